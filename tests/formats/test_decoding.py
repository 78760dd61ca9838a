"""Bytes to text: the encodings that people's files are in, and bytes that are no text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.errors import FormatError
from debatedesk.formats.decoding import decode

WORDS = "Café “Zürich” — naïve, 50 €\nand a second line of plain words\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_the_encoding_is_found(encoding: str) -> None:
    assert decode(WORDS.encode(encoding), "a.txt") == WORDS


def test_latin_1_is_read() -> None:
    assert decode("Café in Zürich".encode("latin-1"), "a.txt") == "Café in Zürich"
    assert decode("Café \x81 in Zürich".encode("latin-1"), "a.txt") == "Café \x81 in Zürich"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_line_ends_become_one_kind(end: str) -> None:
    assert decode(f"a{end}b{end}{end}".encode(), "a.txt") == "a\nb\n\n"


def test_a_declared_encoding_is_heeded_when_it_is_not_utf_8() -> None:
    russian = "Слова по-русски"
    assert decode(russian.encode("koi8-r"), "a.html", "koi8-r") == russian
    assert decode(russian.encode("utf-8"), "a.html", "koi8-r") == russian
    for odd in ("no-such-encoding", "rot13", "base64", "idna", "undefined"):
        assert decode("Café".encode("cp1252"), "a.html", odd) == "Café"


def test_a_few_damaged_bytes_do_not_spoil_a_text() -> None:
    data = ("Größe und Schönheit für müde Füße. " * 4).encode()
    damaged = data[:20] + b"\xff" + data[20:]
    text = decode(damaged, "a.txt")
    assert text.count("\ufffd") == 1
    assert "Schönheit" in text


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_every_utf_8_text_comes_back(text: str) -> None:
    data = text.encode()
    if not data.startswith(
        (b"%PDF-", b"PK\x03\x04", b"GIF8", b"{\\rtf", b"SQLite format 3", b"\xef\xbb\xbf")
    ):
        assert decode(data, "a.txt") == text


@given(st.binary(max_size=300))
def test_any_bytes_are_a_text_or_refused_in_one_sentence(data: bytes) -> None:
    text = sentence = ""
    try:
        text = decode(data, "a.bin")
    except FormatError as error:
        sentence = str(error)
    assert not sentence or ("“a.bin”" in sentence and sentence.endswith("."))
    assert "\r" not in text
    assert "\0" not in text
    text.encode()


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (bytes(range(256)) * 40, "it holds bytes that no text has"),
        (b"%PDF-1.7 ...", "a PDF"),
        (b"PK\x03\x04....", "office document"),
        (b"\x89PNG\r\n\x1a\n....", "a picture"),
        (b"\xef\xbb\xbfabc\xff", "UTF-8 but is damaged at byte 6"),
        (b"\xff\xfea\x00\x00\xd8", "UTF-16 but is damaged"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, what: str) -> None:
    with pytest.raises(FormatError, match=what) as caught:
        decode(data, "essay.md")
    assert "“essay.md”" in str(caught.value)


@pytest.mark.parametrize(
    "declared", ["unicode_escape", "punycode", "utf-7", "idna", "rot13", "undefined", "hex"]
)
def test_a_declared_codec_that_is_no_encoding_of_texts_is_passed_over(declared: str) -> None:
    data = b"a \\ud800 +2AA- word " + b"words-" * 20_000 + b"\xff"
    assert decode(data, "page.html", declared) == data.decode("cp1252")
