"""Searching as the person types: one search at a time in the worker, answers to older words dropped."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from debatedesk.jobs.requests import SearchRequest
from debatedesk.jobs.runner import Job
from debatedesk.services.search_results import Order, SearchResult
from debatedesk.ui.desk import Desk

WAIT_MS = 90
SLOW_MS = 400
LIMIT = 100


@dataclass(frozen=True, slots=True)
class Question:
    """What is searched for, in which debate (None for all of them), and how many results are wanted."""

    words: str
    debate_id: str | None
    limit: int = LIMIT
    order: Order = "relevance"


class SearchRunner(QObject):
    """Asks the worker a little after the last key; while it answers, only the latest words wait.

    `answered` carries the question and its SearchResult, `failed` a sentence, `progressed` what the worker
    does first (such as indexing), `slow` tells that an answer takes long enough to say so.
    """

    answered = Signal(object, object)
    failed = Signal(str)
    progressed = Signal(str)
    slow = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Search the library of a desk."""
        super().__init__(parent)
        self._desk = desk
        self._wanted: Question | None = None
        self._asked: Question | None = None
        self._job: Job | None = None
        self._left: tuple[Question, int, int] | None = None
        self._number = 0
        self._wait = self._timer(WAIT_MS, self._ask)
        self._slow = self._timer(SLOW_MS, self._tell_slow)

    @property
    def busy(self) -> bool:
        """Tell whether an answer is still to come."""
        return self._wait.isActive() or self._job is not None

    def search(self, question: Question, *, at_once: bool = False) -> None:
        """Search for something in place of what was asked before."""
        self._wanted = question
        if at_once:
            self._wait.stop()
            self._ask()
        else:
            self._wait.start()

    def forget(self) -> None:
        """Want no answer any more."""
        self._wanted = self._asked = None
        self._wait.stop()
        self._slow.stop()
        self._number += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _timer(self, milliseconds: int, run: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(run)
        return timer

    def _ask(self) -> None:
        if self._wanted is None or self._job is not None:
            return
        question = self._asked = self._wanted
        self._number += 1
        number = self._number
        self._slow.start()
        self._job = self._desk.jobs.start(
            SearchRequest(question.words, question.limit, question.debate_id, question.order),
            lambda answer: self._answer(number, question, answer),
            lambda sentence: self._fail(number, question, sentence),
            lambda done, total, message: self._progress(number, message),
        )

    def _progress(self, number: int, message: str) -> None:
        if number == self._number and message and not self._slow.isActive():  # else it would only flicker
            self.progressed.emit(message)

    def _answer(self, number: int, question: Question, answer: SearchResult) -> None:
        if not self._finish(number):
            return
        if question == self._wanted:
            self.answered.emit(question, answer)
            self._index_behind(question, answer)
        self._ask_again()

    def _index_behind(self, question: Question, answer: SearchResult) -> None:
        """Have what is not indexed yet indexed in the other worker, and answer again from the index.

        Where that changes nothing, since no index can be written, the answer stays as it is.
        """
        left = (question, answer.unindexed, answer.unread) if answer.unindexed else None
        if left is not None and left != self._left:

            def ended(all_indexed: bool) -> None:
                if all_indexed and question == self._wanted:
                    self.search(question, at_once=True)

            self._desk.index.catch_up(ended)
        self._left = left

    def _fail(self, number: int, question: Question, sentence: str) -> None:
        if not self._finish(number):
            return
        if question == self._wanted:
            self.failed.emit(sentence)
        self._ask_again()

    def _finish(self, number: int) -> bool:
        if number != self._number:
            return False
        self._job = None
        self._slow.stop()
        return True

    def _ask_again(self) -> None:
        if self._wanted != self._asked and not self._wait.isActive():
            self._ask()

    def _tell_slow(self) -> None:
        if self._job is not None:
            self.slow.emit()
