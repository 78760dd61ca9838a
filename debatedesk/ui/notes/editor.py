"""Writing a note: its words, its tags, and the promise that they are saved."""

from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Note
from debatedesk.ui.desk import Desk
from debatedesk.ui.notes.highlighter import MarkdownHighlighter
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.auto_save import AutoSave, UndoBeyond
from debatedesk.ui.widgets.elided_label import ElidedLabel
from debatedesk.ui.widgets.quotation_button import QuotationButton
from debatedesk.ui.widgets.row_painting import small
from debatedesk.ui.widgets.tag_field import TagField
from debatedesk.ui.widgets.wording import told_of

TEXT_MARGIN = 12
_LEAST_LINES = 2


class NoteEditor(QWidget):
    """Edits one note, whose words are saved by themselves while they are typed.

    `saved_state` tells `writing`, `saved` or `failed`, with the reason.
    """

    saved_state = Signal(str, str)
    place_requested = Signal()
    delete_requested = Signal()

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Write into the library of a desk."""
        super().__init__(parent)
        self._desk = desk
        self._note: Note | None = None
        self._loading = False
        self.saving = AutoSave(self._save, self)
        self.quotation = QuotationButton(theme, self)
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("noteText")
        self.text.setAccessibleName(tr("Note, in Markdown"))
        self.text.setPlaceholderText(tr("Write here, in Markdown if you like"))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(_LEAST_LINES * self.text.fontMetrics().lineSpacing())
        self.text.document().setDocumentMargin(TEXT_MARGIN)
        UndoBeyond(self.text)
        self._highlighter = MarkdownHighlighter(self.text.document(), theme)
        self.tags = TagField(self)
        self.status = QLabel(self)
        self.status.setObjectName("quiet")
        self.status.setAccessibleName(tr("Saving"))
        self.made = ElidedLabel(self)
        self.made.setFont(small(self.font()))
        self.delete_button = QPushButton(tr("Delete"), self)
        self.delete_button.setFlat(True)
        self.delete_button.setAccessibleName(tr("Delete this note"))
        self._lay_out()
        self._connect()

    @property
    def note_id(self) -> str:
        """The id of the note shown; empty for none."""
        return self._note.id if self._note else ""

    @property
    def dirty(self) -> bool:
        """Tell whether something typed is not in the library yet."""
        return self.saving.pending

    def edit(self, note: Note | None) -> bool:
        """Show a note in place of the one shown, which is saved first, or dropped where it has no words.

        False when saving failed: the words that could not be saved are then still shown.
        """
        if self.note_id != (note.id if note else ""):
            if not self.flush():
                return False
            left = self.note_id
            self._note = note
            self._load(note, keep_cursor=False)
            self.saving.forget()
            self._drop(left)
        elif note is not None and not self.dirty:
            self._note = note
            self._load(note, keep_cursor=True)
        return True

    def leave(self) -> bool:
        """Save what is typed and drop a note without words, as when the window closes; False on failure."""
        if not self.flush():
            return False
        self._drop(self.note_id)
        return True

    def flush(self) -> bool:
        """Save what is typed now; False when that failed, and the words are still in the editor."""
        was_pending = self.dirty
        saved = self.saving.save_now()
        if was_pending and saved:
            self._desk.workspace.undo.seal()
        return saved

    def _drop(self, note_id: str) -> None:
        # It may be gone already, or nothing can be written now: an empty note does no harm.
        if note_id:
            with suppress(DeskError):
                self._desk.attempt(lambda: self._desk.workspace.notes.leave(note_id))

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
        self._sign()
        self._loading = False

    def _typed(self) -> None:
        if not self._loading and self._note is not None:
            self.saving.typed()

    def _save(self) -> None:
        if self._note is not None:
            note_id = self._note.id
            self._desk.attempt(lambda: self._write(note_id))

    def _write(self, note_id: str) -> Changes:
        notes = self._desk.workspace.notes
        changes = notes.write(note_id, self.text.toPlainText())
        changes |= notes.tag(note_id, self.tags.tags())
        self._note = notes.note(note_id)
        self._sign()
        return changes

    def _sign(self) -> None:
        """Say who made the note and who changed it."""
        self.made.say(told_of(self._note.provenance) if self._note else "")
        self.made.setAccessibleName(self.made.words())

    def _say(self, state: str, reason: str) -> None:
        self.status.setText(self.saving.words)
        self.status.setVisible(bool(self.saving.words))
        self.status.setProperty("failed", state == "failed")
        self.status.style().unpolish(self.status)
        self.status.style().polish(self.status)
        if state == "failed":
            self._desk.failed.emit(reason)
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
        self.saving.state_changed.connect(self._say)
        self.quotation.clicked.connect(lambda checked=False: self.place_requested.emit())
        self.delete_button.clicked.connect(lambda checked=False: self.delete_requested.emit())
        self.text.installEventFilter(self)
        self.tags.installEventFilter(self)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 2, 8, 6)
        self.status.setWordWrap(True)
        self.status.hide()  # until it says something, so that who made the note has its room
        foot.addWidget(self.made, 3)
        foot.addWidget(self.status, 2)
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
