"""What a reader shows of a library: a document, and all that is marked in it."""

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document
from debatedesk.domain.reference import Reference
from debatedesk.services.anchor_resolver import PlacedHighlight
from debatedesk.services.workspace import Workspace
from debatedesk.ui.reader.marks import MarkIndex
from debatedesk.ui.reader.page_marks import NoteMark, PageMarks
from debatedesk.ui.reader.passages import NodePassage, passages_of

_NOTE_WORDS = 280


def document_of(workspace: Workspace, document_id: str) -> Document | None:
    """Read a document's description; None when it is gone or in the trash, itself or with its debate."""
    try:
        document = workspace.documents.document(document_id)
        debate = workspace.documents.debate(document.debate_id)
    except DeskError:
        return None
    return None if document.trashed or debate.trashed else document


def highlight_marks(workspace: Workspace, document_id: str) -> MarkIndex[PlacedHighlight]:
    """Read the highlights that can still be found in a document."""
    placed = workspace.annotations.placed(document_id)
    return MarkIndex(each for each in placed if each.status != "orphaned")


def note_marks(workspace: Workspace, document_id: str) -> MarkIndex[NoteMark]:
    """Read where the notes on passages of a document stand."""
    marks = []
    for note, resolution in workspace.notes.placed(document_id):
        if resolution.status != "orphaned":
            words = note.markdown.strip()
            shown = words if len(words) <= _NOTE_WORDS else words[:_NOTE_WORDS].rstrip() + "…"
            marks.append(NoteMark(resolution.start, resolution.end, note.id, shown))
    return MarkIndex(marks)


def marks_in(workspace: Workspace, document_id: str) -> PageMarks:
    """Read all that is marked in a document."""
    return PageMarks(
        highlight_marks(workspace, document_id),
        passage_marks(workspace, document_id),
        note_marks(workspace, document_id),
    )


def update_marks(marks: PageMarks, workspace: Workspace, document_id: str, changes: Changes) -> bool:
    """Read again what an edit may have marked otherwise; tell whether that was anything."""
    whole = changes.everything or document_id in changes.texts
    highlights = whole or (changes.highlights and document_id in changes.documents)
    notes = whole or changes.notes
    passages = whole or touches_maps(changes)
    if highlights:
        marks.highlights = highlight_marks(workspace, document_id)
    if notes:
        marks.notes = note_marks(workspace, document_id)
    if passages:
        marks.passages = passage_marks(workspace, document_id)
    return bool(highlights or notes or passages)


def passage_marks(workspace: Workspace, document_id: str) -> MarkIndex[NodePassage]:
    """Read the passages of a document that nodes come from."""
    return MarkIndex(passages_of(workspace, document_id))


def touches_maps(changes: Changes) -> bool:
    """Tell whether an edit may have changed what answers a passage."""
    return bool(changes.everything or changes.maps or changes.nodes or changes.relations)


def passage_of(workspace: Workspace, reference: Reference) -> Reference | None:
    """Find the words that a highlight or note is on, where they stand now; None where there are none."""
    try:
        if reference.kind == "highlight":
            document_id = workspace.annotations.highlight(reference.id).document_id
            resolution = workspace.annotations.resolution(reference.id)
        else:
            note = workspace.notes.note(reference.id)
            document_id = note.target_id
            resolved = workspace.notes.resolution(note)
            if resolved is None:
                return None
            resolution = resolved
    except DeskError:
        return None
    if resolution.status == "orphaned":
        return None
    return Reference.passage(document_id, resolution.start, resolution.end)


def words_of(workspace: Workspace, node: Reference) -> list[Reference]:
    """List the passages that a node comes from and that can still be found."""
    try:
        evidence = workspace.maps.map(node.within).nodes[node.id].evidence
    except (DeskError, KeyError):
        return []
    places = [(each.document, workspace.maps.evidence_place(each)) for each in evidence]
    return [
        Reference.passage(document, resolution.start, resolution.end)
        for document, resolution in places
        if resolution.status != "orphaned" and document_of(workspace, document)
    ]


def first_document(workspace: Workspace, debate_id: str, last: str) -> str:
    """Choose what to open in a debate: what was read `last`, else its first essay, else its first text."""
    documents = workspace.documents.documents(debate_id)
    ids = [each.id for each in documents]
    if last in ids:
        return last
    essays = [each.id for each in documents if each.kind == "essay"]
    return next(iter([*essays, *ids]), "")
