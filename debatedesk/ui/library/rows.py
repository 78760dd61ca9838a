"""What the library panel lists: a debate's maps and texts in groups, filtered and sorted."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from debatedesk.domain.records import Debate, Document, MapSummary
from debatedesk.domain.reference import Reference
from debatedesk.ui.lists.tree_model import Row
from debatedesk.ui.lists.wording import count_of, natural, plural, readable_date

Order = Literal["added", "title", "author", "date"]

_FIRST_GROUPS = ("map", "essay", "reaction")


@dataclass(frozen=True, slots=True)
class GroupLine:
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
            each for each in (self.title, self.detail.replace(" · ", ", "), self.stance) if each
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


def debate_rows(
    documents: Sequence[Document],
    maps: Sequence[MapSummary],
    *,
    notes: Mapping[str, int],
    passes: Callable[[str], bool] = lambda text: True,
    order: Order = "added",
) -> list[Row]:
    """Group a debate's maps and documents by kind and keep those whose words pass the filter.

    `notes` counts the notes by document id. Groups: maps, essays, reactions, then other kinds by name.
    """
    groups: dict[str, list[ItemLine]] = {"map": [map_line(each) for each in maps]}
    for document in _in_order(documents, order):
        kind = document.kind.strip().casefold() or "text"
        groups.setdefault(kind, []).append(text_line(document, notes.get(document.id, 0)))
    ranks = {kind: place for place, kind in enumerate(_FIRST_GROUPS)}
    kinds = sorted(groups, key=lambda kind: (ranks.get(kind, len(ranks)), kind))
    rows = (_group(kind, groups[kind], passes) for kind in kinds)
    return [row for row in rows if row.children]


def trash_rows(
    contents: Iterable[Debate | Document | MapSummary], passes: Callable[[str], bool] = lambda text: True
) -> list[Row]:
    """Group what is in the trash: debates, texts, maps."""
    groups: dict[str, list[ItemLine]] = {"debate": [], "text": [], "map": []}
    for each in contents:
        if isinstance(each, Debate):
            groups["debate"].append(debate_line(each))
        elif isinstance(each, Document):
            groups["text"].append(text_line(each))
        else:
            groups["map"].append(map_line(each))
    rows = (_group(kind, lines, passes, editable=False) for kind, lines in groups.items())
    return [row for row in rows if row.children]


def _group(
    kind: str, lines: Sequence[ItemLine], passes: Callable[[str], bool], *, editable: bool = True
) -> Row:
    kept = [line for line in lines if passes(line.searched)]
    children = tuple(Row(line.reference, line, editable=editable) for line in kept)
    title = plural(kind)
    return Row(
        kind, GroupLine(title[:1].upper() + title[1:], len(kept), len(lines)), children, selectable=False
    )
