"""The argument scheme of a link in the inspector, and the questions that test it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.maps.relations import Stance
from debatedesk.domain.maps.schemes import SCHEMES, QuestionState, scheme_called
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.inspector.item import ItemLook
from debatedesk.ui.inspector.section import Item, Section
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import quoted, tr
from debatedesk.ui.widgets.filtered_list_dialog import FilteredListDialog, ListChoice
from debatedesk.ui.widgets.menu_entries import add_entry
from debatedesk.ui.widgets.questions import ask_text
from debatedesk.ui.widgets.scheme_words import scheme_word
from debatedesk.ui.widgets.wording import alphabetical, in_one_line, listed

_OWN = object()


class SchemeSection(QWidget):
    """Names the scheme of one link, and lists its critical questions, open until nodes answer them."""

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget) -> None:
        """Show no link yet."""
        super().__init__(parent)
        self._desk = desk
        self._link: Reference | None = None
        self.button = QPushButton(self)
        self.button.setFlat(True)
        self.button.setStyleSheet("QPushButton { padding: 4px 5px; text-align: left }")
        self.button.clicked.connect(lambda checked=False: self.choose())
        self.questions = Section(tr("Critical questions"), theme, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.questions)

    def show_link(self, link: Reference, scheme: str) -> None:
        """Show the scheme of a link and its questions."""
        self._link = link
        known = scheme_called(scheme)
        self.button.setText(
            tr("Scheme: {scheme} ▾", scheme=scheme_word(scheme))
            if scheme
            else tr("Choose an argument scheme…")
        )
        self.button.setToolTip(
            tr(known.pattern) if known else tr("By which common way of arguing this counts")
        )
        states = self._desk.workspace.schemes.questions(link.within, link.id)
        unanswered = sum(not state.answers for state in states)
        figures = (
            tr("{unanswered} of {count} open", unanswered=unanswered, count=len(states))
            if unanswered
            else tr("all answered")
        )
        self.questions.show_items([self._row(link, state) for state in states], figures)

    def choose(self) -> None:
        """Ask for the scheme of the link."""
        if self._link is not None:
            choose_scheme(self._desk, self._link, self.window())

    def _row(self, link: Reference, state: QuestionState) -> Item:
        if not state.answers:
            look = ItemLook(tr(state.question.words), tr("○ open · press to answer it"))
            return Item(
                look,
                lambda: self._answer(link, state, "against"),
                None,
                lambda menu: self._fill(menu, link, state),
            )
        by = listed([quoted(in_one_line(node.label)) for node in state.answers])
        look = ItemLook(tr(state.question.words), tr("✓ answered by {nodes}", nodes=by))
        first = Reference.node(link.within, state.answers[0].id)
        return Item(
            look,
            lambda: self._desk.select(first),
            lambda: self._reopen(link, state),
            lambda menu: self._fill(menu, link, state),
        )

    def _fill(self, menu: QMenu, link: Reference, state: QuestionState) -> None:
        for node in state.answers:
            there = Reference.node(link.within, node.id)
            add_entry(
                menu,
                tr("Go to “{label}”", label=in_one_line(node.label)[:40]).replace("&", "&&"),
                lambda there=there: self._desk.select(there),  # type: ignore[misc]
            )
        add_entry(menu, tr("Answer it against the link"), lambda: self._answer(link, state, "against"))
        add_entry(menu, tr("Answer it for the link"), lambda: self._answer(link, state, "for"))
        add_entry(menu, tr("Answered by a node of the map…"), lambda: self._choose_answer(link, state))
        if state.answers:
            add_entry(menu, tr("Open again"), lambda: self._reopen(link, state), "Del")

    def _answer(self, link: Reference, state: QuestionState, stance: Stance) -> None:
        schemes = self._desk.workspace.schemes
        changes = self._desk.do(
            lambda: schemes.answer(link.within, link.id, state.question.key, stance, tr)
        )
        for created in changes.created:
            self._desk.select(created, "step")

    def _reopen(self, link: Reference, state: QuestionState) -> None:
        schemes = self._desk.workspace.schemes
        self._desk.do(lambda: schemes.reopen(link.within, link.id, state.question.key))

    def _choose_answer(self, link: Reference, state: QuestionState) -> None:
        schemes = self._desk.workspace.schemes
        argument_map = self._desk.workspace.maps.map(link.within)

        def answer(node_id: object) -> None:
            self._desk.do(
                lambda: schemes.answer_with(link.within, link.id, state.question.key, str(node_id))
            )

        FilteredListDialog(
            tr("Answered by"),
            tr(state.question.words),
            _node_choices(argument_map, {node.id for node in state.answers}),
            answer,
            self.window(),
        ).open()


def _node_choices(argument_map: ArgumentMap, without: Iterable[str]) -> list[ListChoice]:
    left_out = set(without)
    return [
        ListChoice(key, in_one_line(node.label) or tr("Untitled"), node.speaker)
        for key, node in argument_map.nodes.items()
        if key not in left_out
    ]


def choose_scheme(desk: Desk, link: Reference, window: QWidget) -> FilteredListDialog | None:
    """Ask for the argument scheme of a link; one may be named that is not in the list."""
    relation = desk.workspace.maps.map(link.within).relations.get(link.id)
    if relation is None:
        return None
    now = relation.scheme
    known = scheme_called(now)

    def keep(name: str) -> None:
        desk.do(lambda: desk.workspace.schemes.choose(link.within, link.id, name))

    def choose(value: object) -> None:
        if value is _OWN:
            ask_text(window, tr("Argument scheme"), tr("Its name:"), now, keep)
        else:
            keep(str(value))

    ordered = sorted(SCHEMES, key=lambda scheme: alphabetical(scheme_word(scheme.name)))
    choices = [
        ListChoice("", tr("No scheme"), tr("It is not said how this counts.")),
        *(ListChoice(scheme.name, scheme_word(scheme.name), tr(scheme.pattern)) for scheme in ordered),
        ListChoice(_OWN, tr("Another name…"), tr("A scheme of your own, without questions.")),
    ]
    dialog = FilteredListDialog(
        tr("Argument scheme"),
        tr("By which way of arguing does this count?"),
        choices,
        choose,
        window,
        chosen=known.name if known else "",
    )
    dialog.open()
    return dialog
