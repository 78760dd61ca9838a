"""From what the index ranked to what a person reads: order, counts, titles and snippets."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from debatedesk.services.findable import Findable
from debatedesk.services.search_results import Facet, Hit, Order, SearchResult, Snippet

if TYPE_CHECKING:
    from debatedesk.search.index import Ranked
    from debatedesk.search.locating import Sought
    from debatedesk.search.tree import Term
    from debatedesk.search.words import Words

MANY, FEW = 5, 2
MANY_FOR = 20
"""So many hits get many snippets, the others few."""
ALL_PLACES = 200
"""So many places of a text are listed in the order of their place."""
PLACES_EACH = 8
"""So many places are looked at for each snippet that is shown."""
MOST_FACETS = 8
_LAST = "\U0010ffff"


class HitMaker:
    """Makes answers out of what was found in one library."""

    def __init__(self, found: Findable) -> None:
        """Read what hits show from `found`."""
        self._found = found

    def result(
        self,
        ranked: "list[Ranked]",
        wanted: "list[Term]",
        limit: int,
        order: Order,
        debates: Mapping[str, str],
    ) -> SearchResult:
        """Put everything in order, show the first and count all."""
        sort(ranked, order)
        hits: list[Hit] = []
        for each in ranked:
            if len(hits) == limit:
                break
            most = ALL_PLACES if order == "place" else MANY if len(hits) < MANY_FOR else FEW
            hit = self.hit(each, wanted, most)
            if hit is not None:
                hits.append(hit)
        counts = Counter(each.entry.description.type for each in ranked)
        return SearchResult(len(ranked), hits, counts=dict(counts), facets=facets(ranked, debates))

    def hit(self, ranked: "Ranked", wanted: "list[Term]", most: int) -> Hit | None:
        """Show one thing that was found; None where it has gone since."""
        from debatedesk.search.locating import seek

        key = ranked.entry.description.key
        shown = self._found.shown(ranked.entry.description)
        if shown is None:
            return None
        kind, _, thing = key.partition("/")
        within, own = thing.split("/", 1) if kind == "node" else ("", thing)
        words, language = ranked.entry.words, ranked.entry.description.language
        sought = seek(words, wanted, language)
        snippets = snippets_of(words, shown.text, sought, most)
        score = round(ranked.score, 4)
        places = sum(each.count for each in sought)
        return Hit(kind, own, shown.title, score, shown.subtitle, within, snippets, places)  # type: ignore[arg-type]


def sort(ranked: "list[Ranked]", order: Order) -> None:
    """Put what was found in order; what has no date comes last."""

    def place(each: "Ranked") -> tuple[str, str]:
        return each.entry.description.debate, each.entry.description.title.casefold()

    ranked.sort(key=lambda each: -each.score)
    if order == "newest":
        ranked.sort(key=lambda each: each.entry.description.date, reverse=True)
    elif order == "oldest":
        ranked.sort(key=lambda each: each.entry.description.date or _LAST)
    elif order == "place":
        ranked.sort(key=place)


def facets(ranked: "Sequence[Ranked]", debates: Mapping[str, str]) -> list[Facet]:
    """Count by kind, debate and author, the most frequent first; what all share narrows nothing."""
    described = [each.entry.description for each in ranked]
    kinds = Counter(each.kind.partition("\n")[0] for each in described)
    authors = Counter(each.author for each in described if each.author)
    places = Counter(each.debate for each in described)
    found = [Facet("kind", each, count, f"kind:{_quoted(each)}") for each, count in _most(kinds)]
    for key, count in _most(places):
        title = debates.get(key, "")
        found.append(Facet("debate", title, count, f"debate:{_quoted(title)}"))
    found += [Facet("author", each, count, f"author:{_quoted(each)}") for each, count in _most(authors)]
    return [each for each in found if each.count < len(ranked) and each.label]


def _most(counted: "Counter[str]") -> list[tuple[str, int]]:
    return sorted(counted.items(), key=lambda each: (-each[1], each[0]))[:MOST_FACETS]


def _quoted(words: str) -> str:
    from debatedesk.search.words import split_words

    plain = " ".join(split_words(words))
    return f'"{plain}"' if " " in plain else plain


def snippets_of(words: "Words", text: str, sought: "list[Sought]", most: int) -> list[Snippet]:
    """Cut the passages of a text that say most about what was sought."""
    from debatedesk.search.locating import choose_passages, find_places
    from debatedesk.search.words import analyse, split_words

    places = find_places(words, sought, most * PLACES_EACH)
    if places:
        first = places[0]
        shown = f" {' '.join(split_words(text[first.start : first.end]))} ".encode()
        if not any(shown.startswith(each.pattern) for each in sought):  # the text is another now
            places = find_places(analyse(text), sought, most * PLACES_EACH)
    return [
        Snippet(
            text[each.start : each.end],
            each.start,
            each.end,
            tuple((start - each.start, end - each.start) for start, end in each.marks),
        )
        for each in choose_passages(text, places, most)
    ]
