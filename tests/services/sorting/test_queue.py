"""The queue of passages: what is shown next, what is done, what comes back."""

from debatedesk.services.sorting.queue import DecidedPassages, SortingQueue
from debatedesk.services.sorting.records import Candidate, Candidates, Likely


def candidate(number: int) -> Candidate:
    likely = Likely("p", 10.0 - number, ("hive",))
    return Candidate("reply", 100 * number, 100 * number + 50, (likely,))


FIRST, SECOND, THIRD = map(candidate, range(3))
FOUND = Candidates("map", [FIRST, SECOND, THIRD], decided=4)


def deciding(*candidates: Candidate) -> DecidedPassages:
    return DecidedPassages(each.span for each in candidates)


def filled(*decided: Candidate) -> SortingQueue:
    queue = SortingQueue()
    queue.fill(FOUND, deciding(*decided))
    return queue


def test_the_best_that_waits_is_shown_and_what_is_done_is_counted() -> None:
    queue = filled()
    assert queue.current == FIRST
    assert (queue.decided, queue.total) == (4, 7)
    queue.settle(deciding(FIRST))
    assert queue.current == SECOND
    assert queue.upcoming() == THIRD
    assert (queue.decided, queue.total) == (5, 7)


def test_what_is_taken_back_is_shown_again() -> None:
    queue = filled(FIRST)
    queue.settle(deciding(FIRST, SECOND))
    assert queue.current == THIRD
    queue.settle(deciding(SECOND))
    assert queue.current == FIRST


def test_what_a_node_uses_by_then_leaves_the_queue_and_the_one_shown_stays() -> None:
    queue = filled()
    queue.settle(deciding(THIRD))
    assert queue.current == FIRST
    assert queue.upcoming() == SECOND


def test_what_comes_in_does_not_turn_the_page() -> None:
    queue = filled(FIRST)
    queue.fill(Candidates("map", [THIRD, FIRST, SECOND, candidate(5)]), deciding())
    assert queue.current == SECOND
    assert queue.total == 4


def test_the_passage_that_was_shown_at_the_end_of_the_last_sitting_comes_first_while_it_waits() -> None:
    queue = SortingQueue()
    queue.fill(FOUND, deciding(), SECOND.span)
    assert queue.current == SECOND
    queue.fill(FOUND, deciding(), THIRD.span)
    assert queue.current == SECOND
    other = SortingQueue()
    other.fill(FOUND, deciding(SECOND), SECOND.span)
    assert other.current == FIRST


def test_some_words_of_a_passage_are_enough_to_have_it_decided_and_its_neighbours_wait() -> None:
    queue = filled()
    queue.settle(DecidedPassages([("reply", 140, 200), ("another", 0, 1000)]))
    assert queue.decided == 4 + 1
    assert queue.upcoming() == THIRD


def test_an_empty_queue_shows_nothing() -> None:
    queue = SortingQueue()
    assert (queue.current, queue.upcoming(), queue.total) == (None, None, 0)
    queue.fill(FOUND, deciding(FIRST, SECOND, THIRD))
    assert queue.current is None
    assert queue.decided == queue.total == 7


def test_passages_of_a_text_that_is_another_now_are_dropped() -> None:
    other = Candidate("other", 0, 50, (Likely("p", 1.0, ("hive",)),))
    queue = SortingQueue()
    queue.fill(Candidates("map", [FIRST, SECOND, other]), deciding(SECOND))
    queue.drop({"reply"})
    assert queue.current == other
    assert (queue.decided, queue.total) == (0, 1)
