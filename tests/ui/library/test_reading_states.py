"""Tags and what was read in the library: shown on the rows, said in words, marked and filtered by hand."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from debatedesk.domain.library import Document
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.library.panel import LibraryPanel
from debatedesk.ui.library.rows import ItemLine, text_line
from debatedesk.ui.library.second_line import GAP, fit_second_line
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.filtered_list_dialog import FilteredListDialog
from debatedesk.ui.widgets.tag_field import TagField
from debatedesk.ui.widgets.text_details_dialog import DetailsDialog
from tests.support.panels import show, text_of

LETTER = Document("n9", "d", "Letter No. 9", "Bo Wary", "2024-06", "reaction", "opposes", tags=("law",))


@pytest.fixture
def panel(bees: Desk, theme: ThemeHost, qtbot: QtBot) -> Iterator[LibraryPanel]:
    made = LibraryPanel(bees, theme)
    show(qtbot, made)
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.close()


def row(panel: LibraryPanel, title: str) -> QModelIndex:
    return panel.model.find_where(
        lambda value: isinstance(value, ItemLine) and value.title.startswith(title)
    )


def line(panel: LibraryPanel, title: str) -> ItemLine:
    value = panel.model.value(row(panel, title))
    assert isinstance(value, ItemLine)
    return value


def titles(panel: LibraryPanel) -> list[str]:
    values = (panel.model.value(index) for index in panel.model.walk())
    return [value.title for value in values if isinstance(value, ItemLine)]


def choose(panel: LibraryPanel, *chosen: str) -> None:
    for number, title in enumerate(chosen):
        at = panel.view.visualRect(row(panel, title)).center()
        modifier = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, modifier, at)


def entry(menu: QMenu, words: str) -> None:
    """Trigger an entry of a menu, as a click does."""
    next(action for action in menu.actions() if action.text().split("\t")[0] == words).trigger()


def see(bees: Desk, title: str, share: float) -> None:
    document = text_of(bees, title)
    spans = [(0, round(document.characters * share))]
    bees.announce(bees.workspace.reading_states.note_seen(document.id, spans))


def test_a_row_says_how_far_its_text_was_read_and_nothing_of_one_not_begun(
    panel: LibraryPanel, bees: Desk
) -> None:
    assert line(panel, "Honey").spoken == "Honey for the school, Cléo Baker, 1 Jul 2024, supports"
    see(bees, "Honey", 0.5)
    shown = line(panel, "Honey")
    assert (shown.state, shown.percent) == ("begun", 50)
    assert shown.spoken.endswith("supports, 50 % read")
    assert row(panel, "Honey").data(Qt.ItemDataRole.AccessibleTextRole) == shown.spoken
    see(bees, "Honey", 1.0)
    assert line(panel, "Honey").spoken.endswith("supports, read")


def test_texts_are_marked_as_read_together_and_undo_takes_it_back(panel: LibraryPanel, bees: Desk) -> None:
    messages: list[str] = []
    panel.status_message.connect(messages.append)
    choose(panel, "Honey", "Stings")
    entry(panel.rows_menu(), "Mark as read")
    assert [line(panel, title).state for title in ("Honey", "Stings", "Figures")] == ["yes", "yes", "no"]
    assert messages == ["Marked 2 items as read."]
    entry(panel.rows_menu(), "Mark as not read")
    assert line(panel, "Honey").state == "no"
    bees.undo()
    assert line(panel, "Honey").state == "yes"
    bees.undo()
    assert line(panel, "Stings").state == "no"


def test_the_open_text_is_marked_where_none_is_selected(panel: LibraryPanel, bees: Desk) -> None:
    bees.show(Reference.document(text_of(bees, "Figures").id))
    panel.view.clearSelection()
    command = next(each for each in panel.commands() if each.id == "library.mark_read")
    assert (command.enabled(), command.words) == (True, "Mark as read")
    command.run()
    assert line(panel, "Figures").state == "yes"
    assert command.words == "Mark as not read"


def test_only_texts_not_read_yet_are_listed_by_a_switch_that_is_the_filters(
    panel: LibraryPanel, bees: Desk, qtbot: QtBot
) -> None:
    see(bees, "Honey", 1.0)
    see(bees, "Stings", 0.2)
    menu = panel.chooser.menu()
    menu.aboutToShow.emit()
    entry(menu, "Only texts not read yet")
    assert panel.filter.text() == "read:no"
    assert titles(panel) == ["A hive for every street", "Stings are no small thing", "Figures"]
    see(bees, "Stings", 1.0)
    assert titles(panel) == ["A hive for every street", "Figures"]
    switch = next(each for each in panel.commands() if each.id == "library.unread")
    assert switch.checked is not None
    assert switch.checked()
    switch.run()
    assert panel.filter.text() == ""
    panel.show_trash()
    switch.run()
    assert not panel.in_trash
    assert panel.filter.text() == "read:no"
    switch.run()
    QTest.keyClicks(panel.filter, "read:perhaps")
    assert panel.empty.isVisible()
    assert "yes, no or begun" in panel.empty.findChildren(QLabel)[-1].text()


def test_tags_are_given_to_several_texts_and_narrow_the_list(panel: LibraryPanel, bees: Desk) -> None:
    choose(panel, "Honey", "Stings")
    panel.show_tags_menu()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entry(menu, "New tag…")
    menu.close()
    question = panel.findChild(QInputDialog)
    assert question is not None
    question.setTextValue("#open question, law")
    question.accept()
    assert line(panel, "Honey").detail == "Cléo Baker · 1 Jul 2024 · #open question · #law"
    choose(panel, "Stings")
    panel.rows_menu()
    entry(panel._tags_menu, "law")
    assert text_of(bees, "Stings").tags == ("open question",)
    panel.chooser.menu().aboutToShow.emit()
    entry(panel._tagged_menu, "open question")
    assert panel.filter.text() == 'tag:"open question"'
    assert titles(panel) == ["Honey for the school", "Stings are no small thing"]
    bees.undo()
    assert text_of(bees, "Stings").tags == ("open question", "law")


def test_tags_stand_among_the_details_of_a_text(panel: LibraryPanel, bees: Desk) -> None:
    bees.do(lambda: bees.workspace.documents.tag([text_of(bees, "Honey").id], "law"))
    choose(panel, "Honey")
    panel.edit_details()
    dialog = panel.findChild(DetailsDialog)
    assert dialog is not None
    field = dialog.findChild(TagField)
    assert field is not None
    assert field.text() == "law"
    field.setText("law,  school ,law")
    dialog.accept()
    assert text_of(bees, "Honey").tags == ("law", "school")


def test_a_debate_is_switched_to_by_a_few_letters(panel: LibraryPanel, bees: Desk) -> None:
    for title in ("School food", "Night buses"):
        bees.workspace.documents.create_debate(title)
    panel.switch_debate()
    dialog = panel.findChild(FilteredListDialog)
    assert dialog is not None
    field = dialog.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "night")
    assert dialog.shown == ["Night buses"]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert panel.chooser.text() == "Night buses"


@pytest.mark.parametrize(
    "words",
    [
        "Bo Wary · Jun 2024 · 2 notes · #law",
        "Bo Wary · Jun 2024 · 2 notes",
        "Bo Wary · Jun 2024",
        "Bo… · Jun 2024",
        "Jun 2024",
    ],
)
def test_the_date_stays_and_the_chip_gives_way_first(panel: LibraryPanel, words: str) -> None:
    metrics = QFontMetrics(panel.font())
    dot, whole = 12, 60
    shown = text_line(LETTER, notes=2)
    fitted = fit_second_line(shown, metrics.horizontalAdvance(words) + dot + GAP, metrics, whole, dot)
    assert fitted.chip == dot
    assert fitted.words == words
    wide = fit_second_line(
        shown, metrics.horizontalAdvance(shown.detail) + whole + GAP, metrics, whole, dot
    )
    assert (wide.words, wide.chip) == (shown.detail, whole)


def test_a_text_read_by_half_has_a_bar_and_one_that_was_read_a_check_mark(
    panel: LibraryPanel, bees: Desk, theme: ThemeHost
) -> None:
    accent = theme.theme.accent

    def painted(title: str) -> int:
        rect = panel.view.visualRect(row(panel, title))
        image = panel.view.viewport().grab(rect).toImage()
        foot = range(image.height() - 5, image.height())
        return max(sum(image.pixelColor(x, y).name() == accent for x in range(image.width())) for y in foot)

    assert painted("Honey") == 0
    see(bees, "Honey", 0.5)
    half = painted("Honey")
    assert half > 20
    see(bees, "Honey", 0.75)
    assert painted("Honey") > half
    see(bees, "Honey", 1.0)
    assert painted("Honey") == 0
