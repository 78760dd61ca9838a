"""The formats of texts and maps: imports, dialogs, commands and their help are made from this list."""

from pathlib import Path

from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.message import message
from debatedesk.formats.aif.format import AifFormat, XaifFormat
from debatedesk.formats.annotations.registry import ANNOTATION_SUFFIXES
from debatedesk.formats.argdown.format import ArgdownFormat
from debatedesk.formats.argdown_json import ArgdownJsonFormat
from debatedesk.formats.arguebuf import ArguebufFormat
from debatedesk.formats.base import (
    DEFAULT_OPTIONS,
    CollectionFormat,
    FileFormat,
    ImportedText,
    MapFormat,
    ReadingOptions,
    TextFormat,
)
from debatedesk.formats.docx.format import DocxFormat, OldWordFormat
from debatedesk.formats.epub.format import EpubFormat
from debatedesk.formats.graphs.format import CsvFormat, DotFormat, GraphMlFormat
from debatedesk.formats.html.format import HtmlFormat
from debatedesk.formats.json_map import JsonMapFormat
from debatedesk.formats.kialo.format import KialoFormat
from debatedesk.formats.limits import LARGEST_TEXT
from debatedesk.formats.markdown.format import MarkdownFormat
from debatedesk.formats.odt.format import OdtFormat
from debatedesk.formats.outlines.format import (
    FreeMindFormat,
    IndentedFormat,
    MarkdownOutlineFormat,
    OpmlFormat,
    XMindFormat,
)
from debatedesk.formats.pdf.format import PdfFormat
from debatedesk.formats.plain_text import PlainTextFormat
from debatedesk.formats.references.registry import REFERENCE_SUFFIXES
from debatedesk.formats.rtf.format import RtfFormat
from debatedesk.formats.signatures import suffix_by_content
from debatedesk.formats.svg.format import PdfMapFormat, PngFormat, SvgFormat
from debatedesk.formats.threads.format import FeedFormat, PastedThreadFormat, ThreadFormat

FORMATS: tuple[TextFormat | MapFormat | CollectionFormat, ...] = (
    MarkdownFormat(),
    PastedThreadFormat(),
    ArgdownFormat(),
    KialoFormat(),
    IndentedFormat(),
    PlainTextFormat(),
    HtmlFormat(),
    PdfFormat(),
    DocxFormat(),
    OldWordFormat(),
    OdtFormat(),
    RtfFormat(),
    EpubFormat(),
    ThreadFormat(),
    FeedFormat(),
    JsonMapFormat(),
    AifFormat(),
    XaifFormat(),
    ArgdownJsonFormat(),
    ArguebufFormat(),
    OpmlFormat(),
    FreeMindFormat(),
    XMindFormat(),
    MarkdownOutlineFormat(),
    CsvFormat(),
    DotFormat(),
    GraphMlFormat(),
    SvgFormat(),
    PngFormat(),
    PdfMapFormat(),
)


def _suffixes(kind: type[FileFormat]) -> frozenset[str]:
    return frozenset(
        suffix for each in FORMATS if each.reads and isinstance(each, kind) for suffix in each.suffixes
    )


TEXT_SUFFIXES = _suffixes(TextFormat)
"""The suffixes of the texts that can be read."""
MAP_SUFFIXES = _suffixes(MapFormat)
"""The suffixes of the maps that can be read."""
READ_SUFFIXES = (
    TEXT_SUFFIXES | MAP_SUFFIXES | REFERENCE_SUFFIXES | ANNOTATION_SUFFIXES | _suffixes(CollectionFormat)
)


def largest_read(path: Path) -> int:
    """Tell how many bytes a file of that name may have to be read."""
    suffix = path.suffix.lower()
    return max((each.largest for each in FORMATS if suffix in each.suffixes), default=LARGEST_TEXT)


def format_of(path: Path, data: bytes) -> TextFormat | MapFormat | CollectionFormat | None:
    """Find the format that reads a file, by the suffix of its name and then by its content.

    A document that tells by its first bytes what it is goes before its name: a PDF called .docx is a PDF,
    and a map of another program is one whatever it is called.
    """
    alike = _reading(path.suffix.lower())
    really = suffix_by_content(data)
    if really and not any(really in each.suffixes for each in alike):
        alike = _reading(really) or alike
    elif not really and (telling := _telling_itself(data)):
        return telling
    return next((each for each in alike if len(alike) == 1 or each.recognises(data)), None)


def _telling_itself(data: bytes) -> MapFormat | None:
    maps = (each for each in FORMATS if isinstance(each, MapFormat) and each.reads and each.tells_itself)
    return next((each for each in maps if each.recognises(data)), None)


def outline_format_of(path: Path, data: bytes) -> MapFormat | None:
    """Find the format that reads a text as an outline where somebody wants a map of it."""
    outline = next(each for each in FORMATS if isinstance(each, IndentedFormat))
    return outline if outline.can_read(path, data) else None


def has_encoding(path: Path) -> bool:
    """Tell by a file's name whether it holds characters in an encoding, which a user may choose."""
    suffix = path.suffix.lower()
    texts = (each for each in FORMATS if isinstance(each, TextFormat) and suffix in each.suffixes)
    return any(text_format.has_encoding for text_format in texts)


def _reading(suffix: str) -> list[TextFormat | MapFormat | CollectionFormat]:
    return [each for each in FORMATS if each.reads and suffix in each.suffixes]


def is_map(path: Path, data: bytes) -> bool:
    """Tell whether a file holds an argument map rather than a text."""
    return isinstance(format_of(path, data), MapFormat)


def read_text(path: Path, data: bytes, options: ReadingOptions = DEFAULT_OPTIONS) -> ImportedText:
    """Read a text from a file's bytes; raises FormatError that names the file and the cause."""
    text_format = format_of(path, data)
    if not isinstance(text_format, TextFormat):
        raise FormatError(message("“{file}” is not a kind of text that DebateDesk reads.", file=path.name))
    return text_format.read(path, data, options)


def read_map(path: Path, data: bytes) -> ArgumentMap:
    """Read an argument map from a file's bytes; raises FormatError that names the file and the cause."""
    map_format = format_of(path, data)
    if not isinstance(map_format, MapFormat):
        raise FormatError(
            message("“{file}” is not an argument map in a format that DebateDesk reads.", file=path.name)
        )
    return map_format.read(path, data).argument_map


def text_writers() -> list[TextFormat]:
    """List the formats that texts and notes can be written in."""
    return [each for each in FORMATS if each.writes and isinstance(each, TextFormat)]


def text_writer(name: str) -> TextFormat:
    """Find a format by its name; raises FormatError where no text can be written in it."""
    for each in text_writers():
        if each.name == name:
            return each
    known = ", ".join(each.name for each in text_writers())
    raise FormatError(
        message("A text can't be written as “{name}”; use one of {known}.", name=name, known=known)
    )


def map_writers() -> list[MapFormat]:
    """List the formats that maps can be written in."""
    return [each for each in FORMATS if each.writes and isinstance(each, MapFormat)]


def map_writer(name: str) -> MapFormat:
    """Find a format by its name; raises FormatError where no map can be written in it."""
    for each in map_writers():
        if each.name == name:
            return each
    known = ", ".join(each.name for each in map_writers())
    raise FormatError(
        message("A map can't be written as “{name}”; use one of {known}.", name=name, known=known)
    )


def map_writer_of(path: Path) -> MapFormat | None:
    """Find the format of maps that the name of a file to write asks for."""
    suffix = path.suffix.lower()
    return next((each for each in map_writers() if suffix in each.suffixes), None)


def text_writer_of(path: Path) -> TextFormat | None:
    """Find the format of texts that the name of a file to write asks for."""
    suffix = path.suffix.lower()
    return next((each for each in text_writers() if suffix in each.suffixes), None)
