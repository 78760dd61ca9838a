"""The debate that an import goes to, made with the first thing that comes in."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from debatedesk.domain.library import Debate
from debatedesk.formats.limits import LONGEST_NAME, shortened
from debatedesk.storage.documents import DocumentStore


class Destination:
    """A debate that is there, or the title of one to be; `id` is empty until it is there."""

    def __init__(
        self,
        store: DocumentStore,
        clock: Callable[[], str],
        new_id: Callable[[], str],
        debate_id: str | None,
        title: str,
    ) -> None:
        """Choose the debate of that id, else the one of that title; raises DeskError for an unknown id."""
        self._store = store
        self._clock = clock
        self._new_id = new_id
        self._title = shortened(title, LONGEST_NAME)
        self.created = False
        if debate_id:
            self.id = store.debate(debate_id).id
        else:
            self.id = self._find()

    def _find(self) -> str:
        titles = {debate.title.casefold(): debate.id for debate in self._store.debates()}
        return titles.get(self._title.casefold(), "")

    def ensure(self) -> str:
        """Return the debate's id; a new debate is made within the transaction that is open.

        Another import may have made it since this one began.
        """
        if not self.id:
            self.id = self._find()
        if not self.id:
            debate = Debate(self._new_id(), self._title, self._clock())
            self._store.add_debate(debate)
            self.id, self.created = debate.id, True
        return self.id

    @contextmanager
    def kept_when_written(self) -> Iterator[None]:
        """Forget a debate made within the block where the block, and so its transaction, fails."""
        before = self.id, self.created
        try:
            yield
        except BaseException:
            self.id, self.created = before
            raise
