"""Paste as text: what the clipboard holds beside what is known of it, before it comes in."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.library import Debate
from debatedesk.domain.message import message
from debatedesk.services.imports.previewed import ChosenText, ImportPreview
from debatedesk.ui.library.imports.destination_choice import ChosenDebate, DestinationChoice
from debatedesk.ui.library.imports.markdown_preview import MarkdownPreview
from debatedesk.ui.tab_order import TabsByEye
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.choice_box import ChoiceBox
from debatedesk.ui.widgets.screen_room import on_screen
from debatedesk.ui.widgets.wording import OFFERED, kept_word, shown_word

_HINTS = {
    "author": message("Who wrote it"),
    "date": message("2024, 2024-05 or 2024-05-31"),
    "source": message("https://… or where it was printed"),
}
_LABELS = {
    "title": "&Title",
    "author": "&Author",
    "date": "&Date",
    "source": message("Addre&ss"),
    "kind": "&Kind",
    "stance": message("S&ide"),
}
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T\d\d:\d\dZ)?)?)?")
_SIZE = QSize(880, 540)
NEW_DEBATE = message("Pasted texts")


class PasteDialog(TabsByEye, QDialog):
    """Shows a copied text as it will be read and asks what is known of it; Enter in a field takes it.

    `posts_wanted` asks for it as the posts of a thread, where it looks like one.
    """

    posts_wanted = Signal()

    def __init__(
        self,
        preview: ImportPreview,
        debates: Sequence[Debate],
        current: str,
        theme: ThemeHost,
        parent: QWidget | None = None,
    ) -> None:
        """Show the one text of a preview."""
        super().__init__(parent)
        self.setWindowTitle(tr("Paste as text"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.preview = preview
        self._text = preview.texts[0]
        self._fields: dict[str, QLineEdit] = {}
        self.page = MarkdownPreview(theme, self)
        self.page.show_markdown(self._text.markdown)
        self.destination = DestinationChoice(debates, current, NEW_DEBATE, self)
        self._problem = QLabel(self)
        self._problem.setObjectName("problem")
        self._problem.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._add = QPushButton(tr("Add text"), self)
        self._add.setDefault(True)
        self._buttons.addButton(self._add, QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.destination.changed.connect(self._check)
        self._check()
        self.resize(on_screen(self, _SIZE))
        self._fields["title"].setFocus()
        title = self._fields["title"]
        # From its end, so that the words that a long title begins with are seen.
        title.setSelection(len(title.text()), -len(title.text()))

    @property
    def chosen_text(self) -> ChosenText:
        """The text with what was written of it."""
        said = {
            name: kept_word(name, " ".join(field.text().split())) for name, field in self._fields.items()
        }
        return ChosenText(index=0, **said)

    @property
    def chosen_debate(self) -> ChosenDebate | None:
        """Where it goes."""
        return self.destination.chosen

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, label in _LABELS.items():
            form.addRow(tr(label), self._field(name))
        beside = QVBoxLayout()
        beside.setSpacing(10)
        beside.addLayout(form)
        beside.addWidget(self._problem)
        beside.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(18)
        middle.addWidget(self.page, 3)
        middle.addLayout(beside, 2)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self.destination, 1)
        below.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        if self.preview.posts:
            layout.addLayout(self._thread_notice())
        layout.addLayout(middle, 1)
        layout.addLayout(below)

    def _thread_notice(self) -> QHBoxLayout:
        notice = QLabel(
            tr(
                "This looks like a thread of {n:,} posts.",
                "This looks like a thread of 1 post.",
                self.preview.posts,
            ),
            self,
        )
        as_posts = QPushButton(tr("Add it &post by post…"), self)
        as_posts.setAutoDefault(False)
        as_posts.clicked.connect(self._take_posts)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(notice)
        row.addWidget(as_posts)
        row.addStretch(1)
        return row

    def _take_posts(self) -> None:
        self.posts_wanted.emit()
        self.reject()

    def _field(self, name: str) -> QWidget:
        widget: QWidget
        if name in ("kind", "stance"):
            box = ChoiceBox(self)
            box.setEditable(True)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            box.addItems([shown_word(name, each) for each in OFFERED[name]])
            field = QLineEdit(box)
            box.setLineEdit(field)
            widget = box
        else:
            widget = field = QLineEdit(self)
        said = getattr(self._text, name) or ("reaction" if name == "kind" else "")
        field.setText(shown_word(name, said))
        field.setCursorPosition(0)
        field.setPlaceholderText(tr(_HINTS.get(name, "")))
        field.setAccessibleName(tr(_LABELS[name]).replace("&", ""))
        widget.setAccessibleName(tr(_LABELS[name]).replace("&", ""))
        field.textChanged.connect(self._check)
        self._fields[name] = field
        return widget

    def _check(self) -> None:
        problem = ""
        date = self._fields["date"].text().strip()
        if not self._fields["title"].text().strip():
            problem = tr("A text needs a title.")
        elif date and date != self._text.date and not _DATE.fullmatch(date):
            problem = tr("Write the date as {formats}.", formats=_HINTS["date"])
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._add.setEnabled(not problem and self.destination.chosen is not None)
