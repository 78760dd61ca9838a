"""Filling an index from the library; of much, another process takes half."""

import os
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from debatedesk.domain.message import message
from debatedesk.services.progress import Progress
from debatedesk.storage.database import Unindexed

if TYPE_CHECKING:
    from debatedesk.search.engine.protocol import EntrySink, EntryWriter
    from debatedesk.services.findable import SearchableItems

LARGE = 1_500_000
"""From so many characters on the start of another process is worth its while."""

Segments = list[dict[str, Any]]
Waiting = Callable[[], Segments | None]
Beside = Callable[[Sequence[str]], AbstractContextManager[Waiting]]
"""Has segments of what some keys name written meanwhile; what is given waits for them, None if in vain."""


def key_of(each: Unindexed) -> str:
    """Write what search has not seen as a key."""
    return f"{each.kind}/{each.id}"


def fill(
    writer: "EntryWriter",
    items: "SearchableItems",
    pending: Sequence[Unindexed],
    progress: Progress,
    beside: Beside | None,
) -> None:
    """Write segments of all that search has not seen and that still is there."""
    keys = [key_of(each) for each in pending]
    count = _share(pending) if beside is not None and (os.cpu_count() or 1) > 1 else len(keys)

    def told(done: int, total: int, message: str) -> None:
        progress(done * len(keys) // count, len(keys), message)

    if beside is None or count == len(keys):
        write(writer, items, keys, progress)
        return
    with beside(keys[count:]) as rest:
        write(writer, items, keys[:count], told)
        segments = rest()
    if segments is None:
        write(writer, items, keys[count:], progress)
    else:
        writer.take(segments)


def write(writer: "EntrySink", items: "SearchableItems", keys: Sequence[str], progress: Progress) -> None:
    """Write segments of what some keys name."""
    for done, entry in enumerate(items.entries(keys)):
        progress(done, len(keys), message("Indexing…"))
        if entry is not None:
            writer.add(entry)
    writer.flush()


def _share(pending: Sequence[Unindexed]) -> int:
    """Tell how many of the first make half of what is to be read; all where it is not much."""
    read = list(accumulate(each.characters for each in pending))
    if not read or read[-1] < LARGE:
        return len(pending)
    return max(1, sum(each <= read[-1] / 2 for each in read))
