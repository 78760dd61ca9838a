"""The window and its dialogs on small screens, and on others than those they were left on."""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QMessageBox, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.services.imports.report import ImportReport
from debatedesk.ui.backups.recovery import RecoveryDialog
from debatedesk.ui.crash_window import CrashWindow
from debatedesk.ui.library.imports.dialog import DestinationDialog, ReportDialog
from debatedesk.ui.main_window.main_window import MainWindow
from debatedesk.ui.main_window.pane_layout import MODES
from debatedesk.ui.mnemonics import mark_dialog
from debatedesk.ui.widgets.password_dialog import PasswordDialog
from debatedesk.ui.widgets.questions import ask_before
from debatedesk.ui.widgets.screen_room import within
from tests.conftest import REPOSITORY
from tests.support.accessibility import interface_of, walk
from tests.support.processes import PATIENCE_SECONDS

SMALL = QSize(640, 400)
"""1280×800 pixels at 200 %; 1024×600 at 100 % is larger both ways."""

WITHOUT_A_NAME = (QAccessible.Role.Client, QAccessible.Role.LayeredPane, QAccessible.Role.ComboBox)
"""Frames hand the keys on to what they hold; boxes tell their value, which may be empty."""

COMES_BACK = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from debatedesk.services.paths import LibraryPaths
from debatedesk.ui import app

application = app.make_application()
left_at = [int(number) for number in sys.argv[2].split(",")] if len(sys.argv) > 2 else None

def look() -> None:
    window = application.activeWindow()
    if window is None:
        return
    if left_at:
        window.setGeometry(*left_at)
    room = window.screen().availableGeometry()
    print(*window.frameGeometry().getRect(), *room.getRect(), flush=True)
    window.close()

timer = QTimer(interval=50)
timer.timeout.connect(look)
timer.start()
sys.exit(app.run(LibraryPaths.under(Path(sys.argv[1])), application))
"""


def seen_on(library: Path, screen: tuple[int, int], scale: str = "1", left_at: str = "") -> list[int]:
    """Run the window on a screen of so many pixels; return its frame and the room of the screen."""
    config = library.parent / "screen.json"
    described = {"name": "screen", "x": 0, "y": 0, "width": screen[0], "height": screen[1]}
    config.write_text(json.dumps({"screens": [{**described, "logicalDpi": 96, "logicalBaseDpi": 96}]}))
    ran = subprocess.run(
        [sys.executable, "-c", COMES_BACK, str(library), *filter(None, [left_at])],
        cwd=REPOSITORY,
        env=os.environ
        | {
            "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
            "QT_SCALE_FACTOR": scale,
            # Beside that of the screen it would count as one more scale.
            "QT_FONT_DPI": "",
        },
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
    )
    assert ran.returncode == 0, ran.stderr
    return [int(number) for number in ran.stdout.split()]


def test_a_window_left_on_a_large_screen_comes_back_within_a_small_one(tmp_path: Path) -> None:
    library = tmp_path / "library"
    seen_on(library, (1920, 1080), left_at="200,150,1600,880")
    for screen, scale in (((1920, 1080), "1"), ((1280, 800), "2"), ((1920, 1080), "3"), ((1024, 600), "1")):
        x, y, width, height, left, top, room_width, room_height = seen_on(library, screen, scale)
        assert (room_width, room_height) == (screen[0] // int(scale), screen[1] // int(scale))
        assert left <= x
        assert top <= y
        assert x + width <= left + room_width
        assert y + height <= top + room_height


def least(widget: QWidget) -> QSize:
    """Tell the least size in which nothing of a widget is cut off."""
    return widget.minimumSizeHint().expandedTo(widget.minimumSize())


def has_room(widget: QWidget) -> bool:
    room = within(SMALL, SMALL)
    return least(widget).boundedTo(room) == least(widget)


def test_whatever_is_shown_of_the_window_fits_a_small_screen(qtbot: QtBot, window: MainWindow) -> None:
    parts, face = window.pane_layout, window.reader.current.face
    face.select(0, 6)
    window.table.run(window.table.command("reader.highlight_yellow"))
    window.notes.add_note()
    window.resize(within(SMALL, SMALL))
    assert window.size() == within(SMALL, SMALL)
    for mode in MODES:
        for shown in ((), ("side",), ("drawer",), ("side", "drawer")):
            parts.set_mode(mode)
            for part in ("side", "drawer"):
                parts.show_part(part) if part in shown else parts.hide_part(part)
            for tab in range(parts.drawer.count()):
                parts.drawer.setCurrentIndex(tab)
                qtbot.waitUntil(lambda: has_room(window))
    parts.show_welcome(window.welcome)
    qtbot.waitUntil(lambda: has_room(window))


def opened_dialogs() -> list[QDialog]:
    return [
        each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()
    ]


def check_letters(dialog: QDialog) -> None:
    mark_dialog(dialog)
    seen = [each for each in dialog.findChildren(QWidget) if each.isVisibleTo(dialog)]
    labels = [each.text() for each in seen if hasattr(each, "text")]
    labels += [each.tabText(at) for each in seen if isinstance(each, QTabBar) for at in range(each.count())]
    marks = [str(text).replace("&&", "").partition("&")[2][:1].casefold() for text in labels]
    twice = [letter for letter, count in Counter(filter(None, marks)).items() if count > 1]
    assert twice == [], f"{dialog.windowTitle()}: {labels}"


def check_names(dialog: QDialog) -> None:
    """Whatever takes the keys says what it is."""
    for interface in walk(interface_of(dialog)):
        if interface.state().focusable and interface.role() not in WITHOUT_A_NAME:
            assert interface.text(QAccessible.Text.Name), (dialog.windowTitle(), interface.object())
    check_names_of_boxes(dialog)


def check_names_of_boxes(dialog: QDialog) -> None:
    """A box tells its value as its name where Linux asks: what it is, its label says."""
    for box in dialog.findChildren(QComboBox):
        if box.isVisibleTo(dialog):
            labels = QAccessible.queryAccessibleInterface(box).relations(QAccessible.RelationFlag.Label)
            names = [label.text(QAccessible.Text.Name) for label, _ in labels]
            assert len(names) == 1, (dialog.windowTitle(), box.accessibleName(), names)
            assert names[0], (dialog.windowTitle(), box.accessibleName())
            field = box.lineEdit()
            assert field is None or field.accessibleName(), (dialog.windowTitle(), box.accessibleName())


def test_every_dialog_fits_a_small_screen_gives_each_letter_once_and_names_its_parts(
    qtbot: QtBot, window: MainWindow
) -> None:
    desk, paths = window.desk, window.desk.workspace.paths
    QGuiApplication.clipboard().setText("Bees are welcome here.")
    node = next(each for each in desk.workspace.maps.maps() if each.debate_id == desk.debate_id)
    desk.select(Reference.node(node.id, "p"))
    seen: set[str] = set()

    def check(dialog: QDialog) -> None:
        seen.add(type(dialog).__name__)
        assert has_room(dialog), (dialog.windowTitle(), least(dialog))
        check_letters(dialog)
        check_names(dialog)
        dialog.reject()

    for command in window.table.commands:
        if command.words.endswith("…") or command.id.startswith("help."):
            window.table.run(command)
            for dialog in opened_dialogs():
                dialog.reject() if isinstance(dialog, QFileDialog) else check(dialog)
            if popup := QApplication.activePopupWidget():
                popup.close()
    debates = desk.workspace.documents.debates()
    others = (
        PasswordDialog("hive.pdf", refused=True, waiting=2, parent=window),
        CrashWindow(window),
        RecoveryDialog(paths, "It is damaged."),
        DestinationDialog("4 texts", debates, desk.debate_id, "Bees", prefer_new=True, parent=window),
        ReportDialog(ImportReport([], []), window),
        ask_before(window, "Delete it?", "It cannot be undone.", "Delete", lambda: None),
    )
    for dialog in others:
        dialog.show()
        check(dialog)
        dialog.deleteLater()
    assert len(seen) >= 16
    assert QMessageBox.__name__ in seen
