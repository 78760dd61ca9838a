"""Pastes of up to 100,000 characters that are hard to check, always the same from the same texts.

What is between the quotations are words of its own. Each of the makers stands for a kind of paste.
"""

import random
import re
from collections.abc import Callable, Sequence

LONGEST = 100_000
SEED = 907
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_BETWEEN = (
    "As it was put once: {}.",
    "{} is what one of them wrote.",
    "Against this stands {}, or so it seemed.",
    "Another page has {} and leaves it there.",
)
_IDEOGRAPHS = "山水火風雨田人口心手日月木金土石花鳥魚虫車門家国道学生文字書"
Texts = Sequence[str]


def _stretch(texts: Texts, dice: random.Random, words: int) -> str:
    """Take so many words of a text, from the beginning of a word on."""
    while True:
        text = dice.choice(texts)
        if len(text) < words * 7:
            continue
        start = text.find(" ", dice.randrange(len(text) - words * 6)) + 1
        chosen = text[start : start + 30 * words].replace("“", "").replace("”", "").replace('"', "").split()
        if start and len(chosen) >= words:
            return " ".join(chosen[:words])


def _altered(words: str, dice: random.Random, share: float) -> str:
    """Put other words in the place of a share of the words, one at least."""
    split = words.split(" ")
    for at in dice.sample(range(len(split)), max(1, round(share * len(split)))):
        split[at] = "".join(dice.choices(_LETTERS, k=dice.randint(3, 9)))
    return " ".join(split)


def _misspelt(words: str, dice: random.Random, share: float) -> str:
    """Put other letters in the place of a share of the letters."""
    letters = list(words)
    places = [at for at, letter in enumerate(letters) if letter.isalpha()]
    for at in dice.sample(places, max(1, round(share * len(places)))):
        letters[at] = dice.choice(_LETTERS)
    return "".join(letters)


def _filled(make: Callable[[], str], dice: random.Random, longest: int = LONGEST) -> str:
    """Write quotations one after the other, with own words around them, until the paste is full."""
    parts: list[str] = []
    size = 0
    while True:
        sentence = dice.choice(_BETWEEN).format(f"“{make()}”")
        if size + len(sentence) + 2 > longest:
            return "".join(parts)
        parts.append(sentence + (" " if dice.random() < 0.7 else "\n\n"))
        size += len(parts[-1])


def _cut_up(texts: Texts, dice: random.Random, words: int) -> str:
    split = _stretch(texts, dice, words).split(" ")
    dice.shuffle(split)
    return " ".join(split)


def _with_ellipses(texts: Texts, dice: random.Random, count: int, *, altered: bool) -> str:
    """Quote a long stretch with words left out at so many places."""
    split = _stretch(texts, dice, count * 9).split(" ")
    parts = [split[at : at + dice.randint(4, 7)] for at in range(0, len(split) - 8, 9)]
    if altered:
        parts = [_altered(" ".join(part), dice, 0.2).split(" ") for part in parts]
    return " … ".join(" ".join(part) for part in parts)


def _nested(texts: Texts, dice: random.Random) -> str:
    outer = _stretch(texts, dice, 60).split(" ")
    inner = _misspelt(_stretch(texts, dice, 12), dice, 0.05)
    deepest = _altered(_stretch(texts, dice, 6), dice, 0.2)
    return " ".join([*outer[:30], f"‘{inner} “{deepest}” and so on’", *outer[30:]])


def _ideographs(dice: random.Random, count: int) -> str:
    return "".join(dice.choices(_IDEOGRAPHS, k=count))


def pastes(texts: Texts) -> dict[str, str]:
    """Make one paste of each kind from texts (reading texts, at least one of 25,000 characters)."""
    made: dict[str, str] = {}
    longest = max(texts, key=len)

    def add(name: str, make: Callable[[random.Random], str]) -> None:
        made[name] = make(random.Random(f"{SEED} {name}"))

    def several(name: str, make: Callable[[random.Random], str]) -> None:
        add(name, lambda dice: _filled(lambda: make(dice), dice))

    several("exact, of 25 words", lambda dice: _stretch(texts, dice, 25))
    several("a word of 25 altered", lambda dice: _altered(_stretch(texts, dice, 25), dice, 0.04))
    several("a word of 8 altered", lambda dice: _altered(_stretch(texts, dice, 8), dice, 0.12))
    several("a tenth of the letters altered", lambda dice: _misspelt(_stretch(texts, dice, 25), dice, 0.1))
    several("a fifth of 60 words altered", lambda dice: _altered(_stretch(texts, dice, 60), dice, 0.2))
    several("a third of 25 words altered", lambda dice: _altered(_stretch(texts, dice, 25), dice, 0.34))
    several(
        "4,000 characters each, altered", lambda dice: _altered(_of_length(texts, dice, 4_000), dice, 0.05)
    )
    several("of 3 or 4 words, exact", lambda dice: _stretch(texts, dice, dice.randint(3, 4)))
    several(
        "of 3 or 4 words, altered",
        lambda dice: _misspelt(_stretch(texts, dice, dice.randint(3, 4)), dice, 0.08),
    )
    several("shuffled, of 25 words", lambda dice: _cut_up(texts, dice, 25))
    several("shuffled, of 9 words", lambda dice: _cut_up(texts, dice, 9))
    several("pieces of several texts", lambda dice: " ".join(_stretch(texts, dice, 8) for _ in range(4)))
    several("words of many texts", lambda dice: " ".join(_stretch(texts, dice, 1) for _ in range(25)))
    several("in no text at all", lambda dice: " ".join(_altered("a", dice, 1) for _ in range(25)))
    several("one ellipsis each", lambda dice: _with_ellipses(texts, dice, 3, altered=False))
    several("ellipses and altered words", lambda dice: _with_ellipses(texts, dice, 4, altered=True))
    several("brackets with own words", lambda dice: _bracketed(texts, dice))
    several("nested", lambda dice: _nested(texts, dice))
    several("ideographs", lambda dice: _ideographs(dice, 40))

    def repeated(dice: random.Random) -> str:
        few = [_altered(_stretch(texts, dice, 25), dice, 0.1) for _ in range(5)]
        return _filled(lambda: dice.choice(few), dice)

    add("the same five again and again", repeated)
    whole = re.sub(r"[“”\"]", "", longest)
    add("one of 20,000 characters, altered", lambda dice: f"“{_misspelt(whole[:19_000], dice, 0.02)}”")
    add("one of 20,000 characters, in no text", lambda dice: f"“{_cut_up(texts, dice, 3_000)[:19_000]}”")
    add("300 ellipses", lambda dice: f"“{_with_ellipses([longest], dice, 300, altered=False)}”")
    add(
        "300 ellipses and altered words",
        lambda dice: f"“{_with_ellipses([longest], dice, 300, altered=True)}”",
    )
    add(
        "five of 19,000, altered",
        lambda dice: "\n\n".join(
            f"“{_altered(_of_length(texts, dice, 19_000), dice, 0.05)[:19_900]}”" for _ in range(5)
        ),
    )
    add(
        "no quotation marks at all",
        lambda dice: _altered(_of_length(texts, dice, 19_000), dice, 0.05)[:19_900],
    )
    return made


def _bracketed(texts: Texts, dice: random.Random) -> str:
    split = _stretch(texts, dice, 24).split(" ")
    return " ".join([*split[:8], "[so they said]", *split[8:15], "[and more]", *split[18:]])


def _of_length(texts: Texts, dice: random.Random, size: int) -> str:
    long_enough = [text for text in texts if len(text) > size + 200]
    text = dice.choice(long_enough or [max(texts, key=len)])
    start = dice.randrange(max(1, len(text) - size))
    return " ".join(re.sub(r"[“”\"]", "", text[start : start + size]).split(" ")[1:-1])
