"""Words have room everywhere, in panels, dialogs and menus: in German, French and Spanish too."""

from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.services.imports.report import ImportedItem, ImportReport, SkippedItem
from debatedesk.ui.desk import Desk
from debatedesk.ui.main_window.main_window import MainWindow
from debatedesk.ui.mnemonics import mark_dialog
from debatedesk.ui.reader.empty_page import EmptyTextPage
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.empty_state import EmptyState
from debatedesk.ui.widgets.fitting_button import FittingButton
from debatedesk.ui.widgets.flowing_segments import FlowingSegments
from tests.conftest import REPOSITORY
from tests.support.cut_words import cut_words

SMALL, LEAST = (1024, 640), (640, 360)
"""A small screen, and 1920×1080 pixels at 300 %."""
TURNS = 5
"""What is laid out asks for other room, at most so often."""
LOOKED_AT_FIRST = {"import.paste"}


class FromCatalogue(QTranslator):
    """Says what a catalogue says, whether or not all of it is translated."""

    def __init__(self, language: str, application: QApplication) -> None:
        super().__init__(application)
        catalogue = REPOSITORY / "resources" / "translations" / f"debatedesk_{language}.ts"
        self._said: dict[tuple[str, str], list[str]] = {}
        for text in ElementTree.parse(catalogue).iter("message"):
            forms = [form.text or "" for form in text.iter("numerusform")]
            key = text.findtext("source", ""), text.findtext("comment", "")
            self._said[key] = forms or [text.findtext("translation", "")]

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        forms = self._said.get((source, disambiguation or ""))
        return None if context or not forms else forms[0] if n == 1 else forms[-1]


@pytest.fixture
def language(request: pytest.FixtureRequest) -> str:
    return str(getattr(request, "param", "de"))


@pytest.fixture
def spoken(qapp: QApplication, language: str) -> Iterator[None]:
    translator = FromCatalogue(language, qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    translator.deleteLater()


@pytest.fixture
def spoken_window(qtbot: QtBot, spoken: None, bees: Desk, theme: ThemeHost) -> Iterator[MainWindow]:
    made = MainWindow(bees, theme)
    made.restore()
    theme.dress(QApplication.instance())  # type: ignore[arg-type]
    made.complete()
    made.resize(*SMALL)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.hide()
    made.deleteLater()


def cut_when_laid_out(widget: QWidget) -> list[str]:
    for _ in range(TURNS):
        QApplication.processEvents()
    return list(cut_words(widget))


@pytest.mark.parametrize(
    ("language", "size"),
    [("de", SMALL), ("de", LEAST), ("fr", LEAST), ("es", LEAST)],
    indirect=["language"],
)
def test_panels_have_room_for_their_words(
    qtbot: QtBot, spoken_window: MainWindow, size: tuple[int, int]
) -> None:
    window, parts = spoken_window, spoken_window.pane_layout
    window.resize(*size)
    for panel in window.panels:
        parts.reveal(panel)
        if panel is window.library:
            report = ImportReport(
                [ImportedItem("a.md", "1", "essay", "A", 5)], [SkippedItem("b.md", "It is bad.")]
            )
            window.library.imports.finished.emit(report)
            assert cut_when_laid_out(window) == []
            window.library.show_trash(True)
        if panel is window.search:
            window.search.search("autor:cato")
            qtbot.waitUntil(lambda: bool(window.search.empty.findChildren(QPushButton)))
        assert cut_when_laid_out(window) == []
    parts.show_welcome(window.welcome)
    assert cut_when_laid_out(window) == []


def test_dialogs_have_room_for_their_words(qtbot: QtBot, spoken_window: MainWindow) -> None:
    window, workspace = spoken_window, spoken_window.desk.workspace
    QGuiApplication.clipboard().setText("Bees are welcome here.")
    bees = next(each for each in workspace.maps.maps() if each.debate_id == window.desk.debate_id)
    window.desk.select(Reference.node(bees.id, "o"))
    seen = set()
    for command in window.table.commands:
        if not (command.words.endswith("…") or command.id.startswith("help.")) or not command.enabled():
            continue
        window.table.run(command)
        if command.id in LOOKED_AT_FIRST:
            qtbot.waitUntil(lambda: bool(opened_dialogs()))
        for dialog in opened_dialogs():
            mark_dialog(dialog)
            assert cut_when_laid_out(dialog) == [], command.id
            seen.add(command.id)
            dialog.reject()
        if popup := QApplication.activePopupWidget():
            popup.close()
    assert len(seen) >= 16, seen


def opened_dialogs() -> list[QDialog]:
    shown = [
        each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()
    ]
    return [each for each in shown if not isinstance(each, QFileDialog)]


def test_no_menu_is_wider_than_the_screen(spoken_window: MainWindow) -> None:
    room = spoken_window.screen().availableSize()
    menus = spoken_window.menuBar().findChildren(QMenu)
    for menu in menus:
        menu.aboutToShow.emit()
        assert menu.sizeHint().width() <= room.width(), menu.title()
        menu.aboutToHide.emit()
    assert len(menus) >= 8


def test_choices_stand_below_each_other_where_they_have_no_room(qtbot: QtBot) -> None:
    choices = [("one", "The first of them", "The first"), ("two", "The second of them", "The second")]
    segments = FlowingSegments("Which", choices)
    qtbot.addWidget(segments)
    first, second = segments.findChildren(QPushButton)
    segments.resize(600, 60)
    segments.show()
    assert first.y() == second.y()
    segments.resize(second.width(), segments.heightForWidth(second.width()))
    assert first.y() < second.y()
    assert list(cut_words(segments)) == []


def test_a_button_goes_on_in_a_further_line_and_never_with_an_ellipsis_alone(qtbot: QtBot) -> None:
    button = FittingButton("&Ordner mit Texten …")
    qtbot.addWidget(button)
    one_line = button.sizeHint()
    assert button.heightForWidth(one_line.width()) == one_line.height()
    least = button.minimumSizeHint().width()
    assert least < one_line.width()
    assert button.heightForWidth(least) > one_line.height()
    # “Texten …” is the longest piece, for nothing ends before its ellipsis.
    assert least - FittingButton("Texten …").sizeHint().width() <= 0


def test_what_an_empty_view_says_scrolls_where_it_has_no_room(qtbot: QtBot) -> None:
    empty = EmptyState()
    qtbot.addWidget(empty)
    empty.say("Nothing", "There is nothing here. " * 5, [("Begin with something", lambda: None)])
    empty.resize(200, 90)
    empty.show()
    (button,) = empty.findChildren(QPushButton)
    assert cut_when_laid_out(empty) == []
    assert button.height() >= button.sizeHint().height()
    assert button.mapTo(empty, button.rect().bottomLeft()).y() > empty.height()


def test_the_palette_names_menus_as_the_menu_bar_does(spoken_window: MainWindow) -> None:
    spoken_window.open_palette()
    palette = spoken_window.command_palette
    assert palette is not None
    menus = {line.command.id: line.menu for line in palette._lines}
    assert menus["view.theme.dark"] == "Ansicht › Farbschema"


def test_what_an_empty_page_says_has_all_the_room_that_it_needs_in_its_middle(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    empty = EmptyTextPage(page)
    empty.resize(500, 600)
    page.show()
    for sentence in ("There is nothing here.", "There is nothing here, and all of this says why. " * 9):
        empty.state.say("Nothing", sentence, [("Begin with something", lambda: None)])
        assert cut_when_laid_out(page) == []
        assert not empty.state.verticalScrollBar().isVisible()
        assert 0 < empty.state.y() < empty.height() / 2
