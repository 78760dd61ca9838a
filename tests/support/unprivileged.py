"""Runs `debatedesk` as a user for whom permissions count, also where the tests run as root.

`python -m tests.support.unprivileged ARGUMENTS…`: a rehearsal on a scratch library first loads all that is
needed, as the other user may not read Python's own files. Nor may they start it: texts are read here.
"""

import os
import sys
import tempfile
from pathlib import Path

from debatedesk.cli.main import main
from debatedesk.formats.base import ReadingOptions
from debatedesk.jobs.isolated_reader import IsolatedReader
from debatedesk.services.imports.reading import ReadContent, read_file

NOBODY = 65534


def read_here(reader: IsolatedReader, path: Path, data: bytes, options: ReadingOptions) -> ReadContent:
    return read_file(path, data, options)


def rehearse() -> None:
    with tempfile.TemporaryDirectory() as scratch:
        (text := Path(scratch, "text.md")).write_text("---\ntitle: A text\n---\nSome words.\n", "utf-8")
        library = ["--library", str(Path(scratch, "library"))]
        main([*library, "import", str(text), str(Path(scratch, "none.txt"))])
        main([*library, "check"])
        main([*library, "backup", "-o", str(Path(scratch, "backup.zip"))])


if __name__ == "__main__":
    if os.geteuid() == 0:
        IsolatedReader.__call__ = read_here  # type: ignore[method-assign, assignment]
        streams = os.dup(1), os.dup(2)
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        rehearse()
        sys.stdout.flush()
        os.dup2(streams[0], 1)
        os.dup2(streams[1], 2)
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
        os.environ["HOME"] = "/nonexistent"
    sys.exit(main(sys.argv[1:]))
