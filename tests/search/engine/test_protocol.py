"""Another engine in the place of ours, which shows no postings: search answers the same."""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any

from debatedesk.domain.maps.model import ArgumentMap, Node
from debatedesk.search.engine.protocol import Engine, ScoredEntries
from debatedesk.search.engine.vocabulary import WordList
from debatedesk.search.entries import Entry, matches, plain_score
from debatedesk.search.fields import BODY
from debatedesk.search.query_tree import Node as QueryNode
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.search import Searching
from debatedesk.services.workspace import Workspace
from tests.support.libraries import ESSAY, REPLY, add_text


class PlainReader:
    """Looks at each entry."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = entries

    @property
    def debates(self) -> frozenset[str]:
        return frozenset(each.description.debate for each in self.entries)

    @cached_property
    def word_lists(self) -> list[WordList]:
        words = [set(each.field_words(BODY).decode().split()) for each in self.entries]
        return [WordList({word: 1 for listed in words for word in listed}, {"en"})]

    def search(self, tree: QueryNode) -> ScoredEntries:
        listed = enumerate(self.entries)
        scores = {number: plain_score(tree, each) for number, each in listed if matches(tree, each)}
        return ScoredEntries(self.entries, scores)

    def doc_freq(self, word: str, field: str = BODY) -> int:
        return len(self.doc_ids(word, field))

    def doc_ids(self, word: str, field: str = BODY) -> list[int]:
        wanted = f" {word} ".encode()
        return [number for number, each in enumerate(self.entries) if wanted in each.field_words(field)]

    def pairs(self, number: int) -> bytes:
        return b""

    def key_numbers(self) -> dict[str, int]:
        return {each.description.key: number for number, each in enumerate(self.entries)}


class PlainEngine:
    """Keeps entries in a list."""

    def __init__(self) -> None:
        self.token = ""
        self.kept: list[Entry] = []

    def __len__(self) -> int:
        return len(self.kept)

    def refresh(self) -> None:
        pass

    def reader(self) -> PlainReader:
        return PlainReader(list(self.kept))

    def search(self, tree: QueryNode) -> ScoredEntries:
        return self.reader().search(tree)

    def writer(self) -> "PlainWriter":
        return PlainWriter(self)

    def part_writer(self) -> "PlainWriter":
        return PlainWriter(self)

    @contextmanager
    def locked(self, seconds: float) -> Iterator[bool]:
        yield True

    def discard(self) -> None:
        self.kept, self.token = [], ""

    def release(self) -> None:
        pass

    def forget(self) -> None:
        pass


class PlainWriter:
    """Changes such an engine."""

    def __init__(self, engine: PlainEngine) -> None:
        self._engine = engine
        self._entries = list(engine.kept)

    def clear(self) -> None:
        self._entries = []

    def remove(self, keys: frozenset[str]) -> None:
        self._entries = [each for each in self._entries if each.description.key not in keys]

    def add(self, entry: Entry) -> None:
        self._entries.append(entry)

    def flush(self) -> None:
        pass

    def parts(self) -> list[dict[str, Any]]:
        return []

    def take(self, parts: Sequence[dict[str, Any]]) -> None:
        pass

    def commit(self) -> str:
        self._engine.kept = self._entries
        self._engine.token += "x"
        return self._engine.token


def test_another_engine_can_stand_in_the_place_of_ours(tmp_path: Path) -> None:
    with closing(Workspace(LibraryPaths.under(tmp_path / "library"))) as desk:
        debate = desk.documents.create_debate("Bees").created[0].id
        add_text(desk.library, "essay", debate, ESSAY, "On keeping bees")
        add_text(desk.library, "reply", debate, REPLY, "Bees are not pets")
        desk.maps.add_map(debate, ArgumentMap.of("", "A map", [Node("p", "proposal", "One hive a street")]))
        queries = [
            "hive",
            "bees -hive",
            "hive OR stings",
            '"honey in summer"',
            "stree*",
            "hvie~",
            "in:maps hive",
        ]

        def answers() -> list[set[str]]:
            desk.searching.catch_up()
            assert desk.searching.behind() == 0
            return [{hit.id for hit in desk.searching.search(each, typing=False).hits} for each in queries]

        ours = answers()
        related = [each.document_id for each in desk.searching.related("hives in the street", "")]
        other: Engine = PlainEngine()
        items = desk.documents, desk.maps, desk.notes, desk.annotations
        plain = Searching(desk.library, *items, desk.reading_states, lambda: other, tmp_path)
        desk.__dict__["searching"] = plain
        assert answers() == ours
        assert len(other) == 3
        assert [each.document_id for each in plain.related("hives in the street", "")] == related
