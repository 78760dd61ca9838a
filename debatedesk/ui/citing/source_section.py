"""The source of a text in the inspector: how it is cited, and the fields that the citation is made of."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document
from debatedesk.domain.message import message
from debatedesk.domain.publication import NO_PUBLICATION, Publication
from debatedesk.formats.references.csl_json import CSL_TYPES
from debatedesk.formats.references.registry import REFERENCE_SUFFIXES
from debatedesk.services.citations.cited_words import CitedWords
from debatedesk.ui.citing.names_field import NamesField
from debatedesk.ui.citing.reference_choice import choose_reference
from debatedesk.ui.citing.style_choice import choose_style
from debatedesk.ui.desk import Desk
from debatedesk.ui.theme import TIGHT, ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets import row_painting
from debatedesk.ui.widgets.auto_save import AutoSave
from debatedesk.ui.widgets.choice_box import ChoiceBox
from debatedesk.ui.widgets.flow_layout import FlowLayout

OPEN = "inspector.source"
MARGIN = 6
_COMMON_TYPES = (
    "article-journal", "book", "chapter", "webpage", "article-newspaper", "article-magazine", "post",
    "post-weblog", "thesis", "report", "paper-conference", "speech", "manuscript", "document",
)  # fmt: skip
_TYPE_WORDS = {
    "article-journal": message("Article in a journal"),
    "article-magazine": message("Article in a magazine"),
    "article-newspaper": message("Article in a newspaper"),
    "chapter": message("Chapter in a book"),
    "webpage": message("Web page"),
    "post": message("Post"),
    "post-weblog": message("Post in a blog"),
    "paper-conference": message("Conference paper"),
    "entry-encyclopedia": message("Entry in an encyclopedia"),
    "entry-dictionary": message("Entry in a dictionary"),
    "legal_case": message("Legal case"),
    "motion_picture": message("Film"),
    "personal_communication": message("Letter or e-mail"),
    "musical_score": message("Musical score"),
    "review-book": message("Review of a book"),
    "article": message("Preprint"),
}


@dataclass(frozen=True, slots=True)
class _Field:
    label: str
    hint: str = ""


_FIELDS = {
    "title": _Field(message("Title"), message("as published, where it is another")),
    "container": _Field(message("Published in"), message("journal, book, site")),
    "issued": _Field(message("Date"), message("2024, 2024-05 or 2024-05-31")),
    "volume": _Field(message("Volume")),
    "issue": _Field(message("Issue")),
    "page": _Field(message("Pages"), "12-34"),
    "edition": _Field(message("Edition")),
    "publisher": _Field(message("Publisher")),
    "publisher_place": _Field(message("Place")),
    "doi": _Field("DOI", "10.…"),
    "url": _Field(message("Address"), message("https://…")),
    "accessed": _Field(message("Accessed"), "2024-05-31"),
    "isbn": _Field("ISBN"),
    "issn": _Field("ISSN"),
    "key": _Field(message("Key"), message("as in a list of references")),
}
_ALWAYS = frozenset({"issued", "url"})
_OF_TYPES = {
    "article-journal": {"container", "volume", "issue", "page", "doi"},
    "article-magazine": {"container", "page", "volume", "issue"},
    "article-newspaper": {"container", "page"},
    "book": {"publisher", "publisher_place", "edition", "volume", "isbn"},
    "chapter": {"container", "publisher", "publisher_place", "page", "edition"},
    "paper-conference": {"container", "publisher", "page", "doi"},
    "thesis": {"publisher", "publisher_place"},
    "report": {"publisher", "publisher_place", "issue"},
    "webpage": {"container", "accessed"},
    "post": {"container", "accessed"},
    "post-weblog": {"container", "accessed"},
}


class SourceSection(QWidget):
    """Shows how a text is cited and edits what it was published as; it saves by itself."""

    status_message = Signal(str)

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget) -> None:
        """Show no text yet."""
        super().__init__(parent)
        self._desk = desk
        self._document: Document | None = None
        self._before = NO_PUBLICATION
        self._loading = False
        self._all = False
        self.saving = AutoSave(self._save, self)
        self.heading = QLabel(tr("Source"), self)
        self.heading.setObjectName("quiet")
        self.heading.setFont(row_painting.bold(row_painting.small(self.font())))
        self.style_button = self._button("", self.choose_style)
        self.style_button.setToolTip(tr("Choose the citation style"))
        self.preview = QLabel(self)
        self.preview.setWordWrap(True)
        self.preview.setTextFormat(Qt.TextFormat.RichText)
        self.preview.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.preview.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self.preview.setAccessibleName(tr("As it is cited"))
        self.edit_button = self._button(tr("Edit source"), self._toggle)
        self.edit_button.setCheckable(True)
        self.copy_button = self._button(tr("Copy"), self.copy)
        self.copy_button.setToolTip(tr("Copy the entry of this text in a bibliography"))
        self.fill_button = self._button(tr("Fill in from a reference file…"), self.ask_file)
        self.problem = QLabel(self)
        self.problem.setObjectName("quiet")
        self.problem.setProperty("failed", True)
        self.problem.setWordWrap(True)
        self.problem.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self.problem.hide()
        self.form = QWidget(self)
        self.type = ChoiceBox(self.form)
        self.authors = NamesField("author", self.form)
        self.editors = NamesField("editor", self.form)
        self.translators = NamesField("translator", self.form)
        self.fields = {name: QLineEdit(self.form) for name in _FIELDS}
        self._labels: dict[str, QLabel] = {}
        self.all_button = self._button(tr("All fields"), self._show_all)
        self._lay_out()
        self._connect()
        self._open(bool(desk.workspace.state.get(OPEN, False)))

    @property
    def document_id(self) -> str:
        """The id of the text that is shown, or nothing."""
        return self._document.id if self._document else ""

    def show_document(self, document: Document) -> None:
        """Show the source of a text, saving that of the one before; what is being typed stays."""
        another = document.id != self.document_id
        if another:
            self.flush()
            self.saving.forget()
            self._all = False
        self._document = document
        if another or not self.saving.pending:
            self._before = self._desk.workspace.documents.publication(document.id)
            self._load(self._before)
        self._show_preview()

    def forget(self) -> None:
        """Show no text any more; what is typed is saved first."""
        self.flush()
        self.saving.forget()
        self._document = None

    def flush(self) -> bool:
        """Save what is typed now; False when that failed."""
        was_pending = self.saving.pending
        saved = self.saving.save_now()
        if was_pending and saved:
            self._desk.workspace.undo.seal()
        return saved

    def publication(self) -> Publication:
        """Give what is written in the fields."""
        written: dict[str, Any] = {
            name: " ".join(field.text().split()) for name, field in self.fields.items()
        }
        written |= {"type": str(self.type.currentData() or "")}
        written |= {
            "authors": self.authors.names(),
            "editors": self.editors.names(),
            "translators": self.translators.names(),
        }
        return replace(self._before, **written)

    def choose_style(self) -> None:
        """Ask for the citation style."""
        choose_style(self._desk, self.window(), self._show_preview)

    def copy(self) -> None:
        """Copy the entry of the text in a bibliography."""
        if self._document is None or not self.flush():
            return
        try:
            entry = self._desk.workspace.citations.entry(self._document.id)
        except DeskError as error:
            self._desk.failed.emit(tr(str(error)))
            return
        data = QMimeData()
        data.setText(entry.text)
        data.setHtml(f"<p>{entry.html}</p>")
        QGuiApplication.clipboard().setMimeData(data)
        self.status_message.emit(tr("Copied the reference."))

    def ask_file(self) -> None:
        """Ask for a list of references to fill the source in from."""
        dialog = QFileDialog(self.window(), tr("Fill in from a reference file"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(f"*{suffix}" for suffix in sorted(REFERENCE_SUFFIXES))
        dialog.setNameFilters(
            [tr("Lists of references ({patterns})", patterns=patterns), tr("All files (*)")]
        )
        dialog.fileSelected.connect(lambda chosen: self.fill_from(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def fill_from(self, path: Path) -> None:
        """Fill in from a list of references: its only entry, or the one that is chosen."""
        if self._document is not None and self.flush():
            choose_reference(self._desk, self._document.id, path, self.window())

    def _button(self, words: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setFlat(True)
        button.setStyleSheet("QPushButton { padding: 4px 5px }")
        button.clicked.connect(lambda checked=False: run())
        return button

    def _toggle(self) -> None:
        self._open(not self.form.isVisibleTo(self))
        self._desk.workspace.state.set(OPEN, self.form.isVisibleTo(self))
        if self.form.isVisibleTo(self):
            self.type.setFocus()

    def _open(self, is_open: bool) -> None:
        self.form.setVisible(is_open)
        self.edit_button.setChecked(is_open)

    def _show_all(self) -> None:
        self._all = True
        self._show_fields()
        self.fields["title"].setFocus()

    def _load(self, publication: Publication) -> None:
        self._loading = True
        index = self.type.findData(publication.type)
        if index < 0:
            self.type.addItem(_type_words(publication.type), publication.type)
            index = self.type.count() - 1
        self.type.setCurrentIndex(index)
        for name, field in self.fields.items():
            value = getattr(publication, name)
            if " ".join(field.text().split()) != value:
                field.setText(value)
                field.setCursorPosition(0)
        self.authors.show_names(publication.authors)
        self.editors.show_names(publication.editors)
        self.translators.show_names(publication.translators)
        self._loading = False
        self._show_fields()

    def _show_fields(self) -> None:
        """Show the fields that texts of the type have, and those that are filled in."""
        publication = self.publication()
        wanted = _OF_TYPES.get(publication.type, {"container", "publisher"}) | _ALWAYS
        for name, field in self.fields.items():
            shown = self._all or name in wanted or bool(field.text().strip())
            field.setVisible(shown)
            self._labels[name].setVisible(shown)
        in_books = publication.type in ("book", "chapter")
        for name, names in (("editors", self.editors), ("translators", self.translators)):
            shown = self._all or bool(names.rows) or (in_books and name == "editors")
            names.setVisible(shown)
            self._labels[name].setVisible(shown)
        self.all_button.setVisible(not self._all)
        # As high as a field, the label of several names stands level with the first of them.
        height = self.fields["issued"].sizeHint().height()
        for name in ("authors", "editors", "translators"):
            self._labels[name].setMinimumHeight(height)

    def _show_preview(self) -> None:
        citations = self._desk.workspace.citations
        title = citations.title_of(citations.chosen)
        self.style_button.setText(f"{title.split(' (')[0]} ▾")
        self.style_button.setToolTip(tr("{title}: choose another citation style", title=title))
        if self._document is None:
            return
        try:
            entry, citation = citations.preview(self._document, self.publication())
        except DeskError as error:
            entry = citation = CitedWords("", "", "")
            self._say(tr(str(error)))
        self.preview.setText(
            f"{entry.html}<br>{citation.html}" if entry.html != citation.html else entry.html
        )
        self.preview.setVisible(bool(entry.html))

    def _typed(self) -> None:
        if not self._loading and self._document is not None:
            self.saving.typed()
            self._show_preview()

    def _left(self) -> None:
        if not self._loading and self.saving.pending:
            self.flush()

    def _type_chosen(self) -> None:
        self._show_fields()
        self._typed()
        self._left()

    def _save(self) -> None:
        document, publication = self._document, self.publication()
        if document is None or publication == self._before:
            return
        documents = self._desk.workspace.documents
        self._before = publication
        self._desk.attempt(
            lambda: documents.publish({document.id: publication}, merge_key=f"source {document.id}")
        )

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _connect(self) -> None:
        self.type.activated.connect(lambda index: self._type_chosen())
        for field in self.fields.values():
            field.textEdited.connect(lambda text: self._typed())
            field.editingFinished.connect(self._left)
        for names in (self.authors, self.editors, self.translators):
            names.edited.connect(self._typed)
            names.left.connect(self._left)
        self.saving.state_changed.connect(lambda state, reason: self._say(reason))

    def _lay_out(self) -> None:
        for kind in ("", *_COMMON_TYPES, *(each for each in CSL_TYPES if each not in _COMMON_TYPES)):
            self.type.addItem(_type_words(kind), kind)
        self.type.setAccessibleName(tr("Type of publication"))
        self.type.setSizePolicy(self.authors.sizePolicy())
        self.type.setMinimumContentsLength(8)
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, 0, 0, 0)
        head.addWidget(self.heading, 1)
        head.addWidget(self.style_button)
        buttons = QWidget(self)
        flow = FlowLayout(buttons, 2)
        for button in (self.edit_button, self.copy_button, self.fill_button):
            flow.addWidget(button)
        grid = QGridLayout(self.form)
        grid.setContentsMargins(MARGIN, TIGHT, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        rows: list[tuple[str, str, QWidget]] = [
            ("type", tr("Type"), self.type),
            ("authors", tr("Authors"), self.authors),
        ]
        rows += [(name, tr(field.label), self.fields[name]) for name, field in _FIELDS.items()]
        rows[4:4] = [
            ("editors", tr("Editors"), self.editors),
            ("translators", tr("Translators"), self.translators),
        ]
        for number, (name, words, widget) in enumerate(rows):
            label = QLabel(words, self.form)
            label.setObjectName("quiet")
            label.setBuddy(widget)
            self._labels[name] = label
            top = (
                Qt.AlignmentFlag.AlignTop
                if isinstance(widget, NamesField)
                else Qt.AlignmentFlag.AlignVCenter
            )
            grid.addWidget(label, number, 0, top)
            grid.addWidget(widget, number, 1)
            if isinstance(widget, QLineEdit):
                widget.setAccessibleName(words)
                widget.setPlaceholderText(tr(_FIELDS[name].hint))
                widget.setMinimumWidth(40)
        grid.addWidget(self.all_button, len(rows), 1, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, TIGHT, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        for part in (self.preview, self.problem, buttons, self.form):
            layout.addWidget(part)


def _type_words(kind: str) -> str:
    if not kind:
        return tr("Not said")
    return (
        tr(_TYPE_WORDS[kind])
        if kind in _TYPE_WORDS
        else tr(kind.replace("-", " ").replace("_", " ").capitalize())
    )
