"""Names of persons as files of references write them, to and from their parts."""

import re

from debatedesk.domain.publication import PersonName
from debatedesk.formats.references.latex import latex_to_text, text_to_latex

_BRACED = re.compile(r"\\.|[{}]|\s+and\s+|,|\s+", re.DOTALL | re.IGNORECASE)
_EXTENDED = re.compile(r"\s*(family|given|prefix|suffix|useprefix)(?:-i)?\s*=", re.IGNORECASE)


def names_of_bibtex(field: str) -> tuple[PersonName, ...]:
    """Read the names of a field of BibTeX: “First von Last”, “von Last, Jr, First”, `{A Body}`."""
    names = (_name(part) for part in split_outside_braces(field, "and"))
    return tuple(name for name in names if name.shown and name.literal.casefold() != "others")


def names_to_bibtex(names: tuple[PersonName, ...]) -> str:
    """Write names so that BibTeX, and `names_of_bibtex`, reads the same parts."""
    return " and ".join(_written(name) for name in names)


def name_in_order(words: str) -> PersonName:
    """Read “Last, First, Jr” as RIS writes it, or “First Last”; particles have small letters."""
    parts = [part.strip() for part in words.split(",")]
    if len(parts) == 1:
        return _from_words(words.split()) if " " in words.strip() else PersonName(literal=words.strip())
    particle, family = _particle_first(parts[0].split())
    return PersonName(family, parts[1], particle, " ".join(parts[2:]).strip())


def _name(words: str) -> PersonName:
    words = words.strip()
    if words.casefold() == "others":
        return PersonName(literal="others")
    if _EXTENDED.match(words):
        return _extended(words)
    if words.startswith("{") and _closes_at_end(words):
        return PersonName(literal=latex_to_text(words))
    parts = split_outside_braces(words, ",")
    if len(parts) == 1:
        return _from_words(split_outside_braces(words, " "))
    particle, family = _particle_first(split_outside_braces(parts[0], " "))
    suffix = latex_to_text(parts[1]) if len(parts) > 2 else ""
    return PersonName(family, latex_to_text(parts[2 if len(parts) > 2 else 1]), particle, suffix)


def _extended(words: str) -> PersonName:
    said = {}
    for part in split_outside_braces(words, ","):
        label, _, value = part.partition("=")
        said[label.strip().casefold()] = latex_to_text(value.strip().strip('"'))
    return PersonName(*(said.get(label, "") for label in ("family", "given", "prefix", "suffix")))


def _from_words(words: list[str]) -> PersonName:
    if len(words) == 1:
        return PersonName(latex_to_text(words[0]))
    small = [index for index, word in enumerate(words[:-1]) if _is_small(word)]
    if small:
        first, last = small[0], small[-1] + 1
        return PersonName(_joined(words[last:]), _joined(words[:first]), _joined(words[first:last]))
    return PersonName(_joined(words[-1:]), _joined(words[:-1]))


def _particle_first(words: list[str]) -> tuple[str, str]:
    """Part the leading words in small letters from a family name, of which one word is left at least."""
    count = 0
    while count < len(words) - 1 and _is_small(words[count]):
        count += 1
    return _joined(words[:count]), _joined(words[count:])


def _is_small(word: str) -> bool:
    if word.startswith("{") and not word.startswith("{\\"):
        return False
    letter = next((each for each in latex_to_text(word) if each.isalpha()), "")
    return letter.islower()


def _joined(words: list[str]) -> str:
    return latex_to_text(" ".join(words))


def _closes_at_end(words: str) -> bool:
    depth = 0
    for match in re.finditer(r"\\.|[{}]", words, re.DOTALL):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if depth == 0:
            return match.end() == len(words)
    return False


def split_outside_braces(words: str, separator: str) -> list[str]:
    """Split at `and`, commas or white space, but never inside braces."""
    parts, depth, start = [], 0, 0
    for match in _BRACED.finditer(words):
        mark = match[0]
        if mark in "{}":
            depth = max(0, depth + (1 if mark == "{" else -1))
        elif depth == 0 and (mark.strip().casefold() or " ") == separator:
            parts.append(words[start : match.start()].strip())
            start = match.end()
    parts.append(words[start:].strip())
    return [part for part in parts if part] if separator != "," else parts


def _written(name: PersonName) -> str:
    if name.literal:
        return "{" + text_to_latex(name.literal) + "}"
    family = _protected(name.family)
    if name.particle:
        family = f"{text_to_latex(name.particle)} {family}"
    if name.suffix:
        return f"{family}, {_protected(name.suffix)}, {_protected(name.given)}"
    if name.given or family.startswith("{") or " " in family:
        return f"{family}, {_protected(name.given)}"
    return family


def _protected(words: str) -> str:
    """Put what would be taken for another part of a name into braces."""
    latex = text_to_latex(words)
    pieces = words.split()
    parted = (
        "," in words
        or any(piece.casefold() == "and" for piece in pieces)
        or words.casefold() == "others"
        or "=" in words
    )
    small = bool(pieces) and any(_is_small(piece) for piece in pieces)
    return "{" + latex + "}" if parted or small else latex
