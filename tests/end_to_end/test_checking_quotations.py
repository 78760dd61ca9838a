"""Quotations are pasted and checked, and both sides are opened next to each other."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.ui.quotations.table import QUOTATION, SOURCE, VERDICT
from debatedesk.ui.quotations.window import QuotationsWindow
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
def quoter(sample_library: Path, library: Path, tmp_path: Path, start: Start) -> Person:
    """Start on the sample debate with one more text, which quotes another."""
    shutil.copytree(sample_library, library)
    file = tmp_path / "late.md"
    file.write_text(f"# {QUOTER}\n\n{ITS_WORDS}\n", "utf-8")
    workspace = Workspace(LibraryPaths.under(library))
    (debate,) = workspace.documents.debates()
    workspace.imports.import_paths([file], debate.id)
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
