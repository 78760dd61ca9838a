from dataclasses import replace

from debatedesk.domain.library import Note
from debatedesk.domain.notes import first_line
from debatedesk.domain.provenance import Provenance
from debatedesk.ui.notes.rows import NoteLine, Order, note_rows
from debatedesk.ui.widgets.word_filter import WordFilter


def line(
    note_id: str, markdown: str, *tags: str, place: int = 0, modified: str = "", on: str = ""
) -> NoteLine:
    note = Note(
        note_id,
        "d",
        "document",
        "t",
        markdown,
        tags,
        provenance=Provenance(created=note_id, modified=modified),
    )
    return NoteLine(note, first_line(markdown), on, "", (place, 0, 0))


LINES = [
    line("a", "Ask the **school**", "to do", place=2, modified="2", on="Honey for the school"),
    line("b", "Boxes cost money", "costs", place=1, modified="3"),
    line("c", "Another hour a week", "costs", "to do", place=3, modified="1"),
]


def listed(words: str = "", order: Order = "place") -> list[str]:
    return [str(row.key) for row in note_rows(LINES, words, WordFilter().of, order)]


def test_notes_are_sorted_by_place_by_time_or_by_title() -> None:
    assert listed() == ["b", "a", "c"]
    assert listed(order="newest") == ["b", "a", "c"]
    assert listed(order="title") == ["c", "a", "b"]
    newer = [
        replace(each, note=replace(each.note, provenance=Provenance(created="c", modified="9")))
        if each.note.id == "c"
        else each
        for each in LINES
    ]
    assert [row.key for row in note_rows(newer, "", WordFilter().of, "newest")] == ["c", "b", "a"]


def test_the_filter_looks_at_words_and_at_what_a_note_is_on() -> None:
    assert listed("HOUR") == ["c"]
    assert listed("honey") == ["a"]
    assert listed("school ask") == ["a"]
    assert listed("wasps") == []


def test_a_hash_filters_by_tag_and_its_beginning_is_enough() -> None:
    assert listed("#costs") == ["b", "c"]
    assert listed("#cos #to-do") == ["c"]
    assert listed("#costs hour") == ["c"]
    assert listed("#none") == []


def test_a_note_speaks_for_itself() -> None:
    spoken = replace(LINES[0], condition="orphaned").spoken
    assert spoken == "Ask the school, Honey for the school, its text is gone, tags to do"
