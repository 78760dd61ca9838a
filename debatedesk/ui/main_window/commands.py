"""The commands of the window itself: undo, what is shown, where the focus is, the theme, help."""

from typing import TYPE_CHECKING

from debatedesk.domain.errors import DeskError
from debatedesk.ui.commands import Command
from debatedesk.ui.main_window.pane_layout import Part
from debatedesk.ui.main_window.typed import typing
from debatedesk.ui.theme import ThemeChoice

if TYPE_CHECKING:
    from debatedesk.ui.main_window.main_window import MainWindow

_THEMES: tuple[tuple[ThemeChoice, str], ...] = (
    ("system", "Theme of the system"),
    ("light", "Light theme"),
    ("dark", "Dark theme"),
)


def window_commands(window: "MainWindow") -> list[Command]:
    """List the commands that stand before those of the views."""
    return [*_editing(window), *_showing(window), *_going(window)]


def last_commands(window: "MainWindow") -> list[Command]:
    """List the commands that stand after those of the views."""
    return [
        *(_theme(window, choice, words) for choice, words in _THEMES),
        Command("file.backup", "Back up the library", "File", window.rest.upkeep.back_up),
        Command("file.check", "Check the library", "File", window.rest.upkeep.check),
        Command("window.quit", "Quit", "File", window.close, "Ctrl+Q"),
        *_helping(window),
    ]


def _editing(window: "MainWindow") -> list[Command]:
    stack = window.desk.workspace.undo

    def undo_words() -> str:
        return "Undo typing" if typing("undo") else f"Undo {stack.undo_label or ''}".strip()

    def redo_words() -> str:
        return "Redo typing" if typing("redo") else f"Redo {stack.redo_label or ''}".strip()

    return [
        Command(
            *("edit.undo", "Undo", "Edit", window.undo, "Ctrl+Z"),
            enabled=lambda: bool(typing("undo") or stack.undo_label or window.pending),
            label=undo_words,
        ),
        Command(
            *("edit.redo", "Redo", "Edit", window.redo, "Ctrl+Shift+Z Ctrl+Y"),
            enabled=lambda: bool(typing("redo") or stack.redo_label),
            label=redo_words,
        ),
    ]


def _showing(window: "MainWindow") -> list[Command]:
    pane_layout = window.pane_layout

    def toggle_full_screen() -> None:
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()

    def part(name: Part, title: str, key: str) -> Command:
        return Command(
            *(f"view.{name}", title, "View", lambda: pane_layout.toggle(name), key),
            checked=lambda: name in pane_layout.shown,
        )

    def mode(name: str, title: str, key: str, parts: frozenset[str]) -> Command:
        return Command(
            *(f"view.{name}", title, "View", lambda: pane_layout.set_mode(name), key),
            enabled=lambda: not pane_layout.welcoming,
            checked=lambda: pane_layout.shown & {"reader", "map"} == parts,
        )

    return [
        part("side", "Show library", "Ctrl+B"),
        part("drawer", "Show inspector and notes", "Ctrl+J"),
        mode("text", "Only the text", "Alt+1", frozenset({"reader"})),
        mode("both", "Text and map side by side", "Alt+2", frozenset({"reader", "map"})),
        mode("map", "Only the map", "Alt+3", frozenset({"map"})),
        Command(
            *("view.full_screen", "Full screen", "View", toggle_full_screen, "F11"),
            checked=window.isFullScreen,
        ),
    ]


def _going(window: "MainWindow") -> list[Command]:
    return [
        Command("go.next_pane", "Next pane", "Go", lambda: window.rest.focus_ring.step(1), "F6"),
        Command(
            "go.previous_pane", "Previous pane", "Go", lambda: window.rest.focus_ring.step(-1), "Shift+F6"
        ),
        Command("go.library", "Go to the library", "Go", window.rest.go_to_library, "Ctrl+L"),
        Command("go.notes", "Go to the notes", "Go", window.rest.go_to_notes, "Ctrl+Shift+M"),
    ]


def _theme(window: "MainWindow", choice: ThemeChoice, words: str) -> Command:
    host = window.theme

    def choose() -> None:
        try:
            host.choose(choice)
        except DeskError as error:
            window.desk.failed.emit(str(error))

    return Command(
        f"view.theme.{choice}", words, "View/Theme", choose, checked=lambda: host.choice == choice
    )


def _helping(window: "MainWindow") -> list[Command]:
    return [
        Command("help.palette", "All commands…", "Help", window.open_palette, "Ctrl+Shift+P"),
        Command("help.guide", "Guide", "Help", window.rest.help.show_guide, "F1"),
        Command("help.shortcuts", "Keyboard shortcuts", "Help", window.rest.help.show_shortcuts, "Ctrl+/"),
        Command("help.about", "About DebateDesk", "Help", window.rest.help.show_about, starts_group=True),
    ]
