"""One sitting at sorting: which map, which passage, which proposal, and every decision on the passage."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document
from debatedesk.domain.maps.model import ArgumentMap, Node
from debatedesk.domain.maps.relations import Stance, said
from debatedesk.domain.reference import Reference
from debatedesk.jobs.request import Request
from debatedesk.jobs.requests import FirstPassagesRequest, PassagesRequest
from debatedesk.jobs.runner import CANCELLED, Job
from debatedesk.services.sorting.passage import Edge, ShownPassage, Unit
from debatedesk.services.sorting.queue import SortingQueue
from debatedesk.services.sorting.records import Candidate, Candidates, Likely
from debatedesk.services.sorting.sorting import proposals_of
from debatedesk.services.undo import UndoStep
from debatedesk.ui.desk import Desk
from debatedesk.ui.translation import quoted, tr
from debatedesk.ui.widgets.wording import shorten

STATE = "sorting"
_LONGEST = 60
_FARTHEST = 2**40
SETTLED_MS = 400
"""So long after edits made elsewhere the texts are looked through again."""


class SortingSession(QObject):
    """Shows one passage after the other; nothing is decided but by its calls.

    `turned` tells that another passage is shown, or none; `chose` that another proposal is chosen or the
    passage has other words; `progressed` that counts or the work under way have changed; `status_message`
    says in a line what was done.
    """

    turned = Signal()
    chose = Signal()
    progressed = Signal()
    status_message = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Sort nothing yet."""
        super().__init__(parent)
        self._desk = desk
        self._sorting = desk.workspace.sorting
        self.map_id = ""
        self.argument_map = ArgumentMap.of("", "")
        self.queue = SortingQueue()
        self.passage: ShownPassage | None = None
        self.document: Document | None = None
        self.proposal = ""
        self.work = ""
        self.problem = ""
        self.texts = 0
        self.is_whole = False
        self._is_large = False
        self.is_active = False
        self._shown: Candidate | None = None
        self._job: Job | None = None
        self._deciding = False
        self._made: list[UndoStep] = []
        self._left_as: dict[tuple[str, int, int], tuple[int, int, str]] = {}
        self._later = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._later.timeout.connect(self._look)
        desk.changed.connect(self._changed)

    # Beginning and ending.

    def begin(self, map_id: str) -> None:
        """Sort into a map, going on where that was left."""
        self.is_active = True
        if map_id != self.map_id:
            self.save_state()
            self.queue, self._shown, self.passage, self.document = SortingQueue(), None, None, None
            self.map_id, self.is_whole, self._is_large, self.texts = map_id, False, False, 0
        if self._read_map():
            self.queue.settle(self._sorting.decided(self.map_id))
            self._look()
        self._turn()

    def rest(self) -> None:
        """Follow nothing any more, until the next `begin`."""
        self.save_state()
        self.is_active = False
        self._later.stop()
        self._cancel()

    def save_state(self) -> None:
        """Keep which passage is shown, so that it is shown first the next time."""
        if self.is_active and self._shown is not None:
            document, start, end = self._shown.span
            kept = {"document": document, "span": [start, end]}
            self._desk.workspace.state.set(f"{STATE}/{self.map_id}", kept)

    def _left_at(self) -> tuple[str, int, int] | None:
        kept = self._desk.workspace.state.record(f"{STATE}/{self.map_id}")
        span = kept.numbers("span", 0, _FARTHEST)
        return (kept.text("document"), span[0], span[1]) if len(span) == 2 else None

    @property
    def is_looking(self) -> bool:
        """Tell whether texts are being looked through."""
        return self._job is not None

    @property
    def proposals(self) -> list[Node]:
        """The proposals, those that the passage is likely to bear on first."""
        likely = {each.proposal: number for number, each in enumerate(self.likely)}
        nodes = proposals_of(self.argument_map)
        return sorted(nodes, key=lambda node: likely.get(node.id, len(likely)))

    @property
    def likely(self) -> Sequence[Likely]:
        """The proposals that the passage is likely to bear on, with the words that both share."""
        current = self.queue.current
        return (
            [each for each in current.likely if each.proposal in self.argument_map.nodes] if current else []
        )

    @property
    def reasons(self) -> Sequence[str]:
        """The words that the passage shares with the proposal that is chosen, or with the likeliest."""
        by_proposal = {each.proposal: each.words for each in self.likely}
        first = self.likely[0].words if self.likely else ()
        return by_proposal.get(self.proposal, first)

    # What the next decision is about.

    def choose(self, proposal: str) -> None:
        """Let the next decision be on another proposal."""
        if proposal != self.proposal and proposal in self.argument_map.nodes:
            self.proposal = proposal
            self.chose.emit()

    def move(self, edge: Edge, unit: Unit, step: int) -> None:
        """Widen or narrow the passage."""
        if self.passage is not None:
            self._take(self.passage.moved(edge, unit, step))

    def select(self, start: int, end: int) -> None:
        """Take other words of what is shown for the passage."""
        if self.passage is not None:
            self._take(self.passage.selecting(start, end))

    def _take(self, passage: ShownPassage) -> None:
        if passage != self.passage:
            self.passage = passage
            self.chose.emit()

    # Decisions.

    def speak(self, stance: Stance) -> None:
        """Let the passage speak for or against the proposal that is chosen."""
        self._speak(stance, self.proposal)

    def undercut(self, relation_id: str) -> None:
        """Let the passage undercut a link."""
        self._speak("against", relation_id)

    def _speak(self, stance: Stance, target: str) -> None:
        named = self._named(target)
        if target not in self.argument_map.nodes:
            done = tr("The passage undercuts {link}.", link=named)
        elif stance == "for":
            done = tr("The passage supports {node}.", node=named)
        else:
            done = tr("The passage objects to {node}.", node=named)
        self._decide(lambda passage: self._sorting.speak(self.map_id, passage, stance, target), done)

    def _named(self, thing_id: str) -> str:
        if node := self.argument_map.nodes.get(thing_id):
            return quoted(shorten(node.label, _LONGEST))
        relation = self.argument_map.relations.get(thing_id)
        return tr("that {said}", said=said(self.argument_map, relation)) if relation else tr("what is gone")

    def ask(self) -> None:
        """Make the passage a question."""
        proposal = self.proposal
        self._decide(
            lambda passage: self._sorting.ask(self.map_id, passage, proposal), tr("Added as a question.")
        )

    def give_evidence(self, node_id: str) -> None:
        """Add the passage to the evidence of a node."""
        self._decide(
            lambda passage: self._sorting.give_evidence(self.map_id, passage, node_id),
            tr("Added to the evidence of {named}.", named=self._named(node_id)),
        )

    def skip(self) -> None:
        """Pass the passage over."""
        self._decide(lambda passage: self._sorting.skip(self.map_id, passage), "Skipped.")

    def _decide(self, decision: Callable[[Reference], Changes], done: str) -> None:
        if self.passage is None or self._shown is None:
            return
        passage, shown, proposal = self.passage, self._shown, self.proposal
        self._deciding = True
        try:
            changes = self._desk.do(lambda: decision(passage.reference))
        finally:
            self._deciding = False
        if not changes:
            return
        if step := self._desk.workspace.undo.last:
            self._made.append(step)
        if self._shown is not None and self._shown.span == shown.span:
            self._shown = None  # other words than its own were chosen, so it waits on
            self._turn()
        else:
            self._left_as[shown.span] = passage.reference.start, passage.reference.end, proposal
        for created in changes.created:
            self._desk.select(created, "step")
        self.progressed.emit()
        self.status_message.emit(done)

    @property
    def can_take_back(self) -> bool:
        """Tell whether the last edit is a decision of this sitting."""
        last = self._desk.workspace.undo.last
        return any(step is last for step in self._made)

    def take_back(self) -> None:
        """Take the last decision back; its passage is shown again."""
        if self.can_take_back:
            self._desk.undo()
            self.status_message.emit(tr("Taken back."))
        elif self._made:
            self.status_message.emit(tr("Something else was edited since; Undo takes that back first."))
        else:
            self.status_message.emit(tr("Nothing was decided yet."))

    # What comes in.

    def _changed(self, changes: Changes) -> None:
        matters = (
            changes.everything or changes.debates or changes.maps or changes.nodes or changes.relations
        )
        if not self.is_active or not (matters or changes.texts or changes.skipped):
            return
        if not self._read_map():
            self._turn()
            return
        self._settle(changes)
        if not self._deciding:
            self._later.start()
        self._turn()

    def _settle(self, changes: Changes) -> None:
        """Let the queue follow changes: what is decided, and texts that are others now."""
        if changes.everything:
            self.queue, self._shown = SortingQueue(), None
        elif changes.texts:
            self.queue.drop(changes.texts)
        self.queue.settle(self._sorting.decided(self.map_id))

    def _read_map(self) -> bool:
        """Read the map as it stands now; False where it is gone."""
        self.problem = ""
        try:
            maps = self._desk.workspace.maps
            if maps.home(self.map_id).trashed:
                raise DeskError(tr("The map is in the trash."))
            self.argument_map = maps.map(self.map_id)
        except DeskError as error:
            self.argument_map, self.queue, self.problem = (
                ArgumentMap.of("", ""),
                SortingQueue(),
                tr(str(error)),
            )
            self._cancel()
        return not self.problem

    def _look(self) -> None:
        """Look through the texts: first those that are nearest, then all."""
        if self._is_large and self.is_whole:
            self._start(PassagesRequest(self.map_id))
        else:
            left_at = self._left_at()
            self._start(FirstPassagesRequest(self.map_id, left_at[0] if left_at else ""))

    def _start(self, request: Request[Candidates]) -> None:
        self._cancel()
        jobs = self._desk.jobs
        job = jobs.start(
            request,
            lambda candidates: self._take_in(job, candidates),
            lambda sentence: self._failed(job, sentence),
            lambda done, total, words: self._progress(job, done, total, words),
        )
        self._job = job
        self.progressed.emit()

    def _cancel(self) -> None:
        job, self._job = self._job, None
        self.work = ""
        if job is not None:
            job.cancel()

    def _take_in(self, job: Job, candidates: Candidates) -> None:
        if job is not self._job:
            return
        self._job, self.work = None, ""
        self.texts, self.is_whole = candidates.texts, candidates.is_whole
        self.queue.fill(candidates, self._sorting.decided(self.map_id), self._left_at())
        if not candidates.is_whole:
            self._is_large = True
            self._start(PassagesRequest(self.map_id))
        self._turn()

    def _failed(self, job: Job, sentence: str) -> None:
        if job is self._job:
            self._job, self.work = None, ""
            if sentence != CANCELLED:
                self.problem = sentence
            self._turn()

    def _progress(self, job: Job, done: int, total: int, words: str) -> None:
        if job is self._job:
            self.work = (
                tr("{words} {done:,} of {total:,}", words=words, done=done, total=total) if total else words
            )
            self.progressed.emit()

    def _turn(self) -> None:
        """Show the passage that is the current one by now; what is shown of the same one stays."""
        current = self.queue.current
        if current is None:
            self._shown, self.passage, self.document, self.proposal = None, None, None, ""
        elif self._shown is None or current.span != self._shown.span or self.passage is None:
            self._show(current)
        else:
            self._shown = current
            if self.proposal not in self.argument_map.nodes:
                self.proposal = self._likeliest()
        self.turned.emit()
        self.progressed.emit()

    def _show(self, candidate: Candidate) -> None:
        documents = self._desk.workspace.documents
        try:
            self.document = documents.document(candidate.document)
            text = documents.text(candidate.document)
        except DeskError as error:
            self.problem, self._shown, self.passage = tr(str(error)), None, None
            return
        start, end, proposal = self._left_as.get(candidate.span, (candidate.start, candidate.end, ""))
        self._shown = candidate
        self.passage = ShownPassage.of(candidate.document, text, start, end)
        self.proposal = proposal if proposal in self.argument_map.nodes else self._likeliest()

    def _likeliest(self) -> str:
        return next((node.id for node in self.proposals), "")
