"""The timer counts up, or down from minutes, by a clock that is given."""

from debatedesk.domain.presentation.timer import MOST_MINUTES, PresentationTimer


class Clock:
    """Tells the time that a test sets."""

    now = 1_000.0

    def __call__(self) -> float:
        return self.now


def test_it_counts_up_while_it_runs() -> None:
    clock = Clock()
    timer = PresentationTimer(clock)
    assert not timer.was_started
    timer.toggle()
    clock.now += 65.5
    assert (timer.seconds, timer.is_running) == (65, True)
    timer.toggle()
    clock.now += 100
    assert (timer.seconds, timer.is_running) == (65, False)
    timer.toggle()
    clock.now += 10
    assert timer.seconds == 75
    timer.reset()
    assert (timer.seconds, timer.is_running) == (0, True)


def test_it_counts_down_from_minutes_and_on_below_nothing() -> None:
    clock = Clock()
    timer = PresentationTimer(clock)
    timer.add_minutes(1)
    assert (timer.minutes, timer.seconds, timer.was_started) == (5, 300, True)
    timer.add_minutes(-3)
    timer.toggle()
    clock.now += 119
    assert (timer.seconds, timer.is_over) == (1, False)
    clock.now += 31
    assert (timer.seconds, timer.is_over) == (-30, True)
    timer.add_minutes(-2)
    assert (timer.seconds, timer.is_over) == (150, False), "without minutes it counts up"
    timer.add_minutes(1)
    timer.add_minutes(10 * MOST_MINUTES)
    assert timer.minutes == MOST_MINUTES
