"""What the desk can point at: the value that views share when something is selected or opened."""

from dataclasses import dataclass
from typing import Literal

ReferenceKind = Literal["debate", "document", "passage", "map", "node", "relation", "note", "highlight"]


@dataclass(frozen=True, slots=True)
class Reference:
    """A thing on the desk.

    `id` names it. A node or relation has its map's id in `within`. A passage has its document's id
    in `id` and reading-text offsets (code points) in `start` and `end`.
    """

    kind: ReferenceKind
    id: str
    within: str = ""
    start: int = 0
    end: int = 0

    @staticmethod
    def debate(debate_id: str) -> "Reference":
        """Point at a debate."""
        return Reference("debate", debate_id)

    @staticmethod
    def document(document_id: str) -> "Reference":
        """Point at a whole document."""
        return Reference("document", document_id)

    @staticmethod
    def passage(document_id: str, start: int, end: int) -> "Reference":
        """Point at the words from `start` to `end` of a document."""
        return Reference("passage", document_id, "", start, end)

    @staticmethod
    def map(map_id: str) -> "Reference":
        """Point at a whole argument map."""
        return Reference("map", map_id)

    @staticmethod
    def node(map_id: str, node_id: str) -> "Reference":
        """Point at a node of a map."""
        return Reference("node", node_id, map_id)

    @staticmethod
    def relation(map_id: str, relation_id: str) -> "Reference":
        """Point at a relation of a map."""
        return Reference("relation", relation_id, map_id)

    @staticmethod
    def note(note_id: str) -> "Reference":
        """Point at a note."""
        return Reference("note", note_id)

    @staticmethod
    def highlight(highlight_id: str) -> "Reference":
        """Point at a highlight."""
        return Reference("highlight", highlight_id)
