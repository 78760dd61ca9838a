"""The bibliography of a debate or of some texts: seen, copied, saved, in a style or as a list."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.errors import DeskError
from debatedesk.formats.references.registry import REFERENCE_FORMATS
from debatedesk.services.exports import write_file
from debatedesk.ui.citing.style_choice import add_style
from debatedesk.ui.desk import Desk
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.choice_box import ChoiceBox
from debatedesk.ui.widgets.markdown_export import LAST_FOLDER, file_name
from debatedesk.ui.widgets.screen_room import on_screen

FORM = "bibliography.form"
_WRITERS = {each.name: each for each in REFERENCE_FORMATS if each.writes}


class BibliographyDialog(QDialog):
    """Shows the references of texts in a form that is chosen; `status_message` says what was done."""

    status_message = Signal(str)

    def __init__(self, desk: Desk, title: str, document_ids: Sequence[str], window: QWidget) -> None:
        """Show the references of texts; `title` names what they belong to."""
        super().__init__(window)
        self._desk = desk
        self._title = title
        self._ids = list(document_ids)
        self._text = self._html = ""
        self.setWindowTitle(tr("Bibliography"))
        heading = QLabel(tr("{title}: {n:,} texts", "{title}: 1 text", len(self._ids), title=title), self)
        heading.setObjectName("dialogHeading")
        heading.setWordWrap(True)
        self.form = ChoiceBox(self)
        self.form.setAccessibleName(tr("Style or format"))
        label = QLabel(tr("Style or format"), self)
        label.setBuddy(self.form)
        self.add_button = QPushButton(tr("Add a citation style…"), self)
        self.add_button.setFlat(True)
        self.add_button.setAutoDefault(False)
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(tr("Bibliography"))
        self.page.setOpenExternalLinks(False)
        self.page.setOpenLinks(False)
        buttons = QDialogButtonBox(self)
        self.save_button = buttons.addButton(tr("Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.copy_button.setDefault(True)
        choice = QHBoxLayout()
        choice.addWidget(label)
        choice.addWidget(self.form, 1)
        choice.addWidget(self.add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(heading)
        layout.addLayout(choice)
        layout.addWidget(self.page, 1)
        layout.addWidget(buttons)
        self.resize(on_screen(self, QSize(640, 520)))
        self._offer(str(desk.workspace.state.get(FORM, desk.workspace.citations.chosen)))
        self.form.activated.connect(lambda index: self._choose())
        self.add_button.clicked.connect(lambda checked=False: self._add_style())
        self.copy_button.clicked.connect(lambda checked=False: self.copy())
        self.save_button.clicked.connect(lambda checked=False: self.ask_file())
        buttons.rejected.connect(self.reject)
        self._show()

    @property
    def chosen(self) -> str:
        """The name of the style or format that is shown."""
        return str(self.form.currentData())

    def choose(self, name: str) -> None:
        """Show another style or format."""
        self.form.setCurrentIndex(max(0, self.form.findData(name)))
        self._choose()

    def copy(self) -> None:
        """Copy what is shown."""
        data = QMimeData()
        data.setText(self._text)
        if self._html:
            data.setHtml(self._html)
        QGuiApplication.clipboard().setMimeData(data)
        self.status_message.emit(tr("Copied the bibliography."))

    def ask_file(self) -> QFileDialog:
        """Ask for a file and write what is shown to it."""
        kept = Path(str(self._desk.workspace.state.get(LAST_FOLDER, str(Path.home()))))
        writer = _WRITERS.get(self.chosen)
        suffix = writer.suffixes[0] if writer else ".md"
        name = file_name(f"{self._title} bibliography") + suffix
        dialog = QFileDialog(
            self, tr("Save the bibliography"), str((kept if kept.is_dir() else Path.home()) / name)
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        label = tr(writer.label) if writer else "Markdown"
        dialog.setNameFilters([f"{label} (*{suffix})"])
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def write(self, path: Path) -> None:
        """Write what is shown to a file."""
        try:
            write_file(path, self._desk.workspace.citations.written(self._ids, self.chosen))
            self._desk.workspace.state.set(LAST_FOLDER, str(path.parent))
        except DeskError as error:
            self._desk.failed.emit(tr(str(error)))
        else:
            self.status_message.emit(tr("Wrote “{file}”.", file=path.name))

    def _offer(self, chosen: str) -> None:
        self.form.clear()
        for style in self._desk.workspace.citations.styles():
            self.form.addItem(style.title, style.name)
        self.form.insertSeparator(self.form.count())
        for name, writer in _WRITERS.items():
            self.form.addItem(tr(writer.label), name)
        self.form.setCurrentIndex(max(0, self.form.findData(chosen)))

    def _choose(self) -> None:
        self._desk.workspace.state.set(FORM, self.chosen)
        self._show()

    def _add_style(self) -> None:
        def added() -> None:
            self._offer(self._desk.workspace.citations.chosen)
            self._choose()

        add_style(self._desk, self, added)

    def _show(self) -> None:
        citations = self._desk.workspace.citations
        if not self._ids:
            self._text = self._html = ""
            self.page.setPlainText(tr("There are no texts yet."))
            return
        try:
            if self.chosen in _WRITERS:
                self._text, self._html = citations.references(self._ids, self.chosen), ""
                self.page.setPlainText(self._text)
                return
            entries = citations.bibliography(self._ids, self.chosen)
        except DeskError as error:
            self._text = self._html = ""
            self.page.setPlainText(tr(str(error)))
            return
        self._text = "\n\n".join(entry.text for entry in entries) + "\n"
        hanging = "margin: 0 0 8px 24px; text-indent: -24px"
        self._html = "".join(f'<p style="{hanging}">{entry.html}</p>' for entry in entries)
        self.page.setHtml(self._html)


def show_bibliography(
    desk: Desk, title: str, document_ids: Sequence[str], window: QWidget
) -> BibliographyDialog:
    """Open the bibliography of some texts."""
    dialog = BibliographyDialog(desk, title, document_ids, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
