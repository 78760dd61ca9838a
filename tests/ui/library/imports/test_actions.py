from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragLeaveEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from debatedesk.ui.citing.doubtful_dialog import DoubtfulReferencesDialog
from debatedesk.ui.desk import Desk
from debatedesk.ui.library.imports.dialog import DestinationDialog, ReportDialog
from debatedesk.ui.library.panel import LibraryPanel
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.password_dialog import PasswordDialog
from tests.support.locked_files import locked_pdf
from tests.support.panels import show
from tests.support.pointer import drag_in, drop

POINT = QPoint(20, 20)


@pytest.fixture
def panel(desk: Desk, theme: ThemeHost, qtbot: QtBot) -> Iterator[LibraryPanel]:
    made = LibraryPanel(desk, theme)
    show(qtbot, made)
    yield made
    qtbot.waitUntil(lambda: not made.imports.running)
    for dialog in made.findChildren(QDialog):
        dialog.close()


def button(inside: QDialog | LibraryPanel, words: str) -> QPushButton:
    return next(each for each in inside.findChildren(QPushButton) if each.text() == words)


def destination(panel: LibraryPanel) -> DestinationDialog:
    dialog = panel.findChild(DestinationDialog)
    assert dialog is not None
    return dialog


def accept(panel: LibraryPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.imports.finished):
        button(destination(panel), "Import").click()


def titles(desk: Desk) -> list[str]:
    return [each.title for each in desk.workspace.documents.debates()]


def drag(panel: LibraryPanel, paths: list[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    assert drag_in(panel, data, POINT)
    return data


def test_choosing_files_asks_without_blocking(panel: LibraryPanel) -> None:
    panel.importing.choose_files()
    dialog = panel.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFiles
    assert any("*.md" in each and "*.argdown" in each for each in dialog.nameFilters())


def test_where_maps_are_looked_for_outlines_come_in_as_maps(
    panel: LibraryPanel, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.open(desk.do(lambda: desk.workspace.documents.create_debate("Bees")).created[0])
    path = tmp_path / "plan.md"
    path.write_text("- One hive a street\n  - Honey for the school\n", "utf-8")
    panel.importing.choose_files()
    dialog = panel.findChild(QFileDialog)
    assert dialog is not None
    dialog.filterSelected.emit(
        next(each for each in dialog.nameFilters() if "*.mm" in each and "*.md" not in each)
    )
    dialog.filesSelected.emit([str(path)])
    dialog.close()
    assert destination(panel).outlines.isChecked()
    accept(panel, qtbot)
    (summary,) = desk.workspace.maps.maps()
    assert (summary.title, summary.nodes, summary.relations) == ("plan", 2, 1)
    panel.importing.ask_where([tmp_path / "hive.png"])
    assert not destination(panel).outlines.isVisible()


def test_a_folder_proposes_a_debate_of_its_name_and_enter_takes_it(
    panel: LibraryPanel, desk: Desk, texts: Path, qtbot: QtBot
) -> None:
    panel.importing.ask_where([texts])
    field = destination(panel).findChild(QLineEdit)
    assert field is not None
    assert field.text() == "Street bees"
    with qtbot.waitSignal(panel.imports.finished):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert titles(desk) == ["Street bees"]
    assert len(desk.workspace.documents.documents()) == 4


def test_a_chosen_folder_is_where_the_next_choice_begins(
    panel: LibraryPanel, desk: Desk, texts: Path, qtbot: QtBot
) -> None:
    panel.importing.choose_folder()
    dialog = panel.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(texts)])
    dialog.close()
    accept(panel, qtbot)
    panel.importing.choose_files()
    again = [each for each in panel.findChildren(QFileDialog) if each.isVisible()]
    assert Path(again[0].directory().absolutePath()) == texts.parent


def test_files_go_to_the_open_debate_unless_another_is_chosen(
    panel: LibraryPanel, desk: Desk, texts: Path, qtbot: QtBot
) -> None:
    panel.importing.ask_where([texts / "hive.md"])
    field = destination(panel).findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "Bees")
    accept(panel, qtbot)
    panel.importing.ask_where([texts / "honey.md"])
    accept(panel, qtbot)
    assert titles(desk) == ["Bees"]
    assert len(desk.workspace.documents.documents()) == 2


def test_a_new_debate_needs_a_title(panel: LibraryPanel, texts: Path) -> None:
    panel.importing.ask_where([texts])
    dialog = destination(panel)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.clear()
    assert not button(dialog, "Import").isEnabled()


def test_what_is_dropped_comes_into_the_open_debate(
    panel: LibraryPanel, desk: Desk, texts: Path, qtbot: QtBot
) -> None:
    desk.open(desk.do(lambda: desk.workspace.documents.create_debate("Bees")).created[0])
    data = drag(panel, [texts])
    with qtbot.waitSignal(panel.imports.finished):
        drop(panel, data, POINT)
    assert titles(desk) == ["Bees"]
    assert len(desk.workspace.documents.documents()) == 4


def test_a_file_that_is_handed_over_begins_a_library_without_a_question(
    panel: LibraryPanel, desk: Desk, texts: Path, qtbot: QtBot
) -> None:
    first, other, *_ = sorted(texts.rglob("*.md"))
    for path in (first, other):
        with qtbot.waitSignal(panel.imports.finished):
            panel.importing.take_handed([path])
    assert panel.findChild(DestinationDialog) is None
    assert len(titles(desk)) == 1
    assert len(desk.workspace.documents.documents()) == 2


def test_a_drop_without_an_open_debate_asks_where(panel: LibraryPanel, texts: Path) -> None:
    drop(panel, drag(panel, [texts]), POINT)
    assert destination(panel).isVisible()


def test_dragged_words_are_not_taken_for_files(panel: LibraryPanel) -> None:
    data = QMimeData()
    data.setText("just words")
    assert not drag_in(panel, data, POINT)


def test_leaving_with_the_files_takes_the_invitation_away(panel: LibraryPanel, texts: Path) -> None:
    kept = drag(panel, [texts])
    veil = next(each for each in panel.children() if type(each).__name__ == "_Veil")
    assert veil.isVisible()  # type: ignore[attr-defined]
    QApplication.sendEvent(panel, QDragLeaveEvent())
    assert not veil.isVisible()  # type: ignore[attr-defined]
    assert kept.hasUrls()


def test_the_bar_shows_progress_and_goes_when_all_went_well(
    panel: LibraryPanel, texts: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(panel.imports.finished):
        panel.imports.start([texts])
        assert panel.import_bar.isVisible()
        bar = panel.import_bar.findChild(QProgressBar)
        assert bar is not None
        assert bar.isVisible()
        assert button(panel, "Cancel").isVisible()
    assert not panel.import_bar.isVisible()


def test_the_bar_can_cancel(panel: LibraryPanel, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(200):
        (folder / f"{number}.md").write_text(f"Hive {number}.\n\n" * 60, "utf-8")
    with qtbot.waitSignal(panel.imports.finished) as messages:
        panel.imports.start([folder])
        QTest.mouseClick(button(panel, "Cancel"), Qt.MouseButton.LeftButton)
    assert messages.args is not None
    assert messages.args[0].cancelled
    assert panel.import_bar.isVisible()
    assert "cancelled" in words_in(panel)


def words_in(panel: LibraryPanel) -> str:
    return " ".join(each.text() for each in panel.import_bar.findChildren(QLabel))


def test_the_list_of_what_was_skipped_can_be_read_and_copied(
    panel: LibraryPanel, texts: Path, qtbot: QtBot
) -> None:
    (texts / "empty.md").write_text("", "utf-8")
    with qtbot.waitSignal(panel.imports.finished):
        panel.imports.start([texts])
    assert words_in(panel) == "Imported 4 texts, 1 skipped."
    QTest.mouseClick(button(panel, "Details…"), Qt.MouseButton.LeftButton)
    dialog = panel.findChild(ReportDialog)
    assert dialog is not None
    assert dialog.isVisible()
    listed = dialog.findChild(QPlainTextEdit)
    assert listed is not None
    assert "“empty.md”" in listed.toPlainText()
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    button(dialog, "Copy list").click()
    assert "“empty.md”" in QGuiApplication.clipboard().text()
    QTest.mouseClick(button(panel, "Close"), Qt.MouseButton.LeftButton)
    assert not panel.import_bar.isVisible()


def test_commands_of_importing_can_be_found(panel: LibraryPanel) -> None:
    commands = {each.id: each for each in panel.commands()}
    assert commands["import.files"].shortcut
    assert commands["import.folder"].shortcut
    assert not commands["import.cancel"].enabled()
    assert not commands["import.outcome"].enabled()


def test_what_an_import_left_is_found_while_the_library_is_hidden(
    panel: LibraryPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "hive.md").write_text("# Hive\n\nA hive.", "utf-8")
    (tmp_path / "refs.bib").write_text("@book{hive, title={Hive}, author={Other, Ann}, year=1999}", "utf-8")
    commands = {each.id: each for each in panel.commands()}
    panel.hide()
    for name, in_doubt in (("hive.md", False), ("refs.bib", True)):
        with qtbot.waitSignal(panel.imports.finished):
            panel.imports.start([tmp_path / name])
        assert commands["import.doubts"].enabled() == in_doubt
    commands["import.doubts"].run()
    (dialog,) = panel.findChildren(DoubtfulReferencesDialog)
    assert dialog.isVisible()
    dialog.reject()
    commands["import.outcome"].run()
    (outcome,) = panel.findChildren(ReportDialog)
    (listed,) = outcome.findChildren(QPlainTextEdit)
    assert "References in doubt:" in listed.toPlainText()
    outcome.close()


def asked(panel: LibraryPanel, qtbot: QtBot) -> PasswordDialog:
    """Wait for the question for a password."""

    def dialogs() -> list[PasswordDialog]:
        return [dialog for dialog in panel.findChildren(PasswordDialog) if dialog.isVisible()]

    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    (dialog,) = dialogs()
    return dialog


def say(dialog: PasswordDialog, qtbot: QtBot, password: str) -> None:
    """Give a password by the keyboard alone."""
    dialog.password.setFocus()
    QTest.keyClicks(dialog.password, password)
    QTest.keyClick(dialog.password, Qt.Key.Key_Return)


def test_passwords_are_asked_for_when_the_import_is_done_and_again_where_one_is_wrong(
    panel: LibraryPanel, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("hive", "street", "roof"):
        locked_pdf(tmp_path / f"{name}.pdf", f"open {name}")
    (tmp_path / "bees.md").write_text("Bees are not pets.")
    panel.imports.start(
        [tmp_path / name for name in ("hive.pdf", "street.pdf", "bees.md", "roof.pdf")], title="Bees"
    )
    first = asked(panel, qtbot)
    assert [document.title for document in desk.workspace.documents.documents()] == ["Bees"]
    assert "“hive.pdf” opens with a password." in [label.text() for label in first.findChildren(QLabel)]
    assert not first.problem.isVisible()
    say(first, qtbot, "wrong")
    again = asked(panel, qtbot)
    assert "hive.pdf" in again.password.accessibleName()
    assert again.problem.text() == "That password does not open it."
    say(again, qtbot, "open hive")
    second = asked(panel, qtbot)
    assert "street.pdf" in second.password.accessibleName()
    assert not second.problem.isVisible()
    second.skip.click()
    third = asked(panel, qtbot)
    say(third, qtbot, "open roof")
    qtbot.waitUntil(lambda: len(desk.workspace.documents.documents()) == 3)
    qtbot.waitUntil(lambda: not panel.imports.running)
    texts = [desk.workspace.documents.text(each.id) for each in desk.workspace.documents.documents()]
    assert [text.split(".")[0] for text in texts] == [
        "Bees are not pets",
        "Every street should keep one hive",
        "Every street should keep one roof",
    ]
    assert [debate.title for debate in desk.workspace.documents.debates()] == ["Bees"]


def test_a_locked_file_alone_comes_into_the_debate_that_was_chosen(
    panel: LibraryPanel, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    locked_pdf(tmp_path / "hive.pdf", "open hive")
    panel.imports.start([tmp_path / "hive.pdf"], title="Hives to be")
    dialog = asked(panel, qtbot)
    assert titles(desk) == []
    with qtbot.waitSignal(panel.imports.finished):
        say(dialog, qtbot, "open hive")
    assert titles(desk) == ["Hives to be"]


def test_a_password_is_hidden_until_it_is_to_be_seen(qtbot: QtBot) -> None:
    dialog = PasswordDialog("hive.pdf", refused=False, waiting=2)
    qtbot.addWidget(dialog)
    assert dialog.password.echoMode() == QLineEdit.EchoMode.Password
    dialog.shown.click()
    assert dialog.password.echoMode() == QLineEdit.EchoMode.Normal
    assert any("2 more files wait" in label.text() for label in dialog.findChildren(QLabel))
