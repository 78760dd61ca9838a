"""The strict comparison: whether two wordings are the same to the letter, and what differs if not.

Folding finds, this judges. The same are: canonically equivalent characters, white space of any kind,
quotation marks of any kind, dashes that do the same, ligatures, letters of full and half width, soft
hyphens and what has no width, a word broken at a line's end, a capital at a sentence's start, and words
set in capitals. Everything else is a difference, with its span on both sides.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from debatedesk.domain.text.comparing_tokens import (
    Token,
    in_capitals,
    lowered,
    strict_tokens,
    without_accents,
    words_of,
)

DifferenceKind = Literal["accents", "case", "punctuation", "number", "symbol", "word"]

_KEPT = 64
_ACCENTED_WORDS = 2
"""One word without its accent may be another word; who types no accents drops several."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A stretch in which two texts are not the same; either side may be empty, its span then is as well.

    `first` and `second` are what stands there, the spans are offsets into the two texts.
    """

    kind: DifferenceKind
    first: str
    second: str
    first_start: int
    first_end: int
    second_start: int
    second_end: int


def same_words(first: str, second: str) -> bool:
    """Tell whether two texts are the same words and marks, typography apart; without words they are not."""
    return bool(trimmed(tokens_of(first))) and not differences(first, second)


def differences(first: str, second: str) -> list[Difference]:
    """List what differs, in order; marks before the first and after the last word are passed over."""
    if first == second:
        return []
    mine, theirs = trimmed(tokens_of(first)), trimmed(tokens_of(second))
    return [
        _difference(
            first,
            mine[start:end],
            _span(mine, start, end),
            second,
            theirs[other:last],
            _span(theirs, other, last),
        )
        for start, end, other, last in _unlike(mine, theirs)
    ]


def exact_but_for_accents(quotation: str, source: str) -> bool:
    """Tell whether a quotation typed without any accents is the source's words but for their accents.

    Where one word alone has accents it is a difference: without them it may be another word.
    """
    found = differences(quotation, source)
    if not found or any(difference.kind != "accents" for difference in found):
        return False
    accented = [word for difference in found for word in words_of(tokens_of(difference.second))]
    return len(accented) >= _ACCENTED_WORDS and all(
        without_accents(word.strict) == word.strict for word in words_of(tokens_of(quotation))
    )


def trimmed(tokens: Sequence[Token]) -> Sequence[Token]:
    """Leave out the punctuation before the first and after the last word or symbol; no words give none."""
    kept = [index for index, token in enumerate(tokens) if token.is_word or token.is_symbol]
    return tokens[kept[0] : kept[-1] + 1] if any(token.is_word for token in tokens) else ()


@lru_cache(maxsize=_KEPT)
def tokens_of(text: str) -> tuple[Token, ...]:
    """Cut a text into its tokens; the last are kept: a quotation is compared with several passages."""
    return tuple(strict_tokens(text))


def _span(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    if start < end:
        return tokens[start].start, tokens[end - 1].end
    offset = tokens[start].start if start < len(tokens) else (tokens[-1].end if tokens else 0)
    return offset, offset


def _difference(
    first: str,
    mine: Sequence[Token],
    span: tuple[int, int],
    second: str,
    theirs: Sequence[Token],
    other_span: tuple[int, int],
) -> Difference:
    return Difference(
        _kind(mine, theirs), first[slice(*span)], second[slice(*other_span)], *span, *other_span
    )


def _kind(mine: Sequence[Token], theirs: Sequence[Token]) -> DifferenceKind:
    if len(mine) == len(theirs) == 1 and mine[0].kind == theirs[0].kind == "word":
        one, other = mine[0].strict, theirs[0].strict
        if lowered(one) == lowered(other):
            return "case"
        if lowered(without_accents(one)) == lowered(without_accents(other)):
            return "accents"
        return "word"
    tokens = [*mine, *theirs]
    if any(token.kind == "word" for token in tokens):
        return "word"
    if any(token.kind == "number" for token in tokens):
        return "number"
    return "symbol" if any(token.is_symbol for token in tokens) else "punctuation"


def _unlike(mine: Sequence[Token], theirs: Sequence[Token]) -> Iterator[tuple[int, int, int, int]]:
    """Yield the stretches (from and to in the first, from and to in the second) that are not the same."""
    run: tuple[int, int, int, int] | None = None
    for tag, start, end, other, last in _steps(mine, theirs):
        if tag != "equal":
            run = (run[0], end, run[2], last) if run else (start, end, other, last)
            continue
        if run and not _only_broken(mine[run[0] : run[1]], theirs[run[2] : run[3]]):
            yield run
        run = None
        for index in range(end - start):
            if not _agree(mine[start + index], theirs[other + index]):
                yield start + index, start + index + 1, other + index, other + index + 1
    if run and not _only_broken(mine[run[0] : run[1]], theirs[run[2] : run[3]]):
        yield run


def _steps(mine: Sequence[Token], theirs: Sequence[Token]) -> Iterator[tuple[str, int, int, int, int]]:
    """Align two texts by the coarse forms of their tokens."""
    from rapidfuzz.distance import Levenshtein

    one, other = [token.coarse for token in mine], [token.coarse for token in theirs]
    if one == other:
        yield "equal", 0, len(one), 0, len(other)
        return
    for step in Levenshtein.opcodes(one, other):
        yield step.tag, step.src_start, step.src_end, step.dest_start, step.dest_end


def _agree(one: Token, other: Token) -> bool:
    """Tell whether two tokens of one coarse form are the same."""
    if one.is_word and other.is_word:
        return one.strict == other.strict or _same_but_case(one, other)
    if one.kind == other.kind == "dash":
        return bool(one.roles & other.roles)
    if one.kind == other.kind == "quote":
        return True
    marks = {one.strict, other.strict}
    if {one.kind, other.kind} == {"quote", "prime"}:
        return marks in ({"'", "′"}, {'"', "″"})
    return len(marks) == 1


def _same_but_case(one: Token, other: Token) -> bool:
    """Tell whether two words are the same in a case that their places allow."""
    first, second = one.strict, other.strict
    if one.capitals or other.capitals:
        return lowered(first) == lowered(second) or (
            first.isupper() != second.isupper() and in_capitals(first) == in_capitals(second)
        )
    if not (one.begins or other.begins) or lowered(first) != lowered(second):
        return False
    return first[1:] == second[1:] or first[1:].isupper() or second[1:].isupper()


def _only_broken(mine: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Tell whether one side only breaks, at a line's end, a word that the other has whole or hyphenated."""
    one, other = _joined(mine), _joined(theirs)
    if one is None or other is None:
        return False
    (word, joints), (other_word, other_joints) = one, other
    if word.strict != other_word.strict and not _same_but_case(word, other_word):
        return False
    every = joints | other_joints
    hyphens = [offset for offset in every if joints.get(offset) or other_joints.get(offset)]
    return all(offset in joints and offset in other_joints for offset in hyphens)


def _joined(tokens: Sequence[Token]) -> tuple[Token, dict[int, bool]] | None:
    """Make one word of the parts of a hyphenated one; tell where a hyphen (True) or a break joins them."""
    letters = ""
    joints: dict[int, bool] = {}
    for token in tokens:
        if token.kind == "word":
            joints |= dict.fromkeys((len(letters) + offset for offset in token.soft), False)
            if letters and len(letters) not in joints:
                return None
            letters += token.strict
        elif token.kind == "dash" and "hyphen" in token.roles and letters:
            joints[len(letters)] = not token.breaks
        else:
            return None
    return (replace(tokens[0], strict=letters), joints) if letters else None
