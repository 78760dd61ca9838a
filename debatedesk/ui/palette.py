"""The command palette: every command of the desk by its name."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from debatedesk.ui.command_table import CommandTable
from debatedesk.ui.commands import Command, menu_title, shown_shortcut
from debatedesk.ui.palette_matching import rank
from debatedesk.ui.theme import RADIUS, SMALL, ThemeHost
from debatedesk.ui.translation import isolate, joined, tr
from debatedesk.ui.widgets.icons import paint_icon
from debatedesk.ui.widgets.row_painting import small

WIDTH = 600
ROWS = 10
ROW_HEIGHT = 34
TICK = 16
RECENT = 4
_COLUMNS = ((150, 3), (110, 2))
"""How wide keys and menus are shown at most, in pixels and in tenths of a row."""
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """A command as it stands in the list: what it says, and whether it can be used now."""

    command: Command
    words: str
    menu: str
    keys: str
    enabled: bool
    checked: bool

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        state = "" if self.enabled else tr("not available now")
        return ", ".join(each for each in (self.words, self.menu, self.keys, state) if each)


class Palette(QFrame):
    """Lists commands as you type; Enter runs, Esc goes back to where the focus was."""

    def __init__(self, table: CommandTable, theme: ThemeHost, window: QWidget) -> None:
        """Lie over a window, hidden until `open`."""
        super().__init__(window)
        self.setObjectName("popover")
        self._table = table
        self._window = window
        self._before: QWidget | None = None
        self._lines: list[PaletteRow] = []
        self._recent: list[str] = []
        self.field = _Field(self)
        self.model = _Model(self)
        self.view = QListView(self)
        self.nothing = QLabel(tr("No command has that name."), self)
        self._lay_out(theme)
        self.field.textChanged.connect(self._filter)
        self.field.moved.connect(self._move)
        self.field.entered.connect(self._enter)
        self.field.left.connect(self.close_and_go_back)
        self.field.lost.connect(self.hide)
        self.view.clicked.connect(self._run)
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show all commands, those used last first."""
        focused = QApplication.focusWidget()
        if focused is not self.field:
            self._before = focused
        # What can be used is asked while the focus still is where the person works.
        self._table.settle()
        self._lines = [_line(command) for command in self._in_order()]
        self.field.clear()
        self._filter("")
        self._lay_over()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_and_go_back(self) -> None:
        """Hide, and give the focus back to who had it."""
        before, self._before = self._before, None
        self.field.blockSignals(True)
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.blockSignals(False)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._lay_over()
        return False

    def _in_order(self) -> list[Command]:
        rest = [each for each in self._table.commands if each.id not in self._recent]
        return [self._table.command(each) for each in self._recent] + rest

    def _lay_out(self, theme: ThemeHost) -> None:
        self.field.setPlaceholderText(tr("Type a command"))
        self.field.setAccessibleName(tr("Command"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Delegate(theme, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(tr("Commands"))
        self.view.setObjectName("paletteList")
        self.nothing.setObjectName("quiet")
        self.nothing.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        layout.setSpacing(SMALL)
        layout.addWidget(self.field)
        layout.addWidget(self.nothing)
        layout.addWidget(self.view)

    def _lay_over(self) -> None:
        width = min(WIDTH, self._window.width() - 32)
        room = (self._window.height() - 120) // ROW_HEIGHT
        rows = max(1, min(ROWS, room, self.model.rowCount()))
        self.view.setFixedHeight(rows * ROW_HEIGHT)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((self._window.width() - width) // 2, min(72, self._window.height() // 10))

    def _filter(self, typed: str) -> None:
        ranked = [(rank(typed, line.words, line.menu), line) for line in self._lines]
        ranked_rows = [(fit, line) for fit, line in ranked if fit is not None]
        ranked_rows.sort(key=lambda pair: pair[0] if pair[1].enabled else (pair[0][0] + 0.5, *pair[0][1:]))
        self.model.show([line for _, line in ranked_rows])
        self.nothing.setVisible(not ranked_rows)
        self.view.setVisible(bool(ranked_rows))
        self._lay_over()
        if ranked_rows:
            self._select(0)

    def _select(self, row: int) -> None:
        index = self.model.index(row, 0)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)

    def _move(self, step: int) -> None:
        count = self.model.rowCount()
        if count:
            row = self.view.currentIndex().row()
            one_by_one = abs(step) == 1
            self._select((row + step) % count if one_by_one else max(0, min(count - 1, row + step)))

    def _enter(self) -> None:
        self._run(self.view.currentIndex())

    def _run(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line is None or not line.enabled:
            return
        self._recent = [line.command.id, *(each for each in self._recent if each != line.command.id)][
            :RECENT
        ]
        self.close_and_go_back()
        self._table.run(line.command)


def _line(command: Command) -> PaletteRow:
    checked = command.checked is not None and command.checked()
    menu = joined((menu_title(name) for name in command.menu.split("/")), " › ")
    return PaletteRow(command, command.words, menu, shown_shortcut(command), command.enabled(), checked)


class _Field(QLineEdit):
    """The field of the palette; it keeps the focus while arrow keys walk the list."""

    moved = Signal(int)
    entered = Signal()
    left = Signal()
    lost = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: ROWS, Qt.Key.Key_PageUp: -ROWS}
        key = Qt.Key(event.key())
        if key in steps:
            self.moved.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        stays = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if event.reason() not in stays:
            self.lost.emit()


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: Sequence[PaletteRow] = ()

    def show(self, lines: Sequence[PaletteRow]) -> None:
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, index: _Index) -> PaletteRow | None:
        return self._lines[index.row()] if index.isValid() else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index)
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        return line.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


class _Delegate(QStyledItemDelegate):
    """Paints the title, the menu it stands in, and its keys at the right."""

    def __init__(self, theme: ThemeHost, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        line = model.line(index) if isinstance(model, _Model) else None
        if line is None:
            return
        theme = self._theme.theme
        rect: QRect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), RADIUS, RADIUS)
        words = rect.adjusted(10, 0, -10, 0)
        quiet = small(option.font)
        faded = QColor(theme.disabled)
        muted = QColor(theme.muted) if line.enabled else faded

        def seen(area: QRect) -> QRect:
            """Turn an area of a row that reads from left to right as the window is read."""
            return QStyle.visualRect(option.direction, words, area)

        keys_width, menu_width = (min(most, words.width() * share // 10) for most, share in _COLUMNS)
        keys = QRect(words.right() - keys_width + 1, rect.top(), keys_width, rect.height())
        self._write(painter, seen(keys), line.keys, quiet, muted, Qt.AlignmentFlag.AlignTrailing)
        menu = QRect(keys.left() - SMALL - menu_width, rect.top(), menu_width, rect.height())
        self._write(painter, seen(menu), line.menu, quiet, muted)
        tick = QRect(menu.left() - TICK - SMALL, rect.center().y() - TICK // 2, TICK, TICK)
        if line.checked:
            paint_icon(painter, "check", QRectF(seen(tick)), theme.accent)
        title = QRect(words.left(), rect.top(), tick.left() - SMALL - words.left(), rect.height())
        ink = QColor(theme.text) if line.enabled else faded
        self._write(painter, seen(title), line.words, option.font, ink)
        painter.restore()

    @staticmethod
    def _write(
        painter: QPainter,
        rect: QRect,
        text: str,
        font: QFont,
        colour: QColor,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    ) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        words = painter.fontMetrics().elidedText(isolate(text), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | side, words)
