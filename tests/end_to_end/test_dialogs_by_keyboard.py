"""Every dialog that a command opens is gone through by Tab as the eye goes, and all in it has a name."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.tab_order import tab_stops
from tests.end_to_end.conftest import Start
from tests.support.accessibility import name_of
from tests.support.person import Person

MOST = 60
LEAST_DIALOGS = 20
LATER = {"import.paste"}
"""What the clipboard holds is looked at first; the dialog comes when that is known."""


def dialogs(person: Person) -> Iterator[tuple[str, QDialog]]:
    """Run each command that asks something, and show what it opens."""
    window = person.window
    for command in window.table.commands:
        if command.title.endswith("…") and command.enabled():
            before = set(QApplication.topLevelWidgets())
            window.table.run(command)

            def opened(before: set[QWidget] = before) -> list[QDialog]:
                widgets = [widget for widget in QApplication.topLevelWidgets() if widget not in before]
                return [widget for widget in widgets if isinstance(widget, QDialog) and widget.isVisible()]

            if command.id in LATER:
                person.wait(opened)
            for dialog in opened():
                yield command.id, dialog
                dialog.close()
            person.come_back()


def walked(dialog: QWidget) -> list[QWidget]:
    """Press Tab until it has come around."""
    seen: list[QWidget] = []
    for _ in range(MOST):
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now in seen or now is dialog:
            return seen
        seen.append(now)
    raise AssertionError(f"Tab never came back: {[name_of(each) for each in seen]}")


def test_every_dialog_is_gone_through_as_the_eye_goes(
    sample_library: Path, library: Path, start: Start
) -> None:
    shutil.copytree(sample_library, library)
    person = start()
    QApplication.clipboard().setText("What is pasted as a text.")
    state = person.window.map.state
    person.window.map.select(HitTarget("card", list(state.contents.argument_map.nodes)[3]))
    looked_at = []
    for command, dialog in dialogs(person):
        if isinstance(dialog, QFileDialog):
            continue
        dialog.activateWindow()
        person.wait(dialog.isActiveWindow)
        order = walked(dialog)
        by_eye = list(tab_stops(dialog))
        around = order.index(by_eye[0]) if order else 0
        assert [*order[around:], *order[:around]] == by_eye, (command, [name_of(each) for each in order])
        assert [each for each in by_eye if not name_of(each)] == [], command
        looked_at.append(command)
    assert len(looked_at) >= LEAST_DIALOGS, looked_at
