"""A person at the desk: finds things by the names they bear, clicks, presses keys, types, scrolls, drags.

Nothing here calls a service: what a test wants done it must do with the keys and the mouse.
"""

from collections.abc import Callable
from typing import TypeVar, overload

from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from debatedesk.ui.library.rows import ItemLine
from debatedesk.ui.main_window.main_window import MainWindow
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.mnemonics import plain
from debatedesk.ui.reader.page_marks import Stretch
from debatedesk.ui.reader.page_view import PageView
from debatedesk.ui.widgets.row_view import RowView
from debatedesk.ui.widgets.tree_model import TreeModel
from tests.support.pointer import turn_wheel
from tests.support.waiting import PATIENCE_MS

GLANCE_MS = 10_000
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
NOTCHES_AT_MOST = 400
W = TypeVar("W", bound=QWidget)


class Person:
    """Works at one window."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window

    # Waiting.

    def wait(self, condition: Callable[[], object]) -> None:
        """Wait until something can be seen."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def look(self) -> None:
        """Wait until the page that is read has been drawn."""
        self.wait(lambda: self.page.was_painted)

    def come_back(self) -> None:
        """Turn to the window again, as the system does when a dialog closes."""
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow)

    # Finding.

    @overload
    def find(self, name: str, *, within: QWidget | None = None) -> QWidget: ...

    @overload
    def find(self, name: str, kind: type[W], within: QWidget | None = None) -> W: ...

    def find(self, name: str, kind: type[QWidget] = QWidget, within: QWidget | None = None) -> QWidget:
        """Find what is seen under a name: an accessible name, an object name, or a button's words."""
        found = [
            each for each in (within or self.window).findChildren(kind) if self._is_seen_as(each, name)
        ]
        assert found, f"nothing called “{name}” is to be seen"
        return found[0]

    @staticmethod
    def _is_seen_as(widget: QWidget, name: str) -> bool:
        names = [widget.accessibleName(), widget.objectName()]
        if isinstance(widget, QAbstractButton):
            names.append(plain(widget.text()))
        return widget.isVisible() and name in names

    @property
    def focused(self) -> QWidget:
        """What has the keyboard."""
        return QApplication.focusWidget() or self.window

    # Keys and mouse.

    def press(self, keys: str, times: int = 1) -> None:
        """Press keys together, such as `Ctrl+Shift+P`, where the focus is."""
        combination = QKeySequence.fromString(keys)[0]  # type: ignore[index]
        for _ in range(times):
            widget = QApplication.activePopupWidget() or self.focused
            QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())

    def write(self, words: str) -> None:
        """Type words where the focus is, wherever it goes meanwhile."""
        for character in words:
            QTest.keyClicks(self.focused, character)

    def click(self, what: str | QWidget, at: QPoint | None = None) -> None:
        """Click a thing, or what is seen under a name."""
        widget = self.find(what) if isinstance(what, str) else what
        assert widget.isEnabled(), f"“{what}” can't be clicked now"
        self.qtbot.waitUntil(
            lambda: widget.visibleRegion().contains(at or widget.rect().center()), timeout=GLANCE_MS
        )
        QTest.mouseClick(widget, LEFT, NONE, at or widget.rect().center())

    def choose(self, menu: QMenu, words: str) -> None:
        """Click an entry of a menu that is open."""
        self.wait(menu.isVisible)
        entry = next(each for each in menu.actions() if plain(each.text()).split("\t")[0] == words)
        assert entry.isEnabled(), f"“{words}” can't be chosen"
        QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(entry).center())

    def turn_wheel(self, over: QWidget, notches: int) -> None:
        """Turn the wheel over a thing; positive goes down."""
        turn_wheel(over, -120 * notches, over.rect().center())

    # Rows of lists.

    def row(self, view: RowView, words: str) -> QModelIndex:
        """Find the row whose title begins with words."""
        model = view.model()
        assert isinstance(model, TreeModel)
        for index in model.walk():
            if str(getattr(model.value(index), "title", "")).startswith(words):
                return index
        raise AssertionError(f"no row “{words}”")

    @property
    def listed(self) -> list[str]:
        """The titles of the texts and maps, or of what is in the trash, in the order of the library."""
        model = self.window.library.model
        values = (model.value(index) for index in model.walk())
        return [each.title for each in values if isinstance(each, ItemLine)]

    def click_row(self, view: RowView, words: str) -> None:
        """Click a row, after scrolling to it."""
        index = self.row(view, words)
        view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        QTest.mouseClick(view.viewport(), LEFT, NONE, view.visualRect(index).center())

    # The map.

    def card(self, title: str) -> HitTarget:
        """Find a card by the beginning of its title."""
        cards = self.window.map.state.contents.cards
        return HitTarget("card", next(key for key, each in cards.items() if each.title.startswith(title)))

    def click_card(self, title: str) -> None:
        """Click on a card's title, after turning the wheel until it is seen."""
        view, spot = self.window.map.canvas.view, self.card(title)

        def at() -> QPoint:
            return (view.rect_of(spot).topLeft() + QPointF(60, 30) * view.camera.zoom).toPoint()

        for _ in range(NOTCHES_AT_MOST):
            if 0 < at().y() < view.viewport().height():
                break
            self.turn_wheel(view.viewport(), 1 if at().y() > 0 else -1)
        assert view.viewport().rect().contains(at()), f"the card “{title}” can't be scrolled to"
        QTest.mouseClick(view.viewport(), LEFT, NONE, at())

    @property
    def chosen_card(self) -> str:
        """The title of the card that is selected."""
        node = self.window.map.state.node
        return node.title if node else ""

    # The text.

    @property
    def page(self) -> PageView:
        """The page that is read."""
        return self.window.reader.current.view

    @property
    def text(self) -> str:
        """The reading text of the page that is read."""
        assert self.page.page is not None
        return self.page.page.reading.text

    def words_of(self, span: Stretch | None) -> str:
        """The words of a span of the page that is read."""
        return self.text[span.start : span.end] if span else ""

    @property
    def selected(self) -> str:
        """The words that are selected in the text."""
        return self.words_of(self.page.selected_span())

    @property
    def arrived_at(self) -> str:
        """The words that are marked as those that were opened."""
        return self.words_of(self.page.marks.arrival)

    @property
    def document_title(self) -> str:
        """The title of the text that is read."""
        document = self.window.reader.document
        return document.title if document else ""

    def sees_words(self, words: str) -> bool:
        """Tell whether words of the text stand within the page that is shown."""
        start = self.text.index(words)
        rects = self.page.rects_of(start, start + len(words))
        height = self.page.viewport().height()
        return bool(rects) and rects[0].top() >= 0 and rects[-1].bottom() <= height

    def scroll_to(self, words: str) -> None:
        """Turn the wheel until words are seen."""
        canvas, start = self.page.viewport(), self.text.index(words)
        for _ in range(NOTCHES_AT_MOST):
            if self.sees_words(words):
                return
            self.turn_wheel(canvas, 1 if self.page.rect_of(start).top() > 0 else -1)
        raise AssertionError(f"“{words}” can't be scrolled to")

    def select_words(self, words: str) -> None:
        """Select words by pulling the mouse over them."""
        self.scroll_to(words)
        start = self.text.index(words)
        rects = self.page.rects_of(start, start + len(words))
        canvas = self.page.viewport()
        first = QPoint(round(rects[0].left()), round(rects[0].center().y()))
        last = QPoint(round(rects[-1].right()), round(rects[-1].center().y()))
        QTest.mousePress(canvas, LEFT, NONE, first)
        QTest.mouseMove(canvas, (first + last) / 2)
        QTest.mouseMove(canvas, last)
        QTest.mouseRelease(canvas, LEFT, NONE, last)

    def select_words_by_keys(self, words: str) -> None:
        """Select words with the keyboard: find where they begin, and pull the caret over the rest."""
        beginning = words[:24]
        while self.focused is not self.page:
            self.press("F6")
        self.press("Ctrl+F")
        self.write(beginning)
        self.press("Escape")
        assert self.selected == beginning
        self.press("Shift+Right", len(words) - len(beginning))
