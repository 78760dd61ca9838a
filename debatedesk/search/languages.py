"""The language of a text, and the stems of its words.

The stemmers are Snowball's. They see folded words, without accents, in texts and queries alike; where an
accent alone parts two stems, both count.
"""

from collections import Counter
from collections.abc import Callable
from functools import lru_cache

_ALGORITHMS = {
    "en": "english",
    "de": "german",
    "fr": "french",
    "es": "spanish",
    "it": "italian",
    "pt": "portuguese",
    "nl": "dutch_porter",
    "ru": "russian",
}
"""The newer one for Dutch parts “vrijheden” from “vrijheid”."""
STEMMED = tuple(_ALGORITHMS)
BENT = dict.fromkeys(STEMMED, 1) | {"nl": 2}
"""So many letters at the end of a stem may differ in forms of it, as in “armies” and “vrijheden”.

On the 11,000 words of the ratification texts none more is lost than with two, and a fifth has to be
stemmed.
"""
_NAMES = {
    "en": "english englisch anglais",
    "de": "german deutsch allemand ger deu",
    "fr": "french francais franzosisch fre fra",
    "es": "spanish espanol castellano spa",
    "it": "italian italiano ita",
    "pt": "portuguese portugues por",
    "nl": "dutch nederlands niederlandisch dut nld",
    "ru": "russian русскии rus",
}
_COMMON = {
    "en": "the of and to in that is was for it with as be this are not have which from by a an or on at",
    "de": "der die und das den ist nicht mit sich ein eine auch von dem des zu auf wird als im",
    "fr": "le la les des et est dans que qui une pour pas au du par sur ce il sont avec",
    "es": "el la los las de que y en un una por con para es se del al como mas no",
    "it": "il di che la e un una per non con sono del della le gli i nel alla come piu",
    "pt": "o a os as de que e um uma nao para com em do da dos por se no na",
    "nl": "de het een en van dat is niet op te zijn voor met die aan er om ook bij wordt",
    "ru": "и в не на что с как по это из к у за от но он а для мы то",
}
"""The most frequent small words of each language, folded."""
_TWICE = ("es",)
"""Its stemmer leaves “ciudad” of “ciudades”, but less of “ciudad” itself."""
SAMPLE = 600
"""So many words of a text are looked at."""
LEAST_SHARE = 0.15
_KEPT = 100_000


def language_of(named: str, words: list[str]) -> str:
    """Tell the language of a text from what it is said to be, else from its small words; "" is unknown."""
    from debatedesk.domain.text.tokens import split_words

    said = (split_words(named) or [""])[0]
    if said:
        return next((code for code, names in _NAMES.items() if said in (code, *names.split())), said)
    sample = words[:SAMPLE]
    if len(sample) < 8:
        return ""
    counts = Counter(sample)
    shares = sorted(
        (sum(counts[word] for word in common if word in counts), code)
        for code, common in small_words().items()
    )
    (second, _), (most, code) = shares[-2:]
    return code if most >= LEAST_SHARE * len(sample) and most > 1.15 * second else ""


@lru_cache(maxsize=1)
def small_words() -> dict[str, frozenset[str]]:
    """Give the most frequent small words of each language."""
    return {code: frozenset(words.split()) for code, words in _COMMON.items()}


def is_small(word: str, language: str) -> bool:
    """Tell whether a word is a small one of a language; where that is unknown, of any."""
    known = small_words()
    return any(word in known[code] for code in ([language] if language in known else known))


class Stems:
    """Stems words, and remembers what it stemmed."""

    def __init__(self) -> None:
        """Know no stems yet."""
        self._stemmers: dict[str, Callable[[str], str]] = {}
        self._known: dict[tuple[str, str], str] = {}

    def stem(self, language: str, word: str) -> str:
        """Return the stem of a folded word; a language without stemmer leaves it as it is."""
        if language not in STEMMED:
            return word
        if language not in self._stemmers:
            from snowballstemmer import stemmer

            self._stemmers[language] = stemmer(_ALGORITHMS[language]).stemWord
        key = language, word
        if key not in self._known:
            if len(self._known) >= _KEPT:
                self._known.clear()
            stem = self._stemmers[language](word)
            self._known[key] = self._stemmers[language](stem) if language in _TWICE else stem
        return self._known[key]
