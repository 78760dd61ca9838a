"""Maps between files of different formats, without a library; and which formats commands may name."""

from dataclasses import dataclass, replace
from pathlib import Path

from debatedesk.domain.errors import DeskError, FormatError
from debatedesk.domain.maps.edits import with_left_off
from debatedesk.domain.maps.relations import Forbidden, permitted
from debatedesk.domain.message import message
from debatedesk.formats.annotations.registry import ANNOTATION_FORMATS, annotation_writer_names
from debatedesk.formats.base import ImportedMap, MapFormat, NotCarried
from debatedesk.formats.references.registry import reference_writer_names
from debatedesk.formats.registry import (
    format_of,
    map_writer,
    map_writer_of,
    map_writers,
    outline_format_of,
    text_writer_of,
    text_writers,
)
from debatedesk.services.including import with_inclusions
from debatedesk.storage.regular_files import read_regular


@dataclass(frozen=True, slots=True)
class WrittenFormat:
    """A format to write; `is_drawn` means that its text is an SVG, which is drawn to the file."""

    name: str
    is_map: bool
    is_drawn: bool
    suffix: str


def map_format_names() -> list[str]:
    """List the formats that maps can be written in."""
    return [each.name for each in map_writers()]


def text_format_names() -> list[str]:
    """List the formats that texts and notes can be written in."""
    return [each.name for each in text_writers()]


def annotation_format_names() -> list[str]:
    """List the forms that highlights and notes can be written in for other programs."""
    return annotation_writer_names()


def annotation_form_of(output: Path | None) -> str:
    """Tell from a file's name in which form annotations are written to it; the first without a name."""
    if output is None:
        return ANNOTATION_FORMATS[0].name
    suffix = output.suffix.lower()
    for annotation_format in ANNOTATION_FORMATS:
        if annotation_format.writes and suffix in annotation_format.suffixes:
            return annotation_format.name
    raise DeskError(
        message("“{output}” does not tell which format to write; give it with --to.", output=output)
    )


def reference_format_names() -> list[str]:
    """List the formats that lists of references can be written in."""
    return reference_writer_names()


def written_format(name: str, output: Path | None, *, is_map: bool) -> WrittenFormat:
    """Find the format to write a map or a text in: by its name, else by the suffix of the file.

    One of the other kind is found where there is none of this. Raises DeskError.
    """
    maps = [each for each in map_writers() if each.name == name]
    texts = [each for each in text_writers() if each.name == name]
    named = [*maps, *texts] if is_map else [*texts, *maps]
    chosen = named[0] if named else None
    if chosen is None and output is not None:
        of_map, of_text = map_writer_of(output), text_writer_of(output)
        chosen = (of_map or of_text) if is_map else (of_text or of_map)
    if chosen is None:
        raise DeskError(
            message("“{output}” does not tell which format to write; give it with --to.", output=output)
        )
    if isinstance(chosen, MapFormat):
        return WrittenFormat(chosen.name, is_map=True, is_drawn=chosen.is_drawn, suffix=chosen.suffixes[0])
    return WrittenFormat(chosen.name, is_map=False, is_drawn=False, suffix=chosen.suffixes[0])


def read_map_file(path: Path) -> ImportedMap:
    """Read an argument map from a file, and what of the file a map can't hold or its rules forbid.

    Raises DeskError that names the file and the cause.
    """
    data = read_regular(path)
    map_format = format_of(path, data)
    if not isinstance(map_format, MapFormat):
        map_format = outline_format_of(path, data)
    if map_format is None:
        raise DeskError(
            message("“{path}” is not an argument map in a format that DebateDesk reads.", path=path)
        )
    including = with_inclusions(path, data)
    try:
        imported = including.located_map(map_format.read(path, including.data))
    except FormatError as error:
        raise including.located(error) from error
    allowed, forbidden = permitted(imported.argument_map)
    left_out = (
        NotCarried(_forbidden_words(each), message("relation “{id}”", id=each.relation.id))
        for each in forbidden
    )
    return replace(
        imported,
        argument_map=with_left_off(allowed, imported.left_off),
        not_carried=(*imported.not_carried, *left_out),
    )


def _forbidden_words(forbidden: Forbidden) -> str:
    why = forbidden.why.rstrip(".")
    return f"{forbidden.what}, as {why[:1].lower()}{why[1:]}"


def converted(imported: ImportedMap, format_name: str) -> str:
    """Write a map in the format of that name; JSON also says what its first file had beyond the map."""
    return map_writer(format_name).write(imported.argument_map, imported.not_carried)


def lost(imported: ImportedMap, format_name: str) -> list[NotCarried]:
    """List what of a map the format of that name has no room for."""
    return map_writer(format_name).lost(imported.argument_map)
