"""Writing a note: its words, its tags, and the promise that they are saved."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.records import Note
from debatedesk.ui.desk import Desk
from debatedesk.ui.notes.highlighter import MarkdownHighlighter
from debatedesk.ui.notes.quotation import QuotationButton
from debatedesk.ui.notes.tag_field import TagField
from debatedesk.ui.theme import ThemeHost

SAVE_AFTER_MS = 600
TEXT_MARGIN = 12

SavedState = Literal["", "writing", "saved", "failed"]
_WORDS: dict[SavedState, str] = {"": "", "writing": "Writing…", "saved": "Saved"}


class NoteEditor(QWidget):
    """Edits one note; what is typed is in the library at most `SAVE_AFTER_MS` after the first key of it.

    `saved_state` tells `writing`, `saved` or `failed`, with the reason.
    """

    saved_state = Signal(str, str)
    place_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Write into the library of a desk."""
        super().__init__(parent)
        self._desk = desk
        self._note: Note | None = None
        self._dirty = False
        self._loading = False
        self.state: SavedState = ""
        self.quotation = QuotationButton(theme, self)
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("noteText")
        self.text.setAccessibleName("Note, in Markdown")
        self.text.setPlaceholderText("Write here, in Markdown if you like")
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setTabChangesFocus(True)
        self.text.document().setDocumentMargin(TEXT_MARGIN)
        self._highlighter = MarkdownHighlighter(self.text.document(), theme)
        self.tags = TagField(self)
        self.status = QLabel(self)
        self.status.setObjectName("quiet")
        self.status.setAccessibleName("Saving")
        self.delete_button = QPushButton("Delete", self)
        self.delete_button.setFlat(True)
        self.delete_button.setAccessibleName("Delete this note")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._lay_out()
        self._connect()

    @property
    def note_id(self) -> str:
        """The id of the note shown; empty for none."""
        return self._note.id if self._note else ""

    @property
    def dirty(self) -> bool:
        """Tell whether something typed is not in the library yet."""
        return self._dirty

    def edit(self, note: Note | None) -> bool:
        """Show a note in place of the one shown, which is saved first.

        False when that failed: the words that could not be saved are then still shown.
        """
        if self.note_id != (note.id if note else ""):
            if not self.flush():
                return False
            self._note = note
            self._load(note, keep_cursor=False)
            self._say("")
        elif note is not None and not self._dirty:
            self._note = note
            self._load(note, keep_cursor=True)
        return True

    def discard(self) -> None:
        """Let go of what is typed and not saved."""
        self._timer.stop()
        self._dirty = False

    def flush(self) -> bool:
        """Save what is typed now; False when that failed, and the words are still in the editor."""
        self._timer.stop()
        if not self._dirty or self._note is None:
            return True
        saved = self._save()
        if saved:
            self._desk.workspace.undo.seal()
        return saved

    def _load(self, note: Note | None, *, keep_cursor: bool) -> None:
        markdown = note.markdown if note else ""
        self._loading = True
        if self.text.toPlainText() != markdown:
            position = self.text.textCursor().position() if keep_cursor else 0
            self.text.setPlainText(markdown)
            cursor = self.text.textCursor()
            cursor.setPosition(min(position, self.text.document().characterCount() - 1))
            self.text.setTextCursor(cursor)
        self.tags.show_tags(note.tags if note else ())
        self._loading = False

    def _typed(self) -> None:
        if self._loading or self._note is None:
            return
        self._dirty = True
        self._say("writing")
        if not self._timer.isActive():
            self._timer.start()

    def _save(self) -> bool:
        if self._note is None:
            return True
        markdown, tags = self.text.toPlainText(), self.tags.tags()
        changes = Changes()
        try:
            notes = self._desk.workspace.notes
            changes |= notes.write(self._note.id, markdown)
            changes |= notes.tag(self._note.id, tags)
            self._note = notes.note(self._note.id)
        except DeskError as error:
            self._say("failed", str(error))
            self._desk.failed.emit(str(error))
            return False
        self._dirty = False
        self._say("saved")
        if changes:
            self._desk.changed.emit(changes)
        return True

    def _say(self, state: SavedState, reason: str = "") -> None:
        if state == self.state and not reason:
            return
        self.state = state
        self.status.setText(f"Not saved: {reason}" if state == "failed" else _WORDS[state])
        self.status.setProperty("failed", state == "failed")
        self.status.style().unpolish(self.status)
        self.status.style().polish(self.status)
        self.saved_state.emit(state, reason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._typed)
        self.tags.textEdited.connect(lambda text: self._typed())
        self._timer.timeout.connect(self._save)
        self.quotation.clicked.connect(lambda checked=False: self.place_wanted.emit())
        self.delete_button.clicked.connect(lambda checked=False: self.delete_wanted.emit())
        self.text.installEventFilter(self)
        self.tags.installEventFilter(self)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 2, 8, 6)
        self.status.setWordWrap(True)
        foot.addWidget(self.status, 1)
        foot.addWidget(self.delete_button)
        tags = QHBoxLayout()
        tags.setContentsMargins(10, 2, 10, 2)
        tags.addWidget(self.tags)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.quotation)
        layout.addWidget(self.text, 1)
        layout.addLayout(tags)
        layout.addLayout(foot)
