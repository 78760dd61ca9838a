from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt, QUrl
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.library.panel import LibraryPanel
from debatedesk.ui.library.rows import ItemLine
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.text_details_dialog import DetailsDialog
from tests.support.panels import show, text_of
from tests.support.pointer import drag_in, drop

POINT = QPoint(20, 20)


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


def listed(panel: LibraryPanel) -> list[str]:
    return [str(index.data()) for index in panel.model.walk()]


def selected(panel: LibraryPanel) -> list[str]:
    return [each.title for each in panel.selected_things()]


def click(
    qtbot: QtBot,
    panel: LibraryPanel,
    title: str,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    at = panel.view.visualRect(row(panel, title)).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, modifier, at)


def answer(panel: LibraryPanel, text: str) -> None:
    """Write into the question that is open, and agree."""
    dialog = panel.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue(text)
    dialog.accept()


def test_the_open_debate_is_listed_in_groups_under_its_title(panel: LibraryPanel) -> None:
    assert panel.chooser.text() == "Street bees"
    assert panel.chooser.accessibleDescription() == "4 texts · 1 map"
    assert listed(panel) == [
        "Maps",
        "Should streets keep bees?",
        "Essays",
        "A hive for every street",
        "Reactions",
        "Honey for the school",
        "Stings are no small thing",
        "Texts",
        "Figures",
    ]
    assert all(panel.view.isExpanded(panel.model.index(each, 0)) for each in range(4))


def test_a_click_opens_a_text_or_a_map(panel: LibraryPanel, bees: Desk, qtbot: QtBot) -> None:
    opened: list[Reference] = []
    bees.opened.connect(opened.append)
    click(qtbot, panel, "Stings")
    click(qtbot, panel, "Should streets")
    assert [each.kind for each in opened] == ["document", "map"]
    assert opened[0].id == text_of(bees, "Stings").id


def test_arrow_keys_walk_and_enter_opens(panel: LibraryPanel, bees: Desk, qtbot: QtBot) -> None:
    opened: list[Reference] = []
    bees.opened.connect(opened.append)
    panel.filter.setFocus()
    QTest.keyClick(panel.filter, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is panel.view
    for _ in range(2):
        QTest.keyClick(panel.view, Qt.Key.Key_Down)
    assert opened == []
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert opened == [Reference.document(text_of(bees, "A hive").id)]
    for _ in range(3):
        QTest.keyClick(panel.view, Qt.Key.Key_Up)
    QTest.keyClick(panel.view, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is panel.filter


def test_a_heading_folds_by_click_and_by_key(panel: LibraryPanel, qtbot: QtBot) -> None:
    essays = panel.model.index(1, 0)
    at = panel.view.visualRect(essays).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not panel.view.isExpanded(essays)
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert panel.view.isExpanded(essays)
    assert selected(panel) == []


def test_what_is_opened_elsewhere_becomes_the_current_row(panel: LibraryPanel, bees: Desk) -> None:
    stings = text_of(bees, "Stings")
    bees.open(Reference.passage(stings.id, 0, 3))
    assert selected(panel) == ["Stings are no small thing"]


def test_the_filter_narrows_as_you_type_and_esc_brings_all_back(panel: LibraryPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.filter, "cleo")
    assert listed(panel) == ["Reactions", "Honey for the school"]
    QTest.keyClick(panel.filter, Qt.Key.Key_Escape)
    assert len(listed(panel)) == 9


def test_a_filter_that_finds_nothing_says_so_and_offers_to_clear_it(
    panel: LibraryPanel, qtbot: QtBot
) -> None:
    QTest.keyClicks(panel.filter, "wasps")
    assert panel.empty.isVisible()
    button = panel.empty.findChild(QPushButton)
    assert button is not None
    assert button.text() == "Clear filter"
    button.click()
    assert not panel.empty.isVisible()
    assert panel.filter.text() == ""


def test_selection_and_scrolling_stay_when_something_changes(
    panel: LibraryPanel, bees: Desk, qtbot: QtBot
) -> None:
    panel.resize(300, 220)
    panel.view.setCurrentIndex(row(panel, "Figures"))
    panel.view.scrollToBottom()
    before = panel.view.verticalScrollBar().value()
    assert before > 0
    essay = text_of(bees, "A hive")
    bees.do(lambda: bees.workspace.documents.describe(replace(essay, title="Hives")))
    assert selected(panel) == ["Figures"]
    assert panel.view.verticalScrollBar().value() == before
    assert row(panel, "Hives").isValid()


def test_f2_renames_in_place_and_undo_takes_it_back(panel: LibraryPanel, bees: Desk, qtbot: QtBot) -> None:
    panel.view.setCurrentIndex(row(panel, "Stings"))
    panel.rename_selected()
    editor = panel.view.findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "Stings are no small thing"
    editor.selectAll()
    QTest.keyClicks(editor, "Stings matter")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: row(panel, "Stings matter").isValid())
    assert selected(panel) == ["Stings matter"]
    bees.undo()
    assert row(panel, "Stings are no small thing").isValid()


def test_a_map_is_renamed_too(panel: LibraryPanel, bees: Desk, qtbot: QtBot) -> None:
    panel.view.setCurrentIndex(row(panel, "Should"))
    panel.rename_selected()
    editor = panel.view.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Bees or no bees")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: row(panel, "Bees or no bees").isValid())
    assert [each.title for each in bees.workspace.maps.maps()] == ["Bees or no bees"]


def test_details_of_several_texts_are_edited_together(
    panel: LibraryPanel, bees: Desk, qtbot: QtBot
) -> None:
    click(qtbot, panel, "Honey")
    click(qtbot, panel, "Stings", Qt.KeyboardModifier.ControlModifier)
    assert selected(panel) == ["Honey for the school", "Stings are no small thing"]
    panel.edit_details()
    dialog = panel.findChild(DetailsDialog)
    assert dialog is not None
    fields = {field.accessibleName(): field for field in dialog.findChildren(QLineEdit)}
    assert "Title" not in fields
    assert (fields["Kind"].text(), fields["Stance"].text()) == ("reaction", "")
    assert fields["Stance"].placeholderText() == "(various)"
    fields["Kind"].setText("letter")
    dialog.accept()
    changed = [text_of(bees, title) for title in ("Honey", "Stings")]
    assert [each.kind for each in changed] == ["letter", "letter"]
    assert [each.stance for each in changed] == ["supports", "opposes"]
    assert "Letters" in listed(panel)


def test_texts_move_to_another_debate_with_their_notes(
    panel: LibraryPanel, bees: Desk, qtbot: QtBot
) -> None:
    honey = text_of(bees, "Honey")
    bees.do(lambda: bees.workspace.notes.add(Reference.document(honey.id), "Ask the school"))
    other = bees.do(lambda: bees.workspace.documents.create_debate("School food")).created[0]
    messages: list[str] = []
    panel.status_message.connect(messages.append)
    panel.actions_on.move([honey], bees.workspace.documents.debate(other.id))
    assert not row(panel, "Honey").isValid()
    assert text_of(bees, "Honey").debate_id == other.id
    assert len(bees.workspace.notes.notes(other.id)) == 1
    assert messages == ["Moved “Honey for the school” to “School food”."]


def test_texts_move_to_a_new_debate_in_one_step(panel: LibraryPanel, bees: Desk) -> None:
    honey = text_of(bees, "Honey")
    menu = QMenu(panel)
    panel.actions_on.fill_move_menu(menu, [honey])
    menu.actions()[-1].trigger()
    dialog = panel.findChild(QInputDialog)
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue("School food")
    dialog.accept()
    titles = {each.id: each.title for each in bees.workspace.documents.debates()}
    assert titles[text_of(bees, "Honey").debate_id] == "School food"
    bees.undo()
    assert text_of(bees, "Honey").debate_id == honey.debate_id
    assert "School food" not in [each.title for each in bees.workspace.documents.debates()]


def test_the_second_line_counts_notes(panel: LibraryPanel, bees: Desk) -> None:
    honey = text_of(bees, "Honey")
    bees.do(lambda: bees.workspace.notes.add(Reference.document(honey.id), "Ask the school"))
    line = panel.model.value(row(panel, "Honey"))
    assert isinstance(line, ItemLine)
    assert line.detail == "Cléo Baker · 1 Jul 2024 · 1 note"


def test_deleting_asks_nothing_because_the_trash_gives_back(
    panel: LibraryPanel, bees: Desk, qtbot: QtBot
) -> None:
    click(qtbot, panel, "Honey")
    click(qtbot, panel, "Stings", Qt.KeyboardModifier.ControlModifier)
    panel.delete_selected()
    assert "Reactions" not in listed(panel)
    assert panel.trash_bar.button.text() == "Trash · 2"
    panel.show_trash()
    assert not panel.chooser.isVisible()
    assert sorted(listed(panel)) == ["Honey for the school", "Stings are no small thing", "Texts"]
    click(qtbot, panel, "Honey")
    QTest.mouseClick(panel.trash_bar.restore, Qt.MouseButton.LeftButton)
    assert len(listed(panel)) == 2
    QTest.mouseClick(panel.trash_bar.back, Qt.MouseButton.LeftButton)
    assert row(panel, "Honey").isValid()
    bees.undo()
    bees.undo()
    assert row(panel, "Stings").isValid()


def test_undo_brings_a_deleted_text_back_into_the_list(
    panel: LibraryPanel, bees: Desk, qtbot: QtBot
) -> None:
    click(qtbot, panel, "Figures")
    panel.delete_selected()
    assert not row(panel, "Figures").isValid()
    bees.undo()
    assert row(panel, "Figures").isValid()
    assert not panel.trash_bar.isVisible()


def test_erasing_asks_first_and_names_what_goes(panel: LibraryPanel, bees: Desk, qtbot: QtBot) -> None:
    click(qtbot, panel, "Figures")
    panel.delete_selected()
    panel.show_trash()
    panel.view.setCurrentIndex(row(panel, "Figures"))
    panel.delete_selected()
    question = panel.findChild(QMessageBox)
    assert question is not None
    assert question.text() == "Erase “Figures” for good?"
    assert "can't be undone" in question.informativeText()
    question.reject()
    assert len(bees.workspace.trash.contents()) == 1
    panel.empty_trash()
    question = [each for each in panel.findChildren(QMessageBox) if each.isVisible()][-1]
    next(each for each in question.buttons() if each.text() == "Erase").click()
    assert bees.workspace.trash.contents() == []
    assert panel.empty.isVisible()


def test_a_text_whose_debate_is_deleted_too_comes_back_with_it(panel: LibraryPanel, bees: Desk) -> None:
    debate = bees.workspace.documents.debate(bees.debate_id)
    honey = text_of(bees, "Honey")
    panel.actions_on.delete([honey])
    panel.delete_debate()
    assert bees.debate_id == ""
    assert panel.chooser.text() == "Library"
    panel.actions_on.restore([honey])
    assert not bees.workspace.documents.debate(debate.id).trashed
    assert text_of(bees, "Honey").debate_id == debate.id


def test_debates_are_made_renamed_and_switched(panel: LibraryPanel, bees: Desk, qtbot: QtBot) -> None:
    first = bees.debate_id
    panel.actions_on.new_debate()
    answer(panel, "School food")
    assert panel.chooser.text() == "School food"
    assert panel.empty.isVisible()
    panel.rename_debate()
    answer(panel, "School meals")
    assert panel.chooser.text() == "School meals"
    menu = panel.chooser.menu()
    menu.aboutToShow.emit()
    entries = {each.text(): each for each in menu.actions()}
    assert entries["School meals"].isChecked()
    entries["Street bees"].trigger()
    assert bees.debate_id == first
    assert row(panel, "Honey").isValid()


def test_deleting_the_open_debate_shows_another(panel: LibraryPanel, bees: Desk) -> None:
    other = bees.do(lambda: bees.workspace.documents.create_debate("School food")).created[0]
    panel.delete_debate()
    assert bees.debate_id == other.id
    assert panel.chooser.text() == "School food"


def test_the_menu_of_rows_offers_what_fits_the_selection(panel: LibraryPanel, qtbot: QtBot) -> None:
    def entries() -> list[str]:
        panel.view.customContextMenuRequested.emit(QPoint(5, 5))
        menu = QApplication.activePopupWidget()
        assert menu is not None
        texts = [each.text().split("\t")[0] for each in menu.actions() if each.text()]
        menu.close()
        return texts

    click(qtbot, panel, "Honey")
    assert entries() == [
        "Open",
        "Rename",
        "Copy link",
        "Details…",
        "Bibliography…",
        "Mark as read",
        "Tags",
        "Move to debate",
        "Export with notes…",
        "Replace with new version…",
        "Versions…",
        "Delete",
        "Sort texts",
    ]
    click(qtbot, panel, "Stings", Qt.KeyboardModifier.ControlModifier)
    assert entries() == [
        "Details…",
        "Bibliography…",
        "Mark as read",
        "Tags",
        "Move to debate",
        "Delete",
        "Sort texts",
    ]
    click(qtbot, panel, "Should")
    assert entries() == ["Open", "Rename", "Copy link", "Delete", "Sort texts"]


def test_folding_and_sorting_come_back(
    panel: LibraryPanel, bees: Desk, theme: ThemeHost, qtbot: QtBot
) -> None:
    panel.set_order("title")
    panel.view.collapse(panel.model.find("reaction"))
    panel.save_state()
    again = LibraryPanel(bees, theme)
    show(qtbot, again)
    again.restore_state()
    assert again.order == "title"
    assert not again.view.isExpanded(again.model.find("reaction"))
    assert again.view.isExpanded(again.model.find("essay"))


def test_an_empty_library_offers_ways_in(desk: Desk, theme: ThemeHost, qtbot: QtBot) -> None:
    panel = LibraryPanel(desk, theme)
    show(qtbot, panel)
    assert panel.empty.isVisible()
    words = [button.text() for button in panel.empty.findChildren(QPushButton)]
    assert words == ["Open the sample debate", "Import files…", "Import folder…"]


def hover(panel: LibraryPanel, data: QMimeData) -> bool:
    """Drag something over the panel and tell whether it would be taken."""
    return drag_in(panel, data, POINT)


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_files_that_hover_are_accepted_and_other_drags_are_not(panel: LibraryPanel, tmp_path: Path) -> None:
    words, remote = QMimeData(), QMimeData()
    words.setText("only words")
    remote.setUrls([QUrl("https://example.org/a.md")])
    assert hover(panel, files(tmp_path))
    assert not hover(panel, words)
    assert not hover(panel, remote)


def test_files_dropped_come_into_the_open_debate(
    panel: LibraryPanel, bees: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    new = tmp_path / "Night flights.md"
    new.write_text("---\nkind: reaction\n---\nNo bee flies at night.\n", "utf-8")
    data = files(new)
    assert hover(panel, data)
    with qtbot.waitSignal(panel.imports.finished):
        drop(panel, data, POINT)
    assert row(panel, "Night flights").isValid()
    assert text_of(bees, "Night flights").debate_id == bees.debate_id
    assert selected(panel) == ["Night flights"]


def test_every_command_has_an_id_and_a_title_of_its_own(panel: LibraryPanel) -> None:
    commands = panel.commands()
    assert len({each.id for each in commands}) == len(commands)
    assert len({each.title for each in commands}) == len(commands)
    keys = [each.shortcut for each in commands if each.shortcut]
    assert len(set(keys)) == len(keys)


def test_everything_has_a_name_for_a_screen_reader(panel: LibraryPanel) -> None:
    assert panel.view.accessibleName() == "Texts and maps of the debate"
    assert panel.filter.accessibleName() == "Filter texts"
    assert panel.chooser.accessibleName() == "Debate: Street bees"
    spoken = row(panel, "Honey").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Honey for the school, Cléo Baker, 1 Jul 2024, supports"


def test_many_texts_are_filtered_by_few_signals(
    bees: Desk, theme: ThemeHost, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(300):
        (folder / f"Letter {number}.txt").write_text(f"Letter number {number}.\n", "utf-8")
    bees.workspace.imports.import_paths([folder], bees.debate_id)
    panel = LibraryPanel(bees, theme)
    show(qtbot, panel)
    messages: list[str] = []
    panel.model.rowsRemoved.connect(lambda parent, first, last: messages.append("removed"))
    panel.filter.setText("letter 29")
    assert len(listed(panel)) == 1 + 3 + 10
    assert len(messages) < 30


def test_a_text_is_exported_with_its_notes(panel: LibraryPanel, bees: Desk, tmp_path: Path) -> None:
    honey = text_of(bees, "Honey")
    bees.do(lambda: bees.workspace.notes.add(Reference.document(honey.id), "Ask the school."))
    bees.open(Reference.document(honey.id))
    panel.export_text()
    dialog = panel.findChild(QFileDialog)
    assert dialog is not None
    assert Path(dialog.selectedFiles()[0]).name == "Honey for the school.md"
    messages = QSignalSpy(panel.status_message)
    dialog.fileSelected.emit(str(tmp_path / "honey.md"))
    dialog.close()
    written = (tmp_path / "honey.md").read_text("utf-8")
    assert "Our school would gladly take the honey" in written
    assert "Ask the school." in written
    assert messages.count() == 1


@pytest.mark.parametrize(
    ("form", "beginning"),
    [
        ("html", "<!DOCTYPE html>"),
        ("jsonld", "{"),
        ("csv", "Highlight,Title"),
        ("Obsidian", "---\ntitle: "),
    ],
)
def test_highlights_and_notes_of_a_text_are_exported_for_other_programs(
    form: str, beginning: str, panel: LibraryPanel, bees: Desk, tmp_path: Path
) -> None:
    honey = text_of(bees, "Honey")
    bees.do(lambda: bees.workspace.annotations.add(honey.id, 0, 10, "green"))
    bees.open(Reference.document(honey.id))
    panel.export_text()
    dialog = panel.findChild(QFileDialog)
    assert dialog is not None
    dialog.selectNameFilter(next(each for each in dialog.nameFilters() if form in each))
    dialog.filterSelected.emit(dialog.selectedNameFilter())
    path = tmp_path / f"honey.{dialog.defaultSuffix()}"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    assert path.read_text("utf-8").startswith(beginning)


def test_a_text_is_exported_as_a_word_document(panel: LibraryPanel, bees: Desk, tmp_path: Path) -> None:
    bees.open(Reference.document(text_of(bees, "Honey").id))
    panel.export_text()
    dialog = panel.findChild(QFileDialog)
    assert dialog is not None
    suffixes = [form.split("(")[1] for form in dialog.nameFilters()]
    assert suffixes == ["*.md)", "*.docx)", "*.html)", "*.jsonld)", "*.csv)", "*.md)"]
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert dialog.defaultSuffix() == "docx"
    assert Path(dialog.selectedFiles()[0]).name == "Honey for the school.docx"
    dialog.fileSelected.emit(str(tmp_path / "honey.docx"))
    dialog.close()
    assert (tmp_path / "honey.docx").read_bytes().startswith(b"PK")
