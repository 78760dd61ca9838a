"""What each column of the library may hold: the one place where rows become values.

SQLite lets any value into any column, and a damaged page may hold anything. What a column may not hold
is read as the nearest value that it may, and told of as `Damage`. Columns are looked at whole, since a text
may have ten thousand highlights. It is long because it is one table of all columns.
"""

import json
import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast, get_args

from debatedesk.domain.damage import Damage
from debatedesk.domain.library import HIGHLIGHT_COLOURS, NoteLink, NoteTarget, ReadMark
from debatedesk.domain.maps.model import (
    FIDELITIES,
    NODE_COLOURS,
    NODE_KINDS,
    RELATION_KINDS,
    CriticalAnswer,
    Step,
)
from debatedesk.domain.message import Message, message, quoted
from debatedesk.domain.reference import Reference, ReferenceKind

if TYPE_CHECKING:
    from debatedesk.domain.publication import Publication
    from debatedesk.domain.reading_progress import Spans
    from debatedesk.domain.text.printed import PrintedText

MOST = 2**31 - 1
"""Offsets and counts beyond this are none: Qt could not go there."""

_LINKED_KINDS = frozenset(("", *get_args(ReferenceKind)))
"""What a link of a note may lead to, and nothing."""

_NOT_JSON = (ValueError, RecursionError)
"""What `json` raises for what is no JSON, is nested too deeply, or has numbers of thousands of digits."""


class Undecoded(str):
    """Text that was not UTF-8, with a sign in the place of each byte that could not be read."""

    __slots__ = ()


class Cell(ABC):
    """What a column holds; `words` names it to the user."""

    def __init__(self, words: str) -> None:
        """Name the column."""
        self.words = words

    @abstractmethod
    def sound(self, values: Sequence[Any]) -> bool:
        """Tell whether all values of a column may be there; quick, since nearly always they may."""

    @abstractmethod
    def mended(self, value: Any) -> Any:
        """Give the nearest value that may be there, as it is stored."""

    def decoded(self, value: Any) -> Any:
        """Read a sound value as it is stored."""
        return value

    def said(self, value: Any) -> str:
        """Write a decoded value as a sentence shows it; empty where there is nothing to show."""
        if value in ("", (), None):
            return ""
        return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


class _Text(Cell):
    """Any text; with `line`, without characters that no line has."""

    def __init__(
        self, words: str, *, line: bool = False, optional: bool = False, default: str = ""
    ) -> None:
        """Allow no value where the text is `optional`; read what is missing otherwise as `default`."""
        super().__init__(words)
        self._line = line
        self._default = default
        self._types = {str, type(None)} if optional else {str}

    def sound(self, values: Sequence[Any]) -> bool:
        if not set(map(type, values)) <= self._types:
            return False
        return not self._line or not any("\0" in each for each in values if each)

    def mended(self, value: Any) -> str:
        if isinstance(value, bytes):
            value = value.decode("utf-8", "replace")
        text = self._default if value is None else str(value)
        return text.replace("\0", "\N{REPLACEMENT CHARACTER}") if self._line else text


class _OneOf(Cell):
    """One of a few texts."""

    def __init__(self, words: str, choices: Iterable[str], default: str) -> None:
        """Read anything else as `default`."""
        super().__init__(words)
        self._choices = frozenset(choices)
        self._default = default

    def sound(self, values: Sequence[Any]) -> bool:
        try:
            return self._choices.issuperset(values)
        except TypeError:
            return False

    def mended(self, value: Any) -> str:
        text = value.decode("utf-8", "replace") if isinstance(value, bytes) else value
        return text if text in self._choices else self._default


class _Number(Cell):
    """A whole number, from 0 to what an offset may be."""

    def __init__(
        self, words: str, *, least: int = 0, most: int = MOST, default: int = 0, optional: bool = False
    ) -> None:
        """Read what is no number as `default`, and what lies outside the limits as the nearest limit."""
        super().__init__(words)
        self._least, self._most, self._default = least, most, default
        self._types = {int, type(None)} if optional else {int}

    def sound(self, values: Sequence[Any]) -> bool:
        types = set(map(type, values))
        if not types <= self._types:
            return False
        numbers = values if types == {int} else [each for each in values if each is not None]
        return not numbers or (min(numbers) >= self._least and max(numbers) <= self._most)

    def mended(self, value: Any) -> int:
        try:
            number = int(value)
        except (ValueError, TypeError, OverflowError):
            return self._default
        return max(self._least, min(number, self._most))


class _Measure(Cell):
    """A finite number; `optional` where there may be none."""

    def __init__(self, words: str, *, optional: bool = False) -> None:
        """Read what is none as nothing, or as 0 where there has to be one."""
        super().__init__(words)
        self._default = None if optional else 0.0
        self._types = {int, float, type(None)} if optional else {int, float}

    def sound(self, values: Sequence[Any]) -> bool:
        if not set(map(type, values)) <= self._types:
            return False
        return all(map(math.isfinite, (each for each in values if each is not None)))

    def mended(self, value: Any) -> float | None:
        try:
            number = float(value)
        except (ValueError, TypeError, OverflowError):
            return self._default
        return number if math.isfinite(number) else self._default


class _Hash(_Text):
    """The SHA-256 of a file's content, in hexadecimal digits; it names a file, so it can't be anything."""

    def sound(self, values: Sequence[Any]) -> bool:
        return super().sound(values) and all(map(_is_name, values))

    def mended(self, value: Any) -> str:
        text = super().mended(value)
        return text if _is_name(text) else ""


def _is_name(text: str) -> bool:
    return text.isalnum() or not text


class _JsonCell(Cell):
    """A value written as JSON; what can't be read of it is left out."""

    def sound(self, values: Sequence[Any]) -> bool:
        return all(each == "[]" or self._is_sound(each) for each in values)

    def _is_sound(self, encoded: Any) -> bool:
        if type(encoded) is not str:
            return False
        try:
            return bool(self.holds(json.loads(encoded)))
        except _NOT_JSON:
            return False

    def mended(self, value: Any) -> str:
        if isinstance(value, bytes):
            value = value.decode("utf-8", "replace")
        try:
            return json.dumps(self.left(json.loads(str(value))))
        except _NOT_JSON:
            return json.dumps(self.left(None))

    @abstractmethod
    def holds(self, value: Any) -> bool:
        """Tell whether a JSON value may be there."""

    @abstractmethod
    def left(self, value: Any) -> Any:
        """Give what is left of a JSON value when all is left out that may not be there."""


class _Texts(_JsonCell):
    """A list of texts."""

    def holds(self, value: Any) -> bool:
        return type(value) is list and set(map(type, value)) <= {str}

    def left(self, value: Any) -> list[str]:
        if isinstance(value, str):
            return [value]
        return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []

    def decoded(self, value: Any) -> tuple[str, ...]:
        # Most lists are empty, and a large map has thousands.
        return tuple(json.loads(value)) if value != "[]" else ()


class _Pairs(_JsonCell):
    """A list of pairs of texts."""

    def holds(self, value: Any) -> bool:
        return type(value) is list and all(_is_pair(each) for each in value)

    def left(self, value: Any) -> list[Any]:
        return [each for each in value if _is_pair(each)] if isinstance(value, list) else []

    def decoded(self, value: Any) -> tuple[Any, ...]:
        return tuple((first, second) for first, second in json.loads(value)) if value != "[]" else ()


def _is_pair(value: Any) -> bool:
    return type(value) is list and len(value) == 2 and set(map(type, value)) == {str}


class _Spans(_JsonCell):
    """A list of pairs of offsets, in order."""

    def holds(self, value: Any) -> bool:
        return type(value) is list and self.left(value) == value

    def left(self, value: Any) -> list[Any]:
        if not isinstance(value, list):
            return []
        from debatedesk.domain.reading_progress import united

        return [list(span) for span in united(map(tuple, filter(_is_span, value)))]

    def decoded(self, value: Any) -> "Spans":
        return tuple((start, end) for start, end in json.loads(value)) if value != "[]" else ()

    def said(self, value: Any) -> str:
        return message("what is left of it") if value else ""


def _is_span(value: Any) -> bool:
    is_pair = type(value) is list and len(value) == 2 and set(map(type, value)) == {int}
    return is_pair and 0 <= value[0] < value[1] <= MOST


class _Steps(_JsonCell):
    """The steps of an argument: premises, rules, conclusion."""

    def holds(self, value: Any) -> bool:
        return type(value) is list and all(_is_step(each) for each in value)

    def left(self, value: Any) -> list[Any]:
        return [each for each in value if _is_step(each)] if isinstance(value, list) else []

    def decoded(self, value: Any) -> tuple[Step, ...]:
        if value == "[]":
            return ()
        return tuple(
            Step(tuple(premises), tuple(rules), conclusion)
            for premises, rules, conclusion in json.loads(value)
        )


def _is_step(value: Any) -> bool:
    if type(value) is not list or len(value) != 3 or type(value[2]) is not str:
        return False
    return all(type(each) is list and set(map(type, each)) <= {str} for each in value[:2])


class _CriticalAnswers(_Pairs):
    """Critical questions of a scheme, each with the node that answers it."""

    def decoded(self, value: Any) -> tuple[CriticalAnswer, ...]:
        return tuple(CriticalAnswer(*pair) for pair in json.loads(value)) if value != "[]" else ()


class _NoteLinks(_JsonCell):
    """What the links of a note lead to: key, kind, id and map of each, the last three empty for nothing."""

    def holds(self, value: Any) -> bool:
        return type(value) is list and all(map(_is_note_link, value))

    def left(self, value: Any) -> list[Any]:
        return [each for each in value if _is_note_link(each)] if isinstance(value, list) else []

    def decoded(self, value: Any) -> tuple[NoteLink, ...]:
        if value == "[]":
            return ()
        return tuple(
            NoteLink(key, Reference(kind, thing, within) if kind else None)
            for key, kind, thing, within in json.loads(value)
        )

    def said(self, value: Any) -> str:
        return ", ".join(link.key for link in value)


def _is_note_link(value: Any) -> bool:
    if type(value) is not list or len(value) != 4 or set(map(type, value)) != {str}:
        return False
    return value[1] in _LINKED_KINDS


class _AnyJson(_JsonCell):
    """Any JSON value; who reads it looks at what it is."""

    def sound(self, values: Sequence[Any]) -> bool:
        return all(map(self._is_sound, values))

    def holds(self, value: Any) -> bool:
        return True

    def left(self, value: Any) -> Any:
        return value

    def decoded(self, value: Any) -> Any:
        return json.loads(value)


class _Settings(_JsonCell):
    """Names with any JSON values."""

    def sound(self, values: Sequence[Any]) -> bool:
        return all(each == "{}" or self._is_sound(each) for each in values)

    def holds(self, value: Any) -> bool:
        return type(value) is dict

    def left(self, value: Any) -> dict[str, Any]:
        return value if isinstance(value, dict) else {}

    def decoded(self, value: Any) -> dict[str, Any]:
        return cast(dict[str, Any], json.loads(value))

    def said(self, value: Any) -> str:
        return message("what is left of it") if value else ""


class _PublicationCell(_JsonCell):
    """What a text was published as; None where nothing is known of it."""

    def sound(self, values: Sequence[Any]) -> bool:
        return all(each == "{}" or self._is_sound(each) for each in values)

    def holds(self, value: Any) -> bool:
        from debatedesk.storage.packed import is_publication

        return is_publication(value)

    def left(self, value: Any) -> Any:
        from debatedesk.storage.packed import left_of_publication

        return left_of_publication(value)

    def decoded(self, value: Any) -> "Publication | None":
        from debatedesk.storage.packed import unpack_publication

        return None if value == "{}" else unpack_publication(value)

    def said(self, value: Any) -> str:
        return message("what is left of it") if value else ""


class _PrintedCell(_JsonCell):
    """The printed pages of a text: all of them or none, since one that is wrong makes others lie."""

    def holds(self, value: Any) -> bool:
        from debatedesk.storage.packed import may_be_pages

        return may_be_pages(value)

    def left(self, value: Any) -> list[Any]:
        return []

    def decoded(self, value: Any) -> "PrintedText | None":
        from debatedesk.storage.packed import pages_of

        return None if value == "[]" else pages_of(json.loads(value))


class _Blocks(_Text):
    """The blocks of a reading text: left to who decodes them, since they can be derived anew."""


@dataclass(frozen=True)
class Table:
    """A table of the library: what a row is called, which columns name it, and what its columns hold."""

    name: str
    thing: str
    key: tuple[str, ...]
    cells: dict[str, Cell]
    label: str = ""

    def columns(self, names: str = "") -> "Columns":
        """Choose columns by their names, written with spaces between; all where none are named."""
        return Columns(self, tuple(names.split()) or tuple(self.cells))


class Columns:
    """Some columns of a table, as they are read together."""

    def __init__(self, table: Table, names: Sequence[str]) -> None:
        """Choose columns by name."""
        self.table = table
        self.names = tuple(names)
        self.cells = tuple(table.cells[name] for name in names)
        self._json = [index for index, cell in enumerate(self.cells) if isinstance(cell, _JsonCell)]

    @property
    def select(self) -> str:
        """The columns as a query names them."""
        return ", ".join(f"{self.table.name}.{name}" for name in self.names)

    def read(self, rows: list[Any], report: Callable[[Damage], None]) -> list[Any]:
        """Decode rows of these columns; `report` hears of each value that was none."""
        if not rows:
            return rows
        whole = all(
            cell.sound(column) for cell, column in zip(self.cells, zip(*rows, strict=True), strict=True)
        )
        if not whole:
            rows = [self._mended(row, report) for row in rows]
        if not self._json:
            return rows
        decoded: list[Sequence[Any]] = list(zip(*rows, strict=True))
        for index in self._json:
            cell = self.cells[index]
            decoded[index] = [cell.decoded(value) for value in decoded[index]]
        return list(zip(*decoded, strict=True))

    def _mended(self, row: Sequence[Any], report: Callable[[Damage], None]) -> tuple[Any, ...]:
        mended = [
            value if cell.sound((value,)) else cell.mended(value)
            for cell, value in zip(self.cells, row, strict=True)
        ]
        for damage, _ in self.damages(row):
            report(damage)
        return tuple(mended)

    def damages(self, row: Sequence[Any]) -> list[tuple[Damage, Any]]:
        """List what is damaged in a row, each with the value to store in its place."""
        listed = []
        for name, cell, value in zip(self.names, self.cells, row, strict=True):
            if not cell.sound((value,)):
                mended = cell.mended(value)
                sentence = message(
                    "The {words} of {thing} {called} is damaged; {shown}.",
                    words=cell.words,
                    thing=self.table.thing,
                    called=self._called(row),
                    shown=_shown(cell, mended),
                )
                listed.append((Damage(self.table.name, name, self._key(row), sentence), mended))
        return listed

    def _key(self, row: Sequence[Any]) -> str:
        values = dict(zip(self.names, row, strict=True))
        return "/".join(_plain(values[name]) for name in self.table.key if name in values)

    def _called(self, row: Sequence[Any]) -> str:
        values = dict(zip(self.names, row, strict=True))
        label = values.get(self.table.label)
        if isinstance(label, str) and label.strip():
            words = " ".join(label.split())
            return quoted(f"{words[:60]}{'…' if len(words) > 60 else ''}")
        return quoted(self._key(row))


def _plain(value: object) -> str:
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
    return text[:60]


def _shown(cell: Cell, mended: Any) -> str:
    words = cell.said(cell.decoded(mended))
    if not words:
        return message("it is read as empty")
    if isinstance(words, Message):
        return message("it is read as {words}", words=words)
    return message("it is read as “{words}”", words=f"{words[:60]}{'…' if len(words) > 60 else ''}")


def _anchor(*, optional: bool = False) -> dict[str, Cell]:
    return {
        "exact": _Text(message("words"), optional=optional),
        "prefix": _Text(message("surroundings"), optional=optional),
        "suffix": _Text(message("surroundings"), optional=optional),
        "start": _Number(message("beginning"), optional=optional),
        "end": _Number(message("end"), optional=optional),
    }


def _provenance() -> dict[str, Cell]:
    """Describe what is recorded of who made a row and who changed it, beside the dates."""
    return {
        "author": _line(message("author")),
        "editor": _line(message("name of who changed it")),
        "parents": _Texts(message("list of revisions")),
    }


def _key(words: str = "id") -> Cell:
    return _Text(words, line=True)


def _line(words: str, default: str = "") -> Cell:
    return _Text(words, line=True, default=default)


_STATUSES = ("", "anchored", "needs_review", "orphaned")
_CONTENT: dict[str, Cell] = {
    "markdown": _Text(message("text")),
    "text": _Text(message("reading text")),
    "blocks": _Blocks(message("division into paragraphs")),
    "reading_version": _Number(message("version of the reading text"), default=0),
    "printed": _PrintedCell(message("list of printed pages")),
    "remarks": _Texts(message("list of remarks")),
    "encoding": _line(message("encoding")),
}

DEBATES = Table(
    "debates",
    message("the debate"),
    ("id",),
    {
        "id": _key(),
        "title": _line(message("title"), "A debate without a title"),
        "created": _line(message("date")),
        "trashed": _line(message("date of trashing")),
        "shows_standing": _Number(message("switch of computed standing"), most=1),
    },
    "title",
)
DOCUMENTS = Table(
    "documents",
    message("the text"),
    ("id",),
    {
        "id": _key(),
        "debate_id": _key(message("debate")),
        "title": _line(message("title"), "A text without a title"),
        "author": _line(message("author")),
        "date": _line(message("date")),
        "kind": _line(message("kind"), "text"),
        "stance": _line(message("stance")),
        "source": _line(message("source")),
        "language": _line(message("language")),
        "characters": _Number(message("length")),
        "identifier": _line(message("identifier")),
        "text_hash": _line(message("check sum")),
        "original_hash": _Hash(message("original's name")),
        "original_name": _line(message("original's name")),
        "added": _line(message("date of coming")),
        "trashed": _line(message("date of trashing")),
        "version": _Number(message("version"), default=1),
        "publication": _PublicationCell(message("publication")),
        "answers": _line(message("identifier of the text that is answered")),
        "brought": _Texts(message("list of annotations that came with it")),
        "tags": _Texts(message("list of tags")),
        "read_mark": _OneOf(message("mark of being read"), get_args(ReadMark), ""),
    },
    "title",
)
TEXTS = Table(
    "texts", message("the text"), ("document_id",), {"document_id": _key(message("document")), **_CONTENT}
)
IMAGES = Table(
    "images",
    message("a picture of the text"),
    ("document_id", "source"),
    {
        "document_id": _key(message("document")),
        "source": _key(message("name")),
        "original_hash": _Hash(message("original's name")),
    },
)
MAPS = Table(
    "maps",
    message("the map"),
    ("id",),
    {
        "id": _key(),
        "debate_id": _key(message("debate")),
        "title": _line(message("title"), "A map without a title"),
        "created": _line(message("date")),
        "trashed": _line(message("date of trashing")),
        "settings": _Settings(message("settings of its file")),
    },
    "title",
)
IN_MAP = ("", "yes", "no")
"""What a file says of whether a node is on the map, if it says anything."""
NODES = Table(
    "nodes",
    message("the node"),
    ("map_id", "id"),
    {
        "map_id": _key(message("map")),
        "id": _key(),
        "position": _Number(message("position")),
        "kind": _OneOf(message("kind"), NODE_KINDS, "claim"),
        "title": _Text(message("title")),
        "text": _Text(message("text")),
        "tags": _Texts(message("list of tags")),
        "headings": _Texts(message("list of headings")),
        "weight": _Measure(message("weight"), optional=True),
        "speaker": _Text(message("speaker")),
        "steps": _Steps(message("list of steps")),
        "colour": _OneOf(message("colour"), ("", *NODE_COLOURS), ""),
        "in_map": _OneOf(message("flag of being on the map"), IN_MAP, ""),
        "fidelity": _OneOf(message("fidelity"), FIDELITIES, ""),
        "refers_map": _key(message("map that it refers to")),
        "refers_node": _key(message("node that it refers to")),
        "created": _line(message("date")),
        "modified": _line(message("date of the last change")),
        **_provenance(),
    },
    "title",
)
EVIDENCE = Table(
    "evidence",
    message("the evidence of the node"),
    ("map_id", "node_id", "position"),
    {
        "map_id": _key(message("map")),
        "node_id": _key(message("node")),
        "position": _Number(message("position")),
        "document_id": _key(message("document")),
        "role": _line(message("role"), "states"),
        **_anchor(),
        "id": _key(),
    },
)
RELATIONS = Table(
    "relations",
    message("the relation"),
    ("map_id", "id"),
    {
        "map_id": _key(message("map")),
        "id": _key(),
        "position": _Number(message("position")),
        "kind": _OneOf(message("kind"), RELATION_KINDS, "support"),
        "sources": _Texts(message("list of sources")),
        "target": _key(message("target")),
        "scheme": _Text(message("scheme")),
        "answered": _CriticalAnswers(message("list of answered questions")),
        "created": _line(message("date")),
        "modified": _line(message("date of the last change")),
        **_provenance(),
    },
)
HIGHLIGHTS = Table(
    "highlights",
    message("the highlight"),
    ("id",),
    {
        "id": _key(),
        "document_id": _key(message("document")),
        "colour": _OneOf(message("colour"), HIGHLIGHT_COLOURS, HIGHLIGHT_COLOURS[0]),
        **_anchor(),
        "tags": _Texts(message("list of tags")),
        "created": _line(message("date")),
        "modified": _line(message("date of the last change")),
        **_provenance(),
    },
    "exact",
)
NOTES = Table(
    "notes",
    message("the note"),
    ("id",),
    {
        "id": _key(),
        "debate_id": _key(message("debate")),
        "target": _OneOf(message("target"), get_args(NoteTarget), "document"),
        "target_id": _key(message("target")),
        "map_id": _key(message("map")),
        "markdown": _Text(message("text")),
        "name": _line(message("name")),
        "tags": _Texts(message("list of tags")),
        "links": _NoteLinks(message("list of links")),
        **_anchor(optional=True),
        "created": _line(message("date")),
        "modified": _line(message("date of the last change")),
        **_provenance(),
    },
    "markdown",
)
VIEW_STATE = Table(
    "view_state",
    message("the view"),
    ("key",),
    {"key": _key(message("name")), "value": _AnyJson(message("state"))},
    "key",
)
VERSIONS = Table(
    "versions",
    message("a version of the text"),
    ("document_id", "number"),
    {
        "document_id": _key(message("document")),
        "number": _Number(message("number")),
        **_CONTENT,
        "text_hash": _line(message("check sum")),
        "original_hash": _Hash(message("original's name")),
        "original_name": _line(message("original's name")),
        "images": _Pairs(message("list of pictures")),
        "characters": _Number(message("length")),
        "added": _line(message("date")),
        "undone": _Number(message("mark"), most=1),
    },
)
PLACES = Table(
    "places",
    message("an anchor in a version of the text"),
    ("document_id", "number", "owner"),
    {
        "document_id": _key(message("document")),
        "number": _Number(message("number")),
        "owner": _key(message("owner")),
        **_anchor(),
        "status": _OneOf(message("status"), _STATUSES, ""),
        "now_start": _Number(message("beginning"), least=-1, default=-1),
        "now_end": _Number(message("end"), least=-1, default=-1),
        "score": _Measure(message("score")),
        "reason": _Text(message("reason")),
        "settled": _Number(message("mark"), most=1),
    },
)
DOUBTS = Table(
    "doubts",
    message("the passage to review"),
    ("owner",),
    {
        "owner": _key(message("owner")),
        "document_id": _key(message("document")),
        "status": _OneOf(message("status"), _STATUSES[1:], "orphaned"),
        "start": _Number(message("beginning"), least=-1, default=-1),
        "end": _Number(message("end"), least=-1, default=-1),
        "score": _Measure(message("score")),
        "reason": _Text(message("reason")),
        "settled": _Number(message("mark"), most=1),
    },
)
SKIPPED = Table(
    "skipped",
    message("the passage passed over"),
    ("id",),
    {
        "id": _key(),
        "map_id": _key(message("map")),
        "document_id": _key(message("document")),
        **_anchor(),
        "created": _line(message("date")),
    },
    "exact",
)
READING_PROGRESS = Table(
    "reading_progress",
    "what was seen of the text",
    ("document_id", "number"),
    {
        "document_id": _key(message("document")),
        "number": _Number(message("number")),
        "seen": _Spans(message("list of stretches")),
    },
)
UNINDEXED = Table(
    "unindexed",
    message("the list for search"),
    ("sequence",),
    {
        "sequence": _Number(message("number"), most=2**62),
        "kind": _OneOf(message("kind"), ("document", "note", "node", "highlight", "trash"), "document"),
        "id": _key(),
    },
)

TABLES = (
    DEBATES,
    DOCUMENTS,
    TEXTS,
    IMAGES,
    MAPS,
    NODES,
    EVIDENCE,
    RELATIONS,
    HIGHLIGHTS,
    NOTES,
    VIEW_STATE,
    VERSIONS,
    PLACES,
    DOUBTS,
    SKIPPED,
    READING_PROGRESS,
    UNINDEXED,
)
