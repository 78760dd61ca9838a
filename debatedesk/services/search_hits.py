"""From what the index ranked to what a person reads: order, counts, titles and snippets."""

from collections import Counter
from collections.abc import Iterator, Mapping
from heapq import nsmallest
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING

from debatedesk.services.findable import HitDisplay, SearchableItems
from debatedesk.services.search_results import Facet, FacetGroup, Hit, Order, SearchResult, Snippet

if TYPE_CHECKING:
    from debatedesk.search.description import Description
    from debatedesk.search.engine.protocol import ScoredEntries
    from debatedesk.search.entries import Entry
    from debatedesk.search.query_tree import Node
    from debatedesk.search.snippets import Locator

MANY, FEW = 5, 2
MANY_FOR = 20
"""So many hits get many snippets, the others few."""
ALL_OCCURRENCES = 200
"""So many places of a text are listed in the order of their place."""
OCCURRENCES_EACH = 8
"""So many places are looked at for each snippet that is shown."""
MOST_FACETS = 8
AT_ONCE = 50
"""So many texts are read together."""
_LAST = "\U0010ffff"


class HitMaker:
    """Makes answers out of what was found in one library."""

    def __init__(self, items: SearchableItems) -> None:
        """Read what hits show from `items`."""
        self._items = items

    def result(
        self, found: "ScoredEntries", tree: "Node", limit: int, order: Order, debates: Mapping[str, str]
    ) -> SearchResult:
        """Put everything in order, show the first and count all."""
        from debatedesk.search.snippets import Locator

        numbers = in_order(found, order)
        hits: list[Hit] = []
        locator = Locator(tree)
        for number, shown in self._shown(found, numbers, min(limit, AT_ONCE)):
            most = ALL_OCCURRENCES if order == "place" else MANY if len(hits) < MANY_FOR else FEW
            hits.append(hit(found.entries[number], found.scores[number], shown, locator, most))
            if len(hits) == limit:
                break
        shared = list(map(attrgetter("shared"), map(found.entries.__getitem__, numbers)))
        types, kinds, debate_counts, authors = (
            Counter(map(itemgetter(which), shared)) for which in range(4)
        )
        narrowing = facets(kinds, debate_counts, authors, debates)
        return SearchResult(len(numbers), hits, counts=dict(types), facets=narrowing)

    def _shown(
        self, found: "ScoredEntries", numbers: list[int], at_once: int
    ) -> Iterator[tuple[int, HitDisplay]]:
        """Read what is there of things that were found, some at once."""
        for start in range(0, len(numbers), at_once):
            some = numbers[start : start + at_once]
            shown = self._items.shown([found.entries[number].description for number in some])
            for number, each in zip(some, shown, strict=True):
                if each is not None:
                    yield number, each


def hit(entry: "Entry", score: float, shown: HitDisplay, locator: "Locator", most: int) -> Hit:
    """Show one thing that was found, with the places in it."""
    from debatedesk.domain.text.tokens import analyse
    from debatedesk.search.snippets import choose_passages

    language = entry.description.language
    located = locator.find(entry.words, language, most * OCCURRENCES_EACH)
    if located.occurrences and not stands(shown.text, *located.first):
        located = locator.find(
            analyse(shown.text), language, most * OCCURRENCES_EACH
        )  # the text is another now
    snippets = [
        Snippet(
            shown.text[each.start : each.end],
            each.start,
            each.end,
            tuple((start - each.start, end - each.start) for start, end in each.marks),
        )
        for each in choose_passages(shown.text, located.occurrences, most)
    ]
    kind, _, thing = entry.description.key.partition("/")
    within, own = thing.split("/", 1) if kind in ("node", "highlight") else ("", thing)
    return Hit(
        *(kind, own, shown.title, round(score, 4), shown.details, within, snippets),  # type: ignore[arg-type]
        occurrences=located.count,
    )


def stands(text: str, word: str, start: int, end: int) -> bool:
    """Tell whether a folded word or a symbol stands at an offset of a text."""
    from debatedesk.domain.text.tokens import find_symbols, split_words

    there = text[start:end]
    if there.lower() == word or split_words(there) == [word]:
        return True
    return any(symbol.form == word for symbol in find_symbols(there))


def in_order(found: "ScoredEntries", order: Order) -> list[int]:
    """Put the numbers of what was found in order; what has no date comes last."""

    def on(number: int) -> "Description":
        return found.entries[number].description

    numbers = found.best()
    if order == "newest":
        numbers.sort(key=lambda number: on(number).date, reverse=True)
    elif order == "oldest":
        numbers.sort(key=lambda number: on(number).date or _LAST)
    elif order == "place":
        numbers.sort(key=lambda number: (on(number).debate, on(number).title.casefold()))
    return numbers


def facets(
    kinds: Mapping[str, int],
    debate_counts: Mapping[str, int],
    authors: Mapping[str, int],
    debates: Mapping[str, str],
) -> list[Facet]:
    """Offer the most frequent kinds, debates and authors of all results; what all share narrows nothing."""
    total = sum(kinds.values())
    groups: tuple[tuple[FacetGroup, Mapping[str, int]], ...]
    groups = ("kind", kinds), ("debate", debate_counts), ("author", authors)
    found: list[Facet] = []
    for group, counted in groups:
        for each, count in _most(counted):
            label = debates.get(each, "") if group == "debate" else each
            if label and count < total:
                found.append(Facet(group, label, count, f"{group}:{_quoted(label)}"))
    return found


def _most(counted: Mapping[str, int]) -> list[tuple[str, int]]:
    most = nsmallest(MOST_FACETS, ((-often, each) for each, often in counted.items() if each))
    return [(each, -less) for less, each in most]


def _quoted(words: str) -> str:
    from debatedesk.domain.text.tokens import split_words

    plain = " ".join(split_words(words))
    return f'"{plain}"' if " " in plain else plain
