"""A box of choices with a chevron in the window's ink."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QStyle, QStyleOptionComboBox

from debatedesk.ui.widgets.icons import SIDE, themed_icon


class ChoiceBox(QComboBox):
    """A combo box that shows, in the style sheet's plain frame, that it opens.

    On Linux assistive tools take its value for its name and look for a label: where none is seen it has
    one that is hidden.
    """

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is None:
            return
        beside = parent.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if not any(label.buddy() is self for label in beside):
            label = QLabel(self.accessibleName(), parent)
            label.setBuddy(self)
            label.hide()

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
