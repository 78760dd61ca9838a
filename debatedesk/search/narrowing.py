"""From a query's tree to a Whoosh query that finds at least what the tree matches, and ranks it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from whoosh import query as whoosh_query
from whoosh.reading import IndexReader

from debatedesk.search.query import Both, Either, Node, Term

WEIGHTS = {"title": 3.0, "author": 2.0, "tag": 2.0, "body": 1.0}
BEGINNING = 0.05
"""So much of its weight counts a word that only begins as wanted; exact words rank above."""


MOST_WORDS = 2
"""So many words of a phrase are asked for, the rarest; the texts tell whether all of it is there."""
MOST_BEGINNINGS = 40
"""A beginning that more words have is looked for in the texts themselves, which is faster then."""


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What finds at least all that matches (None is everything), and what else bears on the ranking.

    Not `exact` means that what is found has to be looked at.
    """

    query: Any
    ranking: tuple[Any, ...] = ()
    exact: bool = False

    def whole(self) -> Any:
        """Put both together; None where nothing can be asked."""
        if self.query is None or not self.ranking:
            return self.query
        return whoosh_query.AndMaybe(self.query, _either(self.ranking))

    def ranks(self) -> Any:
        """Return what ranks everything; None where nothing does."""
        return _either(self.ranking) if self.ranking else None


def narrow(node: Node, reader: IndexReader) -> Narrowed:
    """Translate what Whoosh can answer; the rest is left out, so that rather too much is found."""
    match node:
        case Term(field="kind" | "stance"):
            return Narrowed(None)
        case Term():
            return _term(node, reader)
        case Both(parts):
            narrowed = [narrow(part, reader) for part in parts]
            asked = [each.query for each in narrowed if each.query is not None]
            joined = whoosh_query.And(asked) if len(asked) > 1 else asked[0] if asked else None
            return Narrowed(joined, _rankings(narrowed), all(each.exact for each in narrowed))
        case Either(parts):
            narrowed = [narrow(part, reader) for part in parts]
            asked = [each.query for each in narrowed if each.query is not None]
            if len(asked) < len(narrowed):
                return Narrowed(None, (*_rankings(narrowed), *asked))
            return Narrowed(_either(asked), _rankings(narrowed), all(each.exact for each in narrowed))
        case _:
            return Narrowed(None)


def _rankings(narrowed: Sequence[Narrowed]) -> tuple[Any, ...]:
    return tuple(query for each in narrowed for query in each.ranking)


def _either(queries: Sequence[Any]) -> Any:
    return whoosh_query.Or(list(queries)) if len(queries) > 1 else queries[0]


def _term(term: Term, reader: IndexReader) -> Narrowed:
    fields: Mapping[str, float] = {term.field: WEIGHTS[term.field]} if term.field else WEIGHTS
    whole = term.words[:-1] if term.prefix else term.words
    asked = [_either(_exact(word, fields)) for word in _rarest(whole, fields, reader)]
    ranking: tuple[Any, ...] = ()
    if term.prefix:
        last = term.words[-1]
        beginnings = _beginnings(last, fields, reader)
        if beginnings is None:
            ranking = tuple(_exact(last, fields))
        else:
            asked.append(_either([*_exact(last, fields), *beginnings]))
    if not asked:
        return Narrowed(None, ranking)
    exact = len(term.words) == 1 and not ranking
    return Narrowed(whoosh_query.And(asked) if len(asked) > 1 else asked[0], ranking, exact)


def _rarest(words: Sequence[str], fields: Mapping[str, float], reader: IndexReader) -> list[str]:
    """Choose the words of a phrase that narrow most; frequent ones cost much and narrow little."""
    if len(words) <= MOST_WORDS:
        return list(words)
    return sorted(
        dict.fromkeys(words), key=lambda word: sum(reader.doc_frequency(name, word) for name in fields)
    )[:MOST_WORDS]


def _exact(word: str, fields: Mapping[str, float]) -> list[Any]:
    return [whoosh_query.Term(name, word, boost=weight) for name, weight in fields.items()]


def _beginnings(word: str, fields: Mapping[str, float], reader: IndexReader) -> list[Any] | None:
    """Ask for the words that begin so; None when they are too many."""
    asked: list[Any] = []
    count = 0
    for name, weight in fields.items():
        found = list(islice(reader.expand_prefix(name, word), MOST_BEGINNINGS + 1 - count))
        count += len(found)
        if count > MOST_BEGINNINGS:
            return None
        boost = BEGINNING * weight
        asked += [whoosh_query.Term(name, each.decode(), boost=boost) for each in found]
    return asked
