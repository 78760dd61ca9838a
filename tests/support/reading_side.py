"""A desk that is read from the right, as in Arabic, while its words stay English."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[None]:
    """Lay out all windows that are made from now on from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
