"""Outlines as indented text: a line a node, deeper lines bear on the one above."""

import re
from itertools import pairwise

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.base import ImportedMap
from debatedesk.formats.indented_text import read_indented

_LINE = re.compile(r"(?P<indent>[ \t]*)(?P<mark>(?:[+−*•◦▪‣–—-]|\d{1,3}[.)])[ \t]+)?(?P<words>\S.*)")
_SIGNS = ("+", "−")
_LONGEST_LINE = 1_000
_FEWEST = 3
_DEEP = 2
_TAB = 4


def read_outline(text: str, name: str) -> ImportedMap:
    """Read an outline; raises FormatError, which calls the file `name`, where no line has words."""
    branch = read_indented(text, name)
    if not branch.argument_map.nodes:
        raise FormatError(message("“{name}” is an outline without any words.", name=name))
    return ImportedMap(branch.argument_map)


def has_levels(text: str) -> bool:
    """Tell whether a text has lines that are indented below others, as any outline has."""
    depths = [_depth(line) for line in text.splitlines() if line.strip()]
    return any(after > before for before, after in pairwise(depths))


def is_surely_outline(text: str) -> bool:
    """Tell whether a text can be nothing but an outline of arguments, and no prose, verse or program.

    Its lines go down a level at a time from the first, and bear the signs `+` and `−`; without signs, they
    are indented by tabs alone, to a second level at least.
    """
    lines = [
        match for line in text.splitlines() if line.strip() and (match := _LINE.fullmatch(line.rstrip()))
    ]
    if len(lines) < _FEWEST or any(len(line["words"]) > _LONGEST_LINE for line in lines):
        return False
    if lines[0]["indent"] or not has_levels(text):
        return False
    below = [line for line in lines if line["indent"]]
    if any((line["mark"] or "").startswith(_SIGNS) for line in lines):
        return all(line["mark"] for line in below)
    levels = [len(line["indent"]) for line in lines if not line["indent"].strip("\t")]
    steps = (after - before for before, after in pairwise(levels))
    return len(levels) == len(lines) and max(levels) >= _DEEP and all(step <= 1 for step in steps)


def is_list(text: str) -> bool:
    """Tell whether each line of a text is a heading or an item of one list with levels."""
    lines = [line for line in text.splitlines() if line.strip()]
    items = [line for line in lines if not line.startswith("#")]
    matches = [_LINE.fullmatch(line.rstrip()) for line in items]
    return (
        bool(items) and all(match and match["mark"] for match in matches) and has_levels("\n".join(items))
    )


def _depth(line: str) -> int:
    expanded = line.expandtabs(_TAB)
    return len(expanded) - len(expanded.lstrip())
