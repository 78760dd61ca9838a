"""The delegate that rows of two lines and headings of groups are painted by."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
    QWidget,
)

from debatedesk.ui.theme import Theme, ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets import row_painting
from debatedesk.ui.widgets.row_background import paint_row_background
from debatedesk.ui.widgets.tree_model import VALUE_ROLE

SIDE = 14
EDGE = 7
LINE_GAP = 2
GROUP_EDGE = 6
CHEVRON = 14

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints headings; subclasses paint their rows and say how high they are."""

    def __init__(self, theme: ThemeHost, parent: QObject) -> None:
        """Paint in the colours of `theme`."""
        super().__init__(parent)
        self._host = theme

    @property
    def theme(self) -> Theme:
        """The colours of now."""
        return self._host.theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_value(painter, option, index, index.data(VALUE_ROLE))
        painter.restore()

    def paint_value(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, value: object
    ) -> None:
        """Paint what a row holds; the painter is put back afterwards."""

    def two_lines(self, font: QFont) -> int:
        """Tell how high a row with a title and a small second line is."""
        return (
            2 * EDGE
            + LINE_GAP
            + QFontMetrics(font).height()
            + max(
                QFontMetrics(row_painting.small(font)).height(),
                row_painting.chip_size("", row_painting.small(font)).height(),
            )
        )

    def group_size(self, font: QFont) -> QSize:
        """Tell how high a heading is."""
        return QSize(0, 2 * GROUP_EDGE + QFontMetrics(row_painting.small(font)).height() + 4)

    def paint_group(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, title: str, figures: str
    ) -> None:
        """Paint a heading: its name, its count, and whether it is unfolded."""
        rect = option.rect
        font = row_painting.bold(row_painting.small(option.font))
        paint_row_background(painter, option, self.theme)
        left = rect.adjusted(SIDE, 4, -SIDE, 0)
        chevron = QRect(left.left(), left.top(), CHEVRON, left.height())
        left = left.adjusted(CHEVRON, 0, 0, 0)
        after = left.adjusted(QFontMetrics(font).horizontalAdvance(title) + 8, 0, 0, 0)
        chevron, left, after = (
            QStyle.visualRect(option.direction, rect, part) for part in (chevron, left, after)
        )
        row_painting.paint_chevron(painter, chevron, self._unfolded(option, index), self.theme)
        row_painting.paint_line(painter, left, title, font, self.theme.muted)
        row_painting.paint_line(painter, after, figures, row_painting.small(option.font), self.theme.muted)

    @staticmethod
    def _unfolded(option: QStyleOptionViewItem, index: Index) -> bool:
        view = option.widget
        return isinstance(view, QTreeView) and view.isExpanded(_plain(index))

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if event.type() == QEvent.Type.ToolTip and not self.cut_off(option, index):
            QToolTip.hideText()
            return True
        return super().helpEvent(event, view, option, index)

    def cut_off(self, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tell whether a row shows less than it says, so that a tool tip helps."""
        return True

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(tr("New title"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect
        height = min(rect.height() - 2, editor.sizeHint().height())
        editor.setGeometry(rect.left() + SIDE - 6, rect.top() + 1, rect.width() - 2 * SIDE + 12, height)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)


def _plain(index: Index) -> QModelIndex:
    if isinstance(index, QModelIndex):
        return index
    return index.model().index(index.row(), index.column(), index.parent())
