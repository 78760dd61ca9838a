"""The formats of lists of references."""

from pathlib import Path

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.references.bibtex import BibtexFormat
from debatedesk.formats.references.csl_json import CslJsonFormat
from debatedesk.formats.references.entries import ReferenceFormat, ReferenceList
from debatedesk.formats.references.ris import RisFormat
from debatedesk.formats.references.zotero_json import ZoteroJsonFormat
from debatedesk.formats.references.zotero_rdf import ZoteroRdfFormat

REFERENCE_FORMATS: tuple[ReferenceFormat, ...] = (
    BibtexFormat(),
    RisFormat(),
    ZoteroJsonFormat(),
    CslJsonFormat(),
    ZoteroRdfFormat(),
)
REFERENCE_SUFFIXES = frozenset(suffix for each in REFERENCE_FORMATS for suffix in each.suffixes)
"""The suffixes of lists of references; JSON may hold other things as well."""


def reference_format_of(path: Path, data: bytes) -> ReferenceFormat | None:
    """Find the format of a list of references; None where a file is none."""
    suffix = path.suffix.lower()
    return next(
        (each for each in REFERENCE_FORMATS if suffix in each.suffixes and each.recognises(data)), None
    )


def read_references(path: Path, data: bytes) -> ReferenceList:
    """Read a list of references; raises FormatError that names the file and the cause."""
    found = reference_format_of(path, data)
    if found is None:
        known = ", ".join(each.label for each in REFERENCE_FORMATS)
        raise FormatError(
            message(
                "“{file}” is no list of references that DebateDesk reads ({known}).",
                file=path.name,
                known=known,
            )
        )
    return found.read(path, data)


def reference_writer_names() -> list[str]:
    """List the formats that references can be written in."""
    return [each.name for each in REFERENCE_FORMATS if each.writes]


def reference_writer(name: str) -> ReferenceFormat:
    """Find a format by its name; raises FormatError where references can't be written in it."""
    for each in REFERENCE_FORMATS:
        if each.writes and each.name == name:
            return each
    known = ", ".join(reference_writer_names())
    raise FormatError(
        message("References can't be written as “{name}”; use one of {known}.", name=name, known=known)
    )
