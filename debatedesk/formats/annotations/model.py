"""Highlights and notes on texts, as programs exchange them."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from debatedesk.domain.anchors.model import TextAnchor
from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message


@dataclass(frozen=True, slots=True)
class SharedAnnotation:
    """A highlight (it has a `colour`) or a note on a text; without an `anchor` it is on the whole.

    `id` is an address; `answers` that of the annotation it answers. The anchor's offsets are -1 where only
    the words are known. Times are ISO 8601; `page` is a printed page number; what is unknown is empty.
    """

    id: str
    anchor: TextAnchor | None = None
    colour: str = ""
    markdown: str = ""
    tags: tuple[str, ...] = ()
    author: str = ""
    created: str = ""
    modified: str = ""
    page: str = ""
    answers: str = ""


@dataclass(frozen=True, slots=True)
class AnnotatedText:
    """A text with its annotations in the order of the text.

    `address` is where it came from, `link` leads to it in its library.
    """

    title: str
    address: str = ""
    link: str = ""
    author: str = ""
    date: str = ""
    kind: str = ""
    annotations: tuple[SharedAnnotation, ...] = ()


class AnnotationFormat:
    """A form that annotations are written in, or read from."""

    name: ClassVar[str]
    """As commands spell it, such as `web-annotation`."""
    label: ClassVar[str]
    """As dialogs show it."""
    suffixes: ClassVar[tuple[str, ...]]
    """In lower case with their dot; new files get the first."""
    reads: ClassVar[bool] = False
    writes: ClassVar[bool] = True

    def recognises(self, data: bytes) -> bool:
        """Tell whether a file of one of the suffixes is of this form, by its content."""
        return False

    def write(self, texts: Iterable[AnnotatedText]) -> str:
        """Write annotated texts."""
        raise NotImplementedError

    def read(self, path: Path, data: bytes) -> tuple[AnnotatedText, ...]:
        """Read annotated texts; raises FormatError that names the file and the cause."""
        raise FormatError(
            message("“{file}” is not a file of annotations that DebateDesk reads.", file=path.name)
        )
