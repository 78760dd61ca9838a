"""Maps as DOT, GraphML and CSV: golden files, and that programs read what awkward words are written as."""

import csv
import io
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from debatedesk.domain.maps.model import ArgumentMap, Node
from debatedesk.formats.graphs.joints import joints
from debatedesk.formats.graphs.table import COLUMNS
from debatedesk.formats.registry import map_writer
from tests.formats.maps import HIVES, argument_maps

GOLDEN = Path(__file__).parent.parent / "golden"
GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"


@pytest.mark.parametrize("name", ["dot", "graphml", "csv"])
def test_the_written_files(name: str) -> None:
    written = map_writer(name).write(HIVES).replace("\r\n", "\n")
    assert written == (GOLDEN / f"hives.{name}").read_text("utf-8")


@given(argument_maps())
def test_graphml_holds_every_node_and_relation(argument_map: ArgumentMap) -> None:
    root = ElementTree.fromstring(map_writer("graphml").write(argument_map))
    nodes = root.findall(f"{GRAPHML}graph/{GRAPHML}node")
    assert len(nodes) == len(argument_map.nodes) + len(joints(argument_map))
    told = {data.text for data in root.iter(f"{GRAPHML}data") if data.get("key") == "edge-relation"}
    assert told == {each.kind for each in argument_map.relations.values() if each.sources}


@given(argument_maps())
def test_a_table_has_a_row_for_each_node(argument_map: ArgumentMap) -> None:
    written = map_writer("csv").write(argument_map)
    heading, *rows = csv.reader(io.StringIO(written.removeprefix("\ufeff"), newline=""))
    assert tuple(heading) == COLUMNS
    assert {row[COLUMNS.index("id")].removeprefix("'") for row in rows} == {
        key.removeprefix("'") for key in argument_map.nodes
    }


def test_no_cell_is_a_formula() -> None:
    nodes = [Node("a", title="=1+1", text="@x"), Node("b", title="-2.5", text="- a bullet")]
    written = map_writer("csv").write(ArgumentMap.of("", "", nodes))
    first, second = list(csv.DictReader(io.StringIO(written.removeprefix("\ufeff"), newline="")))
    assert (first["title"], first["text"]) == ("'=1+1", "'@x")
    assert (second["title"], second["text"]) == ("-2.5", "'- a bullet")


@pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed")
@settings(max_examples=10)
@given(argument_maps())
def test_graphviz_draws_what_is_written(argument_map: ArgumentMap) -> None:
    written = map_writer("dot").write(argument_map)
    drawn = subprocess.run(
        ["dot", "-Tplain"], input=written.encode(), capture_output=True, check=False, timeout=30
    )
    assert drawn.returncode == 0, drawn.stderr
    lines = drawn.stdout.decode().splitlines()
    assert sum(line.startswith("node ") for line in lines) == len(argument_map.nodes) + len(
        joints(argument_map)
    )
