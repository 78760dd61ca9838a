"""References whose text is in doubt: each is shown beside the texts it may be, and the person decides."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.library import Document
from debatedesk.domain.publication import Publication, shown_names
from debatedesk.services.citations.matching import filled_in, without_own_title
from debatedesk.services.imports.report import DoubtfulReference
from debatedesk.ui.desk import Desk
from debatedesk.ui.translation import joined, tr
from debatedesk.ui.widgets.choice_box import ChoiceBox
from debatedesk.ui.widgets.screen_room import on_screen
from debatedesk.ui.widgets.wording import capitalised, readable_date


class DoubtfulReferencesDialog(QDialog):
    """Asks which text a reference is; those left at “None of these” change nothing."""

    def __init__(self, desk: Desk, doubtful: Sequence[DoubtfulReference], window: QWidget) -> None:
        """Ask about some references."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("References in doubt"))
        self._desk = desk
        self._doubtful = list(doubtful)
        ids = {key for reference in doubtful for key in reference.candidates}
        documents = desk.workspace.documents.described(ids)
        many = len(self._doubtful)
        question = (
            tr("Which texts are these {many} references?", many=many)
            if many > 1
            else tr("Which text is this reference?")
        )
        heading = QLabel(question, self)
        heading.setObjectName("dialogHeading")
        heading.setWordWrap(True)
        self.choices: list[ChoiceBox] = []
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for row, reference in enumerate(self._doubtful):
            reason = capitalised(tr(reference.reason))
            label = QLabel(f"{_described(reference.publication)}\n{reason}.", page)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            box = ChoiceBox(page)
            box.setAccessibleName(tr("Text of “{title}”", title=reference.publication.title))
            box.setMinimumContentsLength(16)
            box.addItem(tr("None of these"), "")
            for key in reference.candidates:
                if key in documents:
                    box.addItem(_named(documents[key]), key)
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
            self.choices.append(box)
        grid.setRowStretch(len(self._doubtful), 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(page)
        buttons = QDialogButtonBox(self)
        buttons.addButton(tr("Fill in the chosen"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(heading)
        layout.addWidget(area, 1)
        layout.addWidget(buttons)
        self.resize(on_screen(self, QSize(640, 420)))
        self.accepted.connect(self._fill)

    def _fill(self) -> None:
        documents = self._desk.workspace.documents
        filled: dict[str, Publication] = {}
        for reference, box in zip(self._doubtful, self.choices, strict=True):
            if key := str(box.currentData()):
                before = filled.get(key) or documents.publication(key)
                said = without_own_title(reference.publication, documents.document(key).title)
                filled[key] = filled_in(before, said)
        if filled:
            self._desk.do(lambda: documents.publish(filled))


def _described(publication: Publication) -> str:
    names = shown_names(publication.authors or publication.editors)
    detail = joined((names, readable_date(publication.issued), publication.container))
    return "\n".join(part for part in (publication.title or publication.key, detail) if part)


def _named(document: Document) -> str:
    detail = ", ".join(part for part in (document.author, readable_date(document.date)) if part)
    return f"{document.title} ({detail})" if detail else document.title
