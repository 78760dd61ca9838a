"""Bytes to text: byte order marks, UTF-8, what a file declares or its user chose, and guesses (told)."""

import codecs
import re
from dataclasses import dataclass

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.encodings import codec_of, name_of, wider

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_SAMPLE = 65_536
_RIGHT_FOR_EACH_WRONG = 6
_MOSTLY = 0.5
_MOST_LOOKED_AT = 1_000_000
_ACCENTED_RUN = re.compile(r"[^\W\d_a-zA-Z]{4,}")
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\x0b\x0c\r\x1a\x1b")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_NO_SHIFT_JIS = re.compile("[\uf8f0-\uf8f3]")
_ESCAPED = re.compile(rb"\x1b\$(?:[@B]|\([CDO-Q]|\)C)")
_SIGNATURES = (
    (b"%PDF-", message("a PDF")),
    (b"PK\x03\x04", message("a ZIP archive or an office document")),
    (b"\x89PNG", message("a picture")),
    (b"\xff\xd8\xff", message("a picture")),
    (b"GIF8", message("a picture")),
    (b"{\\rtf", message("an RTF document")),
    (b"\xd0\xcf\x11\xe0", message("an office document")),
    (b"\x1f\x8b", message("a compressed file")),
    (b"\x7fELF", message("a program")),
    (b"SQLite format 3", message("a database")),
)


_WESTERN = frozenset({"cp1252", "iso8859-1", "iso8859-15", "ascii"})


@dataclass(frozen=True, slots=True)
class DecodedText:
    """The text of a file; `encoding` names the one it is in (empty for Unicode as it marks itself).

    `remarks` are sentences for the user: what was guessed, what the file says wrongly, what is damaged.
    """

    text: str
    encoding: str = ""
    remarks: tuple[str, ...] = ()


def decode(data: bytes, name: str, declared: str = "") -> str:
    """Decode a file's bytes as `decode_text` does, where nobody can be told how."""
    return decode_text(data, name, declared).text


def decode_text(data: bytes, name: str, declared: str = "", chosen: str = "") -> DecodedText:
    """Decode a file's bytes, with single newlines as line ends.

    The encoding that the user has `chosen` goes before a byte order mark, that before UTF-8, that before
    the one `declared` by the file, and that before a guess. Raises FormatError, which calls the file
    `name`, when it holds no text.
    """
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise FormatError(message("“{name}” is {what}, not a text.", name=name, what=what))
    decoded = _as_chosen(data, codec_of(chosen)) or _marked(data, name) or _unmarked(data, name, declared)
    text = decoded.text
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return DecodedText(text.replace("\0", ""), decoded.encoding, decoded.remarks)


def whole_characters(text: str) -> str:
    """Join the halves of surrogate pairs, and replace a half alone, which no file can hold."""
    if text.isascii() or not _SURROGATE.search(text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _as_chosen(data: bytes, codec: str) -> DecodedText | None:
    if not codec:
        return None
    codec = wider(codec)
    text = _leniently(data, codec).removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")
    return DecodedText(text, name_of(codec), _damage_remarks(text, data, name_of(codec)))


def _marked(data: bytes, name: str) -> DecodedText | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return DecodedText(data[len(mark) :].decode(encoding))
            except UnicodeDecodeError as error:
                label = encoding.upper().removesuffix("-LE").removesuffix("-BE")
                raise FormatError(
                    message(
                        "“{name}” says that it is {label} but is damaged at byte {number}.",
                        name=name,
                        label=label,
                        number=error.start + len(mark),
                    )
                ) from error
    return None


def _unmarked(data: bytes, name: str, declared: str) -> DecodedText:
    from debatedesk.formats.encoding_guess import utf_16_without_mark, wide_utf_16

    if codec := utf_16_without_mark(data):
        return _guessed(data, codec)
    if _is_binary(data):
        if codec := wide_utf_16(data):
            return _guessed(data, codec)
        raise FormatError(message("“{name}” is not a text: it holds bytes that no text has.", name=name))
    if not _ESCAPED.search(data):
        text = _strictly(data, "utf-8")
        if text is not None:
            return DecodedText(text)
        text = data.decode("utf-8", "replace")
        if _is_damaged_utf_8(text):
            return DecodedText(text, "", _damage_remarks(text, data, "UTF-8"))
    return _as_declared(data, codec_of(declared)) or _as_guessed(data)


def _as_declared(data: bytes, codec: str) -> DecodedText | None:
    """Read a text as its file asks for; None where the bytes belie it."""
    if not codec or codec.startswith(("utf", "ascii")):
        return None
    for fitting in dict.fromkeys((wider(codec), codec)):
        text = _strictly(data, fitting)
        if text is None or (fitting in _WESTERN and _is_strange_as_western(text)):
            continue
        return DecodedText(text, name_of(fitting))
    return None


def _as_guessed(data: bytes) -> DecodedText:
    from debatedesk.formats.encoding_guess import guess_encoding

    guess = guess_encoding(data)
    if guess.codec and not (guess.is_blind and _is_nearly_ascii(data)):
        return _guessed(data, guess.codec, guess.is_sure)
    codec = "cp1252" if _strictly(data, "cp1252") is not None else "iso8859-1"
    return _guessed(data, codec, bool(guess.codec) and wider(guess.codec) == codec)


def _guessed(data: bytes, codec: str, is_sure: bool = True) -> DecodedText:
    text, name = _leniently(data, codec), name_of(codec)
    said = message(
        "Read as {name}; if letters look wrong, choose another in the text’s details.", name=name
    )
    if not is_sure:
        said = message(
            "Its encoding cannot be told with certainty: it is read as {name}. If letters look "
            "wrong, choose another in the text’s details.",
            name=name,
        )
    return DecodedText(text, name, (said, *_damage_remarks(text, data, name)))


def _damage_remarks(text: str, data: bytes, name: str) -> tuple[str, ...]:
    """Tell how many bytes are no characters of an encoding."""
    wrong = text.count(_REPLACEMENT)
    if not wrong or "\N{REPLACEMENT CHARACTER}".encode() in data:
        return ()
    return (
        message(
            "{n:,} places are damaged: bytes that are no {name} are shown as “{sign}”.",
            "One place is damaged: bytes that are no {name} are shown as “{sign}”.",
            wrong,
            name=name,
            sign=_REPLACEMENT,
        ),
    )


def _strictly(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except (UnicodeError, LookupError):
        return None


def _leniently(data: bytes, codec: str) -> str:
    """Decode with U+FFFD for damage, and for bytes that Python makes characters of no meaning."""
    text = data.decode(codec, "replace")
    return _NO_SHIFT_JIS.sub(_REPLACEMENT, text) if codec == "cp932" else text


def _is_nearly_ascii(data: bytes) -> bool:
    """Tell whether a few letters with accents stand among plain ones, as in most Western texts."""
    sample = data[:_SAMPLE]
    others = len(sample) - len(sample.translate(None, bytes(range(128, 256))))
    return others < len(sample) * 0.15


def _is_strange_as_western(text: str) -> bool:
    """Tell whether most letters with accents stand beside each other: it is another script."""
    accented = sum(1 for letter in text[:_MOST_LOOKED_AT] if letter.isalpha() and ord(letter) > 127)
    beside = sum(len(run) for run in _ACCENTED_RUN.findall(text[:_MOST_LOOKED_AT]))
    return beside > max(8, accented * _MOSTLY)


def _is_damaged_utf_8(replaced: str) -> bool:
    """Tell whether a text was UTF-8 but for a few bytes; in other encodings nearly all would be wrong."""
    wrong = replaced.count(_REPLACEMENT)
    return sum(1 for character in replaced if not character.isascii()) > wrong * _RIGHT_FOR_EACH_WRONG


def _is_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    zeros = sample.count(0)
    controls = len(sample) - len(sample.translate(None, bytes(_CONTROLS)))
    return zeros > len(sample) / 1000 or controls > len(sample) / 50
