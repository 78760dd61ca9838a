"""The self-test of an installed copy: imports, packaged files, a library, and every process it starts."""

import importlib
import pkgutil
import sys
import tempfile
from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path

import debatedesk
from debatedesk.cli.self_test_processes import draw_page, draw_picture, search_in_worker
from debatedesk.domain.errors import DeskError
from debatedesk.jobs.isolated_reader import IsolatedReader
from debatedesk.services.packaged import packaged_path
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace

LIBRARIES = (
    "chardet",
    "markdown_it",
    "mdit_py_plugins.footnote",
    "msgspec.msgpack",
    "platformdirs",
    "pypdfium2",
    "rapidfuzz.fuzz",
    "selectolax.lexbor",
    "shtab",
    "snowballstemmer",
    "whoosh.index",
    "yaml",
)
"""What is imported only once it is used: an incomplete copy would show it late."""

SAMPLE = "sample_corpus/policy-on-the-ai-exponential"


def self_test_command(options: Namespace) -> int:
    """Run every step, print a line for each, and return 0, or 1 when a step failed."""
    with tempfile.TemporaryDirectory(prefix="debatedesk-self-test-") as scratch:
        test = SelfTest(Path(scratch))
        steps: list[tuple[str, Callable[[], str]]] = [
            ("modules", test.import_modules),
            ("files", test.find_files),
            ("library", test.import_sample),
            ("search", test.search),
            ("worker", test.search_in_worker),
            ("pages", test.draw_page),
            ("pictures", test.draw_picture),
            ("map", test.draw_map),
            ("backup", test.back_up),
        ]
        for name, step in steps:
            try:
                print(f"ok      {name}: {step()}")
            except Exception as error:
                print(f"FAILED  {name}: {error or type(error).__name__}")
                print(f"The self-test failed at “{name}”: {error}", file=sys.stderr)
                return 1
    print(f"DebateDesk {debatedesk.__version__} works.")
    return 0


class SelfTest:
    """The steps, in a directory that is thrown away."""

    def __init__(self, scratch: Path) -> None:
        """Work in `scratch`."""
        self._scratch = scratch
        self._paths = LibraryPaths.under(scratch / "library")
        self._has_qt = find_spec("PySide6") is not None
        self._word = ""
        self._total = 0

    def import_modules(self) -> str:
        """Import every module, those of the window only where Qt is, and the libraries that they use."""
        count = 0
        for module in pkgutil.walk_packages(debatedesk.__path__, "debatedesk."):
            needs_qt = module.name.startswith("debatedesk.ui.")
            if module.name != "debatedesk.__main__" and (self._has_qt or not needs_qt):
                importlib.import_module(module.name)
                count += 1
        for library in LIBRARIES:
            importlib.import_module(library)
        without_qt = "" if self._has_qt else ", without the window's (PySide6 is missing)"
        return f"{count} imported, and {len(LIBRARIES)} libraries{without_qt}"

    def find_files(self) -> str:
        """Find the folders that travel with the program."""
        count = 0
        for name in ("resources", SAMPLE):
            files = [path for path in packaged_path(name).rglob("*") if path.is_file()]
            if not files:
                raise DeskError(f"{name} is empty")
            count += len(files)
        return f"{count} files"

    def import_sample(self) -> str:
        """Import the sample debate into a new library, read by a process of its own."""
        with closing(IsolatedReader()) as reader, closing(Workspace(self._paths, read=reader)) as workspace:
            report = workspace.imports.import_paths([packaged_path(SAMPLE)])
            if report.skipped or not report.imported:
                raise DeskError("; ".join(item.reason for item in report.skipped) or "nothing was imported")
            workspace.searching.catch_up(lambda done, total, message: None)
            maps = workspace.maps.maps()
        return f"{len(report.imported) - len(maps)} texts, {len(maps)} map, read by a process of their own"

    def search(self) -> str:
        """Find a word of the first document's title again."""
        with closing(Workspace(self._paths)) as workspace:
            title = workspace.documents.documents()[0].title
            self._word = max(title.split(), key=len).strip(".,:;!?“”\"'")
            self._total = workspace.searching.search(self._word, 5).total
        if not self._total:
            raise DeskError(f"“{self._word}” was not found")
        return f"“{self._word}” found, {self._total} in all"

    def search_in_worker(self) -> str:
        """Have a worker process find the same."""
        total = search_in_worker(self._paths, self._word)
        if total != self._total:
            raise DeskError(f"a worker found {total} hits instead of {self._total}")
        return "a worker process was started, and found the same"

    def draw_page(self) -> str:
        """Have a page of a PDF drawn by a process."""
        draw_page(self._scratch)
        return "a drawing process was started, and drew a page of a PDF"

    def draw_picture(self) -> str:
        """Have a picture drawn by a process, where Qt is."""
        if not self._has_qt:
            return "not drawn (PySide6 is missing)"
        draw_picture()
        return "a process was started for a picture, and drew it"

    def draw_map(self) -> str:
        """Draw the sample's map as SVG, and as PNG where Qt is."""
        with closing(Workspace(self._paths)) as workspace:
            summary = workspace.maps.maps()[0]
            svg = workspace.exports.map_text(summary.id, "svg")
        if "<svg" not in svg or svg.count("<rect") + svg.count("<path") < summary.nodes:
            raise DeskError("the drawing lacks nodes")
        if not self._has_qt:
            return f"{summary.nodes} nodes drawn as SVG"
        from debatedesk.cli.drawing import Paper, write_map_drawing

        picture = self._scratch / "map.png"
        write_map_drawing(svg, picture, "png", summary.title, Paper("", tiled=False))
        if not picture.read_bytes().startswith(b"\x89PNG"):
            raise DeskError("the picture is no PNG")
        return f"{summary.nodes} nodes drawn as SVG and PNG"

    def back_up(self) -> str:
        """Back the library up and check it."""
        with closing(Workspace(self._paths)) as workspace:
            backup = workspace.backups.make()
            problems = workspace.health.check()
        if problems:
            raise DeskError(problems[0])
        return f"{backup.stat().st_size // 1000} kB, the library is sound"
