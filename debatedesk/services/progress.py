"""How long work tells how far it is."""

from collections.abc import Callable

Progress = Callable[[int, int, str], None]
"""Told (done, total, message); raises Cancelled when the user has cancelled."""


def no_progress(done: int, total: int, message: str) -> None:
    """Ignore progress."""
