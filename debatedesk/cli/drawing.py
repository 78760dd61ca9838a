"""Drawing maps to files without a screen, as far as the window's library is to be had."""

import os
from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path

from debatedesk.cli.main import explain_missing_qt
from debatedesk.domain.errors import DeskError


@dataclass(frozen=True, slots=True)
class Paper:
    """The paper that a PDF was asked for on: its name, and whether the map goes over several sheets."""

    name: str
    tiled: bool


def paper_of(options: Namespace) -> Paper:
    """Tell which paper the options ask for."""
    return Paper(options.paper or "", options.tiled)


def write_map_drawing(svg: str, output: Path | None, format_name: str, title: str, paper: Paper) -> None:
    """Draw an SVG to a file, PNG or PDF; raises DeskError where Qt is not to be had."""
    if output is None:
        raise DeskError("A picture needs a file to be written to.")
    draw_without_screen()
    try:
        from debatedesk.ui.printing.drawings import PaperChoice, write_drawing
    except ImportError as error:
        raise explain_missing_qt(error) from error
    write_drawing(svg, output, format_name, title, PaperChoice(paper.name, paper.tiled))


def draw_without_screen() -> None:
    """Let Qt draw in memory."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
