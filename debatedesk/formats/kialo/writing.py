"""From a map to a Kialo export: an outline of numbered claims, links where a claim stands elsewhere."""

from collections.abc import Iterator

from debatedesk.domain.maps.model import ArgumentMap, Node
from debatedesk.domain.maps.outline import OutlineRow, outline_of
from debatedesk.domain.maps.relations import RULES
from debatedesk.formats.base import one_line
from debatedesk.formats.kialo.lines import TITLE, ClaimNumber, escaped, written_number

_SIDES = {"for": "Pro: ", "against": "Con: ", "neither": ""}


def write_kialo(argument_map: ArgumentMap) -> str:
    """Write a map; what hangs on nothing is a thesis."""
    rows = list(_numbered(outline_of(argument_map)))
    numbers = {row.node: number for number, row in rows if not row.repeats}
    lines = [f"{TITLE} {' '.join(argument_map.title.split())}".rstrip(), ""]
    for number, row in rows:
        kind = argument_map.relations[row.relation].kind if row.relation else None
        side = _SIDES[RULES[kind].stance] if kind else ""
        words = (
            f"-> See {written_number(numbers[row.node])}"
            if row.repeats
            else escaped(_words(argument_map.nodes[row.node]))
        )
        lines.append(f"{written_number(number)} {side}{words}".rstrip())
    return "\n".join(lines) + "\n"


def _numbered(rows: tuple[OutlineRow, ...]) -> Iterator[tuple[ClaimNumber, OutlineRow]]:
    waiting: list[tuple[ClaimNumber, OutlineRow]] = []
    waiting += reversed([((number,), row) for number, row in enumerate(rows, 1)])
    while waiting:
        number, row = waiting.pop()
        yield number, row
        waiting += [((*number, below), child) for below, child in enumerate(row.children, 1)][::-1]


def _words(node: Node) -> str:
    """Write a node's title and text; the title alone where the text begins with it."""
    title, text = node.title.strip(), node.text.strip()
    whole = (
        f"{title}: {text}" if title and text and not text.startswith(title.rstrip("…")) else text or title
    )
    return "\n".join(line for part in whole.splitlines() if (line := one_line(part)))
