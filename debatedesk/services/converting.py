"""Maps between files of different formats, without a library."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.maps.relations import Forbidden, permitted
from debatedesk.services.exports import map_text
from debatedesk.storage.regular_files import read_regular

if TYPE_CHECKING:
    from debatedesk.formats.not_carried import NotCarried


def read_map_file(path: Path) -> "tuple[ArgumentMap, list[NotCarried]]":
    """Read an argument map from a file, and what of the file a map can't hold or its rules forbid.

    Raises DeskError that names the file and the cause.
    """
    from debatedesk.formats.registry import is_map, read_map_noting

    data = read_regular(path)
    if not is_map(path, data):
        raise DeskError(f"“{path}” is not an argument map in a format that DebateDesk reads.")
    from debatedesk.formats.not_carried import NotCarried

    read, not_carried = read_map_noting(path, data)
    allowed, forbidden = permitted(read)
    return allowed, [
        *not_carried,
        *(NotCarried(_forbidden_words(each), f"relation “{each.relation.id}”") for each in forbidden),
    ]


def _forbidden_words(forbidden: Forbidden) -> str:
    why = forbidden.why.rstrip(".")
    return f"{forbidden.what}, as {why[:1].lower()}{why[1:]}"


def converted(argument_map: ArgumentMap, format_name: str, not_carried: "Sequence[NotCarried]") -> str:
    """Write a map as `map_text` does; JSON also says what of its first file it does not carry."""
    if format_name == "json":
        from debatedesk.formats.json_map import write_json

        return write_json(argument_map, not_carried)
    return map_text(argument_map, format_name)
