"""No text of the window escapes translation: in the source, and in the window as it is shown."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

import debatedesk
from debatedesk.domain.message import Message
from debatedesk.ui.desk import Desk
from debatedesk.ui.main_window.main_window import MainWindow
from debatedesk.ui.theme import ThemeHost

PACKAGE = Path(debatedesk.__file__).parent
SHOWN_BY = {
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QMenu", "QAction"),
    *("setText", "setToolTip", "setStatusTip", "setWindowTitle", "setTitle", "setPlaceholderText"),
    *("setAccessibleName", "setAccessibleDescription", "setLabelText", "setInformativeText"),
    *("addAction", "addItem", "addRow", "addTab", "addSection", "add_entry", "add_heading", "addButton"),
    *("say", "ask_before", "setNameFilters", "ItemLook", "ListChoice", "Command", "emit", "GlyphButton"),
}
"""What shows the texts that it is given."""
RAISED = re.compile(r"\w*Error$|UnusableLibrary$")
_KEY = re.compile(r"((Ctrl|Alt|Shift|Meta)\+\S+|F\d+|Del|Return|Esc|Backspace|Menu)( \S+)*")
_MENU = re.compile(r"(File|Edit|View|Go|Text|Map|Notes|Search|Help)(/.*)?")
_WORDS = re.compile(r"[^\W\d_]{2,}.* |^[A-Z][a-z]+")
_NO_TEXT = re.compile(r"[\w./#-]*|<[^>]*>|.*(color|padding|margin)[:-].*", re.DOTALL)
_PROGRAMS_OWN = {"NotImplementedError", "AssertionError", "ValueError", "TypeError", "KeyError", "OSError"}
_NAMES = {"DebateDesk", "SVG (*.svg)", "PNG (*.png)", "Qt: ", "Space", "Ctrl+"}


_NOT_SHOWN = {"confinement.py": "faults of a process that reads", "editor.py": "Argdown, as it is written"}


def literals(node: ast.AST) -> Iterator[ast.expr]:
    """Give the literals that a value may be, without those that are arguments of further calls."""
    if (isinstance(node, ast.Constant) and isinstance(node.value, str)) or isinstance(node, ast.JoinedStr):
        yield node
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(node, ast.BinOp):
        yield from literals(node.left)
        yield from literals(node.right)
    elif isinstance(node, ast.List | ast.Tuple):
        for element in node.elts:
            yield from literals(element)


def words_in(literal: ast.expr) -> str:
    """Give the words of a literal that are written in the source."""
    parts = literal.values if isinstance(literal, ast.JoinedStr) else [literal]
    return "".join(str(part.value) for part in parts if isinstance(part, ast.Constant))


def is_text(words: str) -> bool:
    return (
        bool(_WORDS.search(words))
        and words not in _NAMES
        and not any(pattern.fullmatch(words) for pattern in (_KEY, _MENU))
        and not (_NO_TEXT.fullmatch(words) and not re.fullmatch(r"[A-Z][a-z]+", words))
    )


def called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def untranslated(path: Path, *, window: bool) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = called(node)
        raised = RAISED.match(name) and name not in _PROGRAMS_OWN
        if raised or (window and name in SHOWN_BY):
            for argument in node.args:
                for literal in literals(argument):
                    if is_text(words_in(literal)):
                        yield f"{path.relative_to(PACKAGE)}:{literal.lineno}: {words_in(literal)}"


def test_what_widgets_show_and_errors_say_is_written_for_translation() -> None:
    left: list[str] = []
    for path in sorted(PACKAGE.rglob("*.py")):
        room = path.relative_to(PACKAGE).parts[0]
        if room != "cli" and path.name not in _NOT_SHOWN:
            left += untranslated(path, window=room == "ui")
    assert left == [], "\n".join(left)


class Marking(QTranslator):
    """Says each text between brackets, those of Qt too."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"⟦{disambiguation if n == 1 and disambiguation else source}⟧"


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[None]:
    translator = Marking(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    translator.deleteLater()


@pytest.fixture
def marked_window(qtbot: object, marked: None, bees: Desk, theme: ThemeHost) -> Iterator[MainWindow]:
    made = MainWindow(bees, theme)
    made.restore()
    made.complete()
    yield made
    made.hide()
    made.deleteLater()


def shown_texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Give each text that is in a window with what shows it; documents and fields are a person's own."""
    for each in [window, *window.findChildren(QObject)]:
        name = f"{type(each).__name__} {each.objectName()}"
        if isinstance(each, QAction):
            yield name, each.text()
        if isinstance(each, QMenu):
            yield name, each.title()
        if isinstance(each, QLabel | QAbstractButton):
            yield name, each.text()
        if isinstance(each, QLineEdit | QPlainTextEdit | QTextEdit):
            yield name, each.placeholderText()
        if isinstance(each, QComboBox):
            for index in range(each.count()):
                yield name, each.itemText(index)
        if isinstance(each, QWidget):
            yield name, each.toolTip()
            yield name, each.accessibleName()
            yield name, each.accessibleDescription()


def without_marked(text: str) -> str:
    """Take what is marked out of a text, and what stands within it."""
    text = re.sub(r"<[^>]*>|&\w+;", "", text)
    while (less := re.sub(r"⟦[^⟦⟧]*⟧", "", text)) != text:
        text = less
    return text


def test_all_that_the_window_shows_is_translated(marked_window: MainWindow, bees: Desk) -> None:
    for menu in marked_window.menuBar().findChildren(QMenu):
        menu.aboutToShow.emit()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    workspace = bees.workspace
    own = {each.title for each in workspace.documents.debates()}
    own |= {
        word for each in workspace.documents.documents(bees.debate_id) for word in (each.title, each.author)
    }
    own |= {each.title for each in workspace.maps.maps(bees.debate_id)}
    own |= {"DebateDesk", "Essay", "APA", "https://example.org/hive"}
    left = []
    for name, text in shown_texts(marked_window):
        rest = without_marked(text)
        for words in own:
            rest = rest.replace(words, "") if words else rest
        begun = rest.partition("…")[0].strip()
        is_cut = "…" in text and ("⟦" in text or any(words.startswith(begun) for words in own))
        is_reference = "(Keeper, 2024)" in text
        if re.search(r"[^\W\d_]{3,}", rest) and not is_cut and not is_reference:
            left.append(f"{name}: {text}")
    assert left == [], "\n".join(left)


def test_a_message_counts_in_english_where_nothing_is_translated() -> None:
    assert Message("{n} texts", "1 text", 1, {"n": 1}) == "1 text"
