"""Lists of references come through the worker: sources are filled in, doubts are asked about."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from debatedesk.domain.publication import PersonName
from debatedesk.services.imports.report import ImportReport
from debatedesk.ui.citing.doubtful_dialog import DoubtfulReferencesDialog
from debatedesk.ui.desk import Desk
from debatedesk.ui.library.imports.bar import ImportBar
from debatedesk.ui.library.imports.controller import ImportController
from tests.support.panels import text_of

REFS = """@article{hive, title={A hive for every street}, author={Keeper, Ada}, year=2024,
  journal={Bee World}}
@book{stings, title={Stings are no small thing}, author={Other, Ann}, publisher={Hive Press}}
@book{gone, title={Emile}}
"""


@pytest.fixture
def controller(bees: Desk) -> ImportController:
    return ImportController(bees, bees)


@pytest.fixture
def report(controller: ImportController, tmp_path: Path, qtbot: QtBot) -> ImportReport:
    path = tmp_path / "refs.bib"
    path.write_text(REFS, "utf-8")
    with qtbot.waitSignal(controller.finished) as messages:
        controller.start([path])
    assert messages.args is not None
    found = messages.args[0]
    assert isinstance(found, ImportReport)
    return found


def test_sources_are_filled_in_by_the_worker_and_undone_as_one_step(
    report: ImportReport, bees: Desk
) -> None:
    hive = text_of(bees, "A hive").id
    assert [item.id for item in report.filled] == [hive]
    said = bees.workspace.documents.publication(hive)
    assert (said.container, said.authors) == ("Bee World", (PersonName("Keeper", "Ada"),))
    bees.undo()
    assert bees.workspace.documents.publication(hive).container == ""
    bees.redo()
    assert bees.workspace.documents.publication(hive).container == "Bee World"


def test_the_bar_offers_to_ask_about_references_in_doubt(
    controller: ImportController, report: ImportReport, bees: Desk, qtbot: QtBot
) -> None:
    bar = ImportBar(controller)
    qtbot.addWidget(bar)
    controller.finished.emit(report)
    assert bar.doubts_button.isVisibleTo(bar)
    with qtbot.waitSignal(bar.doubts_requested):
        bar.doubts_button.click()
    dialog = DoubtfulReferencesDialog(bees, report.doubtful, bar)
    dialog.choices[0].setCurrentIndex(1)
    dialog.accept()
    stings = bees.workspace.documents.publication(text_of(bees, "Stings").id)
    assert (stings.publisher, stings.authors) == ("Hive Press", (PersonName("Wary", "Bo"),))
