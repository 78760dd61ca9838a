"""Made-up pairs of wordings with fixed seeds: some mean something else, some are only set otherwise.

All sentences are our own, in twelve languages.
"""

import random
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

SENTENCES = {
    "English": "The keeper of the bridge said “nobody pays twice”, and all believed him – for a while.",
    "German": "Der Müller hätte gern größere Säcke gehabt, doch die Stadt zahlte – wie stets – im März.",
    "French": "L’hôtelière a déjà fermé la fenêtre, et le café reste ouvert jusqu’à la dernière fête.",
    "Spanish": "El señor del río pidió más pan, y la niña dijo “mañana también” sin mirar atrás.",
    "Polish": "Żaden młynarz nie chciał płacić za most, choć cała wieś mówiła o nim już od środy.",
    "Russian": "Мой сосед открыл новый музей у реки, и весь город пошёл туда в тот же день.",
    "Greek": "Ο δάσκαλος είπε ότι η πόλη ξέχασε τον παλιό δρόμο, και κανείς δεν μίλησε ξανά.",
    "Arabic": "قال صاحب الجسر إن المدينة لا تدفع مرتين، ثم أغلق الباب ومضى إلى بيته القديم.",
    "Hebrew": "בעל הגשר אמר שאיש אינו משלם פעמיים, והעיר האמינה לו עד סוף הקיץ.",
    "Chinese": "桥上的老人说谁也不用付两次钱，全城的人都相信了他，直到夏天结束。",
    "Japanese": "橋の番人は二度払う者はいないと言い、町の人々は夏の終わりまで信じていた。",
    "Korean": "다리를 지키는 사람은 아무도 두 번 내지 않는다고 말했고, 마을은 그를 믿었다.",
}
_UNSPACED = ("Chinese", "Japanese")
_LATIN = ("English", "German", "French", "Spanish", "Polish")
_OTHER_LETTERS = {
    **{letter: f"{letter}\u0301" for letter in "aeiou"},
    "ä": "a",
    "ö": "o",
    "ü": "u",
    "ß": "ss",
    "é": "e",
    "è": "é",
    "ê": "e",
    "à": "a",
    "ô": "o",
    "ñ": "n",
    "í": "i",
    "ó": "o",
    "á": "a",
    "ł": "l",
    "ż": "z",
    "ą": "a",
    "ś": "s",
    "й": "и",
    "и": "й",
    "ά": "α",
    "έ": "ε",
    "η": "ή",
    "ό": "ο",
    "ί": "ι",
    "إ": "ا",
    "أ": "ا",
    "ة": "ه",
    "ى": "ي",
    "ש": "שׁ",
    "は": "ば",
    "か": "が",
    "と": "ど",
}
EXPRESSIONS = (
    *(("x ≠ y", "x = y"), ("a ≤ b", "a < b"), ("a ∉ M", "a ∈ M"), ("p ∤ q", "p | q"), ("a ≢ b", "a ≡ b")),
    *(("10⁶", "106"), ("2ⁿ", "2n"), ("x²", "x2"), ("H₂", "H2"), ("3³", "33"), ("10⁻³", "10-3")),
    *(("2½", "21/2"), ("½", "1/2"), ("7¾", "73/4"), ("1.500", "1,500"), ("3.5", "35"), ("12:30", "1230")),
    *(("−5", "5"), ("± 3", "3"), ("- 40", "40"), ("+7", "−7"), ("$9", "€9"), ("£12", "$12"), ("¥3", "3")),
    *(("5 %", "5 ‰"), ("8%", "8"), ("6′", "6″"), ("6'", '6"'), ("90°", "90"), ("№ 4", "4")),
    *(("C++", "C#"), ("C", "C++"), ("x ** 2", "x * 2"), ("100 + 5", "100 - 5"), ("4 × 3", "4 + 3")),
    *(("6 / 2", "6 - 2"), ("a && b", "a || b"), ("!x", "x!y"), ("17", "71"), ("1788", "1787")),
    *(("§ 12", "12"), ("#7", "7"), ("~9", "9"), ("Δx", "∆∆x"), ("5°C", "5°F"), ("ℵ", "א"), ("①", "1")),
)
"""What changes the meaning, and folds alike or nearly so."""


@dataclass(frozen=True)
class Pair:
    """What the source has and what is quoted; `how` says what was done."""

    language: str
    how: str
    source: str
    quoted: str


def changed_pairs(count: int, seed: int) -> Iterator[Pair]:
    """Yield pairs whose meaning differs by one number, sign, letter, mark or word, in both directions."""
    dice = random.Random(seed)
    while count:
        language = dice.choice(list(SENTENCES))
        sentence = SENTENCES[language]
        how = dice.choice((*["expression"] * 5, "letter", "word", "mark", "case", "dash"))
        pair = _CHANGES[how](sentence, language, dice)
        if pair is None:
            continue
        if dice.random() < 0.5 and how != "word":
            pair = pair[1], pair[0]
        yield Pair(language, how, *pair)
        count -= 1


def _words(sentence: str, language: str) -> list[str]:
    return list(sentence) if language in _UNSPACED else sentence.split(" ")


def _glue(language: str) -> str:
    return "" if language in _UNSPACED else " "


def _expression(sentence: str, language: str, dice: random.Random) -> tuple[str, str]:
    words = _words(sentence, language)
    at = dice.randint(2, len(words) - 3)
    glue = _glue(language)
    before, after = glue.join(words[:at]), glue.join(words[at:])
    first, second = dice.choice(EXPRESSIONS)
    return f"{before} {first} {after}", f"{before} {second} {after}"


def _letter(sentence: str, language: str, dice: random.Random) -> tuple[str, str] | None:
    """Put another accent on one letter, or take one off."""
    places = [index for index, letter in enumerate(sentence[1:-1], 1) if letter.lower() in _OTHER_LETTERS]
    if not places:
        return None
    at = dice.choice(places)
    other = _OTHER_LETTERS[sentence[at].lower()]
    return sentence, sentence[:at] + other + sentence[at + 1 :]


def _word(sentence: str, language: str, dice: random.Random) -> tuple[str, str]:
    words = _words(sentence, language)
    at = dice.randint(1, len(words) - 3)
    while not any(map(str.isalpha, words[at])):
        at -= 1
    glue = _glue(language)
    changed = dice.choice(([*words[:at], *words[at + 1 :]], [*words[:at], words[at], *words[at:]]))
    return sentence, glue.join(changed)


def _mark(sentence: str, language: str, dice: random.Random) -> tuple[str, str] | None:
    marks = [match.start() for match in re.finditer("[,，、،;]", sentence)]
    if not marks:
        return None
    at = dice.choice(marks)
    return sentence, sentence[:at] + dice.choice(("", ";", ":", "!")) + sentence[at + 1 :]


def _case(sentence: str, language: str, dice: random.Random) -> tuple[str, str] | None:
    words = sentence.split(" ")
    inner = [index for index in range(2, len(words)) if words[index][:1].islower()]
    if language in (*_UNSPACED, "Arabic", "Hebrew", "Korean") or not inner:
        return None
    at = dice.choice(inner)
    return sentence, " ".join([*words[:at], words[at].capitalize(), *words[at + 1 :]])


def _dash(sentence: str, language: str, dice: random.Random) -> tuple[str, str] | None:
    if language in _UNSPACED:
        return None
    words = sentence.split(" ")
    at = dice.randint(2, len(words) - 2)
    if not (words[at - 1][-1].isalpha() and words[at][0].isalpha()):
        return None
    before, after = " ".join(words[:at]), " ".join(words[at:])
    return f"{before}{dice.choice((' – ', ' — ', '—', ' -- '))}{after}", f"{before}-{after}"


Change = Callable[[str, str, random.Random], tuple[str, str] | None]
_CHANGES: dict[str, Change] = {
    "expression": _expression,
    "letter": _letter,
    "word": _word,
    "mark": _mark,
    "case": _case,
    "dash": _dash,
}


def typography_pairs(count: int, seed: int) -> Iterator[Pair]:
    """Yield pairs that differ only in how they are set, the source or the quoter being the odd one."""
    dice = random.Random(seed)
    for _ in range(count):
        language = dice.choice(list(SENTENCES))
        sentence = SENTENCES[language]
        how = dice.sample(sorted(TYPOGRAPHY), dice.randint(1, 3))
        odd = sentence
        for name in how:
            odd = TYPOGRAPHY[name](odd, language, dice)
        pair = (sentence, odd) if dice.random() < 0.5 else (odd, sentence)
        yield Pair(language, ", ".join(how), *pair)


def _quotes(text: str, language: str, dice: random.Random) -> str:
    opening, closing = dice.choice(("“”", "„“", "«»", '""', "‘’", "''", "‹›"))
    return text.replace("“", opening).replace("”", closing).replace("’", dice.choice("'’ʼ"))


def _dashes(text: str, language: str, dice: random.Random) -> str:
    return text.replace(" – ", dice.choice((" — ", " -- ", "—", " - ", "--", " ― ")))


def _white(text: str, language: str, dice: random.Random) -> str:
    if language in _UNSPACED:
        at = dice.randint(1, len(text) - 1)
        return f"{text[:at]}\n{text[at:]}"
    return text.replace(" ", dice.choice(("  ", "\n", "\u00a0", "\u2009", " \n ", "\t")), 5)


def _soft(text: str, language: str, dice: random.Random) -> str:
    return re.sub(r"(\w\w)(\w\w)", lambda match: f"{match[1]}\u00ad{match[2]}", text)


def _unseen(text: str, language: str, dice: random.Random) -> str:
    return dice.choice("\u200b\u2060\ufeff").join(text)


def _decomposed(text: str, language: str, dice: random.Random) -> str:
    return unicodedata.normalize("NFD", text)


def _ligatures(text: str, language: str, dice: random.Random) -> str:
    return text.replace("fi", "ﬁ").replace("fl", "ﬂ").replace("ff", "ﬀ").replace("st", "ﬆ")


def _broken(text: str, language: str, dice: random.Random) -> str:
    if language not in _LATIN:
        return text
    return re.sub(r"([^\W\d_]{3})([a-z]{3})", lambda match: f"{match[1]}-\n{match[2]}", text, count=1)


def _start(text: str, language: str, dice: random.Random) -> str:
    return text[:1].swapcase() + text[1:]


def _capitals(text: str, language: str, dice: random.Random) -> str:
    return text.upper()


def _wide(text: str, language: str, dice: random.Random) -> str:
    return "".join(
        chr(ord(letter) + 0xFEE0) if letter.isascii() and letter.isalnum() else letter for letter in text
    )


def _stretched(text: str, language: str, dice: random.Random) -> str:
    return text.replace("ال", "الـــ") if language == "Arabic" else text


TYPOGRAPHY: dict[str, Callable[[str, str, random.Random], str]] = {
    "quotation marks": _quotes,
    "dashes": _dashes,
    "white space": _white,
    "soft hyphens": _soft,
    "zero width": _unseen,
    "decomposed": _decomposed,
    "ligatures": _ligatures,
    "a word broken": _broken,
    "first letter": _start,
    "capitals": _capitals,
    "wide letters": _wide,
    "tatweel": _stretched,
}
