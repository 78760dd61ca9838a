"""What holds an anchor in a text, and where that stands, as rows of the library."""

from dataclasses import dataclass
from typing import Any

from debatedesk.domain.anchors.model import Resolution, TextAnchor
from debatedesk.storage.cells import PLACES

OWNING_TABLES = {"highlight": "highlights", "note": "notes", "evidence": "evidence"}
_WHOSE = {
    "highlight": "document_id = :document",
    "note": "target = 'passage' AND target_id = :document AND exact IS NOT NULL",
    "evidence": "document_id = :document",
}


def _of_all_tables(columns: str) -> str:
    return " UNION ALL ".join(
        f"SELECT '{kind}:' || {table}.id AS owner{columns} FROM {table} WHERE {_WHOSE[kind]}"
        for kind, table in OWNING_TABLES.items()
    )


ANCHORS = _of_all_tables(", exact, prefix, suffix, start, end")
OWNERS = _of_all_tables("")
PLACED = PLACES.columns("owner exact prefix suffix start end status now_start now_end score reason settled")


@dataclass(frozen=True, slots=True)
class AnchoredItem:
    """What holds an anchor: `owner` is `highlight:ID`, `note:ID` or `evidence:ID`.

    While there is doubt about its place, `doubt` tells where its words may stand now; the anchor still has
    the words that were sure. `settled` means that a person has decided to keep it as an orphan.
    """

    owner: str
    anchor: TextAnchor
    doubt: Resolution | None = None
    settled: bool = False


def held_of(row: tuple[Any, ...]) -> AnchoredItem:
    """Read a row: the owner, its anchor, and what is in doubt, with an empty status where nothing is."""
    owner, exact, prefix, suffix, start, end, status, now_start, now_end, score, reason, settled = row
    doubt = Resolution(status, now_start, now_end, score, reason) if status else None
    return AnchoredItem(owner, TextAnchor(exact, prefix, suffix, start, end), doubt, bool(settled))


def row_of(each: AnchoredItem) -> tuple[object, ...]:
    """Write such a row."""
    anchor, doubt = each.anchor, each.doubt or Resolution("", -1, -1, 1.0, "")  # type: ignore[arg-type]
    return (
        *(each.owner, anchor.exact, anchor.prefix, anchor.suffix, anchor.start, anchor.end),
        *(doubt.status, doubt.start, doubt.end, doubt.score, doubt.reason, each.settled),
    )
