"""Printed pages: what fits a text, and pages carried to a text that was derived anew."""

from debatedesk.domain.anchors.migrate import AnchorMigration
from debatedesk.domain.text.printed import PrintedPage, PrintedRun, PrintedText

TEXT = "Every street should keep one hive.\nBees are not pets at all."
PRINTED = PrintedText(
    (PrintedPage("7", 600, 800, 0), PrintedPage("8", 600, 800, 35)),
    (PrintedRun(0, 34, 0, 0), PrintedRun(35, 25, 1, 10)),
)


def words_at(printed: PrintedText, text: str) -> list[tuple[int, int, str]]:
    return [(run.page, run.first, text[run.start : run.start + run.length]) for run in printed.runs]


def test_pages_fit_a_text_that_is_as_long_as_they_are() -> None:
    assert PRINTED.fits(len(TEXT))
    assert not PRINTED.fits(len(TEXT) - 1)
    assert not PrintedText(()).fits(10)
    assert not PrintedText(PRINTED.pages, PRINTED.runs[::-1]).fits(len(TEXT))


def test_pages_go_along_to_a_text_derived_anew() -> None:
    now = "An old heading\nEvery street should keep one hive.\nBees are really not pets at all."
    moved = PRINTED.moved(AnchorMigration(TEXT, now).kept_stretches())
    assert moved.fits(len(now))
    assert words_at(moved, now) == [
        (0, 0, "Every street should keep one hive."),
        (1, 10, "Bees are"),
        (1, 19, "not pets at all."),
    ]
    assert [page.start for page in moved.pages] == [15, now.index("Bees")]


def test_what_was_kept_to_the_letter_is_all_of_the_same_text() -> None:
    assert AnchorMigration(TEXT, TEXT).kept_stretches() == [(0, 0, len(TEXT))]
