"""The command line as a process: streams, missing Qt, missing screen, what it loads."""

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.cli.test_main import ANSWER, ESSAY, MAP
from tests.conftest import REPOSITORY

WITHOUT_QT = """
import sys
from importlib.machinery import PathFinder

class WithoutQt(PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        absent = name.split(".")[0] in {"PySide6", "shiboken6", "pytestqt"}
        return None if absent else PathFinder.find_spec(name, path, target)

sys.meta_path[sys.meta_path.index(PathFinder)] = WithoutQt
"""


def run(
    *arguments: object, environment: dict[str, str] | None = None, remove: tuple[str, ...] = ()
) -> subprocess.CompletedProcess[bytes]:
    variables = {name: value for name, value in os.environ.items() if name not in remove}
    return subprocess.run(
        [sys.executable, "-m", "debatedesk", *(str(each) for each in arguments)],
        env=variables | {"PYTHONPATH": str(REPOSITORY)} | (environment or {}),
        capture_output=True,
        check=False,
    )


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "essay.md").write_text(ESSAY.replace("On street lamps", "Straßenlampen – 路灯"), "utf-8")
    (folder / "answer.md").write_text(ANSWER, "utf-8")
    (folder / "lamps.argdown").write_text(MAP, "utf-8")
    return folder


@pytest.fixture
def without_qt(tmp_path: Path) -> dict[str, str]:
    """An environment in which PySide6 is not installed."""
    folder = tmp_path / "without-qt"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(WITHOUT_QT, "utf-8")
    return {"PYTHONPATH": os.pathsep.join([str(folder), str(REPOSITORY)])}


def test_everything_but_the_window_works_without_qt(
    texts: Path, tmp_path: Path, without_qt: dict[str, str]
) -> None:
    library = ["--library", tmp_path / "library"]
    probe = run(*library, "list", "--json", environment=without_qt)
    assert (probe.returncode, probe.stderr) == (0, b"")
    imported = json.loads(run(*library, "import", texts, "--json", environment=without_qt).stdout)
    assert (len(imported["imported"]), imported["skipped"]) == (3, [])
    found = json.loads(run(*library, "search", "moths", "--json", environment=without_qt).stdout)
    assert {each["type"] for each in found["hits"]} == {"document", "node"}
    for command in (["check"], ["reindex"], ["backup"], ["export", "map", "Lamps", "--to", "svg"]):
        answer = run(*library, *command, environment=without_qt)
        assert answer.returncode == 0, answer.stderr


def test_what_needs_qt_says_so_where_it_is_missing(
    texts: Path, tmp_path: Path, without_qt: dict[str, str]
) -> None:
    library = ["--library", tmp_path / "library"]
    for command in (
        [],
        ["snapshot", "-o", tmp_path / "window.png"],
        ["convert", texts / "lamps.argdown", tmp_path / "lamps.png"],
    ):
        answer = run(*library, *command, environment=without_qt)
        (line,) = answer.stderr.decode().splitlines()
        assert answer.returncode == 1
        assert "PySide6" in line


def test_the_self_test_passes_without_qt(without_qt: dict[str, str]) -> None:
    answer = run("self-test", environment=without_qt)
    assert answer.returncode == 0, answer.stdout + answer.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_without_a_screen_the_window_says_so(tmp_path: Path) -> None:
    answer = run("--library", tmp_path, remove=("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    assert answer.returncode == 1
    assert answer.stderr.decode().splitlines() == [
        "There is no screen for a window: neither DISPLAY nor WAYLAND_DISPLAY is set."
    ]


def test_json_is_utf_8_whatever_the_locale(texts: Path, tmp_path: Path) -> None:
    latin = {"PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}
    answer = run("--library", tmp_path / "library", "import", texts, "--json", environment=latin)
    titles = {each["title"] for each in json.loads(answer.stdout.decode("utf-8"))["imported"]}
    assert "Straßenlampen – 路灯" in titles


@pytest.mark.skipif(os.name == "nt", reason="there are no such terminals")
def test_a_terminal_that_lacks_a_character_shows_its_number(texts: Path, tmp_path: Path) -> None:
    import pty

    library = ["--library", str(tmp_path / "library")]
    run(*library, "import", texts)
    screen, terminal = pty.openpty()
    latin = {"LC_ALL": "C", "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0", "PYTHONPATH": str(REPOSITORY)}
    command = [sys.executable, "-m", "debatedesk", *library, "list"]
    answer = subprocess.run(command, env=os.environ | latin, stdout=terminal, check=False)
    os.close(terminal)
    shown = os.read(screen, 10_000).decode("latin-1")
    os.close(screen)
    assert answer.returncode == 0
    assert "Straßenlampen \\u2013 \\u8def\\u706f" in shown


def test_a_reader_that_goes_away_is_no_error(texts: Path, tmp_path: Path) -> None:
    library = ["--library", str(tmp_path / "library")]
    run(*library, "import", texts)
    process = subprocess.Popen(
        [sys.executable, "-m", "debatedesk", *library, "list", "--json"],
        env=os.environ | {"PYTHONPATH": str(REPOSITORY)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    with process.stderr:
        assert process.stderr.read() == b""
    assert process.wait() == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_output_that_no_disk_can_hold_gets_a_sentence(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        answer = subprocess.run(
            [sys.executable, "-m", "debatedesk", "--library", str(tmp_path), "list", "--json"],
            env=os.environ | {"PYTHONPATH": str(REPOSITORY)},
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert answer.returncode == 1
    assert answer.stderr.decode().splitlines() == ["The output cannot be written: No space left on device."]


def test_help_loads_nothing_that_it_does_not_need() -> None:
    heavy = ["sqlite3", "PySide6", "debatedesk.services.workspace", "whoosh", "markdown_it"]
    code = (
        "import sys; from debatedesk.cli.parser import make_parser; make_parser().format_help();"
        f"print(*sys.modules.keys() & set({heavy}))"
    )
    answer = subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, check=True)
    assert answer.stdout.split() == []


def test_a_library_that_cannot_be_written_gets_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "library").write_bytes(b"")
    answer = run("--library", tmp_path / "library" / "inside", "list")
    (line,) = answer.stderr.decode().splitlines()
    assert answer.returncode == 1
    assert str(tmp_path) in line


@pytest.mark.skipif(find_spec("PySide6") is None, reason="pictures are drawn by Qt")
def test_a_map_is_drawn_as_a_picture(texts: Path, tmp_path: Path) -> None:
    """In a process of its own: it makes an application of Qt that knows no windows."""
    library = ["--library", tmp_path / "library"]
    run(*library, "import", texts)
    for command in (
        [*library, "export", "map", "Lamps", "-o", tmp_path / "exported.png"],
        ["convert", texts / "lamps.argdown", tmp_path / "converted.png"],
    ):
        answer = run(*command)
        assert (answer.returncode, answer.stdout, answer.stderr) == (0, b"", b"")
    pictures = [(tmp_path / name).read_bytes() for name in ("exported.png", "converted.png")]
    assert all(each.startswith(b"\x89PNG") for each in pictures)


@pytest.mark.skipif(find_spec("PySide6") is None, reason="the window is Qt's")
def test_snapshot_draws_the_window_without_a_screen(texts: Path, tmp_path: Path) -> None:
    library = ["--library", tmp_path / "library"]
    run(*library, "import", texts)
    answer = run(*library, "snapshot", "-o", tmp_path / "window.png", "--size", "1024x640")
    assert (answer.returncode, answer.stderr.decode()) == (0, "")
    assert (tmp_path / "window.png").read_bytes()[16:24] == (1024).to_bytes(4) + (640).to_bytes(4)


@pytest.mark.skipif(find_spec("PySide6") is None, reason="the window is Qt's")
@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="their characters are Unicode's anyway")
@pytest.mark.parametrize("locale", [{"LANG": "C"}, {"LC_ALL": "C"}, {"LC_ALL": "xx_YY.ISO-8859-1"}])
def test_a_locale_that_is_not_of_utf_8_is_no_reason_for_warnings(
    locale: dict[str, str], tmp_path: Path
) -> None:
    library = ["--library", tmp_path / "library"]
    command = *library, "snapshot", "-o", tmp_path / "x.png", "--size", "800x600"
    answer = run(*command, environment=locale, remove=("LANG", "LC_ALL", "LC_CTYPE"))
    assert (answer.returncode, answer.stderr.decode()) == (0, "")
