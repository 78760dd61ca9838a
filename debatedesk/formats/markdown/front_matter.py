"""YAML front matter: the description of a text that stands between two lines `---` at its top."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import Message, message
from debatedesk.formats.decoding import whole_characters
from debatedesk.formats.limits import LONGEST_KIND, shortened
from debatedesk.formats.yaml_values import YamlProblem, YamlTooLarge, read_yaml_values

if TYPE_CHECKING:
    from yaml.events import ScalarEvent

_OPENING = re.compile(r"---[ \t]*\n")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_KNOWN = (
    r"(?i:title|authors?|date|created|published|tags?|aliases|kind|type|source|url|id|lang(?:uage)?|doi)"
)
_KEY = re.compile(rf"^[ \t]*(?:[^\s:#-][^:\n]*:(?:\s|$)|{_KNOWN}:)", re.MULTILINE)
_KNOWN_KEY = re.compile(rf"^[ \t]*{_KNOWN}[ \t]*:", re.MULTILINE)
"""Without one of these, what nothing closes is the text itself below a rule."""
_UNCLOSED = re.compile(
    r"(?:(?:[^\s:#-][^:\n]*:(?:[ \t][^\n]*)?|[ \t]+[^\n]*\S[^\n]*|-[ \t][^\n]*)(?:\n|$))+"
)
_LINE = re.compile(rf"({_KNOWN})[ \t]*:[ \t]*(.*)|([^\s:#\-][^:\n]*?)[ \t]*:(?:[ \t]+(.*)|$)")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.*)")
_REMARK = re.compile(r"(?:^|\s)#.*")
_BLOCK_SCALAR = re.compile(r"[|>][+-]?\d?$")
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
_NUMBER = re.compile(r"0|[1-9][0-9]*")
_LONGEST_NUMBER = 15
_DATE = re.compile(r"\d{4}-\d\d?-\d\d?(?:$|[Tt \t])")
_LONGEST_DATE = 64


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """A text's front matter and its body; keys are in lower case, `remark` says what is broken."""

    values: dict[str, Any] = field(default_factory=dict)
    body: str = ""
    remark: str = ""


def read_front_matter(text: str, name: str = "The text") -> FrontMatter:
    """Take the front matter off a text; where it is broken, line by line what can be read.

    A first line `---` that no key follows is a rule of Markdown and no front matter. Raises FormatError,
    which calls the file `name`, for values that would take more memory or time than a text may.
    """
    opening = _OPENING.match(text)
    if not opening:
        return FrontMatter(body=text)
    closing = _CLOSING.search(text, opening.end())
    if not closing:
        unclosed = _UNCLOSED.match(text, opening.end()) if _KEY.match(text, opening.end()) else None
        if not unclosed or not _KNOWN_KEY.search(unclosed[0]):
            return FrontMatter(body=text)
        return FrontMatter(
            _line_by_line(unclosed[0].split("\n"))[0],
            text[unclosed.end() :].lstrip("\n"),
            message(
                "Its front matter has no closing line “---”: it is taken to end before the first "
                "other line."
            ),
        )
    yaml_text, body = text[opening.end() : closing.start()], text[closing.end() :].lstrip("\n")
    if not _KEY.search(yaml_text):
        return FrontMatter(body=text if yaml_text.strip() else body)
    problem = _BROKEN
    try:
        described = read_yaml_values(yaml_text, _value)
    except YamlTooLarge as error:
        raise FormatError(
            message(
                "The front matter of “{name}” is broken: a value cannot be read ({cause}).",
                name=name,
                cause=error.cause,
            )
        ) from error
    except YamlProblem as error:
        described, problem = None, _broken(error)
    except ValueError:
        described = None
    if isinstance(described, dict):
        return FrontMatter(_in_lower_case(described), body)
    values, unread = _line_by_line(yaml_text.split("\n"))
    if unread:
        remark = message(
            "{problem}: what can be read was taken line by line, and {n:,} lines were left out.",
            "{problem}: what can be read was taken line by line, and “{line}” was left out.",
            len(unread),
            problem=problem,
            line=shortened(unread[0].strip(), LONGEST_KIND),
        )
    else:
        remark = message("{problem}: what can be read was taken line by line.", problem=problem)
    return FrontMatter(values, body, remark)


_BROKEN = message("Its front matter is broken")


def _broken(error: YamlProblem) -> Message:
    cause = whole_characters(error.cause)
    if error.line is None:
        return message("Its front matter is broken ({cause})", cause=cause) if cause else _BROKEN
    line = error.line + 2
    if not cause:
        return message("Its front matter is broken in line {line}", line=line)
    return message("Its front matter is broken in line {line} ({cause})", line=line, cause=cause)


def _in_lower_case(described: dict[Any, Any]) -> dict[str, Any]:
    return {str(key).strip().lower(): value for key, value in described.items()}


def _line_by_line(lines: Sequence[str]) -> tuple[dict[str, Any], list[str]]:
    """Read lines of “key: value”, and what stands below a key; gives also the lines that are neither."""
    values: dict[str, Any] = {}
    unread: list[str] = []
    key = ""
    margin = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    for line in (line[margin:] for line in lines):
        if pair := _LINE.match(line):
            key = (pair[1] or pair[3]).strip().strip("\"'").lower()
            values[key] = _written(pair[2] or pair[4] or "")
        elif key and (item := _ITEM.match(line)):
            before = values[key] if isinstance(values[key], list) else [values[key]] if values[key] else []
            values[key] = [*before, _written(item[1])]
        elif key and line[:1].isspace() and line.strip() and not isinstance(values[key], list):
            values[key] = f"{values[key]} {line.strip()}".strip()
        elif line.strip() and not line.lstrip().startswith("#"):
            unread.append(line)
    return {key: value for key, value in values.items() if value not in ("", [])}, unread


def _written(value: str) -> str | list[str]:
    value = whole_characters(value).strip()
    for quote in "\"'":
        if value.startswith(quote) and (value.endswith(quote) or quote not in value[1:]):
            return value.strip(quote).replace(f"\\{quote}", quote)
    value = _REMARK.sub("", value).strip()
    if value.startswith("[") and value.endswith("]") and not value.startswith("[["):
        return [part.strip().strip("\"'") for part in value[1:-1].split(",") if part.strip()]
    return "" if _BLOCK_SCALAR.match(value) else value


def _value(scalar: "ScalarEvent") -> object:
    """Take a scalar for its words, but for nothing, dates, and numbers written as people write them."""
    written = whole_characters(scalar.value)
    if not scalar.implicit[0]:
        return written
    if written in _NOTHING:
        return None
    if len(written) <= _LONGEST_NUMBER and _NUMBER.fullmatch(written):
        return int(written)
    if len(written) <= _LONGEST_DATE and _DATE.match(written):
        return _date(written)
    return written


def _date(written: str) -> object:
    import yaml

    loader: Any = yaml.SafeLoader("")
    tag = loader.resolve(yaml.ScalarNode, written, (True, False))
    return loader.construct_object(yaml.ScalarNode(tag, written))


def as_text(value: object) -> str:
    """Write a value of front matter as one line of text; dates in ISO form, lists joined by commas."""
    if value is None or isinstance(value, dict):
        return ""
    if isinstance(value, datetime):
        return value.isoformat() if value.hour or value.minute else value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple | set):
        return ", ".join(filter(None, map(as_text, value)))
    return " ".join(str(value).split())
