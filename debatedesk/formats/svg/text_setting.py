"""Setting text in pictures without a font at hand: widths that are never too small, and lines that fit.

The widths of a regular serif face are the widest of DejaVu Serif, Noto Serif, Liberation Serif and
FreeSerif, which most machines show for the faces that the pictures ask for. They are in thousandths of the
size, rounded up to the next 20, and such that what bold adds covers the bold faces too. So text that is
shown in one of these is narrower than its room and never wider.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache

_MEASURED = {
    260: "′",
    280: "'",
    320: " ,.ilıі",
    340: "/:;\\·ł‘’‚",
    360: "-jј",
    380: "f",
    400: "()I[]ΙІ‹›",
    420: "!t¡ŧιľ",
    440: "JЈ",
    460: "ť",
    480: '"rª″',
    500: "*_`¯°´¸–‗†‡‾",
    520: "sѕ“”„",
    540: "?z¿εг",
    560: "|¦§ζξзт₤",
    580: "cvxy¨ςсхэє",
    600: "aeγτаеуь•",
    620: "ko«»ðøβδθνορυχбвдо",
    640: "$0123456789{}¢£¥¶ηλЗклђ₽",
    660: "bdghnpquþħκμπряћ₹",
    680: "LPTÞßŁŦΡΤαГРТпцчџ‥",
    700: "FSZΓΖσЅин",
    720: "ΞΣъ",
    740: "AEVXYΑΔΕΛΥΧЕУХЬ",
    760: "BRΒАБВ€",
    780: "CKΚЄСЭ",
    800: "GφЂмф₴",
    820: "DOQÐØΘΟΦДКОЧЯ※",
    840: "#+<=>^~¬±×ΩψωЛФ",
    860: "UЪ",
    880: "HNwĦΗΝΠΨЋЏИНПЦљ",
    900: "&ы",
    920: "жюњ",
    940: "æ",
    960: "%mш",
    980: "щ",
    1000: "@©®œ—―…",
    1040: "MΜМ№",
    1060: "W₩",
    1080: "Ы",
    1100: "Љ",
    1120: "₨",
    1140: "ŒЊ",
    1160: "ШЩ",
    1180: "Ж",
    1200: "Ю",
    1360: "‰",
    1740: "‱",
}
_WIDTHS = {character: width / 1000 for width, characters in _MEASURED.items() for character in characters}
_OTHER_SMALL, _OTHER_CAPITAL, _OTHER_LETTER, _OTHER, _WIDE = 1.2, 1.5, 1.05, 1.0, 1.25
_MARK, _MARK_BEFORE_GREEK_CAPITAL = 0.02, 0.32
_BOLD_FACTOR, _BOLD_MORE = 1.08, 0.045
"""What bold adds at most, as the widths above are given."""
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
    set_lines: list[str] = []
    line = ""
    for piece in _pieces(text):
        if width((line + piece).rstrip(), size, bold=bold) <= room:
            line += piece
            continue
        if line.strip():
            set_lines.append(line.rstrip())
        line = ""
        for cluster in _clusters(piece):
            if line and width((line + cluster).rstrip(), size, bold=bold) > room:
                set_lines.append(line)
                line = ""
            line += cluster
    return [*set_lines, line.rstrip()] if line.strip() else set_lines


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
    decomposed = unicodedata.normalize("NFD", character)
    base, marks = decomposed[0], decomposed[1:]
    if base in _WIDTHS:
        stand_before = category in ("Lu", "Lt") and "\u0370" <= character <= "\u1fff"
        return _WIDTHS[base] + len(marks) * (_MARK_BEFORE_GREEK_CAPITAL if stand_before else _MARK)
    parts = unicodedata.normalize("NFKC", character)
    if len(parts) > 1 and parts.isalnum():
        return sum(_advance(part) + _MARK for part in parts)
    if category == "Lo":
        return _OTHER_LETTER
    if category == "Ll":
        return _OTHER_SMALL
    return _OTHER_CAPITAL if category in ("Lu", "Lt", "Nl", "No", "Sm", "Sc") else _OTHER


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
