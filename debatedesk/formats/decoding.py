"""Bytes to text: byte order marks, UTF-8, UTF-16, and Windows-1252 (which holds Latin-1)."""

import codecs
import re

from debatedesk.domain.errors import FormatError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_ENCODING_OF_TEXTS = re.compile(
    r"ascii|big5|cp\d|euc_|gb|hz|iso2022|iso8859|johab|koi8|kz1048|mac-|ptcp|shift_jis|tis-620|utf-16|utf-32"
)
_SAMPLE = 65_536
_RIGHT_FOR_EACH_WRONG = 6
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\x0b\x0c\r\x1a\x1b")
_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
)


def decode(data: bytes, name: str, declared: str = "") -> str:
    """Decode a file's bytes, with single newlines as line ends; a byte order mark goes before `declared`.

    Raises FormatError, which calls the file `name`, when it holds no text.
    """
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise FormatError(f"“{name}” is {what}, not a text.")
    text = _decoded(data, name, declared)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\0", "")


def whole_characters(text: str) -> str:
    """Join the halves of surrogate pairs, and replace a half alone, which no file can hold."""
    if text.isascii() or not _SURROGATE.search(text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _decoded(data: bytes, name: str, declared: str) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                label = encoding.upper().removesuffix("-LE").removesuffix("-BE")
                raise FormatError(
                    f"“{name}” says that it is {label} but is damaged at byte {error.start + len(mark)}."
                ) from error
    if encoding := _utf_16_without_mark(data):
        return data.decode(encoding, "replace")
    if _is_binary(data):
        raise FormatError(f"“{name}” is not a text: it holds bytes that no text has.")
    for encoding in filter(None, ("utf-8", _known_encoding(declared))):
        try:
            return data.decode(encoding)
        except UnicodeError:
            continue
    if _is_damaged_utf_8(replaced := data.decode("utf-8", "replace")):
        return replaced
    return data.decode("cp1252", "replace") if _fits_windows(data) else data.decode("latin-1")


def _known_encoding(declared: str) -> str:
    """Name an encoding of texts as Python does; empty for Python's other codecs, such as its escapes."""
    try:
        name = codecs.lookup(declared).name if declared else ""
    except LookupError:
        return ""
    return name if _ENCODING_OF_TEXTS.match(name) else ""


def _is_damaged_utf_8(replaced: str) -> bool:
    """Tell whether a text was UTF-8 but for a few bytes; in other encodings nearly all would be wrong."""
    wrong = replaced.count("\N{REPLACEMENT CHARACTER}")
    return sum(1 for character in replaced if not character.isascii()) > wrong * _RIGHT_FOR_EACH_WRONG


def _fits_windows(data: bytes) -> bool:
    return not any(byte in data for byte in (b"\x81", b"\x8d", b"\x8f", b"\x90", b"\x9d"))


def _utf_16_without_mark(data: bytes) -> str:
    """Recognise UTF-16 by its zero bytes, which in most scripts stand at every second place."""
    sample = data[:_SAMPLE]
    half = max(1, len(sample) // 2)
    even, odd = sample[::2].count(0) / half, sample[1::2].count(0) / half
    if len(sample) < 4 or max(even, odd) < 0.2 or min(even, odd) > 0.02:
        return ""
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    text = sample[: half * 2].decode(encoding, "replace")
    strange = sum(1 for character in text if ord(character) in _CONTROLS or character == "\ufffd")
    return encoding if strange <= len(text) / 100 else ""


def _is_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    zeros = sample.count(0)
    controls = len(sample) - len(sample.translate(None, bytes(_CONTROLS)))
    return zeros > len(sample) / 1000 or controls > len(sample) / 50
