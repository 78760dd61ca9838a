"""What every dialog gets, whoever opens it: a size that its screen has room for, and letters for Alt."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from debatedesk.ui.mnemonics import mark_dialog
from debatedesk.ui.widgets.screen_room import inside


class DialogCare(QObject):
    """Takes care of a dialog when it gets the focus."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        """Watch the windows of an application."""
        super().__init__(parent)
        application.focusWindowChanged.connect(self._follow)

    def _follow(self, focused: QWindow | None) -> None:
        dialog = QApplication.activeWindow()
        if focused is None or not isinstance(dialog, QDialog) or isinstance(dialog, QFileDialog):
            return
        mark_dialog(dialog)
        rectangle = dialog.geometry()
        rectangle.setHeight(max(rectangle.height(), _least_height(dialog)))
        fitted = inside(rectangle, dialog.screen().availableGeometry())
        if fitted.size() != dialog.size():
            dialog.setGeometry(fitted)


def _least_height(dialog: QDialog) -> int:
    """Tell how high a dialog has to be so that no words in it are cut that go over several lines."""
    layout = dialog.layout()
    return layout.minimumHeightForWidth(dialog.width()) if layout and layout.hasHeightForWidth() else 0
