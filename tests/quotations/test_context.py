"""What around a quotation turns its sense is pointed to, and what does not is left alone."""

import pytest

from debatedesk.quotations.context import negations_in, paragraphs_left_out, turning_word


def around(marked: str, language: str = "en") -> tuple[str, str] | None:
    """Look around the words between { and } of a text."""
    start, end = marked.index("{"), marked.index("}") - 1
    text = marked.replace("{", "").replace("}", "")
    turning = turning_word(text, start, end, language)
    return (turning.word, turning.side) if turning else None


@pytest.mark.parametrize(
    ("marked", "language", "word", "side"),
    [
        ("It is not true that {bees need winter}.", "en", "not", "before"),
        ("It isn’t so that {bees need winter}.", "en", "isn’t", "before"),
        ("I never said that {bees need winter}.", "en", "never", "before"),
        ("Nobody believes that {bees need winter}.", "en", "Nobody", "before"),
        ("He denies that “{bees need winter}”.", "en", "denies", "before"),
        ("A first line. It is false that {bees need winter}.", "en", "false", "before"),
        ("Es stimmt nicht, dass {Bienen den Winter brauchen}.", "de", "nicht", "before"),
        ("{Bienen brauchen den Winter} nicht.", "de", "nicht", "after"),
        ("Kein Imker sagt, dass {Bienen schlafen}.", "de", "Kein", "before"),
        ("Il n’est pas vrai que {les abeilles dorment}.", "fr", "pas", "before"),
        ("Nadie cree que {las abejas duermen}.", "es", "Nadie", "before"),
        ("Неверно, ибо не доказано, что {пчёлы спят}.", "ru", "не", "before"),
        ("ليس صحيحا أن {النحل ينام}.", "ar", "ليس", "before"),
        ("That {bees need winter} is a myth.", "en", "myth", "after"),
        ("That {bees need winter} is not true.", "en", "not", "after"),
        ("Dass {Bienen Winter brauchen} ist falsch.", "de", "falsch", "after"),
        ("If {bees need winter}, they get it.", "en", "If", "before"),
        ("Who knows whether {bees need winter}?", "en", "whether", "before"),
        ("A title\nIt is not true that {bees need winter\nand honey}.", "en", "not", "before"),
    ],
)
def test_what_turns_a_quotation_is_pointed_to(marked: str, language: str, word: str, side: str) -> None:
    assert around(marked, language) == (word, side)


@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("{Bees need winter}.", "en"),
        ("It is true that {bees need winter}.", "en"),
        ("It was not cold. {Bees need winter}.", "en"),
        ("Not only do {bees need winter}.", "en"),
        ("There is no doubt that {bees need winter}.", "en"),
        ("Nobody denies that {bees need winter}.", "en"),
        ("It is not false that {bees need winter}.", "en"),
        ("It is not summer but {winter that bees need}.", "en"),
        ("Nothing grew then; {bees need winter}.", "en"),
        ("We can not wait, since {bees need winter}.", "en"),
        ("{Bees need winter}, not summer.", "en"),
        ("{Bees need winter} not summer.", "en"),
        ("If it snows here, {bees need winter}.", "en"),
        ("This is not so\n{Bees need winter}.", "en"),
        ("Nicht nur {Bienen schlafen}.", "de"),
        ("Die Note 1 hat {der Imker}.", "de"),
    ],
)
def test_what_denies_no_quotation_is_left_alone(marked: str, language: str) -> None:
    assert around(marked, language) is None


def test_the_words_are_shown_as_they_stand() -> None:
    text = "Some say so. It is not true that bees need winter, or so."
    turning = turning_word(text, 33, 49, "en")
    assert turning is not None
    assert turning.kind == "negation"
    assert turning.excerpt == "It is not true that bees need winter"


def test_negations_that_are_left_out_are_named() -> None:
    assert negations_in(", which was not, or never, wanted", "en") == ["not", "never"]
    assert negations_in("not only honey", "en") == []
    assert negations_in("honey and wax", "en") == []


@pytest.mark.parametrize(
    ("marked", "count"),
    [
        ("One{ two.\nAll of this.\nThree }four.", 1),
        ("One{ two.\nThree }four.", 0),
        ("One two.\n{All of this.\n}Three.", 1),
        ("One two.{\nAll of this.\nAnd this.\n}Three.", 2),
        ("One {two} three.", 0),
        ("One{ two.\n\nThree }four.", 0),
    ],
)
def test_paragraphs_that_are_left_out_whole_are_counted(marked: str, count: int) -> None:
    start, end = marked.index("{"), marked.index("}") - 1
    assert paragraphs_left_out(marked.replace("{", "").replace("}", ""), start, end) == count
