"""Editing a card in its place: its title and its text, over the card."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from debatedesk.domain.maps.layout.layout import CARD_WIDTH
from debatedesk.domain.message import message
from debatedesk.ui.map.canvas.card_text import CardFonts
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.elided_label import ElidedLabel
from debatedesk.ui.widgets.script_side import begin_at_side_of_script

_TITLE_LINES, _TEXT_LINES = 4, 9
_PAD = 8

Onward = Literal["support", "objection", "sibling", "outward", "alone", "for", "against"]
"""What is written next: on the card, beside it, beside what it bears on, or alone.

With `for` and `against` it is the card itself, while it has no words, on the other side.
"""
HINT = message("Tab: support · Shift+Tab: objection")
_MORE = message(
    "Enter: done\nTab: done, and a support of it\nShift+Tab: done, and an objection to it\n"
    "Shift+Enter: done, and another beside it\nCtrl+Shift+Enter: done, and another beside "
    "what it answers\nCtrl+P: done, and a proposal\n+ or −, before anything is typed: for "
    "or against\n↓: from the title to the text\nEsc: as it was before"
)
_SIDES: dict[str, Onward] = {"+": "for", "-": "against", "−": "against"}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Field(QPlainTextEdit):
    """A field that is as high as its words, up to a number of lines."""

    def __init__(self, name: str, placeholder: str, lines: tuple[int, int], parent: QWidget) -> None:
        super().__init__(parent)
        self._least, self._most = lines
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        begin_at_side_of_script(self)

    def grow(self) -> None:
        """Take the height that the words need."""
        self.ensurePolished()
        needed = int(self.document().size().height())
        lines = max(self._least, min(self._most, needed))
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if needed > self._most else policy.ScrollBarAlwaysOff
        )
        self.setFixedHeight(round(QFontMetricsF(self.font()).lineSpacing() * lines) + 18)

    def words(self) -> str:
        """Give what is typed, without space around it."""
        return self.toPlainText().strip()


class CardEditor(QFrame):
    """Two fields over a card.

    `finished` carries True to keep what is typed and False to leave it, `went_on` what is to be written
    next when it has been kept.
    """

    finished = Signal(bool)
    went_on = Signal(str)
    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Be hidden until something is edited."""
        super().__init__(parent)
        self.setObjectName("popover")
        self.heading = ElidedLabel(self)
        self.title = _Field(tr("Title"), tr("Title"), (1, _TITLE_LINES), self)
        self.text = _Field(tr("Text"), tr("Text, if the title does not say it all"), (2, _TEXT_LINES), self)
        self.hint = ElidedLabel(self)
        self.hint.setObjectName("quiet")
        self.hint.say(tr(HINT))
        self.hint.setToolTip(tr(_MORE))
        self._before = ("", "")
        self._is_typed_over = False
        self.takes_signs = False
        """Whether a plus or minus before any words chooses the side of the card."""
        self.home = parent
        """The part of the window in which a click elsewhere confirms what is typed over a title."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        layout.setSpacing(6)
        for widget in (self.heading, self.title, self.text, self.hint):
            layout.addWidget(widget)
        for field in (self.title, self.text):
            field.installEventFilter(self)
            field.textChanged.connect(self._grow)
            field.setAccessibleDescription(tr(_MORE))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)
        self.hide()

    def set_fonts(self, fonts: CardFonts) -> None:
        """Write in the fonts of cards."""
        for field, font in ((self.title, fonts.title), (self.text, fonts.text)):
            family = QFont(font)
            field.setFont(family)

    def begin(self, heading: str, title: str, text: str, typed: str = "") -> None:
        """Edit words, the caret at the end of the title, or of the text where there is no title.

        What was `typed` stands in the place of the title, which it replaces only when that is confirmed:
        when another part of the window takes the keys, the title stays as it was.
        """
        self._is_typed_over = bool(typed and title)
        self.heading.say(tr("Esc gives back “{title}”", title=title) if self._is_typed_over else heading)
        self._before = (title, text)
        self.title.setPlainText(typed or title)
        self.text.setPlainText(text)
        self.show()
        self.raise_()
        self._grow()
        field = self.title if typed or title or not text else self.text
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.moveCursor(QTextCursor.MoveOperation.End)

    @property
    def words(self) -> tuple[str, str]:
        """The title and the text as typed."""
        return " ".join(self.title.words().split()), self.text.words()

    @property
    def dirty(self) -> bool:
        """Tell whether what is typed differs from what was there."""
        return self.words != self._before

    def place(self, card: QRectF, area: QRectF) -> None:
        """Cover a card, inside of an area."""
        width = round(min(max(card.width(), CARD_WIDTH) + 8, area.width() - 8))
        self.setFixedWidth(width)
        self._grow()
        height = self.sizeHint().height()
        self.setFixedHeight(height)
        left = min(max(card.left() - 4, area.left() + 4), area.right() - width - 4)
        top = min(max(card.top() - 4, area.top() + 4), max(area.top() + 4, area.bottom() - height - 4))
        self.move(round(left), round(top))

    def end(self) -> None:
        """Be hidden; what is typed has been dealt with."""
        self._before = self.words
        self.hide()

    def _grow(self) -> None:
        heights = self.title.height(), self.text.height()
        self.title.grow()
        self.text.grow()
        if heights != (self.title.height(), self.text.height()):
            self.setFixedHeight(self.sizeHint().height())
            self.resized.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        leaving = event.key() in (Qt.Key.Key_Escape, *_ENTER)
        if event.type() == QEvent.Type.ShortcutOverride and leaving:
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._pressed(watched, event)

    def _pressed(self, field: QObject, event: QKeyEvent) -> bool:
        """Leave, go on, or go from field to field; False for a key that writes or edits."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
        plain = held == Qt.KeyboardModifier.NoModifier
        in_title = field is self.title
        if event.key() == Qt.Key.Key_Escape:
            self.finished.emit(False)
        elif event.key() in _ENTER and (held == ctrl or (in_title and plain)):
            self.finished.emit(True)
        elif event.key() in _ENTER and held == shift and in_title:
            self.went_on.emit("sibling")
        elif event.key() in _ENTER and held == ctrl | shift:
            self.went_on.emit("outward")
        elif event.key() == Qt.Key.Key_P and held == ctrl:
            self.went_on.emit("alone")
        elif self.takes_signs and in_title and event.text() in _SIDES and not any(self.words):
            self.went_on.emit(_SIDES[event.text()])
        elif event.key() == Qt.Key.Key_Tab and plain:
            self.went_on.emit("support")
        elif event.key() in (Qt.Key.Key_Backtab, Qt.Key.Key_Tab) and held == shift:
            self.went_on.emit("objection")
        elif event.key() == Qt.Key.Key_Down and plain and in_title and _at_edge(self.title, "down"):
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Up and plain and not in_title and _at_edge(self.text, "up"):
            self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return False
        return True

    def _focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        """Keep what is typed when the caret goes elsewhere; another window may come and go."""
        if (
            self.isVisible()
            and now is not None
            and not self.isAncestorOf(now)
            and now.window() is self.window()
        ):
            stays = self.home.isAncestorOf(now)
            self.finished.emit(stays or not self._is_typed_over)


def _at_edge(field: QPlainTextEdit, way: Literal["up", "down"]) -> bool:
    """Tell whether the caret is on the first line of a field, or on the last."""
    moved = field.textCursor()
    operation = QTextCursor.MoveOperation.Up if way == "up" else QTextCursor.MoveOperation.Down
    return not moved.movePosition(operation)
