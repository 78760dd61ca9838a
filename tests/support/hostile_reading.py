"""A reading process whose reader does what a file says: it stands for libraries that files can break.

Run as a module in the place of `debatedesk.jobs.reading_process`.
"""

import ctypes
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from debatedesk.domain.errors import PasswordNeededError
from debatedesk.formats.base import DEFAULT_OPTIONS, ReadingOptions
from debatedesk.jobs import reading_process
from debatedesk.services.imports import reading
from debatedesk.services.imports.reading import ReadContent

_read_file = reading.read_file


def _fill_memory() -> None:
    parts = []
    while True:
        parts.append(b"x" * 10_000_000)


def _fill_memory_in_c() -> None:
    """Take memory as a library does that ends the process where there is none."""
    library = ctypes.CDLL(None)
    library.malloc.restype = ctypes.c_void_p
    while (address := library.malloc(ctypes.c_size_t(10_000_000))) is not None:
        ctypes.memset(address, 1, 10_000_000)
    os.abort()


def _loop() -> None:
    while True:
        pass


def _write_to_output() -> None:
    os.write(1, b"x" * 1_000)
    print("x" * 1_000, flush=True)


def _write_to_pipe() -> None:
    """Write what is no message where messages leave."""
    for pipe in range(3, 10):
        try:
            os.write(pipe, b"\xff" * 1_000)
        except OSError:
            continue


DEEDS: dict[str, Callable[[], object]] = {
    "segfault": lambda: ctypes.string_at(0),
    "abort": os.abort,
    "kill": lambda: signal.raise_signal(signal.SIGKILL),
    "exit": lambda: os._exit(0),
    "loop": _loop,
    "hold the interpreter": lambda: re.match("(a*)*b", "a" * 60),
    "sleep": lambda: time.sleep(10_000),
    "memory": _fill_memory,
    "memory in C": _fill_memory_in_c,
    "print": _write_to_output,
    "disorder": _write_to_pipe,
    "surprise": lambda: 1 / 0,
    "write": lambda: Path("hostile.txt").write_text("words", "utf-8"),
    "write far": lambda: Path(tempfile.gettempdir(), "hostile.txt").write_bytes(b"words"),
    "scratch": tempfile.mkdtemp,
    "delete": lambda: Path(sys.argv[0]).unlink(),
    "start": lambda: subprocess.run(["true"], check=True),
    "shell": lambda: os.system("true"),
    "connect": lambda: socket.create_connection(("127.0.0.1", 9)),
}


def read_file(path: Path, data: bytes, options: ReadingOptions = DEFAULT_OPTIONS) -> ReadContent:
    """Do what a file says, and read it when that is over."""
    words = data.decode().strip()
    if words == "password" and options.password != "secret":
        raise PasswordNeededError(f"“{path.name}” needs a password.")
    if words == "parts":
        for done in range(3):
            options.progress(done, 3)
            time.sleep(0.15)
    if words in DEEDS:
        DEEDS[words]()
    return _read_file(path, data, options)


if __name__ == "__main__":
    reading.read_file = read_file
    reading_process.main()
