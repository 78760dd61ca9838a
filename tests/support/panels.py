"""A desk for tests of panels: a real library with two small debates, and a theme."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from debatedesk.domain.library import Document
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.reference import Reference
from debatedesk.jobs.runner import JobRunner
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.ui.desk import Desk
from debatedesk.ui.main_thread_dispatcher import MainThreadDispatcher
from debatedesk.ui.theme import ThemeHost

TEXTS = {
    "hive.md": """---
title: A hive for every street
author: Ada Keeper
date: 2024-05-03
kind: essay
source: https://example.org/hive
---
# A hive for every street

Every street should keep one hive. A hive on a roof asks for little room.

## What it would cost

The city would pay for the boxes, and neighbours would give an hour a week.
""",
    "stings.md": """---
title: Stings are no small thing
author: Bo Wary
date: 2024-06
kind: reaction
stance: opposes
---
One neighbour in fifty is in danger from a single sting, and nobody asked them.
""",
    "honey.md": """---
title: Honey for the school
author: Cléo Baker
date: 2024-07-01
kind: reaction
stance: supports
---
Our school would gladly take the honey, and the lessons with it.
""",
    "figures.txt": "Of every ten hives in the region, three were lost last winter.\n",
}


@pytest.fixture
def theme(qtbot: QtBot) -> ThemeHost:
    return ThemeHost()


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """Open an empty library."""
    paths = LibraryPaths.under(tmp_path / "library")
    workspace = Workspace(paths)
    dispatcher = MainThreadDispatcher()
    jobs = JobRunner(paths, dispatcher.deliver)
    made = Desk(workspace, jobs)
    yield made
    jobs.close()
    workspace.close()


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """Write the folder `street-bees` with four texts."""
    folder = tmp_path / "street-bees"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture
def bees(desk: Desk, texts: Path) -> Desk:
    """Open a desk whose debate “Street bees” has four texts and a map of two nodes."""
    report = desk.workspace.imports.import_paths([texts])
    nodes = [Node("p", "proposal", "One hive a street"), Node("o", "claim", "Stings are a danger")]
    relations = [Relation("r", "attack", ("o",), "p")]
    desk.workspace.maps.add_map(
        report.debate_id, ArgumentMap.of("", "Should streets keep bees?", nodes, relations)
    )
    desk.open(Reference.debate(report.debate_id))
    return desk


def text_of(desk: Desk, title: str) -> Document:
    """Find a text by the beginning of its title."""
    return next(each for each in desk.workspace.documents.documents() if each.title.startswith(title))


def passage(desk: Desk, title: str, words: str) -> Reference:
    """Point at words of a text."""
    document = text_of(desk, title)
    start = desk.workspace.documents.text(document.id).index(words)
    return Reference.passage(document.id, start, start + len(words))


def show(qtbot: QtBot, widget: QWidget, width: int = 300, height: int = 640) -> None:
    """Show a widget and wait until it is drawn."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitExposed(widget):
        widget.show()
