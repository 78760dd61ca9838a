import pytest
from PySide6.QtCore import QLocale

from debatedesk.domain.message import message
from debatedesk.domain.provenance import UNKNOWN, Provenance
from debatedesk.ui.widgets.wording import (
    alphabetical,
    counted_in,
    in_one_line,
    plural,
    readable_date,
    shorten,
    told_of,
)


@pytest.mark.parametrize(
    ("iso", "shown"),
    [
        ("1787-11-22", "22 Nov 1787"),
        ("1787-11", "Nov 1787"),
        ("1787", "1787"),
        ("2024-05-03T10:00:00Z", "3 May 2024"),
        ("", ""),
        ("spring 1788", "spring 1788"),
        ("1787-13", "1787-13"),
    ],
)
def test_dates_are_written_as_people_write_them(iso: str, shown: str) -> None:
    assert readable_date(iso) == shown


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("essay", "essays"),
        ("reply", "replies"),
        ("speech", "speeches"),
        ("box", "boxes"),
        ("text", "texts"),
    ],
)
def test_kinds_have_plurals(one: str, many: str) -> None:
    assert plural(one) == many


def test_counts_agree_with_their_noun() -> None:
    assert [counted_in(message("{n:,} replies", "1 reply", 2), number) for number in (0, 1, 1204)] == [
        "0 replies",
        "1 reply",
        "1,204 replies",
    ]


def test_numbers_in_titles_sort_as_numbers() -> None:
    titles = ["No. 10", "no. 9", "No. 9 b", "Letters", "²"]
    assert sorted(titles, key=alphabetical) == ["²", "Letters", "no. 9", "No. 9 b", "No. 10"]


@pytest.mark.parametrize(
    ("locale", "ordered"),
    [
        ("en_US", ["Äpfel", "Berg", "ñame", "nut", "Zinn", "أبجد"]),
        ("sv_SE", ["Berg", "ñame", "nut", "Zinn", "Äpfel", "أبجد"]),
        ("es_ES", ["Äpfel", "Berg", "nut", "ñame", "Zinn", "أبجد"]),
        ("ar_EG", ["أبجد", "Äpfel", "Berg", "ñame", "nut", "Zinn"]),
    ],
)
def test_titles_stand_in_the_order_of_the_readers_language(locale: str, ordered: list[str]) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert sorted(set(ordered), key=alphabetical) == ordered
    finally:
        QLocale.setDefault(before)


def test_white_space_is_made_single() -> None:
    assert in_one_line(" two\n lines\there ") == "two lines here"


def test_long_quotations_lose_their_middle() -> None:
    words = " ".join(f"word{number}" for number in range(60))
    short = shorten(words)
    assert len(short) <= 165
    assert short.startswith("word0 word1 ")
    assert short.endswith(" word58 word59")
    assert shorten("a few\nwords") == "a few words"


@pytest.mark.parametrize(
    ("provenance", "words"),
    [
        (UNKNOWN, "It is not known who added it."),
        (Provenance("Ada", "2026-05-01T10:00:00Z"), "Added by Ada on 1 May 2026."),
        (
            Provenance("Ada", "2026-05-01T10:00:00Z", "Bo", "2026-05-02T10:00:00Z"),
            "Added by Ada on 1 May 2026, changed by Bo on 2 May 2026.",
        ),
        (Provenance("", "2026-05-01T10:00:00Z"), "Added on 1 May 2026."),
        (Provenance("", "", "Bo", "2026-05-02T10:00:00Z"), "Changed by Bo on 2 May 2026."),
        (Provenance("Ada"), "Added by Ada."),
    ],
)
def test_who_made_something_is_said_as_far_as_it_is_known(provenance: Provenance, words: str) -> None:
    assert told_of(provenance) == words
