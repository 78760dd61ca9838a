"""How near a node's words are to the passages that it comes from: a quotation, or one with changes.

Whether words quote is found out; how they render a source otherwise only a reader can say. What frames
a quotation is no change of it: quotation marks with words of one's own around them, the marks of
Markdown, a source that is named at the end, the number of a footnote.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from debatedesk.domain.maps.model import ChosenFidelity, Fidelity, Node
from debatedesk.domain.message import message
from debatedesk.domain.text.comparing import same_words

if TYPE_CHECKING:
    from debatedesk.domain.text.tokens import Words
    from debatedesk.quotations.changes import Change
    from debatedesk.quotations.model import Match, Verdict
    from debatedesk.quotations.wording import WordingPiece

FIDELITY_WORDS: Mapping[Fidelity, str] = {
    "quotation": message("quotation"),
    "quotation with changes": message("quotation with changes"),
    "paraphrase": message("paraphrase"),
    "summary of several": message("summary of several"),
    "no source": message("no source"),
    "": message("not said", "how near a node is to its source"),
}

FIDELITY_CHOICES: Mapping[ChosenFidelity, str] = {
    "": message("Not said yet", "how near a node is to its source"),
    "paraphrase": message("Paraphrase"),
    "summary of several": message("Summary of several"),
    "no source": message("No source"),
}
"""What a reader may say of a node."""

LONGEST = 20_000
"""Longer words (code points) are no quotation of a passage."""
_FEW_WORDS = 3
"""Fewer words quote only a passage that consists of them: “Bees” stands in too many."""
_FEW_CHANGED = 5
"""One word in so many may be another in a quotation with changes that no marks tell to be one."""
_MOSTLY = 0.6
"""A node whose words stand for so much between quotation marks is named after what they quote."""
_MARKS = '“”„‟«»‹›「」『』〝〞〟"'
_MARKED_UP = re.compile(r"[\\*_`#>\[\]]|^\s*[-+] ", re.MULTILINE)
_POINTS = re.compile("[\u05b0-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u0670]")
"""Signs of vowels, which Hebrew and Arabic are mostly written without."""
_CITED_AT_END = re.compile(r"(?<=\S)\s+\((?P<words>[^()\n]{1,80})\)\s*\Z")
_NAMED_AT_END = re.compile(r"(?<=\S)\s+[—–―-]{1,2}\s*(?P<words>[^\s—–―\n;!?][^—–―\n;!?]{0,60})\s*\Z")
"""A source that is named after a quotation: “(p. 12)”, “— Ada Keeper”."""
_EMPHASIS = re.compile(r"emphas|italic|hervorheb|kursiv|soulign|ital|énfasis|cursiv|التشديد", re.IGNORECASE)
_PARTICLE = 3
"""So long are words that names write small: “Ada von Keeper”."""


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

    Its offsets are those of documents, -1 where a document no longer holds the passage. `is_within` tells
    that it is what stands between quotation marks that quotes, among words of the node's own. `wordings`
    set the passages of the verdict beside the words.
    """

    fidelity: Literal["quotation", "quotation with changes", ""]
    verdict: "Verdict | None" = None
    is_within: bool = False
    wordings: "tuple[tuple[WordingPiece, ...], ...]" = ()

    @property
    def quoted(self) -> "tuple[Match, ...]":
        """The passage that is quoted; all of them where words of several are put together."""
        if self.verdict is None:
            return ()
        return self.verdict.matches if self.verdict.status == "stitched" else self.verdict.matches[:1]


NOTHING_FOUND = FoundFidelity("")


def words_of_node(node: Node) -> str:
    """Give what a node says: its text, or its title where it has none; not the name of its speaker."""
    words, speaker = node.text.strip() or node.title.strip(), node.speaker.strip()
    if speaker and words.casefold().startswith(f"{speaker.casefold()}:"):
        return words[len(speaker) + 1 :].strip()
    return words


def fidelity_of(node: Node, found: FoundFidelity) -> Fidelity:
    """Tell how near a node is to its source: what was found out, else what its reader says.

    Words that come close to a passage may as well be a paraphrase of it: there the reader decides.
    """
    if found.fidelity == "quotation with changes" and node.fidelity in ("paraphrase", "summary of several"):
        return node.fidelity
    return found.fidelity or node.fidelity


def may_be_said(chosen: ChosenFidelity, found: FoundFidelity) -> bool:
    """Tell whether it makes a difference that a reader says so, after what was found out."""
    if found.fidelity == "quotation with changes":
        return chosen != "no source"
    return not found.fidelity


def find_fidelity(words: str, passages: Sequence[Passage], *, is_quoted: bool = False) -> FoundFidelity:
    """Find out whether words quote a passage, or several put together.

    Words that are not said to be quoted, by quotation marks or `is_quoted`, are a quotation with changes
    only where few of them are others: who comes near a passage in his own words has altered nothing.
    """
    if not words or not passages or len(words) > LONGEST:
        return NOTHING_FOUND
    readings = list(dict.fromkeys(_readings(words)))
    for reading in readings:
        for passage in passages:
            if same_words(reading, passage.text[passage.start : passage.end]):
                return _as_a_whole(passage)
    from debatedesk.domain.text.tokens import split_words

    if len(split_words(words)) < _FEW_WORDS:
        return NOTHING_FOUND
    return _Finding(passages, is_quoted or _is_in_marks(words)).find(readings)


def _readings(words: str) -> Iterator[str]:
    """Yield words as they are written, as Markdown is read, and without a source named at their end."""
    yield words
    read = words
    if _MARKED_UP.search(words):
        from debatedesk.domain.text.document import read_markdown

        read = read_markdown(words).text
        yield read
    if (cited := _CITED_AT_END.search(read)) is not None and _cites(cited["words"]):
        read = read[: cited.start()]
        yield read
    if (named := _NAMED_AT_END.search(read)) is not None and _is_a_name(named["words"]):
        yield read[: named.start()]


def _cites(words: str) -> bool:
    """Tell whether words in parentheses say where others are from, and not one thing more."""
    return any(character.isdigit() for character in words) or bool(_EMPHASIS.search(words))


def _is_a_name(text: str) -> bool:
    words = re.findall(r"[^\W_]+", text)
    small = [word for word in words if word[0].islower()]
    return bool(words) and words[-1] not in small and all(len(word) <= _PARTICLE for word in small)


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


class _Finding:
    """Looks for the words of one node in its passages."""

    def __init__(self, passages: Sequence[Passage], is_quoted: bool) -> None:
        from debatedesk.quotations.finder import QuotationFinder

        self._passages = passages
        self._is_quoted = is_quoted
        self._finder = QuotationFinder(_Passages(passages))

    def find(self, readings: Sequence[str]) -> FoundFidelity:
        """Judge the reading that is nearest to the passages, else what it quotes between other words."""
        best = NOTHING_FOUND
        for reading in readings:
            found = self._whole(reading)
            if found.fidelity == "quotation":
                return found
            if found.fidelity and (not best.fidelity or _altered(found) < _altered(best)):
                best = found
        if (paragraphs := self._paragraphs(readings[-1])) is not None:
            return paragraphs
        if best.fidelity and not _adds_marks(best):
            is_near = self._is_quoted or _is_near(best, readings[-1])
            return best if is_near else NOTHING_FOUND
        return self._quoted_within(readings[0])

    def _whole(self, words: str) -> FoundFidelity:
        from debatedesk.quotations.changes import ACCENTS, FOOTNOTE
        from debatedesk.quotations.model import Verdict
        from debatedesk.quotations.wording import wording_of

        verdict = self._finder.check(words)
        overlapping = [
            (match, passage)
            for match in verdict.matches
            for passage in (self._passages[int(match.document)],)
            if match.start < passage.end and passage.start < match.end
        ]
        if not overlapping or verdict.status not in ("exact", "altered", "stitched"):
            return NOTHING_FOUND
        matches = tuple(_in_document(match, passage) for match, passage in overlapping)
        note = verdict.reason if verdict.reason == FOOTNOTE else ""
        if verdict.status == "altered" and _is_without_points(matches[0].changes):
            note = ACCENTS
        if note:
            return FoundFidelity(
                "quotation", Verdict("exact", (replace(matches[0], changes=()),), note=note)
            )
        verdict = replace(verdict, matches=matches)
        if verdict.status == "exact":
            return FoundFidelity("quotation", verdict)
        wordings = tuple(wording_of(match) for match, _ in overlapping)
        return FoundFidelity("quotation with changes", verdict, wordings=wordings)

    def _paragraphs(self, words: str) -> FoundFidelity | None:
        """Take paragraphs for a quotation each of which is one; None where one is not."""
        from debatedesk.quotations.model import Verdict

        paragraphs = [line for line in words.split("\n") if line.strip()]
        if len(paragraphs) < 2:
            return None
        matches: list[Match] = []
        for paragraph in paragraphs:
            found = find_fidelity(paragraph, self._passages)
            if found.fidelity != "quotation" or not found.quoted:
                return None
            matches += found.quoted
        return FoundFidelity("quotation", Verdict("stitched", tuple(matches)))

    def _quoted_within(self, words: str) -> FoundFidelity:
        """Name words after what most of them quote between quotation marks."""
        from debatedesk.domain.text.tokens import split_words

        quoted = quoted_in(words)
        share = sum(len(split_words(each)) for each in quoted) / len(split_words(words))
        if share < _MOSTLY:
            return NOTHING_FOUND
        found = [find_fidelity(each, self._passages, is_quoted=True) for each in quoted]
        if not all(each.fidelity for each in found):
            return NOTHING_FOUND
        altered = [each for each in found if each.fidelity != "quotation"]
        return replace((altered or found)[0], is_within=True)


def quoted_in(words: str) -> list[str]:
    """List what some words quote between quotation marks, without what is quoted within that."""
    from debatedesk.domain.text.document import read_markdown
    from debatedesk.quotations.detect import find_quotations

    return [
        each.text
        for each in find_quotations(read_markdown(words))
        if each.depth == 0 and len(each.text) < len(words)
    ]


def _is_in_marks(words: str) -> bool:
    words = words.strip().rstrip(".,;:!?")
    return len(words) > 1 and words[0] in _MARKS and words[-1] in _MARKS


def _is_near(found: FoundFidelity, words: str) -> bool:
    """Tell whether words are those of a passage but for few, or but for what they leave out."""
    from debatedesk.domain.text.tokens import split_words

    changes = [change for match in found.quoted for change in match.changes if not change.marked]
    if all(change.kind == "left out" for change in changes):
        return True
    changed = sum(
        max(len(split_words(change.quoted)), len(split_words(change.source))) for change in changes
    )
    return changed <= max(1, len(split_words(words)) // _FEW_CHANGED)


def _altered(found: FoundFidelity) -> int:
    """Count what differs that nothing marks, in the passage that is nearest."""
    return sum(not change.marked for match in found.quoted for change in match.changes)


def _is_without_points(changes: "Sequence[Change]") -> bool:
    """Tell whether words leave out nothing but the vowel signs of Arabic or Hebrew, in several of them."""
    return len(changes) > 1 and all(
        change.quoted == _POINTS.sub("", change.source) != change.source for change in changes
    )


def _adds_marks(found: FoundFidelity) -> bool:
    """Tell whether words add quotation marks: then they are of their own around what they quote."""
    return any(
        mark in change.quoted and mark not in change.source
        for match in found.quoted
        for change in match.changes
        for mark in _MARKS
    )


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
