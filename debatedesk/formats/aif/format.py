"""AIF and xAIF as formats of files."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from debatedesk.domain.message import message
from debatedesk.formats.base import ImportedMap, MapFormat, NotCarried

if TYPE_CHECKING:
    from debatedesk.domain.maps.model import ArgumentMap


class AifFormat(MapFormat):
    """AIF as AIFdb gives it, and xAIF: both are read, the first is written."""

    name = "aif"
    label = message("Argument Interchange Format")
    suffixes = (".json",)
    writes = True
    tells_itself = True

    def recognises(self, data: bytes) -> bool:
        """Tell by the names of its objects."""
        from debatedesk.formats.json_kinds import is_json_map_of

        return is_json_map_of("aif", data)

    def lost(self, argument_map: "ArgumentMap") -> list[NotCarried]:
        """List answers, and what nodes are beyond words, speaker and passages."""
        from debatedesk.formats.aif.writing import lost_in_aif

        return lost_in_aif(argument_map)

    def _read_data(self, data: bytes, name: str) -> ImportedMap:
        from debatedesk.formats.aif.reading import read_aif
        from debatedesk.formats.json_kinds import parsed_map

        return read_aif(parsed_map(data, name), name)

    def _write(self, argument_map: "ArgumentMap", not_carried: Iterable[NotCarried]) -> str:
        from debatedesk.formats.aif.writing import write_aif

        return write_aif(argument_map)


class XaifFormat(AifFormat):
    """xAIF as OVA opens it; it is read as AIF is."""

    name = "xaif"
    label = message("Extended AIF (OVA)")
    reads = False

    def _write(self, argument_map: "ArgumentMap", not_carried: Iterable[NotCarried]) -> str:
        from debatedesk.formats.aif.writing import write_xaif

        return write_xaif(argument_map)
