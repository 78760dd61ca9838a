"""Anchors carried from one version of a text to the next: the diff of both decides where they stand.

What is kept stays anchored; what was altered or moved needs review; what was taken out is orphaned, however
alike something that remains may be.
"""

from bisect import bisect_right

from debatedesk.domain.anchors.diff import diff
from debatedesk.domain.anchors.diff_hunks import moves
from debatedesk.domain.anchors.migrate_passages import OldPassage, Side, fitted
from debatedesk.domain.anchors.migrate_sentences import Hunk
from debatedesk.domain.anchors.model import CONTEXT_CHARACTERS, Resolution, TextAnchor, describe
from debatedesk.domain.anchors.resolve import CHANGED, SENTENCE_WORDS, resolve
from debatedesk.domain.message import message
from debatedesk.domain.text.alignment import between
from debatedesk.domain.text.comparing import same_words
from debatedesk.domain.text.folding import fold

_CLOSE_BY = 2
"""So many words on either side that stayed tell that a short passage is still the same."""
_FEW = 3
_TELLING = 8
"""So many characters are enough to look for words by them."""
_MOVED = message("The passage was moved to another place.")
_MOVED_AND_CHANGED = message("The passage was moved, and its words have changed.")
_AGAIN = message("The words stand in the text again, but not among the words that stood around them.")
_BESIDE = 4
"""So many words next to a passage, or all that its context has, tell that it is the same one."""


class AnchorMigration:
    """The way from one version of a text to another, found once for all anchors."""

    def __init__(self, old_text: str, new_text: str) -> None:
        """Compare two reading texts, in time nearly linear in their length."""
        self._old, self._new = Side.of(old_text), Side.of(new_text)
        old_words, new_words = self._old.tokens.words, self._new.tokens.words
        hunks = diff(old_words, new_words, self._old.breaks(), self._new.breaks())
        self._hunks = hunks
        self._hunk_starts = [each.start for each in hunks]
        self._moved = moves(old_words, new_words, hunks)
        sliding = [each for each in hunks if each.slides]
        self._gone = [each for each in sliding if each.start < each.end]
        self._came = [each for each in sliding if each.start == each.end]

    @property
    def kept_share(self) -> float:
        """The share of the shorter text's words that are in the other."""
        old, new = len(self._old.tokens.words), len(self._new.tokens.words)
        kept = old - sum(each.end - each.start for each in self._hunks) + len(self._moved)
        return kept / min(old, new) if old and new else 0.0

    def kept_stretches(self) -> list[tuple[int, int, int]]:
        """List what both texts have to the letter, in order: offset, offset in the new text, length.

        Of words that were kept the white space between them belongs to a stretch where it was kept too.
        """
        stretches: list[tuple[int, int, int]] = []
        word = new_word = 0
        words = len(self._old.tokens.words)
        for hunk in [*self._hunks, Hunk(words, words, len(self._new.tokens.words), 0)]:
            while word < hunk.start:
                self._keep_word(word, new_word, stretches)
                word, new_word = word + 1, new_word + 1
            word, new_word = hunk.end, hunk.new_end
        return stretches

    def _keep_word(self, word: int, new_word: int, stretches: list[tuple[int, int, int]]) -> None:
        start, end = self._old.original_span(word)
        new_start, new_end = self._new.original_span(new_word)
        if self._old.text[start:end] != self._new.text[new_start:new_end]:
            return
        if stretches:
            last, new_last, length = stretches[-1]
            between = self._old.text[last + length : start]
            if between == self._new.text[new_last + length : new_start]:
                stretches[-1] = last, new_last, end - last
                return
        stretches.append((start, new_start, end - start))

    def before(self, anchor: TextAnchor) -> Resolution:
        """Tell where an anchor stands in the old text."""
        if not anchor.exact.strip():
            return _orphaned(message("There are no words to look for."))
        if self._old.text[anchor.start : anchor.end] == anchor.exact:
            return Resolution("anchored", anchor.start, anchor.end, 1.0, "")
        return resolve(anchor, self._old.text, lambda: self._old.folded)

    def migrate(self, anchor: TextAnchor) -> Resolution:
        """Tell where an anchor of the old text stands in the new one."""
        return self.after(self.before(anchor))

    def after(self, before: Resolution) -> Resolution:
        """Tell where what stands at a place of the old text stands in the new one."""
        if before.status == "orphaned":
            return before
        after = self.migrate_span(before.start, before.end)
        if before.status == "needs_review" and after.status == "anchored":
            return Resolution("needs_review", after.start, after.end, before.score, before.reason)
        return after

    def come_back(self, anchor: TextAnchor) -> Resolution | None:
        """Find the very words of an anchor where they stand again; None where they do not.

        They are *anchored* where they stand so once, with words on both sides that stood there; else it
        needs review whether they are meant.
        """
        if self._stands_unchanged(anchor):
            return Resolution("anchored", anchor.start, anchor.end, 1.0, "")
        words = fold(anchor.exact).text.strip()
        starts = list(self._new.starts_of(words)) if words else []
        spans = [self._new.folded.original_span(start, start + len(words)) for start in starts]
        same = [span for span in spans if same_words(anchor.exact, self._new.text[slice(*span)])]
        if not same:
            return None
        surrounded = [span for span in same if self._surrounded_as(anchor, *span)]
        if len(surrounded) == 1:
            return Resolution("anchored", *surrounded[0], 1.0, "")
        start, end = min(surrounded or same, key=lambda span: abs(span[0] - anchor.start))
        return Resolution("needs_review", start, end, 1.0, _AGAIN)

    def _stands_unchanged(self, anchor: TextAnchor) -> bool:
        """Tell whether words and context stand where they stood, as in a version shown again."""
        text = self._new.text
        return (
            bool(anchor.exact.strip())
            and anchor.end <= len(text)
            and describe(text, anchor.start, anchor.end) == anchor
        )

    def _surrounded_as(self, anchor: TextAnchor, start: int, end: int) -> bool:
        """Tell whether the words next to a span, on both sides, are those that stood next to an anchor."""
        here = describe(self._new.text, start, end)
        return _same_beside(anchor.prefix, here.prefix, -1) and _same_beside(anchor.suffix, here.suffix, 1)

    def migrate_span(self, start: int, end: int) -> Resolution:
        """Tell where the words from `start` to `end` of the old text stand in the new one."""
        passage = OldPassage.of(self._old, start, end)
        if passage is None:
            return _orphaned(message("There are no words to look for."))
        first, last = self._image(passage.first), self._image(passage.last - 1)
        if first is not None and last is not None and last - first == passage.last - 1 - passage.first:
            hunk = self._hunk_from(passage.first)
            if hunk is None or hunk.start >= passage.last:
                return self._kept(passage, first)
        return (
            self._sentence_elsewhere(passage)
            or self._altered(passage)
            or self._elsewhere(passage)
            or self._few_elsewhere(passage)
            or self._taken_out(passage)
        )

    def _image(self, word: int) -> int | None:
        """Give the new place of an old word that the diff kept."""
        hunk = self._hunk_before(word)
        if hunk is None:
            return word
        return None if word < hunk.end else hunk.new_end + word - hunk.end

    def _hunk_before(self, word: int) -> Hunk | None:
        """Find the last hunk that takes something out at or before a word, or adds something before it."""
        index = bisect_right(self._hunk_starts, word) - 1
        return self._hunks[index] if index >= 0 else None

    def _hunk_from(self, word: int) -> Hunk | None:
        """Find the first hunk after the beginning of a word."""
        index = bisect_right(self._hunk_starts, word)
        return self._hunks[index] if index < len(self._hunks) else None

    def _kept(self, passage: OldPassage, image: int) -> Resolution:
        start, end = self._kept_span(passage, image)
        words = self._old.text[passage.start : passage.end]
        stretch = self._new.text[start:end]
        if stretch != words and not same_words(words, stretch):
            return self._needs_review(passage, start, end, CHANGED)
        if self._repeats(passage, image):
            reason: str = message(
                "The same words stand several times in a row, and which of them were meant can't be told."
            )
            return Resolution("needs_review", start, end, 1.0, reason)
        if self._stands_alone(passage):
            reason = message("The words stand here, but not among the words that stood around them.")
            return Resolution("needs_review", start, end, 1.0, reason)
        reason = "" if stretch == words else message("The words are set in other characters.")
        return Resolution("anchored", start, end, 1.0, reason)

    def _kept_span(self, passage: OldPassage, image: int) -> tuple[int, int]:
        old, new = self._old, self._new
        shift = new.original_start(image) - old.original_start(passage.first)
        start, end = passage.start + shift, passage.end + shift
        if start >= 0 and new.text[start:end] == old.text[passage.start : passage.end]:
            return start, end
        last = image + passage.last - passage.first - 1
        begun = max(0, passage.folded_start - old.tokens.starts[passage.first])
        left = max(0, old.tokens.ends[passage.last - 1] - passage.folded_end)
        return new.folded.original_span(new.tokens.starts[image] + begun, new.tokens.ends[last] - left)

    def _repeats(self, passage: OldPassage, image: int) -> bool:
        length = passage.last - passage.first
        return any(
            each.slide_start <= passage.first and passage.last <= each.slide_end for each in self._gone
        ) or any(each.slide_start <= image and image + length <= each.slide_end for each in self._came)

    def _stands_alone(self, passage: OldPassage) -> bool:
        """Tell whether few words stayed amid many that did not."""
        before, after = self._hunk_before(passage.first), self._hunk_from(passage.first)
        if before is None or after is None or passage.last - passage.first > _FEW:
            return False
        beside = (after.start - before.end) - (passage.last - passage.first)
        return beside < _CLOSE_BY and min(_size(before), _size(after)) > _FEW

    def _altered(self, passage: OldPassage) -> Resolution | None:
        """Find what a passage became, within what the diff has in its place."""
        left, right = self._hunk_at(passage.first), self._hunk_at(passage.last - 1)
        start = left.new_start if left else self._image(passage.first) or 0
        end = right.new_end if right else (self._image(passage.last - 1) or 0) + 1
        if start >= end:
            return None
        loose = bool(left and left.start < passage.first), bool(right and right.end > passage.last)
        tokens = self._new.tokens
        stretch = tokens.starts[start], tokens.ends[end - 1]
        words = self._words(passage)
        near = tokens.starts[self._about(passage.first)], tokens.ends[self._about(passage.last - 1)]
        found = fitted(words, self._new.folded.text, stretch, loose, near)
        if found is None and not any(loose):
            kept = sum(self._image(each) is not None for each in range(passage.first, passage.last))
            if 2 * kept >= passage.last - passage.first:
                found = stretch
            elif left is right and passage.last - passage.first <= _FEW >= end - start:
                span = self._new.folded.original_span(*stretch)
                return self._needs_review(passage, *span, message("Other words stand in their place."))
        if found is None:
            return None
        span = self._new.folded.original_span(*self._new.whole_words(*found))
        return self._needs_review(passage, *span, CHANGED)

    def _hunk_at(self, word: int) -> Hunk | None:
        """Find the hunk that an old word was taken out in."""
        hunk = self._hunk_before(word)
        return hunk if hunk and word < hunk.end else None

    def _about(self, word: int) -> int:
        """Estimate the new place of an old word, also of one that was taken out."""
        hunk = self._hunk_at(word)
        if hunk is None:
            return self._image(word) or 0
        share = (word - hunk.start) / (hunk.end - hunk.start)
        return min(
            hunk.new_start + round(share * (hunk.new_end - hunk.new_start)), len(self._new.tokens.words) - 1
        )

    def _elsewhere(self, passage: OldPassage) -> Resolution | None:
        """Find a passage that was taken out here and put in elsewhere."""
        length = passage.last - passage.first
        found = [self._moved[each] for each in range(passage.first, passage.last) if each in self._moved]
        if 2 * len(found) < length or not found:
            return None
        first, last = min(found), max(found)
        if last - first >= 2 * length:
            return None
        if len(found) == length == last - first + 1:
            span = self._kept_span(passage, first)
            return self._needs_review(passage, *span, _MOVED)
        span = self._new.folded.original_span(self._new.tokens.starts[first], self._new.tokens.ends[last])
        return self._needs_review(passage, *span, _MOVED_AND_CHANGED)

    def _sentence_elsewhere(self, passage: OldPassage) -> Resolution | None:
        """Find a sentence that is not in its place any more where it stands now, in either text once."""
        if passage.last - passage.first < SENTENCE_WORDS:
            return None
        return self._only_elsewhere(passage)

    def _few_elsewhere(self, passage: OldPassage) -> Resolution | None:
        """Find two or three words that were taken out here and stand elsewhere now, in either text once."""
        if not 1 < passage.last - passage.first <= _FEW:
            return None
        return self._only_elsewhere(passage)

    def _only_elsewhere(self, passage: OldPassage) -> Resolution | None:
        words = self._words(passage)
        if len(words) < _TELLING or self._old.place_of_only(words) is None:
            return None
        place = self._new.place_of_only(words)
        if place is None:
            return None
        span = self._new.folded.original_span(place, place + len(words))
        same = same_words(self._old.text[passage.start : passage.end], self._new.text[slice(*span)])
        return self._needs_review(passage, *span, _MOVED if same else _MOVED_AND_CHANGED)

    def _words(self, passage: OldPassage) -> str:
        return self._old.folded.text[passage.folded_start : passage.folded_end].strip()

    def _taken_out(self, passage: OldPassage) -> Resolution:
        hunk = self._hunk_at(passage.first)
        if hunk and hunk.new_start < hunk.new_end:
            return _orphaned(message("The words were taken out of the text, and others stand there."))
        return _orphaned(message("The words were taken out of the text."))

    def _needs_review(self, passage: OldPassage, start: int, end: int, reason: str) -> Resolution:
        words = self._words(passage)
        now = fold(self._new.text[start:end]).text.strip()
        errors = between(words, now, 0, len(now)).errors
        return Resolution("needs_review", start, end, max(0.0, 1.0 - errors / max(1, len(words))), reason)


def _size(hunk: Hunk) -> int:
    return max(hunk.end - hunk.start, hunk.new_end - hunk.new_start)


def _orphaned(reason: str) -> Resolution:
    return Resolution("orphaned", -1, -1, 0.0, reason)


def _same_beside(before: str, now: str, towards: int) -> bool:
    """Tell whether two contexts have the same words next to the passage, before (-1) or after (1) it."""
    mine, theirs = _beside(before, towards), _beside(now, towards)
    nearest = mine[:_BESIDE]
    return theirs[: len(nearest)] == nearest if nearest else not theirs


def _beside(context: str, towards: int) -> list[str]:
    """List the folded words of a context, the nearest first; one that is cut off is left out."""
    words = fold(context).text.split()
    if len(context) == CONTEXT_CHARACTERS and len(words) > 1:
        words = words[1:] if towards < 0 else words[:-1]
    return words[::towards]


def migrate(anchor: TextAnchor, old_text: str, new_text: str) -> Resolution:
    """Tell where an anchor of one version stands in another: their differences decide.

    For many anchors of one text use `AnchorMigration`, which compares the versions once.
    """
    return AnchorMigration(old_text, new_text).migrate(anchor)
