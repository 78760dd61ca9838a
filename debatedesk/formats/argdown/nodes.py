"""From Argdown's statements and arguments to the nodes of a map."""

from collections.abc import Iterator
from typing import cast

from debatedesk.domain.anchors.model import TextAnchor
from debatedesk.domain.maps.model import (
    FIDELITIES,
    NODE_COLOURS,
    NODE_KINDS,
    ChosenFidelity,
    Evidence,
    Node,
    NodeKind,
    Step,
)
from debatedesk.domain.message import message, quoted
from debatedesk.domain.reference import Reference
from debatedesk.formats.argdown.elements import Entity, Model
from debatedesk.formats.argdown.naming import DATA_KEYS, NODE_KEYS, FreeNames
from debatedesk.formats.argdown.selection import NodeSections
from debatedesk.formats.argdown.values import Values
from debatedesk.formats.base import one_line

_KNOWN = NODE_KEYS.union(DATA_KEYS.values())


class Nodes:
    """Gives each entity its id and makes the nodes, in document order."""

    def __init__(self, model: Model, values: Values) -> None:
        """Name the entities of a model; raises FormatError for an id that two of them claim."""
        self._values = values
        self._ids: dict[Entity, str] = {}
        self._by_title: dict[str, str] = {}
        self.unknown: list[tuple[str, int]] = []
        ordered = sorted(model.entities, key=lambda each: each.order)
        owners = self._explicit_ids(ordered)
        self._aliases = self._references_by_id(ordered, owners)
        self._entities = [each for each in ordered if each not in self._aliases]
        self._assign(owners)
        self._names = set(self._ids.values())

    def _explicit_ids(self, entities: list[Entity]) -> dict[str, Entity]:
        owners: dict[str, Entity] = {}
        for entity in entities:
            if "id" in entity.data:
                own = self._values.string(entity.data["id"], message("an id"), entity.line)
                if own in owners:
                    raise self._values.error(
                        entity.line, message("two nodes have the id “{own}”.", own=own)
                    )
                owners[own] = entity
        return owners

    @staticmethod
    def _references_by_id(entities: list[Entity], owners: dict[str, Entity]) -> dict[Entity, Entity]:
        """Find references such as `[P1]` to what is titled otherwise and has the id P1."""
        return {
            entity: owner
            for entity in entities
            if entity.rank == 0 and (owner := owners.get(entity.title or "")) and owner is not entity
        }

    def _assign(self, owners: dict[str, Entity]) -> None:
        self._ids = {entity: own for own, entity in owners.items()}
        names = FreeNames(owners)
        untitled = 0
        for entity in self._entities:
            if entity not in self._ids:
                wanted = entity.title or entity.default_id
                untitled += not wanted
                self._ids[entity] = names.take(wanted or f"{entity.family} {untitled}")
            if entity.title:
                self._by_title.setdefault(entity.title, self._ids[entity])

    def id(self, entity: Entity) -> str:
        """Tell the id of an entity's node."""
        return self._ids[self._aliases.get(entity, entity)]

    def has(self, node_id: str) -> bool:
        """Tell whether a node has this id."""
        return node_id in self._names

    def named(self, name: str) -> str:
        """Find the id of the node that has this id, or this title; any other name stays as it is."""
        return name if self.has(name) else self._by_title.get(name, name)

    def entities(self) -> list[Entity]:
        """List the entities that are nodes, in document order."""
        return self._entities

    def nodes(self) -> list[Node]:
        """Make the nodes."""
        return [self._node(each) for each in self._entities]

    def sections(self) -> NodeSections:
        """Tell where the text has the nodes."""
        return NodeSections(
            {self._ids[each]: each.section.title for each in self._entities if each.section},
            frozenset(self._ids[each] for each in self._entities if each.is_on_top),
        )

    def _node(self, entity: Entity) -> Node:
        data, line, values = entity.data, entity.line, self._values
        kind = data.get("kind", "argument" if entity.family == "argument" else "claim")
        if kind not in NODE_KINDS:
            raise values.error(
                line,
                message(
                    "“{kind}” is no kind of node; use one of {list}.", kind=kind, list=", ".join(NODE_KINDS)
                ),
            )
        titled = entity.title or self.id(entity)
        self.unknown += [
            (message("“{key}” of “{title}”", key=key, title=titled), line)
            for key in data
            if key not in _KNOWN
        ]
        return Node(
            id=self.id(entity),
            kind=cast(NodeKind, kind),
            title=values.string(data.get("title", entity.title or ""), message("a title"), line),
            text=values.string(data.get("text", entity.text), message("a text"), line),
            tags=values.strings(data["tags"], message("tags"), line)
            if "tags" in data
            else tuple(entity.tags),
            group=values.strings(data["group"], message("a group"), line)
            if "group" in data
            else entity.group,
            weight=values.number(data["weight"], message("the weight"), line) if "weight" in data else None,
            speaker=values.string(data.get("speaker", ""), message("a speaker"), line),
            evidence=tuple(self._evidence(data.get("evidence"), line)),
            steps=tuple(self._steps(entity)),
            colour=self._colour(data.get("colour", ""), line),
            refers_to=self._reference(data.get("refers_to"), line),
            in_map={"true": True, "false": False}.get(str(data.get("isInMap", "")).lower()),
            fidelity=self._fidelity(data.get("fidelity", ""), line),
        )

    def _colour(self, value: object, line: int) -> str:
        if value not in ("", *NODE_COLOURS):
            colours = ", ".join(NODE_COLOURS)
            raise self._values.error(line, message("a “colour” must be one of {colours}.", colours=colours))
        return str(value)

    def _fidelity(self, value: object, line: int) -> ChosenFidelity:
        if value not in FIDELITIES:
            choices = ", ".join(filter(None, FIDELITIES))
            raise self._values.error(line, message("a “fidelity” must be one of {list}.", list=choices))
        return value

    def _reference(self, value: object, line: int) -> Reference | None:
        """Read which node of another map a node refers to."""
        if value in (None, ""):
            return None
        data = value if isinstance(value, dict) else {}
        map_name, node = (
            one_line(self._values.string(data.get(key, ""), quoted(key), line)) for key in ("map", "node")
        )
        if not map_name or not node:
            raise self._values.error(
                line, message("“refers_to” needs the name of a “map” and the id of a “node”.")
            )
        return Reference.node(map_name, node)

    def _evidence(self, value: object, line: int) -> Iterator[Evidence]:
        values = self._values
        for each in values.items(value):
            if not isinstance(each, dict) or not each.get("document"):
                raise values.error(line, message("each piece of evidence needs the name of a “document”."))
            words = {
                key: values.string(each.get(key, ""), quoted(key), line)
                for key in ("exact", "prefix", "suffix")
            }
            start = values.offset(each.get("start", "0"), line)
            end = values.offset(each.get("end", str(start + len(words["exact"]))), line)
            if end < start:
                raise values.error(
                    line,
                    message(
                        "the evidence ends at {end}, before its start at {start}.", end=end, start=start
                    ),
                )
            role = values.string(each.get("role", "states"), message("a role"), line)
            document = values.string(each["document"], message("a document"), line)
            yield Evidence(document, TextAnchor(**words, start=start, end=end), role)

    def _steps(self, entity: Entity) -> Iterator[Step]:
        for step in entity.steps:
            premises = tuple(self.id(each) for each in step.premises)
            yield Step(premises, tuple(step.rules), self.id(step.conclusion))
        line = entity.line
        for each in self._values.items(entity.data.get("steps")):
            if not isinstance(each, dict):
                raise self._values.error(
                    line, message("a step needs “premises”, “rules” and a “conclusion”.")
                )
            premises = self._values.strings(each.get("premises"), quoted("premises"), line)
            rules = self._values.strings(each.get("rules"), quoted("rules"), line)
            conclusion = self._values.string(each.get("conclusion", ""), message("a conclusion"), line)
            yield Step(tuple(map(self.named, premises)), rules, self.named(conclusion))
