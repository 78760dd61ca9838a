"""What around a quotation, or left out of it, turns its sense: a *not* or *if* before it, a paragraph cut.

It only points to words and says where they stand; what they do to the sense a reader judges.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest
from typing import Literal

from debatedesk.domain.text.folding import fold
from debatedesk.domain.text.sentences import sentence_at, sentences

Side = Literal["before", "after"]
Turn = Literal["negation", "condition"]

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
_ERRORS: Mapping[str, str] = {
    "en": "myth lie mistake error fallacy nonsense",
    "de": "irrtum mythos lüge märchen unsinn",
    "fr": "erreur mythe mensonge",
    "es": "error mito mentira",
    "it": "errore mito menzogna",
    "pt": "erro mito mentira",
    "nl": "vergissing mythe leugen",
    "ru": "миф ложь ошибка",
    "ar": "خطأ كذب",
}
"""What a sentence may say after a passage that it is."""
_CONDITIONS: Mapping[str, str] = {
    "en": "if unless whether suppose supposing provided",
    "de": "wenn falls ob sofern angenommen",
    "fr": "si sauf",
    "es": "si salvo",
    "it": "se qualora",
    "pt": "se caso",
    "nl": "als indien tenzij",
    "ru": "если ли",
    "ar": "إذا لو",
}
"""Words right before a passage that make a condition of it."""
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
_VERB_LAST = ("de", "nl")
"""In these languages a negation that follows a clause belongs to it: “das hilft den Bienen | nicht”."""
_FARTHEST_BEFORE, _CLOSE_BEFORE, _FARTHEST_AFTER = 6, 2, 3
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class TurningWord:
    """A word beside a quotation that denies it or makes a condition of it, and the words around it."""

    kind: Turn
    word: str
    side: Side
    excerpt: str


def turning_word(text: str, start: int, end: int, language: str = "") -> TurningWord | None:
    """Find what turns a passage of a text: just before it, or just after it, in its part of the sentence.

    `language` is a code of two letters; English where it is unknown.
    """
    line_start, line_end = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    line = text[line_start : line_end if line_end >= 0 else len(text)]
    first, last = start - line_start, end - line_start
    spans = sentences(line)
    before, after = sentence_at(spans, first), sentence_at(spans, max(first, last - 1))
    if before < 0:
        return None
    clause = _after_last_break(line[spans[before][0] : first])
    turn = _turning_before(_words_with_next(clause), language)
    if turn is not None:
        return TurningWord(*turn, "before", _excerpt(line, first - len(clause), last))
    rest = _until_break(line[last : spans[max(after, before)][1]])
    if word := _denying_after(_words_with_next(rest), language):
        return TurningWord("negation", word, "after", _excerpt(line, first, last + len(rest), at_end=True))
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


def _turning_before(words: Sequence[tuple[str, str]], language: str) -> tuple[Turn, str] | None:
    """Find the last of the words before a passage that turns it, each with the one that follows it."""
    nearest = [*reversed(words[-_FARTHEST_BEFORE:])]
    for index, (word, following) in enumerate(nearest):
        if index < _CLOSE_BEFORE and _folded(word) in _listed("conditions", language):
            return "condition", word
        if _negates(word, following, language):
            return "negation", word
        if _folded(word) in _listed("denials", language):
            is_taken_back = any(_is_negation(other, language) for other, _ in nearest[index + 1 :])
            return None if is_taken_back else ("negation", word)
    return None


def _denying_after(words: Sequence[tuple[str, str]], language: str) -> str:
    """Find the first of the words after a passage that denies it: “… is false”; empty where none does."""
    for index, (word, following) in enumerate(words[:_FARTHEST_AFTER]):
        is_its_own = index or len(words) == 1 or language in _VERB_LAST
        is_denial = _folded(word) in _listed("denials", language) | _listed("errors", language)
        if is_its_own and (is_denial or _negates(word, following, language)):
            return word
    return ""


def _words_with_next(text: str) -> list[tuple[str, str]]:
    words = _WORD.findall(text)
    return list(zip_longest(words, words[1:], fillvalue=""))


def _negates(word: str, following: str, language: str) -> bool:
    return _is_negation(word, language) and _folded(following) not in _listed("harmless", language)


def _is_negation(word: str, language: str) -> bool:
    folded = _folded(word)
    return folded in _listed("negations", language) or bool(_ENDING_IN_NOT.search(folded))


_LISTS = {
    "negations": _NEGATIONS,
    "denials": _DENIALS,
    "errors": _ERRORS,
    "conditions": _CONDITIONS,
    "harmless": _HARMLESS,
}


@lru_cache(maxsize=len(_LISTS) * (len(_NEGATIONS) + 1))
def _listed(what: str, language: str) -> frozenset[str]:
    """Give the words of a language, by its code; where it is none of ours, those of English."""
    table = _LISTS[what]
    return frozenset(map(_folded, table[language if language in table else "en"].split()))


def _folded(word: str) -> str:
    return fold(word).text


def _excerpt(line: str, start: int, end: int, *, at_end: bool = False) -> str:
    """Show a stretch of a line in one piece, cut where it is long."""
    words = " ".join(line[start:end].split())
    if len(words) <= _SHOWN:
        return words
    return "…" + words[-_SHOWN:].partition(" ")[2] if at_end else words[:_SHOWN].rpartition(" ")[0] + "…"
