"""The first pass over Argdown: comments go, data blocks are set aside, lines are gathered to elements."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.argdown.problems import ArgdownError
from debatedesk.formats.argdown.settings import NO_SETTINGS, typed
from debatedesk.formats.argdown.yaml_blocks import quoted, read_yaml
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
_TITLED = re.compile(TITLED)
_TOKEN = re.compile(
    rf"(?P<title>^[ \t]*(?:(?:{_SIGN}|\*|\d+\.|\(\d+\))[ \t]*)?{TITLED})|\\.|{LINK}"
    r"|(?P<comment><!--[\s\S]*?-->|/\*[\s\S]*?\*/|(?<!\S)//[^\n]*)|(?P<unclosed><!--|/\*)|(?P<open>\{)",
    re.MULTILINE,
)
_BLOCK_OPEN = re.compile(r"\{[ \t]*\n")
_BLOCK_CLOSE = re.compile(r"^([ \t]*)\}", re.MULTILINE)
_INLINE_OPEN = re.compile(r"\{\s*(?:\}|[\"']?[^\s:{}\"',\[\]]+[\"']?\s*:(?:[\s\[{\"']|$))")
_AT_END = re.compile(r"[ \t]*(?:$|//|/\*|<!--|--)", re.MULTILINE)
"""What may stand behind data; braces with more words behind them are words."""
_LONGEST_DOUBTFUL = 2_000
_BRACE = re.compile(r"""(?<=[\[{,:\s-])(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')|[{}]""")

_HEADING = re.compile(r"[ \t]*(#+)\s+(?=\S)")
_PREMISE = re.compile(r"([ \t]*)\((\d+)\)")
_INFERENCE = re.compile(r"[ \t]*--")
_RELATION = re.compile(rf"([ \t]*)(?:({_SIGN})(?=[ \t\[<\x00]|$)|(\+>|->|><|<\+|<-|\+|-(?!-))(?=\S))")
"""A sign needs no space after it, but for those that could begin emphasis or a rule."""
ITEM = re.compile(r"([ \t]*\d+\.|[ \t]*\*)(?=\s)")
_NUMBERED = re.compile(r"\d+\.")
_UNSPACED = re.compile(r"[ \t]*(_>|<_|_)(?=\w)(?![^_\s]*_)")
"""What may have been meant as a sign, but is none without its space."""
_UNNUMBERED = re.compile(r"[ \t]*(\(\d+\))")
_ALONE = re.compile(r"[ \t\x00\d]*(?:#\S+[ \t]*)*$")
_COLON_IN_VALUE = re.compile(
    r"^([ \t]*(?:-[ \t]+)?[\w-]+:[ \t]+)([^\s\"'\[{>|&*!#%@`].*:(?:[ \t].*|$))", re.MULTILINE
)


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
    is_item: bool = False
    """It is an item of a list."""


@dataclass(frozen=True, slots=True)
class ArgdownRemark:
    """A sentence on what stands in a line at a column, both from 1 on."""

    line: int
    column: int
    sentence: str


@dataclass(slots=True)
class ArgdownScan:
    """What the first pass found: blocks of elements, data by number, the lines that comments start in.

    `front_matter` holds words, `settings` the same as JSON has it; `remarks` tell with their lines what a
    reader of Argdown may have meant otherwise than it is read.
    """

    front_matter: dict[str, Any] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)
    blocks: list[list[ArgdownElement]] = field(default_factory=list)
    data: list[dict[str, Any]] = field(default_factory=list)
    comments: list[int] = field(default_factory=list)
    remarks: list[ArgdownRemark] = field(default_factory=list)


def scan(text: str, name: str) -> ArgdownScan:
    """Take an Argdown file apart; raises FormatError that names file and line."""
    result = ArgdownScan()
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROLS)
    body, line = _front_matter(text, name, result)
    lines = _lines(_set_aside(body, name, line, result), line)
    result.blocks = list(_Gathering(name, result.remarks).blocks(lines))
    return result


def _front_matter(text: str, name: str, result: ArgdownScan) -> tuple[str, int]:
    lines = text.split("\n")
    first = next((index for index, line in enumerate(lines) if line.strip()), len(lines))
    if first == len(lines) or not lines[first].lstrip().startswith("==="):
        return text, 1
    for index in range(first + 1, len(lines)):
        if lines[index].lstrip().startswith("==="):
            source = "\n".join(lines[first + 1 : index])
            try:
                result.front_matter = read_yaml(source, name, first + 2)
            except FormatError:
                source = _COLON_IN_VALUE.sub(lambda match: match[1] + quoted(match[2]), source)
                result.front_matter = read_yaml(source, name, first + 2)
            if result.front_matter.keys() - NO_SETTINGS:
                result.settings = read_yaml(source, name, first + 2, typed)
            return "\n".join(lines[index + 1 :]), index + 2
    raise ArgdownError(name, first + 1, message("the front matter is not closed by a line of “===”."))


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
            raise ArgdownError(name, line, message("the comment is not closed."))
        if match["comment"]:
            result.comments.append(line)
            parts.append(_COMMENT_MARK + _SWALLOWED * match[0].count("\n"))
        elif match["open"] and (end := _data_end(text, match.start(), name, line)) > match.end():
            source = text[match.start() : end]
            data = _read_data(source, name, line)
            if data is None:
                parts.append(match[0])
                position = match.end()
                continue
            result.data.append(data)
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
    is_data = bool(_INLINE_OPEN.match(text, start))
    depth = 0
    for brace in _BRACE.finditer(text, start):
        depth += {"{": 1, "}": -1}.get(brace[0], 0)
        if depth == 0:
            return brace.end() if is_data or _AT_END.match(text, brace.end()) else start + 1
        if not is_data and brace.start() - start > _LONGEST_DOUBTFUL:
            break
    if not is_data:
        return start + 1
    raise ArgdownError(name, line, message("the data is not closed by “}”."))


def _read_data(source: str, name: str, line: int) -> dict[str, Any] | None:
    """Read a data block; None for braces around words, which are words."""
    if _BLOCK_OPEN.match(source):
        return read_yaml(source[source.index("\n") + 1 : -1].rstrip(" \t"), name, line + 1)
    try:
        return read_yaml(source, name, line)
    except FormatError:
        if _INLINE_OPEN.match(source):
            raise
        return None


def _lines(text: str, line: int) -> Iterator[tuple[int, int, str]]:
    """Give the lines that are left their first and last numbers; one with a comment alone parts nothing."""
    for raw in text.split("\n"):
        clean = raw.replace(_SWALLOWED, "").replace(_COMMENT_MARK, "")
        if clean.strip() or _COMMENT_MARK not in raw:
            yield line, line + raw.count(_SWALLOWED), clean
        line += 1 + raw.count(_SWALLOWED)


class _Gathering:
    """Gathers lines to elements and elements to blocks, which empty lines part."""

    def __init__(self, name: str, remarks: list[ArgdownRemark]) -> None:
        self._name = name
        self._remarks = remarks
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
            if element and self._block and self._parts(element):
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

    def _parts(self, element: ArgdownElement) -> bool:
        """Tell whether an element begins a block, premises among others or others among premises."""
        in_premises = self._block[0].kind == "premise"
        return element.kind == ("statement" if in_premises else "premise")

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
            cause = message("the inference is not closed by “--”.")
            raise ArgdownError(self._name, self._block[-1].line, cause)
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
                cause = message(
                    "“{sign}” relates to nothing; it must follow a statement or argument without an empty "
                    "line.",
                    sign=sign,
                )
                raise ArgdownError(self._name, number, cause)
            return ArgdownElement("relation", number, text[match.end() :].strip(), len(match[1]), sign)
        if (match := ITEM.match(text)) and (match[1] != match[1].strip() or self._may_start_item(match[1])):
            return ArgdownElement(
                "statement", number, text[match.end() :].strip(), len(match[1]), is_item=True
            )
        if not block:
            return ArgdownElement("statement", number, text.strip())
        return self._unparted(number, text)

    def _unparted(self, number: int, text: str) -> ArgdownElement | None:
        """Start an element at a title that no empty line sets apart; remark on what looks like a sign."""
        stripped = text.strip()
        titled = _TITLED.match(stripped) if self._block[0].kind != "heading" else None
        if titled and (titled[0].endswith(":") or _ALONE.match(stripped, titled.end())):
            sentence = message("no empty line parts “{title}” from what is above it.", title=titled[0])
            self._remark(number, text, sentence)
            return ArgdownElement("statement", number, stripped)
        if match := _UNSPACED.match(text) or _UNNUMBERED.match(text):
            sentence = message("“{sign}” is read as words here, not as a sign.", sign=match[1])
            self._remark(number, text, sentence)
        return None

    def _remark(self, number: int, text: str, sentence: str) -> None:
        self._remarks.append(ArgdownRemark(number, len(text) - len(text.lstrip()) + 1, sentence))

    def _may_start_item(self, sign: str) -> bool:
        """Tell whether a number at a line's start numbers an item, and is no word of a sentence."""
        if not self._block or not _NUMBERED.fullmatch(sign):
            return True
        return self._block[0].is_item

    def _may_start_premises(self, number: str) -> bool:
        return not self._block or (number == "1" and self._block[0].text.startswith("<"))


def _closed_inference(text: str) -> bool:
    return bool(re.fullmatch(r"--+[^-].*?--+|-{4,}", text, re.DOTALL))
