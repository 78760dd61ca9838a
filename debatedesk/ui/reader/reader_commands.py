"""The commands of reading: going, finding, setting the text, and doing things with words."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from debatedesk.domain.library import HIGHLIGHT_COLOURS
from debatedesk.domain.maps.model import NodeKind, RelationKind
from debatedesk.ui.commands import Command, always

if TYPE_CHECKING:
    from debatedesk.ui.reader.reader_pane import ReaderPane

GO, VIEW, TEXT = "Go", "View", "Text"


class ReaderCommands:
    """Describes what a reader can do, for menus, shortcuts and the palette."""

    def __init__(self, pane: "ReaderPane") -> None:
        """Describe a reader."""
        self._pane = pane

    def all(self) -> list[Command]:
        """List all commands in the order of their menus."""
        return [*self._going(), *self._finding(), *self._setting(), *self._marking(), *self._mapping()]

    def _reads(self) -> bool:
        return self._pane.document is not None

    def _going(self) -> list[Command]:
        pane = self._pane
        return [
            Command(
                *("reader.back", "Back", GO, lambda: pane.current.go_back(), "Alt+Left"),
                lambda: pane.current.history.can_go_back,
            ),
            Command(
                *("reader.forward", "Forward", GO, lambda: pane.current.go_forward(), "Alt+Right"),
                lambda: pane.current.history.can_go_forward,
            ),
            Command(
                *("reader.outline", "Outline of the text", GO, lambda: pane.current.show_outline()),
                *("Ctrl+G", self._reads),
            ),
            Command(
                *("reader.next_passage", "Next passage of the map", GO, lambda: pane.step_passage(1)),
                *("Alt+Down", self._reads),
            ),
            Command(
                *("reader.previous_passage", "Previous passage of the map", GO),
                *(lambda: pane.step_passage(-1), "Alt+Up", self._reads),
            ),
            Command(
                *("reader.words_beside", "Words of the selected node, beside the text", GO),
                *(pane.show_words_beside, "Ctrl+Alt+B"),
                lambda: pane.actions_on.selected_node() is not None,
            ),
            Command(
                *("reader.text", "Go to the text", GO, lambda: pane.current.view.setFocus()),
                enabled=self._reads,
            ),
        ]

    def _finding(self) -> list[Command]:
        pane = self._pane
        return [
            Command(
                *("reader.find", "Find in text", GO, lambda: pane.current.find_bar.open_bar(), "Ctrl+F"),
                self._reads,
            ),
            Command(
                *("reader.find_next", "Next match", GO, lambda: pane.current.step_match(1), "F3"),
                self._reads,
            ),
            Command(
                *("reader.find_previous", "Previous match", GO, lambda: pane.current.step_match(-1)),
                *("Shift+F3", self._reads),
            ),
        ]

    def _setting(self) -> list[Command]:
        pane, look = self._pane, self._pane.appearance
        return [
            self._view("larger", "Larger text", lambda: look.enlarge(2), "Ctrl++ Ctrl+=", scope=pane),
            self._view("smaller", "Smaller text", lambda: look.enlarge(-2), "Ctrl+-", scope=pane),
            self._view("usual_size", "Usual size of text", look.reset_size, "Ctrl+0", scope=pane),
            self._view("wider", "Longer lines", lambda: look.widen(2)),
            self._view("narrower", "Shorter lines", lambda: look.widen(-2)),
            self._view("looser", "More space between lines", lambda: look.lead(0.1)),
            self._view("tighter", "Less space between lines", lambda: look.lead(-0.1)),
            self._view("appearance", "Appearance of texts", lambda: pane.show_appearance()),
            self._view(
                *("two_pages", "Two pages beside each other", pane.toggle_beside, "Ctrl+Alt+2"),
                checked=lambda: pane.has_two,
                enabled=self._reads,
            ),
            self._view(
                *("opens_beside", "Open evidence beside the text", pane.choose_beside),
                checked=lambda: pane.opens_beside,
            ),
            self._view(
                *("map_follows", "Let the map follow the text", pane.follow_with_map),
                checked=lambda: pane.map_follows,
            ),
            self._view(
                *("caret", "Select with the keyboard", lambda: pane.current.toggle_caret(), "F7"),
                checked=lambda: pane.current.view.has_caret,
                enabled=self._reads,
            ),
        ]

    @staticmethod
    def _view(
        name: str,
        title: str,
        run: Callable[[], object],
        shortcut: str = "",
        *,
        enabled: Callable[[], bool] = always,
        checked: Callable[[], bool] | None = None,
        scope: QWidget | None = None,
    ) -> Command:
        return Command(f"reader.{name}", title, VIEW, run, shortcut, enabled, checked, scope)

    def _marking(self) -> list[Command]:
        actions = self._pane.actions_on

        def colour_command(number: int, colour: str) -> Command:
            return Command(
                *(f"reader.highlight_{colour}", f"Highlight in {colour}", TEXT),
                *(lambda: actions.highlight(colour), f"Ctrl+{number}", actions.can_act),
            )

        return [
            *(colour_command(number, colour) for number, colour in enumerate(HIGHLIGHT_COLOURS, 1)),
            Command(
                *("reader.remove_highlight", "Remove highlight", TEXT, actions.remove_highlights),
                *("Ctrl+6", actions.can_remove_highlight),
            ),
            Command(
                "reader.note", "Add note", TEXT, actions.add_note, "Ctrl+M", self._reads, starts_group=True
            ),
            Command(
                *("reader.quote", "Copy as quotation", TEXT, actions.quote, "Ctrl+Shift+C", actions.can_act)
            ),
        ]

    def _mapping(self) -> list[Command]:
        actions = self._pane.actions_on

        def node_command(kind: NodeKind, key: str, starts_group: bool = False) -> Command:
            return Command(
                *(f"reader.add_{kind}", f"Add to map as {kind}", TEXT),
                *(lambda: actions.add_to_map(kind), key, actions.can_act),
                starts_group=starts_group,
            )

        def relation_command(name: str, title: str, kind: RelationKind, key: str) -> Command:
            return Command(
                *(f"reader.{name}", title, TEXT),
                *(lambda: actions.relate(kind), key, actions.can_relate),
            )

        return [
            node_command("proposal", "Ctrl+Alt+P", starts_group=True),
            node_command("claim", "Ctrl+Alt+C"),
            relation_command(
                "support", "Add to map in support of the selected node", "support", "Ctrl+Alt+S"
            ),
            relation_command(
                *("objection", "Add to map as objection to the selected node", "attack", "Ctrl+Alt+O")
            ),
            Command(
                *("reader.evidence", "Add as evidence to the selected node", TEXT, actions.add_evidence),
                *("Ctrl+Alt+E", actions.can_relate),
            ),
        ]
