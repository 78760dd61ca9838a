"""Numbers of lines in the margin, as manuscripts and laws have them."""

import re
from collections.abc import Sequence
from itertools import pairwise

from debatedesk.formats.pdf.lines import TextLine

_FEWEST = 8
_FEWEST_IN_FIVES = 4
_STEPS = (1, 5, 10)
_NUMBER = re.compile(r"\d{1,4}")


def without_line_numbers(parts: Sequence[TextLine]) -> list[TextLine]:
    """Leave out the numbers that count the lines of a page in its margin."""
    figures = [
        part for part in parts if len(part.words) == 1 and part.text.isdecimal() and len(part.text) < 5
    ]
    if len(figures) < _FEWEST_IN_FIVES:
        return list(parts)
    taken = {id(part) for part in figures}
    others = [part for part in parts if id(part) not in taken]
    if not others:
        return list(parts)
    wide = [part for part in others if len(part.words) > 2] or others
    left, right = min(part.left for part in wide), max(part.right for part in wide)
    unwanted: set[int] = set()
    for margin in (
        [part for part in figures if part.right < left],
        [part for part in figures if part.left > right],
    ):
        if _count_lines(margin, others):
            unwanted.update(id(part) for part in margin)
    return [part for part in parts if id(part) not in unwanted]


def _count_lines(margin: Sequence[TextLine], others: Sequence[TextLine]) -> bool:
    """Tell whether numbers go on by the same step down the page, all but a few beside a line."""
    numbers = [int(part.text) for part in sorted(margin, key=lambda part: part.base)]
    if len(numbers) < _FEWEST_IN_FIVES:
        return False
    steps = [other - one for one, other in pairwise(numbers)]
    step = max(set(steps), key=steps.count)
    if step not in _STEPS or steps.count(step) < 0.9 * len(steps):
        return False
    if len(numbers) < (_FEWEST if step == 1 else _FEWEST_IN_FIVES):
        return False
    lines = len({round(part.base / 3) for part in others})
    return len(numbers) * step >= 0.5 * lines
