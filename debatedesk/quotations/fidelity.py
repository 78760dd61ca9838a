"""How near a node's words are to the passages that it comes from: a quotation, or one with changes.

Whether words quote is found out; how they render a source otherwise only a reader can say.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from debatedesk.domain.maps.model import Fidelity, Node
from debatedesk.domain.message import message
from debatedesk.domain.text.comparing import same_words

if TYPE_CHECKING:
    from debatedesk.domain.text.tokens import Words
    from debatedesk.quotations.model import Match, Verdict

FIDELITY_WORDS: Mapping[Fidelity, str] = {
    "quotation": message("quotation"),
    "quotation with changes": message("quotation with changes"),
    "paraphrase": message("paraphrase"),
    "summary of several": message("summary of several"),
    "no source": message("no source"),
    "": message("not said", "how near a node is to its source"),
}

LONGEST = 20_000
"""Longer words (code points) are no quotation of a passage."""
_FEW_WORDS = 3
"""Fewer words quote only a passage that consists of them: “Bees” stands in too many."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a document in which a node's evidence stands from `start` to `end`.

    `text` also holds what stands around it; `offset` is where it begins in the document, None where the
    document no longer holds it.
    """

    document: str
    text: str
    start: int
    end: int
    offset: int | None = 0


@dataclass(frozen=True, slots=True)
class FoundFidelity:
    """What was found out of a node's words; of a quotation the verdict.

    Its offsets are those of documents, -1 where a document no longer holds the passage.
    """

    fidelity: Literal["quotation", "quotation with changes", ""]
    verdict: "Verdict | None" = None


NOTHING_FOUND = FoundFidelity("")


def words_of_node(node: Node) -> str:
    """Give what a node says: its text, or its title where it has none."""
    return node.text.strip() or node.title.strip()


def fidelity_of(node: Node, found: FoundFidelity) -> Fidelity:
    """Tell how near a node is to its source: what was found out, else what its reader says."""
    return found.fidelity or node.fidelity


def find_fidelity(words: str, passages: Sequence[Passage]) -> FoundFidelity:
    """Find out whether words quote a passage, or several put together."""
    if not words or not passages or len(words) > LONGEST:
        return NOTHING_FOUND
    for passage in passages:
        if same_words(words, passage.text[passage.start : passage.end]):
            return _as_a_whole(passage)
    from debatedesk.domain.text.tokens import split_words
    from debatedesk.quotations.finder import QuotationFinder

    if len(split_words(words)) < _FEW_WORDS:
        return NOTHING_FOUND
    verdict = QuotationFinder(_Passages(passages)).check(words)
    matches = tuple(
        _in_document(match, passage)
        for match in verdict.matches
        for passage in (passages[int(match.document)],)
        if match.start < passage.end and passage.start < match.end
    )
    if not matches or verdict.status not in ("exact", "altered", "stitched"):
        return NOTHING_FOUND
    is_exact = verdict.status == "exact"
    return FoundFidelity(
        "quotation" if is_exact else "quotation with changes", replace(verdict, matches=matches)
    )


def _as_a_whole(passage: Passage) -> FoundFidelity:
    from debatedesk.quotations.model import Match, Verdict

    quoted = passage.text[passage.start : passage.end]
    match = Match(str(0), "", "", passage.start, passage.end, quoted, 1.0)
    return FoundFidelity("quotation", Verdict("exact", (_in_document(match, passage),)))


def _in_document(match: "Match", passage: Passage) -> "Match":
    def placed(offset: int) -> int:
        return -1 if passage.offset is None else offset + passage.offset

    changes = tuple(
        replace(change, start=placed(change.start), end=placed(change.end)) for change in match.changes
    )
    start, end = placed(match.start), placed(match.end)
    return replace(match, document=passage.document, start=start, end=end, changes=changes)


class _Passages:
    """Passages as the finder reads texts, by their numbers."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = passages

    def words(self) -> Iterable[tuple[str, bytes]]:
        return [(str(number), self.analysed(str(number)).text) for number in range(len(self._passages))]

    def analysed(self, document: str) -> "Words":
        from debatedesk.domain.text.tokens import analyse

        return analyse(self.text(document))

    def text(self, document: str) -> str:
        return self._passages[int(document)].text

    def described(self, document: str) -> tuple[str, str]:
        return "", ""
