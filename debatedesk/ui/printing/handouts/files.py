"""Hand-outs as files, where there is no window."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from debatedesk.services.handouts.content import Handout
from debatedesk.ui.printing.handouts.printout import HandoutPrintout


def write_handout_pdf(handout: Handout, output: Path) -> None:
    """Write a hand-out as a PDF; raises DeskError."""
    application = QGuiApplication.instance() or QGuiApplication(["debatedesk"])
    HandoutPrintout(handout).composed().write_pdf(output)
    del application
