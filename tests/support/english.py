"""The window speaks English in tests, whatever the rules of the system that they run on."""

import pytest
from PySide6.QtWidgets import QApplication

from debatedesk.ui.translation import ENGLISH, speak


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Let the application speak English, as the program does where nothing else is chosen."""
    speak(qapp, ENGLISH)
