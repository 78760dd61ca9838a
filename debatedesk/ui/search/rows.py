"""Search results as rows: groups, what was found, and the places in it."""

from dataclasses import dataclass

from debatedesk.domain.message import message
from debatedesk.domain.reference import Reference
from debatedesk.services.search_results import Hit, SearchResult, Snippet
from debatedesk.ui.translation import joined, number, said, tr
from debatedesk.ui.widgets.tree_model import Row
from debatedesk.ui.widgets.wording import readable_date

GROUPS = (
    ("document", message("Texts")),
    ("node", message("Map nodes")),
    ("note", message("Notes")),
    ("highlight", message("Highlights")),
)
MORE = "more"
_SPACES = {ord(each): " " for each in "\t\n\x0b\x0c\r\x85\u2028\u2029"}
_OPENING = "“‘„«\"'([*_#>"
_CLOSING = ".!?:;…”’»\"')]*_"


@dataclass(frozen=True, slots=True)
class ResultGroup:
    """The heading of a group."""

    title: str
    count: int

    @property
    def figures(self) -> str:
        """The count as it is painted."""
        return number(self.count)

    @property
    def spoken(self) -> str:
        """The heading in words."""
        return tr("{title}, {count} found", title=self.title, count=self.count)

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
    """Words around a hit; `marks` are the spans of `title` that match, `whole` is the passage shown."""

    reference: Reference
    title: str
    marks: tuple[tuple[int, int], ...]
    whole: Reference | None = None

    @property
    def spoken(self) -> str:
        """The words."""
        return self.title

    @property
    def tip(self) -> str:
        """The words are shown as they are."""
        return ""


@dataclass(frozen=True, slots=True)
class MoreLine:
    """The last row where not all was shown; opening it shows the rest."""

    title: str

    @property
    def spoken(self) -> str:
        """The words."""
        return self.title

    @property
    def tip(self) -> str:
        """The words are shown as they are."""
        return ""


def result_rows(result: SearchResult) -> list[Row]:
    """Group hits by what they are, the best first in each; under each the places found in it."""
    rows_of_kind: dict[str, list[Row]] = {kind: [] for kind, _ in GROUPS}
    for hit in result.hits:
        rows_of_kind[hit.type].append(_hit_row(hit))
    counts = {kind: result.counts.get(kind, len(rows)) for kind, rows in rows_of_kind.items()}
    shown = [
        Row(kind, ResultGroup(tr(title), counts[kind]), tuple(rows_of_kind[kind]), selectable=False)
        for kind, title in GROUPS
        if rows_of_kind[kind]
    ]
    if result.total > len(result.hits):
        shown.append(
            Row(MORE, MoreLine(tr("Show {number:,} more", number=result.total - len(result.hits))))
        )
    return shown


def _hit_row(hit: Hit) -> Row:
    thing = _reference(hit)
    shown = [place_line(thing, snippet) for snippet in hit.snippets]
    return Row(
        thing,
        HitLine(shown[0].reference if shown else thing, said(hit.title), _detail(hit)),
        tuple(Row(number, place) for number, place in enumerate(shown)),
    )


def _detail(hit: Hit) -> str:
    parts = [readable_date(said(detail)) for detail in hit.details]
    if hit.occurrences > sum(len(snippet.marks) for snippet in hit.snippets):
        parts.insert(0, tr("{n:,} places", "1 place", hit.occurrences))
    return joined(parts)


def _reference(hit: Hit) -> Reference:
    if hit.type == "node":
        return Reference.node(hit.within, hit.id)
    if hit.type == "highlight":
        return Reference.highlight(hit.id)
    return Reference.note(hit.id) if hit.type == "note" else Reference.document(hit.id)


def place_line(thing: Reference, snippet: Snippet) -> PlaceLine:
    """Show a snippet of a thing; in a text it opens the first of its marks, with those right beside it."""
    marks = tuple((start, end) for start, end in snippet.marks)
    reference, whole = thing, None
    if thing.kind == "document":
        start, end = marks[0] if marks else (0, len(snippet.text))
        for following, stop in marks[1:]:
            if any(map(str.isalnum, snippet.text[end:following])):
                break
            end = stop
        reference = Reference.passage(thing.id, snippet.start + start, snippet.start + end)
        whole = Reference.passage(thing.id, snippet.start, snippet.end)
    before = "… " if snippet.start and not _begins(snippet.text) else ""
    after = "" if snippet.text.endswith(tuple(_CLOSING)) else " …"
    moved = tuple((start + len(before), end + len(before)) for start, end in marks)
    return PlaceLine(reference, f"{before}{snippet.text.translate(_SPACES)}{after}", moved, whole)


def _begins(text: str) -> bool:
    """Tell whether a sentence seems to begin here."""
    first = text.lstrip(_OPENING)[:1]
    return first.isupper() or not first.isalpha()
