"""What the library panel lists: a debate's maps and texts in groups, filtered and sorted."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from debatedesk.domain.library import Debate, Document, MapSummary
from debatedesk.domain.reading_progress import NOT_BEGUN, ReadingProgress, ReadState
from debatedesk.domain.reference import Reference
from debatedesk.ui import translation
from debatedesk.ui.library.filtering import NOT_FILTERED, FilteredThing, Rank, Ranking, fits_all
from debatedesk.ui.translation import number, tr
from debatedesk.ui.widgets.ranks import Ranks
from debatedesk.ui.widgets.sorted_rows import SortedRows, SortKey
from debatedesk.ui.widgets.tree_model import Row
from debatedesk.ui.widgets.wording import (
    alphabetical,
    kind_heading,
    readable_date,
    shown_kind,
    shown_stance,
    shown_word,
)

Order = Literal["added", "title", "author", "date"]

BETWEEN = " · "
_FIRST_GROUPS = ("map", "essay", "reaction")


@dataclass(frozen=True, slots=True)
class LibraryGroup:
    """The heading of a group: `count` of its `total` rows pass the filter."""

    title: str
    count: int
    total: int

    @property
    def figures(self) -> str:
        """The counts as they are painted."""
        return (
            number(self.total)
            if self.count == self.total
            else tr("{count} of {total}", count=self.count, total=self.total)
        )

    @property
    def spoken(self) -> str:
        """The heading in words."""
        return f"{self.title}, {self.figures}"

    @property
    def tip(self) -> str:
        """A heading needs no tool tip."""
        return ""


@dataclass(frozen=True, slots=True)
class ItemLine:
    """A text, a map or a debate: its title over a muted line, with its stance as a chip, as it is kept.

    The muted line begins with the author and the date and ends with how many `notes` there are, and with
    `extras`. Of a text that is begun,
    `percent` were seen. The filter looks at what is `filtered`, the state of a text too.
    """

    reference: Reference
    title: str
    author: str = ""
    date: str = ""
    notes: int = 0
    extras: tuple[str, ...] = ()
    stance: str = ""
    percent: int = 0
    filtered: FilteredThing = NOT_FILTERED

    @property
    def detail(self) -> str:
        """The whole of the muted line."""
        return joined((self.author, self.date, *self.facts))

    @property
    def facts(self) -> tuple[str, ...]:
        """What the muted line ends with, in words: they cost more than all else of 10,000 lines."""
        notes = tr("{n:,} notes", "1 note", self.notes) if self.notes else ""
        return (notes, *self.extras) if notes else self.extras

    @property
    def chip(self) -> str:
        """The stance in the language of the window."""
        return shown_word("stance", self.stance)

    @property
    def state(self) -> ReadState | None:
        """Whether a text was read; None for what is none, or where that is not shown."""
        return self.filtered.state

    @property
    def read(self) -> str:
        """How far the text was read, in words; empty where it was not begun."""
        if self.state == "begun":
            return tr("{percent} % read", percent=self.percent)
        return tr("read", "a text that was read") if self.state == "yes" else ""

    @property
    def spoken(self) -> str:
        """The row in words."""
        parts = (self.title, self.author, self.date, *self.facts, self.chip, self.read)
        return ", ".join(part for part in parts if part)

    @property
    def tip(self) -> str:
        """The whole of both lines, for where they are cut off, and what is not written."""
        return "\n".join(line for line in (self.title, self.detail, self.chip, self.read) if line)


def joined(parts: Iterable[str]) -> str:
    """Write the parts of a muted line."""
    return translation.joined(parts)


def percentage(progress: ReadingProgress) -> int:
    """Tell how much of a text that is begun was seen: neither nothing nor all of it."""
    return max(1, min(99, round(100 * progress.share)))


def text_line(document: Document, notes: int = 0, progress: ReadingProgress | None = None) -> ItemLine:
    """Show a document; without a progress, nothing is said of how far it was read."""
    shown_date = readable_date(document.date)
    tags = [f"#{tag}" for tag in document.tags]
    dates = f"{document.date} {shown_date}"
    kinds = _kept_and_shown(document.kind, shown_kind(document))
    stances = _kept_and_shown(document.stance, shown_stance(document))
    fields = {"author": document.author, "kind": kinds, "stance": stances, "date": dates}
    words = (document.title, *fields.values(), *tags)
    return ItemLine(
        Reference.document(document.id),
        document.title,
        document.author,
        shown_date,
        notes,
        tuple(tags),
        document.stance,
        percentage(progress) if progress and progress.state == "begun" else 0,
        FilteredThing(
            document.title,
            " ".join(words),
            {"title": document.title, **fields},
            document.tags,
            progress.state if progress else None,
        ),
    )


def _kept_and_shown(kept: str, shown: str) -> str:
    return kept if kept == shown else f"{kept} {shown}"


def map_line(summary: MapSummary) -> ItemLine:
    """Show an argument map."""
    nodes = tr("{n:,} nodes", "1 node", summary.nodes)
    relations = tr("{n:,} links", "1 link", summary.relations)
    filtered = FilteredThing(summary.title, f"{summary.title} map", {"title": summary.title, "kind": "map"})
    return ItemLine(Reference.map(summary.id), summary.title, extras=(nodes, relations), filtered=filtered)


def debate_line(debate: Debate) -> ItemLine:
    """Show a debate in the trash."""
    filtered = FilteredThing(debate.title, debate.title, {"title": debate.title, "kind": "debate"})
    return ItemLine(Reference.debate(debate.id), debate.title, extras=(tr("Debate"),), filtered=filtered)


def _sort_key(document: Document, order: Order, rank: float) -> SortKey:
    """Give what a document is sorted by in its group; `rank` tells which of two came first."""
    if order == "title":
        return alphabetical(document.title), rank
    if order == "author":
        author = document.author
        return not author, alphabetical(author), document.date, alphabetical(document.title), rank
    if order == "date":
        return not document.date, document.date, alphabetical(document.title), rank
    return (rank,)


class DebateLines:
    """The lines of a debate's maps and documents in groups by kind; rows are made once for each line.

    `notes` counts the notes by document id, `progress` tells how far those were read that are begun.
    Groups: maps, essays, reactions, then other kinds by name. What changes later is put in or taken out by
    itself.
    """

    def __init__(
        self,
        documents: Sequence[Document],
        maps: Sequence[MapSummary],
        *,
        notes: Mapping[str, int],
        progress: Mapping[str, ReadingProgress] | None = None,
        order: Order = "added",
    ) -> None:
        """Group and sort."""
        self._order = order
        self._ranks, self._map_ranks = Ranks(), Ranks()
        self._ranks.follow([document.id for document in documents])
        self._map_ranks.follow([summary.id for summary in maps])
        self._group_of: dict[Reference, str] = {}
        self._ranking: Ranking = fits_all
        groups: dict[str, list[tuple[SortKey, Row]]] = {}
        for summary in maps:
            groups.setdefault("map", []).append(self._map_entry(summary))
        for document in documents:
            read = None if progress is None else progress.get(document.id, NOT_BEGUN)
            entry = self._text_entry(document, notes.get(document.id, 0), read)
            groups.setdefault(_group_name(document), []).append(entry)
        self._groups = {name: SortedRows(entries) for name, entries in groups.items()}
        self._shown = self._ranked()
        for name, entries in groups.items():
            self._group_of |= dict.fromkeys((_reference(row) for _, row in entries), name)

    def rows(self, ranking: Ranking = fits_all) -> list[Row]:
        """Keep the rows that fit the filter, the best first, under the headings of their groups."""
        self._ranking = ranking
        self._shown = self._ranked()
        return [
            Row(name, self.heading(name), tuple(self._shown[name]), selectable=False)
            for name in self.shown_groups
        ]

    def _ranked(self) -> dict[str, SortedRows]:
        return {
            name: lines.ranked(lambda row: _rank(row, self._ranking))
            for name, lines in self._groups.items()
        }

    @property
    def shown_groups(self) -> list[str]:
        """The groups of which a row passes the filter, in the order in which they are listed."""
        ranks = {kind: rank for rank, kind in enumerate(_FIRST_GROUPS)}
        names = (name for name, rows in self._shown.items() if len(rows))
        return sorted(names, key=lambda name: (ranks.get(name, len(ranks)), alphabetical(name)))

    @property
    def counts(self) -> tuple[int, int]:
        """How many texts and how many maps there are."""
        maps = len(self._groups.get("map", ()))
        return len(self._group_of) - maps, maps

    def group_of(self, reference: Reference) -> str:
        """Name the group that a text or map stands in; empty for none."""
        return self._group_of.get(reference, "")

    def heading(self, name: str) -> LibraryGroup:
        """Say above a group what it holds."""
        return LibraryGroup(kind_heading(name), len(self._shown[name]), len(self._groups[name]))

    def follow(self, document_ids: Sequence[str], map_ids: Sequence[str]) -> bool:
        """Take other texts and maps for those of the debate, of which some may then be put in.

        False where those that are there would stand elsewhere, so that the lines must be made anew.
        """
        moved = self._ranks.follow(document_ids) | self._map_ranks.follow(map_ids)
        return not moved & {reference.id for reference in self._group_of} & {*document_ids, *map_ids}

    def put_text(
        self, document: Document, notes: int, progress: ReadingProgress | None = None
    ) -> tuple[str, int] | None:
        """List a document as it is now; return its group and position, None where the filter hides it."""
        return self._put(_group_name(document), *self._text_entry(document, notes, progress))

    def put_map(self, summary: MapSummary) -> tuple[str, int] | None:
        """List a map as it is now; return what `put_text` does."""
        return self._put("map", *self._map_entry(summary))

    def row(self, group: str, position: int) -> Row:
        """Return a row that is shown."""
        return self._shown[group][position]

    def take(self, reference: Reference) -> str:
        """List a text or map no longer; return the group in which it stood, empty for none."""
        name = self._group_of.pop(reference, "")
        if name:
            self._groups[name].take(reference)
            self._shown[name].take(reference)
        return name

    def _put(self, name: str, sort_key: SortKey, row: Row) -> tuple[str, int] | None:
        reference = _reference(row)
        if self._group_of.get(reference, name) != name:
            self.take(reference)
        self._group_of[reference] = name
        self._groups.setdefault(name, SortedRows()).put(sort_key, row)
        shown = self._shown.setdefault(name, SortedRows())
        rank = _rank(row, self._ranking)
        if rank is not None:
            return name, shown.put((rank, *sort_key), row)
        shown.take(reference)
        return None

    def _text_entry(
        self, document: Document, notes: int, progress: ReadingProgress | None
    ) -> tuple[SortKey, Row]:
        rank = self._ranks.of(document.id)
        return _sort_key(document, self._order, rank), _row(text_line(document, notes, progress))

    def _map_entry(self, summary: MapSummary) -> tuple[SortKey, Row]:
        return (self._map_ranks.of(summary.id),), _row(map_line(summary))


def _group_name(document: Document) -> str:
    return document.kind.strip().casefold() or "text"


def _reference(row: Row) -> Reference:
    assert isinstance(row.value, ItemLine)
    return row.value.reference


def _rank(row: Row, ranking: Ranking) -> Rank | None:
    return ranking(row.value.filtered) if isinstance(row.value, ItemLine) else None


def trash_rows(
    contents: Iterable[Debate | Document | MapSummary], ranking: Ranking = fits_all
) -> list[Row]:
    """Group what is in the trash: debates, texts, maps."""
    groups: dict[str, list[Row]] = {"debate": [], "text": [], "map": []}
    for thing in contents:
        if isinstance(thing, Debate):
            groups["debate"].append(_row(debate_line(thing), editable=False))
        elif isinstance(thing, Document):
            groups["text"].append(_row(text_line(thing), editable=False))
        else:
            groups["map"].append(_row(map_line(thing), editable=False))
    rows = (_group(kind, lines, ranking) for kind, lines in groups.items())
    return [row for row in rows if row.children]


def _row(line: ItemLine, *, editable: bool = True) -> Row:
    return Row(line.reference, line, editable=editable)


def _group(kind: str, rows: Sequence[Row], ranking: Ranking) -> Row:
    kept = tuple(row for row in rows if _rank(row, ranking) is not None)
    heading = LibraryGroup(kind_heading(kind), len(kept), len(rows))
    return Row(kind, heading, kept, selectable=False)
