"""The strict comparison: what is the same to the letter, and how what differs is told apart."""

import pytest

from debatedesk.domain.text.comparing import differences, exact_but_for_accents, same_words
from tests.support.wordings import changed_pairs, typography_pairs

SAME = [
    ("opti-\nmized sheets", "optimized sheets"),
    ("well-\nknown man", "well-known man"),
    ("opti- mized sheets", "optimized sheets"),
    ("well\u00adknown man", "well-known man"),
    ("العـــدل في", "العدل في"),
    ("“A man”, he", "'A man', he"),
    ("« Une ville »", "“Une ville”"),
    ("A man – eating sharks – at", "A man — eating sharks -- at"),
    ("1914–1918 was", "1914-1918 was"),
    ("with −5 points", "with -5 points"),
    ("5 − 3 is", "5 - 3 is"),
    ("the Œuvre d", "the OEuvre d"),
    ("A HIVE ON A ROOF asks", "A hive on a roof asks"),
    ("AFTER a long war", "After a long war"),
    ("He said … go", "He said ... go"),
    ("the 1ˢᵗ man", "the 1st man"),
    ("Mᵐᵉ Curie", "Mme Curie"),
    ("is 6′ high", "is 6' high"),
    ("is 6″ high", 'is 6" high'),
    ("mot\u202f! dit", "mot! dit"),
    ("צה״ל היה", 'צה"ל היה'),
    ("STRASSE IN DER STADT", "Straße in der Stadt"),
    ("pay for **its** *box* now", "pay for its box now"),
    ("店を 閉める", "店を\n閉める"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_typography_is_no_difference_in_either_direction(one: str, other: str) -> None:
    assert same_words(one, other)
    assert same_words(other, one)


DIFFERENT = [
    ("If x = y, then", "If x ≠ y, then", "symbol", "=", "≠"),
    ("were 106 sheets", "were 10⁶ sheets", "number", "106", "10⁶"),
    ("add 21/2 cups", "add 2½ cups", "number", "21/2", "2½"),
    ("Er würde nicht", "Er wurde nicht", "accents", "würde", "wurde"),
    ("Это мои дом", "Это мой дом", "word", "мои", "мой"),
    ("cost €100 million", "cost $100 million", "symbol", "€", "$"),
    ("5 points", "−5 points", "symbol", "", "−"),
    ("We write C", "We write C++", "symbol", "", "++"),
    ("is 6″ high", "is 6′ high", "symbol", "″", "′"),
    ("x * 2 is", "x ** 2 is", "symbol", "*", "**"),
    ("a man-eating shark", "a man – eating shark", "punctuation", "-", "–"),
    ("in one go.[10] This", "in one go.[1] This", "number", "10", "1"),
    ("kostete 1,500 Taler", "kostete 1.500 Taler", "number", "1,500", "1.500"),
    ("it's place is", "its place is", "word", "it's", "its"),
    ("the polish man", "the Polish man", "case", "polish", "Polish"),
    ("Hauptund Nebenfach", "Haupt- und Nebenfach", "word", "Hauptund", "Haupt- und"),
    ("in Massen ist", "in Maßen ist", "word", "Massen", "Maßen"),
    ("one, two", "one; two", "punctuation", ",", ";"),
    ("a well known man", "a well-known man", "punctuation", "", "-"),
]


@pytest.mark.parametrize(("quoted", "source", "kind", "first", "second"), DIFFERENT)
def test_what_changes_a_meaning_is_told_with_its_kind_and_both_spans(
    quoted: str, source: str, kind: str, first: str, second: str
) -> None:
    (only,) = differences(quoted, source)
    assert (only.kind, only.first, only.second) == (kind, first, second)
    assert quoted[only.first_start : only.first_end] == first
    assert source[only.second_start : only.second_end] == second
    assert not same_words(source, quoted)


def test_who_types_no_accents_at_all_is_told_from_who_changes_one() -> None:
    source = "Le garçon a été là"
    assert exact_but_for_accents("Le garcon a ete la", source)
    assert not exact_but_for_accents("Le garcon a été là", source)
    assert not exact_but_for_accents(source, source)
    assert not exact_but_for_accents("Er wurde nicht", "Er würde nicht")
    assert not exact_but_for_accents("Это мои дом и мои сад", "Это мой дом и мой сад")


def test_texts_without_words_are_the_same_as_none() -> None:
    assert not same_words("…", "…")
    assert not same_words("", "")


def test_no_changed_meaning_is_the_same_in_two_thousand_cases_of_twelve_languages() -> None:
    wrong = [pair for pair in changed_pairs(2_000, seed=1788) if same_words(pair.quoted, pair.source)]
    assert wrong == []


def test_no_typography_makes_a_difference_in_two_thousand_cases_of_twelve_languages() -> None:
    wrong = [
        pair for pair in typography_pairs(2_000, seed=1787) if not same_words(pair.quoted, pair.source)
    ]
    assert wrong == []
