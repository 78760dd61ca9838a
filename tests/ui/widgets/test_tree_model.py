from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from debatedesk.ui.widgets.tree_model import VALUE_ROLE, Row, TreeModel


@dataclass(frozen=True)
class Line:
    title: str
    spoken: str = ""
    tip: str = ""


@dataclass
class Heard:
    """What a model told its views."""

    messages: list[str] = field(default_factory=list)

    def listen(self, model: TreeModel) -> None:
        model.rowsInserted.connect(lambda parent, first, last: self.messages.append(f"+{first}-{last}"))
        model.rowsRemoved.connect(lambda parent, first, last: self.messages.append(f"-{first}-{last}"))
        model.layoutChanged.connect(lambda: self.messages.append("order"))
        model.dataChanged.connect(lambda top, bottom: self.messages.append(f"={top.row()}"))
        model.modelReset.connect(lambda: self.messages.append("reset"))


def rows(text: str) -> list[Row]:
    """Make rows of “a b(c d)”: a, and b with c and d below it."""
    made: list[Row] = []
    for part in text.replace("(", " ( ").replace(")", " ) ").split(" "):
        stack = made
        if part == "(":
            made.append(Row("(", Line("(")))
        elif part == ")":
            start = next(at for at in range(len(made) - 1, -1, -1) if made[at].key == "(")
            children = tuple(made[start + 1 :])
            parent = made[start - 1]
            made[start - 1 :] = [Row(parent.key, parent.value, children)]
        elif part:
            stack.append(Row(part, Line(part)))
    return made


def shown(model: TreeModel, parent: QModelIndex | None = None) -> str:
    at = parent or QModelIndex()
    words = []
    for row in range(model.rowCount(at)):
        index = model.index(row, 0, at)
        below = shown(model, index)
        words.append(str(index.data()) + (f"({below})" if below else ""))
    return " ".join(words)


@pytest.fixture
def model(qtbot: QtBot) -> TreeModel:
    made = TreeModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


@pytest.mark.parametrize(
    ("before", "after", "messages"),
    [
        ("", "a b c", ["+0-2"]),
        ("a b c d e", "a e", ["-1-3"]),
        ("a b c d e", "b d", ["-4-4", "-2-2", "-0-0"]),
        ("b d", "a b c d e", ["+0-0", "+2-2", "+4-4"]),
        ("a b c", "c a b", ["order"]),
        ("a b c", "a b c", []),
        ("a(x y) b", "a(y z) b", ["-0-0", "+1-1"]),
        ("a b c", "d e", ["-0-2", "+0-1"]),
    ],
)
def test_views_are_told_only_what_differs(
    model: TreeModel, before: str, after: str, messages: list[str]
) -> None:
    model.show(rows(before))
    heard = Heard()
    heard.listen(model)
    model.show(rows(after))
    assert shown(model) == after
    assert heard.messages == messages


def test_a_row_that_says_something_else_is_updated_in_its_place(model: TreeModel) -> None:
    model.show([Row(1, Line("one")), Row(2, Line("two"))])
    heard = Heard()
    heard.listen(model)
    model.show([Row(1, Line("one")), Row(2, Line("zwei"))])
    assert heard.messages == ["=1"]
    assert model.find(2).data() == "zwei"


def test_a_selected_row_stays_the_same_thing_when_others_come_go_and_move(model: TreeModel) -> None:
    model.show(rows("a(x y z) b"))
    kept = QPersistentModelIndex(model.find("a", "z"))
    model.show(rows("new b a(z other x)"))
    assert kept.isValid()
    assert kept.data() == "z"
    assert kept.row() == 0
    assert kept.parent().data() == "a"
    model.show(rows("b"))
    assert not kept.isValid()


TREES = st.lists(
    st.tuples(st.integers(0, 9), st.lists(st.integers(0, 6), unique=True, max_size=6)),
    unique_by=lambda pair: pair[0],
    max_size=8,
)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(TREES, max_size=5))
def test_any_rows_can_follow_any_others(model: TreeModel, steps: list[list[tuple[int, list[int]]]]) -> None:
    for step in steps:
        model.show(
            [
                Row(key, Line(f"{key}"), tuple(Row(each, Line(f"{each}")) for each in below))
                for key, below in step
            ]
        )
        assert shown(model) == " ".join(
            f"{key}" + (f"({' '.join(map(str, below))})" if below else "") for key, below in step
        )
        for index in model.walk():
            assert model.index(index.row(), 0, index.parent()) == index


def test_rows_are_found_by_path_and_by_value(model: TreeModel) -> None:
    model.show(rows("a(x y) b(x)"))
    assert model.find("b", "x").parent().data() == "b"
    assert not model.find("b", "y").isValid()
    assert model.key(model.find_where(lambda value: value.title == "y")) == "y"
    assert not model.find_where(lambda value: False).isValid()


def test_a_row_speaks_for_itself(model: TreeModel) -> None:
    line = Line("Hives", "Hives, an essay", "by A. Keeper")
    model.show([Row(1, line, selectable=False, editable=True), Row(2, Line("plain"))])
    first, second = model.find(1), model.find(2)
    assert first.data(VALUE_ROLE) is line
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Hives, an essay"
    assert first.data(Qt.ItemDataRole.ToolTipRole) == "by A. Keeper"
    assert second.data(Qt.ItemDataRole.ToolTipRole) is None
    assert not first.flags() & Qt.ItemFlag.ItemIsSelectable
    assert first.flags() & Qt.ItemFlag.ItemIsEditable
    assert second.flags() & Qt.ItemFlag.ItemIsSelectable
    assert not second.flags() & Qt.ItemFlag.ItemIsEditable


def test_an_edited_title_is_told_and_not_taken_for_granted(model: TreeModel, qtbot: QtBot) -> None:
    model.show([Row(1, Line("Old name"), editable=True)])
    heard: list[str] = []
    model.title_edited.connect(lambda index, text: heard.append(text))
    for typed in ("  New \n name ", "   ", "Old name"):
        model.setData(model.find(1), typed)
    assert heard == ["New name"]
    assert model.find(1).data() == "Old name"


def test_a_tip_shows_what_looks_like_html_as_words_and_reads_no_picture(qtbot: QtBot) -> None:
    model = TreeModel()
    title = '<img src="file:///etc/hostname"> & <b>more</b>\nbelow'
    model.show([Row("a", Line("a", tip=title)), Row("b", Line("b", tip="5 < 6 & so on"))])
    hostile, plain = (index.data(Qt.ItemDataRole.ToolTipRole) for index in model.walk())
    assert plain == "5 < 6 & so on"
    shown = QTextDocument()
    shown.setHtml(hostile)
    assert shown.toPlainText() == title
    assert "<img" not in hostile


def test_a_model_that_is_cleared_shows_what_comes_then() -> None:
    model, heard = TreeModel(), Heard()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(rows("a b(c d)"))
    heard.listen(model)
    model.clear()
    assert (model.rowCount(), heard.messages) == (0, ["reset"])
    assert not model.find("b", "c").isValid()
    model.show(rows("b(d) e"))
    assert [model.key(index) for index in model.walk()] == ["b", "d", "e"]
    assert tester.model() is model
