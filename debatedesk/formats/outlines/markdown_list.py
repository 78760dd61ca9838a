"""A map as a Markdown outline: a nested list, each line with what it is to the one above."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from debatedesk.domain.maps.model import ArgumentMap, Relation
from debatedesk.domain.maps.outline import OutlineRow, outline_of
from debatedesk.domain.maps.relation_style import KIND_WORDS, RELATION_SIGNS
from debatedesk.domain.maps.relations import NODE_RULES, RULES
from debatedesk.domain.message import message, quoted
from debatedesk.formats.markdown.escaping import escape_start, escape_words

_LINK = re.compile(r"!?\[[^\[\]\n]*\]\([^()\s]*\)")


def write_markdown_outline(
    argument_map: ArgumentMap, fidelities: Mapping[str, str] = MappingProxyType({})
) -> str:
    """Write the title as a heading, and below it the list."""
    title = " ".join(argument_map.title.split())
    heading = [f"# {escape_words(title)}", ""] if title else []
    return "\n".join([*heading, *_lines(argument_map, fidelities, outline_of(argument_map))]) + "\n"


def _lines(
    argument_map: ArgumentMap, fidelities: Mapping[str, str], rows: tuple[OutlineRow, ...]
) -> Iterator[str]:
    waiting = [(row, 0) for row in reversed(rows)]
    while waiting:
        row, depth = waiting.pop()
        indent = "  " * depth
        first, *others = _words(argument_map, fidelities, row).split("\n")
        yield f"{indent}- {first}"
        yield from (f"{indent}  {line}".rstrip() for line in others)
        waiting += [(child, depth + 1) for child in reversed(row.children)]


def _words(argument_map: ArgumentMap, fidelities: Mapping[str, str], row: OutlineRow) -> str:
    node = argument_map.nodes[row.node]
    label = " ".join(node.label.split()) or message("No words yet")
    what = _what(argument_map, row)
    before = f"*{what}:* " if what else ""
    if row.repeats:
        return before + escape_words(message("see “{title}”", title=label))
    paragraphs = [" ".join(part.split()) for part in node.text.split("\n\n") if part.strip()]
    body = [escape_start(_escaped(part)) for part in paragraphs]
    if node.title:
        title = f"**{escape_words(label)}**"
        body[:1] = [f"{title} {_escaped(paragraphs[0])}" if paragraphs else title]
    elif not paragraphs:
        body = [escape_words(label)]
    said = [f"— {escape_words(node.speaker)}"] if node.speaker else []
    said += [f"*({fidelity})*"] if (fidelity := fidelities.get(node.id, "")) else []
    said += [f"> {escape_words(' '.join(each.anchor.exact.split()))}" for each in node.evidence]
    return "\n\n".join([before + body[0], *body[1:], *said])


def _escaped(words: str) -> str:
    """Escape what Markdown would take for markup, but links, which are meant."""
    parts, done = [], 0
    for link in _LINK.finditer(words):
        parts += [escape_words(words[done : link.start()]), link[0]]
        done = link.end()
    return "".join([*parts, escape_words(words[done:])])


def _what(argument_map: ArgumentMap, row: OutlineRow) -> str:
    """Say what a row is to the one above; of one that bears on nothing its kind."""
    relation = argument_map.relations.get(row.relation)
    if relation is None:
        node = argument_map.nodes[row.node]
        return KIND_WORDS[node.kind] if NODE_RULES[node.kind].keeps_its_look else ""
    sign = RELATION_SIGNS[relation.kind]
    if row.cuts_another:
        return message(sign.link, node=_link_words(argument_map, argument_map.relations[relation.target]))
    if row.cuts and RULES[relation.kind].on_nodes:
        return message("{relation}, of the link above", relation=sign.word)
    return sign.word


def _link_words(argument_map: ArgumentMap, link: Relation) -> str:
    """Name a link by the node that it leads to."""
    target = argument_map.nodes.get(link.target)
    on = quoted(" ".join(target.label.split())) if target else message("a link")
    return message(RELATION_SIGNS[link.kind].the_link, node=on)
