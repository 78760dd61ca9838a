"""Every edit of the map on the canvas: writing cards in place, linking, changing, deleting."""

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.maps.model import Node, NodeKind, RelationKind
from debatedesk.domain.maps.relations import RULES, reply_kind, reply_node_kind
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.card_editor import CardEditor
from debatedesk.ui.map.contents import DRAFT, CardContent, NodeDraft
from debatedesk.ui.map.hit_target import CANVAS, HitTarget
from debatedesk.ui.map.naming import name_of, short
from debatedesk.ui.map.pages import MapPages
from debatedesk.ui.map.question_bar import QuestionBar
from debatedesk.ui.map.state import MapState
from debatedesk.ui.widgets.wording import count_of

_NAMED = 3


class MapEditing(QObject):
    """Edits through the desk; `status_message` says in a line what was done."""

    status_message = Signal(str)

    def __init__(
        self, desk: Desk, state: MapState, pages: MapPages, over: QWidget, asking: QuestionBar
    ) -> None:
        """Edit what a state holds, with an editor `over` the pages that show it."""
        super().__init__(over)
        self._desk = desk
        self._maps = desk.workspace.maps
        self._state = state
        self._pages = pages
        self._over = over
        self._asking = asking
        self.editor = CardEditor(over)
        self.editor.finished.connect(self._finish)
        self.editor.resized.connect(self.place_editor)
        self._editing = ""
        self._finishing = False

    # Writing cards in place.

    def add(self, kind: NodeKind, relation: RelationKind | None = None, target: str | None = None) -> None:
        """Write a new node: alone, or bearing on a node or relation."""
        after = self._state.node.id if relation is None and self._state.node else None
        self._write(NodeDraft(kind, relation, target, after))

    def add_answer(self, relation: RelationKind) -> None:
        """Write a node that bears on what is selected, in a way that suits it: a question is answered."""
        if (target := self._state.chosen_id) is not None:
            stance = RULES[relation].stance
            kind = reply_kind(self._state.contents.argument_map, target, stance)
            self.add(reply_node_kind(kind), kind, target)

    def add_undercut(self) -> None:
        """Write an attack on the selected relation, or on the selected node's."""
        if link := self._state.link_of_chosen:
            kind = reply_kind(self._state.contents.argument_map, link.id, "against")
            self.add(reply_node_kind(kind), kind, link.id)

    def add_sibling(self) -> None:
        """Write a node that bears on the same as the selected one, in the same way, right after it."""
        node, link = self._state.node, self._state.link_of_chosen
        if node is None:
            return
        self._write(
            NodeDraft(node.kind, link.kind if link else None, link.target if link else None, node.id)
        )

    def edit(self) -> None:
        """Edit the selected card in its place."""
        node = self._state.node
        if node is None or not self.flush():
            return
        self._pages.current.reveal(HitTarget("card", node.id))
        self._begin(node.id, node.title, node.text)

    def _write(self, draft: NodeDraft) -> None:
        if not self._state.map_id or not self.flush():
            return
        self._state.set_draft(draft)
        self._pages.current.reveal(HitTarget("card", DRAFT))
        self._begin(DRAFT, "", "")

    def _begin(self, node_id: str, title: str, text: str) -> None:
        self._asking.hide()
        self._editing = node_id
        page = self._pages.current
        page.bring_into_view(HitTarget("card", node_id))
        self.editor.set_fonts(page.editor_fonts)
        self.editor.begin(self._heading(node_id), title, text)
        self.place_editor()
        card = page.rect_of(HitTarget("card", node_id))
        page.make_room_for(card.united(QRectF(card.topLeft(), self.editor.size())))

    def _heading(self, node_id: str) -> str:
        content: CardContent = self._state.contents.cards[node_id]
        relation = self._state.contents.primary.get(node_id)
        on = f" · on {name_of(self._state.contents.argument_map, relation.target)}" if relation else ""
        new = "New " if node_id == DRAFT else ""
        words = content.words
        return f"{new}{words[:1].lower() + words[1:] if new else words}{on}"

    def place_editor(self) -> None:
        """Keep the editor over its card."""
        if self._editing and self.editor.isVisibleTo(self._over):
            card = self._pages.current.rect_of(HitTarget("card", self._editing))
            if not card.isNull():
                self.editor.place(card, QRectF(self._over.rect()))

    def flush(self) -> bool:
        """Keep what is typed and leave the editor; False where that failed."""
        if self._editing and not self._finishing:
            self._finish(True)
        return not self._editing

    def _finish(self, keep: bool) -> None:
        if self._finishing or not self._editing:
            return
        self._finishing = True
        try:
            self._keep(keep)
        finally:
            self._finishing = False

    def _keep(self, keep: bool) -> None:
        """Save what is typed; leaving saves it too and takes it back, so that redo still has it."""
        now = QApplication.focusWidget()
        had_keys = now is None or self.editor.isAncestorOf(now)
        title, text = self.editor.words
        typed, is_new = bool(title or text), self._editing == DRAFT
        draft, editing = self._state.draft, self._editing
        changes = Changes()
        if self.editor.dirty and (typed or not is_new):
            self._editing = ""
            self._state.draft = None
            changes = self._desk.do(lambda: self._save(editing, draft, title, text))
            if not changes and keep:
                self._editing, self._state.draft = editing, draft
                return
            if not changes:
                QGuiApplication.clipboard().setText("\n".join(each for each in (title, text) if each))
                self.status_message.emit("What you typed is on the clipboard, as its card is gone.")
        self._editing = ""
        self.editor.end()
        if is_new:
            self._state.set_draft(None)
        for created in changes.created:
            self._desk.select(created)
        if changes and not keep:
            self._desk.undo()
            self.status_message.emit("Left as it was; Redo brings back what you typed.")
        if had_keys:
            self._pages.current.focus_target.setFocus()

    def _save(self, node_id: str, draft: NodeDraft | None, title: str, text: str) -> Changes:
        map_id = self._state.map_id
        if draft is None:
            return self._maps.edit_node(map_id, node_id, title=title, text=text)
        return self._maps.add_node(
            map_id,
            draft.kind,
            title,
            text,
            relation=draft.relation,
            target=draft.target,
            after=draft.after,
        )

    # Words from elsewhere.

    def add_words(
        self,
        words: str,
        passage: Reference | None,
        kind: NodeKind,
        relation: RelationKind | None = None,
        target: str | None = None,
    ) -> None:
        """Add words as a node; those of a passage are its evidence, and their author its speaker."""
        map_id, maps = self._state.map_id, self._maps

        def add() -> Changes:
            if passage:
                return maps.add_passage(map_id, kind, passage, relation=relation, target=target)
            return maps.add_words(map_id, kind, words, relation=relation, target=target)

        changes = self._desk.do(add)
        for created in changes.created:
            self._desk.select(created)

    def add_evidence(self, node_id: str, passage: Reference) -> None:
        """Give a node the words of a passage as evidence."""
        self._desk.do(
            lambda: self._maps.add_evidence(
                self._state.map_id, node_id, passage.id, passage.start, passage.end
            )
        )

    # Links and kinds.

    def change_kind(self, kind: NodeKind) -> None:
        """Make the selected node another kind."""
        node = self._state.node
        if node and node.kind != kind:
            self._desk.do(lambda: self._maps.edit_node(self._state.map_id, node.id, kind=kind))

    def change_relation(self, kind: RelationKind) -> None:
        """Let the selected relation, or the selected node's, be another kind."""
        link = self._state.link_of_chosen
        if link and link.kind != kind:
            self._desk.do(lambda: self._maps.change_relation(self._state.map_id, link.id, kind))

    def relate(self, source: str, target: str, kind: RelationKind, *, instead: str = "") -> None:
        """Let a node bear on a node or relation; `instead` names its relation that is moved there."""
        map_id = self._state.map_id
        if instead:
            self._desk.do(lambda: self._maps.relink(map_id, instead, target, kind))
        else:
            self._desk.do(lambda: self._maps.relate(map_id, source, target, kind))

    # Deleting.

    def delete(self) -> None:
        """Delete what is selected; what hangs on a node is named first."""
        state = self._state
        if link := state.relation:
            name, target = name_of(state.contents.argument_map, link.id), self._near(link.sources[0])
            if self._desk.do(lambda: self._maps.remove_relation(state.map_id, link.id)):
                self._select(target)
                self.status_message.emit(f"Removed {name}; Undo brings it back.")
        elif node := state.node:
            hanging = self._maps.dependents(state.map_id, node.id)
            if hanging:
                self._ask(node, hanging)
            else:
                self._delete_now(node, [])

    def _ask(self, node: Node, hanging: list[Node]) -> None:
        named = ", ".join(f"“{short(each.label, 56)}”" for each in hanging[:_NAMED])
        more = f" and {len(hanging) - _NAMED} more" if len(hanging) > _NAMED else ""
        self._asking.ask(
            f"Delete “{short(node.label, 50)}” with {count_of(len(hanging), 'node')} that "
            f"{'hangs' if len(hanging) == 1 else 'hang'} on it?",
            f"{named}{more}",
            f"Delete {len(hanging) + 1} nodes",
            lambda: self._delete_now(node, hanging),
        )

    def _delete_now(self, node: Node, hanging: list[Node]) -> None:
        beside = self._neighbour(node, {each.id for each in hanging})
        if self._desk.do(lambda: self._maps.remove_node(self._state.map_id, node.id)):
            self._select(beside)
            what = count_of(len(hanging) + 1, "node") if hanging else f"“{short(node.label)}”"
            self.status_message.emit(f"Deleted {what}; Undo brings it back.")
        self._pages.current.focus_target.setFocus()

    def _neighbour(self, node: Node, gone: set[str]) -> HitTarget:
        """Name the card that is selected next: the nearest beside it, or what the node answered."""
        above = self._answers(node.id)
        ids = list(self._state.contents.argument_map.nodes)
        index = ids.index(node.id)
        near = [key for _, key in sorted((abs(at - index), key) for at, key in enumerate(ids))]
        near = [key for key in near if key not in gone and key != node.id]
        beside = [key for key in near if self._answers(key) == above]
        return self._near(beside[0] if beside else above or "".join(near[:1]))

    def _answers(self, node_id: str) -> str | None:
        relation = self._state.contents.primary.get(node_id)
        return self._state.contents.argument_map.target_node(relation) if relation else None

    @staticmethod
    def _near(node_id: str) -> HitTarget:
        return HitTarget("card", node_id) if node_id else CANVAS

    def _select(self, target: HitTarget) -> None:
        if target != CANVAS:
            self._desk.select(Reference.node(self._state.map_id, target.id))
