"""Any edits in any order, taken back and done again, with real keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import hypothesis.strategies as st
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debatedesk.jobs.runner import JobRunner
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.ui.command_table import CommandTable
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.map.pane import MapPane
from debatedesk.ui.theme import ThemeHost
from tests.support.libraries import contents
from tests.support.panels import TEXTS
from tests.ui.map.hands import drag, kept, on_card, press, write
from tests.ui.map.hives import hives

KEYS = (
    *(
        "+",
        "-",
        "Tab",
        "Shift+Tab",
        "Return",
        "Shift+Return",
        "Ctrl+Shift+Return",
        "Ctrl+U",
        "Ctrl+P",
        "F2",
    ),
    *("Ctrl+Up", "Ctrl+Down", "Ctrl+Left", "Ctrl+Right", "Ctrl+J", "Ctrl+Shift+J", "Ctrl+Backspace", "Del"),
    *("Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+A", "Space", "Ctrl+[", "Ctrl+]", "F8", "Ctrl+E", "U", "q", "["),
)
WALKS = ("Left", "Right", "Up", "Down", "Home", "End", "Escape", "Shift+Down", "Shift+Right")
ENDINGS = ("Return", "Ctrl+Return", "Escape", "click")
FIRST_STEP = "New map “Bees in the street”"

steps = st.one_of(
    st.tuples(
        st.just("key"), st.sampled_from(KEYS), st.sampled_from(("", "Bees", "x")), st.sampled_from(ENDINGS)
    ),
    st.tuples(st.just("walk"), st.sampled_from(WALKS)),
    st.tuples(st.just("choose"), st.integers(0, 20)),
    st.tuples(st.just("drop"), st.integers(0, 20), st.integers(0, 20), st.integers(0, 7)),
    st.tuples(st.just("kind"), st.integers(0, 9)),
    st.tuples(st.sampled_from(("undo", "redo"))),
)


@contextmanager
def open_pane() -> Iterator[MapPane]:
    """Show the map on hives in a library of its own."""
    with TemporaryDirectory() as folder:
        home = Path(folder, "street-bees")
        home.mkdir()
        for name, text in TEXTS.items():
            (home / name).write_text(text, "utf-8")
        paths = LibraryPaths.under(Path(folder, "library"))
        workspace = Workspace(paths)
        report = workspace.imports.import_paths([home])
        made = workspace.maps.add_map(report.debate_id, hives(workspace)).created[0]
        desk = Desk(workspace, JobRunner(paths, lambda call: call()))
        desk.open(made)
        pane = MapPane(desk, ThemeHost())
        CommandTable(pane.commands(), pane, pane.flush)
        pane.resize(1300, 900)
        pane.show()
        QTest.qWaitForWindowActive(pane)
        pane.canvas.view.setFocus()
        try:
            yield pane
        finally:
            pane.close()
            pane.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            desk.jobs.close()
            workspace.close()


def take(pane: MapPane, desk: Desk, step: tuple[object, ...]) -> None:
    """Do one step as a person would."""
    nodes = list(pane.canvas.drawing.cards)
    match step:
        case ("key", str(key), str(words), str(ending)):
            press(pane, key)
            if pane.question.isVisible():
                press(pane, "Return" if words else "Escape")
            elif pane.editing.editor.isVisible():
                write(pane, words)
                if ending == "click":
                    pane.canvas.view.setFocus()
                else:
                    press(pane, ending)
        case ("walk", str(key)):
            press(pane, key)
        case ("choose", int(place)) if nodes:
            pane.select(HitTarget("card", nodes[place % len(nodes)]))
        case ("drop", int(source), int(target), int(entry)) if nodes:
            ends = nodes[source % len(nodes)], nodes[target % len(nodes)]
            drag(pane, on_card(pane, ends[0]), on_card(pane, ends[1]))
            if pane.menus.drop.isVisible():
                usable = [each for each in pane.menus.drop.actions() if each.isEnabled() and each.text()]
                usable[entry % len(usable)].trigger()
                pane.menus.drop.close()
        case ("kind", int(entry)):
            pane.menus.fill_kinds()
            usable = [each for each in pane.menus.kinds.actions() if each.isEnabled() and each.text()]
            if usable:
                usable[entry % len(usable)].trigger()
        case ("undo",) if desk.workspace.undo.undo_label != FIRST_STEP:
            desk.undo()
        case ("redo",):
            desk.redo()


def shows_the_map(pane: MapPane) -> None:
    """Check that the cards are those of the library, and none over another."""
    stored = kept(pane)
    state, drawing = pane.state, pane.canvas.drawing
    assert state.contents.argument_map == stored
    hidden = sum(card.hidden for card in drawing.cards.values())
    if state.focus is None:
        assert len(drawing.cards) <= len(stored.nodes)
        assert len(drawing.cards) + hidden >= len(stored.nodes)
        if not state.folded:
            assert set(drawing.cards) == set(stored.nodes)
    for column in drawing.columns.values():
        for above, below in pairwise(column):
            assert above.bottom < below.y
    chosen = state.chosen
    assert chosen.kind == "canvas" or chosen.id in stored.nodes or chosen.id in stored.relations
    pane.canvas.view.viewport().repaint()


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(st.lists(steps, min_size=5, max_size=20))
def test_the_pane_shows_the_map_after_any_edits_and_undo_restores_the_library(
    qtbot: QtBot, taken: list[tuple[object, ...]]
) -> None:
    with open_pane() as pane:
        desk = pane._desk
        before = contents(desk.workspace.library)
        for step in taken:
            take(pane, desk, step)
            assert QApplication.activePopupWidget() is None
            assert not pane.editing.editor.isVisible()
            shows_the_map(pane)
        after = contents(desk.workspace.library)
        done = 0
        while desk.workspace.undo.undo_label != FIRST_STEP:
            desk.undo()
            done += 1
            shows_the_map(pane)
        assert contents(desk.workspace.library) == before
        for _ in range(done):
            desk.redo()
        assert contents(desk.workspace.library) == after
        shows_the_map(pane)
