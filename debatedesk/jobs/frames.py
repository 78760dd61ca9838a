"""Messages between the window and its workers: JSON with its length before it, on a pipe.

What is no JSON, such as pixels, follows the message that tells its length.
"""

import json
import os
import sys
from typing import Any

_LENGTH_BYTES = 4
_CHUNK = 1 << 20
_LARGEST = 2**32 - 1


def write_frame(pipe: int, message: dict[str, Any]) -> None:
    """Write a message to a file descriptor; raises OSError when nobody reads it any more."""
    body = json.dumps(message, separators=(",", ":")).encode("ascii")
    write_bytes(pipe, len(body).to_bytes(_LENGTH_BYTES, "big") + body)


def write_bytes(pipe: int, data: bytes | memoryview) -> None:
    """Write all of `data` as it is, after a message that tells its length."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(pipe, rest[:_CHUNK]) :]


def read_bytes(pipe: int, count: int) -> bytearray | None:
    """Wait for so many bytes; None when the other end has gone before."""
    data = bytearray(count)
    rest = memoryview(data)
    with open(pipe, "rb", buffering=0, closefd=False) as file:
        while rest:
            done = file.readinto(rest[:_CHUNK])
            if not done:
                return None
            rest = rest[done:]
    return data


def read_frame(pipe: int, most: int = _LARGEST) -> dict[str, Any] | None:
    """Wait for a message on a file descriptor; None when the other end has gone, even halfway.

    Raises ValueError for one of more bytes than `most`, or that is none.
    """
    length = _read(pipe, _LENGTH_BYTES)
    if length is None:
        return None
    count = int.from_bytes(length, "big")
    if count > most:
        raise ValueError(f"a message of {count} bytes")
    body = _read(pipe, count)
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


def take_pipes() -> tuple[int, int]:
    """Keep standard input and output for frames alone: a library that prints must not garble them."""
    incoming, outgoing = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    os.close(nothing)
    if sys.platform == "win32":
        import msvcrt

        for pipe in (incoming, outgoing):
            msvcrt.setmode(pipe, os.O_BINARY)
    return incoming, outgoing
