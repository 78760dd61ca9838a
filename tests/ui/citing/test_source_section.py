"""The source of a text in the inspector: seen as it is cited, edited, saved, undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from debatedesk.domain.publication import PersonName, Publication
from debatedesk.ui.citing.source_section import SourceSection
from debatedesk.ui.desk import Desk
from debatedesk.ui.theme import ThemeHost
from tests.support.panels import show, text_of


@pytest.fixture
def section(bees: Desk, theme: ThemeHost, qtbot: QtBot) -> SourceSection:
    made = SourceSection(bees, theme, None)  # type: ignore[arg-type]
    made.show_document(text_of(bees, "A hive"))
    show(qtbot, made, 300, 900)
    made.edit_button.click()
    return made


def said(desk: Desk) -> Publication:
    return desk.workspace.documents.publication(text_of(desk, "A hive").id)


def type_into(field: QLineEdit, words: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, words)


def test_the_citation_follows_what_is_typed(section: SourceSection) -> None:
    type_into(section.fields["container"], "Roof Garden")
    assert "Roof Garden" in section.preview.text()
    assert "(Keeper, 2024)" in section.preview.text()


def test_what_is_typed_is_saved_when_the_field_is_left_and_undone_at_once(
    section: SourceSection, bees: Desk
) -> None:
    type_into(section.fields["container"], "Roof Garden")
    QTest.keyClick(section.fields["container"], Qt.Key.Key_Return)
    assert said(bees).container == "Roof Garden"
    bees.undo()
    assert said(bees).container == ""


def test_authors_are_added_moved_and_removed_by_keyboard(section: SourceSection, bees: Desk) -> None:
    section.authors.add_button.setFocus()
    QTest.keyClick(section.authors.add_button, Qt.Key.Key_Space)
    row = section.authors.rows[-1]
    type_into(row.family, "van Wary, Jr.")
    type_into(row.given, "Bo")
    QTest.keyClick(row.given, Qt.Key.Key_Return)
    assert said(bees).authors[-1] == PersonName("Wary", "Bo", "van", "Jr.")
    QTest.keyClick(row.family, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [name.given for name in said(bees).authors] == ["Bo", "Ada"]
    QTest.keyClick(row.family, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert [name.given for name in said(bees).authors] == ["Ada"]
    assert text_of(bees, "A hive").author == "Ada Keeper"


def test_an_author_is_moved_removed_and_made_a_body_by_mouse(section: SourceSection, bees: Desk) -> None:
    row = section.authors.rows[0]
    row.menu.aboutToShow.emit()
    entries = {action.text().split("\t")[0]: action for action in row.menu.actions()}
    assert {"Move up", "Move down", "Remove this author"} <= entries.keys()
    entries["A body, not a person"].trigger()
    assert said(bees).authors == (PersonName(literal="Ada Keeper"),)


def test_a_type_shows_its_own_fields_and_all_can_be_shown(section: SourceSection, bees: Desk) -> None:
    section.type.setCurrentIndex(section.type.findData("book"))
    section.type.activated.emit(section.type.currentIndex())
    assert said(bees).type == "book"
    assert section.fields["publisher"].isVisible()
    assert not section.fields["issn"].isVisible()
    section.all_button.click()
    assert section.fields["issn"].isVisible()
    assert section.translators.isVisible()


def test_the_reference_is_copied_in_the_chosen_style(section: SourceSection, bees: Desk) -> None:
    bees.workspace.citations.choose("mla")
    section.copy_button.click()
    assert QGuiApplication.clipboard().text().startswith("Keeper, Ada. “A Hive for Every Street.”")


def test_a_reference_file_fills_the_source_in_as_one_step(
    section: SourceSection, bees: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "refs.bib"
    path.write_text("@article{k, title={A hive for every street}, journal={Bee World}, volume=3}", "utf-8")
    section.fill_from(path)
    assert (said(bees).container, said(bees).volume, said(bees).title) == ("Bee World", "3", "")
    assert said(bees).authors == (PersonName("Keeper", "Ada"),)
    bees.undo()
    assert said(bees).container == ""


def test_a_file_that_is_no_list_is_told(
    section: SourceSection, bees: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "refs.bib"
    path.write_text("nothing", "utf-8")
    with qtbot.waitSignal(bees.failed) as failed:
        section.fill_from(path)
    assert failed.args is not None
    assert "holds no reference that can be read" in failed.args[0]


def test_another_text_is_shown_after_what_is_typed_is_saved(section: SourceSection, bees: Desk) -> None:
    type_into(section.fields["url"], "https://example.org/new")
    section.show_document(text_of(bees, "Stings"))
    assert said(bees).url == "https://example.org/new"
    assert section.fields["url"].text() == ""
