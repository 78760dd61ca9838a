"""A list to choose from by a digit, by arrows, by the mouse, or by typing some of the words."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QLabel, QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from debatedesk.ui.theme import MEDIUM, SMALL, TIGHT, ThemeHost
from debatedesk.ui.translation import number, tr
from debatedesk.ui.widgets import row_painting
from debatedesk.ui.widgets.filter_field import FilterField
from debatedesk.ui.widgets.row_background import paint_row_background
from debatedesk.ui.widgets.row_delegate import EDGE, LINE_GAP, SIDE, RowDelegate
from debatedesk.ui.widgets.row_view import RowView
from debatedesk.ui.widgets.tree_model import VALUE_ROLE, Row, TreeModel
from debatedesk.ui.widgets.word_filter import WordFilter

DIGITS = 9
_BAR_WIDTH, _BAR_HEIGHT = 40, 6
_NUMBER_WIDTH = 18

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be chosen: its words, a second line, and how near it is, from 0 to 1.

    `number` is the digit that chooses it, 0 where there is none; `nearness` is None where that says
    nothing.
    """

    key: str
    title: str
    detail: str = ""
    nearness: float | None = None
    number: int = 0

    @property
    def spoken(self) -> str:
        """The whole row in words."""
        near = (
            tr("{round} % as near as the likeliest", round=round(100 * self.nearness))
            if self.nearness
            else ""
        )
        written = number(self.number) if self.number else ""
        return ". ".join(each for each in (written, self.title, self.detail, near) if each)

    @property
    def tip(self) -> str:
        """What a tool tip adds."""
        return "\n".join(each for each in (self.title, self.detail) if each)


class ChoiceList(QWidget):
    """Choices under a heading, with a field that narrows them.

    `chosen` carries the key of a row that was clicked, entered or named by its digit, `moved` that of the
    row that arrows have reached; `left` tells of Esc.
    """

    chosen = Signal(str)
    moved = Signal(str)
    left = Signal()

    def __init__(self, theme: ThemeHost, parent: QWidget, *, most_numbered: int = DIGITS) -> None:
        """Offer nothing yet; the first rows are numbered."""
        super().__init__(parent)
        self._most_numbered = most_numbered
        self._filter = WordFilter()
        self._choices: Sequence[Choice] = ()
        self._current = ""
        self.heading = QLabel(self)
        self.heading.setObjectName("panelHeading")
        self.heading.setWordWrap(True)
        self.field = FilterField("", self)
        self.model = TreeModel(self)
        self.view = RowView(self.model, theme, parent=self)
        self.view.set_delegate(_ChoiceDelegate(theme, self.view, _NUMBER_WIDTH if most_numbered else 0))
        self.nothing = QLabel(self)
        self.nothing.setObjectName("quiet")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SMALL, 0, 0)
        layout.setSpacing(TIGHT)
        for widget in (self.heading, self.nothing):
            widget.setContentsMargins(SIDE, 0, MEDIUM, 0)
            widget.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(self.heading)
        layout.addWidget(self.field.framed())
        layout.addWidget(self.nothing, 1)
        layout.addWidget(self.view, 1)
        self.field.textChanged.connect(lambda words: self._show())
        self.field.left_downwards.connect(self._enter_first)
        self.field.installEventFilter(self)
        self.view.installEventFilter(self)
        self.view.left_upwards.connect(self.field.setFocus)
        self.view.opened.connect(lambda index: self._choose(index))
        self.view.selectionModel().currentChanged.connect(self._moved)

    def offer(
        self, heading: str, hint: str, choices: Sequence[Choice], current: str = "", nothing: str = ""
    ) -> None:
        """Offer choices; `nothing` is said where there are none, `hint` in the field."""
        is_other = heading != self.heading.text()
        self.heading.setText(heading)
        self.heading.setVisible(bool(heading))
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.view.setAccessibleName(heading)
        self.nothing.setText(nothing)
        self._choices, self._current = choices, current
        if self.field.text() and is_other:
            self.field.clear()
        self._show()

    def choose_number(self, number: int) -> None:
        """Choose the row that a digit stands at."""
        if 0 < number <= min(self._most_numbered, self.model.rowCount()):
            self._choose(self.model.index(number - 1, 0))

    @property
    def titles(self) -> list[str]:
        """The rows that are shown, in their order."""
        values = (self.model.value(index) for index in self.model.walk())
        return [value.title for value in values if isinstance(value, Choice)]

    def _show(self) -> None:
        passes = self._filter.of(self.field.text())
        shown = [each for each in self._choices if passes(f"{each.title} {each.detail}")]
        numbered = [
            Choice(
                each.key,
                each.title,
                each.detail,
                each.nearness,
                number if number <= self._most_numbered else 0,
            )
            for number, each in enumerate(shown, 1)
        ]
        current, self._current = self._current, ""  # moving there is none of the person's doing
        self.model.show([Row(each.key, each) for each in numbered])
        keys = [each.key for each in numbered]
        self._current = current
        if keys:
            self.view.go_to(self.model.find(current if current in keys else keys[0]))
        self.nothing.setVisible(not numbered)
        self.view.setVisible(bool(numbered))

    def _enter_first(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self._choose(index)

    def _choose(self, index: Index) -> None:
        value = self.model.value(index)
        if isinstance(value, Choice):
            self._current = value.key
            self.chosen.emit(value.key)

    def _moved(self, index: QModelIndex, before: QModelIndex) -> None:
        value = self.model.value(index)
        if isinstance(value, Choice) and self.view.hasFocus() and value.key != self._current:
            self._current = value.key
            self.moved.emit(value.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and not (watched is self.field and self.field.text()):
                self.left.emit()
                return True
            if watched is self.field and event.key() == Qt.Key.Key_Down and self.model.rowCount():
                self.view.setFocus()
                return True
        return False


class _ChoiceDelegate(RowDelegate):
    """Paints a digit, a title, a second line, and at the right a bar that tells how near it is."""

    def __init__(self, theme: ThemeHost, parent: QObject, number_width: int) -> None:
        """Leave some room for digits."""
        super().__init__(theme, parent)
        self._number_width = number_width

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        value = index.data(VALUE_ROLE)
        if isinstance(value, Choice) and not value.detail:
            return QSize(0, 2 * EDGE + QFontMetrics(option.font).height())
        return QSize(0, self.two_lines(option.font))

    def paint_value(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, value: object
    ) -> None:
        if not isinstance(value, Choice):
            return
        paint_row_background(painter, option, self.theme)
        mirrored = partial(QStyle.visualRect, option.direction, option.rect)
        rect = option.rect.adjusted(SIDE, EDGE, -SIDE, -EDGE)
        line = QFontMetrics(option.font).height()
        first = QRect(rect.left(), rect.top(), rect.width(), line)
        if value.number:
            row_painting.paint_line(painter, first, number(value.number), option.font, self.theme.muted)
        words = first.adjusted(self._number_width, 0, 0, 0)
        if value.nearness is not None:
            words.adjust(0, 0, -_BAR_WIDTH - SMALL, 0)
            bar = QRect(first.right() - _BAR_WIDTH, first.top(), _BAR_WIDTH, first.height())
            self._paint_nearness(painter, mirrored(bar), value.nearness)
        row_painting.paint_line(painter, mirrored(words), value.title, option.font, self.theme.text)
        if value.detail:
            little = row_painting.small(option.font)
            second = QRect(words.left(), first.bottom() + LINE_GAP, rect.right() - words.left(), line)
            row_painting.paint_line(painter, mirrored(second), value.detail, little, self.theme.muted)

    def _paint_nearness(self, painter: QPainter, rect: QRect, nearness: float) -> None:
        bar = QRect(rect.left(), rect.center().y() - _BAR_HEIGHT // 2, _BAR_WIDTH, _BAR_HEIGHT)
        colour = self.theme.accent if nearness else self.theme.border
        row_painting.paint_share(painter, bar, nearness, colour, self.theme.border)

    def cut_off(self, option: QStyleOptionViewItem, index: Index) -> bool:
        return isinstance(index.data(VALUE_ROLE), Choice)
