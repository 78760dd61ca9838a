"""The quotation finder: what is exact, altered, stitched and not found."""

import random
import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.text.document import read_markdown
from debatedesk.domain.text.tokens import Words, analyse
from debatedesk.quotations.finder import QuotationFinder
from debatedesk.quotations.model import Limits

HIVE = (
    "Every street should keep one hive, and the city would pay for its box. A hive on a roof asks "
    "for little room; it gives the street a common task. “Bees don’t ask who feeds them,” our "
    "gardener says – and she has kept them for thirty years.\n"
    "Neighbours would give an hour a week, and share the honey when summer ends. Nobody is asked to "
    "do more than that, and nobody who is afraid of stings has to come near."
)
TRAMS = (
    "The tram that crosses the river at night is mostly empty, but those who ride in it have no "
    "other way home. A city that counts only full carriages will never see them. We ought to count "
    "the nights, not the seats."
)
RIVER = (
    "Whoever owns a bank of the river owns a piece of every garden below it. The water does not stop"
    " at a fence, and neither does what we pour into it. A law that ends at the fence is no law of "
    "the river."
)


class Texts:
    """Texts in memory."""

    def __init__(self, **texts: str) -> None:
        self.by_id = texts

    def words(self) -> Iterable[tuple[str, bytes]]:
        return [(name, analyse(text).text) for name, text in self.by_id.items()]

    def analysed(self, document: str) -> Words:
        return analyse(self.by_id[document])

    def text(self, document: str) -> str:
        return self.by_id[document]

    def described(self, document: str) -> tuple[str, str]:
        return document.title(), "Somebody"


@pytest.fixture
def finder() -> QuotationFinder:
    return QuotationFinder(Texts(hive=HIVE, trams=TRAMS, river=RIVER))


def test_the_words_of_a_source_are_exact_and_their_place_is_told(finder: QuotationFinder) -> None:
    words = "A hive on a roof asks for little room"
    verdict = finder.check(words)
    assert verdict.status == "exact"
    (match,) = verdict.matches
    assert (match.document, match.text, match.similarity, match.changes) == ("hive", words, 1.0, ())
    assert HIVE[match.start : match.end] == words


@pytest.mark.parametrize(
    "typography",
    [
        "A HIVE ON A ROOF asks for little room; it gives the street a common task",
        "A hive on a roof asks\nfor   little room; it\u00a0gives the street a common task",
        "“A hive on a roof asks for lit-\ntle room; it gives the street a common task.”",
        "A hive on a roof asks for lit\u00adtle room; it gives the street a com\u200bmon task…",
    ],
)
def test_typography_is_no_difference(finder: QuotationFinder, typography: str) -> None:
    verdict = finder.check(typography)
    assert [each.document for each in verdict.matches] == ["hive"]
    assert verdict.status == "exact"


def test_curly_quotation_marks_apostrophes_and_dashes_are_no_difference(finder: QuotationFinder) -> None:
    assert (
        finder.check("'Bees don't ask who feeds them,' our gardener says -- and she has").status == "exact"
    )
    assert finder.check('"Bees don\'t ask who feeds them," our gardener says — and').status == "exact"


def test_the_mark_after_the_last_word_may_be_another_but_not_one_within(finder: QuotationFinder) -> None:
    assert finder.check("Every street should keep one hive.").status == "exact"
    verdict = finder.check("Every street should keep one hive and the city would pay for its box")
    assert verdict.status == "altered"
    assert "punctuation" in verdict.reason
    assert [(each.kind, each.source) for each in verdict.matches[0].changes] == [("left out", ",")]


@pytest.mark.parametrize("quotation", ["pay for *its box*", "_pay for_ its box", "pay **for** its box"])
def test_marks_that_only_set_words_off_are_no_difference(finder: QuotationFinder, quotation: str) -> None:
    assert finder.check(f"and the city would {quotation}").status == "exact"


@pytest.mark.parametrize("mark", ["²", "(2)", "[2]", "2"])
def test_the_number_of_a_footnote_is_told_as_such_but_never_exact(mark: str) -> None:
    plain = "A law that ends at the fence is no law of the river."
    noted = plain.replace("fence", f"fence{mark}")
    for source, quotation in ((plain, noted), (noted, plain)):
        verdict = QuotationFinder(Texts(only=source)).check(quotation)
        assert (verdict.status, verdict.reason) == ("altered", "Only the number of a footnote differs.")
    assert QuotationFinder(Texts(only=noted)).check(noted).status == "exact"


def test_another_number_is_no_footnote() -> None:
    verdict = QuotationFinder(Texts(only="The law of 1788 has 12 parts and ends.")).check(
        "The law of 1788 has 13 parts and ends"
    )
    assert (verdict.status, verdict.reason) == ("altered", "")


def test_words_begin_and_end_at_their_boundaries(finder: QuotationFinder) -> None:
    assert finder.check("ive on a roof asks for little ro").status == "altered"


def test_replaced_added_and_missing_words_are_told_apart(finder: QuotationFinder) -> None:
    verdict = finder.check("Neighbours would spend an hour a day or week, and share honey when summer ends")
    assert verdict.status == "altered"
    match = verdict.matches[0]
    assert [(each.kind, each.quoted, each.source) for each in match.changes] == [
        ("replaced", "spend", "give"),
        ("added", "day or", ""),
        ("left out", "", "the"),
    ]
    assert match.document == "hive"
    assert 0.7 < match.similarity < 1
    for change in match.changes:
        assert HIVE[change.start : change.end] == change.source


def test_a_missing_not_is_never_exact(finder: QuotationFinder) -> None:
    verdict = finder.check("The water does stop at a fence, and neither does what we pour into it")
    assert verdict.status == "altered"
    assert [each.source for each in verdict.matches[0].changes] == ["not"]


@pytest.mark.parametrize("mark", ["…", "...", ". . .", "[...]", "[…]", "(...)"])
def test_a_marked_omission_is_honoured(finder: QuotationFinder, mark: str) -> None:
    verdict = finder.check(f"Neighbours would give an hour a week {mark} when summer ends")
    assert (verdict.status, verdict.as_marked) == ("altered", True)
    match = verdict.matches[0]
    assert match.similarity == 1
    (change,) = match.changes
    assert change.marked
    assert (change.quoted, change.source) == (mark, ", and share the honey")
    assert HIVE[match.start : match.end].startswith("Neighbours")
    assert match.text.endswith("summer ends")


def test_a_letter_in_brackets_and_own_words_in_brackets_are_honoured(finder: QuotationFinder) -> None:
    verdict = finder.check("[T]he city would pay for [every hive’s] box")
    assert (verdict.status, verdict.as_marked) == ("altered", True)
    assert [each.source for each in verdict.matches[0].changes] == ["its"]
    assert finder.check("[t]he tram that crosses the river at night").as_marked


def test_parts_around_an_ellipsis_are_checked_for_themselves(finder: QuotationFinder) -> None:
    verdict = finder.check("Neighbours would give a minute a week … when summer ends")
    assert (verdict.status, verdict.as_marked) == ("altered", False)
    assert [each.quoted for each in verdict.matches[0].changes if not each.marked] == ["a minute"]


@pytest.mark.parametrize(
    "quotation",
    [
        "Every street must keep a hive, and the city would pay for a box",
        "a hive on a roof asks for a little room; it gives a street a common task",
        "[E]very street should keep a hive, [a]nd … it gives a street a common task",
        "Neighbours would give a minute a week … [and] share a honey when summer ends",
        "[T]he water does not stop at a fence … a law of the river … and neither does what we pour in it",
        "share the honey; when summer ends … Every street, should keep one hive",
    ],
)
def test_where_a_change_stands_in_the_quotation_is_told(finder: QuotationFinder, quotation: str) -> None:
    verdict = finder.check(quotation)
    changes = [change for match in verdict.matches[:2] for change in match.changes if change.quoted]
    assert changes
    for change in changes:
        assert quotation[change.at : change.at + len(change.quoted)] == change.quoted


def test_parts_in_another_order_are_stitched(finder: QuotationFinder) -> None:
    verdict = finder.check("share the honey when summer ends … Every street should keep one hive")
    assert verdict.status == "stitched"
    assert [each.text for each in verdict.matches] == [
        "share the honey when summer ends",
        "Every street should keep one hive",
    ]


@pytest.mark.parametrize("between", [" ", " ... "])
def test_parts_of_two_texts_are_stitched(finder: QuotationFinder, between: str) -> None:
    verdict = finder.check(
        f"A city that counts only full carriages{between}owns a piece of every garden below it"
    )
    assert verdict.status == "stitched"
    assert [each.document for each in verdict.matches] == ["trams", "river"]
    assert all(each.similarity == 1 for each in verdict.matches)


def test_words_left_out_without_a_mark_are_an_alteration_at_their_place(finder: QuotationFinder) -> None:
    verdict = finder.check("Nobody is asked to do more than that has to come near")
    assert verdict.status == "altered"
    (change,) = verdict.matches[0].changes
    assert change.source == ", and nobody who is afraid of stings"
    assert not change.marked


def test_what_nobody_wrote_is_not_found(finder: QuotationFinder) -> None:
    assert (
        finder.check("Mountains are seldom moved by committees that meet on Thursdays").status
        == "not found"
    )
    assert finder.check("“…”").status == "not found"
    assert finder.check("").status == "not found"


def test_a_quotation_can_be_looked_for_in_some_texts_alone(finder: QuotationFinder) -> None:
    words = "Every street should keep one hive"
    assert finder.check(words, Limits(only=frozenset({"river"}))).status == "not found"
    assert finder.check(words, Limits(without=frozenset({"hive"}))).status == "not found"


def test_other_scripts_are_checked_to_the_last_mark() -> None:
    finder = QuotationFinder(
        Texts(a="यह पानी किसी एक का नहीं है, सबका है।", b="水は柵で止まらない。川の法は川とともに流れる。")
    )
    assert finder.check("पानी किसी एक का नहीं है").status == "exact"
    assert finder.check("पानी किसा एक का नहीं है").status == "altered"
    assert finder.check("川の法は川とともに").status == "exact"


WORDS = st.sampled_from(
    [
        "the",
        "a",
        "hive",
        "river",
        "tram",
        "of",
        "and",
        "on",
        "it",
        "city",
        "—",
        "don’t",
        "‘all’",
        "naïve",
        "Fließband",
        "ﬁne,",
        "so;",
        "is.",
    ]
)


@given(st.lists(WORDS, min_size=4, max_size=80), st.data())
def test_any_stretch_of_words_is_exact_and_what_is_shown_is_that_text(
    words: list[str], data: st.DataObject
) -> None:
    text = " ".join(words)
    first = data.draw(st.integers(0, len(words) - 2))
    last = data.draw(st.integers(first + 1, len(words)))
    quotation = " ".join(words[first:last])
    verdict = QuotationFinder(Texts(only=text)).check(quotation)
    if re.search(r"\w", quotation):
        assert verdict.status == "exact"
        for match in verdict.matches:
            assert text[match.start : match.end] == match.text
            assert analyse(match.text).text == analyse(quotation).text


@given(st.lists(WORDS, min_size=6, max_size=60), st.data())
def test_another_word_is_never_exact(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    place = data.draw(st.integers(0, len(words) - 1))
    altered = [*words[:place], "zebra", *words[place + 1 :]]
    assert QuotationFinder(Texts(only=text)).check(" ".join(altered)).status != "exact"


@pytest.fixture(scope="session")
def papers(ratification: Path) -> tuple[QuotationFinder, Texts]:
    files = sorted(ratification.rglob("*.md"))
    texts = Texts(
        **{each.stem: read_markdown(each.read_text("utf-8").split("\n---\n", 1)[-1]).text for each in files}
    )
    return QuotationFinder(texts), texts


def _picked(texts: Texts) -> list[tuple[str, int, int]]:
    """Choose ten passages of 12 to 40 words by their places."""
    dice = random.Random(1788)
    found = []
    for name in dice.sample(sorted(texts.by_id), 10):
        words = analyse(texts.by_id[name])
        first = dice.randrange(20, len(words.starts) - 60)
        found.append((name, *words.span(first, first + dice.randint(12, 40))))
    return found


def _without_third_word(words: list[str]) -> list[str]:
    return words[:2] + words[3:]


def _two_turned_round(words: list[str]) -> list[str]:
    return [*words[:4], words[5], words[4], *words[6:]]


def _one_replaced(words: list[str]) -> list[str]:
    return [*words[:6], "honeycomb", *words[7:]]


def _one_added(words: list[str]) -> list[str]:
    return [*words[:5], "verily", *words[5:]]


def _misspelt(words: list[str]) -> list[str]:
    return [f"{each[:2]}x{each[3:]}" if len(each) > 6 else each for each in words] + ["ahem"]


@pytest.mark.parametrize(
    "alter", [_without_third_word, _two_turned_round, _one_replaced, _one_added, _misspelt]
)
def test_altered_passages_of_real_papers_are_found_at_their_place_and_never_exact(
    papers: tuple[QuotationFinder, Texts], alter: object
) -> None:
    finder, texts = papers
    for name, start, end in _picked(texts):
        words = texts.by_id[name][start:end]
        exact = finder.check(words)
        assert exact.status == "exact"
        assert any(each.document == name and each.start <= start < each.end for each in exact.matches)
        altered = finder.check(" ".join(alter(words.split())))  # type: ignore[operator]
        assert altered.status == "altered"
        assert any(
            each.document == name and each.start < end and start < each.end for each in altered.matches
        )


def test_shortened_passages_of_real_papers_are_told_as_marked(
    papers: tuple[QuotationFinder, Texts],
) -> None:
    finder, texts = papers
    for name, start, end in _picked(texts):
        words = texts.by_id[name][start:end].split()
        verdict = finder.check(" ".join([*words[:5], "…", *words[-5:]]))
        assert (verdict.status, verdict.as_marked) == ("altered", True)
        assert any(each.document == name for each in verdict.matches)


def test_altered_words_are_found_in_the_one_text_that_is_looked_in() -> None:
    others = {f"t{number}": HIVE for number in range(700)}
    finder = QuotationFinder(Texts(**others, river=RIVER))
    verdict = finder.check("the water does not halt at a fence", Limits(only=frozenset({"river"})))
    assert [each.document for each in verdict.matches] == ["river"]


def test_one_other_word_among_few_is_no_likeness(finder: QuotationFinder) -> None:
    assert finder.check("the city holds").status == "not found"
    assert finder.check("onl full carriages").status == "altered"
