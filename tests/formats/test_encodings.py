"""Texts in encodings other than UTF-8: read right, or said to be uncertain, never changed in silence."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debatedesk.formats.base import ImportedText, ReadingOptions
from debatedesk.formats.decoding import decode_text
from debatedesk.formats.encodings import TEXT_ENCODINGS, codec_of, name_of
from debatedesk.formats.registry import read_text
from tests.formats.encoded_texts import ENCODINGS, PARAGRAPHS, EncodedText, encoded_texts

CASES = Path(__file__).resolve().parents[3] / "shared" / "cases" / "formats"
WHOLE = list(encoded_texts())
BYTES_200 = list(encoded_texts(200))
BYTES_90 = list(encoded_texts(90))


def is_read_right(sample: EncodedText) -> bool:
    return decode_text(sample.data, "a.txt").text == sample.text


@pytest.mark.parametrize("sample", WHOLE, ids=lambda sample: f"{sample.language}-{sample.encoding}")
def test_a_page_of_any_language_is_read_right_and_the_guess_is_told(sample: EncodedText) -> None:
    decoded = decode_text(sample.data, "a.txt")
    assert decoded.text == sample.text
    assert f"Read as {decoded.encoding}; if letters look wrong" in decoded.remarks[0]
    assert sample.text.encode(codec_of(decoded.encoding)) == sample.data


def test_texts_of_200_bytes_are_read_right() -> None:
    wrong = [(sample.language, sample.encoding) for sample in BYTES_200 if not is_read_right(sample)]
    assert not wrong
    assert len(BYTES_200) > 250


def test_of_texts_of_90_bytes_nearly_all_are_read_right() -> None:
    right = sum(map(is_read_right, BYTES_90))
    assert right >= 0.98 * len(BYTES_90)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(PARAGRAPHS)), st.data())
def test_any_part_of_a_text_is_read_right_or_said_to_be_uncertain(
    language: str, data: st.DataObject
) -> None:
    encoding = data.draw(st.sampled_from(ENCODINGS[language]))
    sample = next(each for each in WHOLE if (each.language, each.encoding) == (language, encoding))
    words = sample.text.split(" ") if " " in sample.text[:100] else list(sample.text)
    joint = " " if " " in sample.text[:100] else ""
    start = data.draw(st.integers(0, len(words) // 3))
    part = EncodedText(language, encoding, joint.join(words[start:]))
    decoded = decode_text(part.data, "a.txt")
    assert decoded.text == part.text or any("certainty" in remark for remark in decoded.remarks)


@pytest.mark.parametrize("encoding", TEXT_ENCODINGS, ids=lambda encoding: encoding.name)
def test_what_the_user_chooses_is_heeded_and_named(encoding: object) -> None:
    name = getattr(encoding, "name", "")
    codec = codec_of(name)
    assert codec
    words = next(
        text
        for text in (
            "Größe",
            "Żółw",
            "Слово",
            "Λόγος",
            "שלום",
            "كتاب",
            "日本語",
            "國語",
            "한국어",
            "ไทย",
            "Đất",
            "Ağaç",
            "ĉiu",
            "Ģimene",
        )
        if _fits(text, codec)
    )
    decoded = decode_text(words.encode(codec), "a.txt", chosen=name)
    assert decoded.text == words
    assert decoded.remarks == ()
    assert codec_of(decoded.encoding) == codec_of(name_of(codec_of(decoded.encoding)))


def _fits(text: str, codec: str) -> bool:
    try:
        text.encode(codec)
    except UnicodeEncodeError:
        return False
    return True


def read(name: str, data: bytes, encoding: str = "") -> ImportedText:
    return read_text(Path(name), data, ReadingOptions(encoding=encoding))


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_every_kind_of_text_tells_its_encoding_and_heeds_a_choice(name: str) -> None:
    words = PARAGRAPHS["Russian"]
    text = read(name, words.encode("koi8-r", "replace"))
    assert text.encoding == "KOI8-R"
    assert "мельницы" in text.markdown
    assert any("KOI8-R" in remark for remark in text.remarks)
    chosen = read(name, words.encode("koi8-r", "replace"), "Windows-1251")
    assert chosen.encoding == "Windows-1251"
    assert "мельницы" not in chosen.markdown
    unicode = read(name, words.encode())
    assert (unicode.encoding, unicode.remarks) == ("", ())


PAGE = '<html><head><meta charset="{}"><title>T</title></head><body><p>{}</p></body></html>'


@pytest.mark.parametrize(
    ("declared", "encoding", "words", "shown"),
    [
        ("iso-8859-1", "cp1252", "“Größe” – 5 €", "Windows-1252"),
        ("iso-8859-1", "utf-8", "Größe", ""),
        ("windows-1251", "cp1251", "Слово", "Windows-1251"),
        ("gb2312", "gb18030", "这是一个镕字", "GB18030"),
        ("shift_jis", "cp932", "①髙い山", "Shift_JIS"),
        ("x-sjis", "cp932", "日本", "Shift_JIS"),
        ("ks_c_5601-1987", "cp949", "똠방각하", "EUC-KR"),
        ("iso-2022-jp", "iso2022_jp", "日本語", "ISO-2022-JP"),
        ("iso-8859-9", "cp1254", "Ağaç – 5 €", "Windows-1254"),
        ("macintosh", "mac-roman", "Größe", "MacRoman"),
    ],
)
def test_a_page_is_read_as_browsers_do(declared: str, encoding: str, words: str, shown: str) -> None:
    text = read("page.html", PAGE.format(declared, words).encode(encoding))
    assert words in text.markdown
    assert (text.encoding, text.remarks) == (shown, ())


@pytest.mark.parametrize("declared", ["iso-8859-1", "windows-1252", "utf-8", "us-ascii", "gb2312"])
def test_a_page_that_names_a_wrong_encoding_is_read_as_what_it_is(declared: str) -> None:
    text = read("page.html", PAGE.format(declared, PARAGRAPHS["Russian"]).encode("cp1251"))
    assert "мельницы" in text.markdown
    assert text.encoding == "Windows-1251"
    assert any("Windows-1251" in remark for remark in text.remarks)


ENGLISH = "The essay says that the mill stood above the village, and that everybody went there. "


@pytest.mark.parametrize("encoding", ["cp1252", "mac-roman"])
@pytest.mark.parametrize(
    "words",
    [
        *(
            "He said “it’s fine” — and left.",
            "café",
            "résumé",
            "a façade",
            "Zürich",
            "señor",
            "Gödel’s proof",
        ),
        *("pages 5–9, ‘so’", "Poincaré’s 20° north…", "© 2004 by Søren", "“Né libre” is l’homme"),
    ],
)
def test_a_few_letters_and_marks_among_plain_ones_are_read_by_what_makes_sense(
    words: str, encoding: str
) -> None:
    for text in (ENGLISH + words, ENGLISH * 20 + words):
        decoded = decode_text(text.encode(encoding), "a.txt")
        assert decoded.text == text
        assert decoded.encoding in decoded.remarks[0]


def test_damage_is_told() -> None:
    words = (PARAGRAPHS["German"] * 3).encode()
    decoded = decode_text(words[:300] + b"\xff" + words[300:], "a.txt")
    assert decoded.text.count("\ufffd") == 1
    assert decoded.remarks == ("One place is damaged: bytes that are no UTF-8 are shown as “\ufffd”.",)
    japanese = (PARAGRAPHS["Japanese"] * 4).encode("cp932")
    decoded = decode_text(japanese[:500] + b"\xff" + japanese[500:], "a.txt")
    assert decoded.encoding == "Shift_JIS"
    assert decoded.text.count("\ufffd") == 1
    assert "One place is damaged" in decoded.remarks[1]


def test_letters_far_from_the_beginning_are_looked_at() -> None:
    data = b"Plain words of the alphabet.\n" * 20_000 + PARAGRAPHS["Greek"].encode("cp1253")
    assert decode_text(data, "a.txt").text.endswith(PARAGRAPHS["Greek"])


def test_a_word_or_two_is_said_to_be_uncertain() -> None:
    decoded = decode_text("Café \x81 in Zürich".encode("latin-1"), "a.txt")
    assert decoded.text == "Café \x81 in Zürich"
    assert "cannot be told with certainty" in decoded.remarks[0]


@pytest.mark.skipif(not CASES.is_dir(), reason="the cases are kept beside the project")
@pytest.mark.parametrize(
    ("name", "encoding"), [("koi8r.txt", "koi8-r"), ("cp1251.txt", "cp1251"), ("shift_jis.txt", "cp932")]
)
def test_the_cases_are_read_right(name: str, encoding: str) -> None:
    data = (CASES / name).read_bytes()
    decoded = decode_text(data, name)
    assert decoded.text == data.decode(encoding).replace("\r\n", "\n")
    assert decoded.encoding in decoded.remarks[0]
