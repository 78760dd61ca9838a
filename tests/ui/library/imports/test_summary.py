from debatedesk.services.imports.report import (
    AddedAnnotations,
    AnnotatedItem,
    FileRemark,
    ImportedItem,
    ImportReport,
    RenewedItem,
    SkippedItem,
)
from debatedesk.ui.library.imports import summary

TEXT = ImportedItem("a.md", "1", "essay", "A", 5)
MAP = ImportedItem("m.argdown", "2", "map", "M", 5)
KNOWN = SkippedItem("/d/b.md", "“b.md” is already in this debate as “B”.", is_known=True)
BAD = SkippedItem("/d/c.md", "“c.md” holds no text.")
LOCKED = SkippedItem("/d/locked", "The folder cannot be read: Permission denied.")


def test_a_headline_counts_texts_and_maps() -> None:
    assert summary.headline(ImportReport([TEXT, MAP], [])) == "Imported 1 text and 1 map."


def test_a_headline_tells_what_was_there_and_what_was_skipped() -> None:
    report = ImportReport([TEXT, TEXT], [KNOWN, BAD])
    assert summary.headline(report) == "Imported 2 texts, 1 already there, 1 skipped."


def test_a_headline_tells_that_nothing_was_new_and_that_it_was_cancelled() -> None:
    assert summary.headline(ImportReport([], [KNOWN])) == "Nothing new was imported, 1 already there."
    cancelled = ImportReport([TEXT], [], cancelled=True)
    assert summary.headline(cancelled) == "Imported 1 text, cancelled before the end."


def test_passages_of_maps_that_were_found_are_counted_and_named() -> None:
    found = ImportedItem("/d/m.opml", "3", "map", "M", 5, anchored=2)
    report = ImportReport([TEXT, found], [])
    assert summary.headline(report) == "Imported 1 text and 1 map, 2 passages anchored."
    assert summary.details(report).splitlines()[2:] == [
        "Anchored:",
        "  “m.opml”: 2 passages were found in the texts by their words.",
    ]


def test_the_details_name_each_file_with_its_reason() -> None:
    words = summary.details(ImportReport([TEXT], [KNOWN, BAD, LOCKED]))
    assert words.splitlines()[2:] == [
        "Skipped:",
        "  “c.md” holds no text.",
        "  /d/locked: The folder cannot be read: Permission denied.",
        "",
        "Already there:",
        "  “b.md” is already in this debate as “B”.",
    ]


def test_newer_versions_are_counted_and_named() -> None:
    newer = RenewedItem("/d/bees.md", "1", "essay", "On bees", 5, 1, 2, 3)
    report = ImportReport([TEXT, MAP], [], renewed=[newer])
    assert summary.headline(report) == "Imported 1 text, 1 newer version and 1 map."
    assert summary.headline(ImportReport([], [], renewed=[newer, newer])) == "Imported 2 newer versions."
    assert summary.details(report).splitlines()[2:] == [
        "Newer versions:",
        "  “bees.md” is a newer version of “On bees”. 3 passages to look at.",
    ]


def test_new_marks_and_remarks_are_told() -> None:
    added = AddedAnnotations(("h1", "h2"), ("n1",), ("k1", "k2"))
    report = ImportReport(
        [TEXT],
        [],
        annotated=[AnnotatedItem("/d/b.pdf", "3", "text", "B", 5, added)],
        remarks=[FileRemark("/d/a.md", "The encoding KOI8-R is a guess.")],
    )
    assert summary.headline(report) == "Imported 1 text and 1 newly marked text, 1 remark."
    words = summary.details(report)
    assert "“b.pdf” is already there as “B” and brought 2 new highlights and 1 new note." in words
    assert "“a.md”: The encoding KOI8-R is a guess." in words
