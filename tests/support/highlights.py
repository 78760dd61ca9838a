"""The highlights of a library, as the list of them has them."""

from debatedesk.services.highlight_list import ListedHighlight
from debatedesk.services.workspace import Workspace


def all_highlights(workspace: Workspace, debate_id: str = "") -> list[ListedHighlight]:
    """List the highlights of a debate, or of all debates, by their texts."""
    highlights, documents = workspace.highlight_list, workspace.documents
    return [
        highlight
        for document_id in highlights.text_ids(debate_id)
        for highlight in highlights.of_text(documents.document(document_id))
    ]
