"""A box of choices with a chevron in the window's ink."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QStyle, QStyleOptionComboBox, QStylePainter

from debatedesk.ui.widgets.icons import SIDE, themed_icon


class ChoiceBox(QComboBox):
    """A combo box that shows, in the style sheet's plain frame, that it opens.

    What is chosen ends in an ellipsis where there is no room for it. On Linux assistive tools
    take its value for its name and look for a label: where none is seen it has one that is hidden.
    """

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        field = self.lineEdit()
        if field is not None and not field.accessibleName():
            field.setAccessibleName(self.accessibleName())
        parent = self.parentWidget()
        if parent is None:
            return
        beside = parent.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if not any(label.buddy() is self for label in beside):
            label = QLabel(self.accessibleName(), parent)
            label.setBuddy(self)
            label.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        combo_box = QStyle.ComplexControl.CC_ComboBox
        field = self.style().subControlRect(combo_box, option, QStyle.SubControl.SC_ComboBoxEditField, self)
        arrow = self.style().subControlRect(combo_box, option, QStyle.SubControl.SC_ComboBoxArrow, self)
        option.currentText = option.fontMetrics.elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, field.width()
        )
        square = QRectF(0, 0, SIDE, SIDE)
        square.moveCenter(QRectF(arrow).center())
        painter = QStylePainter(self)
        painter.drawComplexControl(combo_box, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        themed_icon("chevron").paint(painter, square.toRect())
        painter.end()
