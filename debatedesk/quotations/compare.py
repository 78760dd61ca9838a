"""Two wordings of a passage compared word by word, typography apart."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from debatedesk.domain.text.folding import fold

ChangeKind = Literal["added", "left out", "replaced"]

_FEW = 3
_TOKEN = re.compile(r"[^\W_]+|[^\w\s*]")  # * and _ only set words off
_NOTE_MARK = re.compile(r"[⁰¹²³⁴-⁹]+|(?<=[^\s\d])(?:\(\d{1,3}\)|\[\d{1,3}\])|(?<=[^\W\d_])\d{1,3}(?!\w)")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a punctuation mark: its folded form, and where it stands in the original text."""

    key: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Tell whether it is a word or a number."""
        return self.key.isalnum()


@dataclass(frozen=True, slots=True)
class Change:
    """How a quotation differs from its source: `quoted` stands there for `source`; either may be empty.

    `start` and `end` are the place in the source, `at` is where `quoted` begins in the quotation. What the
    quoter `marked`, as by an ellipsis or brackets, is told as such.
    """

    kind: ChangeKind
    quoted: str
    source: str
    start: int
    end: int
    at: int = 0
    marked: bool = False


def tokens(text: str) -> list[Token]:
    """Split a text into words and punctuation marks; quotation marks count as the same."""
    folded = fold(text)
    return [
        Token(match.group().replace('"', "'"), *folded.original_span(*match.span()))
        for match in _TOKEN.finditer(folded.text)
    ]


def trimmed(found: Sequence[Token]) -> list[Token]:
    """Leave out the punctuation before the first word and after the last."""
    words = [place for place, each in enumerate(found) if each.is_word]
    return list(found[words[0] : words[-1] + 1]) if words else []


def keys(found: Sequence[Token]) -> list[str]:
    """List the folded forms."""
    return [each.key for each in found]


def same_words(quotation: str, source: str) -> bool:
    """Tell whether both are the same words and inner punctuation in the same order, typography apart."""
    mine, theirs = keys(trimmed(tokens(quotation))), keys(trimmed(tokens(source)))
    return bool(mine) and mine == theirs


def changes_between(quotation: str, source: str, offset: int = 0) -> list[Change]:
    """List what differs, in order; `offset` is where the source's passage begins in its text."""
    from rapidfuzz.distance import Levenshtein

    mine, theirs = trimmed(tokens(quotation)), trimmed(tokens(source))
    runs: list[tuple[int, int, int, int]] = []
    for step in Levenshtein.opcodes(keys(mine), keys(theirs)):
        if step.tag == "equal":
            continue
        if runs and runs[-1][1] == step.src_start and runs[-1][3] == step.dest_start:
            runs[-1] = runs[-1][0], step.src_end, runs[-1][2], step.dest_end
        else:
            runs.append((step.src_start, step.src_end, step.dest_start, step.dest_end))
    changes = []
    for first, last, old_first, old_last in runs:
        at, ended = _stretch(quotation, mine, first, last)
        quoted = quotation[at:ended]
        start, end = _stretch(source, theirs, old_first, old_last)
        original = source[start:end]
        changes.append(Change(_kind(quoted, original), quoted, original, start + offset, end + offset, at))
    return changes


def _stretch(text: str, found: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    if first < last:
        return found[first].start, found[last - 1].end
    place = found[first].start if first < len(found) else (found[-1].end if found else len(text))
    return place, place


def _kind(quoted: str, source: str) -> ChangeKind:
    if not source:
        return "added"
    return "replaced" if quoted else "left out"


def same_but_punctuation(quotation: str, passage: str) -> bool:
    """Tell whether both are the same words in the same order."""
    mine, theirs = ([each.key for each in tokens(text) if each.is_word] for text in (quotation, passage))
    return mine == theirs


def same_but_notes(quotation: str, passage: str) -> bool:
    """Tell whether both are the same but for what looks like the number of a footnote."""
    return same_words(_NOTE_MARK.sub("", quotation), _NOTE_MARK.sub("", passage))


def likeness(quotation: str, passage: str) -> float:
    """Measure how similar two wordings are that are not the same: below 1."""
    mine, theirs = (" ".join(keys(trimmed(tokens(text)))) for text in (quotation, passage))
    return min(ratio(mine, theirs), 0.9999)


def kept_words(quotation: str, passage: str) -> float:
    """Measure the share of a quotation's words that stand in a passage in the same order."""
    from rapidfuzz.distance import LCSseq

    mine, theirs = ([each.key for each in tokens(text) if each.is_word] for text in (quotation, passage))
    return float(LCSseq.similarity(mine, theirs)) / len(mine)


def ratio(mine: str, theirs: str) -> float:
    """Measure the share of characters that need no edit, 0 to 1."""
    from rapidfuzz.distance import Levenshtein

    return round(Levenshtein.normalized_similarity(mine, theirs), 4)


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen or narrow a stretch to the words that lie mostly in it, with the spaces around them."""
    start = _nearest_space(text, start)
    end = _nearest_space(text, max(start + 1, end))
    if end <= start:
        end = text.find(" ", start + 1)
    return start, (end if end > start else len(text) - 1) + 1


def best_bounds(pattern: str, text: str, start: int, end: int) -> tuple[int, int]:
    """Move the bounds of a stretch by a few words to where the fewest words differ, then characters."""
    from rapidfuzz.distance import Levenshtein

    wanted = pattern.split(" ")
    words = text[1:-1].split(" ")
    first, last = text.count(" ", 0, start), text.count(" ", 0, end - 1)
    bounds = [
        (begin, finish)
        for begin in range(max(0, first - _FEW), min(first + _FEW + 1, len(words)))
        for finish in range(max(begin + 1, last - _FEW), min(last + _FEW, len(words)) + 1)
    ]

    def differing(each: tuple[int, int]) -> tuple[int, int]:
        found = words[slice(*each)]
        return Levenshtein.distance(wanted, found), Levenshtein.distance(pattern, " ".join(found))

    first, last = min(bounds, key=differing, default=(first, last))
    before = sum(map(len, words[:first])) + first
    return before, before + sum(map(len, words[first:last])) + last - first + 1


def _nearest_space(text: str, place: int) -> int:
    before = max(text.rfind(" ", 0, place + 1), 0)
    after = text.find(" ", place)
    if after < 0:
        after = len(text) - 1
    return before if place - before < after - place else after


def with_punctuation(text: str, span: tuple[int, int], quotation: str) -> tuple[int, int]:
    """Take in the marks around a passage that the quotation has as well."""
    start, end = span
    found = tokens(quotation)
    words = [place for place, each in enumerate(found) if each.is_word]
    before, after = found[: words[0]], found[words[-1] + 1 :]
    for each in reversed(before):
        found_before = _mark(text, start - 1)
        if not found_before or found_before.key != each.key:
            break
        start -= 1
    for each in after:
        found_after = _mark(text, end)
        if not found_after or found_after.key != each.key:
            break
        end += 1
    return start, end


def _mark(text: str, place: int) -> Token | None:
    if not 0 <= place < len(text):
        return None
    found = tokens(text[place])
    return found[0] if len(found) == 1 and not found[0].is_word else None
