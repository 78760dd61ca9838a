"""Finding words in the text: a bar below the page, all matches marked, one of them current."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from debatedesk.domain.errors import DeskError
from debatedesk.domain.text.finding import FindOptions, find_all
from debatedesk.domain.text.folding import Folded, fold, fold_in_parts
from debatedesk.services.settings import Settings
from debatedesk.ui.reader.face import Face
from debatedesk.ui.reader.marks import MarkIndex
from debatedesk.ui.reader.page_marks import Stretch
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.glyphs import GlyphButton
from debatedesk.ui.widgets.icons import IconName

LONG = 200_000
"""A text of more characters is made ready in parts, and what is very short looked for at Enter only."""
SHORT = 4
"""Fewer letters stand in a long text tens of thousands of times."""
CASE_SETTING = "find.match_case"
WORDS_SETTING = "find.whole_words"


class FindBar(QFrame):
    """Marks what is typed wherever it stands, in any typography; Enter and Shift+Enter go on and back.

    Alt+C matches case, Alt+W whole words alone; both are kept in the settings. `went` follows each step to
    a match; `closed` follows Esc; `failed` tells that the settings can't be written.
    """

    went = Signal(int, int)
    closed = Signal()
    failed = Signal(str)

    def __init__(
        self, face: Callable[[], Face], theme: ThemeHost, settings: Settings, parent: QWidget | None = None
    ) -> None:
        """Find in what the face that is used shows."""
        super().__init__(parent)
        self.setObjectName("findBar")
        self._face = face
        self._settings = settings
        self._folded: Folded | None = None
        self._folding: Iterator[Folded | None] = iter(())
        self._wanted: tuple[int, bool] = (0, False)
        self._pause = QTimer(self)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self._fold_on)
        self._searched = ""
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find in text"))
        self.field.setAccessibleName(tr("Find in text"))
        self.count = QLabel(self)
        self.count.setObjectName("quiet")
        self.count.setAccessibleName(tr("Matches"))
        self.match_case = GlyphButton("letters", tr("Match case (Alt+C)"), theme, self)
        self.whole_words = GlyphButton("whole_words", tr("Whole words (Alt+W)"), theme, self)
        self._lay_out(theme)
        self._read_options()
        for button in (self.match_case, self.whole_words):
            button.toggled.connect(lambda checked: self._narrow())
        self.field.textChanged.connect(self._typed)
        for part in (self.field, *self.findChildren(GlyphButton)):
            part.installEventFilter(self)
        self.hide()

    def _lay_out(self, theme: ThemeHost) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(6)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.count)
        for choice in (self.match_case, self.whole_words):
            choice.setCheckable(True)
            layout.addWidget(choice)
        buttons: tuple[tuple[IconName, str, Callable[[], None]], ...] = (
            ("up", tr("Previous match (Shift+F3)"), self.previous),
            ("down", tr("Next match (F3)"), self.next),
            ("close", tr("Close (Esc)"), self.close_bar),
        )
        for icon, name, run in buttons:
            button = GlyphButton(icon, name, theme, self)
            button.clicked.connect(lambda checked=False, run=run: run())
            layout.addWidget(button)

    @property
    def options(self) -> FindOptions:
        """How near a match has to be to what is typed."""
        return FindOptions(self.match_case.isChecked(), self.whole_words.isChecked())

    def _read_options(self) -> None:
        """Narrow as it was chosen last, in this bar or another."""
        self.match_case.setChecked(self._settings.get(CASE_SETTING, False))
        self.whole_words.setChecked(self._settings.get(WORDS_SETTING, False))

    def _narrow(self) -> None:
        """Look for the same anew in the way that is chosen now, and keep the choice."""
        try:
            self._settings.set(CASE_SETTING, self.options.match_case)
            self._settings.set(WORDS_SETTING, self.options.whole_words)
        except DeskError as error:
            self.failed.emit(tr(str(error)))
        if self.isVisible():
            self._typed(self.field.text())

    def open_bar(self) -> None:
        """Show the bar with what is selected, or what was looked for last."""
        self._read_options()
        span, reading = self._face().selected_span(), self._face().reading
        if span and reading and span.end - span.start <= 100:
            words = reading.text[span.start : span.end]
            self.field.setText(" ".join(words.split()))
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self._search(near=self._face().visible_offsets()[0])

    def close_bar(self) -> None:
        """Hide the bar and take the marks away; the current match stays selected."""
        current = self._face().marks.current_find
        self._clear()
        self.hide()
        if current:
            self._face().select(current.start, current.end)
        self.closed.emit()

    def text_changed(self) -> None:
        """Forget the text that was searched; look for the same in the one shown now."""
        self._folded = None
        self._pause.stop()
        self._searched = ""
        if self.isVisible():
            self._search(near=self._face().visible_offsets()[0], go=False)

    def next(self) -> None:
        """Go to the next match, after the last to the first."""
        self._step(1)

    def previous(self) -> None:
        """Go to the match before, before the first to the last."""
        self._step(-1)

    def _typed(self, words: str) -> None:
        reading = self._face().reading
        if reading and 0 < len(words.strip()) < SHORT and len(reading.text) > LONG:
            self._clear()
            self.count.setText(tr("Press Enter"))
            return
        current = self._face().marks.current_find
        self._search(near=current.start if current else self._face().visible_offsets()[0])

    def _search(self, near: int, *, go: bool = True) -> None:
        reading = self._face().reading
        if reading is None:
            return
        if self._folded is None and len(reading.text) > LONG:
            self._fold_first(near, go)
            return
        if self._folded is None:
            self._folded = fold(reading.text)
        self._searched = self.field.text()
        marks = self._face().marks
        spans = find_all(self._folded, self._searched, self.options, reading.text)
        marks.found = MarkIndex(Stretch(*span) for span in spans)
        after = (index for index, each in enumerate(marks.found.all) if each.start >= near)
        marks.found_index = next(after, 0) if len(marks.found) else -1
        self._show(go=go)

    def _fold_first(self, near: int, go: bool) -> None:
        """Search once the text is ready; a long one is made so while the window goes on."""
        self._wanted = (near, go)
        self.count.setText("")
        reading = self._face().reading
        if not self._pause.isActive() and reading:
            self._folding = fold_in_parts(reading.text)
            self._pause.start()

    def _fold_on(self) -> None:
        self._folded = next(self._folding, None)
        if self._folded is not None:
            self._pause.stop()
            near, go = self._wanted
            self._search(near, go=go)

    def _step(self, by: int) -> None:
        if not self.field.text().strip():
            self.open_bar()
            return
        if self._searched != self.field.text() or not self.isVisible():
            self.show()
            self._search(near=self._face().visible_offsets()[0])
            return
        marks = self._face().marks
        if len(marks.found):
            marks.found_index = (marks.found_index + by) % len(marks.found)
            self._show()

    def _show(self, *, go: bool = True) -> None:
        marks = self._face().marks
        if not self.field.text().strip():
            self.count.setText("")
        elif len(marks.found):
            self.count.setText(
                tr("{number:,} of {count:,}", number=marks.found_index + 1, count=len(marks.found))
            )
        else:
            self.count.setText(tr("Not found"))
        self._face().refresh_marks()
        if go and (current := marks.current_find):
            self.went.emit(current.start, current.end)

    def _clear(self) -> None:
        self._face().marks.found = MarkIndex()
        self._face().marks.found_index = -1
        self._searched = ""
        self.count.setText("")
        self._face().refresh_marks()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the keys of the two choices from the menus, and from the words that are typed."""
        if isinstance(event, QKeyEvent) and (choice := self._choice_of(event)):
            if event.type() == QEvent.Type.KeyPress:
                choice.toggle()
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _choice_of(self, event: QKeyEvent) -> GlyphButton | None:
        if event.modifiers() != Qt.KeyboardModifier.AltModifier:
            return None
        return {Qt.Key.Key_C: self.match_case, Qt.Key.Key_W: self.whole_words}.get(Qt.Key(event.key()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.previous() if back else self.next()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.next() if event.key() == Qt.Key.Key_Down else self.previous()
        else:
            super().keyPressEvent(event)
