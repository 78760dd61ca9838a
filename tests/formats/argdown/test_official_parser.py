"""What Argdown's own parser reads is what we read and write: a check for machines that have Node."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from debatedesk.domain.maps.model import ArgumentMap, Relation
from debatedesk.formats.argdown.argdown import write_argdown
from debatedesk.formats.argdown.content import is_native_key
from tests.formats.argdown.official import (
    NoOfficialParser,
    Official,
    OfficialParser,
    Words,
    exported,
    official_parser,
    plain,
    seen_by_official,
    seen_here,
)
from tests.formats.argdown.texts import TEXTS
from tests.formats.maps import shared_debates


@pytest.fixture(scope="module")
def official() -> Iterator[OfficialParser]:
    try:
        with official_parser() as parser:
            yield parser
    except NoOfficialParser as error:
        pytest.skip(str(error))


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_text_is_read_and_written_as_the_official_parser_reads_it(
    official: OfficialParser, text: str, tmp_path: Path
) -> None:
    path = tmp_path / "lamps.argdown"
    path.write_text(text, "utf-8")
    answer = official.read(text)
    assert answer["errors"] == []
    there, here = seen_by_official(answer), seen_here(path)
    assert (here.statements, here.arguments) == (there.statements, there.arguments)
    assert here.relations == there.relations
    assert (here.nodes, here.arrows) == (there.nodes, there.arrows)
    written = exported(path)
    again = official.read(written)
    assert again["errors"] == [], written
    seen_again = seen_by_official(again)
    assert (seen_again.nodes, seen_again.arrows) == (there.nodes, there.arrows), written


def told(kind: str, source: Words, target: Words) -> tuple[str, Words, Words]:
    """Say what bears on what; a contradiction is the same both ways round."""
    ends = sorted([source, target]) if kind == "contradiction" else [source, target]
    return (kind, ends[0], ends[1])


def ours(argument_map: ArgumentMap) -> set[object]:
    """List the relations of a map with the words of their ends; an undercut is on the relation's source."""

    def words(key: str) -> Words:
        node = argument_map.nodes[key]
        family = "argument" if node.kind == "argument" else "statement"
        return (family, node.title if is_native_key(node.title, node.kind, True) else "", plain(node.text))

    def kind(relation: Relation) -> str:
        """Name the kind; the parser knows contradictions between statements alone."""
        ends = (relation.sources[0], relation.target)
        is_known = all(
            argument_map.nodes[end].kind != "argument" for end in ends if end in argument_map.nodes
        )
        return relation.kind if relation.kind != "contradiction" or is_known else "attack"

    relations = argument_map.relations
    return {
        told(
            kind(each),
            words(each.sources[0]),
            words(relations[each.target].sources[0] if each.target in relations else each.target),
        )
        for each in relations.values()
    }


def theirs(answer: Official, titles: set[str]) -> set[object]:
    """List the relations that the official parser found; of its titles those that were ours."""
    nodes = {
        node["id"]: (node["type"], node["title"] if node["title"] in titles else "", plain(node["text"]))
        for node in answer["nodes"]
    }
    return {
        told(edge["kind"].replace("contradictory", "contradiction"), nodes[edge["from"]], nodes[edge["to"]])
        for edge in answer["edges"]
    }


@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(shared_debates())
def test_the_official_parser_reads_the_map_that_was_written(
    official: OfficialParser, argument_map: ArgumentMap
) -> None:
    written = write_argdown(argument_map)
    answer = official.read(written)
    assert answer["errors"] == [], written
    titles = {
        node.title for node in argument_map.nodes.values() if is_native_key(node.title, node.kind, True)
    }
    assert theirs(answer, titles) == ours(argument_map), written
