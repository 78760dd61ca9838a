"""The window of the evidence report, used by keys and by mouse, with a real worker."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from debatedesk.domain.changes import Changes
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.evidence.table import FIDELITY, LABEL, REMARKS
from debatedesk.ui.evidence.window import EvidenceWindow
from debatedesk.ui.main_window.main_window import MainWindow
from tests.support.panels import passage
from tests.support.windows import press

KEPT = "Every street should keep one hive."
ROOF = "A hive on a roof asks for little room."


@pytest.fixture
def evidence(qtbot: QtBot, window: MainWindow, bees: Desk) -> EvidenceWindow:
    """Give two nodes evidence, one with altered words, and open the report by its command."""
    map_id = bees.workspace.maps.maps(bees.debate_id)[0].id
    bees.open(Reference.map(map_id))
    for words, cited in ((KEPT, KEPT), ("A hive on a roof asks for no room.", ROOF)):
        found = passage(bees, "A hive", cited)
        evidence = [(found.id, found.start, found.end)]
        bees.do(lambda words=words, evidence=evidence: _added(bees, map_id, words, evidence))  # type: ignore[misc]
    window.desk.run_command("map.evidence_report")
    opened = window.findChild(EvidenceWindow)
    assert opened is not None
    qtbot.waitUntil(lambda: not opened.busy)
    return opened


def _added(bees: Desk, map_id: str, words: str, evidence: list[tuple[str, int, int]]) -> Changes:
    return bees.workspace.maps.add_node(map_id, "claim", "", words, evidence=evidence)


def column(evidence: EvidenceWindow, number: int) -> list[str]:
    model = evidence.model
    return [str(model.data(model.index(row, number))) for row in range(model.rowCount())]


def look_at(evidence: EvidenceWindow, kind: str) -> None:
    evidence.filter.setCurrentIndex(evidence.filter.findData(kind))
    evidence.filter.activated.emit(evidence.filter.currentIndex())


def test_nodes_are_listed_with_their_fidelity_and_what_to_look_at(evidence: EvidenceWindow) -> None:
    assert column(evidence, LABEL)[-2:] == [KEPT, "A hive on a roof asks for no room."]
    assert column(evidence, FIDELITY)[-2:] == ["quotation", "quotation with changes"]
    assert column(evidence, REMARKS)[-2:] == ["", "“no” in place of “little”"]
    look_at(evidence, "altered")
    assert column(evidence, LABEL) == ["A hive on a roof asks for no room."]
    shown = evidence.details.toHtml()
    assert "line-through" in shown
    assert "underline" in shown
    assert "asks for littleno room" in evidence.details.toPlainText()
    look_at(evidence, "no evidence")
    assert column(evidence, LABEL) == ["One hive a street", "Stings are a danger"]


def test_enter_and_a_remark_lead_to_the_node_and_its_passage(
    qtbot: QtBot, evidence: EvidenceWindow, bees: Desk
) -> None:
    seen: list[tuple[Reference, Reference]] = []
    bees.compared.connect(lambda first, second: seen.append((first, second)))
    look_at(evidence, "altered")
    press(qtbot, evidence.view, Qt.Key.Key_Return)
    evidence.details.anchorClicked.emit(QUrl("0"))
    assert [first.kind for first, _ in seen] == ["node", "node"]
    text = bees.workspace.documents.text(seen[0][1].id)
    assert {text[place.start : place.end] for _, place in seen} == {"little"}


def test_the_report_follows_edits_and_keeps_its_place(
    qtbot: QtBot, evidence: EvidenceWindow, bees: Desk
) -> None:
    look_at(evidence, "altered")
    assert evidence.shown_report().nodes[0].findings
    map_id = bees.workspace.maps.maps(bees.debate_id)[0].id
    node_id = evidence.report.nodes[-1].id
    bees.do(lambda: bees.workspace.maps.edit_node(map_id, node_id, text=ROOF))
    qtbot.waitUntil(lambda: not evidence.busy)
    assert column(evidence, LABEL) == []
    assert evidence.empty.isVisible()
    look_at(evidence, "")
    assert column(evidence, FIDELITY)[-2:] == ["quotation", "quotation"]


def test_what_is_shown_is_copied_and_saved(evidence: EvidenceWindow, tmp_path: Path) -> None:
    look_at(evidence, "altered")
    evidence.copy_report()
    assert "~~little~~**no**" in QGuiApplication.clipboard().text()
    for suffix in ("md", "html", "csv", "json"):
        evidence.save_report()
        dialog = evidence.findChildren(QFileDialog)[-1]
        dialog.fileSelected.emit(str(tmp_path / f"report.{suffix}"))
        dialog.reject()
    assert "<del>little</del><ins>no</ins>" in (tmp_path / "report.html").read_text("utf-8")
    assert "altered words" in (tmp_path / "report.csv").read_text("utf-8-sig")
    (node,) = json.loads((tmp_path / "report.json").read_text("utf-8"))["nodes"]
    assert node["fidelity"] == "quotation with changes"
