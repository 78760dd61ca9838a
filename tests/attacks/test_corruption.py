"""A short corruption run; `python -m tests.attacks corruption` is the long one."""

import importlib.util

import pytest

from tests.attacks.corruption import attack


def test_damages_are_told_and_leave_a_way_out() -> None:
    bad = [outcome for outcome in attack(28, seed=11, window=False) if outcome.is_bad]
    assert bad == []


@pytest.mark.skipif(importlib.util.find_spec("PySide6") is None, reason="the window needs PySide6")
def test_damaged_libraries_open_in_the_window_without_a_traceback() -> None:
    bad = [outcome for outcome in attack(9, seed=12, window=True) if outcome.is_bad]
    assert bad == []
