"""The queue of passages that wait to be decided, and what of it is done."""

from collections.abc import Collection, Iterable

from debatedesk.services.sorting.records import Candidate, Candidates


class DecidedPassages:
    """The passages that are decided: nodes use them, or they were passed over."""

    def __init__(self, spans: Iterable[tuple[str, int, int]] = ()) -> None:
        """Take spans as (document, start, end), in reading-text offsets."""
        self._spans: dict[str, list[tuple[int, int]]] = {}
        for document, start, end in spans:
            self._spans.setdefault(document, []).append((start, end))

    def holds(self, candidate: Candidate) -> bool:
        """Tell whether some of a passage is decided."""
        return any(
            start < candidate.end and candidate.start < end
            for start, end in self._spans.get(candidate.document, ())
        )


class SortingQueue:
    """Passages in the order in which they are shown, best first; the first that waits is the current one.

    One that is shown stays current until it is decided, whatever comes in; one that is taken back becomes
    current again.
    """

    def __init__(self) -> None:
        """Hold nothing yet."""
        self._candidates: list[Candidate] = []
        self._is_decided: list[bool] = []
        self._before = 0
        self.current: Candidate | None = None

    def fill(
        self,
        candidates: Candidates,
        decided: DecidedPassages,
        wanted: tuple[str, int, int] | None = None,
    ) -> None:
        """Take what an analysis has brought; `decided` is what holds by now.

        Where nothing is shown yet, the passage that is `wanted` comes first.
        """
        self._candidates = list(candidates.waiting)
        self._before = candidates.decided
        self._is_decided = [decided.holds(each) for each in self._candidates]
        self.current = self._still_waiting(self._shown_span or wanted) or self._first_waiting()

    def settle(self, decided: DecidedPassages) -> None:
        """Notice what is decided by now, and what was taken back."""
        before = self._is_decided
        self._is_decided = [decided.holds(each) for each in self._candidates]
        both = zip(self._candidates, before, self._is_decided, strict=True)
        back = next((each for each, was, now in both if was and not now), None)
        self.current = back or self._still_waiting(self._shown_span) or self._first_waiting()

    def drop(self, documents: Collection[str]) -> None:
        """Forget the passages of texts that are others now; the next analysis brings those of today."""
        both = zip(self._candidates, self._is_decided, strict=True)
        kept = [pair for pair in both if pair[0].document not in documents]
        self._candidates = [candidate for candidate, _ in kept]
        self._is_decided = [is_decided for _, is_decided in kept]
        self.current = self._still_waiting(self._shown_span) or self._first_waiting()

    @property
    def decided(self) -> int:
        """How many passages are decided."""
        return self._before + sum(self._is_decided)

    @property
    def total(self) -> int:
        """How many passages there are, those that are decided with them."""
        return self._before + len(self._candidates)

    def upcoming(self) -> Candidate | None:
        """Give the passage that comes after the current one."""
        waiting = (each for each in self._waiting() if each != self.current)
        return next(waiting, None)

    def _waiting(self) -> Iterable[Candidate]:
        both = zip(self._candidates, self._is_decided, strict=True)
        return (each for each, is_decided in both if not is_decided)

    def _first_waiting(self) -> Candidate | None:
        return next(iter(self._waiting()), None)

    @property
    def _shown_span(self) -> tuple[str, int, int] | None:
        return self.current.span if self.current else None

    def _still_waiting(self, span: tuple[str, int, int] | None) -> Candidate | None:
        """Find a passage again among those that wait; what is known of it may be new."""
        return next((each for each in self._waiting() if each.span == span), None)
