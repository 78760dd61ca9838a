"""The built package: it works where nothing of the checkout is, with all that travels along."""

import os
import re
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest

from debatedesk.cli.desktop import shell_files
from scripts.packaging.contents import TRAVELLING
from tests.conftest import REPOSITORY


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the source archive, and the wheel from that archive, as an installer would."""
    folder = tmp_path_factory.mktemp("dist")
    answer = run(
        sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, REPOSITORY, cwd=folder
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel in a new environment and return the folder of its programs.

    The libraries that it depends on are lent by the environment that the tests run in.
    """
    home = tmp_path_factory.mktemp("installed") / "environment"
    venv.create(home, with_pip=False)
    programs = home / ("Scripts" if os.name == "nt" else "bin")
    install = ["install", "--quiet", "--no-deps", "--no-index", str(wheel)]
    answer = run(sys.executable, "-m", "pip", "--python", programs / "python", *install, cwd=home)
    assert answer.returncode == 0, answer.stderr
    packages = run(
        programs / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=home
    )
    lent = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    Path(packages.stdout.strip(), "lent.pth").write_text("\n".join(sorted(lent)), "utf-8")
    return programs


def test_the_wheel_holds_what_travels_along_and_no_screenshots(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = set(archive.namelist())
    for folder in TRAVELLING:
        files = [path for path in (REPOSITORY / folder).rglob("*") if path.is_file()]
        assert files
        for path in files:
            name = path.relative_to(REPOSITORY)
            travels = "screenshots" not in name.parts and name.suffix != ".ts"
            assert (f"debatedesk/_data/{name.as_posix()}" in packed) == travels, name
    assert "debatedesk/py.typed" in packed
    assert not any(name.startswith("tests/") for name in packed)


def test_manual_page_and_completions_come_with_the_wheel(installed: Path) -> None:
    share = installed.parent / "share"
    for file in shell_files():
        assert (share / file.path).read_bytes() == file.content


def test_an_installed_copy_makes_itself_known_to_the_desktop(installed: Path, tmp_path: Path) -> None:
    answer = run(installed / "debatedesk", "install-desktop", "--prefix", tmp_path, cwd=tmp_path)
    assert answer.returncode == 0, answer.stderr
    (entry,) = (tmp_path / "share" / "applications").iterdir()
    assert f"\nTryExec={installed / 'debatedesk'}\n" in entry.read_text("utf-8")


def test_an_installed_copy_passes_its_self_test(installed: Path, tmp_path: Path) -> None:
    answer = run(installed / "debatedesk", "self-test", cwd=tmp_path)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert answer.stderr == ""
    assert answer.stdout.splitlines()[-1].endswith("works.")


def test_an_installed_copy_knows_the_licences_of_all_that_it_depends_on(
    installed: Path, tmp_path: Path
) -> None:
    code = (
        "from debatedesk.services.notices import third_party_notices as notices;"
        "print(*(f'{each.name}={each.licence}' for each in notices()), sep='\\n')"
    )
    answer = run(installed / "python", "-c", code, cwd=tmp_path)
    licences = dict(line.rsplit("=", 1) for line in answer.stdout.lower().splitlines())
    named = {re.sub("[-_.]+", "-", name): licence for name, licence in licences.items()}
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    for requirement in project["dependencies"]:
        assert named[re.split(r"[<>=;\s]", requirement)[0].lower()], requirement
    assert named["mdurl"]


def test_the_self_test_ran_on_the_installed_copy(installed: Path, tmp_path: Path) -> None:
    code = "import debatedesk; print(debatedesk.__file__)"
    answer = run(installed / "python", "-c", code, cwd=tmp_path)
    assert Path(answer.stdout.strip()).is_relative_to(installed.parent)


def test_there_is_a_program_with_and_one_without_a_console(installed: Path, tmp_path: Path) -> None:
    for name in ("debatedesk", "debatedesk-window"):
        answer = run(installed / name, "--version", cwd=tmp_path)
        assert answer.stdout.startswith("DebateDesk "), answer.stderr


def test_the_search_library_is_pinned_exactly() -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    (whoosh,) = [each for each in project["dependencies"] if each.lower().startswith("whoosh")]
    assert "==" in whoosh


@pytest.mark.parametrize(
    ("library", "module"),
    [
        ("PySide6-Essentials", "PySide6"),
        ("PyYAML", "yaml"),
        ("Whoosh-Reloaded", "whoosh"),
        ("markdown-it-py", "markdown_it"),
        ("mdit-py-plugins", "mdit_py_plugins"),
        ("platformdirs", "platformdirs"),
        ("rapidfuzz", "rapidfuzz"),
        ("selectolax", "selectolax"),
        ("shtab", "shtab"),
        ("snowballstemmer", "snowballstemmer"),
    ],
)
def test_every_dependency_earns_its_place(library: str, module: str) -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    assert any(each.startswith(library) for each in project["dependencies"])
    sources = (path.read_text("utf-8") for path in (REPOSITORY / "debatedesk").rglob("*.py"))
    assert any(f"import {module}" in text or f"from {module}" in text for text in sources)
