"""Words that read from the right keep their order wherever the window shows them among its own."""

import ast
from pathlib import Path
from unicodedata import bidirectional

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextDocument, QTextLayout, QTextOption
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

import debatedesk.ui
from debatedesk.domain.library import Document
from debatedesk.domain.message import message
from debatedesk.domain.text.document import read_markdown
from debatedesk.ui.library.rows import text_line
from debatedesk.ui.reader.masthead import Masthead
from debatedesk.ui.reader.page import set_page
from debatedesk.ui.reader.typesetting import Formats, Typesetting
from debatedesk.ui.translation import isolate, joined, tr, with_isolates
from debatedesk.ui.widgets.menu_entries import add_entry
from tests.support.reading_side import from_right

__all__ = ["from_right"]

UI = Path(debatedesk.ui.__file__).parent
TITLES = ["שלום לכולם!", "مرحبا بكم؟", "עדה (1787)!", "ליבי, Ada!"]
RTL = pytest.mark.parametrize("title", TITLES)


def shown_order(words: str) -> str:
    """Put the characters of a line that reads from the left in the order in which they stand."""
    layout = QTextLayout(words, QFont())
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(100_000)
    layout.endLayout()

    places = []
    for index, each in enumerate(words):
        runs = layout.glyphRuns(index, 1) if each.isprintable() else []
        if runs and runs[0].positions():
            places.append((runs[0].positions()[0].x(), index))
    return "".join(words[index] for _, index in sorted(places))


def ends_at_left(words: str, title: str) -> bool:
    """Tell whether the last character of a title stands at its left, where its reader expects it."""
    shown = shown_order(words)
    mirrored = {"(": ")", ")": "("}
    letters = [each for each in title[:-1] if bidirectional(each) in ("R", "AL")]
    first_letters = [shown.index(each) for each in letters if each in shown]
    last = mirrored.get(title[-1], title[-1])
    return shown.index(last) < min(first_letters)


@RTL
def test_the_stop_after_a_title_stands_at_its_left(title: str, qtbot: QtBot) -> None:
    assert ends_at_left(isolate(title), title)
    assert ends_at_left(joined((title, "22 Nov 1787")), title)
    assert ends_at_left(joined(("Ada Keeper", title, "3 notes")), title)
    assert ends_at_left(tr("“{title}” was not found", title=title), title)
    assert ends_at_left(tr(message("“{title}” was not found", title=title)), title)
    assert ends_at_left(with_isolates(f"The text “{title}” can't be read."), title)


@RTL
def test_what_stands_beside_a_title_stays_on_its_side(title: str, qtbot: QtBot) -> None:
    assert shown_order(joined((title, "22 Nov 1787"))).endswith(" · 22 Nov 1787")
    assert shown_order(tr("“{title}” was not found", title=title)).endswith("” was not found")
    assert shown_order(tr("“{title}” was not found", title=title)).startswith("“")
    assert shown_order(joined(("Ada Keeper", title))).startswith("Ada Keeper · ")


@RTL
def test_rows_and_cards_are_written_so(title: str, qtbot: QtBot) -> None:
    document = Document("d", "e", title=title, author=title, date="1787-11-22")
    assert text_line(document).detail == joined((title, "22 Nov 1787"))
    assert Masthead.of(document, read_markdown("x")).byline == joined((title, "22 Nov 1787"))
    menu = QMenu()
    qtbot.addWidget(menu)
    assert add_entry(menu, title, lambda: None, "Ctrl+L").text() == f"{isolate(title)}\tCtrl+L"


@RTL
def test_a_line_that_begins_with_a_title_reads_from_the_left_as_all_do(title: str, qtbot: QtBot) -> None:
    # Qt takes the first letter for the direction of a label, isolated or not.
    for line in (joined((title, "1787")), tr("“{title}” is gone", title=title)):
        document = QTextDocument(line)
        assert document.begin().textDirection() == Qt.LayoutDirection.LeftToRight


def test_a_paragraph_from_the_right_has_its_bullet_and_its_room_there(qtbot: QtBot) -> None:
    reading = read_markdown("- שלום לכולם\n- One for all\n\n> שלום!\n\n> One!\n")
    page = set_page(reading, Formats(Typesetting()), Masthead())
    paragraph, margins = page.document.begin(), []
    while paragraph.isValid():
        made = paragraph.blockFormat()
        margins.append((made.leftMargin() > 0, made.rightMargin() > 0))
        paragraph = paragraph.next()
    assert margins == [(False, True), (True, False)] * 2


def test_nobody_joins_names_by_hand() -> None:
    """All that is written on one line is written by `joined`, which isolates each of it."""
    by_hand = []
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Attribute) or node.attr != "join":
                continue
            if isinstance(node.value, ast.Constant) and node.value.value == " · ":
                by_hand.append(f"{path.relative_to(UI)}:{node.lineno}")
    kinds_alone = ("reader/masthead.py", "search/wording.py", "search/tools.py")
    assert [each for each in by_hand if not each.startswith(kinds_alone)] == []


@pytest.mark.parametrize(
    ("words", "direction"),
    [
        ("Bees are not pets.", Qt.LayoutDirection.LeftToRight),
        ("النحل ليس حيوانا أليفا.", Qt.LayoutDirection.RightToLeft),
    ],
)
@pytest.mark.usefixtures("from_right")
def test_the_heading_of_a_page_begins_where_its_text_begins(
    words: str, direction: Qt.LayoutDirection, qtbot: QtBot
) -> None:
    document = Document("d", "e", title="Title", author="Ada Keeper", date="1787", kind="essay")
    reading = read_markdown(words)
    page = set_page(reading, Formats(Typesetting()), Masthead.of(document, reading))
    block, directions = page.document.begin(), []
    for _ in range(3):
        directions.append(block.blockFormat().layoutDirection())
        block = block.next()
    assert directions == [direction] * 3
