"""Which node of one text is which of another: by title, by text, by what is alike, by place."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from difflib import SequenceMatcher

from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps.model import Node, Relation
from debatedesk.domain.maps.relations import RULES
from debatedesk.formats.argdown.document import ArgdownDocument, read_document

_ALIKE = 60.0
"""Out of 100; less alike are two texts that are not the same one reworded."""
_DEEPEST_UNDERCUT = 4
_MOST_COMPARED = 250_000


def match_nodes(old: ArgdownDocument, new: ArgdownDocument) -> dict[str, str]:
    """Find for nodes of a new text those of an old one that they are, by the ids of both."""
    matching = _Matching(old, new)
    matching.by(lambda node: (node.kind, node.title, node.text))
    matching.by_lines()
    matching.by(lambda node: (node.kind == "argument", node.title) if node.title else None)
    matching.by(lambda node: node.text or None)
    matching.by(lambda node: node.title or None)
    matching.by_likeness()
    return matching.matches


class _Matching:
    def __init__(self, old: ArgdownDocument, new: ArgdownDocument) -> None:
        self._old_text = old
        self._new_text = new
        self._old = dict(old.argument_map.nodes)
        self._new = dict(new.argument_map.nodes)
        self.matches: dict[str, str] = {}

    def by(self, words: Callable[[Node], Hashable]) -> None:
        """Match those that are the same in some words, in the order of the texts."""
        waiting: dict[Hashable, list[str]] = {}
        for node in self._old.values():
            waiting.setdefault(words(node), []).append(node.id)
        for node in list(self._new.values()):
            said = words(node)
            if said is not None and waiting.get(said):
                self._match(node.id, waiting[said].pop(0))

    def by_lines(self) -> None:
        """Match those whose lines took each other's place, where no title was there before or is still."""
        if not self._old or not self._new:
            return
        had = {node.title for node in self._old_text.argument_map.nodes.values() if node.title}
        has = {
            node.title
            for node in self._new_text.argument_map.nodes.values()
            if node.title and not self._new_text.is_bare(node.id)
        }
        old_lines, new_lines = self._old_text.text.split("\n"), self._new_text.text.split("\n")
        old_homes = {self._old_text.lines[key]: key for key in self._old if key in self._old_text.lines}
        new_homes = {self._new_text.lines[key]: key for key in self._new if key in self._new_text.lines}
        for name, a, b, c, d in SequenceMatcher(None, old_lines, new_lines, autojunk=False).get_opcodes():
            if name != "replace" or b - a != d - c:
                continue
            for offset in range(b - a):
                old, new = old_homes.get(a + offset + 1), new_homes.get(c + offset + 1)
                if not (old in self._old and new in self._new and old and new):
                    continue
                if self._new[new].title not in had and self._old[old].title not in has:
                    self._match(new, old)

    def by_likeness(self) -> None:
        """Match those that say nearly the same, the most alike first."""
        if not self._old or not self._new or len(self._old) * len(self._new) > _MOST_COMPARED:
            return
        from rapidfuzz import fuzz

        pairs = [
            (fuzz.ratio(one.label, other.label), new, old)
            for new, one in self._new.items()
            for old, other in self._old.items()
        ]
        for score, new, old in sorted(pairs, key=lambda pair: -pair[0]):
            if score >= _ALIKE and new in self._new and old in self._old:
                self._match(new, old)

    def _match(self, new: str, old: str) -> None:
        self.matches[new] = old
        del self._new[new]
        del self._old[old]


def with_new_titles(
    old: ArgdownDocument, new: ArgdownDocument, matches: Mapping[str, str]
) -> ArgdownDocument:
    """Write the new title of a node wherever lines still name it by the old one."""
    owners = {old.argument_map.nodes[was].title: key for key, was in matches.items()}
    names: dict[str, str] = {}
    for key, node in new.argument_map.nodes.items():
        owner = owners.get(node.title) if key not in matches and new.is_bare(key) else None
        if owner and (title := new.argument_map.nodes[owner].title):
            opening, closing = "<>" if node.kind == "argument" else "[]"
            names[f"{opening}{node.title}{closing}"] = f"{opening}{title}{closing}"
    if not names:
        return new
    lines = new.text.split("\n")
    number = 0
    for part in new.parts:
        start = part.level + len(part.sign)
        for was, name in names.items() if part.key else ():
            if lines[number].startswith(was, start):
                lines[number] = f"{lines[number][:start]}{name}{lines[number][start + len(was) :]}"
                break
        number += len(part.lines)
    try:
        return read_document("\n".join(lines))
    except FormatError:
        return new


def match_relations(old: Iterable[Relation], new: Iterable[Relation]) -> dict[str, str]:
    """Find for new relations the old ones that they are, where both name nodes by the same ids.

    A relation whose kind alone is another, or whose target alone, stays the same one.
    """
    left = {relation.id: relation for relation in old}
    waiting = list(new)
    matches: dict[str, str] = {}

    def same(one: Relation, target: str) -> Hashable:
        if RULES[one.kind].symmetric:
            return (one.kind, frozenset((*one.sources, target)))
        return (one.kind, one.sources, target)

    ways: list[Callable[[Relation, str], Hashable]] = [
        *[same] * _DEEPEST_UNDERCUT,
        lambda one, target: (one.sources, target),
        lambda one, _: (one.kind, one.sources),
        lambda one, target: (one.kind, one.sources[:1], target),
    ]
    for way in ways:
        known: dict[Hashable, list[str]] = {}
        for relation in left.values():
            known.setdefault(way(relation, relation.target), []).append(relation.id)
        still: list[Relation] = []
        for relation in waiting:
            if ids := known.get(way(relation, matches.get(relation.target, relation.target))):
                matches[relation.id] = ids.pop(0)
                del left[matches[relation.id]]
            else:
                still.append(relation)
        waiting = still
    return matches
