"""How single characters and clusters fold: Unicode NFKC, case folding, and what typography adds to it.

A cluster is a character with the marks that belong to it. Folding it by itself gives what folding the
whole text gives there, so that offsets can be kept.
"""

import unicodedata
from collections.abc import Iterable

LINE_BREAKS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
HYPHENS = "-\u2010"
SOFT_HYPHEN = "\u00ad"
"""With the hyphens, what may stand where a word is broken over two lines."""

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′‵‹›`´ʹʻʼʽˈ＇❛❜", "'"),
        **dict.fromkeys("“”„‟″‶«»〝〞〟＂❝❞", '"'),
        **dict.fromkeys("−⁃", "-"),
        **dict(zip("⁄øØđĐłŁħĦŧŦı", "/ooddllhhtti", strict=True)),
        **dict(zip("æÆœŒ", ("ae", "ae", "oe", "oe"), strict=True)),
    }
)
"""What typography and its absence do that Unicode's compatibility forms don't know."""
_ACCENTS = (
    *((0x0300, 0x036F), (0x0483, 0x0489), (0x0591, 0x05BD), (0x05BF, 0x05BF), (0x05C1, 0x05C2)),
    *((0x05C4, 0x05C5), (0x05C7, 0x05C7), (0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670)),
    *((0x06D6, 0x06DC), (0x06DF, 0x06E4), (0x06E7, 0x06E8), (0x06EA, 0x06ED), (0x0711, 0x0711)),
    *((0x0730, 0x074A), (0x08CA, 0x08E1), (0x08E3, 0x08FF), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF)),
    *((0x20D0, 0x20FF), (0x2CEF, 0x2CF1), (0x2DE0, 0x2DFF), (0xA66F, 0xA67D), (0xFE20, 0xFE2F)),
)
"""Marks that a quoter may leave out: accents, Hebrew points, Arabic vowel signs.

The vowel signs and viramas of India, the tones of Thai and the voicing of kana make other words and stay.
"""
_UNSEEN = (
    *((0x034F, 0x034F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x3164, 0x3164)),
    *((0xFE00, 0xFE0F), (0xFFA0, 0xFFA0), (0xE0000, 0xE0FFF), (0x0640, 0x0640), (0x07FA, 0x07FA)),
)
"""What Unicode has programs ignore beside its format characters, and what only stretches a word."""
_SEEN_FORMAT = (
    *((0x0600, 0x0605), (0x06DD, 0x06DD), (0x070F, 0x070F), (0x0890, 0x0891), (0x08E2, 0x08E2)),
    *((0x110BD, 0x110BD), (0x110CD, 0x110CD), (0x13430, 0x1345F)),
)
"""Format characters that are drawn: the number signs of Arabic and their like."""
_COMPOSING = (
    *((0x09BE, 0x09BE), (0x09D7, 0x09D7), (0x0B3E, 0x0B3E), (0x0B56, 0x0B57), (0x0BBE, 0x0BBE)),
    *((0x0BD7, 0x0BD7), (0x0CC2, 0x0CC2), (0x0CD5, 0x0CD6), (0x0D3E, 0x0D3E), (0x0D57, 0x0D57)),
    *((0x0DCF, 0x0DCF), (0x0DDF, 0x0DDF), (0x0FB5, 0x0FB7), (0x102E, 0x102E), (0x1160, 0x11FF)),
    *((0x1B35, 0x1B35), (0xD7B0, 0xD7FF), (0x16D67, 0x16D67)),
)
"""Characters of combining class 0 that compose with the one before them: vowel signs, jamo of Hangul."""
_LONG = 30
"""The longest run of marks that languages have (Unicode's stream-safe text format)."""


def _within(code: int, ranges: Iterable[tuple[int, int]]) -> bool:
    return any(first <= code <= last for first, last in ranges)


def is_accent(character: str) -> bool:
    """Tell whether a mark is an accent, a Hebrew point or an Arabic vowel sign; an overlay is none."""
    return _within(ord(character), _ACCENTS) and not 0x0334 <= ord(character) <= 0x0338


def is_unseen(character: str) -> bool:
    """Tell whether a character takes no space: soft hyphens, joiners, variation selectors and so on."""
    code = ord(character)
    if unicodedata.category(character) == "Cf":
        return not _within(code, _SEEN_FORMAT)
    return _within(code, _UNSEEN)


def bare_letter(character: str) -> str:
    """Take the marks off a letter, its case kept."""
    return unicodedata.normalize("NFD", character)[0]


def joins_the_one_before(character: str) -> bool:
    """Tell whether a character can change, or be moved among, those before it under normalisation."""
    first = unicodedata.normalize("NFKD", character)[0]
    if unicodedata.combining(first) or _within(ord(first), _COMPOSING):
        return True
    return ord(first) > 0xFFFF and unicodedata.category(first)[0] == "M"


def folds_to_itself(character: str) -> bool:
    """Tell quickly of ideographs and Hangul syllables, of which texts hold thousands, that they stay."""
    if not ("\u3400" <= character <= "\ud7a3" or "\U00020000" <= character <= "\U0003ffff"):
        return False
    return unicodedata.category(character) == "Lo" and not unicodedata.decomposition(character)


def fold_cluster(cluster: str) -> str:
    """Fold a cluster; its own folding again changes nothing."""
    before = None
    while cluster != before:
        before = cluster
        cluster = _fold_once(cluster)
    return cluster


def _fold_once(cluster: str) -> str:
    if len(cluster) > _LONG:
        cluster = _ordered(cluster)
    opened = unicodedata.normalize("NFKD", cluster.translate(_PLAIN)).casefold()
    opened = unicodedata.normalize("NFKD", opened)
    kept = "".join(map(_fold_opened, opened))
    for twice, once in (("  ", " "), ("--", "-")):
        while twice in kept:
            kept = kept.replace(twice, once)
    return unicodedata.normalize("NFKC", kept)


def _ordered(cluster: str) -> str:
    """Put marks into canonical order, which `unicodedata` does in quadratic time."""
    starters = 0
    placed = []
    for character in cluster:
        for part in unicodedata.normalize("NFKD", character):
            weight = unicodedata.combining(part)
            starters += not weight
            placed.append((starters, weight, part))
    return "".join(part for _, _, part in sorted(placed, key=lambda each: each[:2]))


def _fold_opened(character: str) -> str:
    """Fold one character of an NFKD text."""
    if character.isspace():
        return " "
    if is_unseen(character) or _within(ord(character), _ACCENTS):
        return ""
    if unicodedata.category(character) == "Pd":
        return "-"
    return character
