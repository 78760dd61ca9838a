"""The letters that are pressed with Alt."""

from hypothesis import given
from hypothesis import strategies as st

from debatedesk.ui.mnemonics import marked, plain

labels = st.lists(st.text(st.sampled_from("abcdé &…Äß"), max_size=12), max_size=12)


def letter_of(words: str) -> str:
    return words.replace("&&", "").partition("&")[2][:1].casefold()


@given(labels, st.sets(st.sampled_from("abcd")))
def test_no_letter_counts_twice_and_the_words_stay(words: list[str], taken: set[str]) -> None:
    made = marked(words, taken)
    letters = [letter_of(each) for each in made if letter_of(each)]
    assert len(letters) == len(set(letters))
    assert taken.isdisjoint(letters)
    assert [plain(each) for each in made] == words


def test_first_letters_come_first_and_what_finds_none_goes_without() -> None:
    assert marked(["Save", "Skip all", "Copy & go"]) == ["&Save", "Skip &all", "&Copy && go"]
    assert marked(["A", "a", "…"]) == ["&A", "a", "…"]
