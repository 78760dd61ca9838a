"""Quotations of several parts: such as the quoter marked, and such as nobody told of."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, islice, pairwise
from typing import TYPE_CHECKING

from debatedesk.domain.text.tokens import analyse
from debatedesk.quotations.model import (
    Found,
    Limits,
    Match,
    Verdict,
    apart,
    joined,
    marked_change,
    shifted,
)
from debatedesk.quotations.parts import Part, place_in

if TYPE_CHECKING:
    from debatedesk.quotations.finder import QuotationFinder

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
_PLACES = 50


class StitchedFinder:
    """Finds quotations part by part."""

    def __init__(self, finder: "QuotationFinder", limits: Limits) -> None:
        """Look among the texts of a finder, within limits."""
        self._finder = finder
        self._limits = limits
        self._words = finder.shelf.words

    def by_parts(self, quotation: str, parts: Sequence[Part], punctuated: Sequence[Match]) -> Verdict:
        """Check the parts between the marks: in order, and within reason near each other."""
        if not parts:
            return Verdict("not found", reason="There are no words to look for but the quoter’s own.")
        rows = sorted(self._exact_rows(parts), key=_length)
        rows = rows or sorted(self._similar_rows(parts), key=lambda row: -_likeness(row))
        matches = apart(
            [match for row in rows[:MOST_ROWS] if (match := self._joined(quotation, parts, row))]
        )
        if matches:
            as_marked = all(change.marked for change in matches[0].changes)
            reason = "The words are the source’s but for what is marked." if as_marked else ""
            alike = [each for each in matches if all(change.marked for change in each.changes) == as_marked]
            return Verdict("altered", tuple(alike), as_marked, reason)
        if punctuated:
            return Verdict("altered", tuple(punctuated), reason="Only the punctuation differs.")
        pieces = self._apart(quotation, parts)
        if pieces:
            return Verdict(
                "stitched", tuple(pieces), reason="The parts stand apart from each other in the source."
            )
        return self._as_a_whole(quotation, parts)

    def _as_a_whole(self, quotation: str, parts: Sequence[Part]) -> Verdict:
        """Look for all words without the marks."""
        text = " ".join(each.text for each in parts)
        whole = Part(text, tuple(word for each in parts for word in each.words))
        similar = self._finder.similar(whole, text, self._limits)
        if similar:
            return Verdict("altered", tuple(_placed(each, quotation, parts) for each in similar))
        return Verdict("not found", reason="The parts stand in no text, also not in a similar form.")

    def _exact_rows(self, parts: Sequence[Part]) -> Iterator[list[Found]]:
        anchor = max(range(len(parts)), key=lambda place: len(parts[place].words))
        for found in self._finder.phrase(parts[anchor], self._limits, MOST_ANCHORS):
            row = self._row_around(parts, anchor, found)
            if row is not None:
                yield row

    def _row_around(self, parts: Sequence[Part], anchor: int, found: Found) -> list[Found] | None:
        """Find all parts as they are before and after one of them."""
        row = [found]
        for place in range(anchor - 1, -1, -1):
            before = self._before(parts[place], row[0], parts[place + 1].gap)
            if before is None:
                return None
            row.insert(0, before)
        for part in parts[anchor + 1 :]:
            after = self._after(part, row[-1])
            if after is None:
                return None
            row.append(after)
        return row

    def _after(self, part: Part, last: Found) -> Found | None:
        needle = f" {' '.join(part.words)} ".encode()
        _, end = self._finder.shelf.bounds(last.text)
        start = last.end - 1
        place = self._words.find(needle, start, min(end, start + part.gap * BYTES_A_WORD + len(needle)))
        return self._found(last.text, place, len(needle), start, place, part.gap)

    def _before(self, part: Part, first: Found, gap: int) -> Found | None:
        needle = f" {' '.join(part.words)} ".encode()
        start, _ = self._finder.shelf.bounds(first.text)
        end = first.start + 1
        place = self._words.rfind(needle, max(start, end - gap * BYTES_A_WORD - len(needle)), end)
        return self._found(first.text, place, len(needle), place + len(needle) - 1, end - 1, gap)

    def _found(
        self, text: int, place: int, size: int, gap_start: int, gap_end: int, most: int
    ) -> Found | None:
        if place < 0 or self._words.count(b" ", gap_start, gap_end) > most:
            return None
        return Found(text, place, place + size)

    def _similar_rows(self, parts: Sequence[Part]) -> Iterator[list[Found]]:
        """Find the parts in a similar form, near one that is found as it is or nearly so."""
        longest = max(range(len(parts)), key=lambda place: len(parts[place].words))
        for anchor in dict.fromkeys((longest, 0, len(parts) - 1)):
            part = parts[anchor]
            if len(part.words) < LEAST_WORDS and anchor != longest:
                continue
            found = list(self._finder.phrase(part, self._limits, FEW_ANCHORS))
            found += self._finder.alike(part, self._limits, LEAST_ALIKE)[:FEW_ANCHORS]
            for each in found:
                row = self._similar_row(parts, anchor, each)
                if row is not None:
                    yield row

    def _similar_row(self, parts: Sequence[Part], anchor: int, found: Found) -> list[Found] | None:
        row = []
        for place, part in enumerate(parts):
            if place == anchor:
                row.append(found)
                continue
            gap = sum(each.gap for each in parts[min(place, anchor) + 1 : max(place, anchor) + 1])
            pattern = " ".join(part.words)
            reach = gap * BYTES_A_WORD // 2 + len(pattern)
            near = self._finder.aligned(pattern, self._finder.page_around(found, reach))
            if near.similarity < LEAST_ALIKE:
                return None
            row.append(near)
        in_order = all(first.start < then.start for first, then in pairwise(row))
        return row if in_order else None

    def _joined(self, quotation: str, parts: Sequence[Part], row: Sequence[Found]) -> Match | None:
        """Make one match of the parts, with what was left out between them and what differs within."""
        finder = self._finder
        matches = [finder.match(found, part.text) for part, found in zip(parts, row, strict=True)]
        if any(each is None for each in matches):
            return None
        found = [
            shifted(each, quotation, part)
            for part, each in zip(parts, matches, strict=True)
            if each is not None
        ]
        text = finder.text(found[0].document)
        changes = list(found[0].changes)
        for part, before, match in zip(parts[1:], found, found[1:], strict=False):
            start, end = before.end, max(before.end, match.start)
            left_out = text[start:end]
            start += len(left_out) - len(left_out.lstrip())
            changes += [marked_change(quotation, part, left_out.strip(), start), *match.changes]
        sizes = [len(part.text) for part in parts]
        similarity = sum(size * each.similarity for size, each in zip(sizes, found, strict=True)) / sum(
            sizes
        )
        return joined(found, text, changes, round(similarity, 4))

    def _apart(self, quotation: str, parts: Sequence[Part]) -> list[Match]:
        """Find each part by itself, as it is; empty where one is nowhere."""
        matches: list[Match] = []
        for part in parts:
            if len(part.words) < LEAST_WORDS - 1 and len(parts) < 3:
                return []
            last = matches[-1].document if matches else ""
            places = list(islice(self._finder.phrase(part, self._limits, _PLACES), _PLACES))
            found = [match for each in places if (match := self._finder.match(each, part.text))]
            if not found:
                return []
            best = min(found, key=lambda each: (each.document != last, bool(each.changes)))
            matches.append(shifted(best, quotation, part))
        return matches

    def from_pieces(self, quotation: str, whole: Part) -> Verdict | None:
        """Take a quotation apart into pieces that each stand in a text; None where it can't be."""
        pieces = self._pieces(quotation, whole)
        if len(pieces) < 2:
            return None
        chosen: list[Found] = []
        for part in pieces:
            places = list(self._finder.phrase(part, self._limits, _PLACES))
            if not places:
                return None
            last = chosen[-1] if chosen else None
            chosen.append(min(places, key=lambda each: _distance(last, each)))
        if passage := self._one_passage(quotation, whole, chosen):
            return Verdict("altered", (passage,), reason="Words are left out, and nothing marks it.")
        matches = [self._finder.match(found, part.text) for part, found in zip(pieces, chosen, strict=True)]
        found = tuple(
            replace(each, changes=tuple(replace(one, at=one.at + part.start) for one in each.changes))
            for part, each in zip(pieces, matches, strict=True)
            if each is not None
        )
        if len(found) < len(pieces):
            return None
        return Verdict("stitched", found, reason="The parts stand apart from each other in the source.")

    def _one_passage(self, quotation: str, whole: Part, chosen: Sequence[Found]) -> Match | None:
        """Join pieces that follow each other closely in one text."""
        most = max(NEAR_WORDS, len(whole.words))
        for first, then in pairwise(chosen):
            if first.text != then.text or then.start < first.end - 1:
                return None
            if self._words.count(b" ", first.end, then.start) > most:
                return None
        stretch = Found(chosen[0].text, chosen[0].start, chosen[-1].end, 0.5)
        return self._finder.match(stretch, quotation)

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
        found = self._finder.phrase(Part("", tuple(words)), self._limits, 1)
        return next(found, None) is not None


def _placed(match: Match, quotation: str, parts: Sequence[Part]) -> Match:
    """Count places among the texts of parts, with a space between them, in the whole quotation."""
    begins = list(accumulate((len(each.text) + 1 for each in parts), initial=0))[:-1]

    def placed(at: int) -> int:
        number = bisect_right(begins, at) - 1
        return place_in(quotation, parts[number].start + at - begins[number])

    return replace(match, changes=tuple(replace(each, at=placed(each.at)) for each in match.changes))


def _length(row: Sequence[Found]) -> int:
    return row[-1].end - row[0].start


def _likeness(row: Sequence[Found]) -> float:
    size = sum(each.end - each.start for each in row)
    return sum((each.end - each.start) * each.similarity for each in row) / size


def _distance(last: Found | None, found: Found) -> tuple[int, int]:
    if last is None or last.text != found.text:
        return 2, found.start
    return (0 if found.start >= last.end - 1 else 1), abs(found.start - last.end)
