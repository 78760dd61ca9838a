"""Hyphens at the ends of lines stay where they belong to the word."""

from debatedesk.formats.pdf.characters import PlacedWord, Typeface
from debatedesk.formats.pdf.joining import Hyphens, needs_space
from debatedesk.formats.pdf.lines import TextLine


def lines(*texts: str) -> list[TextLine]:
    """Make lines; one that ends with a hyphen ends within a word."""
    return [
        TextLine(
            [
                PlacedWord(word, 0, 0, 10, 0, 10, Typeface(), True, word.endswith("-"))
                for word in text.split()
            ],
            0,
        )
        for text in texts
    ]


def test_a_hyphen_that_only_broke_the_word_is_left_out() -> None:
    hyphens = Hyphens(lines("what he said in argu-", "ment with others"))
    assert not hyphens.belongs("argu", "ment")
    assert not hyphens.belongs("well-docu", "mented")


def test_a_hyphen_that_the_text_has_elsewhere_stays() -> None:
    hyphens = Hyphens(
        lines("a well-known case of what is well-", "known and of a state-", "hood", "statehood it is")
    )
    assert hyphens.belongs("well", "known")
    assert not hyphens.belongs("state", "hood")


def test_a_hyphen_after_a_hyphen_and_a_whole_word_stays() -> None:
    hyphens = Hyphens(lines("the state of the art is the state-of-", "the-art"))
    assert hyphens.belongs("state-of", "the-art")


def test_names_and_numbers_keep_their_hyphen() -> None:
    hyphens = Hyphens(lines("Smith-", "Jones wrote it"))
    assert hyphens.belongs("Smith", "Jones")
    assert hyphens.belongs("1914", "18")


def test_a_text_that_breaks_no_words_keeps_all_hyphens() -> None:
    whole = ["a line that ends with a whole word"] * 200
    hyphens = Hyphens(lines(*whole, "as it seems to every self-", "evident premise"))
    assert hyphens.belongs("self", "evident")


def test_lines_of_chinese_and_japanese_have_no_space_between_them() -> None:
    assert not needs_space("論證", "是否")
    assert needs_space("論證", "word")
    assert needs_space("word", "word")
    assert needs_space("한국어", "한국어")
