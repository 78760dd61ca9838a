"""The window that checks quotations, used by keys and by mouse, with a real worker."""

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from debatedesk.domain.changes import Changes
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.main_window.main_window import MainWindow
from debatedesk.ui.quotations.table import SIMILARITY, SOURCE, VERDICT
from debatedesk.ui.quotations.window import QuotationsWindow
from tests.benchmarks.probe import StallWatch
from tests.support.panels import passage, text_of
from tests.support.windows import click, press
from tests.support.word_cases import word_cases, write_texts

CTRL = Qt.KeyboardModifier.ControlModifier
PASTED = (
    "Keeper asks that “every street should keep one hive” and promises “a hive on a roof asks for no room"
    " at all”. Wary says “every street should keep one hive” too. Someone says “whales were never asked”."
)


@pytest.fixture
def quotations(qtbot: QtBot, window: MainWindow) -> QuotationsWindow:
    """Open the window that checks quotations, as its command does."""
    opened = window.quotations.open()
    qtbot.waitUntil(opened.isVisible)
    return opened


def verdicts(quotations: QuotationsWindow) -> list[str]:
    model = quotations.model
    return [str(model.data(model.index(row, VERDICT))) for row in range(model.rowCount())]


def wait(qtbot: QtBot, quotations: QuotationsWindow) -> None:
    qtbot.waitUntil(lambda: not quotations.busy)


def check(qtbot: QtBot, quotations: QuotationsWindow, text: str) -> None:
    quotations.field.setPlainText(text)
    click(qtbot, quotations.check_button)
    wait(qtbot, quotations)


def test_each_quotation_of_a_pasted_text_gets_its_verdict(
    qtbot: QtBot, quotations: QuotationsWindow
) -> None:
    check(qtbot, quotations, PASTED)
    assert verdicts(quotations) == [
        "✓  exact",
        "≠  altered",
        "✓  exact, in another’s text",
        "✗  not found",
    ]
    model = quotations.model
    assert model.data(model.index(0, SOURCE)) == "Ada Keeper, A hive for every street"
    assert model.data(model.index(0, SIMILARITY)) == "100 %"
    assert quotations.said.text() == "4 quotations: 2 exact, 1 altered, 1 not found."


def test_the_chosen_one_shows_its_words_beside_the_sources(
    qtbot: QtBot, quotations: QuotationsWindow
) -> None:
    check(qtbot, quotations, PASTED)
    press(qtbot, quotations.view, Qt.Key.Key_Down)
    shown = quotations.details.toPlainText()
    assert "Altered" in shown
    assert "“no” in place of “little”" in shown
    assert "a hive on a roof asks for no room at all" in shown
    assert "A hive on a roof asks for little room" in shown


def test_what_is_open_about_a_source_is_told_as_open(
    qtbot: QtBot, quotations: QuotationsWindow, bees: Desk, tmp_path: Path
) -> None:
    (tmp_path / "marche.md").write_text("# Marché\n\nLe marché du village a fermé cet été.\n", "utf-8")
    bees.do(lambda: _imported(bees, tmp_path / "marche.md"))
    check(
        qtbot,
        quotations,
        "Keeper quotes Wary: “every street should keep one hive.” Wary knew that “every street should keep"
        " one hive”. One reads “le marche du village a ferme cet ete”.",
    )
    assert verdicts(quotations) == [
        "✓  exact, source unclear",
        "✓  exact, source not judged",
        "✓  exact but for accents",
    ]
    shown = quotations.details.toPlainText()
    assert "Unclear whom the sentence names as the source: Keeper or Wary." in shown
    press(qtbot, quotations.view, Qt.Key.Key_Down)
    assert "is not judged" in quotations.details.toPlainText()
    press(qtbot, quotations.view, Qt.Key.Key_Down)
    assert "the quotation has none" in quotations.details.toPlainText()


@pytest.mark.skipif(not word_cases("paste"), reason="the shared cases are not at hand (DEBATEDESK_CASES)")
@pytest.mark.parametrize("case", word_cases("paste"), ids=lambda case: case["id"])
def test_what_is_pasted_in_the_shared_cases_gets_its_right_verdicts(
    qtbot: QtBot, quotations: QuotationsWindow, bees: Desk, tmp_path: Path, case: dict[str, Any]
) -> None:
    folder = write_texts(case, tmp_path / "texts")
    for summary in bees.workspace.documents.documents():
        bees.workspace.trash.put([Reference.document(summary.id)])
    for path in sorted(folder.iterdir()):
        bees.do(partial(_imported, bees, path))
    check(qtbot, quotations, case["pasted"])
    assert set(verdicts(quotations)) == {"✓  exact"}
    assert len(verdicts(quotations)) == (2 if "two" in case["right"] else 1)


def test_it_works_by_keys_alone(qtbot: QtBot, quotations: QuotationsWindow, bees: Desk) -> None:
    quotations.field.setPlainText("every street should keep one hive")
    press(qtbot, quotations.field, Qt.Key.Key_Return, CTRL)
    wait(qtbot, quotations)
    opened: list[Reference] = []
    bees.opened.connect(opened.append)
    press(qtbot, quotations.view, Qt.Key.Key_Return)
    place = passage(bees, "A hive", "Every street should keep one hive")
    assert opened == [place]
    press(qtbot, quotations.view, Qt.Key.Key_Escape)
    assert not quotations.isVisible()


def test_a_double_click_opens_both_sides_next_to_each_other(
    qtbot: QtBot, window: MainWindow, quotations: QuotationsWindow, bees: Desk, tmp_path: Path
) -> None:
    late = tmp_path / "late.md"
    late.write_text(
        "# A late answer\n\nThey say “a hive on a roof asks for little rain”, and I agree.\n", "utf-8"
    )
    bees.do(lambda: _imported(bees, late))
    bees.open(Reference.document(text_of(bees, "A late answer").id))
    click(qtbot, quotations.document_button)
    wait(qtbot, quotations)
    assert verdicts(quotations) == ["≠  altered"]
    index = quotations.model.index(0, 0)
    quotations.view.doubleClicked.emit(index)
    quotations.view.activated.emit(index)
    first, second = window.reader.document_views
    assert first.document is not None
    assert second.document is not None
    assert (first.document.title, second.document.title) == ("A late answer", "A hive for every street")


def test_the_evidence_of_the_map_is_checked(
    qtbot: QtBot, window: MainWindow, quotations: QuotationsWindow, bees: Desk
) -> None:
    (summary,) = bees.workspace.maps.maps(bees.debate_id)
    place = passage(bees, "Stings", "in danger from a single sting")
    bees.do(lambda: bees.workspace.maps.add_evidence(summary.id, "o", place.id, place.start, place.end))
    bees.open(Reference.map(summary.id))
    window.quotations.check_map()
    wait(qtbot, quotations)
    assert verdicts(quotations) == ["✓  exact"]
    assert "Evidence of “Stings are a danger”" in quotations.details.toPlainText()


def test_the_report_is_copied_as_markdown_and_saved(
    qtbot: QtBot, quotations: QuotationsWindow, tmp_path: Path
) -> None:
    assert not quotations.copy_button.isEnabled()
    check(qtbot, quotations, PASTED)
    click(qtbot, quotations.copy_button)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("# Quotations in “Pasted text”")
    assert copied.count("✓ exact") == 2
    quotations._writer.write(tmp_path / "report.md", lambda: copied)
    assert (tmp_path / "report.md").read_text("utf-8") == copied


def test_a_check_can_be_cancelled(qtbot: QtBot, quotations: QuotationsWindow) -> None:
    quotations.field.setPlainText("“every street should keep one hive” " * 3_000)
    click(qtbot, quotations.check_button)
    assert quotations.cancel_button.isVisible()
    click(qtbot, quotations.cancel_button)
    wait(qtbot, quotations)
    assert "Cancelled" in quotations.said.text()
    assert not quotations.cancel_button.isVisible()


def test_the_window_goes_on_while_a_long_text_is_checked(
    qtbot: QtBot, quotations: QuotationsWindow
) -> None:
    check(qtbot, quotations, "every street")
    quotations.field.setPlainText("He says “every street should keep one hive” again. " * 400)
    watch = StallWatch(quotations)
    quotations.check_field()
    wait(qtbot, quotations)
    watch.stop()
    assert len(verdicts(quotations)) == 400
    assert watch.ticks > 10  # how long the longest wait is, the bench measures


def test_what_the_verdicts_mean_is_told_until_there_are_some(
    qtbot: QtBot, quotations: QuotationsWindow
) -> None:
    assert quotations.legend.isVisible()
    for words in ("Exact", "Shortened as marked", "Altered", "Stitched", "Not found"):
        assert words in quotations.legend.text()
    for words in ("in another’s text", "source unclear", "source not judged"):
        assert words in quotations.legend.text()
    check(qtbot, quotations, PASTED)
    assert not quotations.legend.isVisible()


def test_the_very_words_that_differ_are_marked(qtbot: QtBot, quotations: QuotationsWindow) -> None:
    check(qtbot, quotations, "A hive on a roof on the street asks for little room")
    cursor = quotations.details.document().find("on the street")
    assert cursor.charFormat().fontUnderline()
    quoted = quotations.details.document().find("A hive on a roof")
    assert not quoted.charFormat().fontUnderline()


def test_of_a_long_quotation_it_is_listed_first_what_differs(
    qtbot: QtBot, quotations: QuotationsWindow, bees: Desk, tmp_path: Path
) -> None:
    sentences = [f"Hive number {number} stands on roof {number}." for number in range(40)]
    (tmp_path / "roofs.md").write_text(" ".join(sentences), "utf-8")
    bees.do(lambda: _imported(bees, tmp_path / "roofs.md"))
    for count, order in ((3, ("As quoted", "What differs")), (30, ("What differs", "As quoted"))):
        check(qtbot, quotations, " ".join(sentences[:count]).replace("roof 1.", "wall 1."))
        assert verdicts(quotations) == ["≠  altered"]
        shown = quotations.details.toPlainText()
        assert shown.index(order[0]) < shown.index(order[1])


def test_nothing_pasted_says_what_to_do(qtbot: QtBot, quotations: QuotationsWindow) -> None:
    click(qtbot, quotations.check_button)
    assert quotations.said.text() == "Paste a quotation or a text first."
    check(qtbot, quotations, "…")
    assert verdicts(quotations) == ["✗  not found"]


def test_verdicts_are_told_apart_in_both_themes(
    qtbot: QtBot, quotations: QuotationsWindow, window: MainWindow
) -> None:
    check(qtbot, quotations, PASTED)
    model = quotations.model
    for name in ("dark", "light"):
        window.theme.choose(name)
        colours = {
            model.data(model.index(row, VERDICT), Qt.ItemDataRole.ForegroundRole).color().name()
            for row in (0, 1, 3)
        }
        assert len(colours) == 3


def _imported(desk: Desk, path: Path) -> Changes:
    return desk.workspace.imports.import_paths([path], desk.debate_id).changes


def many_altered(count: int) -> str:
    others = ["".join("bdfgklmnpr"[int(digit)] for digit in f"{number:06}") for number in range(count)]
    return "\n\n".join(f"He said “every street should keep {other} hive”." for other in others)


def test_what_is_not_judged_in_time_is_gone_on_with_while_the_verdicts_are_read(
    qtbot: QtBot, quotations: QuotationsWindow
) -> None:
    assert not quotations.rest_button.isVisible()
    quotations.field.setPlainText(many_altered(1_900))
    click(qtbot, quotations.check_button)
    qtbot.waitUntil(lambda: len(verdicts(quotations)) == 1_900)
    assert 0 < verdicts(quotations).count("?  not judged in time") < 1_900
    assert quotations.busy
    assert quotations.cancel_button.isVisible()
    assert "not judged in time" in quotations.said.text()
    quotations.view.setCurrentIndex(quotations.model.index(7, 0))
    wait(qtbot, quotations)
    assert set(verdicts(quotations)) == {"≠  altered"}
    assert quotations.view.currentIndex().row() == 7
    assert not quotations.rest_button.isVisible()


def test_cancelling_the_rest_leaves_the_verdicts_so_far_and_offers_it_again(
    qtbot: QtBot, quotations: QuotationsWindow
) -> None:
    quotations.field.setPlainText(many_altered(1_900))
    click(qtbot, quotations.check_button)
    qtbot.waitUntil(lambda: len(verdicts(quotations)) == 1_900)
    before = verdicts(quotations)
    click(qtbot, quotations.cancel_button)
    wait(qtbot, quotations)
    assert verdicts(quotations) == before
    assert "Cancelled; the verdicts so far stay." in quotations.said.text()
    click(qtbot, quotations.rest_button)
    assert not quotations.rest_button.isVisible()
    wait(qtbot, quotations)
    assert set(verdicts(quotations)) == {"≠  altered"}
    assert not quotations.rest_button.isVisible()


def test_closing_the_window_in_the_middle_of_a_check_leaves_nothing_running(
    qtbot: QtBot, quotations: QuotationsWindow
) -> None:
    others = ["".join("bdfgklmnpr"[int(digit)] for digit in f"{number:06}") for number in range(900)]
    quotations.field.setPlainText(" ".join(f"“every street should keep {other} hive”." for other in others))
    click(qtbot, quotations.check_button)
    qtbot.waitUntil(lambda: quotations.said.text().startswith("Characters of quotations checked:"))
    press(qtbot, quotations, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not quotations.isVisible())
    wait(qtbot, quotations)
    assert quotations.report.checked == []
