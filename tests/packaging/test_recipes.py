"""The recipes of packages: what they name is there, and they take version and name from the program."""

import re
import shutil
import subprocess
import sys
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from debatedesk import __version__
from debatedesk.frozen import CONSOLE_PROGRAM
from tests.conftest import REPOSITORY

PACKAGING = REPOSITORY / "scripts" / "packaging"
WORKFLOWS = REPOSITORY / ".github" / "workflows"
INSTALLER = PACKAGING / "windows" / "debatedesk.iss"
FLATPAK = PACKAGING / "flatpak" / "org.debatedesk.DebateDesk.yaml"
MADE = ("build/", "dist/")
"""Folders of what is only made when a package is."""


def text_files() -> list[Path]:
    files = [path for folder in (PACKAGING, WORKFLOWS) for path in folder.rglob("*") if path.is_file()]
    return [path for path in files if path.suffix != ".pyc"]


class Recorded:
    """Stands for a thing that PyInstaller would make, and keeps what it was asked to be."""

    def __init__(self, *parts: Any, **options: Any) -> None:
        self.parts = parts
        self.options = options
        self.pure: list[Any] = []
        self.scripts: list[Any] = []
        self.binaries: list[Any] = []
        self.dependencies: list[Any] = []
        self.datas = [
            (str(Path(where, Path(source).name)), source, "DATA") for source, where in self._data()
        ]

    def _data(self) -> list[tuple[str, str]]:
        data: list[tuple[str, str]] = self.options.get("datas", [])
        return data


Spec = Callable[[str], dict[str, list[Recorded]]]


@pytest.fixture
def spec(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Spec:
    """Run the spec as on another system, without PyInstaller; what it makes is listed by its kind."""

    def module(name: str, **members: Any) -> None:
        made = types.ModuleType(name)
        vars(made).update(members)
        monkeypatch.setitem(sys.modules, name, made)

    def run(system: str) -> dict[str, list[Recorded]]:
        monkeypatch.setattr(sys, "platform", system)
        monkeypatch.setattr(sys, "path", [*sys.path])
        monkeypatch.setattr(subprocess, "run", lambda *_, **__: None)
        for name in ("PyInstaller", "PyInstaller.depend", "PyInstaller.utils", "PyInstaller.utils.win32"):
            module(name)
        module("PyInstaller.depend.bindepend", get_imports=lambda path: [])
        hooks: dict[str, Callable[..., Any]] = {
            "collect_submodules": lambda package: [package],
            "copy_metadata": lambda package, recursive: [],
        }
        module("PyInstaller.utils.hooks", **hooks)
        parts = ("FixedFileInfo", "StringFileInfo", "StringStruct", "StringTable", "VarFileInfo")
        resources = dict.fromkeys((*parts, "VarStruct", "VSVersionInfo"), Recorded)
        module("PyInstaller.utils.win32.versioninfo", **resources)
        made: dict[str, list[Recorded]] = {}

        def recorder(kind: str) -> Callable[..., Recorded]:
            def record(*parts: Any, **options: Any) -> Recorded:
                made.setdefault(kind, []).append(Recorded(*parts, **options))
                return made[kind][-1]

            return record

        names = {kind: recorder(kind) for kind in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
        places = {"SPECPATH": str(PACKAGING), "workpath": str(tmp_path)}
        path = PACKAGING / "debatedesk.spec"
        exec(compile(path.read_text("utf-8"), str(path), "exec"), names | places)
        return made

    return run


def test_on_linux_there_is_one_program(spec: Spec) -> None:
    made = spec("linux")
    assert [each.options["name"] for each in made["EXE"]] == ["debatedesk"]
    assert "BUNDLE" not in made


def test_on_windows_there_is_a_program_with_and_one_without_a_console(spec: Spec) -> None:
    made = spec("win32")
    consoles = {each.options["name"]: each.options["console"] for each in made["EXE"]}
    assert consoles == {CONSOLE_PROGRAM.removesuffix(".exe"): True, "debatedesk-window": False}
    assert all(each.options["icon"].endswith("debatedesk.ico") for each in made["EXE"])
    assert all(each.options["version"] is not None for each in made["EXE"])


def test_on_a_mac_there_is_an_app_that_opens_maps_and_links(spec: Spec) -> None:
    (app,) = spec("darwin")["BUNDLE"]
    assert (app.options["name"], app.options["version"]) == ("DebateDesk.app", __version__)
    assert app.options["icon"].endswith("debatedesk.icns")
    described = app.options["info_plist"]
    assert described["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["debatedesk"]
    assert "argdown" in described["CFBundleDocumentTypes"][0]["CFBundleTypeExtensions"]


def test_all_that_travels_along_is_in_the_folder_without_screenshots(spec: Spec) -> None:
    (analysis,) = spec("linux")["Analysis"]
    packed = {Path(name).as_posix() for name, _, _ in analysis.datas}
    for folder in ("resources", "sample_corpus"):
        for path in (REPOSITORY / folder).rglob("*"):
            if path.is_file():
                name = path.relative_to(REPOSITORY)
                travels = "screenshots" not in name.parts and name.suffix != ".ts"
                assert (f"debatedesk/_data/{name.as_posix()}" in packed) == travels, name


def test_no_recipe_names_a_version_of_its_own() -> None:
    for path in text_files():
        assert __version__ not in path.read_text("utf-8"), path


def test_paths_that_recipes_name_are_there() -> None:
    named = re.compile(r"(?<![\w./])((?:scripts|resources|tests)/[\w/-]+(?:\.\w+)+)")
    for path in text_files():
        for name in named.findall(path.read_text("utf-8")):
            assert (REPOSITORY / name).exists(), f"{path}: {name}"


def test_the_installer_of_windows_names_files_that_are_there() -> None:
    script = INSTALLER.read_text("utf-8")
    names = re.findall(r"\{#Root\}\\([^\n\"]+)", script)
    assert names
    for name in (each.strip().replace("\\", "/") for each in names):
        assert name.startswith(MADE) or name == "dist" or (REPOSITORY / name).exists(), name
    programs = set(re.findall(r"\{app\}\\([\w-]+\.exe)", script))
    assert programs == {"debatedesk-window.exe"}
    sections = re.findall(r"^\[(\w+)\]$", script, re.MULTILINE)
    assert len(sections) == len(set(sections))
    assert {"Setup", "Files", "Icons", "Registry"} <= set(sections)


def test_each_task_that_the_installer_asks_for_is_offered() -> None:
    script = INSTALLER.read_text("utf-8")
    offered = re.findall(r'^Name: "(\w+)"; Description', script, re.MULTILINE)
    asked = re.findall(r"Tasks: (\w+)$", script, re.MULTILINE)
    assert set(asked) == set(offered)


def test_the_flatpak_takes_files_that_are_there_and_has_no_network() -> None:
    recipe = yaml.safe_load(FLATPAK.read_text("utf-8"))
    assert recipe["id"] == FLATPAK.stem
    assert not any("network" in each for each in recipe["finish-args"])
    (module,) = recipe["modules"]
    for source in module["sources"]:
        path = (FLATPAK.parent / source["path"]).resolve()
        assert path.relative_to(REPOSITORY).as_posix().startswith(MADE) or path.exists(), path


@pytest.mark.parametrize("path", sorted(WORKFLOWS.glob("*.yml")), ids=lambda path: path.name)
def test_workflows_can_be_read_and_their_jobs_need_jobs_that_are_there(path: Path) -> None:
    workflow = yaml.safe_load(path.read_text("utf-8"))
    jobs = workflow["jobs"]
    for name, job in jobs.items():
        needed = job.get("needs", [])
        assert set([needed] if isinstance(needed, str) else needed) <= jobs.keys(), name
        assert "runs-on" in job
        assert job["steps"]


@pytest.mark.skipif(shutil.which("sh") is None, reason="reads them with the shell")
def test_shell_scripts_can_be_read() -> None:
    scripts = [path for path in PACKAGING.rglob("*") if path.suffix == ".sh" or path.name == "AppRun"]
    assert len(scripts) >= 4
    for path in scripts:
        first = path.read_text("utf-8").splitlines()[0]
        shell = "bash" if "bash" in first else "sh"
        checked = subprocess.run([shell, "-n", path], capture_output=True, text=True, check=False)
        assert (checked.returncode, checked.stderr) == (0, ""), path
        assert path.stat().st_mode & 0o111, path
