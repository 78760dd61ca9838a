"""Reading JSON of others without trust: any value may be missing or of another type."""

import json
import re
from collections.abc import Iterator
from typing import Any

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.decoding import decode, whole_characters
from debatedesk.formats.json_parsing import check_amount

JsonObject = dict[str, Any]
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_MOST = 400_000
"""Objects of a file that are looked at."""


def parse_json(data: bytes, name: str) -> Any:
    """Parse the bytes of a file; raises FormatError, which calls it `name`, where it is no JSON."""
    check_amount(data, name)
    try:
        text = decode(data, name)
        return _with_whole_characters(_loaded(text), text)
    except RecursionError as error:
        raise FormatError(message("“{name}” is nested too deeply to be read.", name=name)) from error
    except ValueError as error:
        raise FormatError(message("“{name}” is not valid JSON.", name=name)) from error


def _loaded(text: str) -> Any:
    return json.loads(text, parse_int=_whole, parse_float=float)


def _with_whole_characters(parsed: Any, text: str) -> Any:
    """Put replacement characters in the place of halves of characters, which JSON can escape."""
    if _HALF.search(text) is None:
        return parsed
    written = json.dumps(parsed, ensure_ascii=False)
    whole = whole_characters(written)
    return parsed if whole == written else _loaded(whole)


def objects_in(data: Any) -> Iterator[JsonObject]:
    """List all objects within a value, in the order of the file."""
    waiting, seen = [data], 0
    while waiting and seen < _MOST:
        value = waiting.pop()
        seen += 1
        if isinstance(value, dict):
            yield value
            waiting += reversed(value.values())
        elif isinstance(value, list):
            waiting += reversed(value)


def words_at(value: Any, *path: str) -> str:
    """Give the words at a path of names; empty where there are none."""
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    return str(value)


def object_at(value: Any, *path: str) -> JsonObject:
    """Give the object at a path of names; empty where there is none."""
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def list_at(value: Any, *path: str) -> list[Any]:
    """Give the list at a path of names; empty where there is none."""
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value if isinstance(value, list) else []


def _whole(digits: str) -> int | str:
    """Read a number; an endless one stays the words that it is."""
    return int(digits) if len(digits) <= 30 else digits
