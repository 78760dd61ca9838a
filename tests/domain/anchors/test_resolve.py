"""Resolving anchors: found again, to be reviewed where it takes a guess, orphans where nothing is left."""

import random
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from debatedesk.domain.anchors.model import Resolution, TextAnchor, describe
from debatedesk.domain.anchors.resolve import resolve
from debatedesk.domain.text.folding import fold

TEXT = """On the common oven
Every village once had a common oven, and every household knew its hour. The baker kept the list and \
settled the quarrels. When the oven went cold, the list went with it, and people baked alone.
Nobody asked whether the bread was better. It was warmer, said the old; it was lonelier, said the children.
A village may build its oven again. It needs bricks, a list, and somebody who settles the quarrels."""


def anchor_of(words: str, text: str = TEXT) -> TextAnchor:
    start = text.index(words)
    return describe(text, start, start + len(words))


def found(text: str, resolution: Resolution) -> str:
    return text[resolution.start : resolution.end]


@given(st.text(min_size=1), st.data())
def test_a_passage_of_an_unchanged_text_stands_where_it_stood(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assume(text[start:end].strip())
    assert resolve(describe(text, start, end), text) == Resolution("anchored", start, end, 1.0, "")


@given(st.text(), st.text(max_size=80), st.text(), st.integers(0, 200), st.integers(0, 200))
def test_every_answer_is_a_span_of_the_text_or_none(
    old: str, inserted: str, new: str, start: int, length: int
) -> None:
    start = min(start, len(old))
    anchor = describe(old, start, min(len(old), start + length))
    text = new + old[:start] + inserted + old[start:]
    resolution = resolve(anchor, text)
    if resolution.status == "orphaned":
        assert (resolution.start, resolution.end, resolution.score) == (-1, -1, 0.0)
        assert resolution.reason
    else:
        assert 0 <= resolution.start < resolution.end <= len(text)
        assert 0.0 <= resolution.score <= 1.0
    if resolution.status == "anchored":
        same = fold(anchor.exact).text.strip()
        assert same in fold(found(text, resolution)).text
    if resolution.status == "needs_review":
        assert resolution.reason.endswith(".")


def test_words_that_moved_are_anchored_where_they_went() -> None:
    anchor = anchor_of("Nobody asked whether the bread was better.")
    text = "A new opening, written later.\n" + TEXT
    resolution = resolve(anchor, text)
    assert (resolution.status, found(text, resolution)) == ("anchored", anchor.exact)
    assert resolution.reason == "The words stand at another place now."


def test_the_context_decides_among_several() -> None:
    text = TEXT.replace("Nobody", "First. Nobody")
    second = TEXT.rindex("settle")
    for start in (TEXT.index("settle"), second):
        resolution = resolve(describe(TEXT, start, start + 6), text)
        assert resolution.status == "anchored"
        assert resolution.start == start + (7 if start == second else 0)


def test_the_same_words_in_the_same_surroundings_are_not_guessed_at() -> None:
    refrain = "So it is, and so it was, and so it shall be said again by all of us here. "
    text = refrain * 4
    start = len(refrain) * 2 + 10
    anchor = describe(text, start, start + 13)
    assert resolve(anchor, text).status == "anchored"
    longer = "Hear now. " + text
    resolution = resolve(anchor, longer)
    assert resolution.status == "needs_review"
    assert found(longer, resolution) == anchor.exact
    assert "4 times" in resolution.reason


def test_typography_does_not_matter() -> None:
    old = 'He said - once - that "the fine café\'s door" had been co-operating fully with the staff.'
    new = "He said — once – that “the ﬁne café’s door” had been co\u00ad-operating fully with the staff."
    anchor = anchor_of('"the fine café\'s door" had been co-operating', old)
    resolution = resolve(anchor, new)
    assert resolution.status == "anchored"
    assert found(new, resolution) == "“the ﬁne café’s door” had been co\u00ad-operating"
    assert resolution.reason == "The words are set in other characters."


def test_an_edited_passage_needs_review() -> None:
    anchor = anchor_of("The baker kept the list and settled the quarrels.")
    text = TEXT.replace("kept the list and settled the quarrels", "wrote a list and ended most quarrels")
    resolution = resolve(anchor, text)
    assert (resolution.status, resolution.reason) == ("needs_review", "The words have changed.")
    assert found(text, resolution) == "The baker wrote a list and ended most quarrels."
    assert 0.5 < resolution.score < 1


def test_similar_words_elsewhere_are_a_guess() -> None:
    anchor = TextAnchor("It needed bricks, a list, and someone who settles quarrels", "", "", 0, 57)
    resolution = resolve(anchor, TEXT)
    assert resolution.status == "needs_review"
    assert found(TEXT, resolution) == "It needs bricks, a list, and somebody who settles the quarrels"
    assert resolution.reason == "Only similar words stand in the text."


def test_a_passage_that_was_cut_is_an_orphan_although_a_lookalike_stays() -> None:
    twin = "The oven wants bricks, a list, and somebody who settles all the quarrels. "
    text = TEXT.replace("Nobody asked", twin + "Nobody asked")
    anchor = anchor_of(twin.strip(), text)
    resolution = resolve(anchor, TEXT)
    assert (resolution.status, resolution.reason) == ("orphaned", "The words were taken out of the text.")


def test_an_edited_passage_comes_before_an_exact_copy_elsewhere() -> None:
    anchor = anchor_of("people baked alone")
    text = (
        TEXT.replace("people baked alone", "people baked on their own")
        + "\nIn towns too people baked alone!"
    )
    resolution = resolve(anchor, text)
    assert resolution.status == "needs_review"
    assert found(text, resolution) == "people baked on their own"


def test_the_same_words_in_other_surroundings_are_a_guess() -> None:
    anchor = anchor_of("settled the quarrels")
    text = "A wholly different text about a court. It sat for weeks, settled the quarrels, and rose."
    resolution = resolve(anchor, text)
    assert resolution.status == "needs_review"
    assert found(text, resolution) == anchor.exact


def test_words_without_context_are_anchored_if_they_stand_once() -> None:
    once = TextAnchor("knew its hour", "", "", 0, 0)
    assert resolve(once, TEXT).status == "anchored"
    twice = TextAnchor("quarrels", "", "", 0, 0)
    assert resolve(twice, TEXT).status == "needs_review"


@pytest.mark.parametrize("words", ["", " \n ", "\u00ad\u200b"])
def test_nothing_is_nowhere(words: str) -> None:
    resolution = resolve(TextAnchor(words, "", "", 0, len(words)), TEXT)
    assert (resolution.status, resolution.reason) == ("orphaned", "There are no words to look for.")


def test_words_in_no_similar_form_are_an_orphan() -> None:
    other = "Ships that carry grain must weigh anchor before the tide turns against the harbour wall."
    for words in (other, other[:30], "grain", other * 20):
        resolution = resolve(TextAnchor(words, "A line about ships. ", " Then more.", 5, 90), TEXT)
        assert resolution.status == "orphaned", words
    assert resolve(anchor_of("every household"), "").status == "orphaned"


def altered(words: str, generator: random.Random, share: float) -> str:
    letters = list(words)
    for _ in range(int(len(words) * share)):
        place = generator.randrange(len(letters))
        letters[place] = generator.choice(["", letters[place] * 2, "x"])
    return "".join(letters)


@pytest.mark.parametrize("length", [40, 150, 600, 3_000])
def test_a_passage_with_a_tenth_of_it_altered_is_found(length: int, ratification: Path) -> None:
    text = (ratification / "federalist").glob("*.md").__next__().read_text("utf-8")
    generator = random.Random(length)
    for _ in range(10):
        start = generator.randrange(len(text) - length)
        anchor = describe(text, start, start + length)
        words = altered(anchor.exact, generator, 0.08)
        moved = "Before. " * generator.randrange(60)
        resolution = resolve(anchor, moved + text[:start] + words + text[start + length :])
        assert resolution.status in ("needs_review", "anchored")
        assert abs(resolution.start - start - len(moved)) <= 16
        assert abs(resolution.end - start - len(moved) - len(words)) <= 16


def test_more_errors_than_allowed_are_no_likeness() -> None:
    anchor = anchor_of("When the oven went cold, the list went with it")
    text = TEXT.replace(anchor.exact, "Whzn qqe zzzn qqqq zzzz qqq zzzz qqqq zzzz qq")
    assert resolve(anchor, text).status == "orphaned"


def test_a_text_that_is_all_one_letter_takes_no_time() -> None:
    text = "a" * 200_000
    resolution = resolve(TextAnchor("aaaa", "bbbbbbbbbb", "", 70_000, 70_004), text)
    assert resolution.status == "needs_review"
    assert resolution.start == 70_000
