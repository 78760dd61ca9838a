"""Which nodes of a map Argdown draws, and which arrows it draws between them.

An argument stands for its premises and its conclusion where these are not drawn themselves: what bears on a
premise bears on the argument, and what its conclusion bears on, the argument bears on.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.formats.argdown.settings import names, part

Arrow = tuple[str, str, str]
"""Its kind, or the scheme of strict kinds, the node that it leads from, and the one it leads to."""

_BOTH_WAYS = frozenset({"contradiction", "contradicts", "contrary"})
PLACED_SETTINGS = frozenset({"selectedSections", "selectElementsWithoutSection"})
TOP_LEVEL = "top-level"
"""What can only be told where the text has its nodes."""
_READ_DOWNWARDS = frozenset({"contradiction", "contradicts"})
"""Said of what stands above by what stands below, which here is the source, and in Argdown the target."""
STRICT_SCHEMES = frozenset({"entails", "contrary", "contradicts"})


@dataclass(frozen=True, slots=True)
class NodeSections:
    """Where a text has its nodes: the headings right above them, and which begin a block, by their ids."""

    sections: Mapping[str, str] = field(default_factory=dict)
    on_top: frozenset[str] = frozenset()


def drawn_nodes(argument_map: ArgumentMap, sections: NodeSections | None = None) -> tuple[str, ...]:
    """List the ids of the nodes that Argdown draws of a map, in document order."""
    return _Drawing(argument_map, sections or NodeSections()).nodes()


def drawn_arrows(argument_map: ArgumentMap, sections: NodeSections | None = None) -> frozenset[Arrow]:
    """Tell which arrows Argdown draws; arguments that share statements have one for each two of them."""
    return frozenset(_Drawing(argument_map, sections or NodeSections()).arrows())


@dataclass(frozen=True, slots=True)
class _Link:
    """A relation as Argdown has it: an undercut leads to an argument or, marked so, to its inference."""

    kind: str
    source: str
    target: str
    on_inference: bool = False


class _Drawing:
    def __init__(self, argument_map: ArgumentMap, sections: NodeSections) -> None:
        self._map = argument_map
        self._sections = sections
        self._settings = part(argument_map.settings, "selection")
        self._named = {
            name: names(self._settings, name)
            for name in (
                "excludeArguments",
                "excludeStatements",
                "includeStatements",
                "selectedTags",
                "selectedSections",
            )
        }
        self._preselected = {node.id for node in argument_map.nodes.values() if self._is_preselected(node)}
        self._premises: dict[str, list[str]] = {}
        self._concluding: dict[str, list[str]] = {}
        for node in argument_map.nodes.values():
            if node.steps and node.kind == "argument" and node.id in self._preselected:
                self._enter(node)
        self._links = list(self._all_links())
        self._counts: Counter[str] = Counter()
        self._counts_with_arguments: Counter[str] = Counter()
        for link in self._links:
            for one, other in ((link.source, link.target), (link.target, link.source)):
                is_argument = argument_map.nodes[other].kind == "argument"
                is_used = other in self._concluding or other in self._premises
                self._counts[one] += other in self._preselected or is_used
                self._counts_with_arguments[one] += is_used or (is_argument and other in self._preselected)
        self._statements = {
            node.id
            for node in argument_map.nodes.values()
            if node.kind != "argument" and self._is_selected(node)
        }

    def nodes(self) -> tuple[str, ...]:
        connected = self._connected()
        everything = self._settings.get("excludeDisconnected") is False
        return tuple(
            node.id
            for node in self._map.nodes.values()
            if node.id in self._statements
            or (
                node.kind == "argument"
                and node.id in self._preselected
                and (node.id in connected or everything or self._is_said(node, True))
            )
        )

    def arrows(self) -> Iterator[Arrow]:
        for link in self._directed():
            for start in self._from(link.source):
                for end in self._ends(link):
                    stands_for_itself = (start, end) == (link.source, link.target)
                    is_weaker = link.kind == "entails" and not stands_for_itself
                    yield "support" if is_weaker else link.kind, start, end
        for statement, arguments in self._concluding.items():
            for argument in arguments:
                if statement in self._statements:
                    yield "support", argument, statement
                else:
                    yield from (("support", argument, other) for other in self._premises.get(statement, []))
        for statement, arguments in self._premises.items():
            if statement in self._statements:
                yield from (("support", statement, argument) for argument in arguments)

    def _connected(self) -> set[str]:
        """List the arguments that have an arrow, each statement that they share looked at once."""
        starts: dict[str, None] = {}
        ends: dict[str, _Link] = {}
        for link in self._directed():
            if self._from(link.source) and self._ends(link):
                starts[link.source] = None
                ends[f"{link.on_inference} {link.target}"] = link
        connected = {argument for statement in starts for argument in self._from(statement)}
        connected |= {argument for link in ends.values() for argument in self._ends(link)}
        for statement, arguments in self._concluding.items():
            if statement in self._statements or statement in self._premises:
                connected |= {*arguments, *self._premises.get(statement, [])}
        for statement, arguments in self._premises.items():
            if statement in self._statements:
                connected.update(arguments)
        return connected | self._contradicting()

    def _enter(self, argument: Node) -> None:
        """Enter which statements an argument has as premises, and which is its last conclusion."""
        conclusions = {step.conclusion for step in argument.steps}
        premises = {premise: None for step in argument.steps for premise in step.premises}
        for premise in premises:
            if premise not in conclusions:
                self._premises.setdefault(premise, []).append(argument.id)
        self._concluding.setdefault(argument.steps[-1].conclusion, []).append(argument.id)

    def _is_said(self, node: Node, value: bool) -> bool:
        return node.in_map is value and self._settings.get("ignoreIsInMap") is not True

    def _is_preselected(self, node: Node) -> bool:
        settings, title = self._settings, node.title
        excluded = "excludeArguments" if node.kind == "argument" else "excludeStatements"
        if self._is_said(node, False) or title in self._named[excluded]:
            return False
        tags = self._named["selectedTags"]
        without_tag = settings.get("selectElementsWithoutTag") is True
        if tags and tags.isdisjoint(node.tags) and (node.tags or not without_tag):
            return False
        if sections := self._named["selectedSections"]:
            own = self._sections.sections.get(node.id)
            if own is None:
                return settings.get("selectElementsWithoutSection") is True
            return own in sections
        return True

    def _is_selected(self, statement: Node) -> bool:
        settings = self._settings
        if statement.id not in self._preselected:
            return False
        if self._is_said(statement, True) or statement.title in self._named["includeStatements"]:
            return True
        count = self._counts[statement.id]
        is_used = statement.id in self._premises or statement.id in self._concluding
        if not (count or is_used or settings.get("excludeDisconnected") is False):
            return False
        if count and not is_used:
            return True
        mode = settings.get("statementSelectionMode", "with-title")
        by_mode: dict[object, bool] = {
            "all": True,
            "with-relations": count > 0,
            "with-more-than-one-relation": self._counts_with_arguments[statement.id] > 1,
            "not-used-in-argument": not is_used,
            TOP_LEVEL: statement.id in self._sections.on_top,
        }
        return by_mode.get(mode, bool(statement.title))

    def _all_links(self) -> Iterator[_Link]:
        for relation in self._map.relations.values():
            if relation.kind not in ("rephrase", "answers") and not self._is_derived(relation):
                for source in relation.sources:
                    if link := self._link(relation, source):
                        yield link

    def _link(self, relation: Relation, source: str) -> _Link | None:
        kind = relation.scheme if relation.scheme in STRICT_SCHEMES else relation.kind
        if relation.target in self._map.nodes:
            ends = (source, relation.target)
            return _Link(kind, *(ends[::-1] if kind in _READ_DOWNWARDS else ends))
        link = self._map.relations.get(relation.target)
        if link is None or not link.sources:
            return None
        return _Link(kind, source, link.sources[0], self._is_derived(link))

    def _is_derived(self, relation: Relation) -> bool:
        """Tell whether a relation only says that a reconstructed argument supports its conclusion."""
        node = self._map.nodes.get(relation.sources[0]) if len(relation.sources) == 1 else None
        if node is None or node.kind != "argument" or not node.steps or relation.kind != "support":
            return False
        return node.steps[-1].conclusion == relation.target

    def _directed(self) -> Iterator[_Link]:
        """Give each link as it is drawn; what holds both ways is an attack on what stands for an end."""
        for link in self._links:
            is_whole = self._from(link.source) == [link.source] and self._to(link.target) == [link.target]
            if link.kind not in _BOTH_WAYS or is_whole:
                yield link
                continue
            yield _Link("attack", link.source, link.target)
            if link.source in self._premises and link.source not in self._statements:
                yield _Link("attack", link.target, link.source)

    def _contradicting(self) -> set[str]:
        """List the arguments whose conclusions contradict something, whether or not that is drawn."""
        contradicting = {
            end
            for link in self._links
            if link.kind in _BOTH_WAYS
            for end, other in ((link.source, link.target), (link.target, link.source))
            if other in self._preselected
        }
        return {argument for end in contradicting for argument in self._concluding.get(end, [])}

    def _ends(self, link: _Link) -> list[str]:
        """List what is drawn as the end of an arrow by a link."""
        if link.on_inference:
            return [link.target] if link.target in self._preselected else []
        return self._to(link.target)

    def _from(self, node_id: str) -> list[str]:
        """List what is drawn as the start of an arrow from a node."""
        if self._map.nodes[node_id].kind == "argument":
            return [node_id] if node_id in self._preselected else []
        return [node_id] if node_id in self._statements else self._concluding.get(node_id, [])

    def _to(self, node_id: str) -> list[str]:
        """List what is drawn as the end of an arrow to a node."""
        if self._map.nodes[node_id].kind == "argument":
            return [node_id] if node_id in self._preselected else []
        return [node_id] if node_id in self._statements else self._premises.get(node_id, [])
