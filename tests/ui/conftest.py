"""What all tests of the window share."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.english import english
from tests.support.panels import bees, desk, texts, theme
from tests.support.waiting import qtbot
from tests.support.windows import window

__all__ = ["bees", "desk", "english", "qtbot", "texts", "theme", "window"]


@pytest.fixture(scope="session", autouse=True)
def emptied_clipboard(qapp: QApplication) -> Iterator[None]:
    """Take back what was copied: without a screen Qt lets go of it when Python has ended, and crashes."""
    yield
    qapp.clipboard().clear()
