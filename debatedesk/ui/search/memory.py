"""Searches that were made lately, and those that were kept for good."""

from debatedesk.services.settings import ViewState

STATE = "searches"
LATELY = 15


class SearchMemory:
    """Keeps queries in the library, so that they go where its texts go."""

    def __init__(self, state: ViewState) -> None:
        """Read what was kept."""
        self._state = state
        kept = state.record(STATE)
        self.saved = kept.texts("saved")
        self.lately = kept.texts("lately")

    def remember(self, words: str) -> None:
        """Put a query first among those of late."""
        if words and self.lately[:1] != [words]:
            self.lately = [words, *(each for each in self.lately if each != words)][:LATELY]
            self._write()

    def save(self, words: str) -> None:
        """Keep a query for good, or no longer."""
        if words in self.saved:
            self.saved.remove(words)
        else:
            self.saved.append(words)
        self._write()

    def forget(self) -> None:
        """Forget the queries of late."""
        self.lately = []
        self._write()

    def _write(self) -> None:
        self._state.set(STATE, {"saved": self.saved, "lately": self.lately})
