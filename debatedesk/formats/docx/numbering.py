"""Word's lists: which have bullets and which numbers, and what number comes next."""

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from debatedesk.formats.docx.names import W, is_on, number, value
from debatedesk.formats.office.blocks import ListItem
from debatedesk.formats.office.numerals import numeral

_LEVELS = 9
_SIMPLE = re.compile(r"\(?%(\d)[.)]?")
_PLACE = re.compile(r"%(\d)")
_MOST_LINKS = 10


@dataclass(frozen=True, slots=True)
class Numbered:
    """What Word puts before a paragraph: its place in a list and the words of its number.

    A list of Markdown shows the number of an ordered item, and nothing else.
    """

    item: ListItem
    label: str = ""


@dataclass(slots=True)
class _Level:
    form: str = "decimal"
    text: str = ""
    start: int = 1
    style: str = ""
    all_decimal: bool = False


@dataclass(slots=True)
class _List:
    levels: dict[int, _Level]
    counts: list[int | None] = field(default_factory=lambda: [None] * _LEVELS)


class Numbering:
    """Counts the items of a document's lists, in the order that they are asked for."""

    def __init__(self, root: Element | None) -> None:
        """Read `numbering.xml`, where there is one."""
        self._abstract: dict[str, Element] = {}
        self._numbers: dict[str, Element] = {}
        self._linked: dict[str, str] = {}
        self._lists: dict[str, _List] = {}
        self._used: dict[str, dict[int, _Level]] = {}
        if root is None:
            return
        for element in root.findall(W + "abstractNum"):
            abstract_id = element.get(W + "abstractNumId", "")
            self._abstract[abstract_id] = element
            if style := value(element, "styleLink"):
                self._linked[style] = abstract_id
        self._numbers = {each.get(W + "numId", ""): each for each in root.findall(W + "num")}

    def next(self, list_id: str, level: int | None, style_id: str = "") -> Numbered | None:
        """Count a paragraph of a list; None where it has neither bullet nor number.

        Without a `level` it is that which the list has for the paragraph's style, else the first.
        """
        element = self._numbers.get(list_id)
        if element is None:
            return None
        abstract_id = self._abstract_of(value(element, "abstractNumId"))
        counted = self._lists.get(abstract_id)
        if counted is None:
            counted = self._lists[abstract_id] = _List(_levels(self._abstract.get(abstract_id)))
        levels = self._used.get(list_id)
        if levels is None:
            levels = self._used[list_id] = _overridden(counted, element)
        if level is None:
            level = next((at for at, each in levels.items() if each.style and each.style == style_id), 0)
        level = min(level, _LEVELS - 1)
        described = levels.get(level, _Level("bullet"))
        count = _counted(counted, levels, level)
        if described.form == "bullet":
            return Numbered(ListItem(level))
        if not described.text or (described.form == "none" and "%" in described.text):
            return None
        simple = _SIMPLE.fullmatch(described.text)
        is_simple = simple and int(simple[1]) == level + 1 and described.form == "decimal"
        item = ListItem(level, True, count) if is_simple else ListItem(level)
        return Numbered(item, _label(counted, levels, described))

    def _abstract_of(self, abstract_id: str) -> str:
        for _ in range(_MOST_LINKS):
            element = self._abstract.get(abstract_id)
            style = value(element, "numStyleLink")
            if not style or style not in self._linked:
                break
            abstract_id = self._linked[style]
        return abstract_id


def _levels(abstract: Element | None) -> dict[int, _Level]:
    levels = abstract.findall(W + "lvl") if abstract is not None else []
    return {number(each.get(W + "ilvl")) or 0: _level(each) for each in levels}


def _level(element: Element) -> _Level:
    start = number(value(element, "start"))
    return _Level(
        value(element, "numFmt") or "decimal",
        value(element, "lvlText"),
        1 if start is None else start,
        value(element, "pStyle"),
        bool(is_on(element, "isLgl")),
    )


def _overridden(counted: _List, element: Element) -> dict[int, _Level]:
    """Give the levels of a list as one use of it has them; a start said there begins the count again."""
    levels = dict(counted.levels)
    for override in element.findall(W + "lvlOverride"):
        level = number(override.get(W + "ilvl")) or 0
        described = override.find(W + "lvl")
        if described is not None:
            levels[level] = _level(described)
        start = number(value(override, "startOverride"))
        if start is not None and level < _LEVELS:
            of_list = levels.get(level, _Level())
            levels[level] = _Level(of_list.form, of_list.text, start, of_list.style, of_list.all_decimal)
            counted.counts[level] = None
    return levels


def _counted(counted: _List, levels: dict[int, _Level], level: int) -> int:
    before = counted.counts[level]
    start = levels[level].start if level in levels else 1
    count = start if before is None else before + 1
    counted.counts[level] = count
    counted.counts[level + 1 :] = [None] * (_LEVELS - level - 1)
    return count


def _label(counted: _List, levels: dict[int, _Level], described: _Level) -> str:
    def written(place: re.Match[str]) -> str:
        level = int(place[1]) - 1
        of_list = levels.get(level, _Level())
        count = counted.counts[level] if 0 <= level < _LEVELS else None
        form = "decimal" if described.all_decimal else of_list.form
        return numeral(of_list.start if count is None else count, form)

    return " ".join(_PLACE.sub(written, described.text).split())
