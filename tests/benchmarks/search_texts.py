"""Texts to search in, made up from syllables with natural word frequencies, and queries taken from them.

The words are drawn by the law of Zipf and Mandelbrot, so that few are everywhere and most are rare; the
same seed gives the same texts on every machine. No words of other people are in them.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

BYTES = 30_000_000
DOCUMENTS = 2_500
VOCABULARY = 60_000
SEED = 1787
_STARTS = "|b|br|c|ch|cl|d|dr|f|fl|g|gr|h|j|k|l|m|n|p|pl|pr|qu|r|s|sh|sl|st|t|th|tr|v|w"
_VOWELS = "a|e|i|o|u|ai|ea|ee|ou|io"
_ENDS = "||||||n|r|s|t|l|m|nd|st|rt|nt|ck|ng"
_COMMAS, _QUOTED = 0.06, 0.01


def vocabulary() -> list[str]:
    """Make the words, frequent ones short, in the order of how often they are used."""
    dice = random.Random(SEED)
    words: dict[str, None] = {}
    starts, vowels, ends = (each.split("|") for each in (_STARTS, _VOWELS, _ENDS))
    while len(words) < VOCABULARY:
        syllables = 1 + min(3, int(len(words) ** 0.25 / 7 + 0.9 * dice.random()))
        parts = (dice.choice(starts) + dice.choice(vowels) + dice.choice(ends) for _ in range(syllables))
        words["".join(parts)] = None
    return list(words)


def _sentences(dice: random.Random, words: list[str], weights: list[float]) -> Iterator[str]:
    while True:
        drawn = dice.choices(words, cum_weights=weights, k=4_000)
        at = 0
        while at < len(drawn):
            sentence = drawn[at : at + dice.randint(6, 34)]
            at += len(sentence)
            for place in range(len(sentence) - 1):
                chance = dice.random()
                if chance < _COMMAS:
                    sentence[place] += ","
                elif chance < _COMMAS + _QUOTED:
                    sentence[place] = f"“{sentence[place]}”"
            yield " ".join(sentence).capitalize() + dice.choice("....?;") + " "


def prose(characters: int, seed: int) -> list[str]:
    """Make up sentences of so many characters together, some of them with the end of a paragraph."""
    dice = random.Random(seed)
    words = vocabulary()
    weights = list(accumulate(1 / (rank + 2.7) for rank in range(len(words))))
    parts = []
    for sentence in _sentences(dice, words, weights):
        parts.append(sentence + ("\n\n" if dice.random() < 0.15 else ""))
        characters -= len(parts[-1])
        if characters <= 0:
            break
    return parts


def write_corpus(folder: Path, size: int = BYTES, documents: int = DOCUMENTS) -> None:
    """Write Markdown files of about `size` bytes together."""
    dice = random.Random(SEED)
    words = vocabulary()
    weights = list(accumulate(1 / (rank + 2.7) for rank in range(len(words))))
    sentences = _sentences(dice, words, weights)
    lengths = [dice.lognormvariate(0, 0.9) for _ in range(documents)]
    each_byte = size / sum(lengths)
    folder.mkdir(parents=True, exist_ok=True)
    for number, length in enumerate(lengths):
        title = " ".join(dice.choices(words[200:20_000], k=4)).capitalize()
        author = f"{dice.choice(words[500:540]).title()} {dice.choice(words[600:640]).title()}"
        head = f"---\ntitle: {title}\nauthor: {author}\ndate: {1700 + number % 300}\n---\n\n"
        parts, left = [head], length * each_byte
        while left > 0:
            sentence = next(sentences)
            parts.append(sentence + ("\n\n" if dice.random() < 0.15 else ""))
            left -= len(parts[-1].encode())
        (folder / f"text-{number:04}.md").write_text("".join(parts), "utf-8")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Words to look for, and how they belong together.

    Kinds: `word`, `and`, `or`, `not`, `phrase`, and `typing`, whose last word is only begun.
    """

    kind: str
    words: tuple[str, ...]


def queries(texts: list[str], count: int) -> dict[str, list[Wanted]]:
    """Take queries from texts: half of the words as often as they stand there, half seldom ones."""
    dice = random.Random(SEED + 1)
    split = [text.split() for text in dice.sample(texts, min(300, len(texts)))]
    seldom = sorted({word for words in split for word in words if word.isalpha()})

    def word() -> str:
        while True:
            chosen = dice.choice(dice.choice(split) if dice.random() < 0.5 else seldom)
            if chosen.isalpha() and len(chosen) > 2:
                return chosen.lower()

    def phrase() -> tuple[str, ...]:
        while True:
            words, length = dice.choice(split), dice.randint(3, 12)
            at = dice.randrange(max(1, len(words) - length))
            chosen = words[at : at + length]
            if len(chosen) == length and all(each.isalpha() for each in chosen):
                return tuple(each.lower() for each in chosen)

    def typed() -> tuple[str, ...]:
        last = word()
        return *(word() for _ in range(dice.randint(0, 2))), last[: dice.randint(2, len(last))]

    def several(make: Callable[[int], Wanted]) -> list[Wanted]:
        return [make(number) for number in range(count)]

    kinds = ("and", "or", "not")
    return {
        "typing": several(lambda number: Wanted("typing", typed())),
        "word": several(lambda number: Wanted("word", (word(),))),
        "boolean": several(lambda number: Wanted(kinds[number % 3], (word(), word()))),
        "phrase": several(lambda number: Wanted("phrase", phrase())),
    }
