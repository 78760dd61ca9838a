"""What a screen reader is told of the sample desk, compared with a file that people can read.

After a change that is meant, write the file anew and read what is other in it:

    DEBATEDESK_TESTS_WRITE_TREE=1 python -m pytest tests/end_to_end/test_accessibility.py
"""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from debatedesk.ui.app import describe_painted_widgets
from tests.end_to_end.conftest import Start
from tests.support.accessibility import interface_of, tree_of
from tests.support.person import Person

GOLDEN = Path(__file__).parent / "golden" / "accessibility_tree.txt"
WRITE = "WRITE_TREE"
_OF_FONTS = re.compile(r"\d+ % · \d+ min left")
_FOLLOW_THE_VIEW = ("What answers the passages that are seen", "Notes on what is seen")
"""How much of a text is seen depends on its font."""


@pytest.fixture(scope="module", autouse=True)
def somebody_listens(qapp: object) -> Iterator[None]:
    describe_painted_widgets()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def reader(sample_library: Path, library: Path, start: Start) -> Person:
    """Start on the sample debate, its essay beside the board."""
    shutil.copytree(sample_library, library)
    return start()


def sights(person: Person) -> Iterator[tuple[str, QWidget]]:
    """Turn the window to one sight after the other, and tell what is new in each."""
    window = person.window
    yield "The window as it opens", window
    for view in ("list", "map", "outline", "exposition"):
        if view == "list":
            person.click(person.find("All proposals"))
        else:
            window.map.choose_view(view)
        yield f"The map as {view}", window.map.pages
    for name in ("inspector", "notes", "figures", "argdown", "review"):
        window.pane_layout.reveal(window.panel(name))
        yield f"The drawer: {name}", window.panel(name)


def told(person: Person) -> str:
    sections = (f"== {title} ==\n{_lines(widget)}\n" for title, widget in sights(person))
    return "\n".join(sections)


def _lines(widget: QWidget) -> str:
    lines = "\n".join(tree_of(interface_of(widget), _FOLLOW_THE_VIEW))
    return _OF_FONTS.sub("… % · … min left", lines)


def test_a_screen_reader_is_told_all_that_is_seen(reader: Person) -> None:
    reader.look()
    reader.window.map.state.fidelity.finish()
    text = told(reader)
    if os.environ.get(WRITE):
        GOLDEN.parent.mkdir(exist_ok=True)
        GOLDEN.write_text(text, "utf-8")
    assert text.splitlines() == GOLDEN.read_text("utf-8").splitlines()
