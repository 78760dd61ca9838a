"""The menu bar and all shortcuts, made from one list of commands."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from debatedesk.ui.commands import MENUS, Command, all_keys, menu_title, sequences, shown_shortcut
from debatedesk.ui.mnemonics import marked, plain
from debatedesk.ui.widgets.screen_room import scroll_if_too_wide


class CommandTable(QObject):
    """Keeps the commands of a window: runs them from menus and shortcuts, and lists them for the palette.

    Actions stay enabled while no menu shows them, so that a shortcut asks `enabled` at the moment it is
    pressed and never an answer from before. What is being typed is kept by `settle` before a command reads
    what is selected: when a menu opens, and when a command is run.
    """

    def __init__(
        self, commands: Sequence[Command], window: QWidget, settle: Callable[[], object] = lambda: None
    ) -> None:
        """Give a window the shortcuts; raises ValueError for a table that contradicts itself."""
        super().__init__(window)
        self.settle = settle
        if wrong := problems(commands):
            raise ValueError("; ".join(wrong))
        self.commands = tuple(commands)
        self._window = window
        self._actions = {command.id: self._action(command) for command in commands}

    def command(self, command_id: str) -> Command:
        """Return a command by its id; raises KeyError when there is none."""
        return next((each for each in self.commands if each.id == command_id), None) or _missing(command_id)

    def run(self, command: Command) -> bool:
        """Run a command, unless it can't be used now."""
        if not command.leaves_typing:
            self.settle()
        if not command.enabled():
            return False
        command.run()
        return True

    def fill(self, bar: QMenuBar) -> None:
        """Put every menu into a menu bar, with lines between parts of the desk and groups of commands."""
        there = {menu.objectName(): menu for menu in bar.findChildren(QMenu)}
        for name, title in zip(MENUS, marked([menu_title(name) for name in MENUS]), strict=True):
            wanted = [each for each in self.commands if _path(each)[0] == name]
            if wanted:
                menu = there.get(name) or _named(bar.addMenu(name), name)
                menu.setTitle(title)
                self._fill(menu, wanted, 1)

    def _fill(self, menu: QMenu, commands: Sequence[Command], depth: int) -> None:
        before = ""
        submenus: dict[str, list[Command]] = {}
        for command in commands:
            path = _path(command)
            if len(path) > depth:
                submenus.setdefault(path[depth], []).append(command)
                if len(submenus[path[depth]]) > 1:
                    continue
            if before and (command.part != before or command.starts_group):
                menu.addSeparator()
            before = command.part
            if len(path) > depth:
                inner = [each for each in commands if _path(each)[: depth + 1] == path[: depth + 1]]
                self._fill(_named(menu.addMenu(menu_title(path[depth])), path[depth]), inner, depth + 1)
            else:
                menu.addAction(self._actions[command.id])
        shown = [each for each in commands if len(_path(each)) == depth]
        menu.aboutToShow.connect(lambda: self._ask(menu, shown))
        menu.aboutToHide.connect(lambda: self._allow(shown))

    def _action(self, command: Command) -> QAction:
        action = QAction(command.title, self)
        action.setShortcuts(sequences(command))
        action.setCheckable(command.checked is not None)
        inner = Qt.ShortcutContext.WidgetWithChildrenShortcut
        action.setShortcutContext(inner if command.scope else Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda checked=False: self.run(command))
        (command.scope or self._window).addAction(action)
        return action

    def _ask(self, menu: QMenu, commands: Sequence[Command]) -> None:
        if not any(command.leaves_typing for command in commands):
            self.settle()
        for command in commands:
            action = self._actions[command.id]
            action.setEnabled(command.enabled())
            if command.checked is not None:
                action.setChecked(command.checked())

        keys = {
            self._actions[command.id]: f"\t{shown_shortcut(command)}" if command.own_keys else ""
            for command in commands
        }
        words = {self._actions[command.id]: command.words for command in commands}
        entries = [entry for entry in menu.actions() if not entry.isSeparator()]
        titles = [words.get(entry) or plain(entry.text()) for entry in entries]
        for entry, title in zip(entries, marked(titles), strict=True):
            entry.setText(title + keys.get(entry, ""))
        scroll_if_too_wide(menu)

    def _allow(self, commands: Iterable[Command]) -> None:
        for command in commands:
            self._actions[command.id].setEnabled(True)


def problems(commands: Sequence[Command]) -> list[str]:
    """Say what is wrong with a table: ids that are not unique, lacking titles, shortcuts that clash."""
    faults: list[str] = []
    ids: set[str] = set()
    keys: dict[str, list[Command]] = {}
    for command in commands:
        if command.id in ids:
            faults.append(f"two commands are called {command.id}")
        ids.add(command.id)
        if not command.title.strip() or "." not in command.id:
            faults.append(f"{command.id} lacks a title or a part")
        if _path(command)[0] not in MENUS:
            faults.append(f"{command.id} stands in no menu: {command.menu}")
        if not all(sequence.toString() for sequence in all_keys(command)):
            faults.append(f"{command.id} has no such key: {command.own_keys} {command.shortcut}".rstrip())
        for sequence in all_keys(command) if command.scope else sequences(command):
            key = sequence.toString()
            faults += [
                f"{other.id} and {command.id} both take {key}"
                for other in keys.get(key, [])
                if _overlap(other.scope, command.scope)
            ]
            keys.setdefault(key, []).append(command)
    return faults


def _overlap(one: QWidget | None, other: QWidget | None) -> bool:
    """Tell whether the focus can be in both scopes: Qt then runs neither command."""
    return (
        one is None or other is None or one is other or one.isAncestorOf(other) or other.isAncestorOf(one)
    )


def _named(menu: QMenu, name: str) -> QMenu:
    menu.setObjectName(name)
    return menu


def _path(command: Command) -> list[str]:
    return command.menu.split("/")


def _missing(command_id: str) -> Command:
    raise KeyError(command_id)
