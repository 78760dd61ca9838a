"""A link in the inspector: its kind, its ends, its scheme and its notes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from debatedesk.domain.maps.relation_style import RELATION_SIGNS
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.inspector.columns import FlowingColumns
from debatedesk.ui.inspector.contents import InspectorContents, RelationFacts
from debatedesk.ui.inspector.item import ItemLook
from debatedesk.ui.inspector.provenance_line import ProvenanceLine
from debatedesk.ui.inspector.rows import InspectorRows
from debatedesk.ui.inspector.scheme_section import SchemeSection
from debatedesk.ui.inspector.section import Item, Section
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr


class RelationPage(FlowingColumns):
    """Shows one link; `note_requested` tells that a note is to be added."""

    note_requested = Signal()

    def __init__(self, desk: Desk, theme: ThemeHost, contents: InspectorContents, parent: QWidget) -> None:
        """Show no link yet."""
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._contents = contents
        self._rows = InspectorRows(desk)
        self._view: RelationFacts | None = None
        self.kind = QPushButton(self)
        self.kind.setFlat(True)
        self.kind.setMenu(QMenu(self.kind))
        self.kind.menu().aboutToShow.connect(self._fill_kinds)
        self.remove = QPushButton(tr("Delete link"), self)
        self.remove.setFlat(True)
        self.remove.clicked.connect(lambda checked=False: self.delete())
        self.scheme = SchemeSection(desk, theme, self)
        self.provenance = ProvenanceLine(desk, self)
        self.ends = Section(tr("From"), theme, self)
        self.target = Section(tr("To"), theme, self)
        self.borne_on_by = Section(tr("Bearing on it"), theme, self)
        self.notes = Section(tr("Notes"), theme, self, add=tr("Add note"))
        self.notes.add_button.clicked.connect(lambda checked=False: self.note_requested.emit())
        theme.changed.connect(lambda theme: self.dress())
        head = QHBoxLayout()
        head.addWidget(self.kind)
        head.addStretch(1)
        head.addWidget(self.remove)
        self.main.addLayout(head)
        for widget in (self.ends, self.target):
            self.main.addWidget(widget)
        self.middle.addWidget(self.scheme)
        self.middle.addWidget(self.borne_on_by)
        self.last.addWidget(self.notes)
        self.last.addWidget(self.provenance)

    @property
    def reference(self) -> Reference | None:
        """The link that is shown."""
        return Reference.relation(self._view.map_id, self._view.relation.id) if self._view else None

    def show_relation(self, reference: Reference) -> bool:
        """Show a link; False when it is gone."""
        self._view = view = self._contents.relation(reference.within, reference.id)
        if view is None:
            return False
        self.dress()
        self.scheme.show_link(reference, view.relation.scheme)
        self.provenance.show_provenance(view.relation.provenance)
        self.ends.show_items([self._end(line.leads_to, line.words, line.detail) for line in view.sources])
        self.target.show_items([self._end(view.target.leads_to, view.target.words, view.target.detail)])
        self.borne_on_by.show_items(self._rows.links(view.map_id, view.borne_on_by))
        self.notes.show_items(self._rows.notes(view.notes), even_empty=True)
        return True

    def forget(self) -> None:
        """Show no link any more."""
        self._view = None

    def delete(self) -> None:
        """Take the link off the map; undo brings it back."""
        if self._view is not None:
            self._rows.remove_link(self._view.map_id, self._view.relation.id)

    def dress(self) -> None:
        """Write the kind in the colour that it has now."""
        if self._view is not None:
            kind = self._view.relation.kind
            colour = getattr(self._theme.theme, RELATION_SIGNS[kind].role)
            self.kind.setText(f"{tr(RELATION_SIGNS[kind].word)} ▾")
            self.kind.setAccessibleName(tr("Kind: {word}", word=RELATION_SIGNS[kind].word))
            self.kind.setStyleSheet(
                f"QPushButton {{ color: {colour}; font-weight: 600; padding: 4px 5px }}"
            )

    def _end(self, leads_to: Reference, words: str, detail: str) -> Item:
        return Item(ItemLook(words, detail), lambda: self._desk.select(leads_to))

    def _fill_kinds(self) -> None:
        menu = self.kind.menu()
        menu.clear()
        if self._view is not None:
            self._rows.fill_kinds(menu, self._view.map_id, self._view.target)
