"""Numbers that stand in the order of a list."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import inf

_LEAST_GAP = 1e-6


class Ranks:
    """Gives each id of a list a number, so that the numbers stand as the list does.

    When ids come or go, the others mostly keep their numbers: what is sorted by those stays as it is.
    """

    def __init__(self) -> None:
        """Know no list yet."""
        self._ranks: dict[str, float] = {}

    def of(self, key: str) -> float:
        """Give the number of an id; what is not in the list comes last."""
        return self._ranks.get(key, inf)

    def follow(self, ids: Sequence[str]) -> set[str]:
        """Take a list in place of the one before; return the ids that have another number now, or none."""
        before = self._ranks
        kept = [before[key] for key in ids if key in before]
        if len(kept) == len(ids) == len(before) and _rises(kept):
            return set()
        new = self._between(ids) if _rises(kept) else None
        ranks = new if new is not None else {key: float(number) for number, key in enumerate(ids)}
        self._ranks = ranks
        return {key for key in before.keys() | ranks.keys() if before.get(key) != ranks.get(key)}

    def _between(self, ids: Sequence[str]) -> dict[str, float] | None:
        """Put what is new between its neighbours; None where there is no room for it."""
        ranks: dict[str, float] = {}
        for new, low, high in self._runs(ids):
            if new:
                if low is None:
                    low = high - len(new) - 1 if high is not None else -1.0
                step = (high - low) / (len(new) + 1) if high is not None else 1.0
                if step < _LEAST_GAP:
                    return None
                ranks |= {key: low + step * number for number, key in enumerate(new, 1)}
            if high is not None:
                ranks[ids[len(ranks)]] = high
        return ranks

    def _runs(self, ids: Sequence[str]) -> Iterator[tuple[list[str], float | None, float | None]]:
        """Go through the list: each time what is new, and the numbers known before and after it."""
        new: list[str] = []
        low: float | None = None
        for key in ids:
            rank = self._ranks.get(key)
            if rank is None:
                new.append(key)
                continue
            yield new, low, rank
            new, low = [], rank
        yield new, low, None


def _rises(numbers: Sequence[float]) -> bool:
    return all(one < other for one, other in pairwise(numbers))
