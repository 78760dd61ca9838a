"""A window of its own for the note that is written, so that it has room."""

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from debatedesk.ui.desk import Desk
from debatedesk.ui.notes.editor import NoteEditor
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.screen_room import on_screen, within

SIZE, LEAST = QSize(760, 720), QSize(320, 260)


class NoteWindow(QWidget):
    """Holds the editor of notes for a while; `left` tells that it is to go back to where it was."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Stand beside the window of `parent`, and close with it."""
        super().__init__(parent.window(), Qt.WindowType.Window)
        self.setObjectName("noteWindow")
        self.setMinimumSize(within(LEAST, self.screen().availableSize()))
        self.resize(on_screen(self, SIZE))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        standard = QKeySequence.StandardKey
        for keys, run in (
            (standard.Undo, lambda: desk.run_command("edit.undo")),
            (standard.Redo, lambda: desk.run_command("edit.redo")),
            (standard.Back, lambda: desk.run_command("reader.back")),
            (standard.Forward, lambda: desk.run_command("reader.forward")),
            (standard.Close, self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(run)
        QShortcut(QKeySequence("Ctrl+Alt+W"), self).activated.connect(self.close)

    def hold(self, editor: NoteEditor) -> None:
        """Show the editor here."""
        layout = self.layout()
        assert layout is not None
        layout.addWidget(editor)
        editor.show()
        self.name(editor.title)

    def name(self, title: str) -> None:
        """Say in the title bar which note is written."""
        self.setWindowTitle(tr("{title} – Note", title=title))

    def kept_geometry(self) -> str:
        """Give what `restore_geometry` brings back."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def restore_geometry(self, kept: str) -> None:
        """Stand where it stood, as far as the screen has room."""
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))
            self.resize(on_screen(self, self.size()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.left.emit()
