"""The figures panel: pictures that follow the map, each mark of which leads somewhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.figures.panel import FiguresPanel
from debatedesk.ui.theme import ThemeHost
from tests.support.panels import bees, desk, show, texts, theme
from tests.support.waiting import let_settle

__all__ = ["bees", "desk", "texts", "theme"]


@pytest.fixture
def panel(bees: Desk, theme: ThemeHost, qtbot: QtBot) -> FiguresPanel:
    bees.show(Reference.map(bees.workspace.maps.maps(bees.debate_id)[0].id))
    made = FiguresPanel(bees, theme)
    show(qtbot, made, 520, 700)
    return made


def said(panel: FiguresPanel) -> list[str]:
    return [spot.spoken for spot in panel.view.spots]


def test_the_figures_of_the_map_that_is_shown_are_drawn(panel: FiguresPanel, bees: Desk) -> None:
    (summary,) = bees.workspace.maps.maps(bees.debate_id)
    shown = bees.workspace.maps.map(summary.id)
    assert any(node.label in words for node in shown.nodes.values() for words in said(panel))
    assert len({document.title for document in bees.workspace.documents.documents()}) > 1
    for document in bees.workspace.documents.documents(bees.debate_id):
        assert any(words.startswith(document.title) for words in said(panel))


def test_an_edit_of_the_map_is_drawn_at_once_and_undone(panel: FiguresPanel, bees: Desk) -> None:
    (summary,) = bees.workspace.maps.maps(bees.debate_id)
    before = said(panel)
    bees.do(lambda: bees.workspace.maps.add_node(summary.id, "proposal", "A new hive"))
    assert "A new hive: 0 in support, 0 in opposition, 0 unanswered" in said(panel)
    bees.undo()
    assert said(panel) == before


def test_nothing_is_gathered_while_the_panel_is_out_of_sight(panel: FiguresPanel, bees: Desk) -> None:
    (summary,) = bees.workspace.maps.maps(bees.debate_id)
    panel.hide()
    drawn = panel.figures
    bees.do(lambda: bees.workspace.maps.add_node(summary.id, "proposal", "A new hive"))
    assert panel.figures is drawn
    panel.show()
    assert any(words.startswith("A new hive") for words in said(panel))


def test_a_click_on_a_text_of_the_timeline_opens_it(panel: FiguresPanel, bees: Desk, qtbot: QtBot) -> None:
    spot = next(each for each in panel.view.spots if each.leads_to.kind == "document")
    with qtbot.waitSignal(bees.opened) as opened:
        QTest.mouseClick(
            panel.view.viewport(),
            Qt.MouseButton.LeftButton,
            pos=panel.view.rect_of(spot).center().toPoint(),
        )
    assert opened.args == [spot.leads_to]


def test_keys_go_from_mark_to_mark_and_enter_selects(panel: FiguresPanel, bees: Desk) -> None:
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    first = panel.view.current
    assert first is panel.view.spots[0]
    assert first.spoken in panel.view.accessibleName()
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert bees.selection == first.leads_to
    QTest.keyClick(panel.view, Qt.Key.Key_End)
    last = panel.view.current
    assert last is panel.view.spots[-1]
    assert panel.view.viewport().rect().contains(panel.view.rect_of(last).center().toPoint())


def test_without_a_map_the_panel_says_so(desk: Desk, theme: ThemeHost, qtbot: QtBot) -> None:
    made = FiguresPanel(desk, theme)
    show(qtbot, made, 500, 400)
    assert made.empty.isVisible()
    assert not made.export_button.isEnabled()


def test_figures_are_written_as_svg_and_as_png(panel: FiguresPanel, tmp_path: Path) -> None:
    panel.export_to(tmp_path / "figures.svg")
    panel.export_to(tmp_path / "figures.png")
    svg = (tmp_path / "figures.svg").read_text("utf-8")
    assert "Who answers whom" in svg
    assert svg.endswith("</svg>\n")
    assert QImage(str(tmp_path / "figures.png")).width() > 1000


def test_a_file_that_cannot_be_written_is_told(
    panel: FiguresPanel, bees: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(bees.failed) as failed:
        panel.export_to(tmp_path / "no such folder" / "figures.svg")
    assert "figures.svg" in str(failed.args)


def drawn(widget: QWidget) -> QImage:
    """Draw a widget with one dot a pixel, so that scrolling moves it by whole dots on every screen."""
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    widget.render(image)
    return image


def test_what_is_scrolled_to_looks_as_it_did_further_down(panel: FiguresPanel) -> None:
    panel.view.setFixedHeight(120)
    let_settle()
    viewport, bar = panel.view.viewport(), panel.view.verticalScrollBar()
    step, height = 30, viewport.height()
    assert bar.maximum() > 4 * step
    for start in range(0, bar.maximum() - step, step):
        bar.setValue(start)
        lower = drawn(viewport).copy(0, step, viewport.width(), height - step)
        bar.setValue(start + step)
        assert drawn(viewport).copy(0, 0, viewport.width(), height - step) == lower


def test_figures_that_are_read_from_the_right_are_turned_round_and_walked_so(panel: FiguresPanel) -> None:
    view = panel.view
    width = view.viewport().width()
    from_left = [view.rect_of(spot) for spot in view.spots]
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert view.viewport().width() == width
    for spot, before in zip(view.spots, from_left, strict=True):
        rect = view.rect_of(spot)
        assert rect.right() == pytest.approx(width - before.left())
        assert rect.top() == before.top()
        assert view.spot_at(rect.center()) is not None
    view.setFocus()
    first, second = view.spots[:2]
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.current is first
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.current is second
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.current is first
