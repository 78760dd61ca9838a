"""Hand-outs as files: with what the window's library draws, and in the language that it speaks."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from debatedesk.services.exports import write_file
from debatedesk.services.handouts.content import Handout
from debatedesk.services.handouts.wording import HandoutLanguage
from debatedesk.services.handouts.writing import handout_data
from debatedesk.ui.printing.handouts.printout import HandoutPrintout
from debatedesk.ui.translation import reading_direction, said
from debatedesk.ui.widgets.picture import PICTURE_SCALE, png_of


def write_handout_pdf(handout: Handout, author: str, output: Path) -> None:
    """Write a hand-out as a PDF where there is no window; raises DeskError."""
    application = QGuiApplication.instance() or QGuiApplication(["debatedesk"])
    HandoutPrintout(handout, author).composed().write_pdf(output)
    del application


def writing_handout(
    handout: Handout, form: Literal["markdown", "html", "docx"], output: Path
) -> Iterator[None]:
    """Write a hand-out to a file, in steps; the file is there, whole, after the last. Raises DeskError."""
    data = handout_data(handout, form, window_language(), partial(_picture, output))
    yield
    write_file(output, data)


def window_language() -> HandoutLanguage:
    """Give the language that the window speaks."""
    code = QLocale().bcp47Name()
    return HandoutLanguage(said, "en" if code == "C" else code, reading_direction() == "rtl")


def _picture(output: Path, svg: str) -> bytes:
    return png_of(svg, output, PICTURE_SCALE)
