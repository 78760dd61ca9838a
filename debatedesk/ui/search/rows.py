"""Search results as rows: groups, what was found, and the places in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from debatedesk.domain.reference import Reference
from debatedesk.services.searching import Hit, Snippet
from debatedesk.ui.lists.tree_model import Row

GROUPS = (("document", "Texts"), ("node", "Map nodes"), ("note", "Notes"))


@dataclass(frozen=True, slots=True)
class GroupLine:
    """The heading of a group."""

    title: str
    count: int

    @property
    def figures(self) -> str:
        """The count as it is painted."""
        return f"{self.count}"

    @property
    def spoken(self) -> str:
        """The heading in words."""
        return f"{self.title}, {self.count} found"

    @property
    def tip(self) -> str:
        """A heading needs no tool tip."""
        return ""


@dataclass(frozen=True, slots=True)
class HitLine:
    """A text, node or note that was found; opening it goes to its first place."""

    reference: Reference
    title: str
    detail: str

    @property
    def spoken(self) -> str:
        """The row in words."""
        return ", ".join(each for each in (self.title, self.detail) if each)

    @property
    def tip(self) -> str:
        """Both lines in full."""
        return "\n".join(each for each in (self.title, self.detail) if each)


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """Words around a hit; `marks` are the spans of `title` that match."""

    reference: Reference
    title: str
    marks: tuple[tuple[int, int], ...]

    @property
    def spoken(self) -> str:
        """The words."""
        return self.title

    @property
    def tip(self) -> str:
        """The words are shown as they are."""
        return ""


def result_rows(hits: Sequence[Hit]) -> list[Row]:
    """Group hits by what they are, the best first in each; under each the places found in it."""
    found: dict[str, list[Row]] = {kind: [] for kind, _ in GROUPS}
    for hit in hits:
        found[hit.type].append(_hit_row(hit))
    return [
        Row(kind, GroupLine(title, len(found[kind])), tuple(found[kind]), selectable=False)
        for kind, title in GROUPS
        if found[kind]
    ]


def _hit_row(hit: Hit) -> Row:
    thing = _reference(hit)
    shown = [_place(thing, snippet) for snippet in hit.snippets]
    return Row(
        thing,
        HitLine(shown[0].reference if shown else thing, hit.title, hit.subtitle),
        tuple(Row(number, place) for number, place in enumerate(shown)),
    )


def _reference(hit: Hit) -> Reference:
    if hit.type == "node":
        return Reference.node(hit.within, hit.id)
    return Reference.note(hit.id) if hit.type == "note" else Reference.document(hit.id)


def _place(thing: Reference, snippet: Snippet) -> PlaceLine:
    marks = tuple((start, end) for start, end in snippet.marks)
    reference = thing
    if thing.kind == "document":
        start, end = marks[0] if marks else (0, len(snippet.text))
        reference = Reference.passage(thing.id, snippet.start + start, snippet.start + end)
    return PlaceLine(reference, "".join(" " if each.isspace() else each for each in snippet.text), marks)
