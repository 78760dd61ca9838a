"""Comparing two texts by words."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from debatedesk.domain.anchors.diff import diff
from debatedesk.domain.anchors.diff_hunks import moves
from debatedesk.domain.anchors.migrate_sentences import Hunk
from debatedesk.domain.text.tokens import FoldedWords

words = st.lists(st.sampled_from("abcdefg."), max_size=40)


def applied(old: list[str], new: list[str], hunks: list[Hunk]) -> list[str]:
    made: list[str] = []
    done = 0
    for each in hunks:
        made += old[done : each.start] + new[each.new_start : each.new_end]
        assert each.start >= done
        done = each.end
    return made + old[done:]


@settings(max_examples=500)
@given(words, words)
def test_the_hunks_turn_one_text_into_the_other(old: list[str], new: list[str]) -> None:
    assert applied(old, new, diff(old, new)) == new


@given(words, words)
def test_both_directions_pair_the_same_words(old: list[str], new: list[str]) -> None:
    back = [(each.new_start, each.new_end, each.start, each.end) for each in diff(new, old)]
    assert back == [(each.start, each.end, each.new_start, each.new_end) for each in diff(old, new)]


@settings(max_examples=300)
@given(words, words)
def test_hunks_lie_apart_and_the_words_between_them_are_the_same(old: list[str], new: list[str]) -> None:
    a = b = 0
    for each in [*diff(old, new), Hunk(len(old), len(old), len(new), len(new))]:
        assert each.start - a == each.new_start - b >= 0
        assert old[a : each.start] == new[b : each.new_start]
        a, b = each.end, each.new_end


@given(words)
def test_the_same_text_has_no_hunks(text: list[str]) -> None:
    assert diff(text, text) == []


@given(words, words)
def test_words_that_moved_are_the_same_and_were_taken_out_and_put_in(
    old: list[str], new: list[str]
) -> None:
    hunks = diff(old, new)
    gone = {place for each in hunks for place in range(each.start, each.end)}
    came = {place for each in hunks for place in range(each.new_start, each.new_end)}
    moved = moves(old, new, hunks)
    assert moved.keys() <= gone
    assert set(moved.values()) <= came
    assert len(set(moved.values())) == len(moved)
    assert all(old[place] == new[target] for place, target in moved.items())


def test_a_long_text_is_compared_by_what_stands_once() -> None:
    generator = random.Random(7)
    old = [f"w{int(generator.paretovariate(0.7))}" for _ in range(20_000)]
    new = [*old[:4_000], "new", *old[4_100:15_000], *old[16_000:], "end"]
    hunks = diff(old, new)
    assert applied(old, new, hunks) == new
    assert sum(each.end - each.start for each in hunks) == 1_100


def test_what_comes_or_goes_begins_where_a_sentence_does() -> None:
    old, new = ["the", "dog", "ran", ".", "the", "dog", "sat", "."], ["the", "dog", "sat", "."]
    assert diff(old, new) == [Hunk(0, 4, 0, 0)]
    assert [(each.new_start, each.new_end) for each in diff(new, old)] == [(0, 4)]


def test_what_goes_is_parted_from_what_comes_where_it_could_begin_with_a_sentence() -> None:
    old = ["pay", "for", "the", "boxes", ".", "pay", "for", "the", "bees", "."]
    new = ["pay", "for", "the", "green", "bees", "."]
    assert diff(old, new) == [Hunk(0, 5, 0, 0), Hunk(8, 8, 3, 4)]
    assert diff(new, old) == [Hunk(0, 0, 0, 5), Hunk(3, 4, 8, 8)]


def test_a_block_begins_a_sentence_too() -> None:
    old = ["what", "it", "costs", "pay", "for", "boxes", ".", "pay", "for", "bees", "."]
    assert diff(old, old[:3] + old[7:], {3}, {3}) == [Hunk(3, 7, 3, 3)]


def test_few_words_amid_many_others_are_the_same_by_chance() -> None:
    old = ["one", "two", "three", "four", "the", "five", "six", "seven", "eight"]
    new = ["un", "deux", "trois", "quatre", "the", "cinq", "sechs", "sept", "huit"]
    assert diff(old, new) == [Hunk(0, 9, 0, 9)]


def test_signs_are_words_of_their_own() -> None:
    found = FoldedWords.of("it's 3-fold: 船は.")
    assert found.words == ["it", "'", "s", "3", "-", "fold", ":", "船", "は", "."]
    assert [(found.starts[1], found.ends[1]), (found.starts[-1], found.ends[-1])] == [(2, 3), (15, 16)]
