"""Writing Argdown: a tree under each node that others bear on, in document order."""

from collections.abc import Mapping

from debatedesk.domain.maps.model import ArgumentMap, Evidence, Node, Relation
from debatedesk.formats.argdown.content import is_native_key, is_native_text, write_tags, write_text
from debatedesk.formats.argdown.naming import DATA_KEYS, FreeNames, relation_id
from debatedesk.formats.argdown.plan import Plan
from debatedesk.formats.argdown.yaml_blocks import QuotedYaml, Value, write_block, write_data

_SIGNS = {"support": "+", "attack": "-", "undercut": "_", "contradiction": "><"}
_DEEPEST = 6
"""Indentation beyond which a node is only named, and defined further below."""
_KEY_LENGTH = 40
_KEY_SAMPLE = 2_000


class Writing:
    """Writes one map."""

    def __init__(self, argument_map: ArgumentMap) -> None:
        """Plan where everything of a map is written."""
        self._map = argument_map
        self._plan = Plan(argument_map)
        self._keys = self._make_keys()
        self._open = list(argument_map.nodes.values())[::-1]
        self._written: set[str] = set()
        self._group: tuple[str, ...] = ()
        self._lines: list[str] = []

    def write(self) -> str:
        """Return the file."""
        self._front_matter()
        while node := self._next():
            self._heading(node)
            self._define(node, 0, "", None)
            self._reconstruction(node)
        return "\n".join(self._lines).strip("\n") + "\n"

    def _next(self) -> Node | None:
        while self._open and self._open[-1].id in self._written:
            self._open.pop()
        return self._open[-1] if self._open else None

    def _front_matter(self) -> None:
        front: dict[str, Value] = {}
        title = self._map.title
        if title or any(node.group for node in self._map.nodes.values()):
            front["title"] = title
        if self._plan.listed:
            front["relations"] = [_listed(each) for each in self._plan.listed]
        if front:
            self._lines += ["===", *write_block(front), "==="]

    def _make_keys(self) -> dict[str, str]:
        """Choose what stands between a node's brackets: its title, where it can and is no other's."""
        names = {True: FreeNames(), False: FreeNames()}
        return {
            node.id: names[node.kind == "argument"].take(
                node.title if is_native_key(node.title) else _short(node)
            )
            for node in self._map.nodes.values()
        }

    def _name(self, node: Node) -> str:
        key = self._keys[node.id]
        return f"<{key}>" if node.kind == "argument" else f"[{key}]"

    def _heading(self, node: Node) -> None:
        """Write the headings that lead from the last node's group to this one's."""
        self._lines.append("")
        group = _native_group(node)
        if group is None or group == self._group:
            return
        shared = 0
        while shared < min(len(group), len(self._group)) and group[shared] == self._group[shared]:
            shared += 1
        for level in range(min(shared, len(group) - 1), len(group)):
            self._lines += [f"{'#' * (level + 1)} {write_text(group[level])}", ""]
        if group:
            self._group = group

    def _define(self, node: Node, level: int, sign: str, relation: Relation | None) -> None:
        self._written.add(node.id)
        indent = "  " * level
        head = f"{indent}{sign}{self._name(node)}"
        data = self._data(node, relation)
        if is_native_text(node.text):
            head += f": {write_text(node.text)}"
        tags = write_tags(node.tags)
        if tags:
            head += f" {tags}"
        if not is_native_text(node.text) and not tags and not data.keys() - {"relation"}:
            data = {"id": node.id, **data}
        self._lines.append(head + (f" {write_data(data, indent)}" if data else ""))
        for each in self._plan.on_node(node.id):
            self._relate(each, level + 1)
        if relation:
            self._undercuts(relation, level + 1)

    def _undercuts(self, relation: Relation, level: int) -> None:
        for each in self._plan.on_relation(relation.id):
            self._relate(each, level)

    def _relate(self, relation: Relation, level: int) -> None:
        """Write the line of a relation: its source in full where that is next in order, else its name."""
        source = self._map.nodes[relation.sources[0]]
        sign = f"{_SIGNS[relation.kind]} "
        near = level <= _DEEPEST and not self._plan.is_reconstructed(source.id)
        if near and source is self._next() and source.group == self._group:
            self._define(source, level, sign, relation)
            return
        indent = "  " * level
        data = _relation_data(relation)
        tail = f" {write_data({'relation': data}, indent)}" if data else ""
        self._lines.append(f"{indent}{sign}{self._name(source)}{tail}")
        self._undercuts(relation, level + 1)

    def _reconstruction(self, node: Node) -> None:
        """Write a reconstructed argument's premises, inferences and conclusions."""
        lines = self._plan.reconstruction(node.id)
        if lines:
            self._lines.append("")
        for line in lines:
            if isinstance(line, str):
                self._lines.append(line)
                continue
            number, statement = line
            if statement is self._next() and statement.group == self._group:
                self._define(statement, 0, f"({number}) ", None)
            else:
                self._lines.append(f"({number}) {self._name(statement)}")

    def _data(self, node: Node, relation: Relation | None) -> dict[str, Value]:
        data: dict[str, Value] = {}
        key = self._keys[node.id]
        if node.id != key:
            data["id"] = node.id
        if node.kind not in ("claim", "argument"):
            data["kind"] = node.kind
        if node.title != key:
            data["title"] = node.title
        if node.text and not is_native_text(node.text):
            data["text"] = node.text
        if write_tags(node.tags) is None:
            data["tags"] = list(node.tags)
        if node.group != self._group:
            data["group"] = list(node.group)
        if node.weight is not None:
            data["weight"] = node.weight
        if node.speaker:
            data["speaker"] = node.speaker
        if relation and (own := _relation_data(relation)):
            data["relation"] = own
        for kind, name in DATA_KEYS.items():
            if stated := [_stated(each) for each in self._plan.stated(node.id) if each.kind == kind]:
                data[name] = stated
        if node.steps and not self._plan.is_reconstructed(node.id):
            data["steps"] = [
                {"premises": list(each.premises), "rules": list(each.rules), "conclusion": each.conclusion}
                for each in node.steps
            ]
        if node.evidence:
            data["evidence"] = [_evidence(each) for each in node.evidence]
        return data


def _short(node: Node) -> str:
    """Make a key out of a title that cannot be one, or out of the first words of a text."""
    beginning = (node.title or node.text)[:_KEY_SAMPLE]
    words = "".join(each if each.isalnum() else " " for each in beginning).split()
    key = ""
    for word in words:
        if len(key) + len(word) >= _KEY_LENGTH:
            break
        key = f"{key} {word}".strip()
    return key if is_native_key(key) else "Untitled"


def _native_group(node: Node) -> tuple[str, ...] | None:
    """Return a node's group where headings can say it, None where only data can."""
    if node.group and all(is_native_text(each) for each in node.group):
        return node.group
    return None


def _evidence(evidence: Evidence) -> Mapping[str, Value]:
    anchor = evidence.anchor
    data: dict[str, Value] = {"document": evidence.document}
    if evidence.role != "states":
        data["role"] = evidence.role
    words = {"exact": anchor.exact, "prefix": anchor.prefix, "suffix": anchor.suffix}
    data |= {key: QuotedYaml(value) for key, value in words.items() if value or key == "exact"}
    return data | {"start": anchor.start, "end": anchor.end}


def _relation_data(relation: Relation) -> str | dict[str, Value]:
    """Tell what a relation's line leaves open: its id if it is its own, its scheme, linked premises."""
    data: dict[str, Value] = {}
    if relation.id != relation_id(relation.kind, relation.sources, relation.target):
        data["id"] = relation.id
    if relation.scheme:
        data["scheme"] = relation.scheme
    if len(relation.sources) > 1:
        data["with"] = list(relation.sources[1:])
    return relation.id if data.keys() == {"id"} else data


def _stated(relation: Relation) -> Value:
    data = _relation_data(relation)
    if isinstance(data, str):
        data = {"id": data}
    return {"target": relation.target, **data} if data else relation.target


def _listed(relation: Relation) -> dict[str, Value]:
    data: dict[str, Value] = {"id": relation.id, "kind": relation.kind, "sources": list(relation.sources)}
    data["target"] = relation.target
    return data | ({"scheme": relation.scheme} if relation.scheme else {})
