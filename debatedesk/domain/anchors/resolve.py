"""Resolving anchors: passages found again when their text has changed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from heapq import nsmallest
from itertools import product

from debatedesk.domain.anchors.model import Resolution, TextAnchor
from debatedesk.domain.message import message
from debatedesk.domain.text.alignment import Alignment, align, between, candidates
from debatedesk.domain.text.comparing import same_words
from debatedesk.domain.text.folding import Folded, fold
from debatedesk.domain.text.tokens import whole_words

MOST_ERRORS = 256
_MOST_PLACES = 5_000
_AGREES = 0.6
_CLEARLY = 0.15
_TELLING = 8
"""So many characters of context are enough to look for a passage by them."""
_PROBE = 24
_FEW = 16
SENTENCE_WORDS = 4
"""So many words that stand in a text once, and to the letter, are no chance."""
CHANGED = message("The words have changed.")


def resolve(anchor: TextAnchor, text: str, folded: Callable[[], Folded] | None = None) -> Resolution:
    """Find the passage of an anchor in a text, which may have changed since.

    The words with their surroundings, where they were or elsewhere, are *anchored*, typography apart; where
    it takes a guess, because the words or all that stood around them changed or because they stand several
    times, the passage *needs review*. Without words, or with such as stand nowhere in a similar form, it is
    *orphaned*. `folded` gives the folded text, kept for many anchors.
    """
    if not anchor.exact.strip():
        return _orphaned(message("There are no words to look for."))
    if (at_once := _with_all_surroundings(anchor, text)) is not None:
        return Resolution("anchored", at_once, at_once + len(anchor.exact), 1.0, _moved(anchor, at_once))
    return _Search(anchor, text, folded() if folded else fold(text)).resolution()


def _orphaned(reason: str) -> Resolution:
    return Resolution("orphaned", -1, -1, 0.0, reason)


def _moved(anchor: TextAnchor, start: int) -> str:
    return "" if start == anchor.start else message("The words stand at another place now.")


def _with_all_surroundings(anchor: TextAnchor, text: str) -> int | None:
    """Find the words with the very same context: at their place, or else where they stand only once."""
    whole = anchor.prefix + anchor.exact + anchor.suffix
    place = anchor.start - len(anchor.prefix)
    if place >= 0 and text.startswith(whole, place):
        return anchor.start
    first = text.find(whole)
    if first < 0 or text.find(whole, first + 1) >= 0 or not (anchor.prefix or anchor.suffix):
        return None
    return first + len(anchor.prefix)


@dataclass(frozen=True, slots=True)
class _Place:
    """A stretch of the folded text, the share of the context found around it, and whether a side agrees."""

    alignment: Alignment
    context: float
    agrees: bool


class _Search:
    """The search for one anchor in the folded text."""

    def __init__(self, anchor: TextAnchor, text: str, folded: Folded) -> None:
        self._anchor = anchor
        self._text = text
        self._folded = folded
        self._words = fold(anchor.exact).text.strip()
        self._prefix = fold(anchor.prefix).text.strip()
        self._suffix = fold(anchor.suffix).text.strip()
        leading = len(anchor.exact) - len(anchor.exact.lstrip())
        self._start = folded.folded_offset(max(0, min(anchor.start + leading, len(text))))

    def resolution(self) -> Resolution:
        if not self._words:
            return _orphaned(message("There are no words to look for."))
        same = [self._place(each) for each in self._same_words()]
        if certain := self._certain(same):
            return self._found(certain)
        if any(each.agrees for each in same):
            return self._needs_review(self._nearest(same), _why_unsure(same))
        if not same and self._was_cut():
            return _orphaned(message("The words were taken out of the text."))
        altered = max(
            self._altered(), key=lambda each: (each.context, -each.alignment.errors), default=None
        )
        if altered and (altered.agrees or not same) and not self._stand_once(same):
            reason = CHANGED if altered.agrees else message("Only similar words stand in the text.")
            return self._needs_review(altered, reason)
        if same:
            return self._needs_review(self._nearest(same), _why_unsure(same))
        return _orphaned(message("The words are not in the text, also not in a similar form."))

    def _stand_once(self, same: list[_Place]) -> bool:
        """Tell whether a sentence stands in the text once: then it has moved, whatever took its place."""
        return len(same) == 1 and self._words.count(" ") >= SENTENCE_WORDS - 1

    def _same_words(self) -> Iterator[Alignment]:
        places = _places(self._words, self._folded.text, self._start)
        return (Alignment(start, start + len(self._words), 0) for start in places)

    def _place(self, alignment: Alignment) -> _Place:
        """Compare what stands around a stretch with the context that the anchor had."""
        from rapidfuzz.distance import Levenshtein

        text = self._folded.text
        before = text[max(0, alignment.start - len(self._prefix) - 1) : alignment.start].rstrip()
        after = text[alignment.end : alignment.end + len(self._suffix) + 1].lstrip()
        sides = ((self._prefix, before[-len(self._prefix) :]), (self._suffix, after[: len(self._suffix)]))
        known = [(len(old), Levenshtein.normalized_similarity(old, new)) for old, new in sides if old]
        length = sum(size for size, _ in known)
        share = sum(size * likeness for size, likeness in known) / length if length else 0.0
        agrees = any(likeness >= _AGREES for size, likeness in known if size >= min(_TELLING, length // 2))
        return _Place(alignment, share, agrees)

    def _certain(self, same: list[_Place]) -> _Place | None:
        """Choose the stretch that the context, or else the place, leaves no doubt about."""
        if not same:
            return None
        here = next((each for each in same if each.alignment.start == self._start), None)
        if not self._prefix and not self._suffix:
            return same[0] if len(same) == 1 else here
        best = max(same, key=lambda each: each.context)
        if not best.agrees:
            return here if len(same) == 1 else None
        rivals = [each for each in same if each.context > best.context - _CLEARLY]
        if len(rivals) == 1:
            return best
        return here if here and here.context == best.context else None

    def _nearest(self, same: list[_Place]) -> _Place:
        best = max(each.context for each in same)
        rivals = (each for each in same if each.context > best - _CLEARLY)
        return min(rivals, key=lambda each: abs(each.alignment.start - self._start))

    def _was_cut(self) -> bool:
        """Tell whether what stood before and after the words now stands together."""
        if min(len(self._prefix), len(self._suffix)) < _TELLING:
            return False
        return f"{self._prefix} {self._suffix}" in self._folded.text

    def _altered(self) -> Iterator[_Place]:
        """Find stretches that the words may have become: near their context, or else very similar ones."""
        most = min(len(self._words) // 2, MOST_ERRORS)
        similar = min(most, max(0, len(self._words) - _TELLING) // 4)
        for alignment in self._alignments(most):
            place = self._place(alignment)
            if place.agrees or alignment.errors <= similar:
                yield place

    def _alignments(self, most: int) -> Iterator[Alignment]:
        text = self._folded.text
        before, after = self._around()
        reach = len(self._words) + most + 2
        for start, end in product(before, after):
            if start < end <= start + reach:
                stretch = start + (text[start] == " "), end - (text[end - 1] == " ")
                if align(self._words, text, stretch, most):
                    yield between(self._words, text, *stretch)
        windows = [(start, min(len(text), start + reach)) for start in before]
        windows += [(max(0, end - reach), end) for end in after]
        windows += candidates(self._words, text, most)
        for window in windows:
            if found := align(self._words, text, window, most):
                yield self._whole_words(found)

    def _around(self) -> tuple[list[int], list[int]]:
        """Find where the context before the words ends and where the context after them begins."""
        before, after = self._prefix[-_PROBE:], self._suffix[:_PROBE]
        text = self._folded.text
        ends = _places(before, text, self._start, _FEW) if len(before) >= _TELLING else []
        starts = _places(after, text, self._start, _FEW) if len(after) >= _TELLING else []
        return [each + len(before) for each in ends], starts

    def _whole_words(self, found: Alignment) -> Alignment:
        """Widen a stretch to the words that it begins and ends in."""
        return Alignment(*whole_words(self._folded.text, found.start, found.end), found.errors)

    def _found(self, place: _Place) -> Resolution:
        """Tell of words that fold to the same: folding finds them, the strict comparison judges."""
        start, end = self._folded.original_span(place.alignment.start, place.alignment.end)
        now, before = self._text[start:end], self._anchor.exact.strip()
        if now == before:
            return Resolution("anchored", start, end, 1.0, _moved(self._anchor, start))
        if same_words(before, now):
            return Resolution(
                "anchored", start, end, 1.0, message("The words are set in other characters.")
            )
        return self._needs_review(place, CHANGED)

    def _needs_review(self, place: _Place, reason: str) -> Resolution:
        start, end = self._folded.original_span(place.alignment.start, place.alignment.end)
        score = max(0.0, 1.0 - place.alignment.errors / len(self._words))
        return Resolution("needs_review", start, end, score, reason)


def _why_unsure(same: list[_Place]) -> str:
    if len(same) > 1:
        return message(
            "The words stand {count} times, and what is around them does not tell which is meant.",
            count=len(same),
        )
    return message("The words stand here, but not among the words that stood around them.")


def _places(words: str, text: str, near: int, most: int = _MOST_PLACES) -> list[int]:
    """List where words stand in a text, at most so many of the places and then those nearest to `near`."""
    places = []
    place = text.find(words)
    while place >= 0:
        places.append(place)
        place = text.find(words, place + 1)
    return (
        places
        if len(places) <= most
        else sorted(nsmallest(most, places, key=lambda each: abs(each - near)))
    )
