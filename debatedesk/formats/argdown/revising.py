"""A map's text after an edit of the map: only the lines that the edit concerns are other than before.

What the edit changes is what differs between the map before and after, each written in full; that is
carried out on the parts of the text. Where the text is arranged so that this does not give the map, it is
written anew, with its comments before what they stood before. What comes out is read, and says the map.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.maps.relations import RULES
from debatedesk.formats.argdown.document import ArgdownDocument, TextPart, read_document
from debatedesk.formats.argdown.matching import match_relations
from debatedesk.formats.argdown.scanning import TITLED
from debatedesk.formats.argdown.writing import Key, Writing, WrittenElement, indented

_COMMENT = re.compile(r"(?<!\S)//[^\n]*|/\*[\s\S]*?\*/|<!--[\s\S]*?-->")
_TITLED = re.compile(TITLED)
_UNIT = "  "


@dataclass(frozen=True, slots=True)
class NamedText:
    """A text that was read, with the ids that its nodes and relations have in the library."""

    document: ArgdownDocument
    nodes: Mapping[str, str]
    relations: Mapping[str, str]

    @property
    def text(self) -> str:
        """The text itself."""
        return self.document.text

    def map(self) -> ArgumentMap:
        """Give the map that the text says, with the ids of the library."""
        return renamed(self.document.argument_map, self.nodes, self.relations)


def written(argument_map: ArgumentMap) -> NamedText:
    """Write a map's text anew, without title and evidence, which are no part of it."""
    parts: list[TextPart] = []
    for element in _elements(argument_map):
        parts += [TextPart([""])] if element.is_apart else []
        parts.append(_part(element, _UNIT * element.level))
    text = _named(_as_file(parts), argument_map)
    assert text
    return text


def revised(text: NamedText, before: ArgumentMap, after: ArgumentMap) -> NamedText:
    """Carry the change from one map to another out on the text of the first."""
    revising = _Revising(text, _elements(before), _elements(after))
    for parts in (revising.edited, lambda: revising.rewritten(True), lambda: revising.rewritten(False)):
        if named := _named(parts(), after):
            return named
    return written(after)


def says_the_map(text: NamedText, argument_map: ArgumentMap) -> bool:
    """Tell whether a text says a map, but for title, order and what a text does not say."""
    return _is_same(text.map(), argument_map)


def renamed(
    argument_map: ArgumentMap, nodes: Mapping[str, str], relations: Mapping[str, str]
) -> ArgumentMap:
    """Give nodes and relations other ids; what is not named keeps its own."""

    def name(own_id: str) -> str:
        if own_id in argument_map.nodes:
            return nodes.get(own_id, own_id)
        return relations.get(own_id, own_id)

    def node(each: Node) -> Node:
        steps = tuple(
            replace(step, premises=tuple(map(name, step.premises)), conclusion=name(step.conclusion))
            for step in each.steps
        )
        return replace(each, id=name(each.id), steps=steps)

    return ArgumentMap.of(
        argument_map.id,
        argument_map.title,
        map(node, argument_map.nodes.values()),
        (
            replace(
                each,
                id=relations.get(each.id, each.id),
                sources=tuple(map(name, each.sources)),
                target=name(each.target),
                answered=tuple(replace(answer, node=name(answer.node)) for answer in each.answered),
            )
            for each in argument_map.relations.values()
        ),
        argument_map.settings,
    )


def without_sources(node: Node) -> Node:
    """Leave of a node what its text says."""
    return Node(
        *(node.id, node.kind, node.title, node.text, node.tags, node.group),
        *(node.weight, node.speaker, (), node.steps, node.colour, node.refers_to),
        fidelity=node.fidelity,
    )


def _elements(argument_map: ArgumentMap) -> list[WrittenElement]:
    """Write a map's elements; headings are named by what stands there."""
    path: list[str] = []
    elements: list[WrittenElement] = []
    for element in Writing(argument_map, with_title=False, with_evidence=False).elements():
        if element.key[0] == "group":
            elements.append(replace(element, key=_group_key(element.text, path)))
        else:
            elements.append(element)
    return elements


def _group_key(heading: str, path: list[str]) -> Key:
    """Name a heading by those that it stands under; `path` are the ones so far."""
    level = len(heading) - len(heading.lstrip("#"))
    path[level - 1 :] = [heading[level:].strip()]
    return ("group", *path)


def _part(element: WrittenElement, indent: str) -> TextPart:
    return TextPart(indented(element, indent), element.key, len(indent), element.sign)


def _named(parts: Sequence[TextPart], argument_map: ArgumentMap) -> NamedText | None:
    """Read a text put together of parts, whose keys name the map's nodes; None if it says another map."""
    text = "\n".join(line for part in parts for line in part.lines)
    try:
        document = read_document(text)
    except FormatError:
        return None
    own_keys = [
        part.key for part in parts if part.key and part.key[0] not in ("group", "inference", "front")
    ]
    read_keys = [
        part.key for part in document.parts if part.key and part.key[0] not in ("heading", "inference")
    ]
    if len(own_keys) != len(read_keys):
        return None
    nodes: dict[str, str] = {}
    for own, read in zip(own_keys, read_keys, strict=True):
        if own[0] == "node" and read[0] == "node":
            nodes[read[1]] = own[1]
    if len(set(nodes.values())) != len(argument_map.nodes) or len(nodes) != len(argument_map.nodes):
        return None
    said = renamed(document.argument_map, nodes, {})
    relations = match_relations(argument_map.relations.values(), said.relations.values())
    named = NamedText(document, nodes, relations)
    return named if _is_same(named.map(), argument_map) else None


def _is_same(one: ArgumentMap, other: ArgumentMap) -> bool:
    if one.nodes.keys() != other.nodes.keys() or one.relations.keys() != other.relations.keys():
        return False
    nodes = all(
        without_sources(each) == without_sources(one.nodes[key]) for key, each in other.nodes.items()
    )
    return nodes and all(_says(each) == _says(one.relations[key]) for key, each in other.relations.items())


def _says(relation: Relation) -> tuple[object, ...]:
    ends: object = (relation.sources, relation.target)
    if RULES[relation.kind].symmetric:
        ends = frozenset((*relation.sources, relation.target))
    return (relation.kind, ends, relation.scheme, relation.answered)


class _Revising:
    """Carries what differs between two lists of written elements out on the parts of a text."""

    def __init__(
        self, text: NamedText, before: Sequence[WrittenElement], after: Sequence[WrittenElement]
    ) -> None:
        self._before = {each.key: each for each in before}
        self._after = list(after)
        self._now = {each.key for each in after}
        self._gone = {key for key in self._before if key[0] == "node"} - self._now
        self._parents = (_parents(before), _parents(after))
        self._text = text
        self._unit = "\t" if any(line.startswith("\t") for line in text.text.split("\n")) else _UNIT
        self._parts: list[TextPart] = []
        self._keys: set[Key | None] = set()
        self._added: tuple[Key, int] | None = None

    def _parts_of_text(self) -> list[TextPart]:
        """Copy the parts of the text, named as the elements are."""
        nodes = self._text.nodes
        path: list[str] = []
        counts: dict[str, int] = {}
        argument = ""
        parts: list[TextPart] = []
        for part in self._text.document.parts:
            key = part.key
            if key and key[0] == "heading":
                key = _group_key(part.lines[0].strip(), path)
            elif key and key[0] == "inference":
                key = ("inference", argument, str(counts.get(argument, 0)))
                counts[argument] = counts.get(argument, 0) + 1
            elif key and key[0] == "relation":
                key = ("relation", self._text.relations.get(key[1], key[1]))
            elif key:
                key = (key[0], *(nodes.get(each, each) for each in key[1:]))
            if (key and key[0] in ("premise", "head")) or (key and key[0] == "node" and not part.sign):
                argument = key[1]
            parts.append(replace(part, key=key, lines=list(part.lines)))
        return parts

    def edited(self) -> list[TextPart]:
        """Change, remove, move and add the lines of what differs."""
        self._parts = self._parts_of_text()
        self._parts = [part for part in self._parts if not self._is_gone(part)]
        self._keys = {part.key for part in self._parts}
        self._added = None
        self._rename_mentions()
        moved = self._moved()
        for number, element in enumerate(self._after):
            index = self._find(element.key)
            old = self._before.get(element.key)
            if index is None:
                if old is None or element.key in moved:
                    self._insert(number, [_part(element, "")])
            elif element.key in moved:
                taken = self._take(index)
                if old is None or old.text != element.text:
                    taken[0] = self._changed(taken[0], element, old)
                self._insert(number, taken)
            elif old is None or old.text != element.text:
                self._parts[index] = self._changed(self._parts[index], element, old)
        return self._tidied()

    def _is_gone(self, part: TextPart) -> bool:
        """Tell whether what a part says is no longer there, or the node that it only names."""
        if part.key is None or part.key in self._now:
            return False
        return part.key in self._before or any(("node", own_id) in self._gone for own_id in part.key[1:])

    def _rename_mentions(self) -> None:
        """Write the names of nodes anew where the text names them and the map written in full does not."""
        names: dict[str, str] = {}
        for element in self._after:
            old = self._before.get(element.key)
            if element.key[0] == "node" and old and (name := _mention(element)) != (was := _mention(old)):
                names[was] = name
        for part in self._parts:
            if part.key is None or part.key in self._before:
                continue
            start = part.level + len(part.sign)
            for was, name in names.items():
                if was and part.lines[0].startswith(was, start):
                    part.lines[0] = part.lines[0][:start] + name + part.lines[0][start + len(was) :]
                    break

    def _tidied(self) -> list[TextPart]:
        """Leave no two empty lines in the place of what was taken away."""
        had = "\n\n\n" in self._text.text
        parts: list[TextPart] = []
        for part in self._parts:
            if part.is_blank and not had and (not parts or parts[-1].is_blank):
                continue
            parts.append(part)
        return parts

    def rewritten(self, keeping: bool) -> list[TextPart]:
        """Write the map anew with the text's comments; `keeping` its lines for what has not changed."""
        comments: dict[Key, list[TextPart]] = {}
        own: dict[Key, TextPart] = {}
        waiting: list[TextPart] = []
        for part in self._parts_of_text():
            if part.key is None:
                is_comment = any(_COMMENT.search(line) for line in part.lines)
                waiting += [part] if is_comment else []
                continue
            comments.setdefault(part.key, []).extend(waiting)
            own.setdefault(part.key, part)
            waiting = []
        parts: list[TextPart] = []
        for element in self._after:
            if element.is_apart:
                parts.append(TextPart([""]))
            parts += comments.pop(element.key, [])
            indent = _UNIT * element.level
            mine, old = own.get(element.key), self._before.get(element.key)
            if keeping and mine and old and (old.text, old.sign) == (element.text, element.sign):
                parts.append(_shifted(mine, indent, mine.lines[0][: mine.level]))
            elif mine:
                parts.append(self._changed(mine, element, None, indent))
            else:
                parts.append(_part(element, indent))
        left = [part for each in comments.values() for part in each] + waiting
        return _as_file([*parts, *([TextPart([""]), *left] if left else [])])

    def _moved(self) -> set[Key]:
        """Find what stands under something else than before, or in another order under the same."""
        before, after = self._parents
        moved = {key for key in after if key in before and before[key] != after[key]}
        orders: dict[Key | None, list[Key]] = {}
        for key, parent in before.items():
            if key in after and key not in moved:
                orders.setdefault(parent, []).append(key)
        rank = {key: number for keys in orders.values() for number, key in enumerate(keys)}
        now: dict[Key | None, list[Key]] = {}
        for element in self._after:
            if element.key in rank:
                now.setdefault(after[element.key], []).append(element.key)
        for keys in now.values():
            ranks = [rank[key] for key in keys]
            if ranks != sorted(ranks):
                kept = _longest_rise(ranks)
                moved |= {key for key in keys if rank[key] not in kept}
        return moved

    def _find(self, key: Key) -> int | None:
        """Find the first part of a key; to look through all for each of a thousand new ones takes long."""
        if key not in self._keys:
            return None
        if self._added and self._added[0] == key and self._parts[self._added[1]].key == key:
            return self._added[1]
        return next((number for number, part in enumerate(self._parts) if part.key == key), None)

    def _end(self, start: int) -> int:
        """Find the end of what stands under a part, which its last element is."""
        last = start
        for number in range(start + 1, len(self._parts)):
            part = self._parts[number]
            if part.key is None:
                continue
            if part.level <= self._parts[start].level:
                break
            last = number
        return last + 1

    def _take(self, start: int) -> list[TextPart]:
        end = self._end(start)
        taken = self._parts[start:end]
        del self._parts[start:end]
        return taken

    def _changed(
        self,
        part: TextPart,
        element: WrittenElement,
        old: WrittenElement | None,
        indent: str | None = None,
    ) -> TextPart:
        """Write an element in the place of a part, with the part's sign where that has not changed."""
        if indent is None:
            indent = part.lines[0][: part.level]
        sign = part.sign if old and old.sign == element.sign else element.sign
        content = element.text[len(element.sign) :]
        written = [f"{indent}{line}" for line in f"{sign}{content}".split("\n")]
        notes = [match[0].strip() for match in _COMMENT.finditer(_without_data("\n".join(part.lines)))]
        notes.sort(key=lambda note: note.startswith("//"))
        for note in notes[:1] if len(notes) > 1 and notes[0].startswith("//") else notes:
            written[0 if note.startswith("//") and len(written) == 1 else -1] += f" {note}"
        return TextPart(written, element.key, len(indent), sign)

    def _insert(self, number: int, parts: list[TextPart]) -> None:
        """Put parts, the first of which is the element of that number, where it stands in the new order."""
        element = self._after[number]
        parent = self._parents[1][element.key]
        start = self._find(parent) if parent else None
        if start is None:
            self._insert_on_top(number, parts)
            return
        above = self._parts[start]
        indent = above.lines[0][: above.level] + self._unit
        index = start + 1
        for other in range(start + 1, self._end(start)):
            if self._parts[other].key:
                indent = self._parts[other].lines[0][: self._parts[other].level]
                break
        for earlier in reversed(self._after[:number]):
            if earlier.key == parent:
                break
            if self._parents[1][earlier.key] == parent:
                sibling = self._find(earlier.key)
                if sibling is not None and start < sibling < self._end(start):
                    index = self._end(sibling)
                    break
        self._put(index, _all_shifted(parts, indent), element.key)

    def _insert_on_top(self, number: int, parts: list[TextPart]) -> None:
        index = self._first_place()
        for earlier in reversed(self._after[:number]):
            block = self._find(earlier.key) if self._parents[1][earlier.key] is None else None
            if block is not None and earlier.key[0] != "front":
                index = self._end(block)
                break
        index = self._past_other_mentions(index)
        shifted = _all_shifted(parts, "")
        if self._after[number].is_apart:
            if index and not self._parts[index - 1].is_blank:
                shifted.insert(0, TextPart([""]))
            if index < len(self._parts) and not self._parts[index].is_blank:
                shifted.append(TextPart([""]))
        self._put(index, shifted, self._after[number].key)

    def _put(self, index: int, parts: list[TextPart], key: Key) -> None:
        """Insert parts at an index, and remember where one of a key that there was not yet is."""
        self._parts[index:index] = parts
        self._added = None
        if key not in self._keys:
            self._keys.add(key)
            self._added = key, index + (parts[0].key is None)

    def _past_other_mentions(self, index: int) -> int:
        """Go on past blocks that only name what the map written in full names elsewhere."""
        for number in range(index, len(self._parts)):
            key = self._parts[number].key
            if key and (key[0] != "head" or key in self._now):
                break
            if key:
                return self._past_other_mentions(self._end(number))
        return index

    def _first_place(self) -> int:
        """Find the place before the first element, below the front matter."""
        for number, part in enumerate(self._parts):
            if part.key:
                while number and not self._parts[number - 1].is_blank:
                    number -= 1
                return number
        return len(self._parts)


def _as_file(parts: list[TextPart]) -> list[TextPart]:
    """Begin with no empty line, and end with the end of a line."""
    first = next((number for number, part in enumerate(parts) if not part.is_blank), len(parts))
    return [*parts[first:], TextPart([""])]


def _mention(element: WrittenElement) -> str:
    """Give the name that an element of a node begins with; empty where it has none."""
    named = _TITLED.match(element.text, len(element.sign))
    return named[0].removesuffix(":") if named else ""


def _parents(elements: Sequence[WrittenElement]) -> dict[Key, Key | None]:
    parents: dict[Key, Key | None] = {}
    above: list[WrittenElement] = []
    for element in elements:
        while above and above[-1].level >= element.level:
            above.pop()
        parents[element.key] = above[-1].key if above and element.level else None
        above.append(element)
    return parents


def _longest_rise(ranks: Sequence[int]) -> set[int]:
    """Find the most numbers of a list that rise in its order."""
    rises: list[list[int]] = [[]]
    for rank in ranks:
        rises.append([*_longest([each for each in rises if not each or each[-1] < rank]), rank])
    return set(_longest(rises))


def _longest(lists: Sequence[list[int]]) -> list[int]:
    return max(lists, key=lambda each: len(each))


def _all_shifted(parts: Sequence[TextPart], indent: str) -> list[TextPart]:
    old = parts[0].lines[0][: parts[0].level]
    return [_shifted(part, indent, old) for part in parts]


def _shifted(part: TextPart, indent: str, old: str) -> TextPart:
    """Indent a part by `indent` in the place of `old`; what is no element stays as it is."""
    if part.key is None or indent == old:
        return part
    lines = [f"{indent}{line.removeprefix(old)}" for line in part.lines]
    level = len(indent) + part.level - len(old)
    return replace(part, lines=lines, level=max(level, 0))


def _without_data(text: str) -> str:
    """Leave out the data of an element, where signs of comments are words."""
    return re.sub(r"\{[\s\S]*\}", "", text)
