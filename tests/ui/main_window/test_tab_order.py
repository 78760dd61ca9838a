"""Tab goes through the whole window as the eye does, is caught nowhere, and is seen wherever it leads."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.main_window.main_window import MainWindow
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.tab_order import by_eye, tab_stops
from debatedesk.ui.theme import ThemeChoice
from tests.support.accessibility import name_of

MOST = 120
VISIBLE = 20
"""Pixels that change clearly, at least, where the keys come or go."""


def tab(back: bool = False) -> QWidget:
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    held = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(focused(), key, held)
    return focused()


def focused() -> QWidget:
    return cast("QWidget", QApplication.focusWidget())


def round_trip(first: QWidget, *, back: bool = False) -> list[QWidget]:
    """Press Tab until it is back where it began; links in a text keep it there for a while."""
    first.setFocus()
    seen = [first]
    for _ in range(MOST):
        now = tab(back)
        if now is first and len(seen) > 1:
            return seen
        if now is not seen[-1]:
            seen.append(now)
    raise AssertionError(f"Tab never came back: {[name_of(each) for each in seen]}")


def show(window: MainWindow, view: str) -> None:
    """Turn the window to one of its sights."""
    match view:
        case "board" | "map" | "outline" | "exposition":
            window.map.choose_view(view)
        case "list":
            window.map.choose_view("board")
            board = window.map.pages.board
            assert board
            board.show_list()
        case "find":
            window.reader.main.find_bar.open_bar()
            window.map.open_find()
        case "welcome":
            window.pane_layout.show_welcome(window.welcome)
        case _:
            window.pane_layout.reveal(window.panel(view))


VIEWS = (
    *("board", "list", "map", "outline", "exposition", "find", "inspector", "notes", "figures", "argdown"),
    "welcome",
)


def first_stop(window: MainWindow) -> QWidget:
    return window.search_field


@pytest.mark.parametrize("view", VIEWS)
def test_tab_reaches_every_control_and_goes_back_the_same_way(window: MainWindow, view: str) -> None:
    window.pane_layout.show_part("drawer")
    show(window, view)
    text = window.reader.main.view.verticalScrollBar()
    before = text.value()
    there = round_trip(first_stop(window))
    reachable = [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and each.window() is window
    ]
    skipped = [name_of(each) for each in reachable if each not in there]
    assert skipped == []
    assert [each for each in there if not name_of(each)] == []
    back = round_trip(first_stop(window), back=True)
    assert [back[0], *reversed(back[1:])] == there
    assert text.value() == before


def test_tab_follows_the_eye_from_part_to_part(window: MainWindow) -> None:
    window.pane_layout.show_part("drawer")
    parts = (window.top_bar, window.library, window.reader, window.map, window.inspector.window())
    order = [
        next(number for number, part in enumerate(parts) if part.isAncestorOf(stop))
        for stop in tab_stops(window)
    ]
    assert order == sorted(order)
    xs = [stop.mapTo(window, QPoint()).x() for stop in tab_stops(window.top_bar)]
    assert xs == sorted(xs)


def test_what_stands_beside_comes_before_what_stands_below(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    widgets = {}
    for name, rect in (
        ("below", QRect(0, 40, 200, 20)),
        ("right", QRect(100, 2, 50, 20)),
        ("left", QRect(0, 0, 50, 24)),
    ):
        widgets[name] = QWidget(parent)
        widgets[name].setGeometry(rect)
    ordered = by_eye(list(widgets.values()), Qt.LayoutDirection.LeftToRight)
    assert ordered == [widgets["left"], widgets["right"], widgets["below"]]
    mirrored = by_eye(list(widgets.values()), Qt.LayoutDirection.RightToLeft)
    assert mirrored == [widgets["right"], widgets["left"], widgets["below"]]


def test_tab_that_has_led_to_a_selected_card_leads_on_until_something_is_done(window: MainWindow) -> None:
    pane = window.map
    pane.choose_view("map")
    card = next(iter(pane.canvas.drawing.cards))
    pane.select(HitTarget("card", card))
    first_stop(window).setFocus()
    while focused() is not pane.canvas.view:
        tab()
    assert tab() is not pane.canvas.view
    assert not pane.editing.editor.isVisible()
    assert tab(back=True) is pane.canvas.view
    QTest.keyClick(pane.canvas.view, Qt.Key.Key_Home)
    tab()
    assert pane.editing.editor.isVisible()


def test_links_that_are_seen_are_stops_and_those_below_are_not(
    window: MainWindow, bees: Desk, tmp_path: Path
) -> None:
    far = "".join(f"Paragraph {number} of many that fill the page.\n\n" for number in range(80))
    markdown = f"See [the costs](https://example.org/costs).\n\n{far}[far below](https://example.org/far)"
    (tmp_path / "links.md").write_text(markdown, "utf-8")
    (imported,) = bees.workspace.imports.import_paths([tmp_path / "links.md"], bees.debate_id).imported
    bees.open(Reference.document(imported.id))
    view = window.reader.main.view
    view.setFocus()
    links = []
    while focused() is view:
        tab()
        links.append(view.textCursor().selectedText())
    assert links == ["the costs", ""]
    assert view.verticalScrollBar().value() == 0
    tab(back=True)
    tab(back=True)
    assert view.textCursor().selectedText() == "the costs"


# Where the keys are is seen.


def shines(colour: QColor) -> float:
    """Give the relative luminance of a colour, as contrasts are reckoned with it."""
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    r, g, b = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: int, other: int) -> float:
    light, dark = sorted((shines(QColor.fromRgb(one)), shines(QColor.fromRgb(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def clear_changes(before: QImage, after: QImage, rect: QRect) -> int:
    """Count the pixels whose colours differ by a contrast of 3 at least."""
    shown = [each.copy(rect).convertToFormat(QImage.Format.Format_RGB32) for each in (before, after)]
    pixels = [memoryview(each.constBits()).cast("I") for each in shown]
    pairs = Counter(zip(*pixels, strict=True))
    return sum(
        count
        for (one, other), count in pairs.items()
        if one != other and contrast(one & 0xFFFFFF, other & 0xFFFFFF) >= 3
    )


@pytest.fixture
def undressed_again(qapp: QApplication) -> Iterator[QApplication]:
    """Take the theme off the application again."""
    sheet, colours = qapp.styleSheet(), qapp.palette()
    yield qapp
    qapp.setStyleSheet(sheet)
    qapp.setPalette(colours)
    qapp.styleHints().unsetColorScheme()


@pytest.mark.parametrize("choice", ["light", "dark", "sepia", "contrast"])
def test_the_focus_is_seen_at_every_stop(
    window: MainWindow, undressed_again: QApplication, choice: ThemeChoice
) -> None:
    window.theme.choose(choice)
    window.theme.dress(undressed_again)
    window.pane_layout.show_part("drawer")
    looked_at: set[QWidget] = set()
    unseen = []
    for view in VIEWS:
        show(window, view)
        first_stop(window).setFocus()
        now = tab()
        while now not in looked_at:
            looked_at.add(now)
            with_keys = window.grab().toImage()
            rect = seen_rect(now, window, with_keys)
            following = tab()
            while following is now:
                following = tab()
            if clear_changes(window.grab().toImage(), with_keys, rect) < VISIBLE:
                unseen.append(f"{view}: {name_of(now)}")
            while following in looked_at and following is not first_stop(window):
                following = tab()
            now = following
    assert unseen == []


def seen_rect(widget: QWidget, window: QWidget, picture: QImage) -> QRect:
    """Give the pixels of a picture of a window that show a widget and a little around it."""
    scale = picture.devicePixelRatio()
    rect = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-3, -3, 3, 3)
    return QRect(rect.topLeft() * scale, rect.size() * scale).intersected(picture.rect())
