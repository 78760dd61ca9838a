"""Arguebuf JSON: atoms are claims, schemes relations, participants speakers, references passages."""

from typing import Any

from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps.model import ArgumentMap, Evidence, Node, NodeKind
from debatedesk.domain.message import message
from debatedesk.formats.aif.graph import INFORMATION, AifGraph, AifNode, graph_of
from debatedesk.formats.aif.relating import relations_of
from debatedesk.formats.aif.said import SaidText
from debatedesk.formats.aif.schemes import SCHEME_KINDS
from debatedesk.formats.base import ImportedMap, ImportedText, MapFormat, NotCarried, check_size, one_line
from debatedesk.formats.decoding import whole_characters
from debatedesk.formats.json_kinds import is_json_map_of, parsed_map
from debatedesk.formats.limits import LARGEST_OFFSET
from debatedesk.formats.threads.json_values import JsonObject, object_at, words_at

_TYPES = {"support": "RA", "attack": "CA", "rephrase": "MA", "preference": "PA"}
_MAJOR: NodeKind = "proposal"
_OTHER: NodeKind = "claim"


class ArguebufFormat(MapFormat):
    """The JSON of Arguebuf, a graph format of argument mining."""

    name = "arguebuf"
    label = message("Arguebuf JSON")
    suffixes = (".json",)
    tells_itself = True

    def recognises(self, data: bytes) -> bool:
        """Tell by the names of its objects."""
        return is_json_map_of("arguebuf", data)

    def _read_data(self, data: bytes, name: str) -> ImportedMap:
        return _Reading(parsed_map(data, name), name).imported()


class _Reading:
    """One reading, of which the schemes are read as those of AIF are."""

    def __init__(self, data: JsonObject, name: str) -> None:
        self._data = data
        self._name = name
        self._not_carried: list[NotCarried] = []
        self._quoted: dict[str, tuple[str, ...]] = {}
        self._said = {
            key: SaidText(text)
            for key, resource in object_at(data, "resources").items()
            if (text := whole_characters(words_at(resource, "text"))).strip()
        }

    def imported(self) -> ImportedMap:
        graph = graph_of({"nodes": self._aif_nodes(), "edges": self._aif_edges()})
        if not graph.nodes:
            raise FormatError(message("“{name}” has no atoms or schemes.", name=self._name))
        atoms = list(graph.of_type(INFORMATION))
        check_size(len(atoms), len(graph.nodes), self._name)
        nodes = [self._node(atom) for atom in atoms]
        relations = relations_of(graph, self._leave)
        self._list_what_is_left(graph)
        return ImportedMap(
            ArgumentMap.of("", self._title(), nodes, relations),
            tuple(self._not_carried),
            texts=self._texts(),
            quoted=self._quoted,
        )

    def _title(self) -> str:
        return one_line(words_at(self._data, "userdata", "title") or words_at(self._data, "name"))

    def _aif_nodes(self) -> list[JsonObject]:
        nodes: list[JsonObject] = []
        for key, data in object_at(self._data, "nodes").items():
            if isinstance(data, dict) and isinstance(data.get("atom"), dict):
                text = words_at(data, "atom", "text")
                nodes.append({"nodeID": key, "type": INFORMATION, "text": text, "atom": data["atom"]})
            else:
                scheme_type, scheme = _scheme(object_at(data, "scheme"))
                nodes.append({"nodeID": key, "type": scheme_type, "text": scheme})
        return nodes

    def _aif_edges(self) -> list[JsonObject]:
        return [
            {"edgeID": key, "fromID": words_at(edge, "source"), "toID": words_at(edge, "target")}
            for key, edge in object_at(self._data, "edges").items()
        ]

    def _node(self, node: AifNode) -> Node:
        atom = object_at(node.data, "atom")
        major = words_at(self._data, "majorClaim") or words_at(self._data, "major_claim")
        return Node(
            node.id,
            _MAJOR if node.id == major else _OTHER,
            "",
            node.text,
            speaker=self._speaker(words_at(atom, "participant")),
            evidence=self._evidence(node, object_at(atom, "reference")),
        )

    def _speaker(self, participant: str) -> str:
        data = object_at(self._data, "participants", participant) if participant else {}
        return one_line(words_at(data, "name") or words_at(data, "username"))

    def _evidence(self, node: AifNode, reference: JsonObject) -> tuple[Evidence, ...]:
        """Find the passage that an atom refers to, where its resource brings its text."""
        words = whole_characters(words_at(reference, "text"))
        if not words.strip():
            return ()
        resource = words_at(reference, "resource")
        said = self._said.get(resource)
        if said is None:
            self._quoted[node.id] = (words,)
            return ()
        offset = reference.get("offset")
        is_offset = (
            isinstance(offset, int) and not isinstance(offset, bool) and 0 <= offset <= LARGEST_OFFSET
        )
        anchor = said.anchor(node.id, words, offset if is_offset else None)
        if anchor is None:
            self._leave(message("a passage, as its words are not in the text"), node)
            return ()
        return (Evidence(self._text_name(resource), anchor),)

    def _text_name(self, resource: str) -> str:
        stem = self._name.rpartition(".")[0] or self._name
        if len(self._said) == 1:
            return message("{name}: text", name=stem)
        return message("{name}: text {key}", name=stem, key=resource)

    def _texts(self) -> tuple[ImportedText, ...]:
        resources = object_at(self._data, "resources")
        return tuple(
            ImportedText(
                *(words_at(resources, key, "title") or self._text_name(key), "", "", "", ""),
                *(words_at(resources, key, "source"), "", said.markdown, self._text_name(key)),
                reading=said.reading,
            )
            for key, said in self._said.items()
            if said.reading.text.strip()
        )

    def _list_what_is_left(self, graph: AifGraph) -> None:
        for node in graph.nodes.values():
            if node.type != INFORMATION and node.type not in SCHEME_KINDS:
                self._leave(message("a scheme of another kind: “{words}”", words=node.scheme), node)
            for target in graph.after(node.id, INFORMATION) if node.type == INFORMATION else ():
                self._leave(message("an edge without a scheme, to node {id}", id=target.id), node)
        for edge in dict.fromkeys(graph.loose_edges):
            what = message("an edge to or from a node that is not there")
            self._not_carried.append(NotCarried(what, message("edge {id}", id=edge)))

    def _leave(self, what: str, node: AifNode) -> None:
        self._not_carried.append(NotCarried(what, message("node {id}", id=node.id)))


def _scheme(data: Any) -> tuple[str, str]:
    """Give the type of a scheme as AIF has it, and its name in words: `SUPPORT_EXPERT_OPINION`."""
    for key, scheme_type in _TYPES.items():
        if key in data:
            name = words_at(data, key).upper().removeprefix(f"{key.upper()}_")
            is_told = name not in ("DEFAULT", "UNSPECIFIED") and not name.isdecimal()
            return scheme_type, name.replace("_", " ").capitalize() if is_told else ""
    return "", ""
