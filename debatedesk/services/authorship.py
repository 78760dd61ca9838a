"""Who works at this desk: recorded with all that is made and changed."""

from collections.abc import Callable

from debatedesk.domain.provenance import Provenance, is_mine
from debatedesk.services.settings import Settings

_NAME = "author.name"
_ASKED = "author.asked"
LONGEST_AUTHOR = 80


class Authorship:
    """The name of who works here, and the time; the name is kept in the settings and may be empty."""

    def __init__(self, settings: Settings, clock: Callable[[], str]) -> None:
        """Keep the name in `settings`."""
        self._settings = settings
        self._clock = clock

    @property
    def name(self) -> str:
        """The name of who works here; empty where none was given."""
        return str(self._settings.get(_NAME, ""))

    def rename(self, name: str) -> None:
        """Keep a name, or that there is to be none; raises DeskError when it can't be kept."""
        printable = "".join(sign if sign.isprintable() else " " for sign in name)
        self._settings.set(_NAME, " ".join(printable.split())[:LONGEST_AUTHOR].strip())
        self._settings.set(_ASKED, True)

    @property
    def is_asked(self) -> bool:
        """Whether the name was asked for, and given or declined."""
        return bool(self._settings.get(_ASKED, False))

    def now(self) -> str:
        """Tell the time, as it is recorded."""
        return self._clock()

    def changed(self, before: Provenance, revision: str) -> Provenance:
        """Record a change by who works here, from `revision`; an empty one goes on with the last change."""
        return before.changed(self.name, self._clock(), revision)

    def is_mine(self, provenance: Provenance) -> bool:
        """Tell whether who works here made or last changed a thing."""
        return is_mine(provenance, self.name)
