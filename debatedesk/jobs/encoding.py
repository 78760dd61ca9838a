"""Requests and results as plain JSON values, and back: one encoder for all that crosses a pipe.

msgspec is imported where it is used: the window needs it with its first job only.
"""

import json
from typing import Any, TypeVar

from debatedesk.domain.message import Message

_MESSAGE = "message"
_PARTS = 5
_PACKED = "\x02"
"""Begins a message where only a text can be sent; no sentence of ours begins with it."""

Value = TypeVar("Value")


def to_plain(value: object) -> Any:
    """Turn a dataclass, and all that it holds, into dictionaries, lists, strings and numbers."""
    from msgspec import to_builtins

    return to_builtins(value, enc_hook=_plain_message)


def from_plain(plain: object, kind: type[Value]) -> Value:
    """Make a value of a dataclass's type out of plain ones; raises ValueError where they do not fit."""
    from msgspec import convert

    return convert(with_messages(plain), kind)


def with_messages(plain: Any) -> Any:
    """Make messages again of what `plain_text` made of them, wherever they are in plain values."""
    if isinstance(plain, dict):
        if plain.get(_MESSAGE) is True and len(plain) == _PARTS:
            return Message(
                plain["template"], plain["comment"], plain["number"], with_messages(plain["values"])
            )
        return {name: with_messages(value) for name, value in plain.items()}
    return [with_messages(value) for value in plain] if isinstance(plain, list) else plain


def plain_text(text: str) -> Any:
    """Give a text as a plain value that keeps what a message was made from; others as they are."""
    if not isinstance(text, Message):
        return text
    values = {name: _plain_filling(filling) for name, filling in text.values.items()}
    return {
        _MESSAGE: True,
        "template": text.template,
        "comment": text.comment,
        "number": text.number,
        "values": values,
    }


def packed_text(text: object) -> str:
    """Give a message as one text, for an encoder that knows no others."""
    if not isinstance(text, Message):
        raise NotImplementedError(f"a {type(text).__name__} crosses no pipe")
    return _PACKED + json.dumps(plain_text(text))


def unpacked_text(text: str) -> str:
    """Make a message again of what `packed_text` made of it; other texts stay as they are."""
    if not text.startswith(_PACKED):
        return text
    try:
        made = with_messages(json.loads(text.removeprefix(_PACKED)))
    except (ValueError, KeyError, TypeError):
        return text
    return made if isinstance(made, Message) else text


def _plain_filling(filling: object) -> Any:
    return filling if isinstance(filling, int) else plain_text(str(filling))


def _plain_message(value: object) -> Any:
    if isinstance(value, Message):
        return plain_text(value)
    raise NotImplementedError(f"a {type(value).__name__} crosses no pipe")
