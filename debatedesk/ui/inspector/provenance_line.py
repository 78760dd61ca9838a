"""A quiet line on who made something and who changed it, and the question for one's own name."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLabel, QWidget

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.domain.provenance import Provenance
from debatedesk.ui.desk import Desk
from debatedesk.ui.inspector.fields import MARGIN
from debatedesk.ui.rich_text import as_they_are, escape
from debatedesk.ui.theme import SMALL
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.row_painting import small
from debatedesk.ui.widgets.wording import told_of

ASK = message("Put your name on what you add…")


class ProvenanceLine(QLabel):
    """Says who made what is shown; until the name was asked for, offers to give it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._desk = desk
        self._provenance: Provenance | None = None
        self.setObjectName("quiet")
        self.setFont(small(self.font()))
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setContentsMargins(MARGIN, SMALL, MARGIN, 0)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByKeyboard | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.linkActivated.connect(lambda link: ask_name(self._desk, self.window(), self._say))

    def show_provenance(self, provenance: Provenance) -> None:
        """Say who made something."""
        self._provenance = provenance
        self._say()

    def _say(self) -> None:
        if self._provenance is None:
            return
        parents = self._provenance.parents
        self.setToolTip(
            as_they_are(tr("Changed from revision {parents}", parents=parents[0])) if parents else ""
        )
        words = told_of(self._provenance)
        self.setAccessibleName(words)
        link = "" if self._desk.workspace.authorship.is_asked else f' <a href="name">{escape(tr(ASK))}</a>'
        self.setText(escape(words) + link)
        focus = Qt.FocusPolicy.StrongFocus if link else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(focus)


def ask_name(desk: Desk, window: QWidget, then: Callable[[], object] = lambda: None) -> QInputDialog:
    """Ask for the name that is put on what is made here; it may be left empty."""
    dialog = QInputDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Your name"))
    dialog.setLabelText(
        tr(
            "Put on what you add and change from now on, and carried along where you export it. "
            "It may stay empty."
        )
    )
    dialog.setTextValue(desk.workspace.authorship.name)
    for label in dialog.findChildren(QLabel):
        label.setWordWrap(True)
    dialog.resize(420, dialog.sizeHint().height())

    def keep(name: str) -> None:
        try:
            desk.workspace.authorship.rename(name)
        except DeskError as error:
            desk.failed.emit(tr(str(error)))
        then()

    dialog.textValueSelected.connect(keep)
    dialog.open()
    return dialog
