"""Maps as Argdown texts that people edit: the text goes along with the map, and the map with the text.

A text is kept as it was typed, with its comments and its order, beside the ids that its nodes and relations
have in the library. An edit of the map changes the lines that it concerns; an edit of the text is one edit
of the map, which keeps what the text does not say: ids, evidence, who made what. A text that cannot be read
is kept as a draft, and changes nothing until it can.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps import edits as map_editing
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.maps.relations import RULES, refusal
from debatedesk.domain.message import message
from debatedesk.formats.argdown.document import ArgdownDocument, read_document
from debatedesk.formats.argdown.matching import match_nodes, match_relations, with_new_titles
from debatedesk.formats.argdown.problems import ArgdownError
from debatedesk.formats.argdown.revising import NamedText, renamed, revised, says_the_map, written
from debatedesk.services.map_edits import MapEdits
from debatedesk.services.map_session import MapSession
from debatedesk.services.settings import ViewState

_NODE_FIELDS = (
    "kind",
    "title",
    "text",
    "tags",
    "group",
    "weight",
    "speaker",
    "steps",
    "colour",
    "in_map",
    "fidelity",
)
_RELATION_FIELDS = ("kind", "sources", "target", "scheme", "answered")
_MOST_REMEMBERED = 100

_Part = TypeVar("_Part", Node, Relation)


@dataclass(frozen=True, slots=True)
class TextProblem:
    """Why a text cannot be a map: the line and column, from 1 on, and what is said after them."""

    line: int
    column: int
    cause: str


@dataclass(frozen=True, slots=True)
class MapText:
    """The text of a map as it is shown; with a `problem` it is a draft that the map does not follow."""

    text: str
    problem: TextProblem | None = None


@dataclass(frozen=True, slots=True)
class TextEdit:
    """What an edit of a text came to: what it touched, and the text as it is now."""

    changes: Changes
    shown: MapText


class ArgdownTexts:
    """The texts of the maps of one library."""

    def __init__(
        self, session: MapSession, edits: MapEdits, state: ViewState, new_id: Callable[[], str]
    ) -> None:
        """Edit maps through a session; texts are kept in the state of views."""
        self._session = session
        self._edits = edits
        self._state = state
        self._new_id = new_id
        self._texts: dict[str, tuple[NamedText, ArgumentMap]] = {}
        self._removed: dict[str, dict[str, Node]] = {}

    def text(self, map_id: str) -> MapText:
        """Give the text of a map as it stands, or its draft; raises DeskError for a map that is gone."""
        draft = self._state.record(_key(map_id)).text("draft")
        if draft:
            return MapText(draft, _problem(draft))
        return MapText(self._current(map_id).text)

    def edit(self, map_id: str, text: str, merge_key: str = "") -> TextEdit:
        """Let a map say what a text says, as one step of undo.

        A text that is no map, or says what the rules forbid, is kept as a draft, and nothing else changes.
        Edits one after the other with the same `merge_key` make one step.
        """
        current = self._session.map(map_id)
        base = self._base(map_id)
        document, problem = _read(text)
        if document is None:
            return self._keep_draft(map_id, base, text, problem)
        matches = match_nodes(base.document, document)
        with_titles = with_new_titles(base.document, document, matches)
        if with_titles is not document:
            document, matches = with_titles, match_nodes(base.document, with_titles)
        said = self._named(map_id, base, document, matches)
        if problem := _forbidden(base.map(), said):
            return self._keep_draft(map_id, base, text, problem)
        after = self._merged(map_id, base.map(), said, current)
        changes = Changes()
        if _differs(current, after):
            changes = self._edits.write(message("Edit as text"), current, after, merge_key=merge_key)
        now = self._session.map(map_id)
        if not says_the_map(said, now):
            said = revised(said, _in_order_of(said.map(), now), now)
        self._keep(map_id, said, now)
        return TextEdit(changes, MapText(said.text))

    def line_of(self, map_id: str, own_id: str) -> int:
        """Tell the line, from 1 on, where a node or relation stands in the text; 0 where it has none."""
        loaded = self._texts.get(map_id)
        if loaded is None:
            return 0
        text, _ = loaded
        lines = text.document.lines.get(_own(text.nodes, own_id), 0)
        return lines or text.document.relation_lines.get(_own(text.relations, own_id), 0)

    def discard_draft(self, map_id: str) -> MapText:
        """Let go of a draft and give the text of the map as it stands."""
        self._save(map_id, self._base(map_id), "")
        return self.text(map_id)

    def _current(self, map_id: str) -> NamedText:
        """Bring the kept text up to the map as it stands."""
        now = self._session.map(map_id)
        named, before = self._texts.get(map_id) or (self._base(map_id), None)
        if before is not now:
            if before is None:
                before = _in_order_of(named.map(), now)
            if not says_the_map(named, now) or list(before.nodes) != list(now.nodes):
                named = revised(named, before, now)
                self._save(map_id, named, "")
            self._texts[map_id] = (named, now)
        return named

    def _base(self, map_id: str) -> NamedText:
        """Give the last text that was a map; a map that has none yet is written."""
        if loaded := self._texts.get(map_id):
            return loaded[0]
        kept = self._state.get(_key(map_id), {})
        try:
            nodes, relations = kept["nodes"], kept["relations"]
            named = NamedText(read_document(kept["text"]), dict(nodes), dict(relations))
            if set(named.document.argument_map.nodes) == set(nodes):
                return named
        except (KeyError, TypeError, ValueError, FormatError):
            pass
        now = self._session.map(map_id)
        named = written(now)
        self._texts[map_id] = (named, now)
        return named

    def _keep(self, map_id: str, named: NamedText, now: ArgumentMap) -> None:
        self._texts[map_id] = (named, now)
        self._save(map_id, named, "")

    def _keep_draft(self, map_id: str, base: NamedText, text: str, problem: TextProblem | None) -> TextEdit:
        self._save(map_id, base, text)
        return TextEdit(Changes(), MapText(text, problem))

    def _save(self, map_id: str, named: NamedText, draft: str) -> None:
        kept = {"text": named.text, "nodes": dict(named.nodes), "relations": dict(named.relations)}
        self._state.set(_key(map_id), {**kept, "draft": draft} if draft else kept)

    def _named(
        self, map_id: str, base: NamedText, document: ArgdownDocument, matches: Mapping[str, str]
    ) -> NamedText:
        """Give the nodes and relations of a new text the ids of those that they were, others new ones."""
        nodes = {new: base.nodes[old] for new, old in matches.items()}
        gone = self._removed.get(map_id, {})
        taken = set(nodes.values())
        for key, node in document.argument_map.nodes.items():
            if key not in nodes:
                nodes[key] = _again(gone, node, taken) or self._new_id()
                taken.add(nodes[key])
        said = renamed(document.argument_map, nodes, {})
        matched = match_relations(base.map().relations.values(), said.relations.values())
        relations = {key: matched.get(key) or self._new_id() for key in said.relations}
        return NamedText(document, nodes, relations)

    def _merged(self, map_id: str, base: ArgumentMap, text: NamedText, current: ArgumentMap) -> ArgumentMap:
        """Carry what differs between two texts out on a map, of which much is not in the texts."""
        said = text.map()
        evidence = {text.nodes[key] for key in text.document.states_evidence}
        gone = self._removed.setdefault(map_id, {})
        nodes: dict[str, Node] = dict(current.nodes)
        for key, node in said.nodes.items():
            if key in current.nodes:
                nodes[key] = _changed(current.nodes[key], base.nodes.get(key), node, _NODE_FIELDS)
                if key in evidence:
                    nodes[key] = replace(nodes[key], evidence=node.evidence)
            elif key not in base.nodes or node != base.nodes[key]:
                known = gone.get(key, node)
                nodes[key] = _changed(known, None, node, _NODE_FIELDS)
        relations: dict[str, Relation] = dict(current.relations)
        for key, relation in said.relations.items():
            if key in current.relations:
                old = base.relations.get(key)
                relations[key] = _changed(current.relations[key], old, relation, _RELATION_FIELDS)
            elif key not in base.relations or relation != base.relations[key]:
                relations[key] = relation
        for key in base.relations.keys() - said.relations.keys():
            relations.pop(key, None)
        lost = [key for key in base.nodes if key not in said.nodes]
        for key in lost:
            if key in current.nodes:
                gone[key] = current.nodes[key]
        while len(gone) > _MOST_REMEMBERED:
            del gone[next(iter(gone))]
        nodes = _ordered(nodes, base, said)
        settings = current.settings if said.settings == base.settings else said.settings
        merged = replace(current, nodes=nodes, relations=relations, settings=settings)
        return map_editing.without_nodes(merged, [key for key in lost if key in nodes])


def _key(map_id: str) -> str:
    return f"argdown:{map_id}"


def _read(text: str) -> tuple[ArgdownDocument | None, TextProblem | None]:
    try:
        return read_document(text), None
    except ArgdownError as error:
        return None, _at(text, error.line, error.cause)
    except FormatError as error:
        return None, TextProblem(1, 1, str(error))


def _problem(text: str) -> TextProblem | None:
    document, problem = _read(text)
    return problem or (
        None if document is None else TextProblem(1, 1, message("This is not in the map yet."))
    )


def _at(text: str, line: int, cause: str) -> TextProblem:
    lines = text.split("\n")
    line = min(max(line, 1), len(lines))
    written_line = lines[line - 1]
    return TextProblem(line, len(written_line) - len(written_line.lstrip()) + 1, cause)


def _forbidden(base: ArgumentMap, text: NamedText) -> TextProblem | None:
    """Find the first new relation that the rules forbid, or that makes an argument bear on itself."""
    said = text.map()
    own_ids = {library: own for own, library in text.relations.items()}
    for key, relation in said.relations.items():
        if base.relations.get(key) == relation and not _kinds_differ(base, said, relation):
            continue
        why = refusal(said, relation)
        end = said.target_node(relation)
        if not why and end in relation.sources and not RULES[relation.kind].symmetric:
            why = message("A relation can't bear on itself.")
        if why:
            line = text.document.relation_lines.get(own_ids[key])
            line = line or text.document.lines.get(_own(text.nodes, relation.sources[0]), 1)
            return _at(text.text, line, why)
    return None


def _kinds_differ(base: ArgumentMap, said: ArgumentMap, relation: Relation) -> bool:
    ends = (*relation.sources, relation.target)
    return any(
        key in said.nodes and (key not in base.nodes or said.nodes[key].kind != base.nodes[key].kind)
        for key in ends
    )


def _own(names: Mapping[str, str], library_id: str) -> str:
    return next((own for own, named in names.items() if named == library_id), "")


def _again(gone: Mapping[str, Node], node: Node, taken: set[str]) -> str | None:
    """Find a node that a text has lost not long ago and says again."""
    for key, lost in gone.items():
        if key not in taken and (lost.title, lost.text) == (node.title, node.text):
            return key
    return None


def _changed(current: _Part, old: _Part | None, new: _Part, fields: tuple[str, ...]) -> _Part:
    """Change those fields of a part that are other in the new text than in the old one."""
    values: dict[str, Any] = {
        name: getattr(new, name)
        for name in fields
        if old is None or getattr(old, name) != getattr(new, name)
    }
    return replace(current, **values) if values else current


def _ordered(nodes: Mapping[str, Node], base: ArgumentMap, said: ArgumentMap) -> dict[str, Node]:
    """Order nodes as the new text does where it has moved any; new ones follow the one before them."""
    before = [key for key in base.nodes if key in said.nodes]
    now = [key for key in said.nodes if key in base.nodes]
    order = [key for key in nodes if key in base.nodes or key not in said.nodes]
    if before != now:
        moving = iter([key for key in now if key in nodes])
        order = [next(moving) if key in said.nodes else key for key in order]
    last: str | None = None
    for key in said.nodes:
        if key in nodes and key not in base.nodes:
            order.insert(order.index(last) + 1 if last in order else 0, key)
        last = key if key in nodes else last
    return {key: nodes[key] for key in order}


def _in_order_of(argument_map: ArgumentMap, other: ArgumentMap) -> ArgumentMap:
    """Order what both maps hold as the other does."""
    nodes = iter([key for key in other.nodes if key in argument_map.nodes])
    relations = iter([key for key in other.relations if key in argument_map.relations])
    return replace(
        argument_map,
        nodes={
            each: argument_map.nodes[each]
            for each in (next(nodes) if key in other.nodes else key for key in argument_map.nodes)
        },
        relations={
            each: argument_map.relations[each]
            for each in (
                next(relations) if key in other.relations else key for key in argument_map.relations
            )
        },
    )


def _differs(before: ArgumentMap, after: ArgumentMap) -> bool:
    return (
        before.settings != after.settings
        or before.nodes != after.nodes
        or before.relations != after.relations
        or list(before.nodes) != list(after.nodes)
    )
