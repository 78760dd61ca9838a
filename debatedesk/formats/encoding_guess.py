"""The encoding of a text that names none: by zero bytes, and by which letters stand beside each other."""

import re
import unicodedata
from dataclasses import dataclass

from debatedesk.formats.encodings import wider
from debatedesk.formats.western_guess import guess_western

LONGEST_SAMPLE = 200_000
"""Bytes that are looked at, from the first on that is no ASCII."""
_UTF_16_SAMPLE = 65_536
_MULTIBYTE = ("cp932", "gb18030", "big5hkscs", "cp949", "euc_jis_2004")
_DAMAGED = 0.01
"""At most this share of the characters of a text in a multi-byte encoding is broken."""
_SURE = 0.15
"""Below this confidence about one guess in ten is wrong."""
_BLIND = 0.07
"""Below this one, the encoding that is commonest is as likely as the guess."""
_DOS_FACTOR = 1.3
"""Encodings of DOS are rare: one must fit so much better than others."""
_NOT_ASCII = re.compile(rb"[\x1b\x80-\xff]")
_DECLARATION = re.compile(rb"(?i)(?:charset|coding)(?=\s*[:=])")
"""What is declared has been found wrong before anything is guessed."""
_SIGNS_OF_WINDOWS = re.compile(rb"[\x80-\x9f]")
_ISO_8859 = tuple(f"iso8859-{number}" for number in range(2, 17) if number != 12)
"""Encodings that have nothing where others have dashes and curly quotes."""
_NO_MATCH = "ascii"
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\x0b\x0c\r\x1a\x1b")
_WIDE_BLOCKS = (
    (0x20, 0x7E),
    (0xA0, 0x024F),
    (0x0370, 0x06FF),
    (0x0E00, 0x0E7F),
    (0x2010, 0x2030),
    (0x3000, 0x30FF),
    (0x4E00, 0x9FFF),
    (0xAC00, 0xD7A3),
    (0xFF00, 0xFFEF),
)
"""What nearly all texts are made of; of bytes that mean something else half would fall outside."""


@dataclass(frozen=True, slots=True)
class EncodingGuess:
    """A codec of Python (empty where nothing fits), whether little else fits as well, or all the same."""

    codec: str
    is_sure: bool
    is_blind: bool = False


def guess_encoding(data: bytes) -> EncodingGuess:
    """Guess the encoding of bytes that are a text, but not in UTF-8."""
    other = _NOT_ASCII.search(data)
    start = other.start() if other else 0
    sample = data[start : start + LONGEST_SAMPLE] if start > LONGEST_SAMPLE // 2 else data[:LONGEST_SAMPLE]
    sample = _DECLARATION.sub(b"", sample)
    codec, confidence = _likeliest(sample)
    western = guess_western(sample, also_few=confidence < _BLIND)
    if western and _decodes(data, western.codec):
        return EncodingGuess(western.codec, western.is_sure)
    if not codec or confidence < _SURE:
        damaged = _damaged_multibyte(sample)
        if damaged:
            return EncodingGuess(damaged, True)
    if codec and not _decodes(data, codec) and _decodes(data, wider(codec)):
        codec = wider(codec)
    return EncodingGuess(codec, confidence >= _SURE, confidence < _BLIND)


def utf_16_without_mark(data: bytes) -> str:
    """Recognise UTF-16 by its zero bytes, which in most scripts stand at every second place."""
    sample = data[:_UTF_16_SAMPLE]
    half = max(1, len(sample) // 2)
    even, odd = sample[::2].count(0) / half, sample[1::2].count(0) / half
    if len(sample) < 4 or max(even, odd) < 0.2 or min(even, odd) > 0.02:
        return ""
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    text = sample[: half * 2].decode(encoding, "replace")
    strange = sum(1 for character in text if ord(character) in _CONTROLS or character == "\ufffd")
    return encoding if strange <= len(text) / 100 else ""


def wide_utf_16(data: bytes) -> str:
    """Recognise UTF-16 without zero bytes, as texts in Chinese or Thai are, among what looks binary."""
    if len(data) % 2:
        return ""
    for codec in ("utf-16-le", "utf-16-be"):
        sample = data[:_UTF_16_SAMPLE].decode(codec, "replace")
        fitting = sum(1 for letter in sample if letter in "\t\n\r" or _is_wide(letter))
        if len(sample) > 8 and fitting >= len(sample) * 0.98:
            return codec
    return ""


def _is_wide(letter: str) -> bool:
    point = ord(letter)
    return (
        any(first <= point <= last for first, last in _WIDE_BLOCKS) and unicodedata.category(letter) != "Cn"
    )


def _likeliest(sample: bytes) -> tuple[str, float]:
    from chardet import EncodingEra

    usual = _detected(sample, EncodingEra.ALL & ~EncodingEra.MAINFRAME & ~EncodingEra.DOS)
    with_dos = _detected(sample, EncodingEra.ALL & ~EncodingEra.MAINFRAME)
    is_dos = with_dos[1] >= max(_SURE, usual[1] * _DOS_FACTOR)
    codec, confidence = with_dos if is_dos else usual
    fitting = wider(codec)
    return (fitting if _decodes(sample, fitting) else codec), confidence


def _detected(sample: bytes, era: int, excluded: tuple[str, ...] | None = None) -> tuple[str, float]:
    import chardet
    from chardet import EncodingEra

    detected = chardet.detect(
        sample,
        encoding_era=EncodingEra(era),
        compat_names=False,
        no_match_encoding=_NO_MATCH,
        exclude_encodings=excluded,
    )
    codec = detected["encoding"] or _NO_MATCH
    if not excluded and codec in _ISO_8859 and _SIGNS_OF_WINDOWS.search(sample):
        return _detected(sample, era, _ISO_8859)
    return ("", 0.0) if codec == _NO_MATCH else (codec, detected["confidence"])


def _damaged_multibyte(sample: bytes) -> str:
    """Find the East Asian encoding that a text is in but for a few bytes."""
    for codec in _MULTIBYTE:
        text = sample.decode(codec, "replace")
        wrong = text.count("\N{REPLACEMENT CHARACTER}")
        if wrong <= sum(1 for letter in text if ord(letter) > 127) * _DAMAGED + 1:
            mended = text.replace("\N{REPLACEMENT CHARACTER}", "").encode(codec, "ignore")
            codec_again, confidence = _likeliest(mended)
            if codec_again == codec and confidence > 0.9:
                return codec
    return ""


def _decodes(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except (UnicodeError, LookupError):
        return False
    return True
