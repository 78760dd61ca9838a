"""Outlines and mind maps as formats of files."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from debatedesk.domain.message import message
from debatedesk.formats.base import ImportedMap, MapFormat, NotCarried
from debatedesk.formats.signatures import first_element

if TYPE_CHECKING:
    from debatedesk.domain.maps.model import ArgumentMap

_ZIP = b"PK\x03\x04"
_MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkd"})


class OpmlFormat(MapFormat):
    """OPML, which outliners exchange."""

    name = "opml"
    label = message("OPML outline")
    suffixes = (".opml",)
    writes = True
    tells_itself = True

    def recognises(self, data: bytes) -> bool:
        """Tell by the first element."""
        return first_element(data) == "opml"

    def lost(self, argument_map: "ArgumentMap") -> list[NotCarried]:
        """List what nodes and relations are beyond words and kinds."""
        from debatedesk.formats.outlines.losses import beyond_words, schemes

        return [*beyond_words(argument_map), *schemes(argument_map)]

    def _read_data(self, data: bytes, name: str) -> ImportedMap:
        from debatedesk.formats.outlines.opml import read_opml

        return read_opml(data, name)

    def _write(self, argument_map: "ArgumentMap", not_carried: Iterable[NotCarried]) -> str:
        from debatedesk.formats.outlines.opml import write_opml

        return write_opml(argument_map)


class FreeMindFormat(MapFormat):
    """Mind maps of FreeMind and Freeplane."""

    name = "freemind"
    label = message("FreeMind or Freeplane map")
    suffixes = (".mm",)
    tells_itself = True

    def recognises(self, data: bytes) -> bool:
        """Tell by the first element."""
        return first_element(data) == "map" and b"<node" in data

    def _read_data(self, data: bytes, name: str) -> ImportedMap:
        from debatedesk.formats.outlines.freemind import read_freemind

        return read_freemind(data, name)


class XMindFormat(MapFormat):
    """Mind maps of XMind."""

    name = "xmind"
    label = message("XMind map")
    suffixes = (".xmind",)
    tells_itself = True

    def recognises(self, data: bytes) -> bool:
        """Tell by the members of the archive."""
        return data.startswith(_ZIP) and b"content.json" in data and b"metadata.json" in data

    def _read_data(self, data: bytes, name: str) -> ImportedMap:
        from debatedesk.formats.outlines.xmind import read_xmind

        return read_xmind(data, name)


class IndentedFormat(MapFormat):
    """Plain text that is indented as an outline of arguments."""

    name = "outline"
    label = message("Indented outline")
    suffixes = (".txt",)
    writes = True

    def recognises(self, data: bytes) -> bool:
        """Tell by its lines, where they can be nothing else: most files of plain text are texts."""
        from debatedesk.formats.outlines.indented import is_surely_outline

        if not any(sign in data for sign in (b"\n+ ", b"\t", b" + ", "−".encode())):
            return False
        return is_surely_outline(_decoded(data))

    def can_read(self, path: Path, data: bytes) -> bool:
        """Tell whether a file can be taken for an outline, as a text with levels or a Markdown list."""
        from debatedesk.formats.outlines.indented import has_levels, is_list

        suffix = path.suffix.lower()
        if suffix in self.suffixes:
            return has_levels(_decoded(data))
        return suffix in _MARKDOWN and is_list(_decoded(data))

    def lost(self, argument_map: "ArgumentMap") -> list[NotCarried]:
        """List what nodes are beyond words, and relations beyond for and against."""
        from debatedesk.formats.outlines.losses import beyond_lines, beyond_sides, beyond_words, schemes

        return [
            *beyond_words(argument_map),
            *schemes(argument_map),
            *beyond_sides(argument_map),
            *beyond_lines(argument_map),
        ]

    def _read(self, text: str, name: str) -> ImportedMap:
        from debatedesk.formats.outlines.indented import read_outline

        return read_outline(text, name)

    def _write(self, argument_map: "ArgumentMap", not_carried: Iterable[NotCarried]) -> str:
        from debatedesk.domain.maps.branches import Branch
        from debatedesk.formats.indented_text import write_indented

        return write_indented(Branch(argument_map))


def _decoded(data: bytes) -> str:
    from debatedesk.domain.errors import FormatError
    from debatedesk.formats.decoding import decode

    try:
        return decode(data, "")
    except FormatError:
        return ""


class MarkdownOutlineFormat(MapFormat):
    """A nested list in Markdown, for programs of notes and for people."""

    name = "markdown"
    label = message("Markdown outline")
    suffixes = (".md",)
    reads = False
    writes = True
    tells_fidelity = True

    def _write_telling(
        self,
        argument_map: "ArgumentMap",
        not_carried: Iterable[NotCarried],
        fidelities: Mapping[str, str],
    ) -> str:
        from debatedesk.formats.outlines.markdown_list import write_markdown_outline

        return write_markdown_outline(argument_map, fidelities)
