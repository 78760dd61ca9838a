"""Files of others read in a process of its own: what hangs, dies or grows there costs that file alone."""

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from debatedesk.domain.errors import FormatError, PasswordNeededError
from debatedesk.domain.message import message
from debatedesk.formats.base import CollectionFormat, ImportedText, MapFormat, ReadingOptions
from debatedesk.jobs.encoding import unpacked_text
from debatedesk.jobs.frames import read_bytes, read_frame, write_bytes, write_frame
from debatedesk.jobs.process import module_command, module_environment, quiet_creation_flags
from debatedesk.jobs.process_memory import memory_of
from debatedesk.services.imports.reading import ReadContent, read_file

if TYPE_CHECKING:
    from resource import struct_rusage

    from debatedesk.jobs.reading_process import ReadingAnswer

_POLL_SECONDS = 0.1
_END_SECONDS = 2.0
_LARGEST_MESSAGE = 1_000
_LARGEST_BEGUN = 4_000_000
"""Bytes of a file that is held while the one before it is written to the library."""
_BOUND_SHARE = 0.9
"""The kernel bounds the data of the process at this share of its memory; code takes the rest."""
_NEARLY_ALL = 0.6
"""A process that took this share of its memory when it was last looked at, and died, died of that."""


@dataclass(frozen=True, slots=True)
class ReadingLimits:
    """What the reading of one file may take, in seconds by the clock and bytes of memory."""

    seconds: float = 60.0
    memory: int = 1_000_000_000
    answer: int = 500_000_000
    """Bytes of all that a file gives."""


class IsolatedReader:
    """Reads the texts of files in a process, which is started with the first and replaced when it ends."""

    def __init__(self, limits: ReadingLimits | None = None, module: str = "") -> None:
        """Read within limits; `module` is run as the process instead of the usual one."""
        self._limits = limits or ReadingLimits()
        self._module = module or "debatedesk.jobs.reading_process"
        self._process: _ReadingProcess | None = None
        self._early: tuple[Path, bytes, ReadingOptions] | None = None

    def __call__(self, path: Path, data: bytes, options: ReadingOptions) -> ReadContent:
        """Read what a file holds, as `FileReader` says; a map is read here, by no library but our own."""
        from debatedesk.formats.registry import format_of

        file_format = format_of(path, data)
        if file_format is None or isinstance(file_format, MapFormat):
            return read_file(path, data, options)
        texts = self._texts(path, data, options)
        return texts if isinstance(file_format, CollectionFormat) else texts[0]

    def begin(self, path: Path, data: bytes, options: ReadingOptions) -> None:
        """Begin to read a file that is asked for next, where it is a small one of a text."""
        from debatedesk.formats.registry import format_of

        file_format = None if len(data) > _LARGEST_BEGUN else format_of(path, data)
        if self._process is None or file_format is None or isinstance(file_format, MapFormat):
            return
        with contextlib.suppress(FormatError):
            self._begun(_order(path, options), data, path.name)
            self._early = path, data, options

    def _texts(self, path: Path, data: bytes, options: ReadingOptions) -> tuple[ImportedText, ...]:
        early, self._early = self._early, None
        if early is not None and early != (path, data, options):
            self.close()
            early = None
        process = self._process if early else None
        if process is None:
            process = self._begun(_order(path, options), data, path.name)
        try:
            answer = process.answer(path.name, options.progress)
        except BaseException:
            self.close()
            raise
        if answer.spent:
            self.close()
        if answer.failed:
            kind = PasswordNeededError if answer.needs_password else FormatError
            raise kind(unpacked_text(answer.failed))
        return tuple(
            replace(text, remarks=tuple(map(unpacked_text, text.remarks))) for text in answer.texts
        )

    def close(self) -> None:
        """End the process, if there is one; the next file starts another."""
        self._early = None
        if self._process is not None:
            self._process.end()
        self._process = None

    def _begun(self, order: dict[str, Any], data: bytes, name: str) -> "_ReadingProcess":
        """Hand a file to the process; one that has ended since the last file is replaced."""
        if self._process is not None:
            try:
                self._process.send(order, data)
                return self._process
            except OSError:
                self.close()
        try:
            self._process = _ReadingProcess(self._module, self._limits)
            self._process.send(order, data)
            return self._process
        except OSError as error:
            self.close()
            cause = error.strerror or error
            raise FormatError(
                message(
                    "“{name}” cannot be read: its reading could not be started: {cause}.",
                    name=name,
                    cause=cause,
                )
            ) from error


def _order(path: Path, options: ReadingOptions) -> dict[str, Any]:
    return {"path": str(path), "password": options.password, "encoding": options.encoding}


class _ReadingProcess:
    """One process, and the thread that waits for what it answers."""

    def __init__(self, module: str, limits: ReadingLimits) -> None:
        from msgspec import msgpack

        from debatedesk.jobs.reading_process import ReadingAnswer

        self._limits = limits
        self._memory = 0
        self._decode = msgpack.Decoder(ReadingAnswer).decode
        bound = int(limits.memory * _BOUND_SHARE)
        self._process = subprocess.Popen(
            module_command(module, str(bound), str(limits.seconds)),
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=module_environment(),
            cwd=Path(sys.executable).anchor,
            creationflags=quiet_creation_flags(),
        )
        self._told: queue.SimpleQueue[ReadingAnswer | tuple[int, int] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._listen, name="reading", daemon=True)
        self._thread.start()

    def send(self, order: dict[str, Any], data: bytes) -> None:
        """Hand a file over; raises OSError when the process has ended."""
        assert self._process.stdin is not None
        pipe = self._process.stdin.fileno()
        write_frame(pipe, {**order, "bytes": len(data)})
        write_bytes(pipe, data)

    def answer(self, name: str, progress: Callable[[int, int], None]) -> "ReadingAnswer":
        """Wait for the end of a file's reading; raises FormatError where a limit or a crash ends it."""
        deadline = time.monotonic() + self._limits.seconds
        parts = (0, 0)
        self._memory = 0
        while True:
            try:
                told = self._told.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                told = parts
            if told is None:
                self._explain_end(name)
            if not isinstance(told, tuple):
                return told
            parts = told
            self._memory = memory_of(self._process)
            if self._memory > self._limits.memory:
                raise _too_much_memory(name, self._limits)
            if time.monotonic() > deadline:
                raise FormatError(
                    message(
                        "“{name}” is not read: that would take longer than {seconds} seconds.",
                        name=name,
                        seconds=f"{self._limits.seconds:.0f}",
                    )
                )
            progress(*parts)

    def _explain_end(self, name: str) -> NoReturn:
        self._wait()
        if self._memory > self._limits.memory * _NEARLY_ALL:
            raise _too_much_memory(name, self._limits)
        code = self._process.returncode
        if code is None or code >= 0:
            raise FormatError(
                message(
                    "“{name}” cannot be read: something in it stopped the program that read it.", name=name
                )
            )
        raise FormatError(
            message(
                "“{name}” cannot be read: something in it stopped the program that read it ({signal}).",
                name=name,
                signal=_signal_name(-code),
            )
        )

    def _wait(self) -> None:
        """Take leave of a process that ends, and take note of the most memory that it had."""
        if sys.platform == "win32":
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(_END_SECONDS)
            return
        deadline = time.monotonic() + _END_SECONDS
        while time.monotonic() < deadline:
            with contextlib.suppress(ChildProcessError):
                pid, status, used = os.wait4(self._process.pid, os.WNOHANG)
                if pid:
                    self._process.returncode = os.waitstatus_to_exitcode(status)
                    self._memory = max(self._memory, _own_peak(used))
                    return
            time.sleep(_POLL_SECONDS / 10)

    def end(self) -> None:
        """End the process and its thread at once."""
        self._process.kill()
        self._process.wait()
        self._thread.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _listen(self) -> None:
        """Take what the process tells until it ends; what is no message ends it too."""
        assert self._process.stdout is not None
        pipe = self._process.stdout.fileno()
        with contextlib.suppress(OSError, ValueError, LookupError, TypeError, MemoryError):
            while (message := read_frame(pipe, _LARGEST_MESSAGE)) is not None:
                if "progress" in message:
                    done, total = message["progress"]
                    self._told.put((int(done), int(total)))
                elif message["bytes"] > self._limits.answer:
                    break
                elif (encoded := read_bytes(pipe, message["bytes"])) is not None:
                    self._told.put(self._decode(encoded))
        self._told.put(None)


def _own_peak(used: "struct_rusage") -> int:
    """Tell the bytes that a process had at the most; 0 where that may be what its starter had."""
    import resource

    unit = 1 if sys.platform == "darwin" else 1_024
    starter = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used.ru_maxrss * unit if used.ru_maxrss > 2 * starter else 0


def _too_much_memory(name: str, limits: ReadingLimits) -> FormatError:
    most = f"{limits.memory / 1e9:.3g} GB"
    return FormatError(
        message("“{name}” is not read: that would take more than {most} of memory.", name=name, most=most)
    )


def _signal_name(number: int) -> str:
    with contextlib.suppress(ValueError):
        return signal.Signals(number).name
    return f"signal {number}"
