"""A box of choices with a chevron in the window's ink."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

from debatedesk.ui.widgets.icons import SIDE, themed_icon


class ChoiceBox(QComboBox):
    """A combo box that shows, in the style sheet's plain frame, that it opens."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        arrow = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, self
        )
        square = QRectF(0, 0, SIDE, SIDE)
        square.moveCenter(QRectF(arrow).center())
        with QPainter(self) as painter:
            themed_icon("chevron").paint(painter, square.toRect())
