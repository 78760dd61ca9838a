"""The quotation finder: whether words stand in a text as they are quoted, and if not, what was changed.

An exact quotation is found among the words of all texts at once and compared with the text itself. For an
altered one, pages that share its words are ranked, aligned roughly, and the exact bounds are those of the
alignment with the fewest errors.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from debatedesk.domain.text.alignment import LONGEST_PATTERN, nearest
from debatedesk.domain.text.tokens import split_words
from debatedesk.quotations.candidates import Likely, LikelyPlaces
from debatedesk.quotations.compare import (
    Change,
    best_bounds,
    changes_between,
    kept_words,
    likeness,
    ratio,
    same_but_notes,
    same_but_punctuation,
    same_words,
    tokens,
    trimmed,
    whole_words,
    with_punctuation,
)
from debatedesk.quotations.corpus import Corpus, Holders, Window
from debatedesk.quotations.model import Found, Limits, Match, Source, Verdict, apart
from debatedesk.quotations.parts import Part, marked_parts
from debatedesk.quotations.stitched import StitchedFinder

MOST_MATCHES = 20
MOST_PLACES = 400
"""So many places are compared with the text for the very punctuation."""
MOST_SIMILAR = 5
"""So many similar passages are shown."""
READ_BYTES = 3_000_000
"""So much is aligned roughly to find an altered quotation, the likeliest pages first."""
MOST_STRETCHES = 40
ALIKE = ((5, 0.85), (9, 0.45), (LONGEST_PATTERN, 0.62))
"""For quotations of fewer words than the first: a passage that is less similar is another one."""
_CLEARLY, _SURELY = 0.75, 0.85
_KEPT_WORDS = 0.56
"""Of a passage that is not clearly similar, so many words have to be the same."""
_CLOSE = 0.06
_NEARLY, _STITCHED = 0.97, 0.88
"""Below so much likeness it is looked whether words were left out, or pieces put together."""
_KEPT = 64
EDGE = 40
LONG, END = 80, 30
"""A quotation of more words is found by so many at each of its ends."""


class QuotationFinder:
    """Checks quotations against the texts of one source, as they were when it was made."""

    def __init__(self, source: Source, holders: Holders | None = None) -> None:
        """Read the words of all texts; `holders` may know which words some of them hold."""
        self._source = source
        self.shelf = Corpus(source.words(), holders)
        self._likely = LikelyPlaces(self.shelf)
        self._analysed = lru_cache(maxsize=_KEPT)(source.analysed)

    def check(self, quotation: str, limits: Limits | None = None) -> Verdict:
        """Tell whether a quotation is exact, altered, stitched or not found, and where it stands."""
        verdict = self._verdict(quotation, limits or Limits())
        if verdict.status == "altered" and not verdict.as_marked:
            best = verdict.matches[0]
            if same_but_notes(quotation, best.text):
                return replace(verdict, reason="Only the number of a footnote differs.")
        return verdict

    def _verdict(self, quotation: str, limits: Limits) -> Verdict:
        wanted = trimmed(tokens(quotation))
        if not wanted:
            return Verdict("not found", reason="There are no words to look for.")
        parts = marked_parts(quotation)
        whole = _one_part(quotation)
        exact, punctuated = self._as_they_are(whole, quotation, limits)
        if exact:
            return Verdict("exact", tuple(exact))
        if len(parts) > 1 or (parts and parts[0].words != whole.words):
            return StitchedFinder(self, limits).by_parts(quotation, parts, punctuated)
        if punctuated:
            return Verdict("altered", tuple(punctuated), reason="Only the punctuation differs.")
        similar = self.similar(whole, quotation, limits)
        alike = similar[0].similarity if similar else 0.0
        if alike < _NEARLY:
            pieces = StitchedFinder(self, limits).from_pieces(quotation, whole)
            if pieces is not None and (pieces.status == "altered" or alike < _STITCHED):
                return pieces
        if similar:
            return Verdict("altered", tuple(similar))
        return Verdict("not found", reason="The words stand in no text, also not in a similar form.")

    def _as_they_are(self, part: Part, quotation: str, limits: Limits) -> tuple[list[Match], list[Match]]:
        """List where the words stand in order: with the same punctuation, and with another."""
        exact: list[Match] = []
        other: list[Match] = []
        if not part.words:
            return exact, other
        for found in self.phrase(part, limits, MOST_PLACES):
            match = self.match(found, quotation)
            if match is None:
                continue
            (other if match.changes else exact).append(match)
            if len(exact) == MOST_MATCHES:
                break
        return exact, other[:MOST_SIMILAR]

    def phrase(self, part: Part, limits: Limits, most: int) -> Iterator[Found]:
        """Yield where the words of a part stand in order."""
        size = len(f" {' '.join(part.words)} ".encode())
        places = self.shelf.places(part.words)
        found = (Found(self.shelf.text_at(place), place, place + size) for place in places)
        return islice((each for each in found if limits.allow(self.shelf.ids[each.text])), most)

    def span(self, found: Found) -> tuple[int, int] | None:
        """Map a place on the shelf to its text; None where the text has changed since."""
        words = self._analysed(self.shelf.ids[found.text])
        first = self.shelf.word_number(found.start)
        last = first + self.shelf.words.count(b" ", found.start + 1, found.end) - 1
        return words.span(first, last) if first <= last < len(words.starts) else None

    def match(self, found: Found, quotation: str, *, similarity: float | None = None) -> Match | None:
        """Compare a quotation with the text at a place; None where it is no longer there."""
        span = self.span(found)
        if span is None:
            return None
        document = self.shelf.ids[found.text]
        text = self._source.text(document)
        passage = text[slice(*span)]
        changes: tuple[Change, ...] = ()
        if not same_words(quotation, passage):
            if found.similarity == 1.0 and not same_but_punctuation(quotation, passage):
                return None
            changes = tuple(changes_between(quotation, passage, span[0]))
        start, end = with_punctuation(text, span, quotation)
        if similarity is None:
            similarity = likeness(quotation, passage) if changes else 1.0
        title, author = self._source.described(document)
        return Match(document, title, author, start, end, text[start:end], similarity, changes)

    def similar(self, part: Part, quotation: str, limits: Limits) -> list[Match]:
        """List the passages that are most similar, best first."""
        least = next((each for words, each in ALIKE if len(part.words) < words), ALIKE[-1][1])
        found = self.alike(part, limits, least)
        matches = (self.match(each, quotation) for each in found)
        listed = [
            each
            for each in matches
            if each is not None
            and each.similarity >= least - _CLOSE
            and (each.similarity >= _CLEARLY or kept_words(quotation, each.text) >= _KEPT_WORDS)
        ]
        listed.sort(key=lambda each: -each.similarity)
        best = listed[0].similarity if listed else 0.0
        return [each for each in apart(listed) if each.similarity >= best - _CLOSE][:MOST_SIMILAR]

    def alike(self, part: Part, limits: Limits, least: float) -> list[Found]:
        """List places whose words are similar, the likeliest first."""
        if len(part.words) > LONG:
            return self._alike_by_ends(part, limits, least)
        pattern = " ".join(part.words)
        likely: list[tuple[float, Window]] = []
        for listed in (self._likely.by_rare_words, self._likely.by_all_words):
            pages = listed(part.words, limits, len(pattern.encode()), MOST_STRETCHES)
            new = [each for each in pages if not any(_overlap(each[0], page) for _, page in likely)]
            likely = sorted(likely + self._rough(pattern, new, least), key=lambda each: -each[0])
            if likely and likely[0][0] >= _SURELY * 100:
                break
        found = [self.aligned(pattern, page) for _, page in likely[: 2 * MOST_SIMILAR]]
        return sorted(
            (each for each in found if each.similarity >= least), key=lambda each: -each.similarity
        )

    def _rough(self, pattern: str, likely: Likely, least: float) -> list[tuple[float, Window]]:
        """Align a pattern roughly, the likeliest pages first, and list those that are similar."""
        from rapidfuzz.fuzz import partial_ratio

        reached, read = least * 100, 0
        similar: list[tuple[float, Window]] = []
        for page, score in likely:
            if read > READ_BYTES or (reached > _CLEARLY * 100 and score < likely[0][1] / 2):
                break
            text = self._region(page, len(pattern))[0]
            read += len(text)
            ratio = partial_ratio(pattern, text, score_cutoff=max(least * 100, reached - 15))
            if ratio:
                reached = max(reached, ratio)
                similar.append((ratio, page))
        return similar

    def _alike_by_ends(self, part: Part, limits: Limits, least: float) -> list[Found]:
        """Find a long quotation by its first and its last words."""
        pattern = " ".join(part.words)
        size = len(pattern.encode())
        heads, tails = (
            self.alike(Part("", words), limits, _CLEARLY) for words in (part.words[:END], part.words[-END:])
        )
        found = [
            Found(head.text, head.start, tail.end, self._ratio(pattern, head.start, tail.end))
            for head in heads[:MOST_SIMILAR]
            for tail in tails[:MOST_SIMILAR]
            if head.text == tail.text and size <= 2 * (tail.end - head.start) <= 4 * size
        ]
        return sorted(
            (each for each in found if each.similarity >= least), key=lambda each: -each.similarity
        )

    def _ratio(self, pattern: str, start: int, end: int) -> float:
        return min(ratio(pattern, self.shelf.words[start + 1 : end - 1].decode()), 0.9999)

    def _region(self, page: Window, size: int) -> tuple[str, int]:
        """Read a page with what may belong to it on both sides, and tell where that begins."""
        first, last = self.shelf.bounds(page.text)
        reach = max(0, size - EDGE)
        start = self.shelf.words.find(b" ", max(first, page.start - 1 - reach))
        end = self.shelf.words.rfind(b" ", start, min(last, page.end + 1 + reach)) + 1
        return self.shelf.words[start:end].decode(), start

    def aligned(self, pattern: str, page: Window) -> Found:
        """Find the exact bounds of the words on a page that are nearest to a pattern."""
        from rapidfuzz.fuzz import partial_ratio_alignment

        text, offset = self._region(page, len(pattern))
        rough = partial_ratio_alignment(pattern, text)
        slack = len(pattern) // 3 + EDGE
        first = max(0, rough.dest_start - slack) if rough else 0
        last = min(len(text), rough.dest_end + slack) if rough else len(text)
        if len(pattern) <= LONGEST_PATTERN:
            near = nearest(pattern, text[first:last])
            first, last = first + near.start, first + near.end
        elif rough:
            first, last = rough.dest_start, rough.dest_end
        start, end = best_bounds(pattern, text, *whole_words(text, first, last))
        alike = ratio(pattern, text[start + 1 : end - 1])
        before = len(text[:start].encode())
        size = len(text[start:end].encode())
        return Found(page.text, offset + before, offset + before + size, min(alike, 0.9999))

    def page_around(self, found: Found, reach: int) -> Window:
        """Take the stretch of a text within so many bytes of a place."""
        first, last = self.shelf.bounds(found.text)
        return Window(max(first, found.start - reach), min(last, found.end + reach), found.text)

    def text(self, document: str) -> str:
        """Read a text."""
        return self._source.text(document)


def _one_part(quotation: str) -> Part:
    return Part(quotation, tuple(split_words(quotation)))


def _overlap(one: Window, other: Window) -> bool:
    return one.start < other.end and other.start < one.end
