"""The start stays quick: few modules before the first page, and imports inside functions at few seams."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from debatedesk.ui import startup

UI = Path(startup.__file__).parent
SEAMS = {
    "markdown_it": "35 ms and 71 modules, for the guide alone",
    "html": "heavy: its tables of entities",
    "mdit_py_plugins.footnote": "comes with markdown_it, to show what is pasted",
    "debatedesk.formats.annotations.registry": "6 modules, for the dialog of an export",
    "debatedesk.formats.html.writing": "for what is copied or dragged out of a text",
    "debatedesk.formats.registry": "14 modules; formats are read in the worker",
    "debatedesk.domain.text.comparing": "14 ms, for evidence that has changed",
    "debatedesk.ui.mac_application": "for macOS alone",
    "debatedesk.jobs.requests": "8 ms: what workers are asked to do, with all results",
    **dict.fromkeys(
        (
            "debatedesk.ui.backups.dialog",
            "debatedesk.ui.backups.recovery",
            "debatedesk.ui.backups.restoring",
        ),
        "bring the requests and a table of backups, which a start without damage needs none of",
    ),
    "debatedesk.ui.main_window.index_progress": "brings the requests; begins when the window is at rest",
    "debatedesk.ui.main_window.link_commands": "its command comes with those of the late panels",
    "debatedesk.ui.dialog_care": "for dialogs, which come when the window is at rest",
    "debatedesk.ui.main_window.edit_commands": "its commands come with those of the late panels",
    "debatedesk.ui.main_window.find_commands": "come with those of the late panels",
    "debatedesk.ui.main_window.theme_commands": "come with those of the late panels",
    "debatedesk.ui.main_window.undo_commands": "come with those of the late panels",
    "debatedesk.ui.main_window.window_title": "needed once there are all parts whose titles it may name",
    "debatedesk.ui.preferences.dialog": "a window of its own, with the citations",
    "debatedesk.ui.welcome": "for a library that holds nothing",
    "debatedesk.ui.main_window.openings": "needed at rest, or where the program was started with files",
    "debatedesk.ui.guide": "windows of help, which a start needs none of",
    "debatedesk.ui.reader.seen_tracker": "what was read is looked at once the first text has settled",
    "debatedesk.ui.second_start": "6 ms, with Qt's local sockets; the first page comes first",
    **dict.fromkeys(
        (
            "debatedesk.ui.printing.actions",
            "debatedesk.ui.printing.choices",
            "debatedesk.ui.printing.drawings",
            "debatedesk.ui.printing.handouts.dialog",
            "debatedesk.ui.printing.paper_dialog",
            "debatedesk.ui.printing.window",
        ),
        "brings Qt's printing, which only who prints needs",
    ),
    "debatedesk.ui.palette": "16 ms, with the folding of texts",
    "debatedesk.ui.present.actions": "its commands come with those of the late panels",
    "debatedesk.ui.present.session": "windows of their own, which fill the screens",
    "debatedesk.ui.evidence.actions": "its commands come with those of the late panels",
    "debatedesk.ui.evidence.window": "brings the requests; a window of its own",
    "debatedesk.ui.quotations.actions": "its commands come with those of the late panels",
    "debatedesk.ui.quotations.window": "brings the requests; a window of its own",
    "debatedesk.ui.sorting.actions": "its commands come with those of the late panels",
    "debatedesk.ui.sorting.unplaced": "a window of its own",
    "debatedesk.ui.sorting.window": "brings the requests; a window of its own",
    **dict.fromkeys(
        (
            "debatedesk.ui.accessibility.interfaces",
            "debatedesk.ui.accessibility.speaking",
            "debatedesk.ui.accessibility.parts",
            "debatedesk.ui.figures.accessible",
            "debatedesk.ui.map.board.accessible",
            "debatedesk.ui.map.canvas.accessible",
            "debatedesk.ui.reader.accessible",
        ),
        "asked for by screen readers alone",
    ),
    **dict.fromkeys(
        (
            "debatedesk.ui.citing.bibliography_dialog",
            "debatedesk.ui.citing.doubtful_dialog",
            "debatedesk.ui.citing.style_choice",
        ),
        "windows of their own, with the citations",
    ),
    **dict.fromkeys(
        ("debatedesk.ui.command_table", "debatedesk.ui.crash_window", "platform"),
        "4 ms together, needed with the late panels or after a fault",
    ),
    **dict.fromkeys(
        (
            "debatedesk.ui.reader.printed.go_to_page",
            "debatedesk.ui.reader.printed.page_look",
            "debatedesk.ui.reader.printed.printed_face",
            "debatedesk.ui.reader.printed.zoom_menu",
        ),
        "the pages of PDFs: a dozen modules that other texts need none of",
    ),
    **dict.fromkeys(
        (
            "debatedesk.ui.reader.answers",
            "debatedesk.ui.reader.appearance_popover",
            "debatedesk.ui.reader.copying",
            "debatedesk.ui.reader.empty_page",
            "debatedesk.ui.reader.find_bar",
            "debatedesk.ui.reader.links",
            "debatedesk.ui.reader.outline",
            "debatedesk.ui.reader.page_images",
            "debatedesk.ui.reader.pasted_text",
            "debatedesk.ui.reader.reader_commands",
            "debatedesk.ui.reader.selection_bar",
            "debatedesk.ui.reader.tips",
            "debatedesk.ui.widgets.highlight_look",
            "debatedesk.ui.widgets.map_targets",
            "debatedesk.ui.widgets.quotation_button",
        ),
        "10 ms and 15 modules together, for what a reader has beside the page",
    ),
}
"""What is imported inside functions of the window, and what a start gains by it."""
APART = {"startup.py", "draw_picture.py"}
"""What must not import Qt first: the tricks of the start, and a process that limits itself and draws."""
MODULES = 140
"""So many modules of the program may be loaded before the first page is there."""
CODE = """
import sys
from debatedesk.cli.main import load_window
load_window()
print(*(name for name in sys.modules if name.startswith("debatedesk")))
"""


def imported_inside_functions(path: Path) -> set[str]:
    functions = (
        node
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
    )
    inner = [node for function in functions for node in ast.walk(function)]
    names = {alias.name for node in inner if isinstance(node, ast.Import) for alias in node.names}
    return names | {node.module or "" for node in inner if isinstance(node, ast.ImportFrom)}


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: str(path.relative_to(UI)))
def test_imports_stand_at_the_top_but_at_the_seams(path: Path) -> None:
    if path.name not in APART:
        assert imported_inside_functions(path) <= SEAMS.keys()


def loaded() -> list[str]:
    answer = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    return answer.stdout.split()


def test_the_first_page_needs_few_modules() -> None:
    modules = loaded()
    assert len(modules) <= MODULES, f"{len(modules)} modules: {' '.join(sorted(modules))}"
    assert not SEAMS.keys() & set(modules)


def test_importing_the_tricks_loads_no_qt() -> None:
    code = "import sys, debatedesk.ui.startup; print('PySide6' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.split() == ["False"]
