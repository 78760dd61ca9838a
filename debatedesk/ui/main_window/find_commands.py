"""Finding words in what is in use: in the map while it has the focus, else in the text."""

from collections.abc import Callable

from debatedesk.ui.commands import Command
from debatedesk.ui.panel import Panel
from debatedesk.ui.translation import tr


def find_commands(panel: Callable[[], Panel]) -> list[Command]:
    """List the commands that find words in what a panel shows; `panel` gives the one that is in use."""

    def can_find() -> bool:
        return bool(panel().find_label)

    return [
        Command(
            "go.find",
            tr("Find"),
            "Go",
            lambda: panel().open_find(),
            "Ctrl+F",
            can_find,
            label=lambda: panel().find_label or tr("Find"),
            starts_group=True,
        ),
        Command("go.find_next", tr("Next match"), "Go", lambda: panel().find_next(1), "F3", can_find),
        Command(
            "go.find_previous",
            tr("Previous match"),
            "Go",
            lambda: panel().find_next(-1),
            "Shift+F3",
            can_find,
        ),
    ]
