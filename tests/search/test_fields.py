"""The table of query fields: whatever is in it can be typed, is found, and is explained."""

from dataclasses import fields
from pathlib import Path

import pytest

from debatedesk.search.description import Description
from debatedesk.search.engine.index import Index
from debatedesk.search.entries import Entry, matches
from debatedesk.search.fields import BODY, BY_NAME, DESCRIBED, EVERYWHERE, QUERY_FIELDS, SYMBOLS, WEIGHTS
from debatedesk.search.query import parse
from debatedesk.search.query_tree import And, DateSpan, Node, ReadFilter, Term, TypeFilter, terms


def tree_of(query: str) -> Node:
    tree = parse(query).tree
    assert tree is not None
    return tree


@pytest.mark.parametrize("name", BY_NAME)
def test_what_follows_a_field_is_read_as_the_table_says(name: str) -> None:
    tree = tree_of(f"{name}:{ {'in': 'note', 'read': 'no'}.get(name, '1787') }")
    reads = {"date": DateSpan, "type": TypeFilter, "state": ReadFilter}.get(BY_NAME[name].reads, Term)
    assert isinstance(tree, reads)
    assert not isinstance(tree, Term) or tree.field == name


@pytest.mark.parametrize("name", [each.name for each in DESCRIBED])
def test_words_of_a_field_are_found_with_and_without_the_index(tmp_path: Path, name: str) -> None:
    value = BY_NAME[name].value
    assert value is not None
    (attribute,) = [
        each.name
        for each in fields(Description)
        if each.name != "key" and value(Description("note/n", **{each.name: "gnu"})) == "gnu"
    ]
    entry = Entry.of(Description("note/n", "d", **{attribute: "a gnu"}), "Some words.")
    other = Entry.of(Description("note/o", "d"), "A gnu.")
    index = Index(tmp_path / "index", b"the key of these tests")
    with index.locked(1):
        writer = index.writer()
        writer.add(entry)
        writer.add(other)
        writer.commit()
    index.refresh()
    tree = tree_of(f"{name}:gnu")
    assert [matches(tree, each) for each in (entry, other)] == [True, False]
    assert list(index.search(tree).scores) == [0]
    without_field = set(index.search(tree_of("gnu")).scores)
    assert without_field == ({0, 1} if name in EVERYWHERE else {1})


def test_the_index_ranks_by_the_text_its_symbols_and_the_fields_with_a_weight() -> None:
    assert set(WEIGHTS) == {BODY, SYMBOLS, *(each.name for each in QUERY_FIELDS if each.weight)}
    assert set(EVERYWHERE) <= set(WEIGHTS)


@pytest.mark.parametrize("query", [typed for each in QUERY_FIELDS for typed, _ in each.examples])
def test_every_example_uses_its_field(query: str) -> None:
    tree = tree_of(query)
    parts = tree.parts if isinstance(tree, And) else (tree,)
    assert all(not isinstance(part, Term) or part.field for part in parts)
    assert all(term.field in BY_NAME for term in terms(tree))
