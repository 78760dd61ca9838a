"""Texts with few letters beyond ASCII: which encoding has letters and marks where these make sense.

How often letters stand beside each other tells little there: nearly all of them are plain.
"""

import re
from dataclasses import dataclass

_CANDIDATES = ("cp1252", "mac-roman", "cp850", "iso8859-15", "cp1250")
"""The first of those that fit alike is taken: it is the commonest."""
_OTHERS = re.compile(rb"[\x80-\xff]+")
_LETTERS = re.compile(rb"[A-Za-z]")
_SPARSE = 0.03
_FEW = 3
_MOST_LOOKED_AT = 400
_AROUND = 12
_CLEARLY = 0.4
_ELISION = re.compile(r"(?:^|\W)(?:[ldnjmtscLDNJMTSC]|[Qq]u)$")
_CONTRACTION = re.compile(r"(?:s|t|d|m|ll|re|ve)(?:\W|$)", re.IGNORECASE)
_OPENING = frozenset("“‘«„‚‹¿¡")
_CLOSING = frozenset("”’»“‘›")
_DASHES = frozenset("–—")
_USUAL = frozenset("éèêëàâäáãåæçîïíìôöóòøœûüúùñßÉÀÂÄÁÅÆÇÖÓØÜÚÑÊÎÔ")


@dataclass(frozen=True, slots=True)
class WesternGuess:
    """A codec of Python, and whether it makes clearly more sense than others do."""

    codec: str
    is_sure: bool


def guess_western(data: bytes, also_few: bool) -> WesternGuess | None:
    """Guess the encoding of bytes with few letters beyond ASCII; None where these are many.

    With `also_few` three of them are few in any text.
    """
    others = _OTHERS.findall(data)
    count = sum(map(len, others))
    plain = len(_LETTERS.findall(data))
    if not count or not (count <= plain * _SPARSE or (also_few and count <= _FEW <= plain / count)):
        return None
    scores: dict[str, float] = {}
    texts: dict[str, str] = {}
    for codec in _CANDIDATES:
        contexts = _contexts(data, codec)
        texts[codec] = "".join(letter for _, letter, _ in contexts)
        scores[codec] = sum(_score(*context) for context in contexts) / max(1, len(contexts))
    best = max(_CANDIDATES, key=lambda codec: scores[codec])
    rival = max((scores[codec] for codec in _CANDIDATES if texts[codec] != texts[best]), default=-1.0)
    return WesternGuess(best, scores[best] > 0 and scores[best] - rival >= _CLEARLY)


def _contexts(data: bytes, codec: str) -> list[tuple[str, str, str]]:
    """List letters beyond ASCII with what stands before and after each."""
    contexts: list[tuple[str, str, str]] = []
    for match in _OTHERS.finditer(data):
        start, end = max(0, match.start() - _AROUND), match.end() + _AROUND
        before, inner, after = (
            part.decode(codec, "replace")
            for part in (data[start : match.start()], match[0], data[match.end() : end])
        )
        whole = before + inner + after
        for at in range(len(before), len(before) + len(inner)):
            contexts.append((whole[:at], whole[at], whole[at + 1 :]))
        if len(contexts) >= _MOST_LOOKED_AT:
            break
    return contexts


def _score(before: str, letter: str, after: str) -> float:
    """Tell how well a letter or mark fits where it stands, from -1 to 1."""
    left, right = before[-1:], after[:1]
    if letter == "\ufffd" or (ord(letter) < 0xA0):
        return -1.0
    if letter.isalpha() and letter not in "ªº":
        return _score_of_letter(left, letter, right)
    within = left.isalpha() and right.isalpha()
    if letter in "’'":
        if within:
            return 1.0 if _CONTRACTION.match(after) or _ELISION.search(before) else 0.0
        return 0.8 if left.isalnum() or left in ".,!?" else 0.3
    if within:
        return 0.5 if letter in _DASHES else -1.0
    if letter in _OPENING and (not left or left.isspace() or left in "([") and not right.isspace():
        return 0.8
    if letter in _CLOSING and left and not left.isspace() and not right.isalpha():
        return 1.0
    if letter in _DASHES:
        return 0.9 if left.isspace() == right.isspace() else 0.2
    if letter in "£€$¥":
        return 1.0 if right.isdigit() or left.isdigit() or left.isspace() else -0.2
    if letter in "½¼¾°²³":
        return 0.8 if left.isdigit() or left.isspace() else -0.2
    if letter in "§©®™…•·×±":
        return 0.8
    return -0.4 if left.isalpha() or right.isalpha() else 0.0


def _score_of_letter(left: str, letter: str, right: str) -> float:
    if letter.isupper() and left.islower():
        return -0.8
    if not left.isalpha() and not right.isalpha():
        return 0.4 if letter in "àéèáóíÀÉô" else -0.5
    if letter.isupper() and left.isalpha() and right.islower():
        return -0.5
    return 0.9 if letter in _USUAL else 0.4
