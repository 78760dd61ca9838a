"""From AIF to a map: information becomes claims, schemes relations, locutions speakers and passages."""

import re

from debatedesk.domain.anchors.model import TextAnchor
from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps.model import (
    NODE_KINDS,
    ArgumentMap,
    Evidence,
    Node,
    NodeKind,
)
from debatedesk.domain.message import message
from debatedesk.formats.aif.graph import (
    ILLOCUTION,
    INFORMATION,
    LOCUTION,
    AifGraph,
    AifNode,
    graph_of,
)
from debatedesk.formats.aif.relating import relations_of
from debatedesk.formats.aif.said import SaidText
from debatedesk.formats.aif.schemes import SCHEME_KINDS
from debatedesk.formats.base import ImportedMap, ImportedText, NotCarried, check_size
from debatedesk.formats.limits import LARGEST_OFFSET, LONGEST_KIND, shortened
from debatedesk.formats.threads.json_values import JsonObject, words_at

_LONGEST_SPEAKER = 60
_SPEAKER = re.compile(rf"\s*(?P<name>[^:\n]{{1,{_LONGEST_SPEAKER}}}?)\s*:\s+(?P<words>\S.*)", re.DOTALL)
_NAME_WORDS = 5


def read_aif(parsed: JsonObject, name: str) -> ImportedMap:
    """Read AIF or xAIF; raises FormatError, which calls the file `name`, where it holds no node."""
    graph = graph_of(parsed)
    if not graph.nodes:
        raise FormatError(message("“{name}” is AIF without any node.", name=name))
    check_size(sum(1 for _ in graph.of_type(INFORMATION)), len(graph.nodes), name)
    return _Reading(graph, name).imported()


class _Reading:
    """One reading: `_text_name` is what evidence calls the text that came with the graph."""

    def __init__(self, graph: AifGraph, name: str) -> None:
        self._graph = graph
        self._not_carried: list[NotCarried] = []
        self._said = SaidText(graph.text) if graph.text.strip() else None
        self._text_name = message("{name}: text", name=name.rpartition(".")[0] or name)
        self._quoted: dict[str, tuple[str, ...]] = {}

    def imported(self) -> ImportedMap:
        graph = self._graph
        locutions = self._locutions()
        nodes = [self._node(each, locutions.get(each.id, [])) for each in graph.of_type(INFORMATION)]
        relations = relations_of(graph, self._leave)
        self._list_what_is_left()
        argument_map = ArgumentMap.of("", graph.title, nodes, relations)
        return ImportedMap(
            argument_map, tuple(self._not_carried), texts=self._texts(), quoted=dict(self._quoted)
        )

    def _texts(self) -> tuple[ImportedText, ...]:
        if self._said is None or not self._said.reading.text.strip():
            return ()
        title = self._graph.title or self._text_name
        return (
            ImportedText(
                *(title, "", "", "", "", "", "", self._said.markdown, self._text_name),
                reading=self._said.reading,
            ),
        )

    def _locutions(self) -> dict[str, list[AifNode]]:
        """Find what was said for each node of information, in the order of the file."""
        said: dict[str, list[AifNode]] = {}
        for locution in self._graph.of_type(LOCUTION):
            for illocution in self._graph.after(locution.id, ILLOCUTION):
                for information in self._graph.after(illocution.id, INFORMATION):
                    said.setdefault(information.id, []).append(locution)
        return said

    def _node(self, node: AifNode, locutions: list[AifNode]) -> Node:
        speakers, evidence, quoted = [], [], []
        for locution in locutions:
            speaker, words = self._speaker_and_words(locution)
            speakers.append(speaker)
            if passage := _own_evidence(locution.data, words):
                evidence.append(passage)
            elif self._said is None:
                quoted += [words] if words != node.text.strip() else []
            elif anchor := self._said.anchor(locution.id, words):
                evidence.append(Evidence(self._text_name, anchor))
            else:
                self._leave(message("a passage, as its words are not in the text"), locution)
        if self._said and not locutions and (anchor := self._said.anchor(node.id, node.text)):
            evidence.append(Evidence(self._text_name, anchor))
        if quoted:
            self._quoted[node.id] = tuple(quoted)
        title = words_at(node.data, "title")
        return Node(
            node.id,
            _node_kind(words_at(node.data, "kind")),
            title,
            node.text if node.text != title else "",
            speaker=", ".join(dict.fromkeys(filter(None, speakers))),
            evidence=tuple(dict.fromkeys(evidence)),
        )

    def _speaker_and_words(self, locution: AifNode) -> tuple[str, str]:
        """Part “Name: words”; of nobody that the file lists, the name must look like one."""
        known = self._graph.speakers.get(locution.id, "")
        parts = _SPEAKER.fullmatch(locution.text)
        if parts is None:
            return known, locution.text.strip()
        name, words = parts["name"].strip(), parts["words"].strip()
        if known:
            return known, words if _is_short_for(name, known) else locution.text.strip()
        is_name = name[:1].isupper() and len(name.split()) <= _NAME_WORDS
        return (name, words) if is_name else ("", locution.text.strip())

    def _leave(self, what: str, node: AifNode) -> None:
        self._not_carried.append(NotCarried(what, message("node {id}", id=node.id)))

    def _list_what_is_left(self) -> None:
        """List what a map has no room for: each node of it, edges that lead nowhere, ids that are taken."""
        graph = self._graph
        carried = {INFORMATION, LOCUTION, ILLOCUTION, *SCHEME_KINDS}
        for node in graph.nodes.values():
            if node.type not in carried:
                shown = shortened(node.scheme, LONGEST_KIND)
                self._leave(
                    message("a node of type {type}: “{words}”", type=node.type or "?", words=shown), node
                )
        spoken = {key for each in graph.of_type(ILLOCUTION) for key in graph.preceding.get(each.id, ())}
        for locution in graph.of_type(LOCUTION):
            if locution.id not in spoken:
                shown = shortened(" ".join(locution.text.split()), LONGEST_KIND)
                self._leave(message("what was said without being argued: “{words}”", words=shown), locution)
        for illocution in graph.of_type(ILLOCUTION):
            if not graph.after(illocution.id, INFORMATION, *SCHEME_KINDS):
                shown = shortened(illocution.scheme, LONGEST_KIND)
                self._leave(message("what was done by saying it: “{words}”", words=shown), illocution)
        for information in graph.of_type(INFORMATION):
            for target in graph.after(information.id, INFORMATION):
                self._leave(message("an edge without a scheme, to node {id}", id=target.id), information)
        for edge in dict.fromkeys(graph.loose_edges):
            self._not_carried.append(
                NotCarried(
                    message("an edge to or from a node that is not there"), message("edge {id}", id=edge)
                )
            )
        self._not_carried += [
            NotCarried(message("another node of the same id"), message("node {id}", id=each))
            for each in graph.twice
        ]


def _is_short_for(name: str, known: str) -> bool:
    """Tell whether a name is a person's, the whole, a part of it or the first letters."""
    folded, whole = name.casefold(), known.casefold()
    initials = "".join(word[0] for word in whole.split())
    return folded in whole or whole in folded or folded == initials


def _node_kind(named: str) -> NodeKind:
    return next((kind for kind in NODE_KINDS if kind == named), "claim")


def _own_evidence(data: JsonObject, words: str) -> Evidence | None:
    """Read the passage that our own files name beside a locution."""
    document, start, end = words_at(data, "document"), data.get("start"), data.get("end")
    if not document or not _is_offset(start) or not _is_offset(end):
        return None
    anchor = TextAnchor(
        words_at(data, "exact") if "exact" in data else words,
        words_at(data, "prefix"),
        words_at(data, "suffix"),
        int(str(start)),
        max(int(str(start)), int(str(end))),
    )
    return Evidence(document, anchor, words_at(data, "role") if "role" in data else "states")


def _is_offset(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LARGEST_OFFSET
