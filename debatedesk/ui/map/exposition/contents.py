"""What the exposition of a map shows, line by line, in the language of the window."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from debatedesk.domain.library import Document
from debatedesk.domain.maps.relation_style import Role
from debatedesk.domain.message import message
from debatedesk.domain.text.bidi import isolated, reads_from_right
from debatedesk.services.evidence_records import CitedPassage
from debatedesk.services.exposition_files import (
    GONE,
    NOT_IN_LIBRARY,
    SAID_BY,
    WITHOUT_PASSAGE,
    parts_of,
    title_of,
)
from debatedesk.services.exposition_records import Exposition, ExpositionParagraph
from debatedesk.ui.map.contents import CardContent
from debatedesk.ui.translation import joined, quoted, tr
from debatedesk.ui.widgets.wording import in_one_line

RunKind = Literal["heading", "hint", "lead", "title", "text", "remark", "passage", "source"]
NO_PASSAGE = -1
_DIRECTIONS = "\u200e\u200f"
_NO_PASSAGES = message(
    "No node comes from a passage yet, so they stand as on the map. Select words in a text and add them to "
    "the map: each node then stands where its words do."
)


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line of runs of words, each of a kind; `passage` is the number of the passage that it shows.

    It is read `from_right` where its words are, whatever the language of the window.
    """

    runs: tuple[tuple[RunKind, str], ...]
    from_right: bool
    passage: int = NO_PASSAGE


@dataclass(frozen=True, slots=True)
class ShownParagraph:
    """Lines that belong together: those of a node, or without one a heading."""

    node: str
    lines: tuple[ShownLine, ...]
    depth: int = 0
    role: Role = "neutral"
    dimmed: bool = False


@dataclass(frozen=True, slots=True)
class ShownExposition:
    """An exposition as it is shown; what was `said` of each node is kept, for most edits leave it alone."""

    paragraphs: Sequence[ShownParagraph]
    documents: Mapping[str, Document]
    said: Mapping[str, tuple[ExpositionParagraph, tuple[ShownLine, ...]]]


NOTHING_SHOWN = ShownExposition((), {}, {})


def shown_exposition(
    exposition: Exposition,
    cards: Mapping[str, CardContent],
    dimmed: Collection[str],
    before: ShownExposition = NOTHING_SHOWN,
) -> ShownExposition:
    """Say an exposition; the nodes that are `dimmed` are not meant by a filter, `before` was shown last."""
    known = before.said if before.documents == exposition.documents else {}
    said: dict[str, tuple[ExpositionParagraph, tuple[ShownLine, ...]]] = {}
    shown: list[ShownParagraph] = []
    if exposition.sections and not any(section.document for section in exposition.sections):
        shown.append(_alone("hint", tr(_NO_PASSAGES)))
    for section in exposition.sections:
        document = exposition.documents.get(section.document)
        if document is not None:
            shown.append(_alone("heading", joined((document.title, document.author))))
        elif len(exposition.sections) > 1:
            shown.append(_alone("heading", tr(WITHOUT_PASSAGE)))
        for paragraph in section.paragraphs:
            node_id = paragraph.node
            if node_id in known and known[node_id][0] == paragraph:
                said[node_id] = known[node_id]
            else:
                said[node_id] = paragraph, tuple(_lines(exposition, paragraph))
            role = cards[node_id].role if node_id in cards else "neutral"
            lines, is_dimmed = said[node_id][1], node_id in dimmed
            shown.append(ShownParagraph(node_id, lines, paragraph.depth, role, is_dimmed))
    return ShownExposition(shown, exposition.documents, said)


def _alone(kind: RunKind, words: str) -> ShownParagraph:
    return ShownParagraph("", (_line((kind, words)),))


def _line(*runs: tuple[RunKind, str]) -> ShownLine:
    return ShownLine(runs, reads_from_right("".join(words for _, words in runs)))


def _lines(exposition: Exposition, paragraph: ExpositionParagraph) -> Iterator[ShownLine]:
    first, *others = parts_of(paragraph.text) or [""]
    lead, title = tr(paragraph.lead), title_of(paragraph)
    from_right = reads_from_right(f"{title} {first}" if title or first else lead)
    runs: list[tuple[RunKind, str]] = [
        ("lead", isolated(lead, "rtl" if from_right else "ltr")),
        ("title", title),
        ("text", first),
    ]
    yield ShownLine(tuple(run for run in runs if run[1]), from_right)
    for part in others:
        yield _line(("text", part))
    said = [tr(SAID_BY, speaker=paragraph.speaker)] if paragraph.speaker else []
    for remark in (*said, *map(tr, paragraph.remarks)):
        yield _line(("remark", remark))
    for number, passage in enumerate(paragraph.passages):
        words = in_one_line(passage.text)
        yield ShownLine((("passage", _quotation(words)),), reads_from_right(words), number)
        source = f"— {_source(exposition, passage)}"
        yield ShownLine((("source", source),), reads_from_right(source), number)


def _quotation(words: str) -> str:
    """Put words into the quotation marks of the language, to be read as the words are and not as it is."""
    before, _, after = quoted("x").partition("x")
    return f"{before.strip(_DIRECTIONS)}{words}{after.strip(_DIRECTIONS)}"


def _source(exposition: Exposition, passage: CitedPassage) -> str:
    document = exposition.documents.get(passage.document)
    if document is None:
        return tr(NOT_IN_LIBRARY)
    page = tr("p. {page}", page=passage.page) if passage.page else ""
    return joined((document.author or document.title, page, tr(GONE) if passage.start < 0 else ""))
