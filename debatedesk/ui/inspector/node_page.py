"""A node in the inspector: its words, edited in place, and all that hangs on it."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.relation_style import KIND_WORDS, card_role
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.inspector.colour_button import ColourButton
from debatedesk.ui.inspector.columns import FlowingColumns
from debatedesk.ui.inspector.contents import InspectorContents, NodeFacts
from debatedesk.ui.inspector.fidelity_button import FidelityButton
from debatedesk.ui.inspector.fields import MARGIN, GrowingText, make_quiet
from debatedesk.ui.inspector.group_field import GroupField
from debatedesk.ui.inspector.other_map import reference_rows
from debatedesk.ui.inspector.provenance_line import ProvenanceLine
from debatedesk.ui.inspector.rows import InspectorRows, balance
from debatedesk.ui.inspector.section import Section
from debatedesk.ui.inspector.standing_section import StandingSection
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.auto_save import AutoSave
from debatedesk.ui.widgets.menu_entries import add_entry
from debatedesk.ui.widgets.tag_field import TagField


class NodePage(FlowingColumns):
    """Shows and edits one node; what is typed is saved by itself.

    `evidence_requested` and `note_requested` tell that one is to be added.
    """

    evidence_requested = Signal()
    note_requested = Signal()

    def __init__(self, desk: Desk, theme: ThemeHost, contents: InspectorContents, parent: QWidget) -> None:
        """Show no node yet."""
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._contents = contents
        self._rows = InspectorRows(desk)
        self._view: NodeFacts | None = None
        self.saving = AutoSave(self._save, self)
        self.kind = QPushButton(self)
        self.kind.setFlat(True)
        self.kind.setMenu(QMenu(self.kind))
        self.status = QLabel(self)
        self.status.setObjectName("quiet")
        self.status.setWordWrap(True)
        self.title = GrowingText(tr("Title"), tr("Title"), theme, self, line=True)
        self.title.set_size(1.2, bold=True)
        self.text = GrowingText(tr("Text"), tr("Say it in full"), theme, self)
        self.speaker = QLineEdit(self)
        self.speaker.setPlaceholderText(tr("Whose words"))
        self.speaker.setAccessibleName(tr("Speaker"))
        self.tags = TagField(self)
        self.group = GroupField(self)
        self.colour = ColourButton(theme, self)
        self.put_on_map = QPushButton(tr("Off the map · Put it on the map"), self)
        self.put_on_map.setFlat(True)
        self.standing = StandingSection(desk, theme, self)
        self.refers_to = Section(tr("Refers to"), theme, self)
        self.provenance = ProvenanceLine(desk, self)
        self.bears_on = Section(tr("Bears on"), theme, self)
        self.borne_on_by = Section(tr("Bearing on it"), theme, self)
        self.evidence = Section(tr("Evidence"), theme, self, add=tr("Add selection"))
        self.evidence.add_button.setToolTip(tr("Add the words that are selected in the text as evidence"))
        self.fidelity = FidelityButton(self)
        self.notes = Section(tr("Notes"), theme, self, add=tr("Add note"))
        self.linked_from = Section(tr("Linked from"), theme, self)
        self._lay_out()
        self._connect()

    @property
    def reference(self) -> Reference | None:
        """The node that is shown."""
        return Reference.node(self._view.map_id, self._view.node.id) if self._view else None

    def show_node(self, reference: Reference) -> bool:
        """Show a node, saving the one shown first; False when it is gone or that could not be saved."""
        if reference != self.reference:
            if not self.flush():
                return False
            self.saving.forget()
        view = self._contents.node(reference.within, reference.id)
        if view is None:
            return False
        another = reference != self.reference
        self._view = view
        if another:
            self.verticalScrollBar().setValue(0)
        if another or not self.saving.pending:
            self._load()
        self._show_rows()
        return True

    def flush(self) -> bool:
        """Save what is typed now; False when that failed and the words are still here."""
        was_pending = self.saving.pending
        saved = self.saving.save_now()
        if was_pending and saved:
            self._desk.workspace.undo.seal()
        return saved

    def forget(self) -> None:
        """Show no node any more."""
        self.saving.forget()
        self._view = None

    def dress(self) -> None:
        """Write the kind in the colour that it has now."""
        if self._view is not None:
            kind = self._view.node.kind
            self.kind.setText(f"{tr(KIND_WORDS[kind])} ▾")
            self.kind.setAccessibleName(tr("Kind: {kind}", kind=KIND_WORDS[kind]))
            colour = getattr(self._theme.theme, card_role(kind, None))
            self.kind.setStyleSheet(
                f"QPushButton {{ color: {colour}; font-weight: 600; padding: 4px 5px }}"
            )

    def _load(self) -> None:
        if self._view is None:
            return
        node = self._view.node
        self.title.set_words(node.title)
        if self.text.words().strip() != node.text.strip():  # a space typed last stays while one pauses
            self.text.set_words(node.text)
        if " ".join(self.speaker.text().split()) != node.speaker:
            self.speaker.setText(node.speaker)
        self.tags.show_tags(node.tags)
        self.tags.offer(self._contents.tags(self._view.map_id))
        self.group.show_path(node.group)
        self.group.offer(self._contents.groups(self._view.map_id))
        self.dress()

    def _show_rows(self) -> None:
        view = self._view
        if view is None:
            return
        self.dress()
        self.colour.show_colour(view.node.colour)
        self.put_on_map.setVisible(view.node.in_map is False)
        self.provenance.show_provenance(view.node.provenance)
        self.standing.show_node(view.tried, view.node.id)
        self.refers_to.show_items(reference_rows(self._desk, view.map_id, view.node))
        self.bears_on.show_items(self._rows.links(view.map_id, view.bears_on))
        self.borne_on_by.show_items(
            self._rows.links(view.map_id, view.borne_on_by), balance(view.supports, view.attacks)
        )
        self.evidence.show_items(
            self._rows.evidence(view.map_id, view.node.id, view.evidence), even_empty=True
        )
        self.fidelity.show_node(view.node, self._desk.workspace.fidelities.found(view.map_id, view.node.id))
        self.notes.show_items(self._rows.notes(view.notes), even_empty=True)
        self.linked_from.show_items(self._rows.backlinks(view.linked_from))

    def _save(self) -> None:
        if self._view is None:
            return
        map_id, node_id = self._view.map_id, self._view.node.id
        fields = {
            "title": self.title.words(),
            "text": self.text.words().strip(),
            "speaker": " ".join(self.speaker.text().split()),
            "tags": self.tags.tags(),
            "group": self.group.path(),
        }
        if not fields["title"] and not fields["text"]:
            raise DeskError(tr("A node needs some words."))
        self._desk.attempt(
            lambda: self._desk.workspace.maps.edit_node(
                map_id, node_id, merge_key=f"node {map_id} {node_id}", **fields
            )
        )

    def _change(self, **fields: str) -> None:
        view = self._view
        if view is not None and self.flush():
            maps = self._desk.workspace.maps
            self._desk.do(lambda: maps.edit_node(view.map_id, view.node.id, **fields))

    def _put_on_map(self) -> None:
        view = self._view
        if view is not None and self.flush():
            rearranging = self._desk.workspace.rearranging
            self._desk.do(lambda: rearranging.put_on_map(view.map_id, [view.node.id], is_on=True))

    def _fill_kinds(self) -> None:
        menu = self.kind.menu()
        menu.clear()
        for kind in self._view.kinds if self._view else ():
            entry = add_entry(menu, tr(KIND_WORDS[kind]), lambda kind=kind: self._change(kind=kind))  # type: ignore[misc]
            entry.setCheckable(True)
            entry.setChecked(self._view is not None and kind == self._view.node.kind)

    def _say(self) -> None:
        self.status.setText("" if self.saving.state == "saved" else self.saving.words)
        self.status.setVisible(self.saving.state == "failed")
        self.status.setProperty("failed", self.saving.state == "failed")
        self.status.style().unpolish(self.status)
        self.status.style().polish(self.status)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.kind)
        head.addStretch(1)
        head.addWidget(self.colour)
        self.main.addLayout(head)
        for field in (self.status, self.title, self.text, self.speaker, self.tags, self.group):
            self.main.addWidget(field)
        self.main.addWidget(self.put_on_map)
        self.status.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self.status.hide()
        for quiet in (self.speaker, self.tags, self.group):
            make_quiet(quiet, self._theme)
        self.middle.addWidget(self.standing)
        self.middle.addWidget(self.refers_to)
        self.middle.addWidget(self.bears_on)
        self.middle.addWidget(self.borne_on_by)
        self.last.addWidget(self.evidence)
        self.last.addWidget(self.fidelity)
        self.last.addWidget(self.notes)
        self.last.addWidget(self.linked_from)
        self.last.addWidget(self.provenance)

    def _connect(self) -> None:
        self.kind.menu().aboutToShow.connect(self._fill_kinds)
        self.title.edited.connect(self.saving.typed)
        self.title.left.connect(self.text.setFocus)
        self.text.edited.connect(self.saving.typed)
        for field in (self.speaker, self.tags, self.group):
            field.textEdited.connect(lambda text: self.saving.typed())
        for each in (self.title, self.text, self.speaker, self.tags, self.group):
            each.installEventFilter(self)
        self.saving.state_changed.connect(lambda state, reason: self._say())
        self._theme.changed.connect(lambda theme: self.dress())
        self.put_on_map.clicked.connect(lambda checked=False: self._put_on_map())
        self.colour.chosen.connect(lambda colour: self._change(colour=colour))
        self.fidelity.chosen.connect(lambda fidelity: self._change(fidelity=fidelity))
        self.evidence.add_button.clicked.connect(lambda checked=False: self.evidence_requested.emit())
        self.notes.add_button.clicked.connect(lambda checked=False: self.note_requested.emit())
