"""What of a desk can be printed."""

from functools import partial

from debatedesk.domain.maps.off_map import on_map
from debatedesk.services.workspace import Workspace
from debatedesk.ui.desk import Desk
from debatedesk.ui.printing.board_page import board_html
from debatedesk.ui.printing.map_printout import MapPrintout
from debatedesk.ui.printing.text_printout import TextPrintout
from debatedesk.ui.printing.window import Printable
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.wording import readable_date


def printables(desk: Desk) -> list[tuple[str, Printable]]:
    """List what there is to print, each with its kind: `text`, `notes`, `map`, `board`."""
    workspace = desk.workspace
    offered: list[tuple[str, Printable]] = []
    if text := desk.shown_text:
        title = workspace.documents.document(text.id).title
        make = partial(_text, workspace, text.id, title)
        words = tr("The text “{title}”", title=title)
        offered.append(("text", Printable(words, make, tr("Highlights and notes"))))
    if desk.debate_id:
        title = workspace.documents.debate(desk.debate_id).title
        words = tr("All notes on “{title}”", title=title)
        offered.append(("notes", Printable(words, partial(_notes, workspace, desk.debate_id, title))))
    if shown := desk.shown_map:
        title = workspace.maps.summary(shown.id).title
        drawn = partial(_map, workspace, shown.id, title)
        words = tr("The map “{title}”", title=title)
        offered.append(("map", Printable(words, drawn, tr("On one page"))))
        words = tr("The board of “{title}”", title=title)
        offered.append(("board", Printable(words, partial(_board, workspace, shown.id, title))))
    return offered


def _text(workspace: Workspace, document_id: str, title: str, with_notes: bool) -> TextPrintout:
    page = workspace.exports.document_page(document_id, with_notes=with_notes, write_date=readable_date)
    return TextPrintout(title, page)


def _notes(workspace: Workspace, debate_id: str, title: str, _: bool) -> TextPrintout:
    page = workspace.exports.notes_file(debate_id, "html", readable_date)
    assert isinstance(page, str)
    return TextPrintout(tr("Notes on “{title}”", title=title), page)


def _map(workspace: Workspace, map_id: str, title: str, on_one_page: bool) -> MapPrintout:
    return MapPrintout(title, workspace.exports.map_text(map_id, "svg"), over_several=not on_one_page)


def _board(workspace: Workspace, map_id: str, title: str, _: bool) -> TextPrintout:
    return TextPrintout(title, board_html(on_map(workspace.maps.map(map_id))))
