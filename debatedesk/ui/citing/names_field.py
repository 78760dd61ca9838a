"""Names of persons, one a row: family and given name, or the name of a body; added, moved, removed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from debatedesk.domain.message import message
from debatedesk.domain.publication import PersonName
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.icons import themed_icon
from debatedesk.ui.widgets.menu_entries import add_entry

ContributorRole = Literal["author", "editor", "translator"]


@dataclass(frozen=True, slots=True)
class ContributorWords:
    """What is said around a name of one who has a role."""

    family: str
    given: str
    menu: str
    menu_hint: str
    remove: str
    add: str


CONTRIBUTOR_WORDS: Mapping[ContributorRole, ContributorWords] = {
    "author": ContributorWords(
        message("Family name of the author"),
        message("Given names of the author"),
        message("Do with this author"),
        message("Move or remove this author (Alt+Up, Alt+Down, Ctrl+Backspace)"),
        message("Remove this author"),
        message("Add author"),
    ),
    "editor": ContributorWords(
        message("Family name of the editor"),
        message("Given names of the editor"),
        message("Do with this editor"),
        message("Move or remove this editor (Alt+Up, Alt+Down, Ctrl+Backspace)"),
        message("Remove this editor"),
        message("Add editor"),
    ),
    "translator": ContributorWords(
        message("Family name of the translator"),
        message("Given names of the translator"),
        message("Do with this translator"),
        message("Move or remove this translator (Alt+Up, Alt+Down, Ctrl+Backspace)"),
        message("Remove this translator"),
        message("Add translator"),
    ),
}


class NameRow(QWidget):
    """One name; `edited` tells of typing, `moved` by how many rows it is to go, `removed` that it goes."""

    edited = Signal()
    left = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, name: PersonName, role: ContributorRole, parent: QWidget) -> None:
        """Show the name of one who has a role."""
        super().__init__(parent)
        words = CONTRIBUTOR_WORDS[role]
        self._kept = name
        self.is_body = bool(name.literal)
        self.family = self._field(tr(words.family), tr("Family name"))
        self.given = self._field(tr(words.given), tr("Given names"))
        self.menu = QMenu(self)
        self.button = QToolButton(self)
        self.button.setIcon(themed_icon("more"))
        self.button.setAccessibleName(tr(words.menu))
        self.button.setToolTip(tr(words.menu_hint))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setStyleSheet("QToolButton::menu-indicator { image: none; width: 0 }")
        self.button.setMenu(self.menu)
        self.menu.aboutToShow.connect(lambda: self._fill(tr(words.remove)))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.family, 1)
        layout.addWidget(self.given, 1)
        layout.addWidget(self.button)
        self._load(name)

    def name(self) -> PersonName:
        """Give the name that is written: small words first are particles, a suffix follows a comma."""
        family, given = (" ".join(field.text().split()) for field in (self.family, self.given))
        if self.is_body:
            return PersonName(literal=family)
        if (family, given) == self._words(self._kept):
            return self._kept
        family, _, suffix = family.partition(", ")
        words = family.split()
        count = 0
        while count < len(words) - 1 and words[count][:1].islower():
            count += 1
        return PersonName(" ".join(words[count:]), given, " ".join(words[:count]), suffix)

    def turn_into_body(self, is_body: bool) -> None:
        """Let it be the name of a body, which has no parts, or of a person."""
        written = self.name()
        self.is_body = is_body
        if is_body:
            self._load(PersonName(literal=written.shown))
        else:
            given, _, family = written.literal.rpartition(" ")
            self._load(PersonName(family, given))
        self.edited.emit()
        self.left.emit()

    def _load(self, name: PersonName) -> None:
        self._kept = name
        family, given = self._words(name)
        self.family.setText(family)
        self.given.setText(given)
        self.given.setVisible(not self.is_body)
        self.family.setPlaceholderText(tr("Name of the body") if self.is_body else tr("Family name"))
        for field in (self.family, self.given):
            field.setCursorPosition(0)

    @staticmethod
    def _words(name: PersonName) -> tuple[str, str]:
        family = " ".join(part for part in (name.particle, name.family) if part)
        return name.literal or ", ".join(part for part in (family, name.suffix) if part), name.given

    def _field(self, spoken: str, hint: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(spoken)
        field.setPlaceholderText(hint)
        field.setMinimumWidth(40)
        field.textEdited.connect(lambda text: self.edited.emit())
        field.editingFinished.connect(self.left)
        field.installEventFilter(self)
        return field

    def _fill(self, remove: str) -> None:
        self.menu.clear()
        add_entry(self.menu, tr("Move up"), lambda: self.moved.emit(-1), "Alt+Up")
        add_entry(self.menu, tr("Move down"), lambda: self.moved.emit(1), "Alt+Down")
        body = add_entry(
            self.menu, tr("A body, not a person"), lambda: self.turn_into_body(not self.is_body)
        )
        body.setCheckable(True)
        body.setChecked(self.is_body)
        self.menu.addSeparator()
        add_entry(self.menu, remove, self.removed.emit, "Ctrl+Backspace")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            return True
        if control and event.key() == Qt.Key.Key_Backspace:
            self.removed.emit()
            return True
        return False


class NamesField(QWidget):
    """Some names below each other; `edited` tells of typing, `left` that a change is whole."""

    edited = Signal()
    left = Signal()

    def __init__(self, role: ContributorRole, parent: QWidget) -> None:
        """Hold the names of all who have a role."""
        super().__init__(parent)
        self._role: ContributorRole = role
        self.rows: list[NameRow] = []
        self.add_button = QPushButton(tr(CONTRIBUTOR_WORDS[role].add), self)
        self.add_button.setFlat(True)
        self.add_button.setStyleSheet("QPushButton { padding: 3px 5px; text-align: left }")
        self.add_button.clicked.connect(lambda checked=False: self.add())
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(3)
        self._layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def names(self) -> tuple[PersonName, ...]:
        """Give the names that are written; empty rows are none."""
        return tuple(name for row in self.rows if (name := row.name()).shown)

    def show_names(self, names: Sequence[PersonName]) -> None:
        """Show names, unless they are shown already; rows that are still empty go."""
        if self.names() == tuple(names):
            return
        while self.rows:
            self._drop(self.rows[-1])
        for name in names:
            self._insert(name)

    def add(self) -> None:
        """Begin a row for another name, and go to it."""
        empty = next((row for row in self.rows if not row.name().shown), None)
        row = empty or self._insert(PersonName())
        row.family.setFocus()

    def _insert(self, name: PersonName) -> NameRow:
        row = NameRow(name, self._role, self)
        row.edited.connect(self.edited)
        row.left.connect(self.left)
        row.moved.connect(lambda by: self._move(row, by))
        row.removed.connect(lambda: self._remove(row))
        before = self.rows[-1].button if self.rows else None
        self.rows.append(row)
        self._layout.insertWidget(len(self.rows) - 1, row)
        if before is not None:
            QWidget.setTabOrder(before, row.family)
        QWidget.setTabOrder(row.family, row.given)
        QWidget.setTabOrder(row.given, row.button)
        QWidget.setTabOrder(row.button, self.add_button)
        row.show()
        return row

    def _drop(self, row: NameRow) -> None:
        self.rows.remove(row)
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _remove(self, row: NameRow) -> None:
        index = self.rows.index(row)
        others = [each for each in self.rows if each is not row]
        following: Callable[[], None] = self.add_button.setFocus
        if others:
            following = others[min(index, len(others) - 1)].family.setFocus
        following()
        self._drop(row)
        self.edited.emit()
        self.left.emit()

    def _move(self, row: NameRow, by: int) -> None:
        index = self.rows.index(row)
        target = index + by
        if not 0 <= target < len(self.rows):
            return
        self.rows.insert(target, self.rows.pop(index))
        self._layout.removeWidget(row)
        self._layout.insertWidget(target, row)
        row.family.setFocus()
        self.edited.emit()
        self.left.emit()
