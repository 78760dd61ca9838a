"""The encodings that RTF names by the numbers of code pages and of fonts' character sets."""

import codecs

DEFAULT = "cp1252"
SYMBOL = "symbol"
"""Stands for the font Symbol, whose characters have bytes of their own."""
_OF_FONTS = {
    2: SYMBOL,
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gbk",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
_OF_WORDS = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_OF_PAGES = {
    10000: "mac_roman",
    10001: "shift_jis",
    10006: "mac_greek",
    10007: "mac_cyrillic",
    65001: "utf-8",
}


def of_font(charset: int) -> str:
    """Name the encoding of a font's character set; empty where it is that of the document."""
    return _OF_FONTS.get(charset, "")


def of_word(word: str) -> str:
    """Name the encoding that a word at the head of a document says, such as `mac`."""
    return _OF_WORDS.get(word, DEFAULT)


def of_page(page: int) -> str:
    """Name the encoding of a code page, empty where none is known."""
    name = _OF_PAGES.get(page, f"cp{page}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return ""
