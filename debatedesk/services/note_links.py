"""Links in notes: what can be linked to, what each leads to, and which notes lead to a thing."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Note
from debatedesk.domain.links import link_to
from debatedesk.domain.note_links import (
    LONGEST_MADE,
    WrittenLink,
    context_of,
    link_key,
    link_name,
    links_in,
    may_have_links,
    with_links,
)
from debatedesk.domain.notes import first_line
from debatedesk.domain.reference import Reference
from debatedesk.domain.text.folding import fold
from debatedesk.services.documents import Documents
from debatedesk.services.link_binding import LinkBinder, meant_in
from debatedesk.services.links import Links
from debatedesk.storage.annotations import AnnotationStore
from debatedesk.storage.titles import Titled, TitleStore

MOST_SUGGESTIONS = 40
MOST_OF_A_KIND = 20
MOST_BACKLINKS = 500
_MOST_NAMESAKES = 1_000
NOTHING_KNOWN: Mapping[str, "LinkDestination"] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class LinkDestination:
    """What a link of a note leads to: one thing, none, or several that are called so.

    `is_gone` tells that it led to something that is no longer there.
    """

    options: tuple[Titled, ...]
    is_gone: bool = False

    @property
    def one(self) -> Titled | None:
        """The thing that it leads to, if that is certain."""
        return self.options[0] if len(self.options) == 1 else None


@dataclass(frozen=True, slots=True)
class Backlink:
    """A note that links to a thing: its title, and the link with the words before and after it.

    `times` counts its links to that thing.
    """

    note: Note
    title: str
    before: str
    words: str
    after: str
    times: int = 1

    @property
    def reference(self) -> Reference:
        """Point at the note."""
        return Reference.note(self.note.id)


class NoteLinks:
    """The links in the notes of one library."""

    def __init__(
        self,
        titles: TitleStore,
        binder: LinkBinder,
        store: AnnotationStore,
        documents: Documents,
        links: Links,
    ) -> None:
        """Read one library."""
        self._titles = titles
        self._binder = binder
        self._store = store
        self._documents = documents
        self._links = links

    def suggestions(self, typed: str, note: Note) -> list[Titled]:
        """List what a link that is being typed in a note may mean, the likeliest first."""
        own = Reference.note(note.id)
        wanted = fold(typed).text.strip()

        def rank(titled: Titled) -> tuple[int, bool]:
            title = fold(titled.title).text
            if title == wanted:
                nearness = 0
            elif title.startswith(wanted):
                nearness = 1
            else:
                nearness = 2 if f" {wanted}" in title else 3
            return nearness, titled.debate_id != note.debate_id

        listed = sorted(self._titles.holding(typed, note.debate_id), key=rank)
        kinds: Counter[str] = Counter()
        kept = []
        for titled in listed:
            kinds[titled.reference.kind] += 1
            if titled.reference != own and kinds[titled.reference.kind] <= MOST_OF_A_KIND:
                kept.append(titled)
        return kept[:MOST_SUGGESTIONS]

    def debate_title(self, titled: Titled) -> str:
        """Name the debate of something that can be linked to; empty where that is gone."""
        try:
            return self._documents.debate(titled.debate_id).title
        except DeskError:
            return ""

    def name_for(self, titled: Titled, note: Note) -> str:
        """Give the name by which a link in a note leads to a thing and to none of its namesakes."""
        taken = {link.key: link.target for link in note.links}
        for name in self._names(titled):
            key = link_key(name)
            namesakes = [other for other in self._titles.called(key) if other.reference != titled.reference]
            if not namesakes and taken.get(key, titled.reference) == titled.reference:
                return name
        return link_name(titled.title)

    def _names(self, titled: Titled) -> Iterator[str]:
        """Name a thing: by its title, with what may tell it apart, at last with a number."""
        yield link_name(titled.title)
        for apart in (titled.detail, titled.kind, self.debate_title(titled)):
            if apart:
                yield _told_apart(titled.title, apart)
        for number in range(2, _MOST_NAMESAKES):
            yield _told_apart(titled.title, str(number))

    def destinations(
        self, note: Note, markdown: str, known: Mapping[str, LinkDestination] = NOTHING_KNOWN
    ) -> dict[str, LinkDestination]:
        """Tell by their keys what the links lead to that a note has while its words are `markdown`.

        What is `known` of some is not looked up again.
        """
        bound = {link.key: link.target for link in note.links if link.target}
        links = {link.key: link for link in reversed([*links_in(markdown)])}
        new = [link for link in links.values() if link.key not in known]
        unbound = [link.key for link in new if not link.is_address and link.key not in bound]
        destinations = {key: known[key] for key in links.keys() & known.keys()}
        for key, meant in self._binder.meant(unbound, note).items():
            destinations[key] = LinkDestination(tuple(meant))
        for link in new:
            if link.key not in destinations:
                destinations[link.key] = self._certain_destination(link, bound.get(link.key))
        return destinations

    def _certain_destination(self, link: WrittenLink, bound: Reference | None) -> LinkDestination:
        """Tell what an address, or a link that is `bound` to a thing, leads to."""
        try:
            target = self._links.follow(link.words) if bound is None or link.is_address else bound
        except DeskError:
            return LinkDestination((), is_gone=True)
        titled = self.titled(target)
        return LinkDestination((titled,) if titled else (), is_gone=titled is None)

    def titled(self, target: Reference) -> Titled | None:
        """Tell what a thing is called; None where it is gone."""
        if target.kind in ("document", "map", "node", "note"):
            return self._titles.title_of(target)
        try:
            return Titled(target, self._links.title(target), "", target.kind)
        except DeskError:
            return None

    def backlinks(self, target: Reference) -> list[Backlink]:
        """List the notes that link to a thing, the one changed last first; a note's own links are none.

        Of more than MOST_BACKLINKS only so many are read, and one more, which tells that there are more.
        """
        titled = self._titles.title_of(target)
        key = link_key(link_name(titled.title)) if titled else ""
        called: list[Titled] | None = None
        listed = []
        for note in self._store.linking(target, key, MOST_BACKLINKS + 1):
            if Reference.note(note.id) == target:
                continue
            keys = {link.key for link in note.links if link.target and _is_at(link.target, target)}
            if any(link.key == key and link.target is None for link in note.links):
                called = self._titles.called(key) if called is None else called
                if [option.reference for option in meant_in(note, called)] == [target]:
                    keys.add(key)
            leading = [link for link in links_in(note.markdown) if link.key in keys]
            if leading:
                context = context_of(note.markdown, leading[0])
                listed.append(Backlink(note, first_line(note.markdown), *context, len(leading)))
        return listed

    def portable(self, note: Note) -> str:
        """Write a note so that its links lead to the same things from anywhere else.

        What leads to nothing, or to several things, stays as the words that it shows.
        """
        if not may_have_links(note.markdown):
            return note.markdown
        destinations = self.destinations(note, note.markdown)

        def write(link: WrittenLink) -> str:
            if link.is_address:
                return note.markdown[link.start : link.end]
            one = destinations[link.key].one
            return f"[{link.shown}]({link_to(one.reference)})" if one else link.shown

        return with_links(note.markdown, write)


def _is_at(link: Reference, target: Reference) -> bool:
    """Tell whether a link leads to a thing, or to words of it."""
    kinds = {link.kind, target.kind}
    same_kind = len(kinds) == 1 or kinds <= {"document", "passage"}
    return same_kind and (link.id, link.within) == (target.id, target.within)


def _told_apart(title: str, apart: str) -> str:
    """Write a title with what tells it from its namesakes."""
    addition = f" ({link_name(apart)[:40]})"
    name = link_name(title)
    room = LONGEST_MADE - len(addition)
    return f"{name[:room].rstrip()}{addition}"
