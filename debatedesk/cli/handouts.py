"""The command that makes hand-outs."""

from argparse import Namespace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from debatedesk.cli.drawing import draw_without_screen
from debatedesk.cli.main import explain_missing_qt
from debatedesk.cli.output import Named, find_by_name, open_library, write_text
from debatedesk.domain.errors import DeskError
from debatedesk.services.exports import write_file
from debatedesk.services.handouts.content import HandoutOptions
from debatedesk.services.handouts.writing import BINARY_FORMATS, HandoutFormat, handout_data, handout_format

if TYPE_CHECKING:
    from debatedesk.services.handouts.content import Handout


def handout_command(options: Namespace) -> int:
    """Write a hand-out of a map, or of all maps of a debate."""
    chosen = HandoutOptions(options.audience, options.paper, options.with_map, options.with_notes_room)
    output: Path | None = options.output
    format_name: HandoutFormat = options.to or handout_format(output)
    if output is None and format_name in BINARY_FORMATS:
        raise DeskError(f"“{format_name}” needs a file to be written to.")
    with open_library(options) as workspace:
        debates = {debate.id for debate in workspace.documents.debates()}
        things: list[Named] = [*workspace.maps.maps(), *workspace.documents.debates()]
        key = find_by_name(things, options.id, "map or debate")
        handouts = workspace.handouts
        handout = handouts.of_debate(key, chosen) if key in debates else handouts.of_map(key, chosen)
        author = workspace.authorship.name
    if output is not None and format_name == "pdf":
        _write_pdf(handout, author, output)
        return 0
    assert format_name != "pdf"
    data = handout_data(handout, format_name, picture=partial(_picture, output or Path()))
    if isinstance(data, str):
        write_text(data, output)
    elif output is not None:
        write_file(output, data)
    return 0


def _write_pdf(handout: "Handout", author: str, output: Path) -> None:
    draw_without_screen()
    try:
        from debatedesk.ui.printing.handouts.files import write_handout_pdf
    except ImportError as error:
        raise explain_missing_qt(error) from error
    write_handout_pdf(handout, author, output)


def _picture(output: Path, svg: str) -> bytes | None:
    """Draw an SVG for a file, where Qt is to be had."""
    draw_without_screen()
    try:
        from debatedesk.ui.widgets.picture import PICTURE_SCALE, png_of
    except ImportError:
        return None
    return png_of(svg, output, PICTURE_SCALE)
