"""The tokens of the strict comparison: words, numbers, symbols and marks, each with its strict form.

A text is sorted character by character into shapes, a letter for each kind, and cut by one pattern over
these shapes, so that offsets stay those of the text and the time is linear in its length.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby
from typing import Literal

from debatedesk.domain.text.folding import fold
from debatedesk.domain.text.folding_characters import SOFT_HYPHEN, fold_cluster, is_accent, is_unseen

TokenKind = Literal["word", "number", "quote", "prime", "dash", "punctuation", "symbol"]
DashRole = Literal["dash", "hyphen", "range", "sign"]

_SINGLE_QUOTES, _DOUBLE_QUOTES = "'‘’‚‛‹›`´ʻʼʽˈ＇❛❜׳『』", '"“”„‟«»〝〞〟＂❝❞״「」'
_PRIMES = {"′": "′", "ʹ": "′", "‵": "′", "″": "″", "ʺ": "″", "‶": "″", "‴": "‴", "⁗": "⁗"}
_DASHES = {
    **dict.fromkeys("-‐‑⁃﹣－־᐀", "-"),
    **dict.fromkeys("‒–", "n"),
    **dict.fromkeys("−➖", "i"),
    **dict.fromkeys("—―⸺⸻﹘︱︲", "M"),
}
_SIGNS = frozenset("%‰‱&#@/\\§¶†‡•٪﹪％＃＆＠／＼")
"""What Unicode calls punctuation, and changes a meaning as a symbol does."""
_ALONE = re.compile(
    "[\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003ffff]"
)
_STRAIGHT = "'\""
_VOICING = "ﾞﾟ"
_SHAPES = re.compile(
    r"""
    (?P<word>[a09](?:[a09m]|h+(?=[a09m])|(?<=0)[.,q](?=0)|(?<=[am])[qQ]h*(?=a))*)
    |(?P<alone>km*)
    |(?P<broken>(?<=[am])[-h]s+(?=a))
    |(?P<dash>[-nMi]+)
    |(?P<dots>(?:e|\.(?:s*\.){2,})[e.]*)
    |(?P<quote>qq|[qQ])
    |(?P<prime>p+)
    |(?P<mark>[.,x]m*)
    |(?P<star>\*+)
    |(?P<symbol>[$m]m*)
    """,
    re.VERBOSE,
)
_NO_CONTINUATIONS = frozenset(
    ("and", "or", "to", "und", "oder", "bzw", "et", "ou", "y", "o", "e", "u", "en", "of", "och", "og")
)
"""After these a hyphen at a word's end stands for a part that is left out (“Haupt- und Nebensache”)."""
_SUFFIXES = frozenset(
    {"st", "nd", "rd", "th", "d", "e", "er", "re", "ere", "ère", "es", "eme", "ème", "me", "mes", "r", "rs"}
    | {"lle", "lles", "te", "o", "os", "a", "as", "gr", "ve", "vo"}
)
"""Raised letters that only set an ordinal or an abbreviation."""
_OPENS_SENTENCE = frozenset(".!?…:¿¡。！？؟।([{")
_CAPITALS = 3
"""So many words in capitals that follow each other are a way of setting them."""
_STROKES = dict(zip("øØđĐłŁħĦŧŦı", "oOdDlLhHtTi", strict=True))
_KEPT = 8_000


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number, symbol or mark: `strict` decides, `coarse` only aligns; offsets are the text's.

    `roles` says what a dash may do there. `soft` are the offsets in `strict` where a word may break;
    `breaks` marks a hyphen that breaks a word at a line's end. `begins` tells of a word at the start of a
    sentence, `capitals` of one that is set in capitals as its neighbours are.
    """

    kind: TokenKind
    coarse: str
    strict: str
    start: int
    end: int
    roles: frozenset[DashRole] = frozenset()
    soft: tuple[int, ...] = ()
    breaks: bool = False
    begins: bool = False
    capitals: bool = False

    @property
    def is_word(self) -> bool:
        """Tell whether it is a word or a number."""
        return self.kind in ("word", "number")

    @property
    def is_symbol(self) -> bool:
        """Tell whether it means something by itself, as a currency or a sign does."""
        return self.kind in ("symbol", "prime") or self.roles == {"sign"}


def strict_tokens(text: str) -> list[Token]:
    """Cut a text into its tokens."""
    shapes = text.translate({ord(character): _shape(character) for character in set(text)})
    if "u" not in shapes:
        return _with_cases(_without_emphasis(list(_tokens(text, shapes)), shapes))
    seen = [index for index, shape in enumerate(shapes) if shape != "u"]
    return [
        replace(token, start=seen[token.start], end=seen[token.end - 1] + 1)
        for token in strict_tokens("".join(text[index] for index in seen))
    ]


def lowered(word: str) -> str:
    """Write a word small; both small sigmas are one."""
    return word.lower().replace("ς", "σ")


def in_capitals(word: str) -> str:
    """Write a word in capitals, ß as SS."""
    return word.upper().replace("ẞ", "SS")


@lru_cache(maxsize=_KEPT)
def without_accents(word: str) -> str:
    """Take the accents off letters; case stays, and so does what makes another letter (й, ў, ї)."""
    kept: list[str] = []
    for character in unicodedata.normalize("NFD", word):
        base = kept[-1] if kept else ""
        if is_accent(character) and not ("\u0400" <= base <= "\u04ff" and character != "\u0301"):
            continue
        kept.append(_STROKES.get(character, character))
    return unicodedata.normalize("NFC", "".join(kept)).replace("ё", "е").replace("Ё", "Е")


@lru_cache(maxsize=_KEPT)
def _shape(character: str) -> str:
    category = unicodedata.category(character)
    if character in _SINGLE_QUOTES or character in _DOUBLE_QUOTES:
        return "q" if character in _SINGLE_QUOTES else "Q"
    if character in _PRIMES:
        return "p"
    if character in _DASHES:
        return _DASHES[character]
    if character == SOFT_HYPHEN:
        return "h"
    if character.isspace():
        return "s"
    if is_unseen(character) or category == "Cc":
        return "u"
    if category[0] == "M" or character in _VOICING:
        return "m"
    if category[0] == "L":
        return "k" if _ALONE.match(character) else "a"
    if category[0] == "N":
        return "0" if category == "Nd" else "9"
    if character in "*_＊＿":
        return "*"
    if character in ".．":
        return "."
    if character in ",:،٫٬，：":
        return ","
    if character in "…⋯":
        return "e"
    if category == "Pd":
        return "-"
    return "x" if category[0] == "P" and character not in _SIGNS else "$"


def _tokens(text: str, shapes: str) -> Iterator[Token]:
    open_quotes: list[str] = []
    for match in _SHAPES.finditer(shapes):
        start, end = match.span()
        match match.lastgroup:
            case "word" | "alone":
                yield _word(text, shapes, start, end)
            case "broken" if _may_continue(text, start, end):
                roles: frozenset[DashRole] = frozenset({"hyphen"})
                yield Token("dash", "-", "-", start, end, roles, breaks=True)
            case "broken" | "dash":
                if text[start] != SOFT_HYPHEN:
                    yield _dash(shapes, start, start + len(shapes[start:end].rstrip("s")))
            case "dots":
                yield Token("punctuation", "…", "…", start, end)
            case "quote":
                yield _quote(text, shapes, start, end, open_quotes)
            case "prime":
                primes = "".join(_PRIMES[character] for character in text[start:end])
                yield Token("prime", "'", primes.replace("′′", "″"), start, end)
            case "mark":
                strict = _narrowed(text[start:end])
                yield Token("punctuation", strict, strict, start, end)
            case "star" | "symbol":
                strict = _narrowed(text[start:end])
                yield Token("symbol", _folded(strict) or strict, strict, start, end)


def _quote(text: str, shapes: str, start: int, end: int, open_quotes: list[str]) -> Token:
    """Take a mark for a quotation mark, or after a number that no open quotation ends at, for a prime."""
    mark = '"' if shapes[start] == "Q" or end - start == 2 else "'"
    opens = shapes[end : end + 1] not in ("", "s") and not _is_wordlike(shapes, start - 1)
    if opens:
        open_quotes.append(text[start])
    elif open_quotes and (open_quotes[-1] in _STRAIGHT) == (text[start] in _STRAIGHT):
        open_quotes.pop()
    elif start and shapes[start - 1] in "09":
        return Token("prime", "'", "″" if mark == '"' else "′", start, end)
    return Token("quote", "'", mark, start, end)


def _is_wordlike(shapes: str, index: int) -> bool:
    return index >= 0 and shapes[index] in "a09mk"


def _word(text: str, shapes: str, start: int, end: int) -> Token:
    written = text[start:end]
    kind: TokenKind = "number" if "0" in shapes[start:end] or "9" in shapes[start:end] else "word"
    if written.isascii():
        return Token(kind, written.lower(), written, start, end)
    soft: list[int] = []
    parts = written.split(SOFT_HYPHEN)
    strict = ""
    for part in parts:
        if strict:
            soft.append(len(strict))
        strict += _strict_word(part)
    if not written.isascii():
        strict = unicodedata.normalize("NFC", strict)
    return Token(kind, _folded(strict), strict, start, end, soft=tuple(soft))


@lru_cache(maxsize=_KEPT)
def _strict_word(written: str) -> str:
    plain = "".join(map(_plain, written))
    return _ordinals_lowered(unicodedata.normalize("NFC", plain))


@lru_cache(maxsize=_KEPT)
def _plain(character: str) -> str:
    """Open a ligature, and write a letter at its usual width and in its usual form."""
    if character in _SINGLE_QUOTES:
        return "'"
    if character in _DOUBLE_QUOTES:
        return '"'
    opened = _LIGATURES.get(character)
    if opened:
        return opened
    tag = unicodedata.decomposition(character).partition(" ")[0]
    is_form = tag in ("<wide>", "<narrow>", "<initial>", "<medial>", "<final>", "<isolated>")
    is_ligature = "\ufb00" <= character <= "\ufb4f" and tag == "<compat>"
    return unicodedata.normalize("NFKC", character) if is_form or is_ligature else character


_LIGATURES = dict(zip("æÆœŒĳĲſ", ("ae", "AE", "oe", "OE", "ij", "IJ", "s"), strict=True))


def _ordinals_lowered(word: str) -> str:
    """Write the raised letters of an ordinal or an abbreviation (1ˢᵗ, Mᵐᵉ) as plain ones."""
    last = len(word)
    while last and unicodedata.decomposition(word[last - 1]).startswith("<super>"):
        last -= 1
    suffix = unicodedata.normalize("NFKC", word[last:])
    before = word[last - 1 : last]
    if suffix.lower() in _SUFFIXES and (before.isdigit() or before.isupper() or last > 1):
        return word[:last] + suffix
    return word


def _narrowed(marks: str) -> str:
    return unicodedata.normalize("NFC", "".join(map(_plain, marks)))


@lru_cache(maxsize=_KEPT)
def _folded(strict: str) -> str:
    return fold_cluster(strict) if len(strict) == 1 else fold(strict).text


def _may_continue(text: str, start: int, end: int) -> bool:
    """Tell whether what follows a hyphen can be the rest of its word: always on the next line."""
    if "\n" in text[start:end]:
        return True
    following = re.match(r"\w+", text[end : end + 12])
    return following is not None and following[0] not in _NO_CONTINUATIONS


def _dash(shapes: str, start: int, end: int) -> Token:
    before, after = shapes[start - 1 : start] if start else "", shapes[end : end + 1]
    free_before, free_after = before in ("", "s"), after in ("", "s")
    marks = shapes[start:end]
    around = shapes[max(0, start - 9) : start].rstrip("s")[-1:], shapes[end : end + 9].lstrip("s")[:1]
    roles: set[DashRole] = set()
    if "M" in marks or len(marks) > 1 or (free_before and free_after):
        roles.add("dash")
    elif free_before and after == "0":
        roles.add("sign")
    elif free_before:
        roles |= {"dash", "hyphen"}
    elif free_after or before in "0a9m" or before == "k":
        roles |= {"dash", "hyphen"} if marks == "n" else {"hyphen"}
    elif after == "0" and before not in "xqQ":
        roles.add("sign")
    else:
        roles |= {"dash", "hyphen"}
    if around[0] == "0" and around[1] == "0" and ("M" not in marks or not free_before):
        roles.add("range")
    return Token("dash", "-", "-", start, end, frozenset(roles))


def _without_emphasis(tokens: list[Token], shapes: str) -> list[Token]:
    """Leave out asterisks and underscores that only set words off: they lean on a word on one side."""

    def sets_off(token: Token) -> bool:
        if shapes[token.start] != "*":
            return False
        before, after = shapes[max(0, token.start - 2) : token.start], shapes[token.end : token.end + 2]
        leans_before, leans_after = before[-1:] in _LETTERS, after[:1] in _LETTERS
        if leans_before == leans_after:
            return False
        word = before if leans_before else after
        return len(word) == 2 and all(shape in _LETTERS for shape in word)

    return [token for token in tokens if not sets_off(token)]


_LETTERS = frozenset("a09mk")


def _with_cases(tokens: list[Token]) -> list[Token]:
    """Note which words may begin with a capital or a small letter, and which are set in capitals."""
    begins = True
    noted: list[Token] = []
    for token in tokens:
        if token.is_word:
            noted.append(replace(token, begins=True) if begins else token)
            begins = False
            continue
        noted.append(token)
        if token.strict in _OPENS_SENTENCE:
            begins = True
        elif token.kind == "symbol":
            begins = False
    words = [index for index, token in enumerate(noted) if token.kind == "word"]
    for capitals, group in groupby(words, key=lambda index: noted[index].strict.isupper()):
        run = list(group)
        if capitals and (len(run) >= _CAPITALS or noted[run[0]].begins):
            for index in run:
                noted[index] = replace(noted[index], capitals=True)
    return noted


def words_of(tokens: Sequence[Token]) -> list[Token]:
    """List the words and numbers."""
    return [token for token in tokens if token.is_word]
