"""What is printed and how, with the pages as they will be, before a sheet is spent on them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QLocale, QMarginsF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.errors import DeskError
from debatedesk.services.exports import write_file
from debatedesk.ui.desk import Desk
from debatedesk.ui.printing.printout import Printout
from debatedesk.ui.printing.usual_paper import usual_paper
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.choice_box import ChoiceBox
from debatedesk.ui.widgets.markdown_export import file_name
from debatedesk.ui.widgets.screen_room import on_screen

MARGIN = 18
"""Around a page, in millimetres."""
SIZE, LEAST = QSize(820, 860), QSize(420, 300)


@dataclass(frozen=True, slots=True)
class Printable:
    """What can be printed: its words in the list of choices, and what makes it, with a switch or without.

    `switch` are the words of the switch; empty for none.
    """

    words: str
    make: Callable[[bool], Printout]
    switch: str = ""


class PrintWindow(QDialog):
    """Shows pages, prints them or saves them as PDF."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setWindowTitle(tr("Print"))
        self.setModal(False)
        self.resize(on_screen(self, SIZE))
        self.setMinimumSize(on_screen(self, LEAST))
        self._desk = desk
        self._printables: list[Printable] = []
        self._printout: Printout | None = None
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._set_page()
        self.what = ChoiceBox(self)
        self.what.setAccessibleName(tr("What is printed"))
        self.switch = QCheckBox(self)
        self.switch.setChecked(True)
        self.turned = QCheckBox(tr("Landscape"), self)
        self.preview = QPrintPreviewWidget(self.printer, self)
        for part in (self.preview, *self.preview.findChildren(QAbstractScrollArea)):
            part.setAccessibleName(tr("Pages as they will be printed"))
        self.count = QLabel(self)
        self.count.setObjectName("quiet")
        self.pdf_button = QPushButton(tr("Save as PDF…"), self)
        self.print_button = QPushButton(tr("Print…"), self)
        self.print_button.setDefault(True)
        self.close_button = QPushButton(tr("Close"), self)
        self._lay_out()
        self._connect()

    def _set_page(self) -> None:
        """Begin with the paper of the country where no printer says which it has, and with margins."""
        if not self.printer.printerName():
            is_letter = usual_paper(QLocale.system()) == "letter"
            sizes = QPageSize.PageSizeId
            self.printer.setPageSize(QPageSize(sizes.Letter if is_letter else sizes.A4))
        self.printer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)

    def offer(self, printables: list[Printable], chosen: int) -> None:
        """Offer things to print, one of them chosen."""
        self._printables = printables
        with QSignalBlocker(self.what):
            self.what.clear()
            self.what.addItems([printable.words for printable in printables])
            self.what.setCurrentIndex(chosen)
        self._choose()

    def save_pdf(self, path: Path) -> None:
        """Write the pages to a PDF, whole or not at all; raises DeskError."""
        if self._printout is None:
            return
        with TemporaryDirectory() as folder:
            drawn = Path(folder) / "print.pdf"
            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(drawn))
            printer.setPageLayout(self.printer.pageLayout())
            printer.setDocName(self._printout.title)
            self._printout.paint(printer)
            write_file(path, drawn.read_bytes())

    def _choose(self) -> None:
        """Make what is chosen to print, and show its pages."""
        index = self.what.currentIndex()
        if not 0 <= index < len(self._printables):
            return
        printable = self._printables[index]
        self.switch.setVisible(bool(printable.switch))
        self.switch.setText(printable.switch)
        with QSignalBlocker(self.switch), QSignalBlocker(self.turned):
            self.switch.setChecked(True)
            self._make()
            if self._printout is not None and not self._printout.is_readable:
                self.switch.setChecked(False)
                self._make()
            if self._printout is not None:
                self.turned.setChecked(self._printout.is_wide)
        self._show_pages()

    def _make_anew(self) -> None:
        self._make()
        self._show_pages()

    def _make(self) -> None:
        """Make what is chosen, as the switch has it."""
        printable = self._printables[self.what.currentIndex()]
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._printout = printable.make(self.switch.isChecked() or not printable.switch)
        except DeskError as error:
            self._printout = None
            self._desk.failed.emit(tr(str(error)))
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _show_pages(self) -> None:
        orientation = QPageLayout.Orientation
        wanted = orientation.Landscape if self.turned.isChecked() else orientation.Portrait
        self.printer.setPageOrientation(wanted)
        self.preview.setOrientation(wanted)
        self.preview.updatePreview()
        for button in (self.pdf_button, self.print_button):
            button.setEnabled(self._printout is not None)

    def _paint(self, printer: QPrinter) -> None:
        if self._printout is None:
            return
        try:
            self._printout.paint(printer)
        except DeskError as error:
            self._desk.failed.emit(tr(str(error)))

    def _ask_printer(self) -> None:
        dialog = QPrintDialog(self.printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._print)
        QDialog.open(dialog)  # that of QPrintDialog wants a slot by its name

    def _print(self) -> None:
        if self._printout is not None:
            self.printer.setDocName(self._printout.title)
            self._paint(self.printer)

    def _ask_file(self) -> None:
        if self._printout is None:
            return
        name = f"{file_name(self._printout.title)}.pdf"
        dialog = QFileDialog(self, tr("Save as PDF"), str(Path.home() / name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("PDF (*.pdf)")])
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self._save)
        dialog.open()

    def _save(self, file: str) -> None:
        try:
            self.save_pdf(Path(file))
        except DeskError as error:
            self._desk.failed.emit(tr(str(error)))

    def _count(self) -> None:
        count = self.preview.pageCount()
        self.count.setText(tr("{n:,} pages", "1 page", count))

    def _connect(self) -> None:
        self.what.currentIndexChanged.connect(lambda index: self._choose())
        self.switch.toggled.connect(lambda checked: self._make_anew())
        self.turned.toggled.connect(lambda checked: self._show_pages())
        self.preview.paintRequested.connect(self._paint)
        self.preview.previewChanged.connect(self._count)
        self.print_button.clicked.connect(lambda checked=False: self._ask_printer())
        self.pdf_button.clicked.connect(lambda checked=False: self._ask_file())
        self.close_button.clicked.connect(lambda checked=False: self.close())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.what, 1)
        head.addWidget(self.switch)
        head.addWidget(self.turned)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        for button in (self.pdf_button, self.print_button, self.close_button):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.preview, 1)
        layout.addLayout(foot)
