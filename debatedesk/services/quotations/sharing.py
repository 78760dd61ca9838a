"""One amount of work for all quotations of a text, so that no text takes long; what is left out is told.

Whether words stand somewhere as they are is always looked for. The search for altered ones ends where the
work is used up, in the order of the text: what is begun without enough for it would be lost for all.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from debatedesk.services.progress import Progress
from debatedesk.services.quotations.records import Checked

if TYPE_CHECKING:
    from debatedesk.quotations.detect import Quoted
    from debatedesk.quotations.effort import Effort

MOST_STEPS = 1_000_000
"""The steps (`Effort`) of the search for altered words in one text; a step takes about a microsecond."""
CHARACTERS = "Characters of quotations checked:"
_HALF_DONE = 50_000
"""After so many steps a quotation is shown as half done: how many it takes isn't known before."""


def check_all(
    quotations: "Sequence[Quoted]",
    check: "Callable[[Quoted, Effort], Checked]",
    progress: Progress,
    most: float,
) -> list[Checked]:
    """Check the quotations of one text with so many steps; progress is told within long ones too."""
    from debatedesk.quotations.effort import Effort

    total = sum(len(quoted.text) for quoted in quotations)
    passed, left = 0, most
    checked: list[Checked] = []

    def told(steps: int) -> None:
        size = len(quotations[len(checked)].text)
        progress(passed + size * steps // (steps + _HALF_DONE), total, CHARACTERS)

    for quoted in quotations:
        progress(passed, total, CHARACTERS)
        effort = Effort(left, told)
        checked.append(check(quoted, effort))
        left = max(0, left - effort.counted)
        passed += len(quoted.text)
    return checked
