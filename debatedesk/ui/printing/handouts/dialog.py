"""The dialog *Hand-out…*: of what, for whom, in which form, with the pages as they will be."""

import re
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.jobs.requests import HandoutRequest
from debatedesk.jobs.runner import Job
from debatedesk.services.handouts.content import PAPER_SIZES, Audience, Handout, HandoutOptions, PaperSize
from debatedesk.services.handouts.writing import handout_data
from debatedesk.ui.desk import Desk
from debatedesk.ui.printing.handouts.choices import (
    FORM_WORDS,
    HANDOUT_FORMS,
    SUFFIXES,
    HandoutChoices,
    HandoutForm,
)
from debatedesk.ui.printing.handouts.composing import SteppedWork
from debatedesk.ui.printing.handouts.files import window_language, writing_handout
from debatedesk.ui.printing.handouts.preview import HandoutPreview
from debatedesk.ui.printing.handouts.printout import HandoutPrintout
from debatedesk.ui.tab_order import TabsByEye
from debatedesk.ui.theme import LARGE, MEDIUM, SMALL, TIGHT, ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.choice_box import ChoiceBox
from debatedesk.ui.widgets.glyphs import GlyphButton
from debatedesk.ui.widgets.markdown_export import LAST_FOLDER, file_name
from debatedesk.ui.widgets.screen_room import on_screen
from debatedesk.ui.widgets.scrolled import Scrolled

SIZE, LEAST = QSize(980, 780), QSize(420, 300)
_SETTLE_MS = 60
"""So long after a choice the pages are made anew: one who goes through choices by keys does not wait."""
_PICTURE_DATA = re.compile("(base64,[A-Za-z0-9+/]{40})[A-Za-z0-9+/=]+")
_PAPERS: dict[PaperSize, str] = {"a4": "A4", "letter": "Letter"}


class HandoutDialog(TabsByEye, QDialog):
    """Makes hand-outs of what a desk shows. `wrote` carries a sentence for the status bar."""

    wrote = Signal(str)

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setWindowTitle(tr("Hand-out"))
        self.setModal(False)
        self.resize(on_screen(self, SIZE))
        self.setMinimumSize(on_screen(self, LEAST))
        self._desk = desk
        self._made_of: list[Reference] = []
        self._handout: Handout | None = None
        self._printout: HandoutPrintout | None = None
        self._made = 0
        self._job: Job | None = None
        self._work = SteppedWork(self)
        self._writing = SteppedWork(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLE_MS)
        self._soon.timeout.connect(self._make)
        self._add_fields()
        self.preview = HandoutPreview(theme, self)
        self.source = QPlainTextEdit(self)
        self.source.setReadOnly(True)
        self.source.setTabChangesFocus(True)
        self.source.setAccessibleName(tr("The file as it will be written"))
        self.shown = QStackedWidget(self)
        self.shown.addWidget(self.preview)
        self.shown.addWidget(self.source)
        self.out_button = GlyphButton("minus", tr("Show pages smaller"), theme, self)
        self.in_button = GlyphButton("plus", tr("Show pages larger"), theme, self)
        self.count = QLabel(self)
        self.count.setObjectName("quiet")
        self.told = QLabel(self)
        self.told.setObjectName("quiet")
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.save_button = QPushButton(tr("Save…"), self)
        self.save_button.setDefault(True)
        self.print_button = QPushButton(tr("Print…"), self)
        self.close_button = QPushButton(tr("Close"), self)
        self._lay_out()
        self._connect()

    def _add_fields(self) -> None:
        self.what = ChoiceBox(self)
        self.student = QRadioButton(tr("Student's version"), self)
        self.teacher = QRadioButton(tr("Teacher's version"), self)
        self.version_hint = QLabel(self)
        self.version_hint.setObjectName("quiet")
        self.version_hint.setWordWrap(True)
        self.form = ChoiceBox(self)
        for form in HANDOUT_FORMS:
            self.form.addItem(tr(FORM_WORDS[form]), form)
        self.paper = ChoiceBox(self)
        for paper in PAPER_SIZES:
            self.paper.addItem(_PAPERS[paper], paper)
        self.with_map = QCheckBox(tr("The map on a page"), self)
        self.with_notes = QCheckBox(tr("Room for notes"), self)
        self.hint = QLabel(self)
        self.hint.setObjectName("quiet")
        self.hint.setWordWrap(True)

    # What is asked for.

    def offer(self) -> None:
        """Offer the maps of the debate, the one that is shown chosen, and what else was chosen last."""
        workspace = self._desk.workspace
        maps = workspace.maps.maps(self._desk.debate_id) if self._desk.debate_id else []
        before = self._chosen
        self._made_of = [Reference.map(summary.id) for summary in maps]
        titles = [summary.title or tr("Map") for summary in maps]
        if len(maps) > 1:
            self._made_of.append(Reference.debate(self._desk.debate_id))
            titles.append(tr("All {n:,} maps of the debate", "The map of the debate", len(maps)))
        wanted = before if self.isVisible() and before in self._made_of else self._desk.shown_map
        with QSignalBlocker(self.what):
            self.what.clear()
            self.what.addItems(titles)
            if wanted in self._made_of:
                self.what.setCurrentIndex(self._made_of.index(wanted))
        self._show_choices(HandoutChoices.kept(workspace.settings))
        self._make()

    @property
    def _chosen(self) -> Reference | None:
        index = self.what.currentIndex()
        return self._made_of[index] if 0 <= index < len(self._made_of) else None

    def _show_choices(self, choices: HandoutChoices) -> None:
        options = choices.options
        fields = (self.student, self.teacher, self.form, self.paper, self.with_map, self.with_notes)
        blockers = [QSignalBlocker(field) for field in fields]
        (self.teacher if options.audience == "teacher" else self.student).setChecked(True)
        self.form.setCurrentIndex(HANDOUT_FORMS.index(choices.form))
        self.paper.setCurrentIndex(PAPER_SIZES.index(options.paper))
        self.with_map.setChecked(options.with_map)
        self.with_notes.setChecked(options.with_notes_room)
        del blockers
        self._show_form()

    @property
    def choices(self) -> HandoutChoices:
        """Tell what is chosen now."""
        audience: Audience = "teacher" if self.teacher.isChecked() else "student"
        options = HandoutOptions(
            audience,
            PAPER_SIZES[self.paper.currentIndex()],
            self.with_map.isChecked(),
            self.with_notes.isChecked(),
        )
        return HandoutChoices(self._form, options)

    @property
    def _form(self) -> HandoutForm:
        return HANDOUT_FORMS[self.form.currentIndex()]

    def _choose(self) -> None:
        """Follow another choice: keep it, and make the pages anew in a moment."""
        try:
            self.choices.keep(self._desk.workspace.settings)
        except DeskError as error:
            self._tell(tr(str(error)))
        self._show_form()
        self._soon.start()

    def _show_form(self) -> None:
        form = self._form
        self.version_hint.setText(
            tr("With all that is said for and against, its sources, and how the proposals stand.")
            if self.teacher.isChecked()
            else tr("Reactions are left out: there are lines to write them on, and for their sources.")
        )
        self.paper.setEnabled(form != "markdown")
        self.hint.setText(
            {
                "pdf": "",
                "docx": tr("Word may break lines and pages elsewhere; what stands on them is the same."),
                "html": tr(
                    "A browser may break lines and pages elsewhere; what stands on them is the same."
                ),
                "markdown": tr("The data of pictures is shown shortened."),
            }[form]
        )
        self.hint.setVisible(bool(self.hint.text()))

    # Pages.

    @property
    def is_ready(self) -> bool:
        """Tell whether the pages are those of what is chosen."""
        return self._printout is not None and not self._work.is_running and not self._soon.isActive()

    def _make(self) -> None:
        """Have what is chosen gathered by a worker; its pages are set step by step then."""
        self._stop()
        self._tell("")
        self._handout = self._printout = None
        self._enable()
        chosen = self._chosen
        if chosen is None:
            self._show_nothing()
            self._tell(tr("There is no map to make a hand-out of."))
            return
        self.count.setText(tr("Gathering the hand-out…"))
        request = HandoutRequest(
            self.choices.options,
            map_id=chosen.id if chosen.kind == "map" else "",
            debate_id=chosen.id if chosen.kind == "debate" else "",
        )
        made = self._made = self._made + 1

        def gathered(handout: Handout) -> None:
            if made == self._made:
                self._set(handout)

        def failed(sentence: str) -> None:
            if made == self._made:
                self._job = None
                self._show_nothing()
                self._fail(sentence)

        self._job = self._desk.jobs.start(request, gathered, failed)

    def _stop(self) -> None:
        """Stop what is being made for choices that are others by now."""
        self._soon.stop()
        self._work.stop()
        self._made += 1
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _set(self, handout: Handout) -> None:
        self._job = None
        self._handout = handout
        printout = HandoutPrintout(handout, self._desk.workspace.authorship.name)
        self.count.setText(tr("Setting pages…"))
        self._work.start(printout.compose(), partial(self._show, printout), self._fail)

    def _show_nothing(self) -> None:
        self.count.clear()
        self.preview.show_pages(None)
        self.source.clear()

    def _show(self, printout: HandoutPrintout) -> None:
        self._printout = printout
        self.preview.show_pages(printout)
        is_text = self._form == "markdown"
        if is_text and self._handout is not None:
            text = str(handout_data(self._handout, "markdown", window_language()))
            self.source.setPlainText(_PICTURE_DATA.sub("\\1…", text))
        self.shown.setCurrentWidget(self.source if is_text else self.preview)
        for button in (self.out_button, self.in_button):
            button.setVisible(not is_text)
        self._enable()
        self._count()

    def _enable(self) -> None:
        """Let pages be saved and printed where there are some, and no file is being written."""
        for button in (self.save_button, self.print_button):
            button.setEnabled(self.is_ready and not self.is_writing)

    def _count(self) -> None:
        if self._work.is_running:
            return
        if self._form == "markdown":
            self.count.setText("")
        elif self.preview.page_count:
            self.count.setText(
                tr(
                    "Page {number:,} of {count:,}",
                    number=self.preview.page + 1,
                    count=self.preview.page_count,
                )
            )

    def _fail(self, sentence: str) -> None:
        self.count.clear()
        self._tell(tr(sentence), failed=True)

    def _tell(self, sentence: str, *, failed: bool = False) -> None:
        self.told.setText(sentence)
        self.told.setProperty("failed", failed)
        self.told.style().polish(self.told)

    # Writing.

    def ask_file(self) -> QFileDialog | None:
        """Ask where to write the hand-out."""
        if self._handout is None:
            return None
        form, state = self._form, self._desk.workspace.state
        kept = Path(str(state.get(LAST_FOLDER, str(Path.home()))))
        folder = kept if kept.is_dir() else Path.home()
        suffix = SUFFIXES[form]
        dialog = QFileDialog(self, tr("Save the hand-out"), str(folder / f"{self._name()}{suffix}"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{tr(FORM_WORDS[form])} (*{suffix})"])
        dialog.setDefaultSuffix(suffix[1:])
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.open()
        return dialog

    def _name(self) -> str:
        assert self._handout is not None
        title = self._handout.title
        if self._handout.options.audience == "teacher":
            return file_name(tr("{title} (hand-out, teacher's version)", title=title))
        return file_name(tr("{title} (hand-out)", title=title))

    def save(self, path: Path) -> None:
        """Write the hand-out in the form that is chosen, whole or not at all; what fails is told."""
        handout, printout = self._handout, self._printout
        if handout is None or printout is None:
            return
        form = self._form
        steps = printout.writing_pdf(path) if form == "pdf" else writing_handout(handout, form, path)
        self._tell(tr("Writing “{file}”…", file=path.name))
        self._writing.start(steps, partial(self._wrote, path), self._not_written)
        self._enable()

    def _wrote(self, path: Path) -> None:
        self._desk.workspace.state.set(LAST_FOLDER, str(path.parent))
        self._enable()
        sentence = tr("Wrote “{file}”.", file=path.name)
        self._tell(sentence)
        self.wrote.emit(sentence)

    def _not_written(self, sentence: str) -> None:
        self._enable()
        self._tell(tr(sentence), failed=True)

    @property
    def is_writing(self) -> bool:
        """Tell whether a file is being written."""
        return self._writing.is_running

    def ask_printer(self) -> None:
        """Ask which printer the pages go to."""
        if self._printout is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._printout.title)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self.print_on, printer))
        QDialog.open(dialog)  # that of QPrintDialog wants a slot by its name

    def print_on(self, printer: QPrinter) -> None:
        """Print the pages."""
        if self._printout is None:
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._printout.paint(printer)
        except DeskError as error:
            self._tell(tr(str(error)), failed=True)
        finally:
            QGuiApplication.restoreOverrideCursor()

    # The window.

    def _react(self, changes: Changes) -> None:
        """Make the pages anew where something was edited meanwhile."""
        if self.isVisible() and changes:
            self._soon.start()

    def done(self, result: int) -> None:
        """Close, and stop what is being set."""
        self._stop()
        super().done(result)

    def _connect(self) -> None:
        self.what.currentIndexChanged.connect(lambda index: self._soon.start())
        self.form.currentIndexChanged.connect(lambda index: self._choose())
        self.paper.currentIndexChanged.connect(lambda index: self._choose())
        self.teacher.toggled.connect(lambda checked: self._choose())
        for box in (self.with_map, self.with_notes):
            box.toggled.connect(lambda checked: self._choose())
        self.preview.moved.connect(self._count)
        self.out_button.clicked.connect(lambda checked=False: self.preview.zoom(-1))
        self.in_button.clicked.connect(lambda checked=False: self.preview.zoom(1))
        self.save_button.clicked.connect(lambda checked=False: self.ask_file())
        self.print_button.clicked.connect(lambda checked=False: self.ask_printer())
        self.close_button.clicked.connect(lambda checked=False: self.close())
        self._desk.changed.connect(self._react)

    def _lay_out(self) -> None:
        fields = QWidget(self)
        rows = QVBoxLayout(fields)
        rows.setContentsMargins(0, 0, MEDIUM, 0)
        rows.setSpacing(TIGHT)
        for words, field in (
            (tr("Map"), self.what),
            (tr("Save as"), self.form),
            (tr("Paper"), self.paper),
        ):
            field.setAccessibleName(words)
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(14)
            label = QLabel(words, fields)
            label.setBuddy(field)
            rows.addWidget(label)
            rows.addWidget(field)
            rows.addSpacing(SMALL)
            if field is self.what:
                rows.addWidget(self.student)
                rows.addWidget(self.teacher)
                rows.addWidget(self.version_hint)
                rows.addSpacing(MEDIUM)
        rows.addWidget(self.with_map)
        rows.addWidget(self.with_notes)
        rows.addSpacing(SMALL)
        rows.addWidget(self.hint)
        rows.addStretch(1)
        left = Scrolled(fields, self)
        left.setMaximumWidth(330)
        below = QHBoxLayout()
        below.addWidget(self.out_button)
        below.addWidget(self.in_button)
        below.addWidget(self.count, 1)
        right = QVBoxLayout()
        right.setSpacing(SMALL)
        right.addWidget(self.shown, 1)
        right.addLayout(below)
        middle = QHBoxLayout()
        middle.setSpacing(MEDIUM)
        middle.addWidget(left, 2)
        middle.addLayout(right, 5)
        foot = QHBoxLayout()
        foot.setSpacing(SMALL)
        foot.addWidget(self.told, 1)
        for button in (self.save_button, self.print_button, self.close_button):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        layout.setSpacing(MEDIUM)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)
