"""Argdown as a format of files."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from debatedesk.domain.message import message
from debatedesk.formats.base import ImportedMap, MapFormat, NotCarried

if TYPE_CHECKING:
    from debatedesk.domain.maps.model import ArgumentMap


class ArgdownFormat(MapFormat):
    """Argdown: the text format that people write maps in."""

    name = "argdown"
    label = message("Argdown text")
    suffixes = (".argdown", ".ad")
    writes = True

    def _read(self, text: str, name: str) -> ImportedMap:
        from debatedesk.formats.argdown.argdown import import_argdown

        return import_argdown(text, name)

    def _write(self, argument_map: "ArgumentMap", not_carried: Iterable[NotCarried]) -> str:
        from debatedesk.formats.argdown.appearance import with_disconnected
        from debatedesk.formats.argdown.argdown import write_argdown

        return write_argdown(with_disconnected(argument_map))
