"""Messages between the window and its workers: JSON with its length before it, on a pipe."""

import json
import os
from typing import Any

_LENGTH_BYTES = 4
_CHUNK = 1 << 20


def write_frame(pipe: int, message: dict[str, Any]) -> None:
    """Write a message to a file descriptor; raises OSError when nobody reads it any more."""
    body = json.dumps(message, separators=(",", ":")).encode("ascii")
    data = memoryview(len(body).to_bytes(_LENGTH_BYTES, "big") + body)
    while data:
        data = data[os.write(pipe, data) :]


def read_frame(pipe: int) -> dict[str, Any] | None:
    """Wait for a message on a file descriptor; None when the other end has gone, even halfway."""
    length = _read(pipe, _LENGTH_BYTES)
    if length is None:
        return None
    body = _read(pipe, int.from_bytes(length, "big"))
    if body is None:
        return None
    message: dict[str, Any] = json.loads(body)
    return message


def _read(pipe: int, count: int) -> bytes | None:
    parts = []
    while count:
        part = os.read(pipe, min(count, _CHUNK))
        if not part:
            return None
        parts.append(part)
        count -= len(part)
    return b"".join(parts)
