"""Names in citations: their parts, initials, order, and how lists of them are joined or cut short."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from debatedesk.services.citations.csl.cases import with_case
from debatedesk.services.citations.csl.pieces import Piece, parse_markup

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_PARTICLES = re.compile(r"((?:[^\W\d_A-ZÀ-ÞŠŽ]\S*?(?:\s+|(?<=['’-]))|(?<=\s)(?:d|l|al|el)['’-])+)(?=\S)")
_IDEOGRAPHS = re.compile(r"[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_INITIALS = re.compile(r"\s+|(?<=\.)(?=[^\s.])")
_DELIMITED = ", "


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name of CSL with its particles parted."""

    family: str = ""
    given: str = ""
    dropping: str = ""
    non_dropping: str = ""
    suffix: str = ""
    literal: str = ""
    comma_suffix: bool = False


@dataclass(frozen=True, slots=True)
class NameLook:
    """How one name is written: in an area's options, with what tells it from others."""

    form: str = "long"
    inverted: bool = False
    initials: str | None = None
    initialize: bool = True
    hyphen: bool = True
    sort_separator: str = ", "
    demote: str = "display-and-sort"
    sorting: bool = False


def parts_of_name(name: Mapping[str, Any]) -> NameParts:
    """Part a name of CSL-JSON; small words at the start of a family name are particles."""

    def said(label: str) -> str:
        value = name.get(label)
        return " ".join(str(value).split()) if isinstance(value, str | int) else ""

    family, given = said("family"), said("given")
    literal = said("literal") or (said("name") if not family else "")
    dropping, non_dropping = said("dropping-particle"), said("non-dropping-particle")
    if family.startswith('"') and family.endswith('"') and len(family) > 1:
        family = family[1:-1]
    elif family and not (dropping or non_dropping):
        match = _PARTICLES.match(family)
        if match and match.end() < len(family):
            non_dropping, family = match[1], family[match.end() :]
            non_dropping = non_dropping.rstrip() if non_dropping[-1:].isspace() else non_dropping
        words = given.split()
        start = len(words)
        while start > 1 and words[start - 1][:1].islower():
            start -= 1
        if start < len(words) and not non_dropping:
            dropping, given = " ".join(words[start:]), " ".join(words[:start])
    return NameParts(
        family, given, dropping, non_dropping, said("suffix"), literal, bool(name.get("comma-suffix"))
    )


def _spaced(particle: str) -> str:
    return particle if particle[-1:] in "'’-" and particle else f"{particle} " if particle else ""


def written_name(name: NameParts, look: NameLook, parts: "Mapping[str, Element]") -> list["Piece | str"]:
    """Write one name; `parts` are the style's `name-part` elements by the part they format."""
    if name.literal:
        return parse_markup(name.literal)
    if _IDEOGRAPHS.search(name.family):
        words = [name.family] if look.form == "short" else [name.family + name.given]
        return list(words)
    demoted = look.demote == "display-and-sort" or (look.demote == "sort-only" and look.sorting)
    if look.form == "short":
        return _formatted(_spaced(name.non_dropping) + name.family, "family", parts)
    given = _given(name.given, look)
    if not name.family:
        return _formatted(given, "given", parts)
    if look.inverted:
        return _inverted(name, given, look, demoted, parts)
    family = _spaced(name.non_dropping) + name.family
    before = " ".join(word for word in (given, name.dropping) if word)
    written: list[Piece | str] = []
    if before:
        written += _formatted(before, "given", parts)
        written.append("" if before[-1:] in "'’-" and name.dropping else " ")
    written += _formatted(family, "family", parts)
    if name.suffix:
        written += [", " if name.comma_suffix else " ", name.suffix]
    return written


def _inverted(
    name: NameParts, given: str, look: NameLook, demoted: bool, parts: "Mapping[str, Element]"
) -> list["Piece | str"]:
    family = name.family if demoted else _spaced(name.non_dropping) + name.family
    particles = (name.dropping, name.non_dropping if demoted else "")
    after = " ".join(word for word in (given, *particles) if word)
    written = _formatted(family, "family", parts)
    if after:
        written += [look.sort_separator, *_formatted(after, "given", parts)]
    if name.suffix:
        written += [look.sort_separator, name.suffix]
    return written


def _formatted(words: str, part: str, parts: "Mapping[str, Element]") -> list["Piece | str"]:
    written = parse_markup(words)
    element = parts.get(part)
    if element is None or not written:
        return written
    if case := element.get("text-case"):
        written = with_case(written, case)
    piece = Piece(written, looks_of(element), normal_of(element))
    return [element.get("prefix", ""), piece, element.get("suffix", "")]


def looks_of(element: "Element") -> frozenset[str]:
    """Give the looks that an element's attributes ask for."""
    looks = {
        "italic": element.get("font-style") in ("italic", "oblique"),
        "bold": element.get("font-weight") == "bold",
        "small-caps": element.get("font-variant") == "small-caps",
        "underline": element.get("text-decoration") == "underline",
        "sup": element.get("vertical-align") == "sup",
        "sub": element.get("vertical-align") == "sub",
    }
    return frozenset(look for look, wanted in looks.items() if wanted)


def normal_of(element: "Element") -> frozenset[str]:
    """Give the looks that an element's attributes take away."""
    looks = {
        "italic": element.get("font-style") == "normal",
        "bold": element.get("font-weight") == "normal",
        "small-caps": element.get("font-variant") == "normal",
        "underline": element.get("text-decoration") == "none",
    }
    return frozenset(look for look, wanted in looks.items() if wanted)


def _given(given: str, look: NameLook) -> str:
    if look.initials is None or not given:
        return given
    if not look.initialize:
        return _tidied_initials(given, look.initials)
    written: list[str] = []
    for word in _INITIALS.split(given):
        if not word:
            continue
        if word[0].islower():
            written.append(f" {word} ")
            continue
        pieces = re.split(r"[-‐–]", word)
        letters: list[str] = []
        for piece in pieces:
            if not piece:
                continue
            if piece[0].islower() and letters:
                if not look.hyphen:
                    letters.append(piece[0])
                continue
            letter = piece[0].upper()
            if len(piece) > 1 and piece[:2].isupper() and not piece.rstrip(".").isupper():
                letter = piece[0]
            letters.append(letter)
        joint = look.initials.rstrip() + "-" if look.hyphen else look.initials
        written.append(joint.join(letters) + look.initials)
    return (
        " ".join("".join(written).split())
        if " " in look.initials or any(" " in each for each in written)
        else "".join(written).strip()
    )


def _tidied_initials(given: str, initials: str) -> str:
    """Write initials that a name has already as the style does, and leave whole names."""
    words = _INITIALS.split(given)
    written = []
    for word in words:
        bare = word.rstrip(".")
        is_initial = len(bare) == 1 and bare.isupper()
        written.append(bare + initials.strip() if is_initial else word)
    separator = " " if initials.endswith(" ") or not initials else ""
    text = ""
    for index, word in enumerate(written):
        both = index and len(word.rstrip(".")) == 1 and len(written[index - 1].rstrip(".")) == 1
        text += (separator if both else " " if index else "") + word
    return text


@dataclass(frozen=True, slots=True)
class ListLook:
    """How a list of names is joined and where it is cut short; counts of 0 mean never."""

    delimiter: str = _DELIMITED
    conjunction: str = ""
    precedes_last: str = "contextual"
    precedes_et_al: str = "contextual"
    et_al_min: int = 0
    et_al_use_first: int = 1
    et_al_use_last: bool = False


def joined_names(
    written: list[list["Piece | str"]], look: ListLook, et_al: list["Piece | str"], inverted: list[bool]
) -> list["Piece | str"]:
    """Join names with the conjunction before the last, or cut the list short with “et al.”.

    `inverted` tells of each name whether its family name stands first.
    """
    count = len(written)
    if not (look.et_al_min and count >= look.et_al_min and look.et_al_use_first < count):
        return _with_conjunction(written, look, inverted)
    shown = written[: look.et_al_use_first]
    if not shown:
        return []
    joined = _delimited(shown, look.delimiter)
    if look.et_al_use_last and count >= look.et_al_use_first + 2:
        return [*joined, look.delimiter, "… ", *written[-1]]
    if not et_al:
        return joined
    delimited = {
        "always": True,
        "never": False,
        "after-inverted-name": inverted[len(shown) - 1],
    }.get(look.precedes_et_al, len(shown) > 1)
    return [*joined, look.delimiter if delimited else " ", *et_al]


def _with_conjunction(
    written: list[list["Piece | str"]], look: ListLook, inverted: list[bool]
) -> list["Piece | str"]:
    if len(written) < 2 or not look.conjunction:
        return _delimited(written, look.delimiter)
    delimited = {
        "always": True,
        "never": False,
        "after-inverted-name": inverted[-2],
    }.get(look.precedes_last, len(written) > 2)
    joint = look.delimiter if delimited else " "
    if joint and not joint[-1].isspace():
        joint += " "
    return [*_delimited(written[:-1], look.delimiter), joint, look.conjunction + " ", *written[-1]]


def _delimited(written: list[list["Piece | str"]], delimiter: str) -> list["Piece | str"]:
    joined: list[Piece | str] = []
    for index, name in enumerate(written):
        joined += [delimiter, *name] if index else name
    return joined
