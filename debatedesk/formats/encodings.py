"""The encodings of texts: their names as users know them, and as Python does."""

import codecs
import re
from dataclasses import dataclass

from debatedesk.domain.message import message


@dataclass(frozen=True, slots=True)
class TextEncoding:
    """An encoding as it is offered: its registered name, and what was written in it."""

    name: str
    languages: str


TEXT_ENCODINGS = (
    TextEncoding("UTF-8", message("all languages")),
    TextEncoding("UTF-16LE", message("all languages")),
    TextEncoding("UTF-16BE", message("all languages")),
    TextEncoding("Windows-1252", message("Western European, Windows")),
    TextEncoding("ISO-8859-1", message("Western European")),
    TextEncoding("ISO-8859-15", message("Western European, with €")),
    TextEncoding("MacRoman", message("Western European, Mac")),
    TextEncoding("IBM850", message("Western European, DOS")),
    TextEncoding("Windows-1250", message("Central European, Windows")),
    TextEncoding("ISO-8859-2", message("Central European")),
    TextEncoding("MacLatin2", message("Central European, Mac")),
    TextEncoding("IBM852", message("Central European, DOS")),
    TextEncoding("ISO-8859-16", message("Romanian")),
    TextEncoding("Windows-1257", message("Baltic, Windows")),
    TextEncoding("ISO-8859-13", message("Baltic")),
    TextEncoding("ISO-8859-4", message("Northern European")),
    TextEncoding("Windows-1251", message("Cyrillic, Windows")),
    TextEncoding("KOI8-R", message("Russian")),
    TextEncoding("KOI8-U", message("Ukrainian")),
    TextEncoding("ISO-8859-5", message("Cyrillic")),
    TextEncoding("MacCyrillic", message("Cyrillic, Mac")),
    TextEncoding("IBM866", message("Cyrillic, DOS")),
    TextEncoding("Windows-1253", message("Greek, Windows")),
    TextEncoding("ISO-8859-7", message("Greek")),
    TextEncoding("MacGreek", message("Greek, Mac")),
    TextEncoding("Windows-1254", message("Turkish, Windows")),
    TextEncoding("MacTurkish", message("Turkish, Mac")),
    TextEncoding("ISO-8859-3", message("Maltese and Esperanto")),
    TextEncoding("Windows-1255", message("Hebrew, Windows")),
    TextEncoding("ISO-8859-8", message("Hebrew")),
    TextEncoding("Windows-1256", message("Arabic, Windows")),
    TextEncoding("ISO-8859-6", message("Arabic")),
    TextEncoding("Windows-1258", message("Vietnamese, Windows")),
    TextEncoding("Windows-874", message("Thai, Windows")),
    TextEncoding("GB18030", message("Simplified Chinese")),
    TextEncoding("Big5", message("Traditional Chinese")),
    TextEncoding("Shift_JIS", message("Japanese, Windows")),
    TextEncoding("EUC-JP", message("Japanese, Unix")),
    TextEncoding("ISO-2022-JP", message("Japanese, mail")),
    TextEncoding("EUC-KR", message("Korean")),
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
