"""Whatever a person does at the desk, in whatever order: the library stays sound, and undo leads back.

DEBATEDESK_WALKS sets how many days are lived through (1), of 150 actions each.
"""

import os
import random
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from debatedesk.ui.map.hit_target import HitTarget
from tests.support.libraries import contents
from tests.support.person import Person

DAYS = int(os.environ.get("DEBATEDESK_WALKS", "1"))
ACTIONS = 150
SIZES = ((1440, 900), (1024, 640), (800, 560), (640, 420), (1900, 1000))
KEYS = {
    "map": [
        "Left",
        "Right",
        "Up",
        "Down",
        "Home",
        "End",
        "Space",
        "F",
        "L",
        "[",
        "]",
        "Ctrl++",
        "Ctrl+9",
        "M",
    ],
    "text": [
        "PgDown",
        "PgUp",
        "Home",
        "End",
        "Ctrl+6",
        "Ctrl+Shift+C",
        "F7",
        "Shift+Right",
        "Ctrl++",
        "F3",
    ],
    "anywhere": [
        *("Alt+Left", "Alt+Right", "Alt+Up", "Alt+Down", "Alt+1", "Alt+2", "Alt+3", "Ctrl+B", "Ctrl+J"),
        *(
            "F4",
            "F6",
            "Shift+F6",
            "Ctrl+Alt+2",
            "Ctrl+Alt+B",
            "Tab",
            "Ctrl+Alt+L",
            "Ctrl+Shift+M",
            "Escape",
        ),
    ],
}


class Day:
    """A day at the desk, the same for the same seed as long as the desk does the same."""

    def __init__(self, person: Person, seed: int) -> None:
        self.person, self.window = person, person.window
        self.chance = random.Random(seed)
        self.count = 0
        self.actions: list[Callable[[], None]] = [
            *(
                self.click_a_card,
                self.click_a_card,
                self.answer_a_card,
                self.edit_a_card,
                self.delete_a_card,
            ),
            *(self.change_a_kind, self.open_words, self.open_a_text, self.open_a_text, self.mark_words),
            *(self.words_to_map, self.write_a_note, self.delete_a_note, self.rename_a_text),
            *(self.delete_a_text, self.edit_in_inspector, self.look_for_something, self.resize),
            *(self.key_in_map, self.key_in_text, self.key_anywhere, self.key_anywhere),
            *(self.undo, self.undo, self.redo, self.look_into_palette, self.turn_wheels),
        ]

    def live(self) -> str:
        action = self.chance.choice(self.actions)
        action()
        self.put_away()
        return action.__name__

    def put_away(self) -> None:
        while popup := QApplication.activePopupWidget():
            popup.close()
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QDialog) and each.isVisible():
                each.reject()
        QApplication.processEvents()
        if not self.window.isActiveWindow():
            self.person.come_back()

    def words(self) -> str:
        self.count += 1
        return f"Thought {self.count}"

    def go_to_map(self) -> bool:
        self.window.map.canvas.view.setFocus()
        return self.window.map.canvas.view.hasFocus() and bool(self.window.map.canvas.drawing.cards)

    def go_to_text(self) -> bool:
        self.person.page.setFocus()
        return self.person.page.hasFocus() and self.person.page.page is not None

    # On the map.

    def click_a_card(self) -> None:
        view = self.window.map.canvas.view
        there = [
            place.center().toPoint()
            for each in self.window.map.canvas.drawing.cards
            if view.viewport()
            .rect()
            .contains((place := view.rect_of(HitTarget("card", each))).center().toPoint())
        ]
        if there and view.isVisible():
            self.person.click(view.viewport(), self.chance.choice(there))

    def answer_a_card(self) -> None:
        if self.go_to_map():
            self.person.press(self.chance.choice(["+", "-", "Shift+Return", "P", "C", "Q", "U"]))
            if self.window.map.editing.editor.isVisible():
                self.person.write(self.words())
                if self.chance.random() < 0.3:
                    self.person.press("Tab")
                    self.person.write(self.words())
                self.person.press(self.chance.choice(["Return", "Ctrl+Return", "Escape", "Alt+1", "F6"]))

    def edit_a_card(self) -> None:
        if self.go_to_map():
            self.person.press("F2")
            if self.window.map.editing.editor.isVisible():
                self.person.write(self.words())
                self.person.press(self.chance.choice(["Return", "Escape", "Ctrl+Alt+L"]))

    def delete_a_card(self) -> None:
        if self.go_to_map():
            self.person.press("Del")
            if self.window.map.question.isVisible():
                self.person.press(self.chance.choice(["Return", "Escape"]))

    def change_a_kind(self) -> None:
        if self.go_to_map():
            self.person.press("K")
            if QApplication.activePopupWidget():
                self.person.press("Down", self.chance.randrange(1, 8))
                self.person.press("Return")

    def open_words(self) -> None:
        if self.go_to_map():
            self.person.press("Ctrl+Return")
            if QApplication.activePopupWidget():
                self.person.press("Down")
                self.person.press("Return")

    # In the texts.

    def open_a_text(self) -> None:
        library = self.window.library
        if self.person.listed and library.isVisible() and not library.in_trash:
            self.person.click_row(library.view, self.chance.choice(self.person.listed))

    def select_something(self) -> bool:
        if not self.go_to_text():
            return False
        start = self.chance.randrange(max(1, len(self.person.text) - 40))
        self.person.page.select(start, start + self.chance.randrange(2, 40))
        return True

    def mark_words(self) -> None:
        if self.select_something():
            self.person.press(f"Ctrl+{self.chance.randrange(1, 6)}")

    def words_to_map(self) -> None:
        if self.select_something():
            self.person.press(f"Ctrl+Alt+{self.chance.choice('PCSOE')}")

    def rename_a_text(self) -> None:
        self.person.press("Ctrl+Alt+L")
        if self.window.library.view.hasFocus():
            self.person.press(self.chance.choice(["Down", "Up"]), self.chance.randrange(1, 5))
            self.person.press("F2")
            if self.person.focused is not self.window.library.view:
                self.person.write(self.words())
                self.person.press("Return")

    def delete_a_text(self) -> None:
        self.person.press("Ctrl+Alt+L")
        if self.window.library.view.hasFocus() and len(self.window.library.selected_things()) == 1:
            self.person.press("Del")

    # Notes, the inspector, the search.

    def write_a_note(self) -> None:
        if self.chance.random() < 0.5 and not self.select_something():
            return
        self.person.press("Ctrl+M")
        if self.window.notes.editor.text.hasFocus():
            self.person.write(self.chance.choice([self.words(), ""]))

    def delete_a_note(self) -> None:
        self.window.table.run(self.window.table.command("notes.delete"))

    def edit_in_inspector(self) -> None:
        inspector = self.window.inspector
        if inspector.node.isVisible():
            inspector.node.title.setFocus()
            self.person.write(self.words())

    def look_for_something(self) -> None:
        self.person.press("Ctrl+K")
        self.person.write(
            self.chance.choice(["hangar", "test*", "author:amodei", '"third parties"', "(((", ""])
        )
        self.person.press(self.chance.choice(["Return", "Down", "Escape"]))

    # Around them.

    def key_in_map(self) -> None:
        if self.go_to_map():
            self.person.press(self.chance.choice(KEYS["map"]))

    def key_in_text(self) -> None:
        if self.go_to_text():
            self.person.press(self.chance.choice(KEYS["text"]))

    def key_anywhere(self) -> None:
        self.person.press(self.chance.choice(KEYS["anywhere"]))

    def undo(self) -> None:
        self.person.press("Ctrl+Z", self.chance.randrange(1, 4))

    def redo(self) -> None:
        self.person.press("Ctrl+Shift+Z", self.chance.randrange(1, 3))

    def look_into_palette(self) -> None:
        self.person.press("Ctrl+Shift+P")
        self.person.write(self.chance.choice(["theme", "fold", "xyz"]))
        self.person.press("Escape")

    def turn_wheels(self) -> None:
        for view in (self.window.map.canvas.view.viewport(), self.person.page.viewport()):
            self.person.turn_wheel(view, self.chance.randrange(-3, 6))

    def resize(self) -> None:
        self.window.resize(*self.chance.choice(SIZES))


@pytest.mark.parametrize("seed", range(DAYS))
def test_after_any_day_the_library_is_sound_and_undo_leads_back_to_its_morning(
    person: Person, seed: int
) -> None:
    workspace = person.window.desk.workspace
    morning = contents(workspace.library)
    day = Day(person, seed)
    done = [day.live() for _ in range(ACTIONS)]
    assert len(set(done)) > 15
    assert person.window.flush()
    assert workspace.health.check() == []
    evening = contents(workspace.library)
    assert evening != morning
    person.page.setFocus()
    undone = 0
    while workspace.undo.undo_label:
        person.window.undo()
        undone += 1
    assert contents(workspace.library) == morning
    for _ in range(undone):
        person.window.redo()
    assert contents(workspace.library) == evening
    assert workspace.health.check() == []
