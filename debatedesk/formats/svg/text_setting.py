"""Setting text in pictures without a font at hand: widths that are never too small, and lines that fit.

The widths of a regular serif face are measured from DejaVu Serif, the widest of the faces that the pictures
ask for, in thousandths of the size and rounded up to the next 20; so text that is shown in another face is
narrower than its room and never wider.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache

_MEASURED = {
    280: "'",
    320: " ,.ijl‘’·",
    340: "-/:;\\|ł",
    380: "f",
    400: "()I[]",
    420: "!Jt",
    460: '"',
    480: "r",
    500: "*_`–§",
    520: "s“”",
    540: "?z",
    580: "cvxy",
    600: "ae",
    620: "ko«»ø",
    640: "$0123456789{}€",
    660: "bdghnpqu",
    680: "LPTYß",
    700: "FSZ",
    720: "X",
    740: "ABEV",
    760: "KR",
    780: "C",
    800: "G",
    820: "DOQ",
    840: "#+<=>^~×",
    860: "Uw",
    880: "HN",
    900: "&",
    940: "æ",
    960: "%m№",
    1000: "@—…œ",
    1040: "MW",
}
_WIDTHS = {character: width / 1000 for width, characters in _MEASURED.items() for character in characters}
_OTHER, _OTHER_CAPITAL, _WIDE = 0.8, 1.05, 1.25
_BOLD_FACTOR, _BOLD_MORE = 1.08, 0.045
"""What bold adds, as found for all letters of DejaVu Serif."""
_HANGING = frozenset("、。，．：；！？）」』】〉》”’…ー")
"""What may not begin a line of Chinese or Japanese."""
_LEGAL_BREAKS = frozenset("-–—/…")


def clean(text: str) -> str:
    """Make white space single and drop what XML 1.0 cannot hold."""
    legal = "".join(each for each in text if _is_legal(each))
    return " ".join(legal.split())


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Tell the width, in pixels at most, of a text at a size in pixels."""
    advances = [_advance(each) for each in text]
    if bold:
        advances = [each and each * _BOLD_FACTOR + _BOLD_MORE for each in advances]
    return sum(advances) * size


def lines(text: str, room: float, size: float, *, bold: bool = False) -> list[str]:
    """Break a clean text into lines of at most `room` pixels; a longer word is broken where it must be."""
    found: list[str] = []
    line = ""
    for piece in _pieces(text):
        if width((line + piece).rstrip(), size, bold=bold) <= room:
            line += piece
            continue
        if line.strip():
            found.append(line.rstrip())
        line = ""
        for cluster in _clusters(piece):
            if line and width((line + cluster).rstrip(), size, bold=bold) > room:
                found.append(line)
                line = ""
            line += cluster
    return [*found, line.rstrip()] if line.strip() else found


def shortened(text: str, room: float, size: float) -> str:
    """Cut a clean text to `room` pixels, with an ellipsis where words are lost."""
    if width(text, size) <= room:
        return text
    kept = ""
    for cluster in _clusters(text):
        if width(kept + cluster + "…", size) > room:
            break
        kept += cluster
    return kept.rstrip() + "…"


def _is_legal(character: str) -> bool:
    code = ord(character)
    return character in "\t\n\r" or (
        code >= 0x20 and not 0x7F <= code <= 0x9F and not _is_no_character(code)
    )


def _is_no_character(code: int) -> bool:
    return 0xD800 <= code <= 0xDFFF or code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


@cache
def _advance(character: str) -> float:
    if character in _WIDTHS:
        return _WIDTHS[character]
    category = unicodedata.category(character)
    if category in ("Mn", "Me", "Cf"):
        return 0.0
    if unicodedata.east_asian_width(character) in ("W", "F") or category == "So":
        return _WIDE
    base = unicodedata.normalize("NFD", character)[0]
    if base in _WIDTHS:
        return _WIDTHS[base] + 0.02
    return _OTHER_CAPITAL if category in ("Lu", "Lt", "Lo", "Sm", "No") else _OTHER


def _pieces(text: str) -> Iterator[str]:
    """Go through what a line may end after: words with their spaces, parts of compounds, ideographs."""
    piece = ""
    clusters = list(_clusters(text))
    for number, cluster in enumerate(clusters):
        piece += cluster
        following = clusters[number + 1] if number + 1 < len(clusters) else ""
        compound = cluster in _LEGAL_BREAKS and len(piece) > 2 and following.isalpha()
        wide = _is_wide(cluster) or _is_wide(following)
        if cluster == " " or compound or (wide and following not in _HANGING and following != " "):
            yield piece
            piece = ""
    if piece:
        yield piece


def _is_wide(cluster: str) -> bool:
    return bool(cluster) and unicodedata.east_asian_width(cluster[0]) in ("W", "F")


def _clusters(text: str) -> Iterator[str]:
    """Go through characters with the marks, joiners and selectors that belong to them."""
    cluster = ""
    for character in text:
        joined = cluster.endswith("\u200d") or unicodedata.category(character) in (
            "Mn",
            "Me",
            "Mc",
            "Cf",
            "Sk",
        )
        if cluster and not joined:
            yield cluster
            cluster = ""
        cluster += character
    if cluster:
        yield cluster
