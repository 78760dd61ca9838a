"""The layers: imports point down only, and Qt is known to the window alone."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "debatedesk"

ALLOWED = {
    "": {""},
    "domain": {"", "domain"},
    "storage": {"", "domain", "storage"},
    "search": {"", "domain", "search"},
    "quotations": {"", "domain", "search", "quotations"},
    "formats": {"", "domain", "formats"},
    "services": {"", "domain", "storage", "search", "quotations", "formats", "services"},
    "jobs": {"", "domain", "storage", "search", "quotations", "formats", "services", "jobs"},
    "cli": {"", "domain", "services", "jobs", "cli"},
    "ui": {"", "domain", "storage", "search", "quotations", "formats", "services", "jobs", "ui"},
}
LAZILY_ALLOWED = {"cli": {"ui"}}
"""What a layer may import inside a function only: the command line opens the window when it is asked to."""

IMPURE = {
    "sqlite3",
    "os",
    "pathlib",
    "io",
    "time",
    "random",
    "secrets",
    "subprocess",
    "socket",
    "threading",
    "uuid",
}
HEAVY = {
    *("markdown_it", "mdit_py_plugins", "html", "yaml", "selectolax"),
    *("whoosh", "rapidfuzz", "snowballstemmer", "sqlite3", "platformdirs", "msgspec"),
}

PANELS = {"map", "reader", "library", "notes", "search", "inspector", "review", "quotations"}


@dataclass(frozen=True)
class Import:
    """An import of `module` by `path`; `lazy` inside a function, `typing` for the type checker alone."""

    path: Path
    line: int
    module: str
    lazy: bool
    typing: bool

    @property
    def top(self) -> str:
        return self.module.split(".")[0]

    def __str__(self) -> str:
        return f"{self.path.relative_to(PACKAGE.parent)}:{self.line} imports {self.module}"


def layer_of_module(module: str) -> str:
    """Name the layer of `debatedesk.X...`; top-level modules that start with `cli` are the command line."""
    parts = module.split(".")
    if len(parts) < 2:
        return ""
    if (PACKAGE / parts[1]).is_dir():
        return parts[1]
    return "cli" if parts[1].startswith("cli") or parts[1] == "__main__" else ""


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)


def imports_of(path: Path) -> Iterator[Import]:
    yield from _walk(path, ast.parse(path.read_text("utf-8")), lazy=False, typing=False)


def _walk(path: Path, node: ast.AST, lazy: bool, typing: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            for alias in child.names:
                yield Import(path, child.lineno, alias.name, lazy, typing)
        elif isinstance(child, ast.ImportFrom):
            module = child.module or ""
            yield Import(path, child.lineno, module, lazy, typing)
            for alias in child.names:
                place = PACKAGE.parent.joinpath(*module.split("."), alias.name)
                if place.is_dir() or place.with_suffix(".py").is_file():
                    yield Import(path, child.lineno, f"{module}.{alias.name}", lazy, typing)
        elif isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test):
            yield from _walk(path, child, lazy, typing=True)
        else:
            inside = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            yield from _walk(path, child, lazy or inside, typing)


ALL_IMPORTS = [each for path in sorted(PACKAGE.rglob("*.py")) for each in imports_of(path)]


@pytest.mark.parametrize("layer", list(ALLOWED))
def test_a_layer_imports_only_what_lies_below_it(layer: str) -> None:
    wrong = []
    for each in ALL_IMPORTS:
        if each.top != "debatedesk" or layer_of_module(module_of(each.path)) != layer:
            continue
        allowed = ALLOWED[layer] | (LAZILY_ALLOWED.get(layer, set()) if each.lazy or each.typing else set())
        if layer_of_module(each.module) not in allowed:
            wrong.append(str(each))
    assert not wrong, "\n".join(wrong)


def test_no_two_modules_import_each_other() -> None:
    """Neither inside a function nor for the type checker: such modules can only be understood together."""
    graph: dict[str, set[str]] = {}
    for each in ALL_IMPORTS:
        own, other = (name.removeprefix("debatedesk.") for name in (module_of(each.path), each.module))
        if each.top == "debatedesk" and own != other:
            graph.setdefault(own, set()).add(other)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" is imported by ".join(error.args[1]))


def test_panels_do_not_know_each_other() -> None:
    """What they have in common is in `ui/widgets`."""
    wrong = []
    for each in ALL_IMPORTS:
        own, other = module_of(each.path).split(".")[1:], each.module.split(".")[1:]
        if own[0] != "ui" or other[:1] != ["ui"] or len(own) < 3 or len(other) < 3:
            continue
        if {own[1], other[1]} <= PANELS and own[1] != other[1]:
            wrong.append(str(each))
    assert not wrong, "\n".join(wrong)


def test_every_package_is_a_known_layer() -> None:
    packages = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert packages <= set(ALLOWED)


def test_only_the_window_knows_qt() -> None:
    wrong = [
        str(each)
        for each in ALL_IMPORTS
        if each.top in {"PySide6", "shiboken6"} and layer_of_module(module_of(each.path)) != "ui"
    ]
    assert not wrong, "\n".join(wrong)


def test_the_domain_touches_no_files_clock_or_randomness() -> None:
    wrong = [
        str(each)
        for each in ALL_IMPORTS
        if layer_of_module(module_of(each.path)) == "domain" and each.top in IMPURE and not each.typing
    ]
    assert not wrong, "\n".join(wrong)


def test_heavy_libraries_are_imported_where_they_are_used() -> None:
    """They would otherwise be loaded when the window starts; the storage is the one that needs SQLite."""
    homes = {"sqlite3": {"storage", "services"}, "whoosh": {"search"}}
    wrong = [
        str(each)
        for each in ALL_IMPORTS
        if each.top in HEAVY
        and not each.lazy
        and not each.typing
        and layer_of_module(module_of(each.path)) not in homes.get(each.top, set())
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("module", ["services.workspace", "jobs.runner", "ui.app"])
def test_the_window_starts_without_heavy_libraries(module: str) -> None:
    """Also not by way of another module: what the window's process holds at its start is measured."""
    if module.startswith("ui."):
        pytest.importorskip("PySide6")
    heavy = sorted(HEAVY - {"sqlite3", "platformdirs"})
    code = f"import sys, debatedesk.{module}; print(*sys.modules.keys() & set({heavy}))"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (answer.stdout.split(), answer.stderr) == ([], "")


def test_imports_are_absolute() -> None:
    assert all(each.module for each in ALL_IMPORTS)
