"""A panel that nobody knew of: one class, one line in the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.main_window.late_panels import LatePanel
from debatedesk.ui.main_window.main_window import MainWindow
from debatedesk.ui.panel import Panel
from debatedesk.ui.theme import ThemeHost


class GlossaryPanel(Panel):
    """A panel with a field, a command and a state."""

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.field = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.field)

    @property
    def focus_target(self) -> QWidget:
        return self.field

    def commands(self) -> list[Command]:
        return [Command("glossary.open", "Open the glossary", "Go", self.raise_requested.emit)]

    def save_state(self) -> None:
        self._desk.workspace.state.set("glossary", {"words": self.field.text()})

    def restore_state(self) -> None:
        self.field.setText(self._desk.workspace.state.get("glossary", {}).get("words", ""))


def window_with_a_glossary(desk: Desk, theme: ThemeHost, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(LatePanel, "load", _load)
    window = MainWindow(desk, theme)
    window.late_panels = (
        *window.late_panels,
        LatePanel("glossary.panel:GlossaryPanel", "drawer", "Glossary"),
    )
    return window


_known = LatePanel.load


def _load(late: LatePanel) -> type[Panel]:
    return GlossaryPanel if late.path == "glossary.panel:GlossaryPanel" else _known(late)


@pytest.fixture
def window(
    qtbot: QtBot, bees: Desk, theme: ThemeHost, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    made = window_with_a_glossary(bees, theme, monkeypatch)
    made.restore()
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    qtbot.waitUntil(lambda: made.is_complete)
    yield made
    made.hide()
    made.deleteLater()


def test_it_has_a_tab_a_command_and_a_place_among_the_panes(window: MainWindow) -> None:
    glossary = window.panel("glossary")
    assert glossary in window.panels
    assert not glossary.isVisible()
    assert window.table.run(window.table.command("glossary.open"))
    assert glossary.isVisible()
    drawer = window.pane_layout.drawer
    assert drawer.tabText(drawer.currentIndex()) == "Glossary"
    window.go_to(glossary)
    assert glossary.focus_target is not None
    assert glossary.focus_target.hasFocus()


def test_what_it_says_and_keeps_is_said_and_kept(
    window: MainWindow, bees: Desk, theme: ThemeHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    glossary = window.panel("glossary")
    assert isinstance(glossary, GlossaryPanel)
    glossary.status_message.emit("One word more.")
    assert window.status.currentMessage() == "One word more."
    glossary.saved_state.emit("failed", "The disk is full.")
    assert window.status.saved.text() == "Not saved: The disk is full."
    glossary.field.setText("faction")
    window.save()
    again = window_with_a_glossary(bees, theme, monkeypatch)
    again.restore()
    kept = again.panel("glossary")
    assert isinstance(kept, GlossaryPanel)
    assert kept.field.text() == "faction"
    again.hide()
    again.deleteLater()
