"""Quotations are pasted and checked, and both sides are opened next to each other."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.ui.quotations.table import QUOTATION, SOURCE, VERDICT
from debatedesk.ui.quotations.window import QuotationsWindow
from debatedesk.ui.widgets.filtered_list_dialog import FilteredListDialog
from tests.end_to_end.conftest import Start
from tests.end_to_end.dialogs import run_from_palette, shown_dialog
from tests.support.person import LEFT, NONE, Person

HANGAR = "The plane in the hangar"
QUOTER = "A late answer"
ITS_WORDS = "They write that “experimental aircraft need no certificates”, and I wonder."
PASTED = (
    "One reads that “Experimental aircraft need certificates, test flights are restricted”, that “a rule"
    " that begins at release never begins too late”, that “the FAA does not wait … test pilots are"
    " licensed”, and that “whales were never asked about the moon”."
)


@pytest.fixture
def elsewhere() -> str:
    """Tell the debate that the quoting text is in; empty for that of its sources."""
    return ""


@pytest.fixture
def quoter(sample_library: Path, library: Path, tmp_path: Path, start: Start, elsewhere: str) -> Person:
    """Start on the sample debate with one more text, which quotes another."""
    shutil.copytree(sample_library, library)
    file = tmp_path / "late.md"
    file.write_text(f"# {QUOTER}\n\n{ITS_WORDS}\n", "utf-8")
    workspace = Workspace(LibraryPaths.under(library))
    (debate,) = workspace.documents.debates()
    workspace.imports.import_paths([file], None if elsewhere else debate.id, debate_title=elsewhere or None)
    workspace.close()
    return start()


def check(person: Person, words: str) -> QuotationsWindow:
    """Open the window by its keys, paste, and check by keys."""
    person.press("Ctrl+Shift+K")
    window = shown_dialog(person, QuotationsWindow)
    assert person.focused is window.field
    QGuiApplication.clipboard().setText(words)
    person.press("Ctrl+A")
    person.press("Ctrl+V")
    person.press("Ctrl+Return")
    person.wait(lambda: not window.busy)
    return window


def column(window: QuotationsWindow, number: int) -> list[str]:
    model = window.model
    return [str(model.data(model.index(row, number))) for row in range(model.rowCount())]


def test_each_quotation_of_a_pasted_text_gets_its_verdict_and_the_report_can_be_copied(
    person: Person,
) -> None:
    window = check(person, PASTED)
    verdicts = ["✓  exact", "≠  altered", "✂  shortened as marked", "✗  not found"]
    assert column(window, VERDICT) == verdicts
    assert [HANGAR in each for each in column(window, SOURCE)] == [True, True, True, False]
    assert person.focused is window.view
    person.press("Down")
    assert "added: “never”" in window.details.toPlainText()
    person.click(person.find("Copy report", within=window))
    report = QGuiApplication.clipboard().text()
    assert report.startswith("# Quotations in")
    assert "4 quotations: 1 exact, 1 shortened as marked, 1 altered, 1 not found." in report
    person.press("Escape")
    assert not window.isVisible()
    QGuiApplication.clipboard().clear()


def test_a_double_click_opens_the_quoting_text_beside_its_source(quoter: Person) -> None:
    quoter.click_row(quoter.window.library.view, QUOTER)
    quoter.look()
    run_from_palette(quoter, "quotations of the open")
    window = shown_dialog(quoter, QuotationsWindow)
    quoter.wait(lambda: window.model.rowCount() and not window.busy)
    assert column(window, VERDICT) == ["≠  altered"]
    at = window.view.visualRect(window.model.index(0, QUOTATION)).center()
    QTest.mouseClick(window.view.viewport(), LEFT, NONE, at)
    QTest.mouseDClick(window.view.viewport(), LEFT, NONE, at)
    texts = quoter.window.reader.document_views
    quoter.wait(lambda: all(each.isVisible() and each.view.marks.arrival for each in texts))
    titles = [each.document.title for each in texts if each.document]
    assert titles[0] == QUOTER
    assert titles[1].startswith(HANGAR)
    words = []
    for each in texts:
        span, page = each.view.marks.arrival, each.view.page
        assert span
        assert page
        words.append(page.reading.text[span.start : span.end])
    assert words == [
        "experimental aircraft need no certificates",
        "Experimental aircraft need certificates",
    ]


@pytest.mark.parametrize("elsewhere", ["A later debate"])
def test_keys_open_both_sides_across_debates_and_lead_back(quoter: Person, elsewhere: str) -> None:
    quoter.press("Ctrl+Shift+O")
    shown_dialog(quoter, FilteredListDialog)
    quoter.write(elsewhere)
    quoter.press("Return")
    quoter.come_back()
    quoter.click_row(quoter.window.library.view, QUOTER)
    quoter.look()
    run_from_palette(quoter, "quotations of the open")
    window = shown_dialog(quoter, QuotationsWindow)
    quoter.wait(lambda: window.model.rowCount() and not window.busy)
    assert quoter.focused is window.view
    quoter.press("Return")
    reader = quoter.window.reader
    quoter.wait(lambda: all(each.isVisible() and each.view.marks.arrival for each in reader.document_views))
    titles = [each.document.title for each in reader.document_views if each.document]
    assert (titles[0], titles[1].startswith(HANGAR)) == (QUOTER, True)
    debates = quoter.window.desk.workspace.documents.debates()
    assert [each.title for each in debates if each.id == quoter.window.desk.debate_id] == [elsewhere]
    assert is_uncovered(window, quoter)
    quoter.come_back()
    quoter.press("Alt+Left")
    assert not reader.has_two
    assert quoter.document_title == QUOTER


def test_a_pasted_text_opens_beside_its_source_and_is_left_with_back(person: Person) -> None:
    before = person.document_title
    window = check(person, f"*So* one reads:\n\n{PASTED}")
    person.press("Down")
    person.click(person.find("Open side by side", within=window))
    reader = person.window.reader
    person.wait(lambda: reader.pasted is not None and reader.pasted.isVisible())
    assert reader.pasted is not None
    assert reader.pasted.marked == "a rule that begins at release never begins too late"
    assert person.document_title.startswith(HANGAR)
    assert is_uncovered(window, person)
    person.come_back()
    person.look()
    person.press("Alt+Left")
    assert person.document_title == before
    assert not person.window.reader.pasted
    person.press("Alt+Right")
    person.wait(lambda: reader.pasted is not None)
    QGuiApplication.clipboard().clear()


def is_uncovered(window: QuotationsWindow, person: Person) -> bool:
    """Tell whether the texts are seen beside the window of quotations."""
    return not window.isVisible() or not window.frameGeometry().intersects(
        QRect(person.window.reader.mapToGlobal(QPoint()), person.window.reader.size())
    )
