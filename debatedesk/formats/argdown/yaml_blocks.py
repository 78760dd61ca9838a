"""The YAML of Argdown's data blocks: read with every scalar as a string, written in one fixed style."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from debatedesk.domain.message import message
from debatedesk.formats.argdown.problems import ArgdownError
from debatedesk.formats.yaml_values import (
    Scalar,
    YamlProblem,
    YamlTooLarge,
    as_written,
    read_yaml_values,
)

Value = str | int | float | bool | None | Sequence["Value"] | Mapping[str, "Value"]
"""What data is written from; read back it is strings, lists and dictionaries."""


class QuotedYaml(str):
    """A string that always stands in quotes, so that its ends are seen."""

    __slots__ = ()


INLINE_WIDTH = 72

_PLAIN = re.compile(r"[A-Za-z][\w.’/-]*(?: [\w(][\w.’/()-]*)*")
_TYPED_WORDS = frozenset({"true", "false", "yes", "no", "on", "off", "null", "y", "n"})
_UNSEEN = re.compile("[}=]|(?<=[\\]>]):|[\x7f-\xa0\xad\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def read_yaml(source: str, name: str, line: int, scalar: Scalar = as_written) -> dict[str, Any]:
    """Read a mapping whose scalars stay strings unless told; `line` is where `source` starts in the file.

    Raises FormatError that names the line.
    """
    try:
        data = read_yaml_values(f"{source}\n", scalar)
    except YamlTooLarge as error:
        raise ArgdownError(name, line, _unreadable(error)) from error
    except YamlProblem as error:
        raise ArgdownError(name, line + (error.line or 0), _unreadable(error)) from error
    if data in (None, ""):
        return {}
    if not isinstance(data, dict) or not all(isinstance(key, str) for key in data):
        raise ArgdownError(name, line, message("the data must be names with values, as in {id: P1}."))
    return data


def _unreadable(problem: YamlProblem) -> str:
    cause = problem.cause or message("it is no YAML")
    return message("the data cannot be read: {cause}.", cause=cause)


def write_data(data: Mapping[str, Value], indent: str) -> str:
    """Write a data block with its braces, in one line where it is short; `indent` is its element's."""
    inline = _inline(data)
    if len(inline) <= INLINE_WIDTH and "[{" not in inline:
        return inline
    return "\n".join(["{", *write_block(data, f"{indent}  "), f"{indent}}}"])


def write_block(value: Mapping[str, Value], indent: str = "") -> list[str]:
    """Write a mapping as lines of block YAML."""
    lines: list[str] = []
    for key, item in value.items():
        name = scalar(key)
        if isinstance(item, Mapping) and item:
            lines += [f"{indent}{name}:", *write_block(item, f"{indent}  ")]
        elif isinstance(item, Sequence) and not isinstance(item, str) and _holds_mappings(item):
            lines += [f"{indent}{name}:", *_write_items(item, f"{indent}  ")]
        else:
            lines.append(f"{indent}{name}: {_inline(item)}")
    return lines


def _write_items(items: Sequence[Value], indent: str) -> list[str]:
    lines: list[str] = []
    for item in items:
        if isinstance(item, Mapping) and item:
            first, *rest = write_block(item, f"{indent}  ")
            lines += [f"{indent}- {first.strip()}", *rest]
        else:
            lines.append(f"{indent}- {_inline(item)}")
    return lines


def _holds_mappings(items: Sequence[Value]) -> bool:
    return any(isinstance(each, Mapping) for each in items)


def _inline(value: Value) -> str:
    if isinstance(value, str):
        return scalar(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{scalar(key)}: {_inline(item)}" for key, item in value.items()) + "}"
    if isinstance(value, Sequence):
        return "[" + ", ".join(_inline(each) for each in value) + "]"
    return json.dumps(value) if value is None or isinstance(value, bool) else repr(value)


def scalar(text: str) -> str:
    """Write a string plain where every YAML reader takes it for one, else in double quotes.

    Braces and equals signs are escaped: Argdown ends data at the first and front matter at the second. So
    is a colon after a closing bracket, which would make a title of all before it.
    """
    if not isinstance(text, QuotedYaml) and _PLAIN.fullmatch(text) and text.lower() not in _TYPED_WORDS:
        return text
    return quoted(text)


def quoted(text: str) -> str:
    """Write a string in double quotes."""
    return _UNSEEN.sub(_escaped, json.dumps(text, ensure_ascii=False))


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
