"""The quotation finder: whether words stand in a text as they are quoted, and if not, what was changed.

Folded words find a passage; whether it is the same is decided by the strict comparison.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from debatedesk.domain.message import message
from debatedesk.domain.text.comparing import exact_but_for_accents, tokens_of, trimmed
from debatedesk.domain.text.tokens import split_words
from debatedesk.quotations.changes import ACCENTS, FOOTNOTE, reason_for, same_but_notes
from debatedesk.quotations.corpus import DocumentIndex
from debatedesk.quotations.model import Limits, Match, Source, Verdict
from debatedesk.quotations.parts import Part, marked_parts
from debatedesk.quotations.passages import MOST_SIMILAR, PassageFinder
from debatedesk.quotations.stitched import StitchedFinder

MOST_MATCHES = 20
MOST_COMPARED = 400
"""So many places are compared with the text to the letter."""
_NEARLY, _STITCHED = 0.97, 0.88
"""Below so much likeness it is looked whether words were left out, or pieces put together."""
_FEW_WORDS = 5
_FEW_CHANGED = 6
"""Where no more than one word of so many differs, it is an alteration and not a piece from elsewhere."""
_TOO_FEW = message("As they are, the words stand in no text; so few can’t be judged when they are altered.")
_BROKEN = re.compile(r"(?<=\w)([-\u2010])\s*\n\s*(?=\w)")
_HYPHENS = re.compile(r"(?<=\w)[-\u2010\u2011](?=\w)")


class QuotationFinder:
    """Checks quotations against the texts of one source, as they were when it was made."""

    def __init__(
        self,
        source: Source,
        index: DocumentIndex | None = None,
        shown: Callable[[str], str] | None = None,
    ) -> None:
        """Read the words of all texts; `index` and `shown` are as for `PassageFinder`."""
        self.passages = PassageFinder(source, index, shown)

    def check(self, quotation: str, limits: Limits | None = None) -> Verdict:
        """Tell whether a quotation is exact, altered, stitched or not found, and where it stands.

        Raises OutOfEffort where that would take more work than the limits allow.
        """
        verdict = self._verdict(quotation, limits or Limits())
        if verdict.status == "altered" and not verdict.as_marked:
            best = verdict.matches[0]
            if same_but_notes(quotation, best.text):
                return replace(verdict, reason=FOOTNOTE)
        return verdict

    def _verdict(self, quotation: str, limits: Limits) -> Verdict:
        if not trimmed(tokens_of(quotation)):
            return Verdict("not found", reason=message("There are no words to look for."))
        whole = _one_part(quotation)
        with limits.effort.uncounted():
            exact, nearly = self._as_they_are(whole, quotation, limits)
        if exact:
            return Verdict("exact", tuple(exact))
        stitched = StitchedFinder(self.passages, limits)
        parts = marked_parts(quotation, stitched.is_in_source)
        if len(parts) > 1 or (parts and parts[0].words != whole.words):
            return stitched.by_parts(quotation, parts, nearly)
        if nearly:
            return _nearly_exact(quotation, nearly)
        similar = self.passages.similar(whole, quotation, limits)
        if similar and not similar[0].changes:
            return Verdict("exact", tuple(match for match in similar if not match.changes))
        alike = similar[0].similarity if similar else 0.0
        if alike < _NEARLY:
            pieces = stitched.from_pieces(quotation, whole)
            if pieces is not None and (
                pieces.status == "altered" or (alike < _STITCHED and not _few_differ(similar, whole))
            ):
                return pieces
        if similar:
            return Verdict("altered", tuple(similar))
        if len(whole.words) < _FEW_WORDS:
            return Verdict("not found", reason=_TOO_FEW)
        return Verdict(
            "not found", reason=message("The words stand in no text, also not in a similar form.")
        )

    def _as_they_are(self, whole: Part, quotation: str, limits: Limits) -> tuple[list[Match], list[Match]]:
        """List where the words stand in order: the same to the letter, and with other marks or letters."""
        exact: list[Match] = []
        other: list[Match] = []
        for part in _hyphenations(quotation, whole):
            for words in self.passages.phrase(part, limits, MOST_COMPARED):
                match = self.passages.match(words, quotation, limits)
                if match is None:
                    continue
                (other if match.changes else exact).append(match)
                if len(exact) == MOST_MATCHES:
                    break
            if exact:
                break
        other.sort(key=lambda match: len(match.changes))
        return exact, other[:MOST_SIMILAR]


def _one_part(quotation: str) -> Part:
    return Part(quotation, tuple(split_words(quotation)))


def _hyphenations(quotation: str, whole: Part) -> Iterator[Part]:
    """Yield the words as they fold, then with a hyphen at a line's end kept, then with no hyphens."""
    seen = set()
    for written in (
        quotation,
        _BROKEN.sub(r"\1", quotation),
        _HYPHENS.sub("", _BROKEN.sub(r"\1", quotation)),
    ):
        words = whole.words if written is quotation else tuple(split_words(written))
        if words and words not in seen:
            seen.add(words)
            yield Part(written, words)


def _nearly_exact(quotation: str, nearly: Sequence[Match]) -> Verdict:
    """Judge passages of the same folded words: exact but for accents, or what differs in one sentence."""
    without = [match for match in nearly if exact_but_for_accents(quotation, match.text)]
    if without:
        exact = tuple(replace(match, changes=(), similarity=1.0) for match in without)
        return Verdict("exact", exact, note=ACCENTS)
    return Verdict("altered", tuple(nearly), reason=reason_for(nearly[0].changes))


def _few_differ(similar: Sequence[Match], whole: Part) -> bool:
    if not similar:
        return False
    changed = sum(
        max(len(split_words(change.quoted)), len(split_words(change.source)))
        for change in similar[0].changes
    )
    return changed <= max(1, len(whole.words) // _FEW_CHANGED)
