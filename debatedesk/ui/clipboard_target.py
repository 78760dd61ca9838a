"""What Cut, Copy, Paste and Select all act on, wherever the focus is."""

from collections.abc import Callable, Mapping
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

ClipboardAction = Literal["cut", "copy", "paste", "select_all"]
ClipboardTarget = Mapping[ClipboardAction, Callable[[], object]]
"""What can be done there now, by name."""
NOTHING: ClipboardTarget = {}


class FocusBeforeMenu(QObject):
    """Knows what has the focus, or had it before a menu of the window took it.

    A field of one line keeps its selection then, as where a menu is opened with the mouse; by itself it
    would forget it before Copy could act on it.
    """

    def __init__(self, parent: QWidget) -> None:
        """Watch the focus of the application."""
        super().__init__(parent)
        self._widget: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    @property
    def widget(self) -> QWidget | None:
        """What has or had the focus; None for nothing."""
        focused = QApplication.focusWidget()
        if focused is None or isinstance(focused, QMenuBar | QMenu):
            return self._before()
        return focused

    def _before(self) -> QWidget | None:
        """Return what had the focus, unless it is gone or out of sight: what is hidden is not meant."""
        is_there = self._widget is not None and isValid(self._widget) and self._widget.isVisible()
        return self._widget if is_there else None

    def _follow(self, left: QWidget | None, focused: QWidget | None) -> None:
        if focused is None or isinstance(focused, QMenuBar | QMenu):
            return
        if self._widget is not None and isValid(self._widget):
            self._widget.removeEventFilter(self)
        self._widget = focused
        if isinstance(focused, QLineEdit):
            focused.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFocusEvent) or event.gotFocus():
            return False
        if event.reason() != Qt.FocusReason.MenuBarFocusReason:
            return False
        as_for_popup = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason)
        QApplication.sendEvent(watched, as_for_popup)
        return True


def widget_target(widget: QWidget | None) -> ClipboardTarget:
    """Tell what a field, selectable words or a list let one do now."""
    field = _inner_field(widget)
    if isinstance(field, QLineEdit):
        return _line_target(field)
    if isinstance(field, QPlainTextEdit | QTextEdit):
        return _text_target(field)
    if isinstance(field, QLabel):
        return _label_target(field)
    if isinstance(field, QAbstractItemView):
        return _list_target(field)
    return NOTHING


def is_written_in(widget: QWidget | None) -> bool:
    """Tell whether a widget is a field that words can be typed into."""
    field = _inner_field(widget)
    return isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit) and not field.isReadOnly()


def _inner_field(widget: QWidget | None) -> QWidget | None:
    if isinstance(widget, QAbstractSpinBox | QComboBox):
        return widget.lineEdit() or widget
    return widget


def _line_target(field: QLineEdit) -> ClipboardTarget:
    target: dict[ClipboardAction, Callable[[], object]] = {}
    is_shown = field.echoMode() == QLineEdit.EchoMode.Normal
    if field.hasSelectedText() and is_shown:
        target["copy"] = field.copy
        if not field.isReadOnly():
            target["cut"] = field.cut
    if not field.isReadOnly() and QGuiApplication.clipboard().text():
        target["paste"] = field.paste
    if field.text():
        target["select_all"] = field.selectAll
    return target


def _text_target(field: QPlainTextEdit | QTextEdit) -> ClipboardTarget:
    target: dict[ClipboardAction, Callable[[], object]] = {}
    if field.textCursor().hasSelection():
        target["copy"] = field.copy
        if not field.isReadOnly():
            target["cut"] = field.cut
    if field.canPaste():
        target["paste"] = field.paste
    if not field.document().isEmpty():
        target["select_all"] = field.selectAll
    return target


def _label_target(label: QLabel) -> ClipboardTarget:
    if not label.hasSelectedText():
        return NOTHING
    return {"copy": lambda: QGuiApplication.clipboard().setText(label.selectedText())}


def _list_target(view: QAbstractItemView) -> ClipboardTarget:
    target: dict[ClipboardAction, Callable[[], object]] = {}
    words = view.currentIndex().data(Qt.ItemDataRole.DisplayRole)
    if words:
        target["copy"] = lambda: QGuiApplication.clipboard().setText(str(words))
    if view.selectionMode() == QAbstractItemView.SelectionMode.ExtendedSelection and view.model():
        target["select_all"] = view.selectAll
    return target
