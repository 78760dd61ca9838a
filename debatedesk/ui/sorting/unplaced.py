"""The texts of a debate that no node of a map comes from."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.sorting.choices import Choice, ChoiceList
from debatedesk.ui.theme import SMALL, ThemeHost
from debatedesk.ui.translation import joined, tr
from debatedesk.ui.widgets.screen_room import on_screen
from debatedesk.ui.widgets.wording import readable_date

SIZE, LEAST = (420, 520), (260, 240)


class UnplacedWindow(QDialog):
    """Lists them and follows every edit; a click or Enter opens one in the window behind, Esc closes."""

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget | None) -> None:
        """List nothing yet."""
        super().__init__(parent)
        self.setWindowTitle(tr("Texts without a node"))
        self.setModal(False)
        self.resize(on_screen(self, QSize(*SIZE)))
        self.setMinimumSize(*LEAST)
        self._desk = desk
        self.choices = ChoiceList(theme, self, most_numbered=0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SMALL, 0, SMALL)
        layout.addWidget(self.choices)
        self.choices.chosen.connect(lambda key: desk.open(Reference.document(key)))
        self.choices.left.connect(self.close)
        desk.changed.connect(self._changed)
        desk.opened.connect(self._opened)

    def list_texts(self) -> None:
        """List the texts of the open debate that no node comes from."""
        debate_id = self._desk.debate_id
        documents = self._desk.workspace.sorting.unplaced(debate_id) if debate_id else []
        choices = []
        for document in documents:
            known = (document.author, readable_date(document.date), document.kind)
            choices.append(Choice(document.id, document.title, joined(known)))
        heading = tr("{n:,} texts without a node", "1 text without a node", len(choices)) if choices else ""
        nothing = (
            tr("Nothing has these words.")
            if choices
            else tr("Every text of this debate has a node on a map.")
        )
        self.choices.offer(heading, tr("Find a text"), choices, nothing=nothing)

    def _changed(self, changes: Changes) -> None:
        touched = changes.nodes or changes.maps or changes.texts or changes.debates or changes.everything
        if touched and self.isVisible():
            self.list_texts()

    def _opened(self, reference: Reference) -> None:
        if reference.kind == "debate" and self.isVisible():
            self.list_texts()
