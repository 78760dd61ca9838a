"""What a file format is: how its files are known, what reading one gives, what can be written in it.

A new format is one module with a class made from these, and its line in `registry.py`. The registry is
loaded wherever suffixes are asked for, so what makes a class costly to load is imported by its methods.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message, quoted
from debatedesk.domain.publication import PersonName, Publication
from debatedesk.domain.text.printed import PrintedText
from debatedesk.domain.text.reading import ReadingText
from debatedesk.formats.decoding import DecodedText, decode, whole_characters
from debatedesk.formats.limits import (
    DEEPEST_GROUP,
    LARGEST_MAP,
    LARGEST_TEXT,
    LONGEST_ABSTRACT,
    LONGEST_ADDRESS,
    LONGEST_DATE,
    LONGEST_KIND,
    LONGEST_NAME,
    LONGEST_SENTENCE,
    MOST_ANNOTATIONS,
    MOST_LABELS,
    MOST_NODES,
    MOST_PERSONS,
    MOST_RELATIONS,
    shortened,
)

if TYPE_CHECKING:
    from debatedesk.domain.maps.model import ArgumentMap


def no_parts(done: int, total: int) -> None:
    """Ignore how far the reading of a file is."""


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """What the user said about a file: the password that opens it, the encoding that it is read in.

    A format that takes long may tell `progress` how many of its pages, or other parts, it has read.
    """

    password: str = ""
    encoding: str = ""
    progress: Callable[[int, int], None] = field(default=no_parts, compare=False)


DEFAULT_OPTIONS = ReadingOptions()


@dataclass(frozen=True, slots=True)
class ImportedAnnotation:
    """A highlight or a note that came inside a file; offsets are into the reading text.

    With a `colour` (one of the desk's) it is a highlight, with `markdown` a note; it may be both. A note on
    the whole text has -1 for both offsets. `created` is ISO 8601; what is unknown is empty.
    """

    start: int
    end: int
    colour: str = ""
    markdown: str = ""
    author: str = ""
    created: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EmbeddedImage:
    """An image from inside a file: `source` is its address in the Markdown, `name` ends with its suffix."""

    source: str
    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class ImportedText:
    """A text as a file gives it: canonical Markdown and what is known of it (empty where nothing is).

    `date` is ISO 8601 where the file's own form allows; `identifier` is the name that maps cite it by;
    `images` are the relative addresses of its images, `embedded` those that came inside the file; `reading`
    is the reading text of the Markdown where it had to be derived already. `remarks` are sentences that the
    user is told: what was guessed, and what was left out. `encoding` is the one that the file is in, empty
    where it is Unicode as the file itself says.
    """

    title: str
    author: str
    date: str
    kind: str
    stance: str
    source: str
    language: str
    markdown: str
    identifier: str = ""
    images: tuple[str, ...] = ()
    reading: ReadingText | None = None
    embedded: tuple[EmbeddedImage, ...] = ()
    annotations: tuple[ImportedAnnotation, ...] = ()
    printed: PrintedText | None = None
    publication: Publication | None = None
    remarks: tuple[str, ...] = ()
    encoding: str = ""
    tags: tuple[str, ...] = ()
    answers: str = ""
    """The identifier of the text that this one answers, as a post answers another."""


@dataclass(frozen=True, slots=True)
class NotCarried:
    """Something of a map's file that a map here cannot hold, and where it stands in the file."""

    what: str
    where: str


@dataclass(frozen=True, slots=True)
class ImportedMap:
    """An argument map as a file gives it, and what of the file it does not carry.

    `left_off` are the ids of the nodes that the file's own rules leave off its map; `remarks` are sentences
    that the user is told: what may have been meant otherwise than it was read. `texts` came in the same
    file; evidence cites them by their identifiers. `quoted` are the words of texts elsewhere that nodes
    were taken from, by the nodes' ids.
    """

    argument_map: "ArgumentMap"
    not_carried: tuple[NotCarried, ...] = ()
    left_off: frozenset[str] = frozenset()
    remarks: tuple[str, ...] = ()
    texts: tuple[ImportedText, ...] = ()
    quoted: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class FileFormat:
    """A format of files; of several with the same suffix the first that recognises the content reads it."""

    name: ClassVar[str]
    """As commands spell it, such as `markdown`."""
    label: ClassVar[str]
    """As dialogs show it, such as “Saved web page”."""
    suffixes: ClassVar[tuple[str, ...]]
    """In lower case with their dot; new files get the first."""
    reads: ClassVar[bool] = True
    writes: ClassVar[bool] = False
    largest: ClassVar[int]
    """Bytes of a file that is read."""

    def recognises(self, data: bytes) -> bool:
        """Tell whether a file of one of the suffixes is of this format, by its content."""
        return True

    def _check(self, path: Path, data: bytes) -> None:
        if not data.strip():
            raise FormatError(message("“{file}” is empty.", file=path.name))
        if len(data) > self.largest:
            most = self.largest // 1_000_000
            raise FormatError(
                message(
                    "“{file}” is larger than {most} MB; split it into parts first.",
                    file=path.name,
                    most=most,
                )
            )


class TextFormat(FileFormat):
    """A format of texts: `_read` gives the text of a file."""

    largest = LARGEST_TEXT
    has_encoding: ClassVar[bool] = False
    """Its files are characters in an encoding, which the user may choose."""

    def read(self, path: Path, data: bytes, options: ReadingOptions = DEFAULT_OPTIONS) -> ImportedText:
        """Read a text; `path` gives its name. Raises FormatError that names the file and the cause."""
        self._check(path, data)
        with _bounded_sentences():
            return tidied(self._read(path, data, options))

    def write(self, markdown: str) -> str | bytes:
        """Write a text, given in Markdown."""
        raise NotImplementedError

    def _read(self, path: Path, data: bytes, options: ReadingOptions) -> ImportedText:
        raise NotImplementedError


class CollectionFormat(FileFormat):
    """A format of files that hold several texts, such as a saved thread of posts."""

    largest = LARGEST_TEXT

    def read(self, path: Path, data: bytes) -> tuple[ImportedText, ...]:
        """Read the texts in their order. Raises FormatError that names the file and the cause."""
        self._check(path, data)
        with _bounded_sentences():
            return tuple(tidied(text) for text in self._read(path, data))

    def _read(self, path: Path, data: bytes) -> tuple[ImportedText, ...]:
        raise NotImplementedError


class MapFormat(FileFormat):
    """A format of argument maps: `_read` gives the map of a file, `_write` writes one."""

    largest = LARGEST_MAP
    is_drawn: ClassVar[bool] = False
    """What `write` gives is an SVG, which the window's library draws to the file."""
    leaves_off: ClassVar[bool] = False
    """What is off the map is not written."""
    tells_fidelity: ClassVar[bool] = False
    """It has room for what is found out of nodes, that their words quote their evidence."""
    tells_itself: ClassVar[bool] = False
    """`recognises` knows its files by their content, whatever their names say."""

    def read(self, path: Path, data: bytes) -> ImportedMap:
        """Read a map; `path` gives its name. Raises FormatError that names the file and the cause."""
        self._check(path, data)
        with _bounded_sentences():
            imported = self._read_data(data, path.name)
            check_size(len(imported.argument_map.nodes), len(imported.argument_map.relations), path.name)
            _check_groups(imported.argument_map, quoted(path.name))
            return imported

    def lost(self, argument_map: "ArgumentMap") -> list[NotCarried]:
        """List what of a map the format has no room for, or leaves off."""
        from debatedesk.domain.maps.off_map import off_map

        count = len(off_map(argument_map)) if self.leaves_off else 0
        if not count:
            return []
        what = message("{n:,} nodes that are off the map", "1 node that is off the map", count)
        return [NotCarried(what, quoted(argument_map.title))]

    def write(
        self,
        argument_map: "ArgumentMap",
        not_carried: Iterable[NotCarried] = (),
        fidelities: Mapping[str, str] | None = None,
    ) -> str:
        """Write a map, and where the format has room for it, what its first file said beyond that.

        `fidelities` tell of nodes, by their ids, how near they are to their sources; without them it is
        what their reader says. Raises FormatError for a map that no file of maps can hold.
        """
        title = shortened(argument_map.title, LONGEST_KIND)
        _check_groups(argument_map, message("The map “{title}”", title=title))
        if self.leaves_off:
            from debatedesk.domain.maps.off_map import on_map

            argument_map = on_map(argument_map)
        if self.tells_fidelity:
            said = {key: node.fidelity for key, node in argument_map.nodes.items()}
            return self._write_telling(argument_map, not_carried, fidelities or said)
        return self._write(argument_map, not_carried)

    def _read_data(self, data: bytes, name: str) -> ImportedMap:
        return self._read(decode(data, name), name)

    def _read(self, text: str, name: str) -> ImportedMap:
        raise NotImplementedError

    def _write(self, argument_map: "ArgumentMap", not_carried: Iterable[NotCarried]) -> str:
        raise NotImplementedError

    def _write_telling(
        self,
        argument_map: "ArgumentMap",
        not_carried: Iterable[NotCarried],
        fidelities: Mapping[str, str],
    ) -> str:
        raise NotImplementedError


def check_size(nodes: int, relations: int, name: str) -> None:
    """Raise FormatError for a file of more nodes or relations than a map may have."""
    if nodes > MOST_NODES:
        raise FormatError(
            message(
                "“{name}” has more than {most:,} nodes, the most that a map may have.",
                name=name,
                most=MOST_NODES,
            )
        )
    if relations > MOST_RELATIONS:
        raise FormatError(
            message(
                "“{name}” has more than {most:,} relations, the most that a map may have.",
                name=name,
                most=MOST_RELATIONS,
            )
        )


def _check_groups(argument_map: "ArgumentMap", what: str) -> None:
    deepest = max((len(each.group) for each in argument_map.nodes.values()), default=0)
    if deepest > DEEPEST_GROUP:
        raise FormatError(
            message(
                "{what} has groups nested {deepest:,} deep; {most} is the most.",
                what=what,
                deepest=deepest,
                most=DEEPEST_GROUP,
            )
        )


@contextmanager
def _bounded_sentences() -> Iterator[None]:
    """Cut the sentence of a FormatError that repeats something endless of the file."""
    try:
        yield
    except FormatError as error:
        if len(str(error)) <= LONGEST_SENTENCE:
            raise
        raise type(error)(shortened(str(error), LONGEST_SENTENCE)) from error


_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f]")
_CUT = {"title": LONGEST_NAME, "author": LONGEST_NAME, "kind": LONGEST_KIND, "stance": LONGEST_KIND}
_LEFT_OUT = {
    "date": LONGEST_DATE,
    "language": LONGEST_DATE,
    "source": LONGEST_ADDRESS,
    "identifier": LONGEST_ADDRESS,
    "answers": LONGEST_ADDRESS,
    "encoding": LONGEST_DATE,
}


_NEVER_CUT = frozenset({"issued", "accessed", "url", "doi", "isbn", "issn", "language", "key"})
"""What is of no use in part."""
_MOST_OF_PUBLICATION = {
    "issued": LONGEST_DATE,
    "accessed": LONGEST_DATE,
    "language": LONGEST_DATE,
    "url": LONGEST_ADDRESS,
    "abstract": LONGEST_ABSTRACT,
}


def one_line(words: str) -> str:
    """Write a name as one line of whole characters, none of which steers a terminal."""
    return " ".join(_UNSEEN.sub(" ", whole_characters(words)).split())


def tidied(text: ImportedText) -> ImportedText:
    """Mend what a text says of itself: whole characters, none that steers a terminal, no endless names."""
    said: dict[str, Any] = {name: one_line(getattr(text, name)) for name in (*_CUT, *_LEFT_OUT)}
    for name, most in _CUT.items():
        said[name] = shortened(said[name], most)
    for name, most in _LEFT_OUT.items():
        if len(said[name]) > most:
            said[name] = ""
    said["remarks"] = tuple(
        shortened(_tidied_sentence(sentence), LONGEST_SENTENCE) for sentence in text.remarks
    )
    said["tags"] = _tidied_tags(text.tags)
    said["annotations"] = tuple(map(_tidied_annotation, text.annotations[:MOST_ANNOTATIONS]))
    if len(text.annotations) > MOST_ANNOTATIONS:
        said["remarks"] += (
            message(
                "Of its annotations the first {most:,} were taken.",
                most=MOST_ANNOTATIONS,
            ),
        )
    if text.publication is not None:
        said["publication"] = _tidied_publication(text.publication)
    return replace(text, **said)


def _tidied_sentence(sentence: str) -> str:
    """Keep a sentence that is on one line already as it is: it may be one that can be translated."""
    line = one_line(sentence)
    return sentence if line == sentence else line


def _tidied_annotation(annotation: ImportedAnnotation) -> ImportedAnnotation:
    return replace(
        annotation,
        markdown=whole_characters(annotation.markdown).replace("\0", ""),
        author=shortened(one_line(annotation.author), LONGEST_NAME),
        created=one_line(annotation.created)[:LONGEST_DATE],
        tags=_tidied_tags(annotation.tags),
    )


def _tidied_tags(tags: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(filter(None, (one_line(tag)[:LONGEST_KIND] for tag in tags[:MOST_LABELS])))


def _tidied_publication(publication: Publication) -> Publication:
    """Mend what a file says of its publication, the names of its persons included, as the rest it says."""
    said: dict[str, Any] = {}
    for field_of in fields(publication):
        value = getattr(publication, field_of.name)
        if isinstance(value, str):
            most = _MOST_OF_PUBLICATION.get(field_of.name, LONGEST_NAME)
            words = one_line(value)
            cut = words if field_of.name not in _NEVER_CUT or len(words) <= most else ""
            said[field_of.name] = shortened(cut, most)
        else:
            said[field_of.name] = tuple(map(_tidied_name, value[:MOST_PERSONS]))
    return replace(publication, **said)


def _tidied_name(name: PersonName) -> PersonName:
    return PersonName(
        *(shortened(one_line(getattr(name, part.name)), LONGEST_NAME) for part in fields(name))
    )


def read_from(decoded: DecodedText, text: ImportedText) -> ImportedText:
    """Say of a text what its bytes were decoded as."""
    return replace(text, encoding=decoded.encoding, remarks=(*decoded.remarks, *text.remarks))


def readable_name(path: Path) -> str:
    """Make a title of a file's name: `on_keeping-bees.md` is “On keeping bees”."""
    words = " ".join(re.sub(r"[_\-]+", " ", path.stem).split())
    return words[:1].upper() + words[1:] or path.name
