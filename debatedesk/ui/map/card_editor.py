"""Editing a card in its place: its title and its text, over the card."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from debatedesk.domain.maps.layout.layout import CARD_WIDTH
from debatedesk.ui.map.canvas.card_text import CardFonts
from debatedesk.ui.widgets.elided_label import ElidedLabel

_TITLE_LINES, _TEXT_LINES = 4, 9
_PAD = 8


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
    """Two fields over a card; `finished` carries True to keep what is typed and False to leave it."""

    finished = Signal(bool)
    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Be hidden until something is edited."""
        super().__init__(parent)
        self.setObjectName("popover")
        self.heading = ElidedLabel(self)
        self.title = _Field("Title", "Title", (1, _TITLE_LINES), self)
        self.text = _Field("Text", "Text, if the title does not say it all", (2, _TEXT_LINES), self)
        self._before = ("", "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        layout.setSpacing(6)
        for widget in (self.heading, self.title, self.text):
            layout.addWidget(widget)
        for field in (self.title, self.text):
            field.installEventFilter(self)
            field.textChanged.connect(self._grow)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)
        self.hide()

    def set_fonts(self, fonts: CardFonts) -> None:
        """Write in the fonts of cards."""
        for field, font in ((self.title, fonts.title), (self.text, fonts.text)):
            family = QFont(font)
            field.setFont(family)

    def begin(self, heading: str, title: str, text: str) -> None:
        """Edit words, the caret at the end of the title, or of the text where there is no title."""
        self.heading.say(heading)
        self._before = (title, text)
        self.title.setPlainText(title)
        self.text.setPlainText(text)
        self.show()
        self.raise_()
        self._grow()
        field = self.title if title or not text else self.text
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
        leaving = event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.ShortcutOverride and leaving:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape:
            self.finished.emit(False)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            held == Qt.KeyboardModifier.ControlModifier
            or (watched is self.title and held == Qt.KeyboardModifier.NoModifier)
        ):
            self.finished.emit(True)
            return True
        return False

    def _focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        """Keep what is typed when the caret goes elsewhere; another window may come and go."""
        if (
            self.isVisible()
            and now is not None
            and not self.isAncestorOf(now)
            and now.window() is self.window()
        ):
            self.finished.emit(True)
