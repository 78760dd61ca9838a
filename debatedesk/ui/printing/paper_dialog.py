"""Asking on which paper a PDF of a map is drawn: one page, one sheet, or sheets for a wall."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from debatedesk.ui.printing.drawings import PAPERS, PaperChoice
from debatedesk.ui.printing.usual_paper import usual_paper
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.choice_box import ChoiceBox

_NAMES = {"a4": "A4", "letter": "letter"}
"""What of the papers for drawings the usual ones are."""


class PaperDialog(QDialog):
    """Asks how a map is laid on paper; Enter takes what is proposed."""

    def __init__(self, file: str, proposed: PaperChoice, parent: QWidget) -> None:
        """Ask for the PDF of that name, proposing a choice."""
        super().__init__(parent)
        self.setWindowTitle(tr("PDF of the map"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = QRadioButton(tr("One page, as large as the map"), self)
        self.sheet = QRadioButton(tr("On one sheet of paper"), self)
        self.wall = QRadioButton(tr("For a wall: over several sheets, which overlap"), self)
        self.paper = ChoiceBox(self)
        self.paper.setAccessibleName(tr("Paper"))
        for name in PAPERS:
            self.paper.addItem(_shown(name), name)
        self.paper.setCurrentIndex(
            self.paper.findData(proposed.name or _NAMES[usual_paper(QLocale.system())])
        )
        hint = QLabel(tr("Marks on the sheets show where they are cut and where each belongs."), self)
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        self._hint = hint
        chosen = self.wall if proposed.tiled else self.sheet if proposed.name else self.page
        chosen.setChecked(True)
        heading = QLabel(tr("Lay the map out in “{file}”", file=file), self)
        heading.setObjectName("dialogHeading")
        heading.setWordWrap(True)
        label = QLabel(tr("Paper"), self)
        label.setBuddy(self.paper)
        buttons = QDialogButtonBox(self)
        buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row = QGridLayout()
        row.setColumnStretch(1, 1)
        row.setHorizontalSpacing(12)
        row.addWidget(label, 0, 0)
        row.addWidget(self.paper, 0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(heading)
        for choice in (self.page, self.sheet, self.wall):
            layout.addWidget(choice)
            choice.toggled.connect(self._follow)
        layout.addWidget(hint)
        layout.addLayout(row)
        layout.addWidget(buttons)
        self.setMinimumWidth(400)
        self._follow()
        chosen.setFocus()

    @property
    def choice(self) -> PaperChoice:
        """What was chosen."""
        if self.page.isChecked():
            return PaperChoice()
        return PaperChoice(str(self.paper.currentData()), tiled=self.wall.isChecked())

    def _follow(self) -> None:
        self.paper.setEnabled(not self.page.isChecked())
        self._hint.setEnabled(self.wall.isChecked())


def _shown(name: str) -> str:
    """Write the name of a paper as people do."""
    return name[:1].upper() + name[1:]
