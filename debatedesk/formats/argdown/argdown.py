"""Argdown (https://argdown.org): the text format of maps, read as people write it and written to be read.

Headings are groups, statements and arguments are nodes, signs are relations. What Argdown has no words
for stands in the data of nodes: `id`, `kind`, `speaker`, `weight`, `evidence`, relations of kinds without a
sign (`answers: [R12]`), and in `relation` the id, scheme and linked premises of the relation of that line.
An id is written only where data has to name what has no title of its own. The id of a map itself belongs to
its library and stays there.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.message import message
from debatedesk.formats.argdown.interpreting import read_model
from debatedesk.formats.argdown.linking import Linking
from debatedesk.formats.argdown.nodes import Nodes
from debatedesk.formats.argdown.scanning import scan
from debatedesk.formats.argdown.selection import PLACED_SETTINGS, TOP_LEVEL, NodeSections, drawn_nodes
from debatedesk.formats.argdown.settings import kept_settings, part
from debatedesk.formats.argdown.values import Values
from debatedesk.formats.argdown.writing import Writing
from debatedesk.formats.base import ImportedMap, NotCarried

_SETTLED_SETTINGS = PLACED_SETTINGS | {"ignoreIsInMap"}


def read_argdown(text: str, name: str) -> ArgumentMap:
    """Read a map; `name` is the file's in errors. Raises FormatError that names line and cause."""
    return read_argdown_noting(text, name)[0]


def read_argdown_noting(text: str, name: str) -> tuple[ArgumentMap, list[NotCarried]]:
    """Read a map, and list what of the file it cannot hold."""
    argument_map, not_carried, _, _ = _read(text, name)
    return argument_map, not_carried


def read_argdown_with_sections(text: str, name: str) -> tuple[ArgumentMap, NodeSections]:
    """Read a map, and where its text has its nodes, which decides on what Argdown draws of it."""
    argument_map, _, sections, _ = _read(text, name)
    return argument_map, sections


def import_argdown(text: str, name: str) -> ImportedMap:
    """Read a map with all that is to be told of its file; raises FormatError as `read_argdown` does."""
    argument_map, not_carried, sections, remarks = _read(text, name)
    drawn = drawn_nodes(argument_map, sections)
    left_off = frozenset(argument_map.nodes) - frozenset(drawn)
    selection = part(argument_map.settings, "selection")
    if selection.keys() & _SETTLED_SETTINGS or selection.get("statementSelectionMode") == TOP_LEVEL:
        argument_map = _settled(argument_map, drawn)
    return ImportedMap(argument_map, tuple(not_carried), left_off, tuple(remarks))


def _settled(argument_map: ArgumentMap, drawn: Collection[str]) -> ArgumentMap:
    """Let nodes say what is drawn where settings ask for places in the text, or ignore what nodes say."""
    selection = part(argument_map.settings, "selection")
    kept = {key: value for key, value in selection.items() if key not in _SETTLED_SETTINGS}
    if kept.get("statementSelectionMode") == TOP_LEVEL:
        del kept["statementSelectionMode"]
    nodes = (replace(node, in_map=node.id in drawn) for node in argument_map.nodes.values())
    settings = {**argument_map.settings, "selection": kept}
    return ArgumentMap.of(
        "",
        argument_map.title,
        nodes,
        argument_map.relations.values(),
        {key: value for key, value in settings.items() if value != {}},
    )


def _read(text: str, name: str) -> tuple[ArgumentMap, list[NotCarried], NodeSections, Sequence[str]]:
    values = Values(name)
    scanned = scan(text, name)
    model = read_model(scanned, name)
    nodes = Nodes(model, values)
    front = scanned.front_matter
    title = values.string(front["title"], message("the title"), 1) if "title" in front else model.title
    relations = Linking(model, nodes, values).relations(front.get("relations"))
    read = ArgumentMap.of("", title, nodes.nodes(), relations, kept_settings(scanned.settings))
    left: list[tuple[str, int]] = [(message("a comment"), line) for line in scanned.comments]
    left += [*model.unknown, *nodes.unknown]
    not_carried = [
        NotCarried(what, message("line {line}", line=line))
        for what, line in sorted(left, key=lambda each: each[1])
    ]
    remarks = [
        message(
            "Line {line}, column {column}: {remark}",
            line=remark.line,
            column=remark.column,
            remark=remark.sentence,
        )
        for remark in scanned.remarks
    ]
    return read, not_carried, nodes.sections(), remarks


def write_argdown(argument_map: ArgumentMap) -> str:
    """Write a map so that reading it gives the same map but for ids.

    What stands on top, and what bears on one node, keeps its order.
    """
    return Writing(argument_map).write()
