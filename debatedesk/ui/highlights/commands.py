"""The commands of the highlights panel, for menus, shortcuts and the palette."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QWidget

from debatedesk.domain.library import COLOUR_NAMES, HIGHLIGHT_COLOURS
from debatedesk.domain.message import message
from debatedesk.ui.commands import Command
from debatedesk.ui.highlights.actions import HighlightActions
from debatedesk.ui.highlights.colour_filter import ColourFilter
from debatedesk.ui.highlights.lines import Order
from debatedesk.ui.translation import tr

MENU = "Notes/Highlights"
ORDER_WORDS: tuple[tuple[Order, str], ...] = (
    ("place", message("By text and place")),
    ("newest", message("Newest first")),
    ("colour", message("By colour")),
)
SCOPES = (
    ("debate", message("Debate"), message("All highlights of the debate")),
    ("text", message("Text"), message("Highlights of the open text")),
    ("library", message("Library"), message("Highlights of all debates")),
)


class CommandedHighlights(Protocol):
    """What the commands act on: a list of highlights, with what is chosen of it."""

    actions_on_chosen: HighlightActions
    colours: ColourFilter
    order: Order

    @property
    def list_widget(self) -> QWidget:
        """What has to have the focus for the keys that act on rows."""

    @property
    def has_rows(self) -> bool:
        """Tell whether any highlight is listed."""

    @property
    def scope(self) -> str:
        """Whose highlights are listed."""

    def list_scope(self, scope: str) -> None:
        """Bring the list into view with the highlights of a scope."""

    def set_order(self, order: Order) -> None:
        """Sort the list."""

    def focus_filter(self) -> None:
        """Let words be typed that narrow the list."""

    def focus_tags(self) -> None:
        """Let tags be typed for what is chosen."""

    def open_current(self) -> None:
        """Go to the words of the current highlight."""

    def export(self) -> object:
        """Ask for a file and write highlights to it."""


def highlight_commands(panel: CommandedHighlights) -> list[Command]:
    """List what can be done with highlights, and with their list."""
    return [
        Command("highlights.list", tr("List of highlights"), MENU, panel.focus_filter, "Ctrl+Alt+H"),
        *_row_commands(panel),
        *_map_commands(panel.actions_on_chosen),
        *_choices(panel),
        Command(
            "highlights.export",
            tr("Export highlights…"),
            "File",
            panel.export,
            enabled=lambda: panel.has_rows,
        ),
    ]


def _row_commands(panel: CommandedHighlights) -> list[Command]:
    act, rows = panel.actions_on_chosen, panel.list_widget

    def on_rows(name: str, title: str, run: Callable[[], object], key: str) -> Command:
        return Command(f"highlights.{name}", title, MENU, run, key, act.can_act, scope=rows)

    return [
        Command(
            "highlights.open",
            tr("Go to the highlighted words"),
            MENU,
            panel.open_current,
            enabled=act.can_act,
            scope=rows,
            own_keys="Return",
        ),
        on_rows("note", tr("Note on the highlights"), act.note, "Ctrl+Return"),
        on_rows("tag", tr("Tag the highlights"), panel.focus_tags, "F2"),
        Command(
            "highlights.copy", tr("Copy highlights as quotations"), MENU, act.copy, enabled=act.can_act
        ),
        on_rows("remove", tr("Remove highlights"), act.remove, "Del"),
        *(
            on_rows(
                f"colour.{colour}",
                tr("Colour of the highlights: {colour}", colour=COLOUR_NAMES[colour]),
                partial(act.recolour, colour),
                f"{number}",
            )
            for number, colour in enumerate(HIGHLIGHT_COLOURS, 1)
        ),
    ]


def _map_commands(act: HighlightActions) -> list[Command]:
    def adding(name: str, title: str, run: Callable[[], object], can: Callable[[], bool]) -> Command:
        return Command(f"highlights.{name}", title, MENU, run, enabled=can)

    can_place, can_relate = act.can_place, act.can_relate
    return [
        adding(
            "proposals",
            tr("Add highlights to the map as proposals"),
            partial(act.add_to_map, "proposal"),
            can_place,
        ),
        adding(
            "claims", tr("Add highlights to the map as claims"), partial(act.add_to_map, "claim"), can_place
        ),
        adding(
            "support",
            tr("Let highlights support the selected node"),
            partial(act.relate, "support"),
            can_relate,
        ),
        adding(
            "objections",
            tr("Let highlights object to the selected node"),
            partial(act.relate, "attack"),
            can_relate,
        ),
    ]


def _choices(panel: CommandedHighlights) -> list[Command]:
    def switch(name: str, title: str, run: Callable[[], object], is_chosen: Callable[[], bool]) -> Command:
        return Command(f"highlights.{name}", title, MENU, run, checked=is_chosen)

    def scope_command(scope: str, words: str) -> Command:
        title = tr("List of highlights: {which}", which=words)
        return switch(
            f"scope.{scope}", title, partial(panel.list_scope, scope), lambda: panel.scope == scope
        )

    def order_command(order: Order, words: str) -> Command:
        title = tr("Sort highlights: {order}", order=words)
        return switch(
            f"order.{order}", title, partial(panel.set_order, order), lambda: panel.order == order
        )

    def colour_command(colour: str) -> Command:
        title = tr("List of highlights: {which}", which=COLOUR_NAMES[colour])
        return switch(
            f"only.{colour}",
            title,
            partial(panel.colours.toggle, colour),
            lambda: colour in panel.colours.colours,
        )

    return [
        *(scope_command(scope, words) for scope, _, words in SCOPES),
        *(order_command(order, words) for order, words in ORDER_WORDS),
        *map(colour_command, HIGHLIGHT_COLOURS),
    ]
