"""The questions of an import: where it goes; and at its end, the list of what was left out."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.library import Debate
from debatedesk.services.imports.report import ImportReport
from debatedesk.ui.library.imports import summary
from debatedesk.ui.library.imports.destination_choice import ChosenDebate
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.choice_box import ChoiceBox
from debatedesk.ui.widgets.screen_room import on_screen
from debatedesk.ui.widgets.script_side import begin_at_side_of_script


class DestinationDialog(QDialog):
    """Asks which debate an import goes to; Enter takes what is proposed."""

    def __init__(
        self,
        what: str,
        debates: Sequence[Debate],
        current: str,
        new_title: str,
        *,
        prefer_new: bool,
        outlines_as_maps: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Propose the current debate, or with `prefer_new` a new one of the title given.

        Whether outlines come in as maps is asked where something is proposed for that.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._existing = QRadioButton(tr("A debate in the library"), self)
        self._debates = ChoiceBox(self)
        self._debates.setAccessibleName(tr("Debate to import into"))
        for debate in debates:
            self._debates.addItem(debate.title, debate.id)
        self._debates.setCurrentIndex(max(0, self._debates.findData(current)))
        self._debates.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._debates.setMinimumContentsLength(24)
        self._new = QRadioButton(tr("A new debate"), self)
        self._title = QLineEdit(new_title, self)
        self._title.setAccessibleName(tr("Title of the new debate"))
        self.outlines = QCheckBox(tr("Texts that are outlines come in as argument maps"), self)
        self.outlines.setVisible(outlines_as_maps is not None)
        self.outlines.setChecked(bool(outlines_as_maps))
        new = prefer_new or not debates
        self._new.setChecked(new)
        self._existing.setChecked(not new)
        self._existing.setEnabled(bool(debates))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._import = QPushButton(tr("Import"), self)
        self._import.setDefault(True)
        self._buttons.addButton(self._import, QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out(what)
        self._connect()
        self._follow()
        (self._title if new else self._debates).setFocus()

    @property
    def destination(self) -> ChosenDebate:
        """What was chosen."""
        if self._new.isChecked():
            return ChosenDebate(None, self._title.text().strip())
        return ChosenDebate(self._debates.currentData(), None)

    @property
    def takes_outlines_for_maps(self) -> bool:
        """Whether texts that are outlines become maps."""
        return self.outlines.isChecked()

    def _lay_out(self, what: str) -> None:
        heading = QLabel(tr("Import {what} into", what=what), self)
        heading.setWordWrap(True)
        heading.setObjectName("dialogHeading")
        form = QGridLayout()
        form.setColumnStretch(1, 1)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.addWidget(self._existing, 0, 0)
        form.addWidget(self._debates, 0, 1)
        form.addWidget(self._new, 1, 0)
        form.addWidget(self._title, 1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(heading)
        layout.addLayout(form)
        layout.addWidget(self.outlines)
        layout.addWidget(self._buttons)
        self.setMinimumWidth(440)

    def _connect(self) -> None:
        self._new.toggled.connect(self._follow)
        self._title.textEdited.connect(lambda text: self._new.setChecked(True))
        self._title.textChanged.connect(self._follow)
        self._debates.activated.connect(lambda index: self._existing.setChecked(True))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _follow(self) -> None:
        self._import.setEnabled(not self._new.isChecked() or bool(self._title.text().strip()))


class ReportDialog(QDialog):
    """Lists what an import renewed or left out and why, in text that can be selected and copied."""

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        """Show a report."""
        super().__init__(parent)
        self.setWindowTitle(tr("Import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words = summary.details(report)
        heading = QLabel(summary.headline(report), self)
        heading.setObjectName("dialogHeading")
        heading.setWordWrap(True)
        text = QPlainTextEdit(self._words.split("\n\n", 1)[-1], self)
        text.setReadOnly(True)
        text.setAccessibleName(tr("What came in anew or was left out, and what reading it has guessed"))
        text.setTabChangesFocus(True)
        begin_at_side_of_script(text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(tr("Copy list"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(text, 1)
        layout.addWidget(buttons)
        self.resize(on_screen(self, QSize(620, 380)))

    def copy(self) -> None:
        """Put the whole list on the clipboard."""
        QGuiApplication.clipboard().setText(self._words)
