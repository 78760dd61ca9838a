"""The map's menus: what can be added, and what can be done with a card, a link or a dropped card."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from debatedesk.domain.maps.model import NodeKind, RelationKind
from debatedesk.domain.maps.node_shades import NODE_SHADES
from debatedesk.domain.maps.relation_style import KIND_NOUNS, KIND_WORDS, RELATION_SIGNS
from debatedesk.domain.maps.relations import (
    further_kinds,
    kinds_for,
    kinds_from,
    node_kinds_for,
    reply_kinds,
    reply_node_kind,
)
from debatedesk.domain.reference import Reference
from debatedesk.ui.map.actions import MapActions
from debatedesk.ui.map.clipboard import MapClipboard
from debatedesk.ui.map.editing import MapEditing
from debatedesk.ui.map.exporting import MapExporting
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.map.naming import name_of, name_of_relation, short
from debatedesk.ui.map.pages import MapPages
from debatedesk.ui.map.state import MapState
from debatedesk.ui.map.what_if import LEAVE_OUT, SHOW_STANDING, WhatIfActions
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.fidelity_menu import fill_fidelity_menu
from debatedesk.ui.widgets.menu_entries import add_entry, add_heading, open_menu

FIRST_KINDS: tuple[tuple[NodeKind, str], ...] = (("proposal", "Ctrl+P"), ("claim", ""), ("question", ""))
"""What can be added to bear on nothing, with its key."""
DROPPED_KIND: NodeKind = "argument"
"""What dropped words become where they bear on something."""


class MapMenus:
    """Fills and opens the menus of the map."""

    def __init__(
        self,
        state: MapState,
        pages: MapPages,
        editing: MapEditing,
        actions: MapActions,
        what_if: WhatIfActions,
        clipboard: MapClipboard,
        exporting: MapExporting,
        parent: QWidget,
    ) -> None:
        """Offer what can be done with what a state holds."""
        self._state = state
        self._pages = pages
        self._editing = editing
        self._actions = actions
        self._what_if = what_if
        self._clipboard = clipboard
        self._exporting = exporting
        self.add = QMenu(parent)
        self.add.aboutToShow.connect(self.fill_add)
        self.context = QMenu(parent)
        self.kinds = QMenu(tr("Change kind"), parent)
        self.kinds.aboutToShow.connect(self.fill_kinds)
        self.moves = QMenu(tr("Move"), parent)
        self.colours = QMenu(tr("Colour"), parent)
        self.colours.aboutToShow.connect(self.fill_colours)
        self.fidelities = QMenu(tr("Fidelity"), parent)
        self.fidelities.aboutToShow.connect(self.fill_fidelities)
        self.drop = QMenu(parent)
        self.evidence = QMenu(parent)

    def fill_add(self) -> None:
        """List what can be added to what is selected."""
        menu, state, editing = self.add, self._state, self._editing
        editing.flush()
        menu.clear()
        if (chosen := state.chosen_id) is not None:
            replies = reply_kinds(state.contents.argument_map, chosen)
            for kind, key in zip(replies, ("Tab", "Shift+Tab"), strict=False):
                word = tr(RELATION_SIGNS[kind].word)
                words = word if state.node else tr("{reply} of the link", reply=word)
                add_entry(menu, words, self._replier(kind, chosen), key)
            for kind in further_kinds(state.contents.argument_map, chosen):
                add_entry(menu, tr(RELATION_SIGNS[kind].word), self._replier(kind, chosen))
        if state.node and state.link_of_chosen:
            add_entry(menu, tr("Undercut of its link"), editing.add_undercut, "Ctrl+U")
            add_entry(menu, tr("Warrant of its link"), editing.add_warrant)
        if state.node:
            add_entry(menu, tr("Question about it"), editing.add_question)
        if chosen is not None:
            add_entry(menu, tr("Sibling"), editing.add_sibling, "Return")
        if not menu.isEmpty():
            menu.addSeparator()
        for node_kind, key in FIRST_KINDS:
            add_entry(menu, tr(KIND_WORDS[node_kind]), self._node_adder(node_kind), key)

    def _replier(self, kind: RelationKind, target: str) -> Callable[[], None]:
        return lambda: self._editing.add(reply_node_kind(kind), kind, target)

    def _node_adder(self, kind: NodeKind) -> Callable[[], None]:
        return lambda: self._editing.add(kind)

    def show_add(self) -> None:
        """Open the menu to add at what is selected."""
        self._editing.flush()
        open_menu(self.add, self._actions.menu_position())

    def show_kinds(self) -> None:
        """Open the menu of kinds at what is selected."""
        open_menu(self.kinds, self._actions.menu_position())

    def fill_kinds(self) -> None:
        """List the kinds of the selected node and of its relation."""
        menu, state, editing = self.kinds, self._state, self._editing
        editing.flush()
        menu.clear()
        if node := state.node:
            add_heading(menu, tr("Node"))
            for kind in node_kinds_for(state.contents.argument_map, node.id):
                action = add_entry(menu, tr(KIND_WORDS[kind]), lambda kind=kind: editing.change_kind(kind))  # type: ignore[misc]
                action.setCheckable(True)
                action.setChecked(node.kind == kind)
        if link := state.link_of_chosen:
            add_heading(menu, tr("Relation"))
            for relation in kinds_for(state.contents.argument_map, link.sources, link.target):
                action = add_entry(
                    menu,
                    tr(RELATION_SIGNS[relation].word),
                    lambda relation=relation: editing.change_relation(relation),  # type: ignore[misc]
                )
                action.setCheckable(True)
                action.setChecked(link.kind == relation)

    def show_colours(self) -> None:
        """Open the menu of colours at what is selected."""
        open_menu(self.colours, self._actions.menu_position())

    def fill_colours(self) -> None:
        """List the colours that the selected nodes may have."""
        menu, state, editing = self.colours, self._state, self._editing
        editing.flush()
        menu.clear()
        now = state.node.colour if state.node else ""
        for colour, word in (
            ("", tr("None", "a node without a colour")),
            *((key, shade.word) for key, shade in NODE_SHADES.items()),
        ):
            action = add_entry(menu, tr(word), lambda colour=colour: editing.change(colour=colour))  # type: ignore[misc]
            action.setCheckable(True)
            action.setChecked(colour == now)

    def show_fidelities(self) -> None:
        """Open the menu of what may be said of the fidelity of what is selected."""
        open_menu(self.fidelities, self._actions.menu_position())

    def fill_fidelities(self) -> None:
        """List how the selected nodes may render their sources."""
        self._editing.flush()
        fill_fidelity_menu(
            self.fidelities,
            self._actions.found_fidelities(),
            lambda fidelity: self._editing.change(fidelity=fidelity),
        )

    def show_context(self, target: HitTarget, at: QPoint) -> None:
        """Open the menu of a card, a link or the canvas."""
        self._editing.flush()
        menu = self.context
        menu.clear()
        if target.is_card:
            self._fill_card(menu)
        elif target.kind == "link":
            self._fill_link(menu)
        self._fill_map(menu)
        open_menu(menu, at)

    def _fill_card(self, menu: QMenu) -> None:
        state, editing, actions = self._state, self._editing, self._actions
        node = state.node
        if node is None:
            return
        add_entry(menu, tr("Edit"), editing.edit, "F2")
        add_entry(menu, tr("Copy link"), actions.copy_link, "Ctrl+Alt+K")
        self.fill_add()
        self.add.setTitle(tr("Add"))
        menu.addMenu(self.add)
        menu.addMenu(self.kinds)
        self._fill_moves()
        menu.addMenu(self.moves)
        add_entry(menu, tr("Relink…"), actions.relink, "Ctrl+R")
        add_entry(menu, tr("Link also…"), actions.link_also, "Ctrl+L")
        add_entry(menu, tr("Tags…"), actions.ask_tags)
        add_entry(menu, tr("Group…"), actions.ask_group)
        menu.addMenu(self.colours)
        menu.addMenu(self.fidelities)
        menu.addSeparator()
        if node.evidence:
            words = tr("Open its words") if len(node.evidence) == 1 else tr("Open its words…")
            add_entry(menu, words, actions.open_evidence, "Ctrl+Return")
        add_entry(menu, tr("Add note"), actions.add_note, "Ctrl+N")
        if state.link_of_chosen:
            add_entry(menu, tr("Argument scheme…"), actions.choose_scheme)
        if node.refers_to:
            add_entry(menu, tr("Open what it refers to"), actions.open_reference)
        add_entry(menu, tr("Refer to a node of another map…"), actions.refer_to_other_map)
        menu.addSeparator()
        add_entry(menu, tr("Cut"), self._clipboard.cut, "Ctrl+X")
        add_entry(menu, tr("Copy"), self._clipboard.copy, "Ctrl+C")
        self._add_paste(menu)
        add_entry(menu, tr("Copy as text"), actions.copy_text)
        menu.addSeparator()
        if state.contents.cards[node.id].answered:
            is_folded = node.id in state.folded
            add_entry(menu, tr("Unfold") if is_folded else tr("Fold"), lambda: state.fold(node.id), "Space")
        if state.focus == node.id:
            add_entry(menu, tr("Show all"), lambda: state.focus_on(None), "Esc")
        else:
            add_entry(menu, tr("Focus on it"), lambda: state.focus_on(node.id), "F8")
        if node.in_map is False:
            add_entry(menu, tr("Put on the map"), lambda: editing.put_on_map(True))
        else:
            add_entry(menu, tr("Leave off the map"), lambda: editing.put_on_map(False))
        if self._what_if.can_leave_out():
            entry = add_entry(menu, tr("Leave out (what if)"), self._what_if.toggle, LEAVE_OUT)
            entry.setCheckable(True)
            entry.setChecked(self._what_if.are_left_out())
        menu.addSeparator()
        add_entry(menu, tr("Delete"), editing.delete, "Del")
        menu.addSeparator()

    def _fill_moves(self) -> None:
        """List the ways in which the selected card can be moved, joined and detached."""
        menu, editing, link = self.moves, self._editing, self._state.link_of_chosen
        menu.clear()
        add_entry(menu, tr("Up", "move a node up"), lambda: editing.reorder(-1), "Ctrl+Up")
        add_entry(menu, tr("Down", "move a node down"), lambda: editing.reorder(1), "Ctrl+Down")
        add_entry(menu, tr("Out", "move a node out"), editing.move_out, "Ctrl+Left").setEnabled(
            link is not None
        )
        add_entry(menu, tr("In", "move a node in"), editing.move_in, "Ctrl+Right")
        menu.addSeparator()
        add_entry(menu, tr("Join as linked premises"), editing.join, "Ctrl+J").setEnabled(link is not None)
        is_joined = link is not None and len(link.sources) > 1
        add_entry(menu, tr("Take premises apart"), editing.take_apart, "Ctrl+Shift+J").setEnabled(is_joined)
        add_entry(menu, tr("Detach"), editing.detach, "Ctrl+Backspace").setEnabled(link is not None)

    def _add_paste(self, menu: QMenu) -> None:
        add_entry(menu, tr("Paste"), self._clipboard.paste, "Ctrl+V").setEnabled(
            self._clipboard.can_paste()
        )

    def _fill_link(self, menu: QMenu) -> None:
        state, editing = self._state, self._editing
        if state.relation is None:
            return
        heading = short(name_of_relation(state.contents.argument_map, state.relation), 48)
        add_heading(menu, heading.replace("&", "&&"))
        add_entry(menu, tr("Add undercut"), editing.add_undercut, "Ctrl+U")
        add_entry(menu, tr("Add warrant"), editing.add_warrant)
        menu.addMenu(self.kinds)
        add_entry(menu, tr("Argument scheme…"), self._actions.choose_scheme)
        add_entry(menu, tr("Relink…"), self._actions.relink, "Ctrl+R")
        if len(state.relation.sources) > 1:
            add_entry(menu, tr("Take premises apart"), editing.take_apart, "Ctrl+Shift+J")
        add_entry(menu, tr("Add note"), self._actions.add_note, "Ctrl+N")
        self._add_paste(menu)
        menu.addSeparator()
        add_entry(menu, tr("Remove relation"), editing.delete, "Del")
        menu.addSeparator()

    def _fill_map(self, menu: QMenu) -> None:
        state = self._state
        if menu.isEmpty():
            for kind, key in FIRST_KINDS:
                add_entry(menu, tr("Add {kind}", kind=KIND_NOUNS[kind]), self._node_adder(kind), key)
            self._add_paste(menu)
            menu.addSeparator()
        add_entry(menu, tr("Fold all"), state.fold_all, "Ctrl+[")
        add_entry(menu, tr("Unfold all"), state.unfold_all, "Ctrl+]")
        if canvas := self._pages.canvas:
            add_entry(menu, tr("Fit the whole map"), canvas.view.fit, "Ctrl+9")
        shown = add_entry(menu, tr("Show standing"), self._what_if.toggle_shown, SHOW_STANDING)
        shown.setCheckable(True)
        shown.setChecked(self._what_if.debate_shows)
        add_entry(menu, tr("Present"), self._actions.present, "F5")
        add_entry(menu, tr("Evidence report…"), self._actions.report_on_evidence, "Ctrl+Shift+E")
        add_entry(menu, tr("Export map…"), self._exporting.ask)
        if self._pages.name == "exposition":
            add_entry(menu, tr("Export exposition…"), self._exporting.ask_exposition)
        add_entry(menu, tr("Hand-out…"), self._exporting.hand_out, "Ctrl+Shift+H")

    def show_evidence(self, entries: list[tuple[str, Callable[[], object]]], at: QPoint) -> None:
        """Open the menu that names pieces of evidence."""
        self.evidence.clear()
        for words, run in entries:
            add_entry(self.evidence, words.replace("&", "&&"), run)
        open_menu(self.evidence, at)

    def show_words_drop(self, passage: Reference | None, words: str, target: HitTarget, at: QPoint) -> None:
        """Ask as what dropped words shall be added: alone, or bearing on what they were dropped on."""
        menu, editing = self.drop, self._editing
        argument_map = self._state.contents.argument_map
        menu.clear()
        if target.kind == "canvas":
            add_heading(menu, tr("Add “{short}”", short=short(words, 40)).replace("&", "&&"))
            for kind, _ in FIRST_KINDS:
                add_entry(
                    menu,
                    tr("As {kind}", kind=KIND_NOUNS[kind]),
                    lambda kind=kind: editing.add_words(words, passage, kind),  # type: ignore[misc]
                )
        else:
            add_heading(menu, tr("Add to {node}", node=name_of(argument_map, target.id)).replace("&", "&&"))
            for relation in kinds_from(DROPPED_KIND, argument_map, target.id):
                add_entry(
                    menu,
                    tr("As {word}", word=RELATION_SIGNS[relation].noun),
                    lambda relation=relation: editing.add_words(  # type: ignore[misc]
                        words, passage, DROPPED_KIND, relation, target.id
                    ),
                )
            if target.is_card and passage:
                add_entry(menu, tr("As its evidence"), lambda: editing.add_evidence(target.id, passage))
        open_menu(menu, at)

    def show_drop(self, sources: list[str], target: HitTarget, at: QPoint) -> None:
        """Ask as what dropped cards shall bear on what they were dropped on."""
        if not self._editing.flush():
            return
        menu, contents = self.drop, self._state.contents
        on = name_of(contents.argument_map, target.id).replace("&", "&&")
        count = len(sources)
        hangs = any(source in contents.primary for source in sources)
        menu.clear()
        if hangs:
            add_heading(menu, tr("Move {n} nodes to {target}", "Move to {target}", count, target=on))
            self._add_ways(sources, target.id, self._editing.move_to)
        add_heading(
            menu,
            tr("Link {n} nodes also to {target}", "Link also to {target}", count, target=on)
            if hangs
            else tr("Link {n} nodes to {target}", "Link to {target}", count, target=on),
        )
        self._add_ways(sources, target.id, self._editing.link_also)
        open_menu(menu, at)

    def _add_ways(
        self, sources: list[str], target: str, link: Callable[[str, RelationKind, list[str]], None]
    ) -> None:
        """List the kinds by which all of some nodes may bear on a target."""
        argument_map = self._state.contents.argument_map
        allowed = [kinds_for(argument_map, (source,), target) for source in sources]
        for kind in allowed[0]:
            if all(kind in kinds for kinds in allowed):
                words = tr("As {word}", word=RELATION_SIGNS[kind].noun)
                add_entry(self.drop, words, lambda kind=kind: link(target, kind, sources))  # type: ignore[misc]
