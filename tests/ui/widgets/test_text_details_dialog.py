from dataclasses import replace

import pytest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from debatedesk.domain.library import Document
from debatedesk.ui.desk import Desk
from debatedesk.ui.widgets.text_details_dialog import DetailsDialog, ReadingFacts

LETTER = Document(
    "n9", "d", "Letter No. 9", "Bo Wary", "2024-06", "reaction", "opposes", "https://example.org"
)


def fields(dialog: DetailsDialog) -> dict[str, QLineEdit]:
    return {field.accessibleName(): field for field in dialog.findChildren(QLineEdit)}


def can_save(dialog: DetailsDialog) -> bool:
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    return box.button(QDialogButtonBox.StandardButton.Save).isEnabled()


def problem(dialog: DetailsDialog) -> str:
    label = dialog.findChild(QLabel, "problem")
    assert label is not None
    return label.text()


@pytest.fixture
def dialog(qtbot: QtBot) -> DetailsDialog:
    made = DetailsDialog([LETTER], [replace(LETTER, author="Ada Keeper", kind="letter")])
    qtbot.addWidget(made)
    return made


def test_what_is_not_touched_stays(dialog: DetailsDialog) -> None:
    assert dialog.edited() == []


def test_what_is_written_is_taken_on_one_line(dialog: DetailsDialog) -> None:
    fields(dialog)["Title"].setText("  The  ninth letter ")
    fields(dialog)["Language"].setText("en")
    assert dialog.edited() == [replace(LETTER, title="The ninth letter", language="en")]


def test_a_title_is_needed(dialog: DetailsDialog) -> None:
    fields(dialog)["Title"].setText("  ")
    assert not can_save(dialog)
    assert problem(dialog) == "A text needs a title."


@pytest.mark.parametrize("date", ["2024", "2024-05", "2024-05-31", ""])
def test_dates_may_be_a_year_a_month_or_a_day(dialog: DetailsDialog, date: str) -> None:
    fields(dialog)["Date"].setText(date)
    assert can_save(dialog)
    assert dialog.edited() == [replace(LETTER, date=date)]


@pytest.mark.parametrize("date", ["May 2024", "2024-13", "31.5.2024", "24"])
def test_other_dates_are_explained(dialog: DetailsDialog, date: str) -> None:
    fields(dialog)["Date"].setText(date)
    assert not can_save(dialog)
    assert problem(dialog) == "Write the date as 2024, 2024-05 or 2024-05-31."


def test_a_date_that_came_with_the_text_is_left_alone(qtbot: QtBot) -> None:
    dialog = DetailsDialog([replace(LETTER, date="spring 1788")])
    qtbot.addWidget(dialog)
    assert can_save(dialog)


def test_kinds_stances_and_authors_in_use_are_offered(dialog: DetailsDialog) -> None:
    offered = {
        box.accessibleName(): [box.itemText(each) for each in range(box.count())]
        for box in dialog.findChildren(QComboBox)
    }
    assert offered["Kind"] == ["essay", "reaction", "text", "letter"]
    assert offered["Stance"][:2] == ["supports", "opposes"]
    assert offered["Author"] == ["Ada Keeper"]


def test_several_texts_share_what_is_written_and_keep_the_rest(qtbot: QtBot) -> None:
    other = replace(LETTER, id="n10", title="Letter No. 10", author="Ada Keeper")
    dialog = DetailsDialog([LETTER, other])
    qtbot.addWidget(dialog)
    assert fields(dialog)["Author"].placeholderText() == "(various)"
    fields(dialog)["Stance"].setText("supports")
    assert dialog.edited() == [replace(LETTER, stance="supports"), replace(other, stance="supports")]


def test_several_texts_are_described_in_one_step_of_undo(bees: Desk) -> None:
    workspace = bees.workspace
    before = workspace.documents.documents()
    bees.do(lambda: workspace.documents.describe(*(replace(each, language="en") for each in before)))
    assert {each.language for each in workspace.documents.documents()} == {"en"}
    bees.undo()
    assert workspace.documents.documents() == before


def test_how_a_text_was_read_is_shown_and_another_encoding_can_be_chosen(qtbot: QtBot) -> None:
    facts = ReadingFacts("KOI8-R", may_choose=True, remarks=("“n9.txt” is read as KOI8-R, a guess.",))
    dialog = DetailsDialog([LETTER], facts=facts)
    qtbot.addWidget(dialog)
    (remarks,) = [label for label in dialog.findChildren(QLabel) if "guess" in label.text()]
    assert remarks.isVisibleTo(dialog)
    box = encodings(dialog)
    assert box.currentText() == "KOI8-R (Russian)"
    assert dialog.encoding == ""
    box.setCurrentIndex(box.findData("Windows-1251"))
    assert dialog.encoding == "Windows-1251"
    assert dialog.edited() == []


def test_a_text_in_unicode_shows_so(qtbot: QtBot) -> None:
    dialog = DetailsDialog([LETTER], facts=ReadingFacts(may_choose=True))
    qtbot.addWidget(dialog)
    assert encodings(dialog).currentText() == "Unicode"
    assert dialog.encoding == ""


def test_a_text_that_has_no_encoding_offers_none(dialog: DetailsDialog) -> None:
    assert [box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Encoding"] == []
    assert dialog.encoding == ""


def encodings(dialog: DetailsDialog) -> QComboBox:
    (box,) = [box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Encoding"]
    return box
