"""Texts that are looked at before they come in: what the clipboard holds, and the posts of a thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from debatedesk.domain.message import message
from debatedesk.jobs.requests import PreviewRequest
from debatedesk.services.imports.previewed import ImportPreview, TextSource
from debatedesk.ui.desk import Desk
from debatedesk.ui.library.imports.controller import ChosenImport, ImportController
from debatedesk.ui.library.imports.paste_dialog import NEW_DEBATE, PasteDialog
from debatedesk.ui.library.imports.posts_dialog import PostsDialog
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr

_NOTHING = message("The clipboard holds no text to paste: copy some words first.")


class LookingBeforeImport(QObject):
    """Reads a source in the worker, shows it in a window, and imports what the person makes of it."""

    def __init__(self, desk: Desk, controller: ImportController, theme: ThemeHost, window: QWidget) -> None:
        """Ask over `window`."""
        super().__init__(window)
        self._desk = desk
        self._controller = controller
        self._theme = theme
        self._window = window

    def paste(self) -> None:
        """Show what the clipboard holds as one text."""
        copied = QGuiApplication.clipboard().mimeData()  # None where nothing was ever copied
        html = copied.html() if copied and copied.hasHtml() else ""
        text = copied.text() if copied and copied.hasText() else ""
        if not html.strip() and not text.strip():
            self._desk.failed.emit(tr(_NOTHING))
            return
        source = TextSource(html=html, text=text)
        self._read(source, lambda preview: self._show_paste(source, preview))

    def look_at_posts(self, source: TextSource, name: str, new_title: str) -> None:
        """Show the posts of a thread, which is called `name`."""
        self._read(source, lambda preview: self._show_posts(source, preview, name, new_title))

    def _read(self, source: TextSource, done: Callable[[ImportPreview], None]) -> None:
        self._desk.jobs.start(PreviewRequest(source), done, self._desk.failed.emit)

    def _show_paste(self, source: TextSource, preview: ImportPreview) -> None:
        debates = self._desk.workspace.documents.debates()
        dialog = PasteDialog(preview, debates, self._desk.debate_id, self._theme, self._window)

        def add() -> None:
            if (debate := dialog.chosen_debate) is not None:
                chosen = ChosenImport(source, (dialog.chosen_text,), preview.digest)
                self._controller.start_chosen(chosen, debate.debate_id, debate.title)

        def take_posts() -> None:
            posts = TextSource(text=source.text, as_posts=True)
            self.look_at_posts(posts, tr("The clipboard"), NEW_DEBATE)

        dialog.accepted.connect(add)
        dialog.posts_wanted.connect(take_posts)
        dialog.open()

    def _show_posts(self, source: TextSource, preview: ImportPreview, name: str, new_title: str) -> None:
        debates = self._desk.workspace.documents.debates()
        dialog = PostsDialog(name, preview, debates, self._desk.debate_id, new_title, self._window)

        def add() -> None:
            if (debate := dialog.chosen_debate) is not None:
                chosen = ChosenImport(source, dialog.chosen, preview.digest)
                self._controller.start_chosen(chosen, debate.debate_id, debate.title)

        dialog.accepted.connect(add)
        dialog.open()
