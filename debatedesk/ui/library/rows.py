"""What the library panel lists: a debate's maps and texts in groups, filtered and sorted."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from debatedesk.domain.library import Debate, Document, MapSummary
from debatedesk.domain.reference import Reference
from debatedesk.ui.widgets.tree_model import Row
from debatedesk.ui.widgets.wording import count_of, natural, plural, readable_date

Order = Literal["added", "title", "author", "date"]

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
        return f"{self.total}" if self.count == self.total else f"{self.count} of {self.total}"

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
    """A text, a map or a debate: its title, a muted second line, a stance as a chip, and what it is."""

    reference: Reference
    title: str
    detail: str
    stance: str = ""
    searched: str = ""

    @property
    def spoken(self) -> str:
        """The row in words."""
        return ", ".join(
            part for part in (self.title, self.detail.replace(" · ", ", "), self.stance) if part
        )

    @property
    def tip(self) -> str:
        """The whole of both lines, for where they are cut off."""
        return "\n".join(each for each in (self.title, self.detail, self.stance) if each)


def text_line(document: Document, notes: int = 0) -> ItemLine:
    """Show a document."""
    parts = [document.author, readable_date(document.date), count_of(notes, "note") if notes else ""]
    searched = " ".join((document.title, document.author, document.stance, document.kind, document.date))
    return ItemLine(
        Reference.document(document.id),
        document.title,
        " · ".join(each for each in parts if each),
        document.stance,
        searched,
    )


def map_line(summary: MapSummary) -> ItemLine:
    """Show an argument map."""
    nodes, relations = count_of(summary.nodes, "node"), count_of(summary.relations, "link")
    return ItemLine(
        Reference.map(summary.id), summary.title, f"{nodes} · {relations}", "", f"{summary.title} map"
    )


def debate_line(debate: Debate) -> ItemLine:
    """Show a debate in the trash."""
    return ItemLine(Reference.debate(debate.id), debate.title, "Debate", "", debate.title)


def _in_order(documents: Sequence[Document], order: Order) -> Sequence[Document]:
    if order == "title":
        return sorted(documents, key=lambda each: natural(each.title))
    if order == "author":
        return sorted(
            documents,
            key=lambda each: (not each.author, each.author.casefold(), each.date, natural(each.title)),
        )
    if order == "date":
        return sorted(documents, key=lambda each: (not each.date, each.date, natural(each.title)))
    return documents


class DebateLines:
    """The lines of a debate's maps and documents in groups by kind; rows are made once for each line.

    `notes` counts the notes by document id. Groups: maps, essays, reactions, then other kinds by name.
    """

    def __init__(
        self,
        documents: Sequence[Document],
        maps: Sequence[MapSummary],
        *,
        notes: Mapping[str, int],
        order: Order = "added",
    ) -> None:
        """Group and sort."""
        groups: dict[str, list[Row]] = {"map": [_row(map_line(each)) for each in maps]}
        for document in _in_order(documents, order):
            kind = document.kind.strip().casefold() or "text"
            groups.setdefault(kind, []).append(_row(text_line(document, notes.get(document.id, 0))))
        ranks = {kind: index for index, kind in enumerate(_FIRST_GROUPS)}
        kinds = sorted(groups, key=lambda kind: (ranks.get(kind, len(ranks)), kind))
        self._groups = {kind: groups[kind] for kind in kinds}

    def rows(self, passes: Callable[[str], bool] = lambda text: True) -> list[Row]:
        """Keep the rows whose words pass the filter, under the headings of their groups."""
        rows = (_group(kind, lines, passes) for kind, lines in self._groups.items())
        return [row for row in rows if row.children]


def trash_rows(
    contents: Iterable[Debate | Document | MapSummary], passes: Callable[[str], bool] = lambda text: True
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
    rows = (_group(kind, lines, passes) for kind, lines in groups.items())
    return [row for row in rows if row.children]


def _row(line: ItemLine, *, editable: bool = True) -> Row:
    return Row(line.reference, line, editable=editable)


def _group(kind: str, rows: Sequence[Row], passes: Callable[[str], bool]) -> Row:
    kept = tuple(row for row in rows if isinstance(row.value, ItemLine) and passes(row.value.searched))
    title = plural(kind)
    heading = LibraryGroup(title[:1].upper() + title[1:], len(kept), len(rows))
    return Row(kind, heading, kept, selectable=False)
