"""Drawings of maps as formats of files: SVG, and pictures drawn from it."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from debatedesk.domain.message import message
from debatedesk.formats.base import MapFormat, NotCarried

if TYPE_CHECKING:
    from debatedesk.domain.evaluation.labelling import Standing
    from debatedesk.domain.maps.model import ArgumentMap


class SvgFormat(MapFormat):
    """A drawing of a map."""

    name = "svg"
    label = message("SVG drawing")
    suffixes = (".svg",)
    reads = False
    writes = True
    leaves_off = True
    tells_fidelity = True

    def __init__(self, standings: "Mapping[str, Standing]" = MappingProxyType({})) -> None:
        """Draw maps; `standings` tell how the nodes of one stand, where its cards show that."""
        self._standings = standings

    def _write_telling(
        self,
        argument_map: "ArgumentMap",
        not_carried: Iterable[NotCarried],
        fidelities: Mapping[str, str],
    ) -> str:
        from debatedesk.formats.svg.svg_map import write_svg

        return write_svg(argument_map, fidelities, self._standings)


class PngFormat(SvgFormat):
    """A picture of a map, for what takes no drawings."""

    name = "png"
    label = message("PNG picture")
    suffixes = (".png",)
    is_drawn = True


class PdfMapFormat(SvgFormat):
    """A drawing of a map on paper: one page, or several to be put together on a wall."""

    name = "pdf"
    label = message("PDF drawing")
    suffixes = (".pdf",)
    is_drawn = True
