"""Starting a map from a template."""

from collections.abc import Callable

from debatedesk.domain.anchors.model import TextAnchor, describe
from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document
from debatedesk.domain.maps.model import ArgumentMap, Evidence, Node
from debatedesk.domain.maps.templates import HeadedPassage, filled, headed_passages, template_called
from debatedesk.domain.message import message
from debatedesk.services.documents import Documents
from debatedesk.services.maps import Maps


class MapTemplates:
    """Makes new maps of one library from templates."""

    def __init__(self, maps: Maps, documents: Documents, new_id: Callable[[], str]) -> None:
        """Add maps to a library, of the headings of its documents where a template asks for that."""
        self._maps = maps
        self._documents = documents
        self._new_id = new_id

    def create(
        self,
        debate_id: str,
        title: str,
        template: str = "blank",
        document_id: str = "",
        translate: Callable[[str], str] = str,
    ) -> Changes:
        """Start a map in a debate with what its template holds; `created` points at the map.

        `translate` says the words of the template in another language.
        A template made from headings takes those of `document_id`, or of the debate's first essay. Raises
        DeskError for a template that there is not, and for a text without headings.
        """
        chosen = template_called(template)
        if chosen is None:
            raise DeskError(message("There is no template “{template}” for a map.", template=template))
        if chosen.from_headings:
            return self._maps.add_map(debate_id, self._of_headings(debate_id, title, document_id))
        return self._maps.add_map(debate_id, filled(chosen, title, self._new_id, translate))

    def essay(self, debate_id: str, document_id: str = "") -> Document | None:
        """Give the text whose headings become proposals: the one named if it is there, or an essay."""
        documents = self._documents.documents(debate_id)
        for document in documents:
            if document.id == document_id:
                return document
        essays = [document for document in documents if document.kind == "essay"]
        return next(iter(essays or documents), None)

    def _of_headings(self, debate_id: str, title: str, document_id: str) -> ArgumentMap:
        document = self.essay(debate_id, document_id)
        if document is None:
            raise DeskError(message("The debate holds no text whose headings could become proposals."))
        reading = self._documents.reading(document.id)
        passages = headed_passages(reading)
        if not passages:
            raise DeskError(
                message("“{title}” has no headings that could become proposals.", title=document.title)
            )
        nodes = [
            self._proposal(passage, document, describe(reading.text, passage.start, passage.end))
            for passage in passages
        ]
        return ArgumentMap.of("", title, nodes)

    def _proposal(self, passage: HeadedPassage, document: Document, anchor: TextAnchor) -> Node:
        words = " ".join(anchor.exact.split())
        return Node(
            self._new_id(),
            "proposal",
            passage.title,
            words if words != passage.title else "",
            group=passage.above,
            speaker=document.author,
            evidence=(Evidence(document.id, anchor),),
        )
