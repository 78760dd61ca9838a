"""Looking up texts, maps, nodes and notes by what they are called, without reading them all."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from debatedesk.domain.note_links import link_key, link_name
from debatedesk.domain.notes import EMPTY_NOTE, first_line
from debatedesk.domain.reference import Reference
from debatedesk.domain.text.folding import fold
from debatedesk.storage.cells import DOCUMENTS, MAPS, NODES, NOTES, Columns
from debatedesk.storage.database import Library, marks, portions
from debatedesk.storage.trash import IN_NO_TRASHED_DEBATE

_DAY = 10
"""Characters of a date, before the time."""
_HEAD = 300
"""Of a node without a title so many characters of its text are looked at."""
_FEW_KEYS = 30
"""For more it is quicker to read all titles than to look for one after the other."""
_CANDIDATES = 300
"""So many of a kind are looked at for some words."""
_NOT_ASCII = f"*[^{chr(1)}-~]*"
_ASCII_WORD = re.compile(r"[a-z0-9]+")
_MAP = MAPS.columns("id debate_id title")
_MAPS_HERE = f"(SELECT id FROM maps WHERE trashed = '' AND {IN_NO_TRASHED_DEBATE})"


@dataclass(frozen=True, slots=True)
class Titled:
    """A thing that can be linked to; `kind` names it, `detail` is what may tell it from its namesakes.

    For a text that is its author and date, for a map nothing, for a node its map's title, for a note its
    day.
    """

    reference: Reference
    title: str
    debate_id: str
    kind: str
    detail: str = ""

    @property
    def keys(self) -> frozenset[str]:
        """The keys of links that name it: by its title, and by that as it can stand in a link."""
        return frozenset((link_key(self.title), link_key(link_name(self.title))))


@dataclass(frozen=True, slots=True)
class _Kind:
    """How a kind of things is read; in SQL, `named` is what one is called, `here` leaves out the trash.

    `own` is true of what belongs to the debate `:debate`. Where names `are_folded` words are looked for as
    they are, else in whatever is not ASCII too.
    """

    columns: Columns
    named: str
    here: str
    own: str
    make: Callable[[tuple[str, ...]], Titled]
    are_folded: bool = False


def _document(row: tuple[str, ...]) -> Titled:
    document_id, debate_id, title, author, date, kind = row
    detail = ", ".join(part for part in (author, date) if part)
    return Titled(Reference.document(document_id), title, debate_id, kind, detail)


def _map(row: tuple[str, ...]) -> Titled:
    map_id, debate_id, title = row
    return Titled(Reference.map(map_id), title, debate_id, "map")


def _node(row: tuple[str, ...]) -> Titled:
    map_id, node_id, title, text, kind = row
    return Titled(Reference.node(map_id, node_id), " ".join((title or text).split()), "", kind)


def _note(row: tuple[str, ...]) -> Titled:
    note_id, debate_id, markdown, created = row
    return Titled(Reference.note(note_id), first_line(markdown), debate_id, "note", created[:_DAY])


_TEXTS = _Kind(
    DOCUMENTS.columns("id debate_id title author date kind"),
    "title || ' ' || author",
    f"trashed = '' AND {IN_NO_TRASHED_DEBATE}",
    "debate_id = :debate",
    _document,
)
_MAPS = _Kind(_MAP, "title", f"trashed = '' AND {IN_NO_TRASHED_DEBATE}", "debate_id = :debate", _map)
_NODES = _Kind(
    NODES.columns("map_id id title text kind"),
    f"CASE title WHEN '' THEN substr(text, 1, {_HEAD}) ELSE title END",
    f"map_id IN {_MAPS_HERE}",
    "map_id IN (SELECT id FROM maps WHERE debate_id = :debate)",
    _node,
)
_NOTES = _Kind(
    NOTES.columns("id debate_id markdown created"),
    "name",
    "debate_id IN (SELECT id FROM debates WHERE trashed = '')",
    "debate_id = :debate",
    _note,
    are_folded=True,
)
_KINDS = _TEXTS, _MAPS, _NODES, _NOTES
_KIND_OF: Mapping[str, _Kind] = {
    "document": _TEXTS,
    "passage": _TEXTS,
    "map": _MAPS,
    "node": _NODES,
    "note": _NOTES,
}


class TitleStore:
    """Looks things up by their titles."""

    def __init__(self, library: Library) -> None:
        """Read an open library."""
        self._library = library

    def holding(self, words: str, debate_id: str) -> list[Titled]:
        """List what is called something that holds all of some words, in any typography.

        Of each kind stand first those of the debate, the latest first; of very many some are left out.
        """
        folded = fold(words).text.split()
        values = {f"w{number}": f"%{_escaped(word)}%" for number, word in enumerate(folded)}
        listed: list[Titled] = []
        for kind in _KINDS:
            conditions = [f"{kind.named} LIKE :w{number} ESCAPE '\\'" for number in range(len(folded))]
            if not kind.are_folded:
                conditions = [f"({like} OR {kind.named} GLOB '{_NOT_ASCII}')" for like in conditions]
            for where in (kind.own, f"NOT {kind.own}"):
                # Looked for apart from being read, notes are found in an index that holds their names.
                row_ids = (
                    f"SELECT rowid FROM {kind.columns.table.name}"
                    f" WHERE {' AND '.join((where, kind.here, *conditions))}"
                    f" ORDER BY rowid DESC LIMIT {_CANDIDATES}"
                )
                rest = f"WHERE rowid IN ({row_ids}) ORDER BY rowid DESC"
                read = self._read(kind, rest, {**values, "debate": debate_id})
                listed += [titled for titled in read if _holds(titled, folded)]
        return listed

    def called(self, key: str) -> list[Titled]:
        """List what is called so, by the key of a link."""
        listed: list[Titled] = []
        likely, values = _likely(key)
        values["name"] = fold(key).text
        for kind in _KINDS:
            condition = "name = :name" if kind.are_folded else likely.format(kind.named)
            read = self._read(kind, f"WHERE ({condition}) AND {kind.here}", values)
            listed += [titled for titled in read if key in titled.keys]
        return listed

    def all_called(self, keys: Collection[str]) -> dict[str, list[Titled]]:
        """List by keys of links what is called so; for many keys all titles are read once."""
        if len(keys) <= _FEW_KEYS:
            return {key: self.called(key) for key in keys}
        called: dict[str, list[Titled]] = {key: [] for key in keys}
        names = {fold(key).text for key in keys}
        for kind in _KINDS:
            if kind.are_folded:
                listed = [titled for some in portions(names) for titled in self._read_named(kind, some)]
            else:
                listed = self._read(kind, f"WHERE {kind.here}", {})
            for titled in listed:
                for key in titled.keys & called.keys():
                    called[key].append(titled)
        return called

    def _read_named(self, kind: _Kind, names: Sequence[str]) -> list[Titled]:
        values: dict[str, object] = {f"name{number}": name for number, name in enumerate(names)}
        listed = ", ".join(f":{name}" for name in values)
        return self._read(kind, f"WHERE name IN ({listed}) AND {kind.here}", values)

    def title_of(self, reference: Reference) -> Titled | None:
        """Read what a text, map, node or note is called; None where it is gone, or in the trash."""
        kind = _KIND_OF.get(reference.kind)
        if kind is None:
            return None
        rest = f"WHERE id = :id AND {kind.here}"
        values: dict[str, object] = {"id": reference.id}
        if reference.within:
            rest, values = f"{rest} AND map_id = :map", {**values, "map": reference.within}
        return next(iter(self._read(kind, rest, values)), None)

    def _read(self, kind: _Kind, rest: str, values: dict[str, object]) -> list[Titled]:
        titled = [kind.make(row) for row in self._library.read(kind.columns, rest, values)]
        return self._with_maps(titled) if kind is _NODES else titled

    def _with_maps(self, nodes: Sequence[Titled]) -> list[Titled]:
        homes: dict[str, tuple[str, str]] = {}
        for some in portions({node.reference.within for node in nodes}):
            rows = self._library.read(_MAP, f"WHERE id IN ({marks(some)})", some)
            homes |= {map_id: (debate_id, title) for map_id, debate_id, title in rows}
        return [
            replace(node, debate_id=homes[node.reference.within][0], detail=homes[node.reference.within][1])
            for node in nodes
            if node.reference.within in homes
        ]


def _escaped(word: str) -> str:
    return re.sub(r"([\\%_])", r"\\\1", word)


def _holds(titled: Titled, folded: Sequence[str]) -> bool:
    if titled.title == EMPTY_NOTE or not titled.title:
        return False
    if not folded:
        return True
    name = titled.title if titled.reference.kind != "document" else f"{titled.title} {titled.detail}"
    words = fold(name).text
    return all(word in words for word in folded)


def _likely(key: str) -> tuple[str, dict[str, object]]:
    """Make a condition on a name `{}` that all things called so meet, with its values."""
    if words := _ASCII_WORD.findall(key):
        longest = max(words, key=len)
        return "{} LIKE :word", {"word": f"%{longest}%"}
    word = max(key.split(), key=len, default="")
    condition = " OR ".join(f"instr({{0}}, :word{number})" for number in range(3))
    forms = (word, word.capitalize(), word.upper())
    return condition, {f"word{number}": form for number, form in enumerate(forms)}
