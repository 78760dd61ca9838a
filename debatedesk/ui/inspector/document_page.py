"""A text in the inspector: what is known of it and what was done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from debatedesk.domain.reference import Reference
from debatedesk.ui.citing.source_section import SourceSection
from debatedesk.ui.desk import Desk
from debatedesk.ui.inspector.columns import FlowingColumns
from debatedesk.ui.inspector.contents import DocumentFacts, InspectorContents
from debatedesk.ui.inspector.fields import MARGIN
from debatedesk.ui.inspector.rows import InspectorRows
from debatedesk.ui.inspector.section import Section
from debatedesk.ui.theme import SMALL, TIGHT, ThemeHost
from debatedesk.ui.translation import joined, tr
from debatedesk.ui.widgets import row_painting
from debatedesk.ui.widgets.flow_layout import FlowLayout
from debatedesk.ui.widgets.wording import capitalised, readable_date, shown_kind, shown_stance


class DocumentPage(FlowingColumns):
    """Shows one text; `details_requested` and `note_requested` tell what is to be done with it."""

    details_requested = Signal()
    note_requested = Signal()

    def __init__(self, desk: Desk, theme: ThemeHost, contents: InspectorContents, parent: QWidget) -> None:
        """Show no text yet."""
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._contents = contents
        self._rows = InspectorRows(desk)
        self._view: DocumentFacts | None = None
        self.kind = self._label()
        self.title = self._label()
        self.by = self._label()
        self.source = self._label()
        self.figures = self._label()
        self.details = QPushButton(tr("Edit details…"), self)
        self.details.setFlat(True)
        self.details.setStyleSheet("QPushButton { padding: 4px 5px }")
        self.details.clicked.connect(lambda checked=False: self.details_requested.emit())
        self.highlights = QPushButton(self)
        self.highlights.setFlat(True)
        self.highlights.setStyleSheet("QPushButton { padding: 4px 5px }")
        self.highlights.clicked.connect(lambda checked=False: self._list_highlights())
        self.cited = SourceSection(desk, theme, self)
        self.answers = Section(tr("Answers"), theme, self)
        self.notes = Section(tr("Notes"), theme, self, add=tr("Add note"))
        self.linked_from = Section(tr("Linked from"), theme, self)
        self.notes.add_button.clicked.connect(lambda checked=False: self.note_requested.emit())
        theme.changed.connect(lambda theme: self.dress())
        self._lay_out()

    @property
    def reference(self) -> Reference | None:
        """The text that is shown."""
        return Reference.document(self._view.document.id) if self._view else None

    def show_document(self, reference: Reference) -> bool:
        """Show a text; False when it is gone."""
        self._view = view = self._contents.document(reference.id)
        if view is None:
            return False
        document = view.document
        self.title.setText(joined((document.title,)))
        self._say(self.by, joined((document.author, readable_date(document.date))))
        self._say(self.source, joined((document.source,)))
        parts = [
            tr("{n:,} characters", "1 character", document.characters),
            tr("{n:,} highlights", "1 highlight", view.highlights),
            tr("{n:,} notes", "1 note", len(view.notes)),
            tr("{n:,} passages on maps", "1 passage on maps", view.passages),
        ]
        if view.needing_review:
            parts.append(tr("{number} of them to review", number=view.needing_review))
        parts += [f"#{tag}" for tag in document.tags]
        self.figures.setText(joined(parts))
        self.highlights.setText(tr("Show {n:,} highlights", "Show the highlight", view.highlights))
        self.highlights.setVisible(bool(view.highlights))
        self.cited.show_document(document)
        self.answers.show_items(self._rows.answers(view.answers))
        self.notes.show_items(self._rows.notes(view.notes), even_empty=True)
        self.linked_from.show_items(self._rows.backlinks(view.linked_from))
        self.dress()
        return True

    def _list_highlights(self) -> None:
        """Open the text, where another one is open, and list its highlights."""
        reference = self.reference
        if reference is not None and reference != self._desk.shown_text:
            self._desk.open(reference)
        self._desk.run_command("highlights.scope.text")

    def forget(self) -> None:
        """Show no text any more."""
        self.cited.forget()
        self._view = None

    def dress(self) -> None:
        """Write the stance in its colour."""
        if self._view is None:
            return
        document = self._view.document
        stance = document.stance
        colour = row_painting.stance_colour(stance, self._theme.theme).name()
        self.kind.setText(joined((capitalised(shown_kind(document)), shown_stance(document))))
        self.kind.setStyleSheet(f"QLabel {{ color: {colour}; font-weight: 600 }}")

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setContentsMargins(MARGIN, 0, MARGIN, 0)
        return label

    @staticmethod
    def _say(label: QLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _lay_out(self) -> None:
        font = row_painting.bold(self.title.font())
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.title.setFont(font)
        for quiet in (self.source, self.figures):
            quiet.setObjectName("quiet")
        self.main.setSpacing(SMALL)
        self.main.setContentsMargins(0, TIGHT, 0, 0)
        for widget in (self.kind, self.title, self.by, self.source):
            self.main.addWidget(widget)
        self.middle.setSpacing(SMALL)
        self.middle.addSpacing(SMALL)
        self.middle.addWidget(self.figures)
        buttons = QWidget(self)
        row = FlowLayout(buttons, TIGHT)
        row.addWidget(self.details)
        row.addWidget(self.highlights)
        self.middle.addWidget(buttons)
        self.middle.addWidget(self.cited)
        self.last.addWidget(self.answers)
        self.last.addWidget(self.notes)
        self.last.addWidget(self.linked_from)
