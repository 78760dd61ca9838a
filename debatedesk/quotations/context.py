"""What around a quotation, or left out of it, turns its sense: a *not* before it, a paragraph cut.

It only points to words and says where they stand; what they do to the sense a reader judges.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest
from typing import Literal

from debatedesk.domain.text.folding import fold
from debatedesk.domain.text.sentences import sentence_at, sentences

Side = Literal["before", "after"]

_NEGATIONS: Mapping[str, str] = {
    "en": "not no never nor neither none nobody nothing nowhere without cannot hardly scarcely barely",
    "de": "nicht nichts nie niemals niemand niemandem niemanden kein keine keinem keinen keiner keines"
    " weder noch ohne kaum keineswegs keinesfalls",
    "fr": "ne pas jamais rien personne aucun aucune ni sans non nullement guere",
    "es": "no nunca jamas nada nadie ningun ninguna ninguno ni sin tampoco apenas",
    "it": "non mai niente nulla nessuno nessuna nessun ne senza neppure neanche",
    "pt": "nao nunca jamais nada ninguem nenhum nenhuma nem sem",
    "nl": "niet niets nooit niemand geen noch zonder nauwelijks",
    "ru": "не нет ни никогда никто ничего нельзя без",
    "ar": "لا لم لن ليس ليست لست غير دون بدون ما",
}
"""Words that deny what stands beside them, by language; they are compared as `fold` writes them."""
_DENIALS: Mapping[str, str] = {
    "en": "false untrue wrong deny denies denied denying doubt doubts doubted refuse refuses refused reject"
    " rejects rejected fail fails failed unlikely",
    "de": "falsch unwahr bestreitet bestreite bestreiten bestritt leugnet leugnen bezweifelt bezweifle",
    "fr": "faux nie nient nier doute doutent douter",
    "es": "falso niega niegan niego negar duda dudan dudo",
    "it": "falso nega negano negare dubita dubitano dubito",
    "pt": "falso nega negam negar duvida duvidam duvido",
    "nl": "onwaar ontkent ontkennen betwijfelt betwijfelen",
    "ru": "неверно ложно отрицает отрицают сомневается",
    "ar": "ينكر ينفي يشك",
}
"""The same, but for that a negation before them takes it back: “nobody denies that”."""
_ENDING_IN_NOT = re.compile(r"n't\Z")
_HARMLESS: Mapping[str, str] = {
    "en": "only just merely least doubt wonder question less longer",
    "de": "nur bloß bloss allein zuletzt zweifel wunder",
    "fr": "seulement uniquement doute",
    "es": "solo solamente duda",
    "it": "solo soltanto dubbio",
    "pt": "so somente apenas duvida",
    "nl": "alleen slechts twijfel",
    "ru": "только лишь",
    "ar": "فقط شك",
}
"""After these, as in “not only” and “no doubt”, a negation does not deny what the sentence says."""
_CLAUSE_END = re.compile(
    r"[;:.!?…()\[\]\"“”„«»—–]|\s-\s|,(?!\s*(?:that|dass|daß|ob|que|che|dat|что)\b)"
    r"|\b(?:but|because|sondern|weil|denn|mais|parce|sino|porque|bensì|perché|mas|maar|omdat|но|بل|لأن)\b"
)
"""Where a part of a sentence ends that a negation in it does not reach beyond."""
_WORD = re.compile(r"[^\W\d_]+(?:['’]\w+)?")
_FARTHEST_BEFORE = 6
_FARTHEST_AFTER = 2
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Negation:
    """A word near a quotation that denies it, on which side, and the words there as they stand."""

    word: str
    side: Side
    excerpt: str


def negation_around(text: str, start: int, end: int, language: str = "") -> Negation | None:
    """Find a negation just before a passage of a text, or just after it, in its part of the sentence."""
    line_start, line_end = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    line = text[line_start : line_end if line_end >= 0 else len(text)]
    first, last = start - line_start, end - line_start
    spans = sentences(line)
    before, after = sentence_at(spans, first), sentence_at(spans, max(first, last - 1))
    if before < 0:
        return None
    sentence_start, sentence_end = spans[before][0], spans[max(after, before)][1]
    clause = _after_last_break(line[sentence_start:first])
    if word := _denying(clause, language):
        return Negation(word, "before", _excerpt(line, first - len(clause), last))
    rest = _until_break(line[last:sentence_end])
    if word := _denying_at_start(rest, language):
        return Negation(word, "after", _excerpt(line, first, last + len(rest), at_end=True))
    return None


def negations_in(words: str, language: str = "") -> list[str]:
    """List the negations in some words, as those that a quotation leaves out."""
    return [word for word, following in _words_with_next(words) if _negates(word, following, language)]


def paragraphs_left_out(text: str, start: int, end: int) -> int:
    """Count the paragraphs of a text that a stretch holds whole; blocks of a text are its lines."""
    lines = text[start:end].split("\n")
    whole = [line for line in lines[1:-1] if line.strip()]
    begins = start == 0 or text[start - 1] == "\n"
    ends = end == len(text) or text[end] == "\n"
    if len(lines) > 1:
        whole += [lines[0]] * (begins and bool(lines[0].strip()))
        whole += [lines[-1]] * (ends and bool(lines[-1].strip()))
    return len(whole)


def _after_last_break(words: str) -> str:
    """Leave of the words before a passage what belongs to its part of the sentence."""
    breaks = [match.end() for match in _CLAUSE_END.finditer(words.rstrip(" \"“„«‘'’"))]
    return words[breaks[-1] :] if breaks else words


def _until_break(words: str) -> str:
    match = _CLAUSE_END.search(words)
    return words[: match.start()] if match else words


def _denying(clause: str, language: str) -> str:
    """Give the last of the words before a passage that denies it; empty where none does."""
    nearest = [*reversed(_words_with_next(clause)[-_FARTHEST_BEFORE:])]
    for index, (word, following) in enumerate(nearest):
        if _negates(word, following, language):
            return word
        if _folded(word) in _listed("denials", language):
            is_taken_back = any(_is_negation(other, language) for other, _ in nearest[index + 1 :])
            return "" if is_taken_back else word
    return ""


def _denying_at_start(rest: str, language: str) -> str:
    """Give the first of the words after a passage that denies it, as German sentences end."""
    nearest = _words_with_next(rest)[:_FARTHEST_AFTER]
    return next((word for word, following in nearest if _negates(word, following, language)), "")


def _words_with_next(text: str) -> list[tuple[str, str]]:
    words = _WORD.findall(text)
    return list(zip_longest(words, words[1:], fillvalue=""))


def _negates(word: str, following: str, language: str) -> bool:
    return _is_negation(word, language) and _folded(following) not in _listed("harmless", language)


def _is_negation(word: str, language: str) -> bool:
    folded = _folded(word)
    return folded in _listed("negations", language) or bool(_ENDING_IN_NOT.search(folded))


@lru_cache(maxsize=3 * len(_NEGATIONS) + 3)
def _listed(what: Literal["negations", "denials", "harmless"], language: str) -> frozenset[str]:
    """Give the words of a language, by its code; where it is none of ours, those of English."""
    table = {"negations": _NEGATIONS, "denials": _DENIALS, "harmless": _HARMLESS}[what]
    return frozenset(map(_folded, table[language if language in table else "en"].split()))


def _folded(word: str) -> str:
    return fold(word).text


def _excerpt(line: str, start: int, end: int, *, at_end: bool = False) -> str:
    """Show a stretch of a line in one piece, cut where it is long."""
    words = " ".join(line[start:end].split())
    if len(words) <= _SHOWN:
        return words
    return "…" + words[-_SHOWN:].partition(" ")[2] if at_end else words[:_SHOWN].rpartition(" ")[0] + "…"
