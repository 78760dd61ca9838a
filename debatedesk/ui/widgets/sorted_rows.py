"""Rows in order, where one comes, goes or changes without all being looked at."""

from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Any

from debatedesk.ui.widgets.tree_model import Row

SortKey = tuple[Any, ...]


class SortedRows:
    """Rows in the order of their sort keys, of which no two may be equal."""

    def __init__(self, keyed: Iterable[tuple[SortKey, Row]] = ()) -> None:
        """Sort rows once."""
        ordered = sorted(keyed, key=lambda pair: pair[0])
        self._sort_keys = [sort_key for sort_key, _ in ordered]
        self._rows = [row for _, row in ordered]
        self._sort_key_of = {row.key: sort_key for sort_key, row in ordered}

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, key: Hashable) -> bool:
        return key in self._sort_key_of

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)

    def __getitem__(self, position: int) -> Row:
        return self._rows[position]

    def keep(self, wanted: Callable[[Row], bool]) -> "SortedRows":
        """Make the same list of the rows that are wanted alone."""
        kept = SortedRows()
        for sort_key, row in zip(self._sort_keys, self._rows, strict=True):
            if wanted(row):
                kept._sort_keys.append(sort_key)
                kept._rows.append(row)
                kept._sort_key_of[row.key] = sort_key
        return kept

    def ranked(self, rank: Callable[[Row], int | None]) -> "SortedRows":
        """Make a list of the rows that have a rank, those of the same rank in the same order."""
        ranks = [
            (rank(row), sort_key, row) for sort_key, row in zip(self._sort_keys, self._rows, strict=True)
        ]
        return SortedRows(((first, *sort_key), row) for first, sort_key, row in ranks if first is not None)

    def put(self, sort_key: SortKey, row: Row) -> int:
        """Put a row in, in place of the one of its key; return the position where it stands now."""
        self.take(row.key)
        position = bisect_left(self._sort_keys, sort_key)
        self._sort_keys.insert(position, sort_key)
        self._rows.insert(position, row)
        self._sort_key_of[row.key] = sort_key
        return position

    def put_all(self, keyed: Iterable[tuple[SortKey, Row]]) -> list[tuple[int, list[Row]]]:
        """Put in rows of keys that are not there yet.

        Return them as runs of neighbours with the position of each run, in the order in which the runs can
        be inserted one after the other.
        """
        runs: dict[int, list[tuple[SortKey, Row]]] = {}
        for sort_key, row in sorted(keyed, key=lambda pair: pair[0]):
            runs.setdefault(bisect_left(self._sort_keys, sort_key), []).append((sort_key, row))
            self._sort_key_of[row.key] = sort_key
        inserted = []
        for position in sorted(runs, reverse=True):  # so that what is put in moves no position to come
            rows = [row for _, row in runs[position]]
            self._sort_keys[position:position] = [sort_key for sort_key, _ in runs[position]]
            self._rows[position:position] = rows
            inserted.append((position, rows))
        return inserted

    def take(self, key: Hashable) -> bool:
        """Take the row of a key out; False where there is none."""
        sort_key = self._sort_key_of.pop(key, None)
        if sort_key is None:
            return False
        position = bisect_left(self._sort_keys, sort_key)
        del self._sort_keys[position], self._rows[position]
        return True
