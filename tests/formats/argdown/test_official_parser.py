"""What we write is read by Argdown's own parser as the same map: a check for machines that have Node."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from debatedesk.domain.maps.model import ArgumentMap, Relation
from debatedesk.formats.argdown.argdown import write_argdown
from debatedesk.formats.argdown.content import is_native_key
from tests.formats.maps import shared_debates

PACKAGE = "@argdown/node@1.7.5"
LINKED = re.compile(r"\[([^\[\]\n]+)\]\([^()\n]+\)")
READER = Path(__file__).with_name("official.js")

Official = dict[str, Any]


class OfficialParser:
    """The parser in a process of its own; each text is a line of JSON, and so is each answer."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def read(self, text: str) -> Official:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(text) + "\n")
        self._process.stdin.flush()
        for line in self._process.stdout:
            if line.startswith('{"errors":'):
                answer: Official = json.loads(line)
                return answer
        pytest.skip("the official parser of Argdown did not answer")


@pytest.fixture(scope="module")
def official() -> Iterator[OfficialParser]:
    npx = shutil.which("npx")
    if npx is None:
        pytest.skip("there is no Node here, which Argdown's own parser needs")
    command = [npx, "--yes", f"--package={PACKAGE}", "--", "node", str(READER)]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
        env={**os.environ, "npm_config_fetch_retries": "0", "npm_config_fetch_timeout": "20000"},
    ) as process:
        parser = OfficialParser(process)
        try:
            if not parser.read("[a]: b\n  + c\n")["edges"]:
                pytest.skip(f"npx can't bring {PACKAGE} here")
            yield parser
        finally:
            process.kill()


def plain(words: str) -> str:
    """Leave out what the parser makes of emphasis and links, which is other than words."""
    return " ".join(re.sub(r"[*_]", "", LINKED.sub(lambda match: match[1], words)).split())


Words = tuple[str, str, str]


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
