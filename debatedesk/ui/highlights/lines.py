"""What the highlights panel lists: words, text, page, note, colour and tags; filtered and sorted."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from math import inf
from typing import Literal

from debatedesk.domain.anchors.model import AnchorStatus
from debatedesk.domain.library import COLOUR_NAMES, HIGHLIGHT_COLOURS
from debatedesk.domain.message import message
from debatedesk.domain.notes import first_line
from debatedesk.domain.reference import Reference
from debatedesk.services.highlight_list import ListedHighlight
from debatedesk.ui.translation import joined, tr
from debatedesk.ui.widgets.sorted_rows import SortedRows, SortKey
from debatedesk.ui.widgets.tree_model import Row
from debatedesk.ui.widgets.wording import in_one_line, readable_date

Order = Literal["place", "newest", "colour"]
CONDITIONS: dict[AnchorStatus, str] = {
    "anchored": "",
    "needs_review": message("words changed"),
    "orphaned": message("words gone"),
}
_BACKWARDS = {code: chr(127 - code) for code in range(128)}
"""Turns the order of moments, which are written in ASCII, round."""


@dataclass(frozen=True, slots=True)
class HighlightLine:
    """A highlight in the list; `text_index` is the place of its text among those that are listed."""

    listed: ListedHighlight
    text_index: int = 0

    @property
    def id(self) -> str:
        """The highlight's id."""
        return self.listed.mark.id

    @property
    def reference(self) -> Reference:
        """Point at the highlight."""
        return Reference.highlight(self.id)

    @property
    def colour(self) -> str:
        """The key of its colour."""
        return self.listed.mark.colour

    @property
    def tags(self) -> tuple[str, ...]:
        """Its tags."""
        return self.listed.mark.tags

    @property
    def title(self) -> str:
        """The highlighted words on one line."""
        return in_one_line(self.listed.words)

    @property
    def source(self) -> str:
        """The text that it is in, who wrote that, and the printed page."""
        document, page = self.listed.document, self.listed.page
        printed = tr("p. {page}", page=page) if page else ""
        return joined((printed, document.title, document.author))

    @property
    def note(self) -> str:
        """The first line of the note on its words; how many there are of several."""
        notes = [note for note in self.listed.notes if note.markdown.strip()]
        if len(notes) > 1:
            return tr(
                "{line} ({n:,} notes)", "{line} (1 note)", len(notes), line=first_line(notes[0].markdown)
            )
        return first_line(notes[0].markdown) if notes else ""

    @property
    def is_gone(self) -> bool:
        """Tell whether its words are no longer in the text."""
        return self.listed.resolution.status == "orphaned"

    @property
    def condition(self) -> str:
        """What became of its words, in a few of our own; empty where all is well."""
        return tr(CONDITIONS[self.listed.resolution.status])

    @property
    def spoken(self) -> str:
        """The row in words."""
        document, page = self.listed.document, self.listed.page
        parts = (
            self.title,
            tr("{colour} highlight", colour=COLOUR_NAMES[self.colour]),
            self.condition,
            document.title,
            document.author,
            tr("page {page}", page=page) if page else "",
            tr("note: {line}", line=self.note) if self.note else "",
            tr("tags {tags}", tags=", ".join(self.tags)) if self.tags else "",
        )
        return ", ".join(part for part in parts if part)

    @property
    def tip(self) -> str:
        """The words in full, the source with its date, and the notes."""
        source = joined((self.source, readable_date(self.listed.document.date)))
        notes = [note.markdown.strip() for note in self.listed.notes]
        tags = " ".join(f"#{tag}" for tag in self.tags)
        return "\n".join(part for part in (self.listed.words.strip(), source, *notes, tags) if part)


@dataclass(frozen=True, slots=True)
class HighlightFilter:
    """Which highlights are listed: of some colours (none are all), with words, and with `#tags`."""

    words: str = ""
    colours: frozenset[str] = frozenset()

    @property
    def is_all(self) -> bool:
        """Tell whether nothing is left out."""
        return not self.words.split() and not self.colours

    def test(self, passes: Callable[[str], Callable[[str], bool]]) -> Callable[[HighlightLine], bool]:
        """Make the test of lines; `passes` makes that for plain words."""
        typed = self.words.split()
        tags = [word.lstrip("#").casefold() for word in typed if word.startswith("#")]
        holds = passes(" ".join(word for word in typed if not word.startswith("#")))

        def keeps(line: HighlightLine) -> bool:
            if self.colours and line.colour not in self.colours:
                return False
            return not typed or (_bears(line.tags, tags) and holds(_searched(line)))

        return keeps


def highlight_rows(
    lines: Iterable[HighlightLine], keeps: Callable[[HighlightLine], bool], order: Order
) -> SortedRows:
    """Make the rows of the lines that are kept, in an order."""
    return SortedRows((sort_key(line, order), highlight_row(line)) for line in lines if keeps(line))


def highlight_row(line: HighlightLine) -> Row:
    """Make the row of a highlight."""
    return Row(line.id, line)


def sort_key(line: HighlightLine, order: Order) -> SortKey:
    """Give what a highlight is sorted by, all different; what has no place comes last in its text."""
    resolution = line.listed.resolution
    start = inf if resolution.status == "orphaned" else resolution.start
    position = line.text_index, start, resolution.end, line.id
    if order == "newest":
        return line.listed.mark.provenance.created.translate(_BACKWARDS), *position
    if order == "colour":
        return HIGHLIGHT_COLOURS.index(line.colour), *position
    return position


def common_tags(lines: Sequence[HighlightLine]) -> tuple[str, ...]:
    """List the tags that all of some highlights bear."""
    if not lines:
        return ()
    return tuple(tag for tag in lines[0].tags if all(tag in line.tags for line in lines[1:]))


def _searched(line: HighlightLine) -> str:
    document = line.listed.document
    notes = "\n".join(note.markdown for note in line.listed.notes)
    return f"{line.title}\n{document.title}\n{document.author}\n{notes}\n{' '.join(line.tags)}"


def _bears(own: Collection[str], wanted: Sequence[str]) -> bool:
    folded = [tag.casefold().replace(" ", "-") for tag in own]
    return all(any(tag.startswith(each) for tag in folded) for each in wanted)
