"""Branches as indented text, which most programs paste: a line a node, deeper lines bear on the one above.

Written with tabs and a sign before each line: `+` supports, `−` opposes, `?` asks. Read with tabs or spaces
and any bullets or numbers; a hyphen opposes only where `+` or `−` is there too, else it is a bullet.
"""

import re
from collections.abc import Collection, Iterator

from debatedesk.domain.maps.branches import Branch
from debatedesk.domain.maps.edits import title_and_text
from debatedesk.domain.maps.model import ArgumentMap, Node, NodeKind, Relation, RelationKind
from debatedesk.domain.maps.rearranging import Hanging
from debatedesk.domain.maps.relation_style import stances
from debatedesk.domain.maps.relations import NODE_RULES, RULES, kind_like, reply_node_kind
from debatedesk.domain.message import message
from debatedesk.formats.base import check_size
from debatedesk.formats.decoding import whole_characters

_TAB = 4
_LINE = re.compile(
    r"(?P<indent>[ \t\u3000]*)(?:(?P<sign>[+−?-])(?:\s+|$))?"
    r"(?:(?:[*•◦▪‣·–—-]|\d{1,3}[.)]|\[[ xX]\]|#{1,6})(?:\s+|$))*(?P<words>.*)"
)
_STANCE_SIGNS: dict[str, RelationKind] = {"+": "support", "-": "attack", "−": "attack"}
_KIND_SIGNS: dict[str, NodeKind] = {"?": "question"}


def read_indented(text: str, name: str = "", *, hangs: bool = False) -> Branch:
    """Read a branch from lines, as each is indented; empty where no line has words.

    Lines that hang on no other are proposals, unless the whole branch `hangs` on something. Raises
    FormatError, which calls the text `name`, where it has more nodes than a map may have.
    """
    lines = [line for line in whole_characters(text).splitlines() if line.strip()]
    parsed = [match.groupdict() for line in lines if (match := _LINE.fullmatch(line))]
    signed = any(line["sign"] in ("+", "−") for line in parsed)
    nodes: list[Node] = []
    stance_of: dict[str, RelationKind] = {}
    above: list[tuple[int, str]] = []
    target_of: dict[str, str] = {}
    for line in parsed:
        words = (line["words"] or "").strip()
        if not words:
            continue
        depth = len((line["indent"] or "").expandtabs(_TAB))
        while above and above[-1][0] >= depth:
            above.pop()
        key, sign = f"n{len(nodes) + 1}", line["sign"] or ""
        stance = _STANCE_SIGNS.get(sign) if signed else None
        if above:
            target_of[key] = above[-1][1]
        if above or stance:
            stance_of[key] = stance or "support"
        argues = bool(above or stance or hangs)
        kind: NodeKind = reply_node_kind("support") if argues else "proposal"
        title, longer = title_and_text(words)
        nodes.append(Node(key, _KIND_SIGNS.get(sign, kind), title, longer))
        above.append((depth, key))
    check_size(len(nodes), len(target_of), name or message("What is pasted"))
    return _branch(nodes, target_of, stance_of)


def _branch(nodes: list[Node], target_of: dict[str, str], stance_of: dict[str, RelationKind]) -> Branch:
    plain = ArgumentMap.of("", "", nodes)
    relations = [
        Relation(f"r{key}", kind_like(plain, (key,), target, stance_of[key]), (key,), target)
        for key, target in target_of.items()
    ]
    hung_by = {key: kind for key, kind in stance_of.items() if key not in target_of}
    return Branch(ArgumentMap.of("", "", nodes, relations), hung_by)


def write_indented(branch: Branch) -> str:
    """Write a branch: each node under what it hangs on, with its sign; its text follows the title."""
    argument_map = branch.argument_map
    hanging, stance_of = Hanging.of(argument_map), stances(argument_map)
    roots = {*branch.roots}
    lines: list[str] = []
    for key, depth in _levels(branch, hanging):
        node = argument_map.nodes[key]
        stance = stance_of.get(key) if depth or key in roots else None
        lines.append("\t" * depth + _sign(node, stance or branch.hung_by.get(key)) + _words(node))
    return "\n".join(lines) + "\n"


def without_line(argument_map: ArgumentMap) -> Iterator[Relation]:
    """List the relations that indented text has no line for: where a node bears on more than one thing."""
    branch, hanging = Branch(argument_map), Hanging.of(argument_map)
    deeper = {key for key, depth in _levels(branch, hanging) if depth}
    for relation in argument_map.relations.values():
        if any(key not in deeper or hanging.relation_of[key] != relation for key in relation.sources):
            yield relation


def _levels(branch: Branch, hanging: Hanging) -> Iterator[tuple[str, int]]:
    """Yield every node once, with how deep it stands."""
    written: set[str] = set()
    for root in (*branch.roots, *branch.argument_map.nodes):
        waiting = [(_topmost(root, hanging, written), 0)]
        while waiting:
            key, depth = waiting.pop()
            if key in written:
                continue
            written.add(key)
            yield key, depth
            relation = hanging.relation_of.get(key)
            hangers = [
                *hanging.hangers.get(key, []),
                *(hanging.hangers.get(relation.id, []) if relation else []),
            ]
            waiting += [(hanger, depth + 1) for hanger in reversed(hangers)]


def _topmost(key: str, hanging: Hanging, written: Collection[str]) -> str:
    """Climb from a node that is not written to what it hangs on; once around where that is a circle."""
    passed = {key}
    while key not in written and (relation := hanging.relation_of.get(key)):
        above = relation.target
        if above in passed or above in written or above not in hanging.argument_map.nodes:
            break
        passed.add(above)
        key = above
    return key


def _sign(node: Node, stance: RelationKind | None) -> str:
    if node.kind in _KIND_SIGNS.values():
        return "? "
    if stance is None or NODE_RULES[node.kind].stands_alone or RULES[stance].stance == "neither":
        return ""
    return "+ " if RULES[stance].stance == "for" else "− "


def _words(node: Node) -> str:
    """Write a node in one line: its text where the title only begins it, else both."""
    title, text = " ".join(node.title.split()), " ".join(node.text.split())
    if not text or not title or text.startswith(title.rstrip("…")):
        return text or title or "No words yet"
    return f"{title}: {text}"
