"""Writing Argdown as a person would: a tree under each node that others bear on, in document order."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from debatedesk.domain.maps.model import ArgumentMap, Evidence, Node, Relation
from debatedesk.formats.argdown.appearance import Mentions, front_settings, map_flags
from debatedesk.formats.argdown.content import (
    is_native_text,
    told_tags,
    write_start,
    write_tags,
    write_text,
)
from debatedesk.formats.argdown.exploding import with_joined_steps, without_parted_steps
from debatedesk.formats.argdown.homes import Homes
from debatedesk.formats.argdown.keys import Keys
from debatedesk.formats.argdown.naming import DATA_KEYS
from debatedesk.formats.argdown.plan import Plan
from debatedesk.formats.argdown.signs import Signs
from debatedesk.formats.argdown.yaml_blocks import QuotedYaml, Value, write_block, write_data

Key = tuple[str, ...]
"""Names an element of a file by what it says: ("node", id), ("relation", id), ("head", argument) …"""

_NO_GROUP = "# — {isGroup: false}"
"""A heading below which nodes stand in no group."""


@dataclass(frozen=True, slots=True)
class WrittenElement:
    """An element as it is written: its text without the indentation of `level`; `sign` begins the text.

    A text may have several lines, of which those after the first are indented as the first is. One that
    `is_apart` has an empty line before it.
    """

    key: Key
    text: str
    level: int = 0
    sign: str = ""
    is_apart: bool = False


class Writing:
    """Writes one map; without its sources where they would be in the way of what it says."""

    def __init__(
        self, argument_map: ArgumentMap, *, with_title: bool = True, with_evidence: bool = True
    ) -> None:
        """Plan where everything of a map is written."""
        argument_map = with_joined_steps(argument_map) if with_title else without_parted_steps(argument_map)
        self._map = argument_map
        self._with_title = with_title
        self._with_evidence = with_evidence
        self._plan = Plan(argument_map)
        self._homes = Homes(argument_map, self._plan, keeps_groups=not with_title)
        self._anonymous = {
            node.id for node in argument_map.nodes.values() if with_title and self._homes.is_anonymous(node)
        }
        self._keys = Keys(argument_map, self._plan, self._homes, None, self._anonymous)
        self._signs = Signs(argument_map)
        self._settings = front_settings(argument_map, self._plan)
        self._flags = map_flags(argument_map, self._plan, self._keys)
        self._in_group: set[str] = set()
        """The nodes that have to say that they stand in the group of their home."""
        self._start(argument_map.nodes)

    def _start(self, order: Iterable[str]) -> None:
        """Begin with an empty file, in which the nodes will probably stand in an order."""
        self._order = {key: number for number, key in enumerate(order)}
        self._group: tuple[str, ...] = ()
        self._mentions = Mentions()
        self._awaits_reconstruction = False
        """The last block is that of an argument, which premises right after it would reconstruct."""
        self._to_name: set[str] = set()
        self._defined: list[str] = []
        self._written: set[str] = set()
        self._to_reconstruct: list[str] = []
        self._elements: list[WrittenElement] = []

    def write(self) -> str:
        """Return the file."""
        return written_text(self.elements())

    def elements(self) -> list[WrittenElement]:
        """Return the elements of the file in order."""
        self._write_all()
        if self._defined != list(self._map.nodes) or self._to_name:
            self._anonymous -= self._to_name
            self._keys = Keys(self._map, self._plan, self._homes, self._defined, self._anonymous)
            self._flags = map_flags(self._map, self._plan, self._keys)
            self._start(self._defined)
            self._write_all()
        self._in_group = {
            node.id
            for node in self._map.nodes.values()
            if self._mentions.group(node.id) != node.group and self._keys.key(node.id) is not None
        }
        if self._in_group:
            self._start(self._defined)
            self._write_all()
        return [*self._front_matter(), *self._elements]

    def _write_all(self) -> None:
        for node in self._map.nodes.values():
            if self._homes.is_on_top(node.id) and node.id not in self._written:
                self._block(node)
        self._reconstruct_all()
        if not self._map.nodes and self._with_title:
            self._put(("group",), _NO_GROUP, is_apart=True)

    def _front_matter(self) -> list[WrittenElement]:
        front: dict[str, Value] = {}
        tops = [each for each in self._elements if each.text.startswith("# ")]
        if self._with_title and (self._map.title or (tops and self._elements[:1] == tops)):
            front["title"] = self._map.title
        front |= self._settings
        if self._plan.listed:
            front["relations"] = [self._listed(each) for each in self._plan.listed]
        text = "\n".join(["===", *write_block(front), "==="])
        return [WrittenElement(("front",), text)] if front else []

    def _put(self, key: Key, text: str, level: int = 0, sign: str = "", is_apart: bool = False) -> None:
        self._elements.append(WrittenElement(key, f"{sign}{text}".rstrip(" "), level, sign, is_apart))

    def _block(self, node: Node) -> None:
        """Write a node with all that stands under it, and the reconstructions of the arguments there."""
        self._heading(node.group)
        if node.id in self._anonymous and self._keys.key(node.id) is None:
            if self._awaits_reconstruction:
                self._to_name.add(node.id)
            self._defined.append(node.id)
            self._reconstruction(node)
            return
        self._define(node, 0, "", None)
        self._awaits_reconstruction = node.kind == "argument"
        is_here = (
            self._plan.reconstruction(node.id) and self._homes.reconstruction_group(node.id) == node.group
        )
        if is_here:
            self._to_reconstruct.remove(node.id)
            self._reconstruction(node)
        self._reconstruct_all(node.group)

    def _reconstruct_all(self, group: tuple[str, ...] | None = None) -> None:
        """Write the reconstructions that wait, of one group or of all."""
        waiting = True
        while waiting:
            waiting = False
            for argument in list(self._to_reconstruct):
                own = self._homes.reconstruction_group(argument)
                if group is not None and own != group:
                    continue
                waiting = True
                self._to_reconstruct.remove(argument)
                self._heading(own)
                self._put(("head", argument), self._keys.mention(argument), is_apart=True)
                self._mentions.name(argument, self._group)
                self._reconstruction(self._map.nodes[argument])

    def _heading(self, group: tuple[str, ...]) -> None:
        """Write the headings that lead from the last group to this one."""
        if group == self._group or not all(map(is_native_text, group)):
            return
        self._awaits_reconstruction = False
        if not group:
            self._put(("group",), _NO_GROUP, is_apart=True)
            self._group = group
            return
        shared = 0
        while shared < min(len(group), len(self._group)) and group[shared] == self._group[shared]:
            shared += 1
        for level in range(min(shared, len(group) - 1), len(group)):
            heading = f"{'#' * (level + 1)} {write_text(group[level])}"
            self._put(("group", *group[: level + 1]), heading, is_apart=True)
        self._group = group

    def _define(
        self, node: Node, level: int, sign: str, relation: Relation | None, is_apart: bool = False
    ) -> None:
        """Write a node in full, and below it what bears on it."""
        if self._plan.reconstruction(node.id):
            self._to_reconstruct.append(node.id)
        data = self._data(node, relation)
        told = told_tags(node.text, node.tags) if is_native_text(node.text) else ()
        tags = write_tags(node.tags[len(told) :])
        parts = [
            self._head(node, told, bool(data.keys() - {"relation"})),
            tags,
            write_data(data, "") if data else "",
        ]
        is_apart = is_apart or (level == 0 and not sign)
        self._put(("node", node.id), " ".join(filter(None, parts)), level, sign, is_apart)
        if is_native_text(node.text):
            self._mentions.define(node.id, self._group)
        else:
            self._mentions.name(node.id, self._group)
        self._defined.append(node.id)
        self._written.add(node.id)
        for each in self._in_order(self._plan.on_node(node.id)):
            if not self._homes.is_turned(each):
                self._relate(each, level + 1)
        for each in self._homes.turned(node.id):
            sign = self._signs.turned(each)
            end = self._plan.turned_end(each) or each.target
            if self._homes.source_of(end) == node.id:
                self._define(self._map.nodes[end], level + 1, f"{sign} ", each)
            else:
                self._name(sign, end, each, level + 1)
        if relation:
            self._undercuts(relation, level + 1)

    def _head(self, node: Node, told: tuple[str, ...], goes_on: bool) -> str:
        if self._keys.key(node.id) is None:
            return write_start(node.text, told)
        name = self._keys.mention(node.id)
        if is_native_text(node.text):
            return f"{name}: {write_text(node.text, told)}"
        is_marked = not (self._with_title or goes_on) and node.id in self._mentions
        return f"{name}:" if is_marked else name

    def _in_order(self, relations: list[Relation]) -> list[Relation]:
        """Order relations: those whose sources stand here in full, then those that stand elsewhere."""

        def rank(relation: Relation) -> tuple[bool, int]:
            source = relation.sources[0]
            return self._homes.relation_of(source) is not relation, self._order[source]

        return sorted(relations, key=rank)

    def _undercuts(self, relation: Relation, level: int) -> None:
        for each in self._in_order(self._plan.on_relation(relation.id)):
            if not self._homes.is_turned(each):
                self._relate(each, level)

    def _relate(self, relation: Relation, level: int) -> None:
        """Write the line of a relation: its source in full where that is at home, else its name."""
        source = self._map.nodes[relation.sources[0]]
        if self._homes.relation_of(source.id) is relation:
            self._define(source, level, f"{self._signs.sign(relation)} ", relation)
            return
        if self._may_end_here(source.id):
            self._define(source, level, f"{self._signs.sign(relation)} ", relation)
            return
        self._name(self._signs.sign(relation), source.id, relation, level)
        self._undercuts(relation, level + 1)

    def _name(self, sign: str, node_id: str, relation: Relation, level: int) -> None:
        """Write the line of a relation that only names the node at its end."""
        if self._may_end_here(node_id):
            self._define(self._map.nodes[node_id], level, f"{sign} ", relation)
            return
        data = self._line_data(relation)
        tail = f" {write_data({'relation': data}, '')}" if data else ""
        text = f"{self._keys.mention(node_id)}{tail}"
        self._put(("relation", relation.id), text, level, f"{sign} ")
        self._mentions.name(node_id, self._group)

    def _may_end_here(self, node_id: str) -> bool:
        """Tell whether a node needs no line but the one that names it, as there is no more to say."""
        return node_id not in self._written and self._is_told_by_name(self._map.nodes[node_id])

    def _is_told_by_name(self, node: Node) -> bool:
        """Tell whether nothing is to be said of a node but its title, and nothing stands under it."""
        has_more = (
            node.text
            or node.tags
            or node.evidence
            or node.steps
            or self._plan.reconstruction(node.id)
            or self._homes.turned(node.id)
            or not self._homes.is_on_top(node.id)
            or any(not self._homes.is_turned(each) for each in self._plan.on_node(node.id))
        )
        return not has_more and not self._data(node, None)

    def _reconstruction(self, argument: Node) -> None:
        """Write an argument's premises, inferences, conclusions, and what undercuts the last inference."""
        lines = self._plan.reconstruction(argument.id)
        self._mentions.reconstruct(argument.id, self._group)
        self._awaits_reconstruction = False
        derived = self._plan.derived.get(argument.id)
        inferences = 0
        for position, line in enumerate(lines):
            if isinstance(line, str):
                self._put(("inference", argument.id, str(inferences)), line)
                inferences += 1
                if derived and position == len(lines) - 2:
                    self._undercuts(derived, 1)
                continue
            number, statement = line
            if self._homes.argument_of(statement.id) == argument.id or self._may_end_here(statement.id):
                self._define(statement, 0, f"({number}) ", None, is_apart=position == 0)
            else:
                text = self._keys.mention(statement.id)
                self._put(("premise", argument.id, statement.id), text, 0, f"({number}) ", position == 0)
                self._mentions.name(statement.id, self._group)

    def _data(self, node: Node, relation: Relation | None) -> dict[str, Value]:
        data: dict[str, Value] = {}
        key = self._keys.key(node.id)
        name = self._keys.name
        if node.id in self._keys.ids:
            data["id"] = self._keys.ids[node.id]
        if node.kind not in ("claim", "argument"):
            data["kind"] = node.kind
        if key is not None and node.title != key:
            data["title"] = node.title
        if node.text and not is_native_text(node.text):
            data["text"] = node.text
        if write_tags(node.tags) is None:
            data["tags"] = list(node.tags)
        is_elsewhere = node.group != self._group and not (key is None and self._homes.is_hidden(node))
        if is_elsewhere or (node.id in self._in_group and self._plan.reconstruction(node.id)):
            data["group"] = list(node.group)
        elif node.id in self._in_group:
            data["isInGroup"] = True
        if node.id in self._flags:
            data["isInMap"] = self._flags[node.id]
        if node.weight is not None:
            data["weight"] = node.weight
        if node.speaker:
            data["speaker"] = node.speaker
        if node.colour:
            data["colour"] = node.colour
        if node.fidelity:
            data["fidelity"] = node.fidelity
        if node.refers_to:
            data["refers_to"] = {"map": node.refers_to.within, "node": node.refers_to.id}
        if relation and (own := self._line_data(relation)):
            data["relation"] = own
        for kind, stating in DATA_KEYS.items():
            if stated := [self._stated(each) for each in self._plan.stated(node.id) if each.kind == kind]:
                data[stating] = stated
        if node.steps and not self._plan.reconstruction(node.id):
            data["steps"] = [
                {
                    "premises": [name(premise) for premise in step.premises],
                    "rules": list(step.rules),
                    "conclusion": name(step.conclusion),
                }
                for step in node.steps
            ]
        if node.evidence and self._with_evidence:
            data["evidence"] = [_evidence(each) for each in node.evidence]
        return data

    def _line_data(self, relation: Relation) -> str | dict[str, Value]:
        """Tell what the line of a relation leaves open: kind, needed id, scheme, linked premises."""
        own = self._signs.open(relation)
        data = {key: own[key] for key in own if key == "kind"}
        data |= self._relation_data(relation, own.get("scheme", ""))
        return self._keys.relation_ids[relation.id] if data.keys() == {"id"} else data

    def _relation_data(self, relation: Relation, scheme: Value) -> dict[str, Value]:
        data: dict[str, Value] = {}
        if relation.id in self._keys.relation_ids:
            data["id"] = self._keys.relation_ids[relation.id]
        if scheme:
            data["scheme"] = scheme
        if len(relation.sources) > 1:
            data["with"] = [self._keys.name(source) for source in relation.sources[1:]]
        if relation.answered:
            data["answered"] = self._answered(relation)
        return data

    def _answered(self, relation: Relation) -> list[Value]:
        return [
            {"question": answer.question, "node": self._keys.name(answer.node)}
            for answer in relation.answered
        ]

    def _stated(self, relation: Relation) -> Value:
        data = self._relation_data(relation, relation.scheme)
        target = self._keys.name(relation.target)
        return {"target": target, **data} if data else target

    def _listed(self, relation: Relation) -> dict[str, Value]:
        name = self._keys.name
        data: dict[str, Value] = {"id": self._keys.relation_ids.get(relation.id, relation.id)}
        data |= {"kind": relation.kind, "sources": [name(source) for source in relation.sources]}
        data["target"] = name(relation.target)
        data |= {"scheme": relation.scheme} if relation.scheme else {}
        return data | ({"answered": self._answered(relation)} if relation.answered else {})


def written_text(elements: Iterable[WrittenElement]) -> str:
    """Put elements together to a file."""
    lines: list[str] = []
    for element in elements:
        if element.is_apart:
            lines.append("")
        lines += indented(element, "  " * element.level)
    return "\n".join(lines).strip("\n") + "\n"


def indented(element: WrittenElement, indent: str) -> list[str]:
    """Give the lines of an element, each indented."""
    return [f"{indent}{line}" for line in element.text.split("\n")]


def _evidence(evidence: Evidence) -> Mapping[str, Value]:
    anchor = evidence.anchor
    data: dict[str, Value] = {"document": evidence.document}
    if evidence.role != "states":
        data["role"] = evidence.role
    words = {"exact": anchor.exact, "prefix": anchor.prefix, "suffix": anchor.suffix}
    data |= {key: QuotedYaml(value) for key, value in words.items() if value or key == "exact"}
    return data | {"start": anchor.start, "end": anchor.end}
