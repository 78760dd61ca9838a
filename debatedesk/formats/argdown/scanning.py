"""The first pass over Argdown: comments go, data blocks are set aside, lines are gathered to elements."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.argdown.yaml_blocks import read_yaml
from debatedesk.formats.limits import MOST_STATEMENTS

ElementKind = Literal["heading", "statement", "premise", "inference", "relation"]

DATA_MARK = "\x00"
"""Stands on both sides of a data block's number in the text that is left."""
_SWALLOWED = "\x01"
_COMMENT_MARK = "\x02"
_CONTROLS = dict.fromkeys((*range(9), *range(11, 13), *range(14, 32)), " ")

LINK = r"\[[^\[\]\n]{1,1000}\]\([^()\n]{1,2000}\)"
_SIGN = r"\+>|->|_>|><|<\+|<-|<_|\+|-|_"
TITLED = (
    rf"(?!{LINK}|<!--|\[[ \t]*\]|<[ \t]*>)"
    r"(?:\[[^\x00\n]+?\]:|<[^\x00\n]+?>:|\[[^\]\x00\n]+\](?!\()|<[^>\x00\n]+>)"
)
"""A title in its brackets. In one with a colon after it stands whatever is no bracket with a colon."""
_TOKEN = re.compile(
    rf"(?P<title>^[ \t]*(?:(?:{_SIGN}|\*|\d+\.|\(\d+\))[ \t]*)?{TITLED})|\\.|{LINK}"
    r"|(?P<comment><!--[\s\S]*?-->|/\*[\s\S]*?\*/|(?<!\S)//[^\n]*)|(?P<unclosed><!--|/\*)|(?P<open>\{)",
    re.MULTILINE,
)
_BLOCK_OPEN = re.compile(r"\{[ \t]*\n")
_BLOCK_CLOSE = re.compile(r"^([ \t]*)\}", re.MULTILINE)
_INLINE_OPEN = re.compile(r"\{\s*(?:\}|[\"']?[^\s:{}\"',\[\]]+[\"']?\s*:(?:[\s\[{\"']|$))")
_BRACE = re.compile(r"""(?<=[\[{,:\s-])(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')|[{}]""")

_HEADING = re.compile(r"[ \t]*(#+)\s+(?=\S)")
_PREMISE = re.compile(r"([ \t]*)\((\d+)\)")
_INFERENCE = re.compile(r"[ \t]*--")
_RELATION = re.compile(rf"([ \t]*)(?:({_SIGN})(?=[ \t\[<\x00]|$)|(\+>|->|><|<\+|<-|\+|-(?!-))(?=\S))")
"""A sign needs no space after it, but for those that could begin emphasis or a rule."""
ITEM = re.compile(r"([ \t]+\d+\.|[ \t]*\*)(?=\s)")


@dataclass(slots=True)
class ArgdownElement:
    """A heading, statement, premise, inference or relation with its text, data still marked in it.

    `sign` is a relation's sign, a premise's number, or a heading's row of `#`; `line` and `last` are those
    that it goes from and to in the file.
    """

    kind: ElementKind
    line: int
    text: str
    indent: int = 0
    sign: str = ""
    last: int = 0


@dataclass(slots=True)
class ArgdownScan:
    """What the first pass found: blocks of elements, data by number, the lines that comments start in."""

    front_matter: dict[str, Any] = field(default_factory=dict)
    has_front_matter: bool = False
    blocks: list[list[ArgdownElement]] = field(default_factory=list)
    data: list[dict[str, Any]] = field(default_factory=list)
    comments: list[int] = field(default_factory=list)


def scan(text: str, name: str) -> ArgdownScan:
    """Take an Argdown file apart; raises FormatError that names file and line."""
    result = ArgdownScan()
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROLS)
    body, line = _front_matter(text, name, result)
    lines = _lines(_set_aside(body, name, line, result), line)
    result.blocks = list(_Gathering(name).blocks(lines))
    return result


def _front_matter(text: str, name: str, result: ArgdownScan) -> tuple[str, int]:
    lines = text.split("\n")
    first = next((index for index, line in enumerate(lines) if line.strip()), len(lines))
    if first == len(lines) or not lines[first].startswith("==="):
        return text, 1
    for index in range(first + 1, len(lines)):
        if lines[index].startswith("==="):
            result.has_front_matter = True
            result.front_matter = read_yaml("\n".join(lines[first + 1 : index]), name, first + 2)
            return "\n".join(lines[index + 1 :]), index + 2
    raise FormatError(
        message(
            "“{name}”, line {number}: the front matter is not closed by a line of “===”.",
            name=name,
            number=first + 1,
        )
    )


def _set_aside(text: str, name: str, line: int, result: ArgdownScan) -> str:
    parts: list[str] = []
    position = 0
    counted = 0
    while match := _TOKEN.search(text, position):
        end = match.end()
        line += text.count("\n", counted, match.start())
        counted = match.start()
        parts.append(text[position : match.start()])
        if match["unclosed"]:
            raise FormatError(
                message("“{name}”, line {line}: the comment is not closed.", name=name, line=line)
            )
        if match["comment"]:
            result.comments.append(line)
            parts.append(_COMMENT_MARK + _SWALLOWED * match[0].count("\n"))
        elif match["open"] and (end := _data_end(text, match.start(), name, line)) > match.end():
            source = text[match.start() : end]
            result.data.append(_read_data(source, name, line))
            number = f"{DATA_MARK}{len(result.data) - 1}{DATA_MARK}"
            parts.append(number + _SWALLOWED * source.count("\n"))
        else:
            parts.append(match[0])
        position = end
    return "".join([*parts, text[position:]])


def _data_end(text: str, start: int, name: str, line: int) -> int:
    """Find the end of the data that starts at a brace; `start + 1` when the brace is just a brace."""
    if block := _BLOCK_OPEN.match(text, start):
        line_start = text.rfind("\n", 0, start) + 1
        indent = len(text[line_start:start]) - len(text[line_start:start].lstrip(" \t"))
        for close in _BLOCK_CLOSE.finditer(text, block.end()):
            if len(close[1]) <= indent:
                return close.end()
    elif not _INLINE_OPEN.match(text, start):
        return start + 1
    depth = 0
    for brace in _BRACE.finditer(text, start):
        depth += {"{": 1, "}": -1}.get(brace[0], 0)
        if depth == 0:
            return brace.end()
    raise FormatError(
        message("“{name}”, line {line}: the data is not closed by “}”.", name=name, line=line)
    )


def _read_data(source: str, name: str, line: int) -> dict[str, Any]:
    if _BLOCK_OPEN.match(source):
        return read_yaml(source[source.index("\n") + 1 : -1].rstrip(" \t"), name, line + 1)
    return read_yaml(source, name, line)


def _lines(text: str, line: int) -> Iterator[tuple[int, int, str]]:
    """Give the lines that are left their first and last numbers; one with a comment alone parts nothing."""
    for raw in text.split("\n"):
        clean = raw.replace(_SWALLOWED, "").replace(_COMMENT_MARK, "")
        if clean.strip() or _COMMENT_MARK not in raw:
            yield line, line + raw.count(_SWALLOWED), clean
        line += 1 + raw.count(_SWALLOWED)


class _Gathering:
    """Gathers lines to elements and elements to blocks, which empty lines part."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._block: list[ArgdownElement] = []
        self._more: list[str] = []
        self._count = 0
        self._in_inference = False

    def blocks(self, lines: Iterable[tuple[int, int, str]]) -> Iterator[list[ArgdownElement]]:
        for number, last, text in lines:
            if not text.strip():
                yield from self._close()
                continue
            if self._block and self._block[0].kind == "heading" and text.startswith(("[", "<")):
                yield from self._close()
            element = None if self._in_inference else self._element(number, text)
            if element and element.kind == "premise" and self._block and self._block[0].kind != "premise":
                yield from self._close()
            if element:
                self._count += 1
                if self._count > MOST_STATEMENTS:
                    raise FormatError(
                        message(
                            "“{name}” has more than {most_statements:,} statements.",
                            name=self._name,
                            most_statements=MOST_STATEMENTS,
                        )
                    )
                self._join()
                self._block.append(element)
            else:
                self._more.append(text.strip())
            self._block[-1].last = last
            if self._in_inference or (element and element.kind == "inference"):
                self._in_inference = not self._ends_inference(text)
        yield from self._close()

    def _ends_inference(self, text: str) -> bool:
        """Tell whether an inference ends with a line; its words are looked at only where they could."""
        if not text.rstrip().endswith("--"):
            return False
        self._join()
        return _closed_inference(self._block[-1].text)

    def _join(self) -> None:
        """Add to the last element the lines that went on with it."""
        if self._more:
            self._block[-1].text = " ".join([self._block[-1].text, *self._more])
            self._more = []

    def _close(self) -> Iterator[list[ArgdownElement]]:
        self._join()
        if self._in_inference:
            line = self._block[-1].line
            raise FormatError(
                message(
                    "“{name}”, line {line}: the inference is not closed by “--”.",
                    name=self._name,
                    line=line,
                )
            )
        if self._block:
            yield self._block
        self._block = []

    def _element(self, number: int, text: str) -> ArgdownElement | None:
        """Start an element at a line, or return None for a line that goes on with the last one."""
        block = self._block
        in_premises = bool(block) and block[0].kind == "premise"
        if not block and (match := _HEADING.match(text)):
            return ArgdownElement("heading", number, text[match.end() :].strip(), sign=match[1])
        if (match := _PREMISE.match(text)) and (in_premises or self._may_start_premises(match[2])):
            return ArgdownElement("premise", number, text[match.end() :].strip(), len(match[1]), match[2])
        if in_premises and _INFERENCE.match(text):
            return ArgdownElement("inference", number, text.strip())
        if match := _RELATION.match(text):
            sign = match[2] or match[3]
            if not block or block[0].kind == "heading":
                raise FormatError(
                    message(
                        "“{name}”, line {number}: “{sign}” relates to nothing; it must follow a statement "
                        "or argument without an empty line.",
                        name=self._name,
                        number=number,
                        sign=sign,
                    )
                )
            return ArgdownElement("relation", number, text[match.end() :].strip(), len(match[1]), sign)
        if match := ITEM.match(text):
            return ArgdownElement("statement", number, text[match.end() :].strip(), len(match[1]))
        return None if block else ArgdownElement("statement", number, text.strip())

    def _may_start_premises(self, number: str) -> bool:
        return not self._block or (number == "1" and self._block[0].text.startswith("<"))


def _closed_inference(text: str) -> bool:
    return bool(re.fullmatch(r"--+[^-].*?--+|-{4,}", text, re.DOTALL))
