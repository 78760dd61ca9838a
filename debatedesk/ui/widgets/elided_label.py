"""A label of one line that ends in an ellipsis where there is no room for it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from debatedesk.domain.text.bidi import begun
from debatedesk.ui.rich_text import as_they_are
from debatedesk.ui.translation import isolate, reading_direction


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where there is no room for it."""

    def __init__(self, parent: QWidget) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._words = ""
        self.setObjectName("quiet")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, words: str) -> None:
        """Show words."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self._elide()

    def words(self) -> str:
        """Give the words that are shown, whole."""
        return self._words

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics = QFontMetrics(self.font())
        whole = begun(isolate(self._words), reading_direction())
        shown = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip("" if shown == whole else as_they_are(self._words))
