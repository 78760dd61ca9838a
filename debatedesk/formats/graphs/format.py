"""Graphs and tables as formats of files, which maps are written in."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from debatedesk.domain.message import message
from debatedesk.formats.base import MapFormat, NotCarried

if TYPE_CHECKING:
    from debatedesk.domain.maps.model import ArgumentMap


class DotFormat(MapFormat):
    """A graph for Graphviz."""

    name = "dot"
    label = message("Graphviz DOT")
    suffixes = (".dot", ".gv")
    reads = False
    writes = True
    tells_fidelity = True
    leaves_off = True

    def _write_telling(
        self,
        argument_map: "ArgumentMap",
        not_carried: Iterable[NotCarried],
        fidelities: Mapping[str, str],
    ) -> str:
        from debatedesk.formats.graphs.dot import write_dot

        return write_dot(argument_map, fidelities)


class GraphMlFormat(MapFormat):
    """A graph for programs that measure and draw networks."""

    name = "graphml"
    label = "GraphML"
    suffixes = (".graphml",)
    reads = False
    writes = True
    tells_fidelity = True

    def _write_telling(
        self,
        argument_map: "ArgumentMap",
        not_carried: Iterable[NotCarried],
        fidelities: Mapping[str, str],
    ) -> str:
        from debatedesk.formats.graphs.graphml import write_graphml

        return write_graphml(argument_map, fidelities)


class CsvFormat(MapFormat):
    """A table for spreadsheets."""

    name = "csv"
    label = message("Table (CSV)")
    suffixes = (".csv",)
    reads = False
    writes = True
    tells_fidelity = True

    def _write_telling(
        self,
        argument_map: "ArgumentMap",
        not_carried: Iterable[NotCarried],
        fidelities: Mapping[str, str],
    ) -> str:
        from debatedesk.formats.graphs.table import write_csv

        return write_csv(argument_map, fidelities)
