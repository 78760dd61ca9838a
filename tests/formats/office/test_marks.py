"""Points of a tree are found in the reading text that was made of it."""

from debatedesk.formats.html.body import element_markdown
from debatedesk.formats.html.tree import Element
from debatedesk.formats.office.annotations import PlacedText, threaded
from debatedesk.formats.office.marks import CountedText, counted_marks, mark


def tree() -> Element:
    like: list[Element | str] = [
        Element("strong", {}, ["like "]),
        Element("note-reference", {"label": "1"}),
        " warm",
    ]
    hives: list[Element | str] = [
        Element("img", {"src": "a.png"}),
        " hives",
        mark("comment-end-1"),
        " in winter",
    ]
    paragraphs: list[Element | str] = [
        Element("p", {}, ["Bees  ", mark("comment-start-1"), *like]),
        Element("p", {}, hives),
        Element("p", {}, [mark("comment-reference-2"), "All of it."]),
        Element("note", {"label": "1"}, [Element("p", {}, ["Of straw."])]),
    ]
    return Element("body", {}, paragraphs)


def test_points_are_found_across_notes_images_and_white_space() -> None:
    reading = element_markdown(tree()).reading
    placed = PlacedText(tree(), reading)
    start, end = placed.commented("1")
    assert reading.text[start:end] == "like [1] warm\n\ufffc hives"


def test_a_comment_at_a_point_is_on_its_block_and_one_without_a_point_on_the_whole_text() -> None:
    reading = element_markdown(tree()).reading
    placed = PlacedText(tree(), reading)
    start, end = placed.commented("2")
    assert reading.text[start:end] == "All of it."
    assert placed.commented("3") == (-1, -1)


def test_where_tree_and_text_differ_nothing_is_placed_and_it_is_told() -> None:
    placed = PlacedText(tree(), element_markdown(Element("body", {}, ["Other words"])).reading)
    assert placed.commented("1") == (-1, -1)
    assert len(placed.remarks) == 1


def test_counts_lead_there_and_back() -> None:
    reading = element_markdown(tree()).reading
    counted = CountedText(reading)
    assert counted_marks(tree()).seen == counted.seen
    start = reading.text.index("warm")
    assert counted.span(*counted.counts(start, start + 4)) == (start, start + 4)


def test_replies_stand_below_the_comment_with_their_author_and_day() -> None:
    assert threaded(
        "Why?", [("A*da", "2024-05-01T10:00:00Z", "So."), ("", "", "Yes."), ("Ben", "", "")]
    ) == ("Why?\n\n**A\\*da, 2024-05-01:** So.\n\n**Reply:** Yes.")
