"""Filling in the source of one text from a list of references."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from debatedesk.domain.errors import DeskError, TooLargeError
from debatedesk.domain.publication import Publication, shown_names
from debatedesk.formats.references.entries import ReferenceEntry
from debatedesk.formats.references.registry import read_references
from debatedesk.services.citations.matching import alike, filled_in, without_own_title
from debatedesk.storage.regular_files import read_regular
from debatedesk.ui.desk import Desk
from debatedesk.ui.translation import joined, tr
from debatedesk.ui.widgets.filtered_list_dialog import FilteredListDialog, ListChoice


def choose_reference(
    desk: Desk, document_id: str, path: Path, window: QWidget
) -> FilteredListDialog | None:
    """Fill in a text's source from a file's only entry, or ask which; what the entry says replaces."""
    try:
        entries = read_references(path, read_regular(path)).entries
    except TooLargeError as error:
        desk.failed.emit(tr(str(error.named(path.name))))
        return None
    except DeskError as error:
        desk.failed.emit(tr(str(error)))
        return None
    except OSError as error:
        desk.failed.emit(
            tr("“{file}” cannot be read: {reason}.", file=path.name, reason=error.strerror or error)
        )
        return None
    if len(entries) == 1:
        fill_in(desk, document_id, entries[0].publication)
        return None
    title = desk.workspace.documents.document(document_id).title
    likely = next((entry for entry in entries if alike(entry.publication.title, title)), None)

    def choose(entry: object) -> None:
        if isinstance(entry, ReferenceEntry):
            fill_in(desk, document_id, entry.publication)

    dialog = FilteredListDialog(
        tr("Fill in from a reference file"),
        tr("Which of its {count:,} references is “{title}”?", count=len(entries), title=title),
        [ListChoice(entry, _title(entry.publication), _detail(entry.publication)) for entry in entries],
        choose,
        window,
        action=tr("Fill in"),
        chosen=likely,
    )
    dialog.open()
    return dialog


def fill_in(desk: Desk, document_id: str, said: Publication) -> None:
    """Let a text's source be what a reference says; what it does not say stays."""
    documents = desk.workspace.documents

    def fill() -> Publication:
        title = documents.document(document_id).title
        return filled_in(without_own_title(said, title), documents.publication(document_id))

    desk.do(lambda: documents.publish({document_id: fill()}))


def _title(publication: Publication) -> str:
    return publication.title or publication.key or tr("Untitled")


def _detail(publication: Publication) -> str:
    names = shown_names(publication.authors or publication.editors)
    return joined((names, publication.issued, publication.container))
