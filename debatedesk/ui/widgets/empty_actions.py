"""What a view that has nothing to show can offer: words for a button, and what it does."""

from collections.abc import Callable

from debatedesk.ui.desk import Desk
from debatedesk.ui.translation import tr

Action = tuple[str, Callable[[], object]]


def ways_to_import(desk: Desk) -> tuple[Action, Action]:
    """Offer to import files or a folder."""
    return (
        (tr("Import files…"), lambda: desk.run_command("import.files")),
        (tr("Import folder…"), lambda: desk.run_command("import.folder")),
    )
