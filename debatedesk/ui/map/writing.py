"""Writing cards in place: new ones and old ones, one after the other with a key each."""

from dataclasses import replace

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.maps.model import NodeKind, RelationKind
from debatedesk.domain.maps.relation_style import card_nouns
from debatedesk.domain.maps.relations import NODE_RULES, RULES, Stance, reply_kind, reply_node_kind
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.card_editor import CardEditor, Onward
from debatedesk.ui.map.contents import DRAFT, CardContent, NodeDraft
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.map.naming import name_of
from debatedesk.ui.map.pages import MapPages
from debatedesk.ui.map.question_bar import QuestionBar
from debatedesk.ui.map.state import MapState
from debatedesk.ui.translation import tr

FIRST_KIND: NodeKind = "proposal"
"""What a map begins with."""
QUESTION: NodeKind = "question"
_REPLIES: dict[Onward, RelationKind] = {"support": "support", "objection": "attack"}
_SIDES: dict[Onward, Stance] = {"for": "for", "against": "against"}


class CardWriting(QObject):
    """Writes cards through the desk; `status_message` says in a line what was done.

    Every method keeps what is being typed before it reads what is selected.
    """

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
        self.editor.went_on.connect(self._go_on)
        self.editor.resized.connect(self.place_editor)
        self._editing = ""
        self._finishing = False

    # New cards.

    def add(self, kind: NodeKind, relation: RelationKind | None = None, target: str | None = None) -> None:
        """Write a new node: alone, or bearing on a node or relation."""
        if self.flush():
            node = self._state.node
            self._write(NodeDraft(kind, relation, target, node.id if node and not relation else None))

    def add_answer(self, relation: RelationKind, target: str | None = None) -> None:
        """Write a node that bears on a node or link, in a way that suits it: a question is answered.

        Without a target it bears on what is selected.
        """
        if self.flush() and (on := target or self._state.chosen_id) is not None:
            kind = reply_kind(self._state.contents.argument_map, on, RULES[relation].stance)
            self._write(NodeDraft(reply_node_kind(kind), kind, on))

    def add_related(self, relation: RelationKind) -> None:
        """Write a node that bears on what is selected just so."""
        if self.flush() and (target := self._state.chosen_id) is not None:
            self._write(NodeDraft(reply_node_kind(relation), relation, target))

    def add_undercut(self) -> None:
        """Write an attack on the selected relation, or on the selected node's."""
        self._add_to_link("attack")

    def add_warrant(self) -> None:
        """Write a support of the selected relation, or of the selected node's: why it holds."""
        self._add_to_link("support")

    def _add_to_link(self, relation: RelationKind) -> None:
        if self.flush() and (link := self._state.link_of_chosen):
            self.add_answer(relation, link.id)

    def add_question(self, node_id: str = "") -> None:
        """Write a question that a node answers, the selected one without an id."""
        if not self.flush() or not (about := node_id or (self._state.node.id if self._state.node else "")):
            return
        node = self._state.contents.argument_map.nodes[about]
        reply = NODE_RULES[QUESTION].reply
        if reply and node.kind in RULES[reply].sources:
            self._write(NodeDraft(QUESTION, reply, about, about, turned=True))
        else:
            self._write(NodeDraft(QUESTION, after=about))

    def add_sibling(self, node_id: str | None = None) -> None:
        """Write a node that bears on the same as another, in the same way, right after it.

        Without an id it is a sibling of the selected node, or of what the selected link leads from.
        """
        if not self.flush():
            return
        beside = node_id or self._chosen_source()
        if beside in self._state.contents.argument_map.nodes:
            self._write(self._sibling_of(beside))

    def add_outward(self) -> None:
        """Write a sibling of what the selected node bears on."""
        if self.flush() and (node_id := self._chosen_source()):
            self.add_sibling(self._above(node_id) or node_id)

    def _chosen_source(self) -> str:
        """Name the selected node, or the first that the selected link leads from."""
        relation, node = self._state.relation, self._state.node
        return relation.sources[0] if relation else node.id if node else ""

    def _sibling_of(self, node_id: str) -> NodeDraft:
        contents = self._state.contents
        link = contents.primary.get(node_id)
        kind = contents.argument_map.nodes[node_id].kind
        return NodeDraft(kind, link.kind if link else None, link.target if link else None, node_id)

    def _above(self, node_id: str) -> str:
        """Name the node that one hangs on, itself or by its link; empty for none."""
        contents = self._state.contents
        relation = contents.primary.get(node_id)
        if relation is None:
            return ""
        link = contents.argument_map.relations.get(relation.target)
        return link.sources[0] if link else relation.target

    def _write(self, draft: NodeDraft, typed: str = "") -> None:
        if not self._state.map_id:
            return
        self._state.set_draft(draft)
        self._pages.current.reveal(HitTarget("card", DRAFT))
        self._begin(DRAFT, "", "", typed)

    # Editing cards.

    def edit(self) -> None:
        """Edit the selected card in its place."""
        if self.flush() and (node := self._state.node):
            self._state.stop_hiding(HitTarget("card", node.id))
            self._pages.current.reveal(HitTarget("card", node.id))
            self._begin(node.id, node.title, node.text)

    def type_over(self, typed: str) -> bool:
        """Begin to edit the selected card with what is typed, in the place of its title.

        In an empty map it begins the first proposal. False where there is nothing to write on.
        """
        if not self._state.map_id or not self.flush():
            return False
        if not self._state.contents.argument_map.nodes:
            self._write(NodeDraft(FIRST_KIND), typed)
        elif node := self._state.node:
            self._state.stop_hiding(HitTarget("card", node.id))
            self._pages.current.reveal(HitTarget("card", node.id))
            self._begin(node.id, node.title, node.text, typed)
        else:
            self.status_message.emit(tr("Select a card to write on it."))
            return False
        return True

    def _begin(self, node_id: str, title: str, text: str, typed: str = "") -> None:
        self._asking.hide()
        self._editing = node_id
        page = self._pages.current
        page.bring_into_view(HitTarget("card", node_id))
        self.editor.set_fonts(page.editor_fonts)
        draft = self._state.draft if node_id == DRAFT else None
        self.editor.takes_signs = bool(draft and draft.relation and RULES[draft.relation].argues)
        self.editor.begin(self._heading(node_id), title, text, typed)
        self.place_editor()
        card = page.rect_of(HitTarget("card", node_id))
        page.make_room_for(card.united(QRectF(card.topLeft(), self.editor.size())))

    def _heading(self, node_id: str) -> str:
        content: CardContent = self._state.contents.cards[node_id]
        relation = self._state.contents.primary.get(node_id)
        words = content.words
        if node_id == DRAFT:
            words = tr("New {kind}", kind=card_nouns(content.kind, content.stance))
        if relation is None:
            return words
        on = name_of(self._state.contents.argument_map, relation.target)
        return tr("{kind} · on {node}", kind=words, node=on)

    def place_editor(self) -> None:
        """Keep the editor over its card."""
        if self._editing and self.editor.isVisibleTo(self._over):
            card = self._pages.current.rect_of(HitTarget("card", self._editing))
            if not card.isNull():
                self.editor.place(card, QRectF(self._over.rect()))

    # Going on, and keeping what is typed.

    def _go_on(self, where: Onward) -> None:
        """Finish the card and begin the next; a new one without words becomes the next itself."""
        if self._editing == DRAFT and self._state.draft and not any(self.editor.words):
            if (draft := self._turned(self._state.draft, where)) is not None:
                self._write(draft)
        elif self.flush():
            if where in _REPLIES:
                self.add_answer(_REPLIES[where])
            elif where == "outward":
                self.add_outward()
            elif where == "alone":
                self.add(FIRST_KIND)
            else:
                self.add_sibling()

    def _turned(self, draft: NodeDraft, where: Onward) -> NodeDraft | None:
        """Say what a draft without words becomes: in below its sibling, out, or on the other side."""
        if where == "outward":
            above = self._above(DRAFT)
            return self._sibling_of(above) if above else None
        if where == "alone":
            return NodeDraft(FIRST_KIND, after=draft.after or self._above(DRAFT) or None)
        argument_map = self._state.contents.argument_map
        if where in _SIDES and draft.target:
            kind = reply_kind(argument_map, draft.target, _SIDES[where])
            return replace(draft, kind=reply_node_kind(kind), relation=kind)
        if where not in _REPLIES or not (target := draft.after or draft.target):
            return None
        kind = reply_kind(argument_map, target, RULES[_REPLIES[where]].stance)
        return NodeDraft(reply_node_kind(kind), kind, target)

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
                self.status_message.emit(tr("What you typed is on the clipboard, as its card is gone."))
        self._editing = ""
        self.editor.end()
        if is_new:
            self._state.set_draft(None)
        for created in changes.created:
            self._desk.select(created, "step")
        if changes and not keep:
            self._desk.undo()
            self.status_message.emit(tr("Left as it was; Redo brings back what you typed."))
        if had_keys:
            self._pages.current.focus_target.setFocus()

    def _save(self, node_id: str, draft: NodeDraft | None, title: str, text: str) -> Changes:
        map_id = self._state.map_id
        if draft is None:
            return self._maps.edit_node(map_id, node_id, title=title, text=text)
        add = self._maps.add_asked if draft.turned else self._maps.add_node
        return add(
            map_id,
            draft.kind,
            title,
            text,
            relation=draft.relation,
            target=draft.target,
            after=draft.after,
        )
