"""How near a node is to its source: a button that says it in a word, with a menu of what may be said."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from debatedesk.domain.maps.model import ChosenFidelity, Node
from debatedesk.quotations.fidelity import (
    FIDELITY_CHOICES,
    FIDELITY_WORDS,
    NOTHING_FOUND,
    FoundFidelity,
    fidelity_of,
)
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.fidelity_menu import fill_fidelity_menu


class FidelityButton(QPushButton):
    """Says whether a node quotes, else what its reader says; `chosen` tells of another choice."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Show no node yet."""
        super().__init__(parent)
        self._said: ChosenFidelity = ""
        self._found = NOTHING_FOUND
        self.setObjectName("fidelity")
        self.setFlat(True)
        self.setStyleSheet("QPushButton { padding: 4px 5px; text-align: left }")
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self._fill)

    def show_node(self, node: Node, found: FoundFidelity) -> None:
        """Say how near a node is to its source, of which was found out what is given."""
        self._said, self._found = node.fidelity, found
        fidelity = fidelity_of(node, found)
        word = tr(FIDELITY_WORDS[fidelity]) if fidelity else tr(FIDELITY_CHOICES[""])
        words = tr("Fidelity: {word}", word=word)
        self.setText(f"{words} ▾")
        self.setAccessibleName(words)
        self.setToolTip(
            tr("Its words are compared with its evidence")
            if found.fidelity
            else tr("How near the node is to its source; no one but you can say")
        )

    def _fill(self) -> None:
        fill_fidelity_menu(self.menu(), [(self._said, self._found)], self.chosen.emit)
