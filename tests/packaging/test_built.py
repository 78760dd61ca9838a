"""The executable that was made: it is tried where DEBATEDESK_PROGRAM names it, as `.ci/run` does.

What a package of Debian has to have beside it is tried by scripts/packaging/try_deb.sh.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from debatedesk import __version__
from debatedesk.cli.self_test import LIBRARIES
from debatedesk.services.paths import LibraryPaths
from scripts.packaging.system_notices import FOLDER, QT
from tests.support.pdfs import PdfPage, write_pdf
from tests.support.processes import PATIENCE_SECONDS, children_of, is_running, wait_until
from tests.support.word_documents import paragraph, word_file

_BUILT = os.environ.get("DEBATEDESK_PROGRAM", "")
pytestmark = pytest.mark.skipif(not _BUILT, reason="DEBATEDESK_PROGRAM names no executable")

PROGRAM = Path(_BUILT).absolute()
RUSSIAN = "Спор о том, кому принадлежит общая земля и кто за неё платит. " * 4
_OF_PYTHON = {"base_library.zip", "debatedesk", "shiboken6", "PySide6", "pypdfium2_raw"}


def run(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [str(PROGRAM), *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_SECONDS,
    )


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """Files that between them need every library that reads."""
    folder = tmp_path / "Common land"
    folder.mkdir()
    write_pdf(folder / "printed.pdf", [PdfPage(["The owner of the orchard pays for it."])])
    (folder / "typed.docx").write_bytes(word_file(paragraph("Whoever keeps hives keeps the peace.")))
    (folder / "saved.html").write_text("<title>Saved</title><article><p>A page that was kept.</article>")
    (folder / "old.txt").write_bytes(RUSSIAN.encode("koi8-r"))
    (folder / "note.md").write_text("---\ntitle: Of quaggas\nauthor: Nobody\n---\n\nA quagga grazes.\n")
    return folder


def test_it_proves_itself_with_every_process_that_it_starts() -> None:
    done = run("self-test")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert done.stdout.splitlines()[-1] == f"DebateDesk {__version__} works."
    for said in ("read by a process", "a worker process was started", "a drawing process was started"):
        assert said in done.stdout
    assert f"and {len(LIBRARIES)} libraries" in done.stdout


def test_texts_of_all_kinds_come_in_and_are_found(library: Path, texts: Path) -> None:
    done = run("--library", library, "import", texts, "--json")
    assert done.returncode == 0, done.stdout
    assert len(json.loads(done.stdout)["imported"]) == len(list(texts.iterdir()))
    for word in ("orchard", "hives", "kept", "принадлежит", "quaggas"):
        found = json.loads(run("--library", library, "search", word, "--json").stdout)
        assert found["total"] == 1, word


def test_mistakes_are_told_in_one_sentence(library: Path) -> None:
    wrong = run("--library", library, "show", "nothing")
    assert wrong.returncode == 1
    assert "Traceback" not in wrong.stderr
    assert len(wrong.stderr.splitlines()) == 1
    assert run("no-such-command").returncode == 2


def test_it_draws_its_window(library: Path, texts: Path, tmp_path: Path) -> None:
    run("--library", library, "import", texts)
    picture = tmp_path / "window.png"
    done = run("--library", library, "snapshot", "-o", picture, "--size", "800x600")
    assert (done.returncode, done.stderr) == (0, "")
    assert picture.read_bytes().startswith(b"\x89PNG")


@pytest.fixture
def window(library: Path, texts: Path) -> Iterator["subprocess.Popen[str]"]:
    """Start the window on a library with texts, and wait until it listens for second starts."""
    from debatedesk.ui.second_start import socket_name

    run("--library", library, "import", texts)
    process = subprocess.Popen([str(PROGRAM), "--library", str(library)], stderr=subprocess.PIPE, text=True)
    with process:
        try:
            listening = Path(tempfile.gettempdir(), socket_name(LibraryPaths.under(library)))
            wait_until(lambda: process.poll() is not None or listening.exists())
            yield process
        finally:
            process.kill()


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="finds processes in /proc")
def test_a_second_start_hands_a_file_to_the_window_and_all_ends_with_it(
    window: "subprocess.Popen[str]", library: Path, tmp_path: Path
) -> None:
    late = tmp_path / "late.md"
    late.write_text("---\ntitle: A late reply\n---\n\nIt came by itself.\n")
    handed = run("--library", library, late)
    assert (handed.returncode, handed.stderr) == (0, "")

    def names() -> str:
        return run("--library", library, "list", "--json").stdout

    wait_until(lambda: "A late reply" in names())
    workers = children_of(window.pid)
    assert workers
    for worker in workers:
        # What the start of the executable sets for its own libraries goes to no other program.
        given = Path("/proc", str(worker), "environ").read_bytes()
        assert b"QT_PLUGIN_PATH" not in given
    window.send_signal(signal.SIGTERM)
    assert window.wait(PATIENCE_SECONDS) == 0
    assert window.stderr is not None
    said = window.stderr.read().splitlines()
    assert [line for line in said if not line.startswith("This plugin does not support")] == []
    wait_until(lambda: not any(map(is_running, workers)))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into the folder as it is on Linux")
def test_it_holds_the_libraries_of_the_program_and_no_others() -> None:
    folder = PROGRAM.resolve().parent / "_internal"
    folders = {path.name for path in folder.iterdir() if path.is_dir() and any(path.iterdir())}
    packages = {name for name in folders if not name.endswith(".dist-info")}
    known = {library.split(".")[0] for library in LIBRARIES} | _OF_PYTHON
    assert {name for name in packages if not name.startswith("python3")} <= known
    assert not any("pyenv" in line or "hostedtoolcache" in line for line in _searched(folder))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into the folder as it is on Linux")
def test_what_it_brings_has_its_licence_with_it() -> None:
    folder = PROGRAM.resolve().parent / "_internal"
    notices = {path.stem for path in (folder / FOLDER).glob("*.txt")}
    assert {"Python", *QT} <= notices
    brought = {path.name for path in folder.glob("lib*.so*") if not path.is_symlink()}
    assert {name for name in brought if not name.startswith("libpython")} == notices - {"Python", *QT}
    named = {path.name.partition("-")[0].lower() for path in folder.glob("*.dist-info")}
    assert {"chardet", "markdown_it_py", "msgspec", "pypdfium2", "pyside6_essentials"} <= named


def _searched(folder: Path) -> Iterator[str]:
    from scripts.packaging.elf import search_path

    for path in folder.rglob("*.so*"):
        if path.is_file():
            yield search_path(path.read_bytes())


def test_it_takes_little_room() -> None:
    """Much more would be something that nobody needs: 150 MB with all of the system's libraries."""
    folder = PROGRAM.resolve().parent
    size = sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())
    assert size < 189_000_000, f"{size // 1_000_000} MB"
