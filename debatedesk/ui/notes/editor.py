"""Writing a note: its words, its tags, and the promise that they are saved."""

from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFont, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Note
from debatedesk.domain.note_links import OPENING, link_name
from debatedesk.domain.notes import first_line
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.notes.backlinks import Backlinks
from debatedesk.ui.notes.edited_links import EditedLinks, is_follow_key
from debatedesk.ui.notes.highlighter import MarkdownHighlighter
from debatedesk.ui.notes.note_text import NoteText
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.auto_save import AutoSave, UndoBeyond
from debatedesk.ui.widgets.elided_label import ElidedLabel
from debatedesk.ui.widgets.glyphs import GlyphButton
from debatedesk.ui.widgets.quotation_button import QuotationButton
from debatedesk.ui.widgets.row_painting import small
from debatedesk.ui.widgets.tag_field import TagField
from debatedesk.ui.widgets.wording import told_of

_LEAST_LINES = 2
ROOMY = 1.2
"""How much larger the letters are where there is room for them."""


class NoteEditor(QWidget):
    """Edits one note, whose words are saved by themselves while they are typed.

    `saved_state` tells `writing`, `saved` or `failed`, with the reason. `followed` carries what a link
    leads to, `status_message` a sentence on one that leads nowhere.
    """

    saved_state = Signal(str, str)
    place_requested = Signal()
    delete_requested = Signal()
    room_requested = Signal()
    followed = Signal(object)
    status_message = Signal(str)

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Write into the library of a desk."""
        super().__init__(parent)
        self._desk = desk
        self._note: Note | None = None
        self._loading = False
        self.is_apart = False
        """Whether it stands in a window of its own."""
        self.saving = AutoSave(self._save, self)
        self.quotation = QuotationButton(theme, self)
        self.text = NoteText(self)
        self.text.setObjectName("noteText")
        self.text.setAccessibleName(tr("Note, in Markdown"))
        self.text.setPlaceholderText(tr("Write here, in Markdown if you like"))
        self.text.setMinimumHeight(_LEAST_LINES * self.text.fontMetrics().lineSpacing())
        UndoBeyond(self.text)
        self.links = EditedLinks(desk, self.text, self.flush)
        self.text.pasted_as = self.links.written_link
        self._highlighter = MarkdownHighlighter(self.text.document(), theme, self.links.destination)
        self.backlinks = Backlinks(desk, self)
        self.tags = TagField(self)
        self.status = QLabel(self)
        self.status.setObjectName("quiet")
        self.status.setAccessibleName(tr("Saving"))
        self.made = ElidedLabel(self)
        self.made.setFont(small(self.font()))
        self.delete_button = QPushButton(tr("Delete"), self)
        self.delete_button.setFlat(True)
        self.delete_button.setAccessibleName(tr("Delete this note"))
        self.room_button = GlyphButton(
            "enlarge", tr("Write in a window of its own (Ctrl+Alt+W)"), theme, self
        )
        self._lay_out()
        self._connect()

    @property
    def note_id(self) -> str:
        """The id of the note shown; empty for none."""
        return self._note.id if self._note else ""

    @property
    def title(self) -> str:
        """What the note is called while its words are those that are shown."""
        return first_line(self.text.toPlainText())

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
        self.links.take_note(note)
        self.backlinks.show_links_to(Reference.note(note.id) if note else None)
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
        changes = notes.write(note_id, self.text.toPlainText(), self.links.chosen)
        changes |= notes.tag(note_id, self.tags.tags())
        self._note = notes.note(note_id)
        self.links.take_note(self._note)
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
        elif isinstance(event, QKeyEvent) and self._opens_place(event):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.place_requested.emit()
            return True
        return super().eventFilter(watched, event)

    def _opens_place(self, event: QKeyEvent) -> bool:
        """Tell whether a key in a window of its own, where no command is, opens what the note is on."""
        return self.is_apart and is_follow_key(event) and self.links.link_at_cursor() is None

    def stand_apart(self, is_apart: bool) -> None:
        """Stand in a window of its own, with larger letters and all notes that link here, or no longer."""
        self.is_apart = is_apart
        font = QFont(self.font())
        if is_apart:
            font.setPointSizeF(font.pointSizeF() * ROOMY)
        self.text.setFont(font)
        self.backlinks.unfold(is_apart)
        self.room_button.setVisible(not is_apart)

    def insert_link(self) -> None:
        """Begin a link at the cursor, with the selected words as its name, and list what it may lead to."""
        cursor = self.text.textCursor()
        words = cursor.selectedText()
        cursor.insertText(f"{OPENING}{link_name(words) if words.strip() else ''}")
        self.text.setTextCursor(cursor)
        self.text.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._typed)
        self.tags.textEdited.connect(lambda text: self._typed())
        self.saving.state_changed.connect(self._say)
        self.quotation.clicked.connect(lambda checked=False: self.place_requested.emit())
        self.delete_button.clicked.connect(lambda checked=False: self.delete_requested.emit())
        self.room_button.clicked.connect(lambda checked=False: self.room_requested.emit())
        self.links.followed.connect(self.followed)
        self.links.status_message.connect(self.status_message)
        self.links.shown_anew.connect(self._highlighter.rehighlight)
        self.backlinks.chosen.connect(self.followed)
        self.text.installEventFilter(self)
        self.tags.installEventFilter(self)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 2, 8, 6)
        self.status.setWordWrap(True)
        self.status.hide()  # until it says something, so that who made the note has its room
        foot.addWidget(self.made, 1)
        foot.addWidget(self.status)  # in one line where there is room, so that saving moves no line above
        foot.addWidget(self.delete_button)
        foot.addWidget(self.room_button)
        tags = QHBoxLayout()
        tags.setContentsMargins(10, 2, 10, 2)
        tags.addWidget(self.tags)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.quotation)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.backlinks)
        layout.addLayout(tags)
        layout.addLayout(foot)
