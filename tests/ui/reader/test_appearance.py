"""How texts are set: chosen once, kept, and used by every page."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from debatedesk.ui.desk import Desk
from debatedesk.ui.reader.appearance import Appearance
from debatedesk.ui.reader.reader_pane import ReaderPane
from debatedesk.ui.reader.typesetting import Typesetting
from tests.support.panels import passage
from tests.ui.reader.street import SUPPORT


def test_a_line_holds_60_to_75_characters_at_first(pane: ReaderPane) -> None:
    pane.resize(1200, 600)
    view = pane.main.view
    page = view.page
    assert page is not None
    start = page.reading.text.index("Paragraph 3 speaks")
    lines: list[int] = []
    while len(lines) < 8:
        rects = view.rects_of(start, start + 400)
        count = 1
        while view.rects_of(start, start + count + 1)[0].right() < rects[0].right() - 0.5:
            count += 1
        lines.append(count)
        start += count + 1
    assert max(lines) <= 76
    assert max(lines) >= 60


def test_the_popover_sets_the_text_as_its_sliders_say(pane: ReaderPane) -> None:
    popover = pane.show_appearance()
    QTest.keyClick(popover.form.text_size, Qt.Key.Key_Right)
    assert pane.appearance.typesetting.size == 13.0
    QTest.keyClick(popover.form.measure, Qt.Key.Key_Left)
    assert pane.appearance.typesetting.measure == 67
    QTest.keyClick(popover.form.spacing, Qt.Key.Key_Right)
    assert pane.appearance.typesetting.spacing == 1.55
    reset = popover.findChild(QPushButton)
    assert reset is not None
    QTest.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert pane.appearance.typesetting == Typesetting()
    popover.close()


def test_a_larger_size_gives_higher_lines_on_both_pages(pane: ReaderPane, street: Desk) -> None:
    pane.open_beside(passage(street, "Honey", SUPPORT))
    before = [view.view.rect_of(0).height() for view in pane.document_views]
    pane.appearance.enlarge(6)
    after = [view.view.rect_of(0).height() for view in pane.document_views]
    assert all(new > old for new, old in zip(after, before, strict=True))


def test_the_choice_comes_back_at_the_next_start(pane: ReaderPane, street: Desk) -> None:
    pane.appearance.choose(replace(Typesetting(), size=17.0, measure=72, spacing=1.3))
    again = Appearance(street.workspace.settings)
    assert again.typesetting == Typesetting("", 17.0, 72, 1.3)


def test_sizes_stay_within_limits(pane: ReaderPane) -> None:
    for _ in range(100):
        pane.appearance.enlarge(4)
    assert pane.appearance.typesetting.size == 32.0
    for _ in range(100):
        pane.appearance.enlarge(-4)
    assert pane.appearance.typesetting.size == 8.0
    pane.appearance.reset_size()
    assert pane.appearance.typesetting.size == Typesetting().size


def test_the_column_is_as_wide_as_the_measure(pane: ReaderPane) -> None:
    wide = replace(Typesetting(), measure=80).column_width()
    narrow = replace(Typesetting(), measure=60).column_width()
    assert abs(wide / narrow - 80 / 60) < 0.01
    letters = QFontMetricsF(Typesetting().font()).horizontalAdvance("n" * 60)
    assert 0.6 * letters < narrow < letters
