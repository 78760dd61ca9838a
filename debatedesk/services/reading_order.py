"""The order in which the texts that a map cites are read, one for all that goes by it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from debatedesk.domain.library import Document
from debatedesk.domain.maps.model import ArgumentMap

if TYPE_CHECKING:
    from debatedesk.services.documents import Documents


def cited_texts(argument_map: ArgumentMap) -> list[str]:
    """List the ids of the texts that a map cites, in the order in which it first does."""
    evidence = (each for node in argument_map.nodes.values() for each in node.evidence)
    return list(dict.fromkeys(each.document for each in evidence))


def texts_in_reading_order(
    documents: "Documents", document_ids: Iterable[str], debate_id: str
) -> dict[str, Document | None]:
    """Describe texts by id: essays first, then in the library's order, then what is gone (None).

    The texts of the debate come before those of other debates.
    """
    ids = list(dict.fromkeys(document_ids))
    described = documents.described(ids)
    debates = dict.fromkeys([debate_id, *(document.debate_id for document in described.values())])
    listed = [key for debate in debates for key in documents.ids(debate)] if described else []
    positions = {key: number for number, key in enumerate(listed)}

    def rank(key: str) -> tuple[bool, bool, int]:
        document = described.get(key)
        is_essay = document is not None and document.kind == "essay"
        return document is None, not is_essay, positions.get(key, len(positions))

    return {key: described.get(key) for key in sorted(ids, key=rank)}
