"""The forms of annotations: dialogs, commands and imports are made from this list."""

from pathlib import Path

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.annotations.hypothesis import HypothesisFormat
from debatedesk.formats.annotations.model import AnnotationFormat
from debatedesk.formats.annotations.obsidian import ObsidianFormat
from debatedesk.formats.annotations.readwise import ReadwiseFormat
from debatedesk.formats.annotations.web_annotation import WebAnnotationFormat

ANNOTATION_FORMATS: tuple[AnnotationFormat, ...] = (
    WebAnnotationFormat(),
    HypothesisFormat(),
    ReadwiseFormat(),
    ObsidianFormat(),
)
ANNOTATION_SUFFIXES = frozenset(
    suffix for each in ANNOTATION_FORMATS if each.reads for suffix in each.suffixes
)
"""The suffixes of files of annotations; JSON may hold other things as well."""


def annotation_format_of(path: Path, data: bytes) -> AnnotationFormat | None:
    """Find the form of a file of annotations; None where a file is none."""
    suffix = path.suffix.lower()
    alike = (each for each in ANNOTATION_FORMATS if each.reads and suffix in each.suffixes)
    return next((each for each in alike if each.recognises(data)), None)


def annotation_writer_names() -> list[str]:
    """List the forms that annotations can be written in."""
    return [each.name for each in ANNOTATION_FORMATS if each.writes]


def annotation_writer(name: str) -> AnnotationFormat:
    """Find a form by its name; raises FormatError where annotations can't be written in it."""
    for each in ANNOTATION_FORMATS:
        if each.writes and each.name == name:
            return each
    known = ", ".join(annotation_writer_names())
    raise FormatError(
        message("Annotations can't be written as “{name}”; use one of {known}.", name=name, known=known)
    )
