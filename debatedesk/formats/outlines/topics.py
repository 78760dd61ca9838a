"""Topics below topics, as outliners and mind maps have them, and the argument map that they make."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from debatedesk.domain.maps.edits import title_and_text
from debatedesk.domain.maps.model import (
    NODE_KINDS,
    RELATION_KINDS,
    ArgumentMap,
    Node,
    NodeKind,
    Relation,
    RelationKind,
)
from debatedesk.domain.maps.relations import Stance, kind_like, reply_kind, reply_node_kind
from debatedesk.domain.message import message
from debatedesk.formats.argdown.naming import FreeNames
from debatedesk.formats.base import ImportedMap, NotCarried, check_size
from debatedesk.formats.limits import LONGEST_KIND, shortened

_SIGNED = re.compile(r"(?:(?P<sign>[+−–-])\s+|(?P<side>Pro|Con)\s*:\s+)(?P<words>\S.*)", re.DOTALL | re.I)
_FOR = frozenset({"+", "pro", "for", "support", "supports", "because"})
_AGAINST = frozenset({"-", "−", "–", "con", "against", "attack", "attacks", "opposes", "but"})
_ROOT: NodeKind = "proposal"
_QUESTION: NodeKind = "question"
_INNER: NodeKind = reply_node_kind("support")


@dataclass(slots=True)
class OutlineTopic:
    """A topic with those below it.

    `stance` is what a mark beside the words says of the topic above; `key` the name by which others refer
    to it; with `refers_to` it only names another again. What our own files say beyond that: the `kind` of
    node, the `relation` by which it bears on the one above, whose id linked premises share, and that it
    `cuts`: it bears on the link of the topic above, or of those of that topic on the one called
    `cut_relation`.
    """

    words: str
    note: str = ""
    children: list["OutlineTopic"] = field(default_factory=list)
    stance: Stance | None = None
    key: str = ""
    refers_to: str = ""
    kind: NodeKind | None = None
    relation: RelationKind | None = None
    relation_id: str = ""
    cuts: bool = False
    cut_relation: str = ""


@dataclass(frozen=True, slots=True)
class TopicLink:
    """A line that was drawn from one topic to another, by their keys; `words` stand beside it."""

    source: str
    target: str
    words: str = ""


def node_kind_called(name: str) -> NodeKind | None:
    """Find the kind of node of a name."""
    return next((kind for kind in NODE_KINDS if kind == name), None)


def relation_kind_called(name: str) -> RelationKind | None:
    """Find the kind of relation of a name."""
    return next((kind for kind in RELATION_KINDS if kind == name), None)


def stance_of_words(words: str) -> Stance | None:
    """Tell what a sign or a word beside a line says; None where it says nothing of for or against."""
    word = words.strip().rstrip(":").casefold()
    return "for" if word in _FOR else "against" if word in _AGAINST else None


def map_of_topics(
    title: str,
    roots: Sequence[OutlineTopic],
    name: str,
    not_carried: Sequence[NotCarried] = (),
    links: Sequence[TopicLink] = (),
) -> ImportedMap:
    """Make a map: each topic bears on the one above, for it unless a sign or a mark says otherwise.

    Signs are `+` and `−`, `Pro:` and `Con:`; a hyphen is one where any of the others is there too. Raises
    FormatError, which calls the file `name`, for more topics than a map may have.
    """
    return _Making(title, roots, name).made(list(not_carried), links)


class _Making:
    """One map under way."""

    def __init__(self, title: str, roots: Sequence[OutlineTopic], name: str) -> None:
        self._title = title
        self._order = list(_in_order(roots))
        check_size(len(self._order), len(self._order), name)
        matches = (_SIGNED.fullmatch(topic.words) for topic, _ in self._order)
        self._signed = any(match and match["sign"] != "-" for match in matches)
        self._names = FreeNames()
        self._own: dict[int, str] = {}
        """The ids of the nodes that topics are, by the identity of the topic."""
        self._called: dict[str, str] = {}
        for topic, _ in self._order:
            if not topic.refers_to:
                own = self._names.take(topic.key or f"n{len(self._own) + 1}")
                self._own[id(topic)] = own
                self._called.setdefault(topic.key, own)
        self._hung_by: dict[int, str] = {}
        self._relation_called: dict[str, str] = {}

    def made(self, not_carried: list[NotCarried], links: Sequence[TopicLink]) -> ImportedMap:
        nodes = [self._node(topic, above) for topic, above in self._order if not topic.refers_to]
        plain = ArgumentMap.of("", self._title, nodes)
        relations: dict[str, Relation] = {}
        waiting = [(topic, above) for topic, above in self._order if above is not None]
        is_stuck = False
        while waiting:
            later = []
            for topic, above in waiting:
                if is_stuck or self._may_hang(topic, above):
                    self._hang(topic, above, plain, relations, not_carried)
                else:
                    later.append((topic, above))
            is_stuck = len(later) == len(waiting)
            waiting = later
        for link in links:
            self._draw(link, plain, relations, not_carried)
        argument_map = ArgumentMap.of("", self._title, nodes, relations.values())
        return ImportedMap(argument_map, tuple(not_carried))

    def _node(self, topic: OutlineTopic, above: OutlineTopic | None) -> Node:
        own, (words, _) = self._own[id(topic)], self._parted(topic)
        if topic.kind is not None:
            return Node(own, topic.kind, topic.words, topic.note)
        is_question = words.rstrip().endswith("?") and topic.children
        kind = _QUESTION if is_question else _ROOT if above is None else _INNER
        title, longer = title_and_text(words)
        return Node(own, kind, title, "\n\n".join(filter(None, (longer, topic.note))))

    def _may_hang(self, topic: OutlineTopic, above: OutlineTopic) -> bool:
        """Tell whether the link is known that a topic bears on, if it bears on one."""
        if topic.cut_relation:
            return topic.cut_relation in self._relation_called
        return not topic.cuts or id(above) in self._hung_by

    def _hang(
        self,
        topic: OutlineTopic,
        above: OutlineTopic,
        plain: ArgumentMap,
        relations: dict[str, Relation],
        not_carried: list[NotCarried],
    ) -> None:
        source, target = self._meant(topic), self._meant(above)
        if topic.cuts:
            target = self._relation_called.get(topic.cut_relation) or self._hung_by.get(id(above), "")
        if not source or not target or source == target:
            shown = shortened(" ".join((topic.words or topic.refers_to).split()), LONGEST_KIND)
            not_carried.append(
                NotCarried(message("what a topic bears on"), message("“{words}”", words=shown))
            )
            return
        linked = relations.get(topic.relation_id)
        if linked and linked.target == target and source not in linked.sources:
            relations[linked.id] = replace(linked, sources=(*linked.sources, source))
            self._hung_by[id(topic)] = linked.id
            return
        kind = topic.relation or self._kind(self._parted(topic)[1], plain, source, target)
        own = self._names.take(topic.relation_id or f"{source} → {target}")
        self._hung_by[id(topic)] = own
        self._relation_called.setdefault(topic.relation_id, own)
        relations[own] = Relation(own, kind, (source,), target)

    def _draw(
        self,
        link: TopicLink,
        plain: ArgumentMap,
        relations: dict[str, Relation],
        not_carried: list[NotCarried],
    ) -> None:
        """Make a relation of a line of which the words beside it tell for or against; list the others."""
        source, target = self._called.get(link.source, ""), self._called.get(link.target, "")
        stance = stance_of_words(link.words)
        if stance is None or not source or not target or source == target:
            what = message("a line between topics: “{words}”", words=link.words.strip() or "?")
            where = message("from “{source}” to “{target}”", source=link.source, target=link.target)
            not_carried.append(NotCarried(what, where))
            return
        own = self._names.take(f"{source} → {target}")
        relations[own] = Relation(own, self._kind(stance, plain, source, target), (source,), target)

    def _meant(self, topic: OutlineTopic) -> str:
        return self._called.get(topic.refers_to, "") if topic.refers_to else self._own[id(topic)]

    @staticmethod
    def _kind(stance: Stance | None, plain: ArgumentMap, source: str, target: str) -> RelationKind:
        wanted = reply_kind(plain, target, stance or "for")
        return kind_like(plain, (source,), target, wanted)

    def _parted(self, topic: OutlineTopic) -> tuple[str, Stance | None]:
        """Part the sign before the words of a topic from them."""
        match = _SIGNED.fullmatch(topic.words) if self._signed and topic.kind is None else None
        if match is None:
            return topic.words, topic.stance
        return match["words"], stance_of_words(match["sign"] or match["side"])


def _in_order(roots: Sequence[OutlineTopic]) -> Iterator[tuple[OutlineTopic, OutlineTopic | None]]:
    """List all topics with the one above each, in reading order."""
    waiting: list[tuple[OutlineTopic, OutlineTopic | None]] = [(root, None) for root in reversed(roots)]
    while waiting:
        topic, above = waiting.pop()
        yield topic, above
        waiting += [(child, topic) for child in reversed(topic.children)]
