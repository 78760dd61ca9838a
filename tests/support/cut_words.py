"""Words that a widget has no room for."""

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from debatedesk.ui.widgets.elided_label import ElidedLabel
from debatedesk.ui.widgets.fitting_button import FittingButton


def cut_words(top: QWidget) -> Iterator[str]:
    """Name what is seen within a widget and is too small for its words, or scrolls sideways.

    Lines that are made to be shortened, such as titles of others, are left out.
    """
    for widget in (each for each in top.findChildren(QWidget) if each.isVisible()):
        kind = type(widget).__name__
        if isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel) and widget.text():
            if not _has_room(widget):
                yield f"{kind} “{widget.text()}”"
        elif isinstance(widget, FittingButton):
            if widget.heightForWidth(widget.width()) > widget.height():
                yield f"{kind} “{widget.text()}”"
        elif isinstance(widget, QAbstractButton) and widget.text() and not _is_icon(widget):
            if widget.sizeHint().width() > widget.width():
                yield f"{kind} “{widget.text()}”"
        elif isinstance(widget, QComboBox):
            if widget.fontMetrics().horizontalAdvance(widget.currentText()) > _field(widget).width():
                yield f"{kind} “{widget.currentText()}”"
        elif isinstance(widget, QTabBar):
            shown = [index for index in range(widget.count()) if widget.isTabVisible(index)]
            if any(widget.tabRect(index).width() < widget.tabSizeHint(index).width() for index in shown):
                yield f"{kind} {[widget.tabText(index) for index in shown]}"
        if isinstance(widget, QAbstractScrollArea) and widget.horizontalScrollBar().isVisible():
            yield f"{kind} “{widget.accessibleName()}” scrolls sideways"


def _has_room(label: QLabel) -> bool:
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height() + 1
    return label.sizeHint().width() <= label.width() + 1


def _is_icon(button: QAbstractButton) -> bool:
    """Tell whether it is a field's own, such as that which clears it."""
    return isinstance(button, QToolButton) and not button.icon().isNull()


def _field(box: QComboBox) -> QRect:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    combo_box, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(combo_box, option, field, box)
