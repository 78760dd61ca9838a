"""RTF documents: code pages right, and structure, notes, comments and images as far as RTF has them."""

from pathlib import Path

import pytest

from debatedesk.domain.errors import FormatError
from debatedesk.formats.base import ImportedAnnotation, ImportedText
from debatedesk.formats.registry import read_text

PNG = b"\x89PNG\r\n\x1a\n and so on"


HEAD = r"\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times;}}"


def read(content: str, head: str = HEAD, name: str = "hives.rtf") -> ImportedText:
    return read_text(Path(name), ("{\\rtf1" + head + content + "}").encode("latin-1"))


def text_of(imported: ImportedText) -> str:
    assert imported.reading
    return imported.reading.text


def words_at(imported: ImportedText, annotation: ImportedAnnotation) -> str:
    return text_of(imported)[annotation.start : annotation.end]


def test_paragraphs_looks_and_signs() -> None:
    imported = read(
        r"\pard Bees {\b like} \i it\i0  warm\line and\tab dry,\par"
        "\n"
        r"\pard 10{\super 6} of them\emdash\'e9\u8364?\~x\_y {\v unseen}\{z\}.\par"
    )
    assert imported.markdown == (
        "Bees **like** *it* warm\\\nand dry,\n\n10<sup>6</sup> of them—é€\xa0x"
        "\N{NON-BREAKING HYPHEN}y {z}.\n"
    )


def test_title_author_and_day_are_those_of_its_information() -> None:
    imported = read(
        r"{\info{\title On hives}{\author Ada Keeper}{\operator Ben}{\creatim\yr2024\mo5\dy1\hr10}"
        r"{\revtim\yr2025\mo6\dy2}}\pard Bees hum.\par"
    )
    assert (imported.title, imported.author, imported.date) == ("On hives", "Ada Keeper", "2024-05-01")
    assert text_of(imported) == "Bees hum."


@pytest.mark.parametrize(
    ("head", "content", "words"),
    [
        (r"\ansi\ansicpg1251", r"\'cf\'f7\'e5\'eb\'fb", "Пчелы"),
        (r"\ansi{\fonttbl{\f1\fcharset204 T;}{\f2\fcharset238 T;}}", r"{\f1 \'cf}{\f2 \'e8}\'e8", "Пčè"),
        (r"\ansi\ansicpg932", r"\'96\'49", "蜂"),
        (r"\ansi{\fonttbl{\f1\fcharset134 S;}}", r"\f1\'b7\'e4", "蜂"),
        (r"\mac", r"\'8e", "é"),
        (r"\ansi\uc2", r"\u34562\'96\'49\u-10179??\u-9187??.", "蜂🐝."),
        (r"\ansi{\fonttbl{\f3\fcharset2 Symbol;}}", r"\f3\'ae\u61614?", "→→"),
        (r"\ansi", r"{\upr{plain}{\*\ud{\u8594?}}}", "→"),
    ],
)
def test_characters_are_those_of_the_code_page_of_their_font(head: str, content: str, words: str) -> None:
    assert text_of(read(rf"\pard {content}\par", head)) == words


def test_headings_quotations_and_lists() -> None:
    imported = read(
        r"{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s2\outlinelevel1 Kapitel;}{\s3 Quote;}{\s4 Title;}"
        r"{\*\cs10 Default Paragraph Font;}}"
        r"\pard\s4 On hives\par\pard\s1\b Wood\b0\par\pard\s2 Oak\par\pard\outlinelevel2\b Elm\b0\par"
        r"\pard\s3 A hive is a house.\par"
        r"\pard{\listtext 3.\tab}\ls1\ilvl0 three\par{\listtext 4.\tab}four\par"
        r"{\listtext a)\tab}\ilvl1 below\par"
        r"\pard{\pntext\'b7\tab}straw\par"
    )
    assert imported.title == "On hives"
    assert imported.markdown == (
        "# On hives\n\n# Wood\n\n## Oak\n\n### Elm\n\n> A hive is a house.\n\n3. three\n4. "
        "four\n\n   - a) below\n\n- straw\n"
    )


def test_tables_are_tables_and_what_of_them_has_no_end_is_text() -> None:
    imported = read(
        r"\trowd\pard\intbl wood\cell warmth\cell\row\trowd\pard\intbl oak\cell good\cell\row"
        r"\pard After.\par\trowd\pard\intbl cut\cell off"
    )
    assert imported.markdown == "| wood | warmth |\n| --- | --- |\n| oak | good |\n\nAfter.\n\ncut\n\noff\n"


def test_footnotes_and_links() -> None:
    imported = read(
        r"\pard Bees{\super\chftn}{\*\footnote\pard\plain {\super\chftn} Of straw.\par"
        r"\pard Or wood.\par} hum"
        r"{\footnote\ftnalt\pard All day.\par}. {\field{\*\fldinst HYPERLINK "
        r'"https://example.org/b"}{\fldrslt there}} {\field{\*\fldinst PAGEREF x}{\fldrslt 7}}\par'
    )
    assert imported.markdown == (
        "Bees[^1] hum[^2]. [there](https://example.org/b) 7\n\n[^1]: Of straw.\n\n    Or "
        "wood.\n\n[^2]: All day.\n"
    )


def test_tracked_changes_come_in_as_accepted_and_are_told() -> None:
    imported = read(r"\pard Bees {\deleted never }{\revised always }hum{\deleted  loudly}.\par")
    assert text_of(imported) == "Bees always hum."
    assert imported.remarks == (
        "Its changes were tracked: 1 insertion is in the text, 2 deletions are left out.",
    )


def test_comments_are_notes_at_their_words() -> None:
    moment = 30 | 10 << 6 | 1 << 11 | 5 << 16 | 124 << 20
    imported = read(
        r"\pard Bees {\*\atrfstart 1}hum{\*\atrfend 1}{\*\atnid AK}{\*\atnauthor Ada Keeper}\chatn"
        rf"{{\*\annotation{{\*\atnref 1}}{{\*\atndate {moment}}}"
        r"\pard\plain Do {\b they}?\par} all day.\par"
    )
    (note,) = imported.annotations
    assert (words_at(imported, note), note.markdown) == ("hum", "Do **they**?")
    assert (note.author, note.created) == ("Ada Keeper", "2024-05-01T10:30:00")


def test_images_come_along_once() -> None:
    digits = PNG.hex()
    imported = read(
        rf"\pard A hive: {{\*\shppict{{\pict\pngblip\picw4 {digits[:20]}"
        "\n"
        rf"{digits[20:]}}}}}{{\nonshppict{{\pict\wmetafile8 00}}}} and a box."
        r"{\shp{\*\shpinst{\sp{\sn x}}{\shptxt \pard In a box.\par}}{\shprslt fallback}}\par"
    )
    assert text_of(imported) == "In a box.\nA hive: \ufffc and a box."
    assert [image.data for image in imported.embedded] == [PNG]


def test_what_is_no_text_of_the_document_is_left_out() -> None:
    imported = read(
        r"{\*\generator Some;}{\colortbl;\red0;}{\header\pard Head\par}{\*\unknown{\b words}}"
        r"{\*\bkmkstart x}"
        "\\pard Bees\\bin5 }{\\x}hum\\*\\foo .\\par}trailing {bytes"
    )
    assert text_of(imported) == "Beeshum."


def test_a_document_without_an_end_or_with_endless_groups_is_read_or_refused() -> None:
    assert text_of(read(r"\pard Bees {\b hum {\i all")) == "Bees hum all"
    assert text_of(read("{" * 3_000 + "Bees")) == "Bees"
    with pytest.raises(FormatError, match=r"“hives\.rtf” has groups nested"):
        read("{" * 6_000 + "Bees")
    with pytest.raises(FormatError, match=r"“hives\.rtf” is an RTF document without a text"):
        read(r"\pard\par")
    with pytest.raises(FormatError, match=r"“hives\.rtf” is not a text in RTF"):
        read_text(Path("hives.rtf"), b"Bees hum.")


def test_rtf_with_the_suffix_of_word_is_read() -> None:
    assert text_of(read(r"\pard Bees hum.\par", name="hives.doc")) == "Bees hum."
