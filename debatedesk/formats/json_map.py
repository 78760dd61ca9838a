"""Argument maps as JSON: everything that a map holds, under fixed names.

The id of a map itself belongs to its library and stays there.
"""

import json
import math
from collections.abc import Collection, Iterable, Mapping
from typing import Any, cast

from debatedesk.domain.anchors.model import TextAnchor
from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps.model import (
    FIDELITIES,
    NODE_COLOURS,
    NODE_KINDS,
    RELATION_KINDS,
    ArgumentMap,
    ChosenFidelity,
    CriticalAnswer,
    Evidence,
    Node,
    NodeKind,
    Relation,
    RelationKind,
    Step,
)
from debatedesk.domain.message import message
from debatedesk.domain.provenance import MOST_PARENTS, UNKNOWN, Provenance
from debatedesk.domain.reference import Reference
from debatedesk.formats.base import ImportedMap, MapFormat, NotCarried, check_size, one_line
from debatedesk.formats.decoding import whole_characters
from debatedesk.formats.limits import LARGEST_OFFSET, LONGEST_NAME, shortened

_MOST_DIGITS = 18
_ENDLESS = object()


class JsonMapFormat(MapFormat):
    """JSON with the fixed names of `write_json`."""

    name = "json"
    label = "JSON"
    suffixes = (".json",)
    writes = True
    tells_fidelity = True

    def recognises(self, data: bytes) -> bool:
        """Take all JSON that is no map of another program, so that it is told what is wrong with it."""
        from debatedesk.formats.json_kinds import is_json_map_of_others

        return not is_json_map_of_others(data)

    def _read(self, text: str, name: str) -> ImportedMap:
        return ImportedMap(read_json(text, name))

    def _write_telling(
        self,
        argument_map: ArgumentMap,
        not_carried: Iterable[NotCarried],
        fidelities: Mapping[str, str],
    ) -> str:
        return write_json(argument_map, not_carried, fidelities)


def write_json(
    argument_map: ArgumentMap,
    not_carried: Iterable[NotCarried] = (),
    fidelities: Mapping[str, str] | None = None,
) -> str:
    """Write a map as `{"title","nodes","relations","groups","not_carried"}`.

    `groups` lists the paths of headings in order; `not_carried` what the file it was read from said beyond
    what a map holds. A node's `colour`, `fidelity`, `refers_to` and `provenance`, a relation's `answered`
    and `provenance` are there where they say something. `found_fidelity` is what was found out of a node,
    that its words quote, where `fidelities` tell that by the nodes' ids; a reader finds it out again.
    """
    told = fidelities or {}
    data = {
        "title": argument_map.title,
        "nodes": [_node_data(each, told.get(each.id, "")) for each in argument_map.nodes.values()],
        "relations": [_relation_data(each, argument_map.nodes) for each in argument_map.relations.values()],
        "groups": _groups(argument_map),
        "not_carried": [
            {"what": each.what, "where": each.where} for each in (*_settings(argument_map), *not_carried)
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _settings(argument_map: ArgumentMap) -> list[NotCarried]:
    """List the settings of a map's Argdown file, which other programs than Argdown have no use for."""
    return [
        NotCarried(message("“{key}” of the front matter", key=key), message("line {line}", line=1))
        for key in argument_map.settings
    ]


def _groups(argument_map: ArgumentMap) -> list[list[str]]:
    paths: dict[tuple[str, ...], None] = {}
    for node in argument_map.nodes.values():
        for length in range(1, len(node.group) + 1):
            paths[node.group[:length]] = None
    return [list(path) for path in paths]


def _node_data(node: Node, found_fidelity: str) -> dict[str, Any]:
    return {
        "id": node.id,
        "kind": node.kind,
        "title": node.title,
        "text": node.text,
        "tags": list(node.tags),
        "group": list(node.group),
        "weight": node.weight,
        "speaker": node.speaker,
        "evidence": [evidence_data(each) for each in node.evidence],
        "steps": [
            {"premises": list(each.premises), "rules": list(each.rules), "conclusion": each.conclusion}
            for each in node.steps
        ],
        **({"colour": node.colour} if node.colour else {}),
        **({"fidelity": node.fidelity} if node.fidelity else {}),
        **_found_fidelity_data(found_fidelity),
        **_reference_data(node.refers_to),
        **({} if node.in_map is None else {"in_map": node.in_map}),
        **_provenance_data(node.provenance),
    }


def _found_fidelity_data(fidelity: str) -> dict[str, Any]:
    """Say what was found out; what a person chose stands under its own name."""
    return {"found_fidelity": fidelity} if fidelity and fidelity not in FIDELITIES else {}


def _reference_data(refers_to: Reference | None) -> dict[str, Any]:
    """Name a node of another map, by that map's name and the node's id."""
    return {"refers_to": {"map": refers_to.within, "node": refers_to.id}} if refers_to else {}


def _provenance_data(made: Provenance) -> dict[str, Any]:
    """Say what is known of who made something; nothing where nothing is."""
    known = {
        "author": made.author,
        "created": made.created,
        "editor": made.editor,
        "modified": made.modified,
        "parents": list(made.parents),
    }
    data = {key: value for key, value in known.items() if value}
    return {"provenance": data} if data else {}


def evidence_data(evidence: Evidence) -> dict[str, Any]:
    """Name a document and the span of a passage in it, with its words and those around them."""
    anchor = evidence.anchor
    return {
        "document": evidence.document,
        "role": evidence.role,
        "exact": anchor.exact,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "start": anchor.start,
        "end": anchor.end,
    }


def _relation_data(relation: Relation, nodes: Collection[str]) -> dict[str, Any]:
    return {
        "id": relation.id,
        "kind": relation.kind,
        "sources": list(relation.sources),
        "target": relation.target,
        "scheme": relation.scheme,
        **_answered_data(relation, nodes),
        **_provenance_data(relation.provenance),
    }


def _answered_data(relation: Relation, nodes: Collection[str]) -> dict[str, Any]:
    """Say which nodes of the map answer which questions; an answer that was deleted is none."""
    answered = [
        {"question": each.question, "node": each.node} for each in relation.answered if each.node in nodes
    ]
    return {"answered": answered} if answered else {}


def read_json(text: str, name: str) -> ArgumentMap:
    """Read a map; `name` is the file's in errors. Raises FormatError that says where and why."""
    try:
        data = json.loads(text.removeprefix("\ufeff"), parse_int=_number)
    except json.JSONDecodeError as error:
        raise FormatError(
            message(
                "“{name}”, line {lineno}: this is no JSON: {msg}.",
                name=name,
                lineno=error.lineno,
                msg=error.msg,
            )
        ) from error
    except RecursionError as error:
        raise FormatError(
            message("“{name}” is nested too deeply to be an argument map.", name=name)
        ) from error
    if not isinstance(data, dict) or not isinstance(data.get("nodes"), list):
        raise FormatError(message("“{name}” is no argument map: it has no list of “nodes”.", name=name))
    return _Reading(name).map(data)


def _number(digits: str) -> object:
    """Read an integer; one of more digits than anything here has is no number at all."""
    return int(digits) if len(digits) <= _MOST_DIGITS else _ENDLESS


class _Reading:
    """Checks each value on its way; `where` says where it stands, such as `nodes[3].evidence[0]`."""

    def __init__(self, name: str) -> None:
        self._name = name

    def map(self, data: Mapping[str, Any]) -> ArgumentMap:
        counts = [len(given) for key in ("nodes", "relations") if isinstance(given := data.get(key), list)]
        check_size(counts[0], sum(counts[1:]), self._name)
        nodes = [self._node(each, where) for where, each in self._items(data, "nodes", "")]
        relations = [self._relation(each, where) for where, each in self._items(data, "relations", "")]
        self._different([each.id for each in nodes], "nodes")
        self._different([each.id for each in relations], "relations")
        known = {each.id for each in nodes} | {each.id for each in relations}
        for relation in relations:
            for end in (*relation.sources, relation.target):
                if end not in known:
                    raise self._error(
                        message("relation “{id}”", id=relation.id),
                        message("there is no “{end}” in this map", end=end),
                    )
        return ArgumentMap.of("", self._string(data, "title", ""), nodes, relations)

    def _error(self, where: str, cause: str) -> FormatError:
        return FormatError(f"“{self._name}”, {where}: {cause}.")

    def _different(self, ids: list[str], what: str) -> None:
        seen: set[str] = set()
        for each in ids:
            if each in seen:
                raise self._error(what, message("the id “{item}” is there twice", item=each))
            seen.add(each)

    def _items(self, data: Mapping[str, Any], key: str, where: str) -> list[tuple[str, Any]]:
        value = data.get(key, [])
        if not isinstance(value, list):
            raise self._error(f"{where}{key}", message("a list is needed here"))
        return [(f"{where}{key}[{index}]", item) for index, item in enumerate(value)]

    def _mapping(self, data: object, where: str) -> Mapping[str, Any]:
        if not isinstance(data, dict):
            raise self._error(where, message("names with values are needed here"))
        return data

    def _string(self, data: Mapping[str, Any], key: str, where: str, default: str = "") -> str:
        value = data.get(key, default)
        if not isinstance(value, str):
            raise self._error(f"{where}.{key}".strip("."), message("words are needed here"))
        return whole_characters(value)

    def _strings(self, data: Mapping[str, Any], key: str, where: str) -> tuple[str, ...]:
        items = self._items(data, key, f"{where}.")
        for item_where, item in items:
            if not isinstance(item, str):
                raise self._error(item_where, message("words are needed here"))
        return tuple(whole_characters(each) for _, each in items)

    def _choice(self, data: Mapping[str, Any], key: str, where: str, choices: tuple[str, ...]) -> str:
        value = self._string(data, key, where)
        if value not in choices:
            raise self._error(
                f"{where}.{key}",
                message("“{value}” is none of {list}", value=value, list=", ".join(choices)),
            )
        return value

    def _id(self, data: Mapping[str, Any], where: str) -> str:
        own = self._string(data, "id", where)
        if not own:
            raise self._error(where, message("an “id” is missing"))
        return own

    def _node(self, value: object, where: str) -> Node:
        data = self._mapping(value, where)
        weight = data.get("weight")
        is_number = isinstance(weight, int | float) and not isinstance(weight, bool)
        if weight is not None and not (is_number and math.isfinite(weight)):
            raise self._error(f"{where}.weight", message("a number is needed here, of at most 18 digits"))
        kind = self._choice({"kind": "claim", **data}, "kind", where, NODE_KINDS)
        evidence = self._items(data, "evidence", f"{where}.")
        steps = self._items(data, "steps", f"{where}.")
        return Node(
            id=self._id(data, where),
            kind=cast(NodeKind, kind),
            title=self._string(data, "title", where),
            text=self._string(data, "text", where),
            tags=self._strings(data, "tags", where),
            group=self._strings(data, "group", where),
            weight=None if weight is None else float(weight),
            speaker=self._string(data, "speaker", where),
            evidence=tuple(self._evidence(item, item_where) for item_where, item in evidence),
            steps=tuple(self._step(item, item_where) for item_where, item in steps),
            colour=self._choice({"colour": "", **data}, "colour", where, ("", *NODE_COLOURS)),
            refers_to=self._reference(data.get("refers_to"), f"{where}.refers_to"),
            in_map=self._flag(data.get("in_map"), f"{where}.in_map"),
            provenance=self._provenance(data.get("provenance"), f"{where}.provenance"),
            fidelity=cast(
                ChosenFidelity, self._choice({"fidelity": "", **data}, "fidelity", where, FIDELITIES)
            ),
        )

    def _reference(self, value: object, where: str) -> Reference | None:
        if value is None:
            return None
        data = self._mapping(value, where)
        map_name, node = (one_line(self._string(data, key, where)) for key in ("map", "node"))
        if not map_name or not node:
            raise self._error(where, message("the name of a “map” and the id of a “node” are needed here"))
        return Reference.node(map_name, node)

    def _flag(self, value: object, where: str) -> bool | None:
        if value is None or isinstance(value, bool):
            return value
        raise self._error(where, message("“true” or “false” is needed here"))

    def _provenance(self, value: object, where: str) -> Provenance:
        if value is None:
            return UNKNOWN
        data = self._mapping(value, where)
        names = {
            key: shortened(one_line(self._string(data, key, where)), LONGEST_NAME)
            for key in ("author", "created", "editor", "modified")
        }
        parents = tuple(map(one_line, self._strings(data, "parents", where)[:MOST_PARENTS]))
        return Provenance(**names, parents=parents)

    def _evidence(self, value: object, where: str) -> Evidence:
        data = self._mapping(value, where)
        words = {key: self._string(data, key, where) for key in ("exact", "prefix", "suffix")}
        start = self._offset(data, "start", where, 0)
        end = self._offset(data, "end", where, start + len(words["exact"]))
        document = self._string(data, "document", where)
        if not document:
            raise self._error(where, message("the name of a “document” is missing"))
        if end < start:
            raise self._error(
                where, message("it ends at {end}, before its start at {start}", end=end, start=start)
            )
        anchor = TextAnchor(**words, start=start, end=end)
        return Evidence(document, anchor, self._string(data, "role", where, "states"))

    def _offset(self, data: Mapping[str, Any], key: str, where: str, default: int) -> int:
        value = data.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= LARGEST_OFFSET:
            raise self._error(f"{where}.{key}", message("a whole number from 0 on is needed here"))
        return value

    def _step(self, value: object, where: str) -> Step:
        data = self._mapping(value, where)
        return Step(
            self._strings(data, "premises", where),
            self._strings(data, "rules", where),
            self._string(data, "conclusion", where),
        )

    def _relation(self, value: object, where: str) -> Relation:
        data = self._mapping(value, where)
        kind = self._choice(data, "kind", where, RELATION_KINDS)
        return Relation(
            id=self._id(data, where),
            kind=cast(RelationKind, kind),
            sources=self._strings(data, "sources", where),
            target=self._string(data, "target", where),
            scheme=self._string(data, "scheme", where),
            answered=tuple(
                self._answer(item, item_where)
                for item_where, item in self._items(data, "answered", f"{where}.")
            ),
            provenance=self._provenance(data.get("provenance"), f"{where}.provenance"),
        )

    def _answer(self, value: object, where: str) -> CriticalAnswer:
        data = self._mapping(value, where)
        return CriticalAnswer(self._string(data, "question", where), self._string(data, "node", where))
