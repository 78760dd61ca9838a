"""The commands that choose the theme."""

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.theme import ThemeChoice, ThemeHost
from debatedesk.ui.translation import tr

THEMES: tuple[tuple[ThemeChoice, str], ...] = (
    ("system", message("Theme of the system")),
    ("light", message("Light theme")),
    ("dark", message("Dark theme")),
    ("sepia", message("Sepia theme")),
    ("contrast", message("High contrast")),
)


def theme_commands(host: ThemeHost, desk: Desk) -> list[Command]:
    """List the themes to choose from; what can't be kept is said on the desk."""

    def command(choice: ThemeChoice, words: str) -> Command:
        def choose() -> None:
            try:
                host.choose(choice)
            except DeskError as error:
                desk.failed.emit(tr(str(error)))

        return Command(
            f"view.theme.{choice}", words, "View/Theme", choose, checked=lambda: host.choice == choice
        )

    return [command(choice, tr(words)) for choice, words in THEMES]
