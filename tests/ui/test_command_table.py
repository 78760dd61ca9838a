from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from debatedesk.ui.command_table import CommandTable, problems
from debatedesk.ui.commands import MENUS, Command, shown_shortcut
from debatedesk.ui.main_window.main_window import MainWindow
from debatedesk.ui.mnemonics import plain
from tests.support.windows import press

CTRL = Qt.KeyboardModifier.ControlModifier


def nothing() -> None:
    """Do nothing."""


def command(
    command_id: str, shortcut: str = "", scope: QWidget | None = None, menu: str = "Edit"
) -> Command:
    return Command(command_id, command_id.title(), menu, nothing, shortcut, scope=scope)


class Panes:
    """A window with two fields."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        body = QWidget(self.window)
        layout = QVBoxLayout(body)
        self.left, self.right = QLineEdit(body), QLineEdit(body)
        layout.addWidget(self.left)
        layout.addWidget(self.right)
        self.window.setCentralWidget(body)

    def menu(self, name: str) -> QMenu:
        return next(each for each in self.window.menuBar().findChildren(QMenu) if each.objectName() == name)


@pytest.fixture
def panes(qtbot: QtBot) -> Iterator[Panes]:
    made = Panes()
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    yield made
    made.window.hide()
    made.window.deleteLater()


def open_and_read(menu: QMenu) -> list[tuple[str, bool, bool]]:
    menu.aboutToShow.emit()
    shown = [each for each in menu.actions() if each.text()]
    read = [(plain(each.text()), each.isEnabled(), each.isChecked()) for each in shown]
    menu.aboutToHide.emit()
    return read


def test_the_windows_commands_contradict_each_other_nowhere(window: MainWindow) -> None:
    commands = window.table.commands
    assert problems(commands) == []
    assert len({each.id for each in commands}) == len(commands) > 80
    assert all(each.title[0].isupper() and not each.title.endswith(".") for each in commands)


def test_every_menu_of_the_window_has_entries_in_a_fixed_order(window: MainWindow) -> None:
    names = [plain(each.text()) for each in window.menuBar().actions()]
    assert names == list(MENUS)
    for entry in window.menuBar().actions():
        menu = entry.menu()
        assert isinstance(menu, QMenu)
        actions = menu.actions()
        assert actions
        assert not actions[0].isSeparator()
        assert not actions[-1].isSeparator()


def test_no_title_stands_twice_in_a_menu(window: MainWindow) -> None:
    seen = [(each.menu, each.title) for each in window.table.commands]
    assert sorted({each for each in seen if seen.count(each) > 1}) == []


def test_an_id_counts_once() -> None:
    assert problems([command("a.b"), command("a.b")]) == ["two commands are called a.b"]


def test_a_command_needs_a_title_and_a_menu_that_exists() -> None:
    assert problems([Command("a.b", " ", "Edit", nothing)]) == ["a.b lacks a title or a part"]
    assert problems([command("a.b", menu="Tools")]) == ["a.b stands in no menu: Tools"]


def test_keys_clash_where_the_focus_can_be_in_both_scopes(panes: Panes) -> None:
    body = panes.window.centralWidget()
    clash = ["a.b and a.c both take Ctrl+T"]
    assert problems([command("a.b", "Ctrl+T"), command("a.c", "Ctrl+T")]) == clash
    assert problems([command("a.b", "Ctrl+T"), command("a.c", "Ctrl+T", panes.left)]) == clash
    assert problems([command("a.b", "Ctrl+T", body), command("a.c", "Ctrl+T", panes.left)]) == clash
    apart = [command("a.b", "Ctrl+T", panes.right), command("a.c", "Ctrl+T", panes.left)]
    assert problems(apart) == []


def test_a_table_that_contradicts_itself_is_refused(panes: Panes) -> None:
    with pytest.raises(ValueError, match="both take"):
        CommandTable([command("a.b", "Ctrl+T"), command("a.c", "Ctrl+T")], panes.window)


def test_a_shortcut_counts_only_within_its_scope(qtbot: QtBot, panes: Panes) -> None:
    ran: list[str] = []

    def note(what: str) -> Callable[[], None]:
        return lambda: ran.append(what)

    CommandTable(
        [
            Command("a.left", "Left", "Edit", note("left"), "Ctrl+T", scope=panes.left),
            Command("a.right", "Right", "Edit", note("right"), "Ctrl+T", scope=panes.right),
            Command("a.all", "All", "Edit", note("all"), "Ctrl+U Ctrl+Y"),
        ],
        panes.window,
    )
    for field in (panes.left, panes.right):
        field.setFocus()
        press(qtbot, field, Qt.Key.Key_T, CTRL)
    press(qtbot, panes.left, Qt.Key.Key_U, CTRL)
    assert ran == ["left", "right", "all"]


def test_a_shortcut_asks_whether_its_command_can_be_used_now(qtbot: QtBot, panes: Panes) -> None:
    ran: list[int] = []
    usable = False
    table = CommandTable(
        [Command("a.b", "B", "Edit", lambda: ran.append(1), "Ctrl+T", lambda: usable)], panes.window
    )
    table.fill(panes.window.menuBar())
    panes.left.setFocus()
    press(qtbot, panes.left, Qt.Key.Key_T, CTRL)
    assert open_and_read(panes.menu("Edit")) == [("B", False, False)]
    usable = True
    press(qtbot, panes.left, Qt.Key.Key_T, CTRL)
    assert ran == [1]


def test_a_menu_says_what_is_true_when_it_opens(panes: Panes) -> None:
    on, words = False, "Undo this"
    table = CommandTable(
        [
            Command("a.on", "On", "View", nothing, checked=lambda: on),
            Command("a.undo", "Undo", "View", nothing, label=lambda: words),
        ],
        panes.window,
    )
    table.fill(panes.window.menuBar())
    assert open_and_read(panes.menu("View")) == [("On", True, False), ("Undo this", True, False)]
    on, words = True, "Undo that & more"
    assert open_and_read(panes.menu("View")) == [("On", True, True), ("Undo that & more", True, False)]


def test_lines_part_what_belongs_to_different_parts_and_submenus_open(panes: Panes) -> None:
    table = CommandTable(
        [
            command("a.one", menu="View"),
            command("a.two", menu="View"),
            command("b.theme.light", menu="View/Theme"),
            command("b.theme.dark", menu="View/Theme"),
            command("c.last", menu="View"),
        ],
        panes.window,
    )
    table.fill(panes.window.menuBar())
    shown = [each.text() or "—" for each in panes.menu("View").actions()]
    assert shown == ["A.One", "A.Two", "—", "Theme", "—", "C.Last"]
    assert [each.text() for each in panes.menu("Theme").actions()] == ["B.Theme.Light", "B.Theme.Dark"]


def test_the_first_of_several_keys_is_shown() -> None:
    assert shown_shortcut(command("a.b", "Ctrl+Shift+Z Ctrl+Y")) == "Ctrl+Shift+Z"
    assert shown_shortcut(command("a.b")) == ""


def test_a_command_is_found_by_its_id(panes: Panes) -> None:
    table = CommandTable([command("a.b")], panes.window)
    assert table.command("a.b").title == "A.B"
    with pytest.raises(KeyError):
        table.command("a.c")
