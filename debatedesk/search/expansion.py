"""From the words of a query to all that count for them: other forms, and words of other letters.

The vocabulary of what is searched is asked for words that begin alike; those of the same stem count in the
texts of that language. So the index need not hold any stem.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from debatedesk.domain.reading_progress import ReadState
from debatedesk.domain.text.tokens import split_words
from debatedesk.search.engine.vocabulary import Vocabulary
from debatedesk.search.languages import BENT, STEMMED, Stems
from debatedesk.search.query_tree import (
    And,
    Debates,
    Near,
    Node,
    Not,
    OneOfDocuments,
    Or,
    ReadFilter,
    Term,
    Variants,
)

LONGER = 7
"""Other forms of a word are at most so many letters longer."""
SHORTEST, SHORTEST_BEGUN = 3, 5
"""Shorter words have no other forms; nor have those of which only little is typed yet."""
LONGEST_NUMBER = 3
"""Numbers of footnotes have at most so many digits."""
MOST_FUZZY = 60
SUGGESTED = 2


class Expansion:
    """Fills in which words count for those of a query."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        stems: Stems,
        debates: dict[str, frozenset[str]],
        read: Callable[[Collection[ReadState]], frozenset[str]],
    ) -> None:
        """Take words from a vocabulary; `debates` has the words of each debate's title by its id.

        `read` gives the ids of the documents that are read, not read or begun.
        """
        self._vocabulary = vocabulary
        self._stems = stems
        self._debates = debates
        self._read = read

    def expand(self, node: Node) -> Node:
        """Return the tree with all that counts for its terms."""
        match node:
            case Term(field="debate"):
                return Debates(frozenset(key for key, title in self._debates.items() if _in(node, title)))
            case ReadFilter(states):
                return OneOfDocuments(self._read(states))
            case Term(fuzzy=letters) if letters:
                like = self._vocabulary.like(node.words[0], letters)[:MOST_FUZZY]
                return replace(node, variants=(Variants("", tuple(like)),))
            case Term(stemmed=True) if len(node.words[0]) >= (SHORTEST_BEGUN if node.prefix else SHORTEST):
                return replace(node, variants=tuple(self._forms(node.words[0])))
            case Near(first, second, distance):
                return Near(self._term(first), self._term(second), distance)
            case And(parts):
                return And(tuple(self.expand(each) for each in parts))
            case Or(parts):
                return Or(tuple(self.expand(each) for each in parts))
            case Not(part):
                return Not(self.expand(part))
            case _:
                return node

    def _term(self, term: Term) -> Term:
        expanded = self.expand(term)
        return expanded if isinstance(expanded, Term) else term

    def _forms(self, word: str) -> Iterable[Variants]:
        noted = [each for each in self._vocabulary.beginning(word) if each != word and _bare(each) == word]
        if noted:
            yield Variants("", tuple(noted))
        for language in self._vocabulary.languages():
            if language not in STEMMED:
                continue
            stem = self._stems.stem(language, word)
            start = _shared(stem, word)
            start = start[: max(2, len(start) - BENT[language])]
            forms = [
                each
                for each in self._vocabulary.beginning(start)
                if len(each) <= len(word) + LONGER
                and (bare := _bare(each)) != word
                and self._stems.stem(language, bare) == stem
            ]
            if forms:
                yield Variants(language, tuple(forms))

    def suggestion(self, typed: str, node: Node) -> str:
        """Write what was typed with words that are nowhere put right; "" where there is nothing better."""
        wrong: dict[str, str] = {}
        for term in _plain(node):
            word = term.words[0]
            found = term.variants or self._vocabulary.knows(word)
            if found or (term.prefix and self._vocabulary.beginning(word)):
                continue
            like = self._vocabulary.like(word, 1 if len(word) < 5 else SUGGESTED)
            if like:
                wrong[word] = like[0]
        pieces = typed.split()
        better = [_right(piece, wrong) for piece in pieces]
        return " ".join(better) if better != pieces else ""


def _bare(word: str) -> str:
    """Take the number of a footnote off a word, as off “treaty3”."""
    bare = word.rstrip("0123456789")
    return bare if len(bare) >= SHORTEST and len(word) - len(bare) <= LONGEST_NUMBER else word


def _right(piece: str, wrong: dict[str, str]) -> str:
    for word, better in wrong.items():
        if split_words(piece)[-1:] == [word]:
            head = piece[: len(piece) - len(piece.lstrip('(-"“'))]
            tail = piece[len(piece.rstrip(')"”.,;~*')) :]
            field = piece.partition(":")[0].lstrip('(-"“') + ":" if ":" in piece else ""
            return f"{head}{field}{better}{tail}"
    return piece


def _plain(node: Node) -> Iterable[Term]:
    match node:
        case Term() if len(node.words) == 1 and node.field in ("", "title") and not node.fuzzy:
            yield node
        case Near(first, second):
            yield from _plain(first)
            yield from _plain(second)
        case And(parts) | Or(parts):
            for each in parts:
                yield from _plain(each)


def _in(term: Term, title: frozenset[str]) -> bool:
    *whole, last = term.words
    return all(word in title for word in whole) and any(
        word.startswith(last) if term.prefix else word == last for word in title
    )


def _shared(one: str, other: str) -> str:
    length = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        length += 1
    return one[:length]
