"""The JSON that Argdown's own tools export: statements, arguments with reconstructions, and relations."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps.model import ArgumentMap, Node, NodeKind, Relation, RelationKind, Step
from debatedesk.domain.message import message
from debatedesk.formats.argdown.naming import FreeNames, relation_id
from debatedesk.formats.argdown.settings import kept_settings
from debatedesk.formats.base import ImportedMap, MapFormat, NotCarried, check_size
from debatedesk.formats.decoding import whole_characters
from debatedesk.formats.json_kinds import is_json_map_of, parsed_map
from debatedesk.formats.threads.json_values import JsonObject, list_at, object_at, words_at

_STRICT = "entails"
_KINDS: dict[str, tuple[RelationKind, str]] = {
    "support": ("support", ""),
    "attack": ("attack", ""),
    "undercut": ("undercut", ""),
    "contradictory": ("contradiction", ""),
    "entails": ("support", _STRICT),
    "contrary": ("contradiction", "contrary"),
}
"""The relation, and its scheme, of each type that Argdown has."""
_STRICT_TYPES = frozenset({"entails", "contrary"})
"""Those of its strict mode alone."""
_STATEMENT: NodeKind = "claim"
_ARGUMENT: NodeKind = "argument"
_INFERS: RelationKind = "support"
_CONTRADICTS: RelationKind = "contradiction"
_CUTS: RelationKind = "undercut"
_PREMISE = "premise"


class ArgdownJsonFormat(MapFormat):
    """JSON as `argdown json` writes it."""

    name = "argdown-json"
    label = message("Argdown’s JSON")
    suffixes = (".json",)
    tells_itself = True

    def recognises(self, data: bytes) -> bool:
        """Tell by the names of its objects."""
        return is_json_map_of("argdown", data)

    def _read_data(self, data: bytes, name: str) -> ImportedMap:
        return _Reading(parsed_map(data, name), name).imported()


class _Reading:
    """One reading; nodes are called by their titles, as Argdown calls them."""

    def __init__(self, data: JsonObject, name: str) -> None:
        self._data = data
        self._name = name
        self._statements = object_at(data, "statements")
        self._arguments = object_at(data, "arguments")
        self._not_carried: list[NotCarried] = []
        names = FreeNames()
        self._statement_ids = {title: names.take(title) for title in self._statements}
        self._argument_ids = {title: names.take(title) for title in self._arguments}
        self._relation_ids = names
        self._sections = dict(_section_paths(list_at(data, "sections"), ()))
        self._drawn = dict(self._drawn_nodes())
        self._inferences: dict[str, str] = {}
        """The relation by which an argument bears on its conclusion, by the argument's title."""
        types = {words_at(relation, "relationType") for relation in list_at(data, "relations")}
        self._is_strict = not types.isdisjoint(_STRICT_TYPES)
        self._is_strict |= words_at(data, "frontMatter", "model", "mode") == "strict"

    def imported(self) -> ImportedMap:
        if not self._statements and not self._arguments:
            raise FormatError(message("“{name}” has no statements or arguments.", name=self._name))
        check_size(len(self._statements) + len(self._arguments), 0, self._name)
        nodes = [*self._statement_nodes(), *self._argument_nodes()]
        relations = self._cutting([*self._conclusions(), *self._relations()])
        title = words_at(self._data, "frontMatter", "title") or words_at(self._data, "title")
        ids = {*self._statement_ids.values(), *self._argument_ids.values()}
        has_map = isinstance(object_at(self._data, "map").get("nodes"), list)
        left_off = frozenset(ids.difference(self._drawn) if has_map else ())
        settings = kept_settings(object_at(self._data, "frontMatter"))
        if self._is_strict:
            settings["model"] = {**object_at(settings, "model"), "mode": "strict"}
        argument_map = ArgumentMap.of("", title, nodes, relations, settings)
        return ImportedMap(argument_map, tuple(self._not_carried), left_off)

    def _drawn_nodes(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Give the nodes of the map that the file has beside its statements, with their groups."""
        waiting: list[tuple[tuple[str, ...], Any]] = [
            ((), node) for node in list_at(self._data, "map", "nodes")
        ]
        while waiting:
            path, node = waiting.pop()
            if children := list_at(node, "children"):
                inside = (*path, whole_characters(words_at(node, "title")))
                waiting += [(inside, child) for child in children]
            is_argument = words_at(node, "type").startswith(_ARGUMENT)
            ids = self._argument_ids if is_argument else self._statement_ids
            if own := ids.get(words_at(node, "title")):
                yield own, path

    def _statement_nodes(self) -> Iterator[Node]:
        for title, data in self._statements.items():
            yield self._node(self._statement_ids[title], _STATEMENT, title, data)

    def _argument_nodes(self) -> Iterator[Node]:
        for title, data in self._arguments.items():
            yield self._node(
                self._argument_ids[title], _ARGUMENT, title, data, tuple(self._steps(list_at(data, "pcs")))
            )

    def _node(self, own: str, kind: NodeKind, title: str, data: Any, steps: tuple[Step, ...] = ()) -> Node:
        tags = [tag for tag in list_at(data, "tags") if isinstance(tag, str)]
        return Node(
            own,
            kind,
            "" if _is_invented(title) else whole_characters(title),
            _text(data, tags),
            tuple(map(whole_characters, tags)),
            self._drawn.get(own, self._sections.get(words_at(data, "section"), ())),
            steps=steps,
        )

    def _steps(self, statements: list[Any]) -> list[Step]:
        """Read a reconstruction: each conclusion ends a step, and is a premise of the next.

        An inference that says which statements it uses has these for premises. One that no inference uses
        is a premise of the step that it stands above.
        """
        steps: list[Step] = []
        listed: list[list[str]] = []
        numbered: list[str] = []
        above: list[str] = []
        for statement in statements:
            own = self._statement_ids.get(words_at(statement, "title"), "")
            numbered.append(own)
            if not own or not isinstance(statement, dict):
                continue
            if "inference" in statement and words_at(statement, "role") != _PREMISE:
                inference = object_at(statement, "inference")
                used = _used(list_at(inference, "data", "uses"), numbered)
                rules = [rule for rule in list_at(inference, "inferenceRules") if isinstance(rule, str)]
                steps.append(Step(tuple(used or above), tuple(rules), own))
                listed.append(above)
                above = []
            above.append(own)
        kept = {key for step in steps for key in (*step.premises, step.conclusion)}
        return [
            replace(step, premises=(*step.premises, *(key for key in stands_above if key not in kept)))
            for step, stands_above in zip(steps, listed, strict=True)
        ]

    def _cutting(self, relations: list[Relation]) -> list[Relation]:
        """Let undercuts of arguments bear on their inferences, or on the only link that an argument has."""
        links: dict[str, list[str]] = {key: [] for key in self._argument_ids.values()}
        for relation in relations:
            if relation.kind != _CUTS and relation.sources[0] in links:
                links[relation.sources[0]].append(relation.id)
        only = {key: ids[0] for key, ids in links.items() if len(ids) == 1}
        only |= {self._argument_ids[title]: own for title, own in self._inferences.items()}
        return [
            replace(relation, target=only.get(relation.target, relation.target))
            if relation.kind == _CUTS
            else relation
            for relation in relations
        ]

    def _conclusions(self) -> Iterator[Relation]:
        """Let each argument with a reconstruction bear on its last conclusion."""
        for title, data in self._arguments.items():
            if steps := self._steps(list_at(data, "pcs")):
                source, target = self._argument_ids[title], steps[-1].conclusion
                own = self._relation_ids.take(relation_id(_INFERS, [source], target))
                self._inferences[title] = own
                yield Relation(own, _INFERS, (source,), target)

    def _relations(self) -> Iterator[Relation]:
        for number, data in enumerate(list_at(self._data, "relations"), 1):
            source, target = self._end(data, "from"), self._end(data, "to")
            kind_and_scheme = _KINDS.get(words_at(data, "relationType"))
            if not source or not target or kind_and_scheme is None:
                self._leave(
                    message("a relation of the type “{type}”", type=words_at(data, "relationType")), number
                )
                continue
            kind, scheme = kind_and_scheme
            if kind == _CONTRADICTS and not scheme:
                source, target = target, source  # said of what stands above by what stands below
                scheme = "contradicts" if self._is_strict else ""
            if source == target:
                self._leave(message("a relation that leads back to its own node"), number)
                continue
            own = self._relation_ids.take(relation_id(kind, [source], target))
            yield Relation(own, kind, (source,), target, scheme)

    def _end(self, data: Any, end: str) -> str:
        """Name the node at an end of a relation, or the relation that an argument's inference is here."""
        title, end_type = words_at(data, end), words_at(data, f"{end}Type")
        if end_type == "inference":
            return self._inferences.get(title) or self._argument_ids.get(title, "")
        if end_type == _ARGUMENT:
            return self._argument_ids.get(title, "")
        if end_type:
            return self._statement_ids.get(title, "")
        return self._statement_ids.get(title) or self._argument_ids.get(title, "")

    def _leave(self, what: str, number: int) -> None:
        self._not_carried.append(NotCarried(what, message("relation {number}", number=number)))


def _used(numbers: list[Any], numbered: list[str]) -> list[str]:
    """Name the statements above a conclusion that its inference uses; none where a number is of none."""
    used = [
        numbered[number - 1] for number in numbers if type(number) is int and 0 < number < len(numbered)
    ]
    return used if len(used) == len(numbers) and "" not in used else []


def _is_canonical(member: JsonObject) -> bool:
    return member.get("isCanonical") is True or object_at(member, "data").get("isCanonical") is True


def _is_invented(title: str) -> bool:
    """Tell a title that Argdown gave to what had none."""
    first, _, number = title.rpartition(" ")
    return first == "Untitled" and number.isdecimal()


def _text(data: Any, tags: list[str]) -> str:
    """Give the last wording, or the one that is said to count, without the tags at its end."""
    wordings = [member for member in list_at(data, "members") if words_at(member, "text").strip()]
    chosen = next(
        (member for member in wordings if _is_canonical(member)),
        wordings[-1] if wordings else {},
    )
    text = whole_characters(words_at(chosen, "text")).strip()
    for tag in reversed(tags):
        for written in (f"#{tag}", f"#({tag})"):
            text = text.removesuffix(written).rstrip()
    return text


def _section_paths(sections: list[Any], above: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give the path of headings of each section by its id."""
    waiting = [(section, above) for section in reversed(sections)]
    while waiting:
        section, path = waiting.pop()
        own = (*path, whole_characters(words_at(section, "title")))
        yield words_at(section, "id"), own
        waiting += [(child, own) for child in reversed(list_at(section, "children"))]
