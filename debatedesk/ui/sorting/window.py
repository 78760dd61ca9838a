"""The window that sorts reactions: a passage, its likely proposals, and one key a decision."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.maps.model import Node, RelationKind
from debatedesk.domain.maps.relation_style import card_words, stances
from debatedesk.domain.maps.relations import said
from debatedesk.domain.message import message
from debatedesk.domain.text.bidi import reads_from_right
from debatedesk.services.sorting.passage import Edge, Unit
from debatedesk.services.sorting.sorting import links_on
from debatedesk.ui.desk import Desk
from debatedesk.ui.sorting.choices import DIGITS, Choice, ChoiceList
from debatedesk.ui.sorting.passage_view import PassageView
from debatedesk.ui.sorting.session import SortingSession
from debatedesk.ui.theme import LARGE, MEDIUM, SMALL, TIGHT, ThemeHost
from debatedesk.ui.translation import joined, tr
from debatedesk.ui.widgets.elided_label import ElidedLabel
from debatedesk.ui.widgets.empty_state import EmptyState
from debatedesk.ui.widgets.flow_layout import FlowLayout
from debatedesk.ui.widgets.screen_room import on_screen
from debatedesk.ui.widgets.wording import in_one_line

SIZE, LEAST = (960, 620), (440, 340)
SIDES = (600, 360)
_MOVES: tuple[tuple[str, Edge, Unit, int], ...] = (
    ("Shift+Down", "end", "sentence", 1),
    ("Shift+Up", "end", "sentence", -1),
    ("Shift+Right", "end", "word", 1),
    ("Shift+Left", "end", "word", -1),
    ("Ctrl+Shift+Up", "start", "sentence", -1),
    ("Ctrl+Shift+Down", "start", "sentence", 1),
    ("Ctrl+Shift+Left", "start", "word", -1),
    ("Ctrl+Shift+Right", "start", "word", 1),
)
_MOVES_TOLD = message(
    "Shift with arrows moves the end of the passage, by sentences (up, down) or words "
    "(left, right); with Ctrl as well its beginning. Words can also be pulled over with "
    "the mouse."
)


class SortingWindow(QDialog):
    """Sorts into one map; it blocks nothing, so that the map beside it shows each decision at once.

    `unplaced_requested` asks for the list of texts without a node, `text_opened` follows when one is shown.
    """

    unplaced_requested = Signal()
    text_opened = Signal()

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget | None) -> None:
        """Sort nothing yet."""
        super().__init__(parent)
        self.setWindowTitle(tr("Sort reactions"))
        self.setModal(False)
        self.resize(on_screen(self, QSize(*SIZE)))
        self._desk = desk
        self.session = SortingSession(desk, self)
        self.progress_label = ElidedLabel(self)
        self.progress_bar = QProgressBar(self)
        self.progress_bar.setTextVisible(False)
        self.progress_bar.setAccessibleName(tr("Passages decided"))
        self.view = PassageView(theme, self)
        self.reasons = QLabel(self)
        self.reasons.setObjectName("quiet")
        self.reasons.setWordWrap(True)
        self.reasons.setTextFormat(Qt.TextFormat.PlainText)
        self.moves = QLabel(tr("Shift+arrows widen or narrow"), self)
        self.moves.setObjectName("quiet")
        self.moves.setToolTip(tr(_MOVES_TOLD))
        self.text_button = QPushButton(tr("Show in text"), self)
        self.text_button.setFlat(True)
        self.text_button.setAutoDefault(False)
        self.text_button.setToolTip(tr("Show the passage in its text, in the window behind (Ctrl+Enter)"))
        self.text_button.clicked.connect(lambda checked=False: self.open_text())
        self.choices = ChoiceList(theme, self)
        self.empty = EmptyState(self)
        self.said = ElidedLabel(self)
        self.buttons: dict[str, QPushButton] = {}
        self._picking: Callable[[str], object] | None = None
        self._lay_out()
        self._connect()
        self._turned()

    def sort_into(self, map_id: str) -> None:
        """Sort into a map, going on where that was left."""
        self._stop_picking()
        self.session.begin(map_id)
        (self.choices.view if self.session.passage else self).setFocus()

    # Laying out.

    def _lay_out(self) -> None:
        left = QWidget(self)
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.view, 1)
        self.reasons.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        beside.addWidget(self.reasons)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(left)
        self._split.addWidget(self.choices)
        self._split.setStretchFactor(0, SIDES[0])
        self._split.setStretchFactor(1, SIDES[1])
        self._split.setSizes(list(SIDES))
        self.choices.setMinimumWidth(190)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._split)
        self._pages.addWidget(self.empty)
        head = QHBoxLayout()
        head.setContentsMargins(LARGE, MEDIUM, LARGE, SMALL)
        head.addWidget(self.progress_label, 1)
        head.addWidget(self.text_button)
        self.keys_bar = self._keys_bar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.progress_bar)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.keys_bar)
        foot = QHBoxLayout()
        foot.setContentsMargins(LARGE, 0, LARGE, SMALL)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.moves)
        layout.addLayout(foot)
        self.setMinimumSize(*LEAST)

    def _keys_bar(self) -> QWidget:
        bar = QWidget(self)
        layout = FlowLayout(bar, TIGHT)
        layout.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        session, chosen = self.session, tr("the chosen proposal")
        keys: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
            (
                "S",
                "supports",
                tr("The passage supports {chosen}", chosen=chosen),
                lambda: session.speak("for"),
            ),
            (
                "O",
                "objects",
                tr("The passage objects to {chosen}", chosen=chosen),
                lambda: session.speak("against"),
            ),
            ("U", tr("undercuts…"), tr("The passage undercuts a link: choose which"), self.pick_link),
            ("Q", "asks", tr("The passage asks a question"), session.ask),
            ("E", tr("evidence of a node…"), tr("Add the passage to a node: choose which"), self.pick_node),
            ("K", "skip", tr("Pass the passage over"), session.skip),
            ("Z", "back", tr("Take the last decision back"), self._take_back),
        )
        for key, words, tip, run in keys:
            button = QPushButton(f"{key}  {words}", bar)
            button.setAutoDefault(False)
            button.setToolTip(f"{tip} ({key})")
            button.setAccessibleName(f"{words.rstrip('…')} ({key})")
            button.setAccessibleDescription(tip)
            button.clicked.connect(lambda checked=False, run=run: run())
            self._key(key, run)
            self.buttons[key] = button
            layout.addWidget(button)
        return bar

    def _key(self, keys: str, run: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(run)

    def _connect(self) -> None:
        session, desk = self.session, self._desk
        session.turned.connect(self._turned)
        session.chose.connect(self._show_passage)
        session.progressed.connect(self._show_progress)
        session.status_message.connect(self.said.say)
        self.view.words_chosen.connect(session.select)
        self.choices.chosen.connect(self._chosen)
        self.choices.moved.connect(self._reached)
        self.choices.left.connect(self._leave)
        for number in range(1, DIGITS + 1):
            self._key(str(number), partial(self.choices.choose_number, number))
        for keys, edge, unit, step in _MOVES:
            self._key(keys, partial(self._move, edge, unit, step))
        self._key("/", self._find)
        self._key("Ctrl+F", self._find)
        self._key("Ctrl+Z", desk.undo)
        self._key("Ctrl+Shift+Z", desk.redo)
        self._key("Ctrl+Return", self.open_text)

    def _move(self, edge: Edge, unit: Unit, step: int) -> None:
        """Move an edge of the passage; by words to the side that the arrow points to."""
        passage = self.session.passage
        is_turned = unit == "word" and passage is not None and reads_from_right(passage.words)
        self.session.move(edge, unit, -step if is_turned else step)

    # What is shown.

    def _turned(self) -> None:
        self._stop_picking()
        has_passage = self.session.passage is not None
        page = self._split if has_passage else self.empty
        is_other = page is not self._pages.currentWidget()
        self._pages.setCurrentWidget(page)
        if not has_passage:
            self._say_why_empty()
        if is_other or self.choices.field.hasFocus():
            (self.choices.view if has_passage else self).setFocus()
        self.choices.field.clear()
        self._show_passage()

    def _show_passage(self) -> None:
        session = self.session
        self.view.show_passage(session.passage)
        self.reasons.setText(
            tr("because of: {list}", list=", ".join(session.reasons)) if session.reasons else ""
        )
        if self._picking is None:
            self._offer_proposals()
        for key in "SOUQEK":
            self.buttons[key].setEnabled(session.passage is not None)
        self.text_button.setVisible(session.passage is not None)

    def _offer_proposals(self) -> None:
        session = self.session
        most = max((each.nearness for each in session.likely), default=1.0)
        likely = {each.proposal: each for each in session.likely}
        choices = []
        for node in session.proposals:
            near = likely.get(node.id)
            choices.append(
                Choice(
                    node.id,
                    in_one_line(node.label) or tr("No words yet"),
                    ", ".join(near.words) if near else "",
                    near.nearness / most if near else None,
                )
            )
        self.choices.offer(
            tr("Which proposal?"),
            tr("Find another proposal ( / )"),
            choices,
            session.proposal,
            tr("No such proposal."),
        )

    def _show_progress(self) -> None:
        session, queue = self.session, self.session.queue
        parts = []
        if queue.total:
            parts.append(
                tr(
                    "{decided:,} of {n:,} passages",
                    "{decided:,} of 1 passage",
                    queue.total,
                    decided=queue.decided,
                )
            )
        if session.document:
            author = f", {session.document.author}" if session.document.author else ""
            parts.append(f"{session.document.title}{author}")
        if session.is_looking:
            parts.append(session.work or tr("Looking for passages…"))
        self.progress_label.say(joined(parts) or tr("Sort reactions"))
        self.progress_bar.setRange(0, max(1, queue.total))
        self.progress_bar.setValue(queue.decided)
        self.buttons["Z"].setEnabled(session.can_take_back)

    def _say_why_empty(self) -> None:
        session, queue = self.session, self.session.queue
        unplaced = (tr("Texts without a node…"), self.unplaced_requested.emit)
        if session.problem:
            self.empty.say(tr("Nothing to sort"), session.problem)
        elif session.is_looking:
            self.empty.say(tr("Looking for passages"), tr("The first are shown as soon as they are found."))
        elif not session.map_id:
            self.empty.say(
                tr("No map is open"), tr("Open the map that the reactions are to be sorted into.")
            )
        elif not session.proposals:
            self.empty.say(
                tr("The map has no proposals yet"),
                tr(
                    "Select the words of a proposal in the essay and add them to the map; then the "
                    "sentences of the other texts that speak of the same are listed here."
                ),
            )
        elif queue.total:
            self.empty.say(
                tr("All is decided"),
                tr(
                    "{n:,} passages of {texts} decided; what comes in later joins the queue.",
                    "1 passage of {texts} decided; what comes in later joins the queue.",
                    queue.total,
                    texts=tr("{n:,} texts", "1 text", session.texts),
                ),
                [unplaced],
            )
        else:
            self.empty.say(
                tr("No passage is close to a proposal"),
                tr(
                    "{n:,} other texts of this debate looked through: no sentence shares enough rare "
                    "words with a proposal of the map.",
                    "1 other text of this debate looked through: no sentence shares enough rare words "
                    "with a proposal of the map.",
                    session.texts,
                ),
                [unplaced],
            )

    # Choosing.

    def pick_link(self) -> None:
        """Ask which link of the chosen proposal the passage undercuts."""
        session = self.session
        if session.passage is None:
            return
        choices = []
        for relation in links_on(session.argument_map, session.proposal):
            choices.append(Choice(relation.id, tr(said(session.argument_map, relation))))
        self._pick(
            tr("Which link does it undercut?"),
            tr("Find a link ( / )"),
            choices,
            session.undercut,
            tr("Nothing bears on the chosen proposal yet, so there is no link to undercut."),
        )

    def pick_node(self) -> None:
        """Ask which node the passage is evidence of."""
        session = self.session
        if session.passage is None:
            return
        stance = stances(session.argument_map)
        choices = [
            Choice(
                node.id, in_one_line(node.label) or tr("No words yet"), _detail(node, stance.get(node.id))
            )
            for node in self._nodes_in_order()
        ]
        self._pick(tr("Evidence of which node?"), tr("Find a node ( / )"), choices, session.give_evidence)

    def _nodes_in_order(self) -> Sequence[Node]:
        """List the chosen proposal and what bears on it, then all other nodes, in the order of the map."""
        nodes = self.session.argument_map.nodes
        near = dict.fromkeys([self.session.proposal])
        for relation in links_on(self.session.argument_map, self.session.proposal):
            near |= dict.fromkeys(relation.sources)
        keys = [*near, *(key for key in nodes if key not in near)]
        return [nodes[key] for key in keys if key in nodes]

    def _pick(
        self,
        heading: str,
        hint: str,
        choices: Sequence[Choice],
        then: Callable[[str], object],
        nothing: str = "",
    ) -> None:
        self._picking = then
        self.choices.field.clear()
        self.choices.offer(heading, hint, choices, nothing=nothing or tr("Nothing has these words."))
        self.choices.view.setFocus()
        self.said.say(tr("A digit, Enter or a click chooses; Esc goes back."))

    def _stop_picking(self) -> None:
        self._picking = None

    def _chosen(self, key: str) -> None:
        picked, self._picking = self._picking, None
        if picked is not None:
            picked(key)
            self._offer_proposals()
            return
        self.session.choose(key)
        if self.choices.field.hasFocus():
            self.choices.view.setFocus()

    def _reached(self, key: str) -> None:
        if self._picking is None:
            self.session.choose(key)

    def _find(self) -> None:
        self.choices.field.setFocus()
        self.choices.field.selectAll()

    def _take_back(self) -> None:
        if self._picking is not None:
            self._leave()
        else:
            self.session.take_back()

    def _leave(self) -> None:
        """Go one step back: from a question to the proposals, from the field to the list, else close."""
        if self._picking is not None:
            self._stop_picking()
            self.said.say("")
            self.choices.field.clear()
            self._offer_proposals()
            self.choices.view.setFocus()
        elif self.choices.field.hasFocus():
            self.choices.view.setFocus()
        else:
            self._end()

    def _end(self) -> None:
        self.session.rest()
        super().reject()

    def open_text(self) -> None:
        """Show the passage in its text, in the window behind this one."""
        if self.session.passage is not None:
            self._desk.open(self.session.passage.reference)
            self.text_opened.emit()

    def reject(self) -> None:
        self._leave()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._end()
        event.accept()


def _detail(node: Node, stance: RelationKind | None) -> str:
    words = tr(card_words(node.kind, stance))
    return joined((words, node.speaker))
