"""The commands of searching."""

from typing import TYPE_CHECKING

from debatedesk.ui.commands import Command

if TYPE_CHECKING:
    from debatedesk.ui.search.panel import SearchPanel

MENU = "Search"


def search_commands(panel: "SearchPanel") -> list[Command]:
    """List the commands of a panel."""
    related = panel.related
    return [
        Command("search.focus", "Search everything", MENU, panel.field.go, "Ctrl+K"),
        Command(
            *("search.next", "Next result", MENU, lambda: panel.open_next(1), "F4"),
            panel.has_results,
        ),
        Command(
            *("search.previous", "Previous result", MENU, lambda: panel.open_next(-1), "Shift+F4"),
            panel.has_results,
        ),
        Command(
            *("search.save", "Save this search", MENU, panel.keep_search),
            enabled=lambda: bool(panel.words),
            checked=lambda: panel.words in panel.memory.saved,
        ),
        Command("search.searches", "Saved and recent searches", MENU, panel.show_searches),
        Command(
            *("search.related", "Related passages", MENU, related.look, "Ctrl+Shift+R"),
            related.can_look,
            starts_group=True,
        ),
        Command(
            *("search.make_node", "Add the passage found to the map", MENU, related.make_node),
            *("Ctrl+Alt+R", related.can_make_node),
        ),
        Command("search.help", "How to search", MENU, panel.show_help, starts_group=True),
    ]
