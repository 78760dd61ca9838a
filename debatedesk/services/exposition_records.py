"""What a map says where it is read as a text; plain values."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from debatedesk.domain.library import Document
from debatedesk.services.evidence_records import CitedPassage

ExpositionForm = Literal["markdown", "docx", "html", "opml", "plain"]
EXPOSITION_FORMS: tuple[ExpositionForm, ...] = get_args(ExpositionForm)
"""The forms of files that an exposition is written in."""


@dataclass(frozen=True, slots=True)
class ExpositionParagraph:
    """A node as it is read: what leads it in, its own words, sentences on it, and its quoted passages.

    `title` and `text` are without what its passages say anyway; `speaker` is empty where that is their
    author.
    """

    node: str
    depth: int
    lead: str
    title: str
    text: str
    remarks: tuple[str, ...]
    speaker: str
    passages: tuple[CitedPassage, ...]


@dataclass(frozen=True, slots=True)
class ExpositionSection:
    """What of a map comes from one text; without a `document` what comes from none."""

    document: str
    paragraphs: tuple[ExpositionParagraph, ...]


@dataclass(frozen=True, slots=True)
class Exposition:
    """A map read as a text, and the texts that are quoted, by id."""

    title: str
    sections: tuple[ExpositionSection, ...]
    documents: Mapping[str, Document]

    @property
    def paragraphs(self) -> Iterator[ExpositionParagraph]:
        """All paragraphs in order."""
        for section in self.sections:
            yield from section.paragraphs


NO_EXPOSITION = Exposition("", (), {})
