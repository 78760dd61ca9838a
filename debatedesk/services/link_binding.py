"""Tying the links that are written in a note to what they lead to, so that renaming it breaks none."""

from collections.abc import Collection, Mapping, Sequence

from debatedesk.domain.library import Note, NoteLink
from debatedesk.domain.note_links import kept_links
from debatedesk.domain.reference import Reference
from debatedesk.storage.titles import Titled, TitleStore


class LinkBinder:
    """Finds what the links of notes lead to."""

    def __init__(self, titles: TitleStore) -> None:
        """Look things up in one library."""
        self._titles = titles

    def bound(self, note: Note, markdown: str, chosen: Mapping[str, Reference]) -> tuple[NoteLink, ...]:
        """Tie the links of a note whose words are to be `markdown`.

        A link leads to what was `chosen` for its key, else to what it led to before, else to the one thing
        that is called so.
        """
        known: dict[str, Reference | None] = {link.key: link.target for link in note.links}
        known |= chosen
        links = list(kept_links(markdown))
        new = [link.key for link in links if not link.target and link.key not in known]
        for key, meant in self.meant(new, note).items():
            known[key] = meant[0].reference if len(meant) == 1 else None
        return tuple(link if link.target else NoteLink(link.key, known[link.key]) for link in links)

    def meant(self, keys: Collection[str], note: Note) -> dict[str, list[Titled]]:
        """List by their keys what links in a note may mean, as `meant_in` tells."""
        return {key: meant_in(note, called) for key, called in self._titles.all_called(keys).items()}


def meant_in(note: Note, called: Sequence[Titled]) -> list[Titled]:
    """List what a link in a note may mean of all that is called so: what is in its debate, else all."""
    others = [titled for titled in called if titled.reference != Reference.note(note.id)]
    return [titled for titled in others if titled.debate_id == note.debate_id] or others
