"""The encodings of texts: their names as users know them, and as Python does."""

import codecs
import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextEncoding:
    """An encoding as it is offered: its registered name, and what was written in it."""

    name: str
    languages: str


TEXT_ENCODINGS = (
    TextEncoding("UTF-8", "all languages"),
    TextEncoding("UTF-16LE", "all languages"),
    TextEncoding("UTF-16BE", "all languages"),
    TextEncoding("Windows-1252", "Western European, Windows"),
    TextEncoding("ISO-8859-1", "Western European"),
    TextEncoding("ISO-8859-15", "Western European, with €"),
    TextEncoding("MacRoman", "Western European, Mac"),
    TextEncoding("IBM850", "Western European, DOS"),
    TextEncoding("Windows-1250", "Central European, Windows"),
    TextEncoding("ISO-8859-2", "Central European"),
    TextEncoding("MacLatin2", "Central European, Mac"),
    TextEncoding("IBM852", "Central European, DOS"),
    TextEncoding("ISO-8859-16", "Romanian"),
    TextEncoding("Windows-1257", "Baltic, Windows"),
    TextEncoding("ISO-8859-13", "Baltic"),
    TextEncoding("ISO-8859-4", "Northern European"),
    TextEncoding("Windows-1251", "Cyrillic, Windows"),
    TextEncoding("KOI8-R", "Russian"),
    TextEncoding("KOI8-U", "Ukrainian"),
    TextEncoding("ISO-8859-5", "Cyrillic"),
    TextEncoding("MacCyrillic", "Cyrillic, Mac"),
    TextEncoding("IBM866", "Cyrillic, DOS"),
    TextEncoding("Windows-1253", "Greek, Windows"),
    TextEncoding("ISO-8859-7", "Greek"),
    TextEncoding("MacGreek", "Greek, Mac"),
    TextEncoding("Windows-1254", "Turkish, Windows"),
    TextEncoding("MacTurkish", "Turkish, Mac"),
    TextEncoding("ISO-8859-3", "Maltese and Esperanto"),
    TextEncoding("Windows-1255", "Hebrew, Windows"),
    TextEncoding("ISO-8859-8", "Hebrew"),
    TextEncoding("Windows-1256", "Arabic, Windows"),
    TextEncoding("ISO-8859-6", "Arabic"),
    TextEncoding("Windows-1258", "Vietnamese, Windows"),
    TextEncoding("Windows-874", "Thai, Windows"),
    TextEncoding("GB18030", "Simplified Chinese"),
    TextEncoding("Big5", "Traditional Chinese"),
    TextEncoding("Shift_JIS", "Japanese, Windows"),
    TextEncoding("EUC-JP", "Japanese, Unix"),
    TextEncoding("ISO-2022-JP", "Japanese, mail"),
    TextEncoding("EUC-KR", "Korean"),
)
"""What a user may choose from, alike ones together."""

_ENCODING_OF_TEXTS = re.compile(
    r"ascii|big5|cp\d|euc_|gb|hz|iso2022|iso8859|johab|koi8|kz1048|mac-|ptcp|shift_jis|tis-620|utf-8|utf-16"
    r"|utf-32"
)
_WIDER = {
    **dict.fromkeys(("ascii", "iso8859-1"), "cp1252"),
    "iso8859-9": "cp1254",
    **dict.fromkeys(("iso8859-11", "tis-620"), "cp874"),
    **dict.fromkeys(("gb2312", "gbk"), "gb18030"),
    **dict.fromkeys(("euc_kr", "johab"), "cp949"),
    "shift_jis": "cp932",
    "big5": "big5hkscs",
    "euc_jp": "euc_jis_2004",
    "iso2022_jp": "iso2022_jp_ext",
    "utf-8-sig": "utf-8",
}
"""What files of an encoding hold as well: the same bytes are the same characters, and some more."""
_BROWSERS = {"windows-874": "cp874", "x-sjis": "cp932", "x-gbk": "gb18030", "x-euc-jp": "euc_jp"}
_BROWSERS |= {"ks_c_5601-1987": "cp949", "x-mac-cyrillic": "mac-cyrillic", "unicode": "utf-16-le"}
_BROWSERS |= {"macintosh": "mac-roman", "x-mac-roman": "mac-roman", "dos-874": "cp874", "x-big5": "big5"}
_NAMES = {
    "cp932": "Shift_JIS",
    "cp949": "EUC-KR",
    "big5hkscs": "Big5",
    "euc_jis_2004": "EUC-JP",
    "iso2022_jp_ext": "ISO-2022-JP",
    "cp874": "Windows-874",
    "utf-16": "UTF-16LE",
}


def codec_of(name: str) -> str:
    """Name an encoding of texts as Python does; empty for Python's other codecs, such as its escapes."""
    name = name.strip().lower()
    try:
        codec = codecs.lookup(_BROWSERS.get(name, name)).name if name else ""
    except (LookupError, ValueError):
        return ""
    return codec if _ENCODING_OF_TEXTS.match(codec) else ""


def wider(codec: str) -> str:
    """Give the encoding that holds all of another and what its files hold besides, or the same one."""
    return _WIDER.get(codec, codec)


def name_of(codec: str) -> str:
    """Name a codec of Python as users know it."""
    for encoding in TEXT_ENCODINGS:
        if codec_of(encoding.name) == codec:
            return encoding.name
    if codec in _NAMES:
        return _NAMES[codec]
    number = codec.removeprefix("cp")
    if number.isdigit():
        return f"Windows-{number}" if number.startswith("125") else f"IBM{number}"
    return codec.upper().replace("_", "-").replace("ISO8859", "ISO-8859")
