"""Statements over many ids: a question mark for each, and portions of what is too many for one."""

from collections.abc import Collection, Iterable, Iterator
from itertools import islice

AT_ONCE = 500
"""So many values stand in one statement; how many SQLite takes depends on how it was built."""


def marks(values: Collection[object]) -> str:
    """Write the question marks of a list of values."""
    return ", ".join("?" * len(values))


def portions(ids: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """Part ids into as many as stand in one statement."""
    ahead = iter(ids)
    while some := tuple(islice(ahead, AT_ONCE)):
        yield some
