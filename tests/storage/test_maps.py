"""Maps in a library, read and written."""

from dataclasses import replace
from pathlib import Path

from debatedesk.domain.library import Debate
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.storage.database import Library
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.maps import MapStore, dangling_relations


def test_a_long_chain_of_relations_on_relations_is_followed_once() -> None:
    chain = [Relation("r0", "attack", ("a",), "a")]
    chain += [Relation(f"r{i}", "undercut", ("a",), f"r{i - 1}") for i in range(1, 50_000)]
    assert dangling_relations(["a"], chain) == []
    assert dangling_relations(["a"], chain[1:]) == chain[1:]
    assert dangling_relations(["a"], chain[::-1]) == []


def test_what_a_file_says_of_its_map_is_kept(tmp_path: Path) -> None:
    library = Library(tmp_path / "library.db")
    DocumentStore(library).add_debate(Debate("d", "Lamps", "2026", False))
    store = MapStore(library)
    store.create("m", "d", "Lamps", "2026")
    nodes = [Node("a", in_map=True), Node("b", in_map=False), Node("c")]
    settings = {"model": {"mode": "strict"}, "color": {"tagColors": {"x": 1}}}
    written = ArgumentMap.of("m", "Lamps", nodes, (), settings)
    store.write(ArgumentMap.of("m", "Lamps"), written)
    assert store.map("m") == written
    changed = replace(written, settings={})
    store.write(written, changed)
    assert store.map("m") == changed
    library.close()
