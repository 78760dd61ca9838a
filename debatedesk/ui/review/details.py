"""One passage to look at: its words before and now, why it is in doubt, and what to do."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from debatedesk.ui.review.comparing import compared, differences
from debatedesk.ui.review.rows import ReviewLine
from debatedesk.ui.theme import LARGE, MEDIUM, SMALL, TIGHT, ThemeHost
from debatedesk.ui.translation import tr


class Details(QWidget):
    """Shows a passage, or says how many are selected; its buttons tell what the person decides."""

    accept_requested = Signal()
    repick_requested = Signal()
    orphan_requested = Signal()

    def __init__(self, theme: ThemeHost, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._lines: list[ReviewLine] = []
        self.before_caption, self.before = self._part(tr("Before"))
        self.after_caption, self.after = self._part(tr("Now"))
        self.reason, self.holding = self._quiet(), self._quiet()
        self.accept = self._button(
            tr("Accept"), self.accept_requested.emit, tr("Take the words of now (Ctrl+Return)")
        )
        self.accept.setProperty("primary", True)
        self.repick = self._button(
            tr("Use selection"),
            self.repick_requested.emit,
            tr("Take the words selected in the text (Ctrl+Shift+Return)"),
        )
        self.orphan = self._button(
            tr("Keep as orphan"), self.orphan_requested.emit, tr("Keep it with its old words (Del)")
        )
        self._lay_out()
        theme.changed.connect(self._fill)

    def show_lines(self, lines: list[ReviewLine]) -> None:
        """Show the passages that are selected in the list."""
        self._lines = lines
        self._fill()

    def minimumSizeHint(self) -> QSize:
        return QSize(140, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def _place_buttons(self) -> None:
        """Put the buttons in one row, or the last below the others where there is no room."""
        buttons = (self.accept, self.repick, self.orphan)
        needed = sum(each.sizeHint().width() + SMALL for each in buttons)
        fits = needed + 2 * LARGE <= self.width()
        self._grid.addWidget(self.orphan, *((0, 2, 1, 1) if fits else (1, 0, 1, 2)))
        self._grid.setColumnStretch(3, 1 if fits else 0)

    def _fill(self) -> None:
        lines = self._lines
        self.setEnabled(bool(lines))
        self.accept.setEnabled(bool(lines) and all(each.item.after for each in lines))
        self.repick.setEnabled(len(lines) == 1)
        self.orphan.setEnabled(bool(lines) and not any(each.item.settled for each in lines))
        for widget in (self.before_caption, self.before, self.after_caption, self.after, self.holding):
            widget.setVisible(len(lines) == 1)
        if len(lines) != 1:
            words = tr("{n:,} passages selected.", "1 passage selected.", len(lines)) if lines else ""
            self.reason.setText(words)
            return
        item = lines[0].item
        before, after = compared(item.before, item.after, self._theme.theme)
        self.before.setText(before)
        self.before.setAccessibleName(tr("Before: {before}", before=item.before))
        self.after.setText(after or tr("<i>Nothing stands in its place.</i>"))
        now = tr("Now: {after}", after=item.after or tr("nothing"))
        self.after.setAccessibleName(
            f"{now}. {differences(item.before, item.after)}" if item.after else now
        )
        self.reason.setText(tr(item.reason))
        self.holding.setText(lines[0].where)

    def _part(self, words: str) -> tuple[QLabel, QLabel]:
        caption = self._quiet()
        caption.setText(words)
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return caption, label

    def _quiet(self) -> QLabel:
        label = QLabel(self)
        label.setObjectName("quiet")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label

    def _button(self, words: str, run: Callable[[], object], tip: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setToolTip(tip)
        button.clicked.connect(lambda checked=False: run())
        return button

    def _lay_out(self) -> None:
        inner = QWidget(self)
        inner.setProperty("side", True)
        words = QVBoxLayout(inner)
        words.setContentsMargins(LARGE, MEDIUM, LARGE, SMALL)
        words.setSpacing(TIGHT)
        for caption, part in ((self.before_caption, self.before), (self.after_caption, self.after)):
            words.addWidget(caption)
            words.addWidget(part)
            words.addSpacing(SMALL)
        words.addWidget(self.reason)
        words.addWidget(self.holding)
        words.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(LARGE, SMALL, LARGE, MEDIUM)
        self._grid.setSpacing(SMALL)
        for column, button in enumerate((self.accept, self.repick, self.orphan)):
            self._grid.addWidget(button, 0, column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 1)
        layout.addLayout(self._grid)
