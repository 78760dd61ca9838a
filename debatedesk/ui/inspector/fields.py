"""Texts that are edited where they stand: no frame until they are used, as high as their words."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QTextEdit, QWidget

from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.auto_save import UndoBeyond
from debatedesk.ui.widgets.row_painting import ROUNDING

MARGIN = 6


class GrowingText(QTextEdit):
    """Plain words as high as they need; `edited` tells of typing, `left` that Enter was pressed in a line.

    A `line` holds no line breaks: Enter leaves it, and what is pasted is put on one line.
    """

    edited = Signal()
    left = Signal()

    def __init__(
        self, name: str, hint: str, theme: ThemeHost, parent: QWidget, *, line: bool = False
    ) -> None:
        """Show `hint` where there are no words."""
        super().__init__(parent)
        self._theme = theme
        self._line = line
        self._loading = False
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setStyleSheet(
            "QTextEdit, QTextEdit:focus { background: transparent; border: none; padding: 0 }"
        )
        self.document().setDocumentMargin(MARGIN)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.textChanged.connect(self._changed)
        UndoBeyond(self)

    def words(self) -> str:
        """Give the words that are written."""
        text = self.toPlainText()
        return " ".join(text.split()) if self._line else text

    def set_words(self, words: str) -> None:
        """Show words, unless they are shown already; the caret stays where it can."""
        if self.words() == words:
            return
        self._loading = True
        caret = self.textCursor().position()
        self.setPlainText(words)
        cursor = self.textCursor()
        cursor.setPosition(min(caret, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._loading = False

    def set_size(self, factor: float, *, bold: bool = False) -> None:
        """Write larger or smaller than the window's font."""
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * factor)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)

    def sizeHint(self) -> QSize:
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height())

    def _height(self) -> int:
        return max(int(self.document().size().height() + 0.99), self.fontMetrics().height() + 2 * MARGIN)

    def _grow(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())

    def _changed(self) -> None:
        if not self._loading:
            self.edited.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme.theme
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            if self.hasFocus():
                painter.setBrush(QColor(theme.raised))
                painter.setPen(QPen(QColor(theme.accent), 1.5))
            elif self.underMouse():
                painter.setBrush(QColor(theme.hover))
            else:
                painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.viewport().rect().adjusted(1, 1, -1, -1), ROUNDING, ROUNDING)
        super().paintEvent(event)


def make_quiet(field: QLineEdit, theme: ThemeHost) -> None:
    """Let a field show no frame until it is pointed at or used."""

    def dress() -> None:
        now = theme.theme
        field.setStyleSheet(
            "QLineEdit { background: transparent; border: 1px solid transparent; padding: 2px 3px }"
            f"QLineEdit:hover {{ background: {now.hover} }}"
            f"QLineEdit:focus {{ background: {now.raised}; padding: 1px 2px }}"
            f"QLineEdit:focus {{ border: 2px solid {now.accent} }}"
        )

    dress()
    theme.changed.connect(dress)
