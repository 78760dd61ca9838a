"""Maps between files of different formats, without a library."""

from pathlib import Path

from debatedesk.domain.argument_map import ArgumentMap
from debatedesk.domain.errors import DeskError


def read_map_file(path: Path) -> ArgumentMap:
    """Read an argument map from a file; raises DeskError that names the file and the cause."""
    from debatedesk.formats.registry import is_map, read_map

    try:
        data = path.read_bytes()
    except OSError as error:
        raise DeskError(f"“{path}” cannot be read: {error.strerror or error}.") from error
    if not is_map(path, data):
        raise DeskError(f"“{path}” is not an argument map in a format that DebateDesk reads.")
    return read_map(path, data)
