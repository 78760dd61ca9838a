from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from debatedesk.ui.desk import Desk
from debatedesk.ui.inspector.panel import InspectorPanel
from debatedesk.ui.theme import ThemeHost
from tests.support.panels import bees, desk, show, texts, theme

__all__ = ["bees", "desk", "texts", "theme"]


@pytest.fixture
def panel(bees: Desk, theme: ThemeHost, qtbot: QtBot) -> Iterator[InspectorPanel]:
    """Show what is selected in a debate on bees."""
    made = InspectorPanel(bees, theme)
    show(qtbot, made, 300, 800)
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.close()
