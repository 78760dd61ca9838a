"""Kialo's text export as a format of files."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from debatedesk.domain.message import message
from debatedesk.formats.base import ImportedMap, MapFormat, NotCarried

if TYPE_CHECKING:
    from debatedesk.domain.maps.model import ArgumentMap

_MOST_LOOKED_AT = 200_000


class KialoFormat(MapFormat):
    """Numbered claims, each `Pro` or `Con` the one above, as Kialo exports a discussion."""

    name = "kialo"
    label = message("Kialo export")
    suffixes = (".txt",)
    writes = True
    tells_itself = True

    def recognises(self, data: bytes) -> bool:
        """Tell by the title line, or by a thesis and a claim that is for or against it."""
        from debatedesk.formats.kialo.lines import looks_like_kialo

        if b"1." not in data and b"1\0.\0" not in data and b"\0001\0." not in data:
            return False
        start = data[:_MOST_LOOKED_AT]
        codec = "utf-16" if start[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
        lines = start.decode(codec, "replace").splitlines()
        return looks_like_kialo("\n".join(lines))

    def lost(self, argument_map: "ArgumentMap") -> list[NotCarried]:
        """List what it has no room for, or takes for plainer than it is."""
        from debatedesk.formats.outlines.losses import beyond_sides, beyond_words, schemes

        return [*beyond_words(argument_map), *schemes(argument_map), *beyond_sides(argument_map)]

    def _read(self, text: str, name: str) -> ImportedMap:
        from debatedesk.formats.kialo.reading import read_kialo

        return read_kialo(text, name)

    def _write(self, argument_map: "ArgumentMap", not_carried: Iterable[NotCarried]) -> str:
        from debatedesk.formats.kialo.writing import write_kialo

        return write_kialo(argument_map)
