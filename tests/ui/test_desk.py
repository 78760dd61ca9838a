"""Edits leave through the desk's door, and views share its signals without emitting them."""

import ast
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.ui import desk as module_of_the_desk
from debatedesk.ui.desk import Desk
from tests.support.panels import text_of

DESK = Path(module_of_the_desk.__file__)
UI = DESK.parent
SHARED = {
    node.targets[0].id
    for node in ast.walk(ast.parse(DESK.read_text("utf-8")))
    if isinstance(node, ast.Assign)
    and isinstance(node.targets[0], ast.Name)
    and isinstance(node.value, ast.Call)
    and ast.unparse(node.value.func) == "Signal"
} - {"failed"}
"""The signals of the desk, but for the sentence that anybody may say."""


def emitted(path: Path) -> list[str]:
    """List where a module reaches for `emit` of a signal of the desk; a class may have one of its own."""
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if (
            isinstance(node, ast.Attribute)
            and node.attr == "emit"
            and isinstance(node.value, ast.Attribute)
            and node.value.attr in SHARED
            and not (isinstance(node.value.value, ast.Name) and node.value.value.id == "self")
        ):
            found.append(f"{path.relative_to(UI.parent.parent)}:{node.lineno} {ast.unparse(node)}")
    return found


def test_the_signals_are_known() -> None:
    assert {"changed", "selected", "opened", "replaced", "showed"} <= SHARED


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: str(path.relative_to(UI)))
def test_nobody_but_the_desk_emits_its_signals(path: Path) -> None:
    assert path == DESK or emitted(path) == []


def refuse() -> Changes:
    raise DeskError("The disk is full.")


def test_an_edit_that_fails_is_said_or_raised_and_announces_nothing(bees: Desk, qtbot: QtBot) -> None:
    said: list[str] = []
    seen: list[Changes] = []
    bees.failed.connect(said.append)
    bees.changed.connect(seen.append)
    assert bees.do(refuse) == Changes()
    assert said == ["The disk is full."]
    with pytest.raises(DeskError):
        bees.attempt(refuse)
    assert said == ["The disk is full."]
    assert seen == []


def test_an_edit_that_touches_nothing_is_not_announced(bees: Desk) -> None:
    seen: list[Changes] = []
    bees.changed.connect(seen.append)
    bees.do(Changes)
    bees.announce(Changes())
    assert seen == []
    honey = text_of(bees, "Honey")
    bees.do(lambda: bees.workspace.annotations.add(honey.id, 0, 10, "green"))
    bees.announce(Changes(documents=frozenset({honey.id})))
    assert [each.documents for each in seen] == [{honey.id}, {honey.id}]


def test_what_has_come_into_view_is_remembered_for_views_that_come_later(bees: Desk) -> None:
    text, shown_map = Reference.document(text_of(bees, "Honey").id), bees.workspace.maps.maps()[0]
    bees.show(text)
    bees.show(Reference.map(shown_map.id))
    assert (bees.shown_text, bees.shown_map) == (text, Reference.map(shown_map.id))
