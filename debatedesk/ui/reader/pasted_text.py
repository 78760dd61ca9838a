"""A pasted text, shown beside the one that it quotes; it is not in the library and can only be read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from debatedesk.domain.text.document import read_markdown
from debatedesk.ui.desk import PastedPassage
from debatedesk.ui.reader.appearance import Appearance
from debatedesk.ui.reader.masthead import Masthead
from debatedesk.ui.reader.page import set_page
from debatedesk.ui.reader.page_marks import Stretch
from debatedesk.ui.reader.page_view import PageView
from debatedesk.ui.theme import LARGE, SMALL, ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.elided_label import ElidedLabel
from debatedesk.ui.widgets.glyphs import GlyphButton

NARROWEST = 260


class PastedText(QWidget):
    """Shows a text as all texts are read, at a passage that is marked; `closed` asks to be taken away."""

    closed = Signal()

    def __init__(
        self, passage: PastedPassage, appearance: Appearance, theme: ThemeHost, parent: QWidget
    ) -> None:
        """Show the passage in the upper part of the view."""
        super().__init__(parent)
        self.passage = passage
        self._reading = read_markdown(passage.text)
        end = passage.end or len(self._reading.text)
        self._marked = Stretch(passage.start, end)
        self._appearance = appearance
        self.title = ElidedLabel(self)
        self.title.say(tr("Pasted text"))
        self.close_button = GlyphButton("close", tr("Close the pasted text"), theme, self)
        self.close_button.clicked.connect(lambda checked=False: self.closed.emit())
        self.view = PageView(theme, self)
        self.view.setAccessibleName(tr("Pasted text"))
        self.setFocusProxy(self.view)
        self.setMinimumWidth(NARROWEST)
        self._lay_out()
        appearance.changed.connect(self._set_page)
        self._set_page()

    def _lay_out(self) -> None:
        bar = QFrame(self)
        bar.setObjectName("sheetBar")
        line = QHBoxLayout(bar)
        line.setContentsMargins(LARGE, 4, SMALL, 4)
        line.addWidget(self.title, 1)
        line.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self.view, 1)

    @property
    def marked(self) -> str:
        """The words that are marked."""
        return self._reading.text[self._marked.start : self._marked.end]

    def _set_page(self) -> None:
        view = self.view
        view.show_page(set_page(self._reading, self._appearance.formats, Masthead()), lambda source: None)
        view.set_measure(self._appearance.typesetting.column_width())
        view.marks.arrival = self._marked
        view.go_to(view.position_before(self._marked.start))
        view.refresh_marks()
