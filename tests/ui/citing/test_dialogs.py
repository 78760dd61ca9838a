"""Bibliographies, styles and references in doubt."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from debatedesk.domain.publication import PersonName, Publication
from debatedesk.services.imports.report import DoubtfulReference
from debatedesk.services.packaged import packaged_path
from debatedesk.ui.citing.bibliography_dialog import BibliographyDialog
from debatedesk.ui.citing.doubtful_dialog import DoubtfulReferencesDialog
from debatedesk.ui.citing.style_choice import add_style, choose_style
from debatedesk.ui.desk import Desk
from tests.support.panels import show, text_of


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    show(qtbot, made, 300, 300)
    return made


@pytest.fixture
def bibliography(bees: Desk, window: QWidget) -> BibliographyDialog:
    ids = bees.workspace.documents.ids(bees.debate_id)
    return BibliographyDialog(bees, "Street bees", ids, window)


def test_the_bibliography_is_shown_and_copied_in_a_style(
    bibliography: BibliographyDialog, bees: Desk
) -> None:
    bibliography.choose("chicago-author-date")
    assert bibliography.page.toPlainText().startswith("Baker, Cléo. 2024. “Honey for the School.”")
    bibliography.copy_button.click()
    assert "Keeper, Ada. 2024." in QGuiApplication.clipboard().text()
    again = BibliographyDialog(bees, "x", bibliography._ids, bibliography)
    assert again.chosen == "chicago-author-date"


def test_the_bibliography_is_written_as_a_list_of_references(
    bibliography: BibliographyDialog, tmp_path: Path
) -> None:
    bibliography.choose("bibtex")
    assert "author = {Keeper, Ada}" in bibliography.page.toPlainText()
    bibliography.write(tmp_path / "out.bib")
    assert "author = {Keeper, Ada}" in (tmp_path / "out.bib").read_text("utf-8")


def test_without_texts_it_says_so(bees: Desk, window: QWidget) -> None:
    assert BibliographyDialog(bees, "x", [], window).page.toPlainText() == "There are no texts yet."


def test_a_style_is_chosen_and_remembered(bees: Desk, window: QWidget) -> None:
    dialog = choose_style(bees, window)
    dialog.filter.setText("mla")
    dialog.accept()
    assert bees.workspace.citations.chosen == "mla"


def test_a_style_is_added_from_a_file(bees: Desk, window: QWidget, tmp_path: Path) -> None:
    path = tmp_path / "house.csl"
    path.write_bytes(packaged_path("resources/styles/mla.csl").read_bytes())
    dialog = add_style(bees, window)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    assert bees.workspace.citations.chosen == "house"


def test_a_reference_in_doubt_is_filled_in_where_a_text_is_chosen(bees: Desk, window: QWidget) -> None:
    hive = text_of(bees, "A hive").id
    said = Publication(
        title="A hive for every street", authors=(PersonName("Roe", "R."),), container="Mind"
    )
    doubtful = [
        DoubtfulReference("refs.bib", said, (hive,), "the title is the same, not author and year"),
        DoubtfulReference("refs.bib", Publication(container="Never"), (hive,), "who knows"),
    ]
    dialog = DoubtfulReferencesDialog(bees, doubtful, window)
    dialog.choices[0].setCurrentIndex(1)
    dialog.accept()
    after = bees.workspace.documents.publication(hive)
    assert (after.container, after.authors) == ("Mind", (PersonName("Keeper", "Ada"),))
    bees.undo()
    assert bees.workspace.documents.publication(hive).container == ""
