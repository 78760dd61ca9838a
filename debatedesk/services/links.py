"""Links to things of a library: made to be kept elsewhere, and followed back to what is there now."""

from collections.abc import Mapping
from dataclasses import replace

from debatedesk.domain.anchors.model import TextAnchor, describe
from debatedesk.domain.errors import DeskError
from debatedesk.domain.links import link_to, parse_link
from debatedesk.domain.message import message
from debatedesk.domain.reference import Reference, ReferenceKind
from debatedesk.services.anchor_resolver import AnchorResolver
from debatedesk.services.annotations import Annotations, Notes
from debatedesk.services.documents import Documents
from debatedesk.services.maps import Maps

_MISSING: Mapping[ReferenceKind, str] = {
    "document": message("The link leads to a text that is not in this library."),
    "passage": message("The link leads to a text that is not in this library."),
    "map": message("The link leads to a map that is not in this library."),
    "node": message("The link leads to a node that is not in this library."),
    "relation": message("The link leads to a link of a map that is not in this library."),
    "note": message("The link leads to a note that is not in this library."),
    "highlight": message("The link leads to a highlight that is not in this library."),
    "debate": message("The link leads to a debate that is not in this library."),
}


class Links:
    """Makes and follows the links of one library."""

    def __init__(self, documents: Documents, maps: Maps, notes: Notes, annotations: Annotations) -> None:
        """Link to the things of one library."""
        self._documents = documents
        self._maps = maps
        self._notes = notes
        self._annotations = annotations

    def link(self, reference: Reference) -> str:
        """Make the link to a thing; raises DeskError for a passage that is not in its text."""
        if reference.kind != "passage":
            return link_to(reference)
        text = self._documents.text(reference.id)
        try:
            return link_to(reference, describe(text, reference.start, reference.end))
        except ValueError:
            raise DeskError(message("That passage is not in the text any more.")) from None

    def title(self, reference: Reference) -> str:
        """Say in a few words what a link leads to; raises DeskError where it is gone."""
        match reference.kind:
            case "debate":
                return self._documents.debate(reference.id).title
            case "document" | "passage":
                return self._documents.document(reference.id).title
            case "map":
                return self._maps.summary(reference.id).title
            case "note":
                from debatedesk.domain.notes import first_line

                return first_line(self._notes.note(reference.id).markdown)
            case "highlight":
                return self._annotations.highlight(reference.id).anchor.exact
            case _:
                return self._part_of_a_map(reference)

    def follow(self, link: str) -> Reference:
        """Find what a link leads to; words are found again where their text has changed.

        Raises DeskError for what is no link, and for what is not in this library or not in its text.
        """
        reference, anchor = parse_link(link)
        try:
            self.title(reference)
        except DeskError:
            raise DeskError(_MISSING[reference.kind]) from None
        if anchor is None:
            return reference
        return self._found_again(reference, anchor)

    def _found_again(self, reference: Reference, anchor: TextAnchor) -> Reference:
        """Find the words of a link; of a long passage it knows the first words and the length."""
        text = self._documents.text(reference.id)
        length = anchor.end - anchor.start
        if not anchor.exact and anchor.end <= len(text):
            return reference
        is_cut = length > len(anchor.exact)
        known = replace(
            anchor, end=anchor.start + len(anchor.exact), suffix="" if is_cut else anchor.suffix
        )
        now = AnchorResolver(text, {}).resolve("", known)
        if now.status == "orphaned":
            title = self._documents.document(reference.id).title
            raise DeskError(
                message("The words that the link leads to are not in “{title}” any more.", title=title)
            )
        end = min(len(text), now.start + length) if is_cut else now.end
        return Reference.passage(reference.id, now.start, end)

    def _part_of_a_map(self, reference: Reference) -> str:
        if reference.kind == "node":
            node = self._maps.node(reference.within, reference.id)
            if node is None:
                raise DeskError(message("That node is no longer on its map."))
            return node.label
        if reference.id not in self._maps.map(reference.within).relations:
            raise DeskError(message("That link is no longer on its map."))
        return self._maps.summary(reference.within).title
