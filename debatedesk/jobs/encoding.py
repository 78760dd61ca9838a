"""Requests and results as plain JSON values, and back: one encoder for all that crosses a pipe.

msgspec is imported where it is used: the window needs it with its first job only.
"""

from typing import Any, TypeVar

Value = TypeVar("Value")


def to_plain(value: object) -> Any:
    """Turn a dataclass, and all that it holds, into dictionaries, lists, strings and numbers."""
    from msgspec import to_builtins

    return to_builtins(value)


def from_plain(plain: object, kind: type[Value]) -> Value:
    """Make a value of a dataclass's type out of plain ones; raises ValueError where they do not fit."""
    from msgspec import convert

    return convert(plain, kind)
