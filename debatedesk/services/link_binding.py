"""Tying the links that are written in a note to what they lead to, so that renaming it breaks none."""

from collections.abc import Mapping, Sequence

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
        before = {link.key: link.target for link in note.links}
        return tuple(
            link if link.target else NoteLink(link.key, self._target(link.key, note, before, chosen))
            for link in kept_links(markdown)
        )

    def _target(
        self,
        key: str,
        note: Note,
        before: Mapping[str, Reference | None],
        chosen: Mapping[str, Reference],
    ) -> Reference | None:
        if key in chosen:
            return chosen[key]
        if target := before.get(key):
            return target
        called = self.called(key, note)
        return called[0].reference if len(called) == 1 else None

    def called(self, key: str, note: Note) -> list[Titled]:
        """List what a link in a note may mean: what is called so in its debate, else in all of them."""
        return meant_in(note, self._titles.called(key))


def meant_in(note: Note, called: Sequence[Titled]) -> list[Titled]:
    """List what a link in a note may mean of all that is called so: what is in its debate, else all."""
    others = [titled for titled in called if titled.reference != Reference.note(note.id)]
    return [titled for titled in others if titled.debate_id == note.debate_id] or others
