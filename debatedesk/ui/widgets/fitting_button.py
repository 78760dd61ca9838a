"""A button whose words go on in a further line, or end in an ellipsis, where there is no room for them."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget


class FittingButton(QPushButton):
    """Breaks its words between them as its width asks for; what is longer than a line is shortened."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """Say words, in one line where there is room."""
        super().__init__(words, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = len(_broken(self.text(), self.fontMetrics(), width - self._frame_width()))
        return self.sizeHint().height() + (lines - 1) * self.fontMetrics().lineSpacing()

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        longest = max(_width(metrics, word) for word in _pieces(self.text()))
        return QSize(longest + self._frame_width(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        contents: QRect = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        option.text = "\n".join(_broken(option.text, option.fontMetrics, contents.width()))
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()

    def _frame_width(self) -> int:
        return self.sizeHint().width() - _width(self.fontMetrics(), self.text())


def _width(metrics: QFontMetrics, words: str) -> int:
    """Measure words as a button draws them: the sign of a letter for Alt takes no room."""
    return metrics.size(int(Qt.TextFlag.TextShowMnemonic), words).width()


def _pieces(words: str) -> list[str]:
    """Divide words where a line may end: not before an ellipsis, which German sets apart."""
    return words.replace(" …", "\u00a0…").split(" ")


def _broken(words: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Break words into lines of a width in pixels, and shorten those that are longer."""
    if _width(metrics, words) <= width:
        return [words]
    lines: list[str] = []
    for word in _pieces(words):
        longer = f"{lines[-1]} {word}" if lines else ""
        if longer and _width(metrics, longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    mode, flags = Qt.TextElideMode.ElideRight, int(Qt.TextFlag.TextShowMnemonic)
    return [metrics.elidedText(line, mode, width, flags) for line in lines]
