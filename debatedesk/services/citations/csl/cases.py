"""The letters' case of words in citations, as CSL's `text-case` names it."""

import re
from dataclasses import dataclass

from debatedesk.services.citations.csl.pieces import Piece

_SMALL = frozenset({
    "a", "according", "across", "afore", "after", "against", "ahead", "along", "alongside", "amid",
    "amidst", "among", "amongst", "an", "and", "anenst", "apropos", "apud", "around", "as", "at", "atop",
    "barring", "before", "below", "but", "by", "circa", "d", "das", "de", "del", "der", "des", "despite",
    "di", "die", "down", "du", "during", "et", "for", "from", "il", "in", "into", "la", "las", "le",
    "les", "los", "mid", "modulo", "near", "next", "nor", "notwithstanding", "o", "of", "off", "on",
    "onto", "or", "out", "over", "per", "plus", "pro", "qua", "sans", "since", "so", "than", "the",
    "through", "throughout", "til", "to", "toward", "towards", "un", "una", "under", "underneath",
    "until", "unto", "up", "upon", "van", "versus", "via", "vis-à-vis", "von", "vs", "vs.", "when",
    "with", "within", "without", "yet",
})  # fmt: skip
_ENGLISH = frozenset({"and", "by", "for", "from", "of", "the", "with"})
_OTHER = frozenset({
    "der", "die", "das", "dem", "den", "des", "ein", "eine", "und", "von", "zur", "zum", "über", "im",
    "le", "la", "les", "du", "de", "une", "et", "sur", "aux", "el", "los", "las", "del", "y", "una", "il",
    "lo", "gli", "della", "di", "e", "do", "da", "os", "het", "een", "van", "en", "och", "og",
})  # fmt: skip
_WORD = re.compile(r"[^\s\-–—/\u00a0]+")
_AFTER_A_STOP = re.compile(r"[:?!.—]\s*[“‘\"'(]*$")


def reads_as_english(title: str) -> bool:
    """Tell whether a title can be English, by its small words; only such a one gets English capitals."""
    words = {word.casefold() for word in re.findall(r"\w+", title)}
    return not words & _OTHER or bool(words & _ENGLISH)


@dataclass(slots=True)
class _Position:
    """How far into the words a change of case has come."""

    started: bool = False
    before: str = ""
    last_word_at: tuple[int, int] = (-1, -1)
    leaf: int = 0
    shouted: bool = False


def with_case(parts: list["Piece | str"], case: str) -> list["Piece | str"]:
    """Change the case of words in a tree; what is marked to keep its own does."""
    position = _Position()
    leaves = list(_leaves(parts))
    for number, leaf in enumerate(leaves):
        for match in _WORD.finditer(leaf):
            if any(letter.isalnum() for letter in match[0]):
                position.last_word_at = (number, match.start())
    words = "".join(leaves)
    position.shouted = words.isupper() and len(words) > 1
    return _changed(parts, case, position)


def _leaves(parts: list["Piece | str"]) -> "list[str]":
    found: list[str] = []
    for part in parts:
        found += [part] if isinstance(part, str) else _leaves(part.parts)
    return found


def _changed(parts: list["Piece | str"], case: str, position: _Position) -> list["Piece | str"]:
    changed: list[Piece | str] = []
    for part in parts:
        if isinstance(part, str):
            changed.append(_leaf(part, case, position))
            position.leaf += 1
        elif part.keeps_case or part.looks & {"sup", "sub"}:
            position.leaf += len(_leaves(part.parts))
            position.started = True
            changed.append(part)
        else:
            inner = _changed(part.parts, case, position)
            changed.append(Piece(inner, part.looks, part.normal, part.quoted, part.keeps_case))
    return changed


def _leaf(words: str, case: str, position: _Position) -> str:
    if case == "lowercase":
        return words.lower()
    if case == "uppercase":
        return words.upper()
    if case == "capitalize-first":
        if position.started or not words.strip():
            return words
        position.started = True
        return _capital(words)
    if case == "capitalize-all":
        return _WORD.sub(lambda match: _capital(match[0]) if match[0].islower() else match[0], words)
    if case == "sentence":
        return _sentence(words, position)
    if case == "title":
        return _title(words, position)
    return words


def _capital(word: str) -> str:
    """Make the first letter a capital, wherever a quotation mark or a bracket stands before it."""
    for index, letter in enumerate(word):
        if letter.isalpha():
            return word[:index] + letter.upper() + word[index + 1 :]
        if letter.isdigit():
            break
    return word


def _sentence(words: str, position: _Position) -> str:
    def one(match: re.Match[str]) -> str:
        word = match[0]
        if position.shouted or word[1:].islower() or len(word) == 1:
            word = word.lower()
        if not position.started:
            position.started = True
            word = _capital(word)
        return word

    return _WORD.sub(one, words)


def _title(words: str, position: _Position) -> str:
    def one(match: re.Match[str]) -> str:
        word = match[0]
        before = (position.before + words[: match.start()])[-8:]
        starts = not position.started or bool(
            _AFTER_A_STOP.search(before.rstrip(" ") if before.strip() else "")
        )
        position.started = position.started or any(letter.isalnum() for letter in word)
        ends = (position.leaf, match.start()) == position.last_word_at
        bare = word.strip("“”‘’\"'(),;:?!").lower()
        if position.shouted:
            word = word.lower()
        if bare in _SMALL and not starts and not ends and not before.endswith("-"):
            return word.lower() if word[1:].islower() or len(word) == 1 else word
        return _capital(word) if word.islower() else word

    changed = _WORD.sub(one, words)
    position.before = (position.before + words)[-8:]
    return changed
