"""What Argdown's own parser makes of texts, compared with what is read here: models, maps, exports.

`python -m tests.formats.argdown.official FOLDER` tells for the Argdown files of a folder how many give the
same model, the same map, and the same map again once they are read and written here.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.model import ArgumentMap, Relation
from debatedesk.formats.argdown.argdown import read_argdown_with_sections
from debatedesk.formats.argdown.selection import drawn_arrows, drawn_nodes
from debatedesk.services.converting import converted, read_map_file

PACKAGE = "@argdown/node@1.7.5"
READER = Path(__file__).with_name("official.js")
LINKED = re.compile(r"\[([^\[\]\n]+)\]\([^()\n]+\)")
_TAG = re.compile(r"#\([^)]*\)|#[\w-]+")
_UNTITLED = re.compile(r"Untitled \d+")
_SYMMETRIC = frozenset({"contrary", "contradictory"})

Official = dict[str, Any]
Words = tuple[str, str, str]
"""What is known of a statement or argument: its family, title and text."""


class NoOfficialParser(Exception):
    """Why there is no official parser here."""


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
        raise NoOfficialParser("the official parser of Argdown did not answer")


@contextmanager
def official_parser() -> Iterator[OfficialParser]:
    """Start the parser; raises NoOfficialParser where Node or the package is not to be had."""
    with subprocess.Popen(
        _command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
        env={
            **os.environ,
            "npm_config_cache": str(_npm_cache()),
            "npm_config_fetch_retries": "0",
            "npm_config_fetch_timeout": "20000",
        },
    ) as process:
        parser = OfficialParser(process)
        try:
            if not parser.read("[a]: b\n  + c\n")["edges"]:
                raise NoOfficialParser(f"npx can't bring {PACKAGE} here")
            yield parser
        finally:
            process.kill()


def _command() -> list[str]:
    """Start Node where npx has left the package, as asking npx takes many seconds; else npx brings it."""
    npx, node = shutil.which("npx"), shutil.which("node")
    if npx is None or node is None:
        raise NoOfficialParser("there is no Node here, which Argdown's own parser needs")
    name, _, version = PACKAGE.rpartition("@")
    for described in _npm_cache().glob(f"_npx/*/node_modules/{name}/package.json"):
        if json.loads(described.read_bytes()).get("version") == version:
            return [node, str(READER), str(described.parents[2])]
    return [npx, "--yes", f"--package={PACKAGE}", "--", "node", str(READER)]


def _npm_cache() -> Path:
    """Find where npm keeps what it has fetched, in the home of the person, not in that of the tests."""
    home = Path.home()
    if sys.platform != "win32":
        import pwd

        home = Path(pwd.getpwuid(os.getuid()).pw_dir)
    return Path(os.environ.get("NPM_CONFIG_CACHE") or home / ".npm")


def plain(words: str) -> str:
    """Leave out what the parser makes of emphasis, links, tags and escapes, which is other than words."""
    words = _TAG.sub("", LINKED.sub(lambda match: match[1], words))
    return " ".join(re.sub(r"[*_\\\ufe0f]", "", words).split())


@dataclass(frozen=True)
class Seen:
    """What is compared of one reading: everything that it says, and what of it is drawn."""

    statements: Counter[object]
    arguments: Counter[object]
    relations: frozenset[object]
    nodes: Counter[object]
    arrows: frozenset[object]

    def says_the_same(self, other: "Seen") -> bool:
        return (self.statements, self.arguments, self.relations) == (
            other.statements,
            other.arguments,
            other.relations,
        )

    def draws_the_same(self, other: "Seen") -> bool:
        return (self.nodes, self.arrows) == (other.nodes, other.arrows)


def _told(kind: str, source: object, target: object) -> tuple[str, object, object]:
    """Say what bears on what; what holds both ways is the same both ways round."""
    ends = sorted([source, target], key=str) if kind in _SYMMETRIC else [source, target]
    return kind, ends[0], ends[1]


def seen_by_official(answer: Official) -> Seen:
    """Take what is compared from the parser's answer."""

    def words(family: str) -> dict[str, Words]:
        things = answer["statements" if family == "statement" else "arguments"]
        return {thing["title"]: _words(family, thing["title"], thing["text"]) for thing in things}

    known = {"statement": words("statement"), "argument": words("argument")}

    def end(thing: dict[str, str]) -> object:
        family = thing["type"] if thing["type"] in known else "argument"
        own = known[family].get(thing["title"], ("", thing["title"], ""))
        return ("inference", *own) if thing["type"] == "inference" else own

    def structure(argument: dict[str, Any]) -> tuple[object, ...]:
        return tuple(
            (each["is_premise"], known["statement"].get(each["title"]), tuple(each["rules"]))
            for each in argument["pcs"]
        )

    nodes = {each["id"]: known[each["type"]].get(each["title"]) for each in answer["nodes"]}
    return Seen(
        Counter((known["statement"][each["title"]], _tags(each["tags"])) for each in answer["statements"]),
        Counter(
            (known["argument"][each["title"]], _tags(each["tags"]), structure(each))
            for each in answer["arguments"]
        ),
        frozenset(_told(each["kind"], end(each["from"]), end(each["to"])) for each in answer["relations"]),
        Counter((nodes[each["id"]], tuple(each["group"])) for each in answer["nodes"]),
        frozenset(_told(each["kind"], nodes[each["from"]], nodes[each["to"]]) for each in answer["edges"]),
    )


def _words(family: str, title: str, text: str) -> Words:
    return family, "" if _UNTITLED.fullmatch(title) else title, plain(text)


def _tags(tags: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(set(tags)))


def seen_here(path: Path) -> Seen:
    """Take the same from what is read here of a file; raises DeskError where it can't be read."""
    argument_map = read_map_file(path).argument_map
    as_read, sections = read_argdown_with_sections(path.read_text("utf-8"), path.name)
    nodes = argument_map.nodes
    words: dict[str, Words] = {
        key: (
            "argument" if node.kind == "argument" else "statement",
            node.title,
            plain(node.text),
        )
        for key, node in nodes.items()
    }
    return Seen(
        Counter((words[key], _tags(node.tags)) for key, node in nodes.items() if node.kind != "argument"),
        Counter(
            (words[key], _tags(node.tags), _structure(argument_map, key, words))
            for key, node in nodes.items()
            if node.kind == "argument"
        ),
        frozenset(
            _told(_kind(each), words[each.sources[0]], _target(argument_map, each, words))
            for each in argument_map.relations.values()
            if not _is_derived(argument_map, each)
        ),
        Counter((words[key], nodes[key].group) for key in drawn_nodes(as_read, sections)),
        frozenset(
            _told(_KINDS.get(kind, kind), words[source], words[target])
            for kind, source, target in drawn_arrows(as_read, sections)
        ),
    )


_KINDS = {"contradiction": "contradictory", "contradicts": "contradictory"}


def _kind(relation: Relation) -> str:
    kind = relation.scheme if relation.scheme in ("entails", "contrary") else relation.kind
    return _KINDS.get(kind, kind)


def _structure(argument_map: ArgumentMap, key: str, words: dict[str, Words]) -> tuple[object, ...]:
    lines: dict[str, object] = {}
    for step in argument_map.nodes[key].steps:
        for premise in step.premises:
            lines.setdefault(premise, (True, words[premise], ()))
        lines[step.conclusion] = (False, words[step.conclusion], step.rules)
    return tuple(lines.values())


def _is_derived(argument_map: ArgumentMap, relation: Relation) -> bool:
    steps = argument_map.nodes[relation.sources[0]].steps
    return relation.kind == "support" and bool(steps) and steps[-1].conclusion == relation.target


def _target(argument_map: ArgumentMap, relation: Relation, words: dict[str, Words]) -> object:
    link = argument_map.relations.get(relation.target)
    if link is None:
        return words[relation.target]
    own = words[link.sources[0]]
    return ("inference", *own) if argument_map.nodes[link.sources[0]].steps else own


def exported(path: Path) -> str:
    """Read an Argdown file and write it again."""
    return converted(read_map_file(path), "argdown")


def _main(folder: Path) -> None:
    counts: Counter[str] = Counter()
    with official_parser() as parser:
        for path in sorted(folder.rglob("*.argdown")):
            answer = parser.read(path.read_text("utf-8", "replace"))
            if answer["errors"]:
                counts["refused by the official parser"] += 1
                continue
            try:
                here, written = seen_here(path), exported(path)
            except DeskError as error:
                counts["refused here"] += 1
                print(error)
                continue
            there = seen_by_official(answer)
            again = parser.read(written)
            is_same_again = not again["errors"] and seen_by_official(again).draws_the_same(there)
            results = {
                "same model": here.says_the_same(there),
                "same map": here.draws_the_same(there),
                "same map once written": is_same_again,
            }
            counts["read by both"] += 1
            for name, is_so in results.items():
                counts[name] += is_so
                if not is_so:
                    print(f"{path.name}: not the {name}")
    for name, count in counts.items():
        print(f"{name}: {count}")


if __name__ == "__main__":
    _main(Path(sys.argv[1]))
