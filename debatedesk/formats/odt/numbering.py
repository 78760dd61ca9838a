"""OpenDocument's lists: which have bullets and which numbers, and what number comes next."""

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from debatedesk.formats.odt.names import STYLE, TEXT
from debatedesk.formats.office.numerals import numeral

_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
MOST_LEVELS = 10


@dataclass(frozen=True, slots=True)
class ListLevel:
    """How the items of one level are counted; without a `form` they have bullets or nothing."""

    form: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int = 1
    shown_levels: int = 1

    @property
    def is_simple(self) -> bool:
        """Whether a list of Markdown shows the numbers as they are."""
        return self.form == "decimal" and self.shown_levels == 1 and self.prefix in ("", "(")


@dataclass(slots=True)
class ItemCounts:
    """The numbers last given at each level of a list or of the headings."""

    levels: dict[int, ListLevel]
    numbers: list[int] = field(default_factory=list)

    def level(self, depth: int) -> ListLevel:
        """Give the level of a depth from 1."""
        return self.levels.get(depth, ListLevel())

    def next(self, depth: int, start: int | None = None) -> int:
        """Count an item of a depth from 1; `start` begins anew."""
        while len(self.numbers) < depth:
            self.numbers.append(self.level(len(self.numbers) + 1).start - 1)
        del self.numbers[depth:]
        self.numbers[-1] = self.numbers[-1] + 1 if start is None else start
        return self.numbers[-1]

    def label(self, depth: int) -> str:
        """Write the number of the item that was counted last; empty where its level has none."""
        level = self.level(depth)
        if not level.form:
            return ""
        first = max(0, depth - level.shown_levels)
        written = [
            numeral(self.numbers[index], self.level(index + 1).form)
            for index in range(first, depth)
            if self.level(index + 1).form
        ]
        return f"{level.prefix}{'.'.join(written)}{level.suffix}".strip()


def levels_of(style: Element | None) -> dict[int, ListLevel]:
    """Read the levels of a list style or of the outline's."""
    levels: dict[int, ListLevel] = {}
    for element in style if style is not None else ():
        depth = whole(element.get(f"{TEXT}level")) or 0
        form = _FORMS.get(element.get(f"{STYLE}num-format", ""), "")
        start = whole(element.get(f"{TEXT}start-value"))
        levels[depth] = ListLevel(
            form if element.tag != f"{TEXT}list-level-style-bullet" else "",
            element.get(f"{STYLE}num-prefix", ""),
            element.get(f"{STYLE}num-suffix", ""),
            1 if start is None else start,
            whole(element.get(f"{TEXT}display-levels")) or 1,
        )
    return levels


def whole(written: str | None) -> int | None:
    """Read a whole number of few digits."""
    digits = written or ""
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 9 else None
