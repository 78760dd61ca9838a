"""The query language: from what was typed to a tree, however unfinished it is.

    query   = both { "OR" both }
    both    = near { ["AND"] near }
    near    = part { "near/" number part }
    part    = ("NOT" | "-") part | field ":" part | "(" query ")" | phrase | word | word "*" | word "~"

Other forms of a word count as well, except in phrases and in what is to be left out. A word with
punctuation inside is a phrase of its parts; `C++`, `§ 12` and `≠` are looked for as they are. What can't be
understood yet (an open quotation mark or bracket, an operator without its other side, a field without its
word) is taken as if it were complete, and a sentence says what is missing.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches

from debatedesk.domain.message import Message, message
from debatedesk.domain.reading_progress import ReadState
from debatedesk.domain.text.tokens import find_symbols, split_words
from debatedesk.search.fields import BY_NAME, SYMBOLS
from debatedesk.search.query_tree import And, DateSpan, Near, Node, Not, Or, ReadFilter, Term, TypeFilter

TYPES = {
    "texts": "document",
    "documents": "document",
    "notes": "note",
    "highlights": "highlight",
    "maps": "node",
    "nodes": "node",
}
DEEPEST = 30
"""Brackets nested deeper are left out."""

NO_WORDS = message("Type a word to search for.")
OPEN_QUOTATION = message("A quotation mark is not closed.")
OPEN_BRACKET = message("A bracket is not closed.")
STRAY_BRACKET = message("A bracket is closed that was not opened.")
NEVER_NEAR = message("Only words and phrases can stand near each other.")
WRONG_DATE = message("A date is written as 1787, 1787-11 or 1787-11-22, and a span as 1787-06..1788-06.")
WRONG_TYPE = message("After “in:” comes texts, notes, highlights or maps.")

READ: dict[str, frozenset[ReadState]] = {
    "yes": frozenset({"yes"}),
    "no": frozenset({"no", "begun"}),
    "begun": frozenset({"begun"}),
}
"""What is begun is not read yet."""
WRONG_STATE = message("After “read:” comes yes, no or begun.")

ALIKE = 0.65
"""A field that shares so much with what was typed may be meant."""
FIELD_LIKE = re.compile(r"([^\W\d_]{2,16}):(?=[^\s/:])")
"""What looks like a field: letters before a colon, with a word after it, but no address."""

NEAREST = 10
"""So many words apart `near` without a number allows."""
FARTHEST = 200
_NEAR = re.compile(r"(?i:near)(?:/(\d*))?")
_QUOTES = '"“”„‟«»＂'
_TOKEN = re.compile(
    rf"\s*(?:(?P<open>\()|(?P<close>\))|(?P<not>[-−](?=[^\s\-]))"
    rf"|[{_QUOTES}](?P<phrase>[^{_QUOTES}]*)(?P<end>[{_QUOTES}]?)"
    rf"|(?P<field>(?i:{'|'.join(BY_NAME)})):"
    rf"|(?P<word>[§¶№#$£¥€]\s+\d[^\s(){_QUOTES}]*|\d[\d.,]*\s+[%‰°](?!\w)|[^\s(){_QUOTES}]+))"
)
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u2010](?=[^\W\d_])")
_MOST_HYPHENS = 4
_FUZZY = re.compile(r"\w~(\d?)$")
_DATE = r"\d{1,4}(?:-\d{0,2}){0,2}"
_DATES = re.compile(rf"(?P<since>{_DATE})?(?P<span>\.\.|…)?(?P<until>{_DATE})?")


@dataclass(frozen=True, slots=True)
class Query:
    """What was understood: a tree, or a sentence that says why there is none.

    `unknown` is what stands before a colon and is nearly a field, as `autor`, `nearest` the field that may
    be meant. It is looked for as a word all the same, since texts may have it. `unfinished` is a sentence
    that says what is missing, as after an operator; the tree is what the query means without that.
    """

    tree: Node | None
    problem: str = ""
    unknown: str = ""
    nearest: str = ""
    unfinished: str = field(default="", compare=False)

    def corrected(self, text: str) -> str:
        """Write what was typed with the field that may be meant; empty where there is none."""
        if not self.nearest:
            return ""
        return re.sub(rf"(?<!\w){re.escape(self.unknown)}(?=:)", self.nearest, text)


def parse(text: str, typing: bool = False) -> Query:
    """Read a query; while it is being typed, its last word may be the beginning of a longer one."""
    parser = _Parser(text, typing)
    tree = parser.whole()
    if tree is None and not parser.problem and not parser.hint:  # a plus or ampersand, and nothing else
        parser = _Parser(text, typing, any_symbol=True)
        tree = parser.whole()
    if parser.problem:
        return Query(None, parser.problem)
    nearest = nearest_field(parser.unknown)
    unknown = parser.unknown if nearest else ""
    problem = "" if tree else parser.hint or NO_WORDS
    return Query(tree, problem, unknown, nearest, parser.unfinished if tree else "")


def nearest_field(name: str, fields: Iterable[str] = BY_NAME) -> str:
    """Tell which field may be meant by a name that is none; empty where none is near."""
    return next(iter(get_close_matches(name.casefold(), list(fields), 1, ALIKE)), "")


def _letters(word: str) -> int:
    """Choose how many letters of a word may differ."""
    return 1 if len(word) < 6 else 2


def _unbroken(typed: str, field: str, prefix: bool) -> tuple[Term, ...]:
    """Write words as they stand where a line ends after one of their hyphens."""
    hyphens = list(_HYPHEN.finditer(typed))[:_MOST_HYPHENS]
    joined = (tuple(split_words(typed[: each.start()] + typed[each.end() :])) for each in hyphens)
    return tuple(Term(words, field, prefix) for words in joined)


def _nothing_after(operator: str) -> Message:
    return message("Something must follow {operator}.", operator=operator)


def _is_near(word: str) -> bool:
    """Tell whether a word asks for two parts near to each other, as `NEAR` or `near/5`."""
    match = _NEAR.fullmatch(word)
    return match is not None and (match[1] is not None or match[0] == "NEAR")


def _together(parts: "list[Node]") -> Node | None:
    return And(tuple(parts)) if len(parts) > 1 else parts[0] if parts else None


def _near(one: "Node | None", other: "Node | None", distance: int) -> "Node | None":
    """Ask for two parts near to each other, of a group each part for itself; None where one can't be."""
    if isinstance(one, And | Or):
        return _near_all(one, lambda part: _near(part, other, distance))
    if isinstance(other, And | Or):
        return _near_all(other, lambda part: _near(one, part, distance))
    if isinstance(one, Term) and isinstance(other, Term) and not one.field + other.field:
        return Near(one, other, distance)
    return None


def _near_all(group: And | Or, near: "Callable[[Node], Node | None]") -> "Node | None":
    pairs = [near(part) for part in group.parts]
    whole = tuple(pair for pair in pairs if pair is not None)
    return type(group)(whole) if len(whole) == len(pairs) else None


class _Parser:
    """Recursive descent over the tokens; nothing that was typed makes it fail."""

    def __init__(self, text: str, typing: bool, any_symbol: bool = False) -> None:
        self._tokens = [match for match in _TOKEN.finditer(text) if match.group().strip()]
        self._index = 0
        self._any_symbol = any_symbol
        self._end = len(text) if typing else -1
        self._left_out = 0
        self.problem = ""
        self.hint = ""
        self.unknown = ""
        self.unfinished = ""

    def whole(self) -> Node | None:
        tree = self.query(0)
        while self.more():
            self._lacks(STRAY_BRACKET)
            self.next()
            rest = self.query(0)
            tree = _together([each for each in (tree, rest) if each is not None])
        return tree

    def more(self) -> bool:
        return self._index < len(self._tokens)

    def next(self) -> re.Match[str]:
        self._index += 1
        return self._tokens[self._index - 1]

    def _at(self, *operators: str) -> bool:
        return self.more() and self._tokens[self._index]["word"] in operators

    def _closing(self) -> bool:
        return self.more() and bool(self._tokens[self._index]["close"])

    def _lacks(self, sentence: Message) -> None:
        """Keep what is said of the first thing that is missing."""
        self.unfinished = self.unfinished or sentence

    def _lacks_before(self, operator: str) -> None:
        self._lacks(message("Something must stand before {operator}.", operator=operator))

    def _lacks_after(self, operator: str) -> None:
        self._lacks(_nothing_after(operator))

    def query(self, depth: int, field: str = "") -> Node | None:
        parts = [self._both(depth, field)]
        while self._at("OR"):
            if parts[-1] is None:
                self._lacks_before("OR")
            self.next()
            parts.append(self._both(depth, field))
            if parts[-1] is None:
                self._lacks_after("OR")
        found = tuple(each for each in parts if each is not None)
        return Or(found) if len(found) > 1 else found[0] if found else None

    def _both(self, depth: int, field: str) -> Node | None:
        parts: list[Node] = []
        while self.more() and not self._at("OR") and not self._closing():
            if self._at("AND"):
                if not parts:
                    self._lacks_before("AND")
                self.next()
                if not self.more() or self._closing() or self._at("AND", "OR"):
                    self._lacks_after("AND")
                continue
            parts += self._near(depth, field)
        return _together(parts)

    def _near(self, depth: int, field: str) -> list[Node]:
        """Read one part, or several with `near` between them; what can't be near is only put together."""
        part = self._part(depth, field)
        found: list[Node] = [] if part is None else [part]
        while distance := self._distance():
            operator = self.next()["word"]
            after = self._part(depth, field)
            pair = _near(part, after, distance)
            if pair is not None:
                found = [*(each for each in found if each is not part), pair]
            elif after is not None:
                self._lacks(NEVER_NEAR)
                found.append(after)
            else:
                self._lacks_after(operator)
            part = after
        return found

    def _distance(self) -> int:
        """Read how near two parts have to be; 0 where nothing is said of it."""
        if not 0 < self._index < len(self._tokens) or self._tokens[self._index - 1]["open"]:
            return 0
        word = self._tokens[self._index]["word"] or ""
        if not _is_near(word):
            return 0
        asked = int(word.partition("/")[2] or NEAREST)
        distance = min(max(1, asked), FARTHEST)
        if asked != distance:
            self._lacks(message("After “near/” comes a number from 1 to {most}.", most=FARTHEST))
        return distance

    def _part(self, depth: int, field: str) -> Node | None:
        """Read one part; an operator or bracket after it is left to those who called."""
        negated = False
        missing: Message | None = None
        while self.more():
            if self._at("NOT") or self._tokens[self._index]["not"]:
                negated = not negated
                missing = _nothing_after(self.next().group().strip())
            elif name := self._tokens[self._index]["field"]:
                field = name.casefold()
                missing = message("Type what to look for after “{field}:”.", field=field)
                self.hint = missing
                self.next()
            else:
                break
        if not self.more() or self._closing() or self._at("AND", "OR"):
            if missing is not None:
                self._lacks(missing)
            return None
        token = self.next()
        if not field and _is_near(token["word"] or ""):
            self._lacks_before(token["word"])
        self._left_out += negated  # “-state” must not leave out “statement” because it stands at the end
        node = self._group(depth, field) if token["open"] else self._leaf(token, field)
        self._left_out -= negated
        return Not(node) if node is not None and negated else node

    def _group(self, depth: int, field: str) -> Node | None:
        if depth >= DEEPEST:
            return None
        node = self.query(depth + 1, field)
        if self._closing():
            self.next()
        else:
            self._lacks(OPEN_BRACKET)
        return node

    def _leaf(self, token: re.Match[str], field: str) -> Node | None:
        phrase = token["phrase"]
        typed = token["word"] if phrase is None else phrase
        if phrase is not None and not token["end"]:
            self._lacks(OPEN_QUOTATION)
        if phrase is None and not self.unknown and (like := FIELD_LIKE.match(typed)):
            self.unknown = like[1]
        known = BY_NAME.get(field)
        if known and known.reads == "date":
            return self._dates(typed)
        if known and known.reads == "type":
            return self._types(typed)
        if known and known.reads == "state":
            return self._states(typed)
        words = split_words(typed)
        if known and known.reads == "beginnings" and words:
            words[-1] = words[-1].removesuffix("s") or words[-1]  # “essays” means the same as “essay”
            return Term(tuple(words), field, prefix=True)
        symbols = self._symbols(typed, token)
        if not words and not symbols:
            if typed.endswith("*"):
                self.hint = message("Type the beginning of a word before the star.")
            return None
        if not words or (len(words) == 1 and len(symbols) == 1 and not field):
            return _together(symbols)
        return _together([self._words(words, typed, token, field), *symbols])

    def _words(self, words: list[str], typed: str, token: re.Match[str], field: str) -> Term:
        is_phrase = token["phrase"] is not None
        fuzzy = None if is_phrase else _FUZZY.search(typed)
        if fuzzy and len(split_words(typed[: fuzzy.start() + 1])) == 1:
            word = split_words(typed[: fuzzy.start() + 1])[0]
            return Term((word,), field, fuzzy=min(2, int(fuzzy[1] or 0) or _letters(word)))
        starred = not is_phrase and typed.endswith("*")
        stemmed = len(words) == 1 and not is_phrase and not starred and not self._left_out
        stemmed = stemmed and (not field or BY_NAME[field].stemmed)
        prefix = starred or self._unfinished(token)
        unbroken = _unbroken(typed, field, prefix) if len(words) > 1 else ()
        return Term(tuple(words), field, prefix, stemmed, unbroken=unbroken)

    def _symbols(self, typed: str, token: re.Match[str]) -> list[Node]:
        """Read the symbols that are asked for; those of keyboards, as `&`, only where nothing else is."""
        listed = list(find_symbols(typed))
        joined = [each for each in listed if each.is_joined]
        inside = [
            each
            for each in listed
            if not each.is_joined
            and (self._any_symbol or not each.form.isascii())
            and not any(other.start <= each.start and each.end <= other.end for other in joined)
        ]
        forms = dict.fromkeys(each.form for each in sorted([*joined, *inside], key=lambda each: each.start))
        last = next(reversed(forms), "")
        prefix = token.end() == self._end and not token["end"] and not self._left_out
        return [Term((form,), SYMBOLS, prefix=prefix and form == last) for form in forms]

    def _unfinished(self, token: re.Match[str]) -> bool:
        closed = token["phrase"] is not None and token["end"]
        at_end = token.end() == self._end and token.group()[-1:].isalnum()
        return at_end and not closed and not self._left_out

    def _dates(self, typed: str) -> Node | None:
        found = _DATES.fullmatch(typed.strip().replace("/", "-"))
        if not found or not found.group():
            self.problem = WRONG_DATE
            return None
        since = (found["since"] or "").rstrip("-")
        until = (found["until"] or "").rstrip("-")
        if not found["span"]:
            if found["until"]:
                self.problem = WRONG_DATE
            return DateSpan(since, since)
        return DateSpan(until, since) if until and until < since else DateSpan(since, until)

    def _states(self, typed: str) -> Node | None:
        name = "".join(split_words(typed))
        states = [states for shown, states in READ.items() if name and shown.startswith(name)]
        if not states:
            self.problem = WRONG_STATE
            return None
        return ReadFilter(states[0])

    def _types(self, typed: str) -> Node | None:
        name = "".join(split_words(typed))
        types = frozenset(kind for shown, kind in TYPES.items() if name and shown.startswith(name))
        if not types:
            self.problem = WRONG_TYPE
            return None
        return TypeFilter(types)
