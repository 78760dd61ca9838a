"""What Project Gutenberg writes around a text: the header that describes it, and its licence."""

import re
from dataclasses import dataclass

BEGIN = re.compile(
    r"^\W*\*{2,}\s*START OF (?:THE|THIS) PROJECT GUTENBERG[^\n*]*(?:\n[^\n*]+(?=\*{2}))?[^\n]*$"
    r"|^\*?END\*?\s*THE SMALL PRINT![^\n]*$|^\W*\*END\s?\*?THE SMALL PRINT[^\n]*$",
    re.MULTILINE | re.IGNORECASE,
)
END = re.compile(
    r"^\W*\*{2,}\s*END OF (?:THE|THIS) PROJECT GUTENBERG[^\n]*$"
    r"|^\W*END OF (?:THE |THIS )?PROJECT GUTENBERG(?:['’]S)? [^\n]*$",
    re.MULTILINE | re.IGNORECASE,
)
PRODUCED = re.compile(
    r"\W*(?:produced by|e-?text (?:prepared|produced) by|transcribed (?:from|by)|html version by|credits?:"
    r"|this e-?(?:book|text) was (?:produced|prepared|transcribed)|prepared by|scanned by"
    r"|distributed proofread)",
    re.IGNORECASE,
)
_NAMED = re.compile(r"Project Gutenberg", re.IGNORECASE)
_FIELD = re.compile(r"^[ \t]*([A-Z][A-Za-z ]{2,30}):[ \t]+(\S[^\n]*(?:\n[ \t]+\S[^\n:]*)*)$", re.MULTILINE)
_CHARACTERS = re.compile(rb"Character set encoding:[ \t]*([\w .-]+)", re.IGNORECASE)
_NUMBER = re.compile(r"\[e?(?:book|text)\s*#\s*(\d+)\]", re.IGNORECASE)
_DATE = re.compile(r"([A-Z][a-z]{2,8})[.,]* (?:(\d{1,2}), )?(\d{4})")
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_YEAR = re.compile(r"\b(1[0-9]{3}|20\d\d)\b")
_BETWEEN_NAMES = r"\s*;\s*|,?\s+and\s+|\s+&\s+"
_TITLE = re.compile(r"^[ \t]*Title:[ \t]+(\S[^\n]*)$", re.MULTILINE)
_LATIN_1 = ("iso latin-1", "iso-latin-1", "latin1", "latin-1")
_LONGEST_HEADER = 40_000
_LANGUAGES = {
    "english": "en",
    "german": "de",
    "french": "fr",
    "spanish": "es",
    "italian": "it",
    "portuguese": "pt",
    "dutch": "nl",
    "latin": "la",
    "greek": "el",
    "finnish": "fi",
    "swedish": "sv",
    "danish": "da",
    "norwegian": "no",
    "polish": "pl",
    "russian": "ru",
    "hungarian": "hu",
    "czech": "cs",
    "chinese": "zh",
    "japanese": "ja",
    "catalan": "ca",
    "esperanto": "eo",
}


@dataclass(frozen=True, slots=True)
class GutenbergBook:
    """A text without what was written around it; what the header does not say is empty.

    `date` is the year of the first publication where the header names it, `released` the day on which
    Project Gutenberg published it; `number` is that of the book there.
    """

    body: str
    title: str = ""
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    translators: tuple[str, ...] = ()
    language: str = ""
    date: str = ""
    released: str = ""
    number: str = ""
    first_line: str = ""
    """The title without what stands in further lines, which is a subtitle."""


def is_gutenberg(text: str) -> bool:
    """Tell whether a plain text is one of Project Gutenberg's."""
    return bool(_NAMED.search(text, 0, _LONGEST_HEADER) and _begin_of(text))


def declared_characters(data: bytes) -> str:
    """Find the encoding that a header names; empty where it names none."""
    match = _CHARACTERS.search(data[:_LONGEST_HEADER])
    name = match[1].decode("ascii").strip().lower() if match else ""
    return "iso-8859-1" if name in _LATIN_1 else name


def read_header(text: str) -> GutenbergBook:
    """Take the header and the licence off a text that `is_gutenberg`."""
    begin = _begin_of(text)
    start = begin.end() if begin else 0
    end = END.search(text, start)
    body = text[start : end.start() if end else len(text)].strip("\n")
    said: dict[str, str] = {}
    for match in _FIELD.finditer(text, 0, start):
        said.setdefault(match[1].strip().lower(), " ".join(match[2].split()))
    release = said.get("release date", "")
    title = _TITLE.search(text, 0, start)
    number = _NUMBER.search(text[:start])
    published = _YEAR.findall(said.get("original publication", ""))
    return GutenbergBook(
        body,
        said.get("title", ""),
        _names(said, "author"),
        _names(said, "editor"),
        _names(said, "translator"),
        _LANGUAGES.get(said.get("language", "").lower(), said.get("language", "")),
        published[-1] if published else "",
        _iso(release),
        number[1] if number else "",
        title[1].strip() if title else "",
    )


def _begin_of(text: str) -> re.Match[str] | None:
    return BEGIN.search(text, 0, _LONGEST_HEADER)


def _names(said: dict[str, str], role: str) -> tuple[str, ...]:
    words = said.get(role) or said.get(f"{role}s") or ""
    is_list = words.count(",") > 1 or re.search(r",.*\b(?:and|&)\s", words)
    names = (name.strip(" ,") for name in re.split(_BETWEEN_NAMES + (r"|,\s+" if is_list else ""), words))
    return tuple(name for name in names if name and name.lower() not in ("various", "anonymous", "unknown"))


def _iso(words: str) -> str:
    """Write a date of English words, such as “January 10, 2011”, as far as it is known."""
    match = _DATE.search(words)
    month = match[1][:3].lower() if match else ""
    if not match or month not in _MONTHS:
        return ""
    parts = [match[3], f"{_MONTHS.index(month) + 1:02}", f"{int(match[2]):02}" if match[2] else ""]
    return "-".join(filter(None, parts))
