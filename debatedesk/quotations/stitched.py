"""Quotations of several parts: such as the quoter marked, and such as nobody told of."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import accumulate, pairwise

from debatedesk.domain.message import message
from debatedesk.domain.text.tokens import analyse, split_words
from debatedesk.quotations.changes import reason_for
from debatedesk.quotations.model import (
    Limits,
    Match,
    Verdict,
    WordSpan,
    joined,
    marked_change,
    shifted,
    without_overlaps,
)
from debatedesk.quotations.parts import Part, offset_in
from debatedesk.quotations.passages import PassageFinder

MOST_ANCHORS = 4_000
MOST_ROWS = 5
FEW_ANCHORS = 20
BYTES_A_WORD = 12
LEAST_WORDS = 4
"""A piece of fewer words stands in many texts by chance."""
MOST_PIECES = 6
LEAST_ALIKE = 0.6
NEAR_WORDS = 12
"""Pieces no farther apart than this, or than the quotation is long, are one passage with words left out."""
MOST_ALIGNED = 200
"""So many parts are aligned in search of rows of similar ones."""
_OCCURRENCES, _COMPARED = 50, 5
_APART = message("The parts stand apart from each other in the source.")


class StitchedFinder:
    """Finds quotations part by part."""

    def __init__(self, passages: PassageFinder, limits: Limits) -> None:
        """Look among the passages of a corpus, within limits."""
        self._passages = passages
        self._limits = limits
        self._words = passages.corpus.words
        self._left = MOST_ALIGNED

    def is_in_source(self, words: str) -> bool:
        """Tell whether words stand in some text as they are, brackets and all."""
        span = next(self._passages.phrase(Part(words, tuple(split_words(words))), self._limits, 1), None)
        match = self._passages.match(span, words, self._limits) if span else None
        return match is not None and not match.changes

    def by_parts(self, quotation: str, parts: Sequence[Part], nearly: Sequence[Match]) -> Verdict:
        """Check the parts between the marks: in order, and within reason near each other."""
        if not parts:
            return Verdict(
                "not found", reason=message("There are no words to look for but the quoter’s own.")
            )
        rows = sorted(self._exact_rows(parts), key=_length)
        rows = rows or sorted(self._similar_rows(parts), key=lambda row: -_likeness(row))
        matches = without_overlaps(
            [match for row in rows[:MOST_ROWS] if (match := self._joined(quotation, parts, row))]
        )
        matches.sort(key=lambda match: sum(not change.marked for change in match.changes))
        if matches:
            as_marked = all(change.marked for change in matches[0].changes)
            reason = message("The words are the source’s but for what is marked.")
            alike = [
                match for match in matches if all(change.marked for change in match.changes) == as_marked
            ]
            return Verdict(
                "altered", tuple(alike), as_marked, reason if as_marked else reason_for(alike[0].changes)
            )
        if nearly:
            return Verdict("altered", tuple(nearly), reason=reason_for(nearly[0].changes))
        pieces = self._apart(quotation, parts)
        if pieces:
            return Verdict("stitched", tuple(pieces), reason=_APART)
        return self._as_a_whole(quotation, parts)

    def _as_a_whole(self, quotation: str, parts: Sequence[Part]) -> Verdict:
        """Look for all words without the marks."""
        text = " ".join(part.text for part in parts)
        whole = Part(text, tuple(word for part in parts for word in part.words))
        similar = self._passages.similar(whole, text, self._limits)
        if similar:
            return Verdict("altered", tuple(_placed(match, quotation, parts) for match in similar))
        return Verdict(
            "not found", reason=message("The parts stand in no text, also not in a similar form.")
        )

    def _exact_rows(self, parts: Sequence[Part]) -> Iterator[list[WordSpan]]:
        anchor = max(range(len(parts)), key=lambda index: len(parts[index].words))
        for words in self._passages.phrase(parts[anchor], self._limits, MOST_ANCHORS):
            row = self._row_around(parts, anchor, words)
            if row is not None:
                yield row

    def _row_around(self, parts: Sequence[Part], anchor: int, words: WordSpan) -> list[WordSpan] | None:
        """Find all parts as they are before and after one of them."""
        row = [words]
        for index in range(anchor - 1, -1, -1):
            before = self._before(parts[index], row[0], parts[index + 1].gap)
            if before is None:
                return None
            row.insert(0, before)
        for part in parts[anchor + 1 :]:
            after = self._after(part, row[-1])
            if after is None:
                return None
            row.append(after)
        return row

    def _after(self, part: Part, last: WordSpan) -> WordSpan | None:
        needle = f" {' '.join(part.words)} ".encode()
        _, end = self._passages.corpus.bounds(last.text)
        start = last.end - 1
        offset = self._words.find(needle, start, min(end, start + part.gap * BYTES_A_WORD + len(needle)))
        return self._span_at(last.text, offset, len(needle), start, offset, part.gap)

    def _before(self, part: Part, first: WordSpan, gap: int) -> WordSpan | None:
        needle = f" {' '.join(part.words)} ".encode()
        start, _ = self._passages.corpus.bounds(first.text)
        end = first.start + 1
        offset = self._words.rfind(needle, max(start, end - gap * BYTES_A_WORD - len(needle)), end)
        return self._span_at(first.text, offset, len(needle), offset + len(needle) - 1, end - 1, gap)

    def _span_at(
        self, text: int, offset: int, size: int, gap_start: int, gap_end: int, most: int
    ) -> WordSpan | None:
        if offset < 0 or self._words.count(b" ", gap_start, gap_end) > most:
            return None
        return WordSpan(text, offset, offset + size)

    def _similar_rows(self, parts: Sequence[Part]) -> Iterator[list[WordSpan]]:
        """Find the parts in a similar form, near one that is found as it is or nearly so."""
        longest = max(range(len(parts)), key=lambda index: len(parts[index].words))
        self._left = MOST_ALIGNED
        for anchor in dict.fromkeys((longest, 0, len(parts) - 1)):
            part = parts[anchor]
            if len(part.words) < LEAST_WORDS and anchor != longest:
                continue
            anchors = list(self._passages.phrase(part, self._limits, FEW_ANCHORS))
            anchors += self._passages.alike(part, self._limits, LEAST_ALIKE)[:FEW_ANCHORS]
            for words in anchors:
                row = self._similar_row(parts, anchor, words)
                if row is not None:
                    yield row

    def _similar_row(self, parts: Sequence[Part], anchor: int, words: WordSpan) -> list[WordSpan] | None:
        """Find all parts outwards from one of them, each near the one before it."""
        row = {anchor: words}
        for index in (*range(anchor + 1, len(parts)), *range(anchor - 1, -1, -1)):
            beside = row[index - 1] if index > anchor else row[index + 1]
            gap = parts[index].gap if index > anchor else parts[index + 1].gap
            pattern = " ".join(parts[index].words)
            reach = gap * BYTES_A_WORD // 2 + len(pattern)
            self._left -= 1
            if self._left < 0:
                return None
            near = self._passages.aligned(
                pattern, self._passages.window_around(beside, reach), self._limits.effort
            )
            if near.similarity < LEAST_ALIKE:
                return None
            row[index] = near
        found = [row[index] for index in range(len(parts))]
        in_order = all(first.start < then.start for first, then in pairwise(found))
        return found if in_order else None

    def _joined(self, quotation: str, parts: Sequence[Part], row: Sequence[WordSpan]) -> Match | None:
        """Make one match of the parts, with what was left out between them and what differs within."""
        matches: list[Match] = []
        for part, words in zip(parts, row, strict=True):
            match = self._passages.match(words, part.text, self._limits)
            if match is None:
                return None
            matches.append(shifted(match, quotation, part))
        text = self._passages.text(matches[0].document)
        changes = list(matches[0].changes)
        for part, before, match in zip(parts[1:], matches, matches[1:], strict=False):
            start, end = before.end, max(before.end, match.start)
            left_out = text[start:end]
            start += len(left_out) - len(left_out.lstrip())
            changes += [marked_change(quotation, part, left_out.strip(), start), *match.changes]
        sizes = [len(part.text) for part in parts]
        alike = sum(size * match.similarity for size, match in zip(sizes, matches, strict=True))
        return joined(matches, text, changes, round(alike / sum(sizes), 4))

    def _apart(self, quotation: str, parts: Sequence[Part]) -> list[Match]:
        """Find each part by itself, as it is; empty where one is nowhere."""
        matches: list[Match] = []
        last = -1
        for part in parts:
            if len(part.words) < LEAST_WORDS - 1 and len(parts) < 3:
                return []
            occurrences = list(self._passages.phrase(part, self._limits, _OCCURRENCES))
            occurrences.sort(key=lambda words: words.text != last)
            near = [
                (bool(match.changes), index, match)
                for index, words in enumerate(occurrences[:_COMPARED])
                if (match := self._passages.match(words, part.text, self._limits))
            ]
            if not near:
                return []
            _, index, best = min(near, key=lambda row: row[:2])
            last = occurrences[index].text
            matches.append(shifted(best, quotation, part))
        return matches

    def from_pieces(self, quotation: str, whole: Part) -> Verdict | None:
        """Take a quotation apart into pieces that each stand in a text; None where it can't be."""
        pieces = self._pieces(quotation, whole)
        if len(pieces) < 2:
            return None
        chosen: list[WordSpan] = []
        for part in pieces:
            occurrences = list(self._passages.phrase(part, self._limits, _OCCURRENCES))
            if not occurrences:
                return None
            last = chosen[-1] if chosen else None
            chosen.append(min(occurrences, key=partial(_distance, last)))
        if passage := self._one_passage(quotation, whole, chosen):
            return Verdict(
                "altered", (passage,), reason=message("Words are left out, and nothing marks it.")
            )
        matches: list[Match] = []
        for part, words in zip(pieces, chosen, strict=True):
            match = self._passages.match(words, part.text, self._limits)
            if match is None:
                return None
            moved = tuple(replace(change, at=change.at + part.start) for change in match.changes)
            matches.append(replace(match, changes=moved))
        return Verdict("stitched", tuple(matches), reason=_APART)

    def _one_passage(self, quotation: str, whole: Part, chosen: Sequence[WordSpan]) -> Match | None:
        """Join pieces that follow each other closely in one text."""
        most = max(NEAR_WORDS, len(whole.words))
        for first, then in pairwise(chosen):
            if first.text != then.text or then.start < first.end - 1:
                return None
            if self._words.count(b" ", first.end, then.start) > most:
                return None
        stretch = WordSpan(chosen[0].text, chosen[0].start, chosen[-1].end, 0.5)
        return self._passages.match(stretch, quotation, self._limits)

    def _pieces(self, quotation: str, whole: Part) -> list[Part]:
        analysed = analyse(quotation)
        pieces: list[Part] = []
        first, count = 0, len(whole.words)
        while first < count:
            last = self._longest(whole.words, first)
            if last - first < LEAST_WORDS or len(pieces) == MOST_PIECES:
                return []
            if 0 < count - last < LEAST_WORDS:
                last = max(first + LEAST_WORDS, count - LEAST_WORDS)  # leave the rest enough to tell
            start, end = analysed.span(first, last - 1)
            pieces.append(Part(quotation[start:end], whole.words[first:last], start=start))
            first = last
        return pieces

    def _longest(self, words: Sequence[str], first: int) -> int:
        """Tell up to where words stand somewhere as they are, from the first on."""
        if not self._stands(words[first : first + LEAST_WORDS]):
            return first
        reached, too_far = first + LEAST_WORDS, len(words) + 1
        while reached < too_far - 1:
            middle = min((reached + too_far) // 2, first + 2 * (reached - first))
            if self._stands(words[first:middle]):
                reached = middle
            else:
                too_far = middle
        return min(reached, len(words))

    def _stands(self, words: Sequence[str]) -> bool:
        return next(self._passages.phrase(Part("", tuple(words)), self._limits, 1), None) is not None


def _placed(match: Match, quotation: str, parts: Sequence[Part]) -> Match:
    """Map offsets into the texts of parts, with a space between them, into the whole quotation."""
    begins = list(accumulate((len(part.text) + 1 for part in parts), initial=0))[:-1]

    def placed(at: int) -> int:
        number = bisect_right(begins, at) - 1
        return offset_in(quotation, parts[number].start + at - begins[number])

    return replace(match, changes=tuple(replace(change, at=placed(change.at)) for change in match.changes))


def _length(row: Sequence[WordSpan]) -> int:
    return row[-1].end - row[0].start


def _likeness(row: Sequence[WordSpan]) -> float:
    size = sum(words.end - words.start for words in row)
    return sum((words.end - words.start) * words.similarity for words in row) / size


def _distance(last: WordSpan | None, words: WordSpan) -> tuple[int, int]:
    if last is None or last.text != words.text:
        return 2, words.start
    return (0 if words.start >= last.end - 1 else 1), abs(words.start - last.end)
