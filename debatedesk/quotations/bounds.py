"""The exact bounds of a passage: whole words, and the marks and signs that belong to it."""

import unicodedata

from debatedesk.domain.text.comparing import tokens_of, trimmed
from debatedesk.domain.text.comparing_tokens import Token, strict_tokens

_FEW = 3
_BEFORE_NUMBERS = "#§№~−-–±+"
_AFTER_NUMBERS = "%‰‱°′″‴"
_OTHER_SIGNS = "&@/\\¶†‡*"
_TYPED_PRIMES = ("'", '"', "’", "”")
_MARKS_READ = 12


def nearest_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen or narrow a stretch to the words that lie mostly in it, with the spaces around them."""
    start = _nearest_space(text, start)
    end = _nearest_space(text, max(start + 1, end))
    if end <= start:
        end = text.find(" ", start + 1)
    return start, (end if end > start else len(text) - 1) + 1


def _nearest_space(text: str, offset: int) -> int:
    before = max(text.rfind(" ", 0, offset + 1), 0)
    after = text.find(" ", offset)
    if after < 0:
        after = len(text) - 1
    return before if offset - before < after - offset else after


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

    def differing(bound: tuple[int, int]) -> tuple[int, int]:
        stretch = words[slice(*bound)]
        return Levenshtein.distance(wanted, stretch), Levenshtein.distance(pattern, " ".join(stretch))

    first, last = min(bounds, key=differing, default=(first, last))
    before = sum(map(len, words[:first])) + first
    return before, before + sum(map(len, words[first:last])) + last - first + 1


def with_signs(text: str, span: tuple[int, int], quotation: str) -> tuple[int, int]:
    """Take in the signs and the rest of a number that stand right at a passage's ends.

    Where the quotation has more signs there, as many are taken in over white space.
    """
    start, end = span
    before, after = _signs_around(quotation)
    for _ in range(_MARKS_READ):
        if _belongs_before(text, start):
            start -= 1
        elif before and _is_sign(mark := text[max(0, start - _MARKS_READ) : start].rstrip()[-1:]):
            start = text.rindex(mark, 0, start)
        else:
            break
        before = max(0, before - 1)
    for _ in range(_MARKS_READ):
        typed_prime = text[end - 1].isdigit() and text[end : end + 1] in _TYPED_PRIMES
        if _belongs_after(text, end) or (after and typed_prime):
            end += 1
        elif after and _is_sign(mark := text[end : end + _MARKS_READ].lstrip()[:1]):
            end = text.index(mark, end) + 1
        else:
            break
        after = max(0, after - 1)
    return start, end


def _signs_around(quotation: str) -> tuple[int, int]:
    tokens = trimmed(tokens_of(quotation))
    words = [index for index, token in enumerate(tokens) if token.is_word]
    return (words[0], len(tokens) - 1 - words[-1]) if words else (0, 0)


def _is_sign(character: str) -> bool:
    return bool(character) and (
        unicodedata.category(character) in ("Sm", "Sc")
        or character in _BEFORE_NUMBERS + _AFTER_NUMBERS + _OTHER_SIGNS
    )


def _belongs_before(text: str, start: int) -> bool:
    """Tell whether the character before an offset belongs to what begins there."""
    if not 0 < start < len(text):
        return False
    mark, before, after = text[start - 1], text[start - 2 : start - 1], text[start]
    if after.isdigit() or unicodedata.category(after) in ("Sc", "Sm"):
        if mark in "-–−":
            return before in ("", "(", "[") or before.isspace()
        if mark in ".,:" and before.isdigit():
            return True
        if mark.isdigit():
            return True
    return unicodedata.category(mark) in ("Sc", "Sm") or mark in "#§№"


def _belongs_after(text: str, end: int) -> bool:
    """Tell whether the character at an offset belongs to what ends there."""
    if not 0 < end < len(text):
        return False
    last, mark, after = text[end - 1], text[end], text[end + 1 : end + 2]
    category = unicodedata.category(mark)
    if category[0] == "M":
        return True
    if last.isdigit() or unicodedata.category(last) == "No":
        if (mark in ".,:" and after.isdigit()) or mark.isdigit() or category == "No":
            return True
        if mark in _AFTER_NUMBERS:
            return True
    elif category == "No" and last.isalpha():
        return not text[end - 2 : end - 1].isalpha()  # after a word it is a footnote's number
    return category in ("Sm", "Sc") or (mark == "#" and last.isalpha())


def with_punctuation(text: str, span: tuple[int, int], quotation: str) -> tuple[int, int]:
    """Take in the marks around a passage that the quotation has as well."""
    start, end = span
    tokens = tokens_of(quotation)
    kept = [index for index, token in enumerate(tokens) if token.is_word or token.is_symbol]
    before, after = tokens[: kept[0]], tokens[kept[-1] + 1 :]
    for token in reversed(before):
        mark = _mark(text, start - 1)
        if not mark or mark.coarse != token.coarse:
            break
        start -= 1
    for token in after:
        mark = _mark(text, end)
        if not mark or mark.coarse != token.coarse:
            break
        end += 1
    return start, end


def _mark(text: str, offset: int) -> Token | None:
    if not 0 <= offset < len(text):
        return None
    found = strict_tokens(text[offset])
    return found[0] if len(found) == 1 and not found[0].is_word else None
