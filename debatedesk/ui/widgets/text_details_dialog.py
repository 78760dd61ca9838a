"""Editing what is known of texts: title, author, date, kind, stance, source, language, tags, encoding."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.library import Document
from debatedesk.domain.message import message
from debatedesk.formats.encodings import TEXT_ENCODINGS
from debatedesk.ui.desk import Desk
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.choice_box import ChoiceBox
from debatedesk.ui.widgets.screen_room import on_screen
from debatedesk.ui.widgets.scrolled import Scrolled
from debatedesk.ui.widgets.tag_field import TagField, tags_in
from debatedesk.ui.widgets.wording import OFFERED, alphabetical, kept_word, shown_word

FIELDS = ("title", "author", "date", "kind", "stance", "source", "language", "tags")
_LABELS = {
    "title": message("Title"),
    "author": message("Author"),
    "date": message("Date"),
    "kind": message("Kind"),
    "stance": message("Stance"),
    "source": message("Source"),
    "language": message("Language"),
    "tags": message("Tags"),
}
_HINTS = {
    "date": message("2024, 2024-05 or 2024-05-31"),
    "source": message("https://… or where it was printed"),
    "language": message("en, de, fr …"),
    "tags": message("separated by commas"),
}
_ISO = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
VARIOUS = message("(various)")
_UNICODE = message("Unicode")


@dataclass(frozen=True, slots=True)
class ReadingFacts:
    """How a text was read: its encoding (empty for Unicode), whether another may be chosen, the remarks."""

    encoding: str = ""
    may_choose: bool = False
    remarks: tuple[str, ...] = ()


UNKNOWN_READING = ReadingFacts()


class DetailsDialog(QDialog):
    """Edits the details of one or several texts.

    Where several differ in a field it is shown as “(various)” and left as it is unless written in.
    """

    def __init__(
        self,
        documents: Sequence[Document],
        known: Iterable[Document] = (),
        parent: QWidget | None = None,
        facts: ReadingFacts = UNKNOWN_READING,
    ) -> None:
        """Edit `documents`; kinds, stances and authors of `known` texts are offered.

        `facts` tell how the one text was read.
        """
        super().__init__(parent)
        self._documents = documents
        self._facts = facts
        self._encodings: ChoiceBox | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Details"))
        self._fields: dict[str, QLineEdit] = {}
        self._before: dict[str, str] = {}
        self._problem = QLabel(self)
        self._problem.setObjectName("problem")
        self._problem.setWordWrap(True)
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Save | buttons.Cancel, self)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out(list(known))
        self._check()

    def edited(self) -> list[Document]:
        """Return those documents that differ now, with their new details."""
        made = []
        for document in self._documents:
            fields = {
                name: kept_word(name, " ".join(field.text().split()))
                for name, field in self._fields.items()
                if field.text() != self._before[name]
            }
            tags = tags_in(fields.pop("tags")) if "tags" in fields else document.tags
            new = replace(document, tags=tags, **fields)  # type: ignore[arg-type]
            if new != document:
                made.append(new)
        return made

    @property
    def encoding(self) -> str:
        """The encoding that was chosen in the place of the one that the text was read in; else empty."""
        chosen = str(self._encodings.currentData()) if self._encodings else self._facts.encoding
        return "" if chosen == self._facts.encoding else chosen

    def _lay_out(self, known: Sequence[Document]) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name in FIELDS:
            if name == "title" and len(self._documents) > 1:
                continue
            form.addRow(tr(_LABELS[name]), self._field(name, known))
        if self._facts.may_choose:
            self._encodings = self._encoding_box()
            form.addRow(tr("Encoding"), self._encodings)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        if len(self._documents) > 1:
            heading = QLabel(tr("{n:,} texts together", "1 text together", len(self._documents)), self)
            heading.setObjectName("dialogHeading")
            layout.addWidget(heading)
        contents = QWidget(self)
        inner = QVBoxLayout(contents)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addLayout(form)
        if self._facts.remarks:
            inner.addWidget(self._remarks())
        layout.addWidget(Scrolled(contents, self))
        layout.addWidget(self._problem)
        layout.addWidget(self._buttons)
        self.setMinimumWidth(460)
        self.resize(on_screen(self, self.sizeHint()))

    def _encoding_box(self) -> ChoiceBox:
        box = ChoiceBox(self)
        offered = {encoding.name: encoding.languages for encoding in TEXT_ENCODINGS}
        if self._facts.encoding not in offered:
            box.addItem(self._facts.encoding or tr(_UNICODE), self._facts.encoding)
        for name, languages in offered.items():
            box.addItem(f"{name} ({tr(languages)})", name)
        box.setCurrentIndex(box.findData(self._facts.encoding))
        box.setAccessibleName(tr("Encoding"))
        box.setToolTip(
            tr("Another encoding reads the text again from its original, as a new version of it.")
        )
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _remarks(self) -> QLabel:
        label = QLabel("\n".join(tr(remark) for remark in self._facts.remarks), self)
        label.setObjectName("quiet")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setAccessibleName(tr("What reading the text has guessed or left out"))
        return label

    def _field(self, name: str, known: Sequence[Document]) -> QWidget:
        values = list(dict.fromkeys(_shown(document, name) for document in self._documents))
        common = values[0] if len(values) == 1 else ""
        hint = tr(_HINTS.get(name, "") if len(values) == 1 else VARIOUS)
        widget: QWidget
        if name in ("kind", "stance", "author"):
            widget, field = self._choice(name, known)
        elif name == "tags":
            widget = field = TagField(self)
            field.offer(sorted({tag for document in known for tag in document.tags}, key=alphabetical))
        else:
            widget = field = QLineEdit(self)
        field.setText(common)
        field.setCursorPosition(0)
        field.setPlaceholderText(hint)
        widget.setAccessibleName(tr(_LABELS[name]))
        field.setAccessibleName(tr(_LABELS[name]))
        field.textChanged.connect(self._check)
        self._fields[name] = field
        self._before[name] = common
        return widget

    def _choice(self, name: str, known: Sequence[Document]) -> tuple[QComboBox, QLineEdit]:
        offered = OFFERED.get(name, ())
        known_values = sorted({getattr(each, name) for each in known} - {"", *offered}, key=alphabetical)
        box = ChoiceBox(self)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems([shown_word(name, each) for each in (*offered, *known_values)])
        field = QLineEdit(box)
        box.setLineEdit(field)
        return box, field

    def _check(self) -> None:
        problem = self._find_problem()
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not problem)

    def _find_problem(self) -> str:
        title, date = self._fields.get("title"), self._fields["date"]
        if title is not None and not title.text().strip():
            return tr("A text needs a title.")
        written = date.text().strip()
        if written != self._before["date"] and written and not _ISO.fullmatch(written):
            return tr("Write the date as {formats}.", formats=_HINTS["date"])
        return ""


def _shown(document: Document, name: str) -> str:
    if name == "tags":
        return ", ".join(document.tags)
    return shown_word(name, str(getattr(document, name)))


def edit_text_details(desk: Desk, documents: Sequence[Document], window: QWidget) -> DetailsDialog:
    """Ask for the details of one text, or of several together, and write what was changed."""
    service = desk.workspace.documents
    facts = UNKNOWN_READING
    if len(documents) == 1:
        key = documents[0].id
        facts = ReadingFacts(service.encoding(key), service.has_encoding(key), service.remarks(key))
    dialog = DetailsDialog(documents, service.documents(), window, facts)

    def write() -> None:
        edited = dialog.edited()
        if edited:
            desk.do(lambda: service.describe(*edited))
        if dialog.encoding:
            desk.choose_encoding(documents[0].id, dialog.encoding)

    dialog.accepted.connect(write)
    dialog.open()
    return dialog
