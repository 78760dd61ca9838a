"""The process that reads the files of texts: `IsolatedReader` starts it and gives it one after the other.

For each file a message and the bytes of the file come on standard input. On standard output leave messages
of progress, then one with the length of what follows it: a `ReadingAnswer`, as MessagePack. Whatever a file
brings about happens here alone. The process ends with its standard input.
"""

import faulthandler
import os
import queue
import signal
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from traceback import format_exc
from typing import Any

from debatedesk.domain.errors import DeskError, PasswordNeededError, TooLargeError
from debatedesk.formats.base import ImportedText, ReadingOptions
from debatedesk.jobs.encoding import packed_text
from debatedesk.jobs.frames import read_bytes, read_frame, take_pipes, write_bytes, write_frame
from debatedesk.jobs.process import settle_in

_PROGRESS_SECONDS = 0.1
_ORPHAN_SECONDS = 5
"""So much longer than its time a file may take where nobody is left to end this process."""


@dataclass(frozen=True, slots=True)
class ReadingAnswer:
    """The texts of a file, or the sentence that says why there are none.

    `spent` tells that there was not enough memory, and that the process ends.
    """

    texts: tuple[ImportedText, ...] = ()
    failed: str = ""
    needs_password: bool = False
    spent: bool = False
    traceback: str = ""


class Server:
    """Reads one file after the other until standard input ends, or memory does."""

    def __init__(self, incoming: int, outgoing: int, seconds: float) -> None:
        """Take files from one file descriptor and answer on another; one takes at most some seconds."""
        self._incoming = incoming
        self._outgoing = outgoing
        self._seconds = seconds
        self._files: queue.SimpleQueue[tuple[dict[str, Any], bytes]] = queue.SimpleQueue()
        self._told = 0.0

    def run(self) -> None:
        """Read the files that come."""
        from msgspec import msgpack

        threading.Thread(target=self._listen, name="files", daemon=True).start()
        spent = False
        while not spent:
            # Ends this process even where a library holds the interpreter and its starter is gone.
            order, data = self._files.get()
            faulthandler.dump_traceback_later(self._seconds + _ORPHAN_SECONDS, exit=True)
            answer = self._answer(order, data)
            del data
            encoded = msgpack.encode(answer, enc_hook=packed_text)
            write_frame(self._outgoing, {"bytes": len(encoded)})
            write_bytes(self._outgoing, encoded)
            faulthandler.cancel_dump_traceback_later()
            spent = answer.spent

    def _listen(self) -> None:
        with suppress(OSError):
            while (order := read_frame(self._incoming)) is not None:
                data = read_bytes(self._incoming, order["bytes"])
                if data is None:
                    break
                self._files.put((order, bytes(data)))
                del data
        os._exit(0)

    def _answer(self, order: dict[str, Any], data: bytes) -> ReadingAnswer:
        from debatedesk.domain.text.document import read_markdown
        from debatedesk.services.imports.reading import read_file, texts_of
        from debatedesk.services.imports.report import unforeseen

        path = Path(order["path"])
        try:
            options = ReadingOptions(order["password"], order["encoding"], self._progress)
            texts = texts_of(read_file(path, data, options))
            return ReadingAnswer(
                tuple(replace(text, reading=text.reading or read_markdown(text.markdown)) for text in texts)
            )
        except TooLargeError as error:
            return ReadingAnswer(failed=str(error.named(path.name)))
        except DeskError as error:
            return ReadingAnswer(failed=str(error), needs_password=isinstance(error, PasswordNeededError))
        except MemoryError as error:
            return ReadingAnswer(failed=unforeseen(path.name, error), spent=True)
        except Exception as error:
            return ReadingAnswer(failed=unforeseen(path.name, error), traceback=format_exc())

    def _progress(self, done: int, total: int) -> None:
        if (now := time.monotonic()) - self._told >= _PROGRESS_SECONDS:
            self._told = now
            write_frame(self._outgoing, {"progress": [done, total]})


def main() -> None:
    """Serve the process that started this one: bytes of memory and seconds a file are the arguments."""
    from debatedesk.jobs.confinement import confine

    memory, seconds = int(sys.argv[1]), float(sys.argv[2])
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal's Ctrl+C is for the starter to answer
    incoming, outgoing = take_pipes()
    settle_in(background=False)
    confine(memory)
    with suppress(BrokenPipeError):
        Server(incoming, outgoing, seconds).run()


if __name__ == "__main__":
    main()
