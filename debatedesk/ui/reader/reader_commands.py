"""The commands of reading: going, finding, setting the text, and doing things with words."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QAbstractButton, QWidget

from debatedesk.domain.library import COLOUR_WORDS, HIGHLIGHT_COLOURS, Document
from debatedesk.domain.maps.model import NodeKind, RelationKind
from debatedesk.domain.maps.relation_style import KIND_NOUNS
from debatedesk.domain.message import message
from debatedesk.jobs.page_drawing.requests import Tone
from debatedesk.ui.commands import Command, always
from debatedesk.ui.reader.appearance import Appearance
from debatedesk.ui.reader.document_view import DocumentView
from debatedesk.ui.reader.selection_actions import SelectionActions
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.wording import within_sentence

GO, VIEW, TEXT = "Go", "View", "Text"
PAGE_TONES: tuple[tuple[Tone, str], ...] = (
    ("plain", message("As printed")),
    ("dimmed", message("Dimmed")),
    ("inverted", message("Light on dark")),
)
"""How printed pages can look in a dark window."""


class Reader(Protocol):
    """What commands act on: the views of documents, of which one is current, and their switches."""

    current: DocumentView
    appearance: Appearance
    selection_actions: SelectionActions
    opens_beside: bool
    map_follows: bool

    @property
    def document(self) -> Document | None:
        """The document of the current view."""

    @property
    def has_two(self) -> bool:
        """Tell whether two documents are shown side by side."""

    def step_passage(self, by: int) -> None:
        """Go to the next passage that a node comes from, or to the one before."""

    def show_words_beside(self) -> None:
        """Show the words of the selected node beside the text."""

    def show_appearance(self) -> object:
        """Choose font, size, line length and spacing."""

    def toggle_beside(self) -> None:
        """Show the text beside itself, or one text again."""

    def choose_beside(self) -> None:
        """Open evidence beside the text, or in its place again."""

    def follow_with_map(self) -> None:
        """Let the map follow the text, or not any more."""


class ReaderCommands:
    """Describes what a reader can do, for menus, shortcuts and the palette."""

    def __init__(self, reader: Reader, widget: QWidget) -> None:
        """Describe a reader; some shortcuts hold within its widget only."""
        self._reader = reader
        self._widget = widget

    def all(self) -> list[Command]:
        """List all commands in the order of their menus."""
        return [*self._going(), *self._setting(), *self._marking(), *self._mapping()]

    def _reads(self) -> bool:
        return self._reader.document is not None

    def _going(self) -> list[Command]:
        reader = self._reader
        return [
            Command(
                "reader.back",
                tr("Back"),
                GO,
                lambda: reader.current.go_back(),
                "Alt+Left",
                lambda: reader.current.history.can_go_back,
            ),
            Command(
                "reader.forward",
                tr("Forward"),
                GO,
                lambda: reader.current.go_forward(),
                "Alt+Right",
                lambda: reader.current.history.can_go_forward,
            ),
            self._find_option("match_case", tr("Match case when finding"), "Alt+C"),
            self._find_option("whole_words", tr("Find whole words only"), "Alt+W"),
            Command(
                "reader.outline",
                tr("Outline of the text"),
                GO,
                lambda: reader.current.show_outline(),
                "Ctrl+G",
                self._reads,
            ),
            Command(
                "reader.go_to_page",
                tr("Go to page…"),
                GO,
                lambda: reader.current.ask_for_page(),
                "Ctrl+Shift+G",
                self._has_pages,
            ),
            Command(
                "reader.next_passage",
                tr("Next passage of the map"),
                GO,
                lambda: reader.step_passage(1),
                "Alt+Down",
                self._reads,
            ),
            Command(
                "reader.previous_passage",
                tr("Previous passage of the map"),
                GO,
                lambda: reader.step_passage(-1),
                "Alt+Up",
                self._reads,
            ),
            Command(
                "reader.words_beside",
                tr("Words of the selected node, beside the text"),
                GO,
                reader.show_words_beside,
                "Ctrl+Alt+B",
                lambda: reader.selection_actions.selected_node() is not None,
            ),
            Command(
                "reader.text",
                tr("Go to the text"),
                GO,
                lambda: reader.current.face.setFocus(),
                enabled=self._reads,
            ),
        ]

    def _setting(self) -> list[Command]:
        reader, look, widget = self._reader, self._reader.appearance, self._widget
        return [
            *self._sizes(widget),
            *self._pages(),
            self._view("wider", tr("Longer lines"), lambda: look.widen(2)),
            self._view("narrower", tr("Shorter lines"), lambda: look.widen(-2)),
            self._view("looser", tr("More space between lines"), lambda: look.lead(0.1)),
            self._view("tighter", tr("Less space between lines"), lambda: look.lead(-0.1)),
            self._view("appearance", tr("Appearance of texts"), lambda: reader.show_appearance()),
            self._view(
                "two_pages",
                tr("Two texts beside each other"),
                reader.toggle_beside,
                "Ctrl+Alt+2",
                checked=lambda: reader.has_two,
                enabled=self._reads,
            ),
            self._view(
                "opens_beside",
                tr("Open evidence beside the text"),
                reader.choose_beside,
                checked=lambda: reader.opens_beside,
            ),
            self._view(
                "map_follows",
                tr("Let the map follow the text"),
                reader.follow_with_map,
                checked=lambda: reader.map_follows,
            ),
            self._view(
                "caret",
                tr("Select with the keyboard"),
                lambda: reader.current.toggle_caret(),
                "F7",
                checked=lambda: reader.current.face.has_caret,
                enabled=self._reads,
            ),
        ]

    def _find_option(self, name: str, title: str, key: str) -> Command:
        """Describe a switch of the bar that finds words, which answers the key while it is open."""

        def button() -> QAbstractButton:
            bar = self._reader.current.find_bar
            return bar.match_case if name == "match_case" else bar.whole_words

        return Command(
            f"reader.find_{name}",
            title,
            GO,
            lambda: button().toggle(),
            enabled=self._reads,
            checked=lambda: button().isChecked(),
            scope=self._widget,
            own_keys=key,
        )

    def _on_page(self) -> bool:
        return self._reader.current.switch.name == "page"

    def _has_pages(self) -> bool:
        return self._reader.current.switch.printed is not None

    def _sizes(self, widget: QWidget) -> list[Command]:
        """List what makes the text or the pages larger and smaller, whichever is shown."""
        reader = self._reader

        def size(name: str, text: str, page: str, run: Callable[[], object], keys: str) -> Command:
            return Command(
                f"reader.{name}",
                text,
                VIEW,
                run,
                keys,
                scope=widget,
                label=lambda: page if self._on_page() else text,
            )

        return [
            size(
                "larger",
                tr("Larger text"),
                tr("Larger pages"),
                lambda: reader.current.enlarge(2),
                "Ctrl++ Ctrl+=",
            ),
            size(
                "smaller",
                tr("Smaller text"),
                tr("Smaller pages"),
                lambda: reader.current.enlarge(-2),
                "Ctrl+-",
            ),
            size(
                "usual_size",
                tr("Usual size of text"),
                tr("Pages as wide as the view"),
                lambda: reader.current.reset_size(),
                "Ctrl+0",
            ),
        ]

    def _pages(self) -> list[Command]:
        """List what there is to do with the pages of a printed text."""
        reader, look = self._reader, self._reader.appearance

        def tone_command(tone: Tone, title: str) -> Command:
            return Command(
                f"reader.pages_dark.{tone}",
                tr("Pages in a dark window: {look}", look=within_sentence(title)),
                "View/Pages in a dark window",
                lambda: look.pages.choose_dark_tone(tone),
                enabled=self._has_pages,
                checked=lambda: self._has_pages() and look.pages.dark_tone == tone,
            )

        return [
            self._view(
                "page_face",
                tr("Pages as printed"),
                lambda: reader.current.turn_face(),
                "F12",
                checked=self._on_page,
                enabled=self._has_pages,
            ),
            self._view(
                "whole_page",
                tr("Whole page in view"),
                lambda: look.pages.choose_zoom("page"),
                enabled=self._on_page,
            ),
            self._view(
                "actual_size",
                tr("Pages in their printed size"),
                lambda: look.pages.choose_zoom(1.0),
                enabled=self._on_page,
            ),
            *(tone_command(tone, tr(title)) for tone, title in PAGE_TONES),
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
        actions = self._reader.selection_actions

        def colour_command(number: int, colour: str) -> Command:
            return Command(
                f"reader.highlight_{colour}",
                tr("Highlight in {colour}", colour=COLOUR_WORDS[colour]),
                TEXT,
                lambda: actions.highlight(colour),
                f"Ctrl+{number}",
                actions.can_act,
            )

        return [
            *(colour_command(number, colour) for number, colour in enumerate(HIGHLIGHT_COLOURS, 1)),
            Command(
                "reader.remove_highlight",
                tr("Remove highlight"),
                TEXT,
                actions.remove_highlights,
                "Ctrl+6",
                actions.can_remove_highlight,
            ),
            Command(
                "reader.note",
                tr("Add note"),
                TEXT,
                actions.add_note,
                "Ctrl+M",
                self._reads,
                starts_group=True,
            ),
            Command(
                "reader.quote",
                tr("Copy as quotation"),
                TEXT,
                actions.quote,
                "Ctrl+Shift+C",
                actions.can_act,
            ),
            Command(
                "reader.cite", tr("Copy with citation"), TEXT, actions.cite, "Ctrl+Shift+X", self._reads
            ),
            Command("reader.citation_style", tr("Citation style…"), TEXT, actions.choose_style),
            Command("reader.add_style", tr("Add a citation style…"), TEXT, actions.add_style),
            Command(
                "reader.citation_language", tr("Language of citations…"), TEXT, actions.choose_language
            ),
        ]

    def _mapping(self) -> list[Command]:
        actions = self._reader.selection_actions

        def node_command(kind: NodeKind, key: str, starts_group: bool = False) -> Command:
            return Command(
                f"reader.add_{kind}",
                tr("Add to map as {kind}", kind=KIND_NOUNS[kind]),
                TEXT,
                lambda: actions.add_to_map(kind),
                key,
                actions.can_act,
                starts_group=starts_group,
            )

        def relation_command(name: str, title: str, kind: RelationKind, key: str) -> Command:
            return Command(
                f"reader.{name}",
                title,
                TEXT,
                lambda: actions.relate(kind),
                key,
                actions.can_relate,
            )

        return [
            node_command("proposal", "Ctrl+Alt+P", starts_group=True),
            node_command("claim", "Ctrl+Alt+C"),
            relation_command(
                "support", tr("Add to map in support of the selected node"), "support", "Ctrl+Alt+S"
            ),
            relation_command(
                "objection", tr("Add to map as objection to the selected node"), "attack", "Ctrl+Alt+O"
            ),
            Command(
                "reader.evidence",
                tr("Add as evidence to the selected node"),
                TEXT,
                actions.add_evidence,
                "Ctrl+Alt+E",
                actions.can_relate,
            ),
        ]
