"""Maps as CSV: a row for each line of the outline, for spreadsheets."""

import csv
import io
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.maps.outline import OutlineRow, outline_of

COLUMNS = (
    *("number", "relation", "kind", "title", "text", "tags", "group", "weight", "speaker", "scheme"),
    *("fidelity", "sources", "id", "bears_on"),
)
_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(argument_map: ArgumentMap, fidelities: Mapping[str, str] = MappingProxyType({})) -> str:
    """Write a table with a heading; a node that bears on several has its words in its first row alone.

    The byte order mark at its beginning tells spreadsheets that it is Unicode. A cell that they would take
    for a formula begins with an apostrophe.
    """
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for number, row, above in _numbered(outline_of(argument_map)):
        table.writerow([_harmless(cell) for cell in _cells(argument_map, fidelities, number, row, above)])
    return "\ufeff" + written.getvalue()


def _cells(
    argument_map: ArgumentMap,
    fidelities: Mapping[str, str],
    number: str,
    row: OutlineRow,
    above: OutlineRow | None,
) -> Iterator[str]:
    node = argument_map.nodes[row.node]
    relation = argument_map.relations.get(row.relation)
    yield number
    yield relation.kind if relation else ""
    yield node.kind
    yield node.title
    yield "" if row.repeats else node.text
    yield ", ".join(node.tags)
    yield " › ".join(node.group)
    yield "" if node.weight is None else repr(node.weight)
    yield node.speaker
    yield relation.scheme if relation else ""
    yield fidelities.get(node.id, "")
    yield "; ".join(f"{each.document}: “{each.anchor.exact}”" for each in node.evidence)
    yield node.id
    yield "" if above is None else relation.target if relation and row.cuts else above.node


def _harmless(cell: str) -> str:
    is_number = cell.lstrip("+-").replace(".", "", 1).isdigit()
    return f"'{cell}" if cell.startswith(_STARTS_FORMULA) and not is_number else cell


def _numbered(
    rows: tuple[OutlineRow, ...],
) -> Iterator[tuple[str, OutlineRow, OutlineRow | None]]:
    waiting: list[tuple[str, OutlineRow, OutlineRow | None]] = []
    waiting += reversed([(str(number), row, None) for number, row in enumerate(rows, 1)])
    while waiting:
        number, row, above = waiting.pop()
        yield number, row, above
        below = [(f"{number}.{index}", child, row) for index, child in enumerate(row.children, 1)]
        waiting += reversed(below)
