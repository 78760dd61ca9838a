"""The sieve for phrases: no pair is missed, and few pass that are not there."""

import random
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.text.tokens import joined
from debatedesk.search.engine.pairs import WordCodes, pairs_of_text, pairs_of_words, sift


def sieve(words: list[str]) -> bytes:
    return pairs_of_text(joined(words), WordCodes())


def passes(words: list[str], *pair: str) -> bool:
    return sift([sieve([]), sieve(words)], (0, 1), *pairs_of_words(pair)) == [1]


@given(st.lists(st.sampled_from(["we", "the", "army", "é", "言", "a"]), max_size=12))
def test_every_pair_of_a_text_passes(words: list[str]) -> None:
    assert all(passes(words, *pair) for pair in pairwise(words))


def test_few_pairs_pass_that_are_not_there() -> None:
    dice = random.Random(3)
    vocabulary = [f"w{number}" for number in range(900)]
    words = dice.choices(vocabulary, k=2_000)
    texts, there = [sieve(words)], set(pairwise(words))
    others = [
        each for each in (dice.sample(vocabulary, 2) for _ in range(2_000)) if tuple(each) not in there
    ]
    passed = sum(len(sift(texts, (0,), *pairs_of_words(each))) for each in others)
    assert passed < 0.15 * len(others)


def test_the_order_of_two_words_tells_their_pairs_apart() -> None:
    words = ["left", "right", "up"]
    assert passes(words, "left", "right")
    assert not passes(words, "right", "left")
    assert not passes(words, "up", "right")
