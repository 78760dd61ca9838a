"""Highlights and notes on a text as annotations of a document that is written."""

from debatedesk.domain.anchors.model import TextAnchor, describe
from debatedesk.formats.annotations.model import AnnotatedText, SharedAnnotation
from debatedesk.formats.base import ImportedAnnotation
from debatedesk.services.annotated import document_annotations

WORDS = describe("Bees hum all day.", 5, 8)
LOST = TextAnchor("- hum\nall", "", "", -1, -1)


def test_what_has_a_place_keeps_it() -> None:
    shared = (
        SharedAnnotation("a", WORDS, colour="pink", author="Ada", created="2024-05-01T10:00:00Z"),
        SharedAnnotation("b", WORDS, markdown="Do they?\n", tags=("doubt",), author="Ben"),
        SharedAnnotation("c", markdown="On all."),
    )
    assert document_annotations(AnnotatedText("On bees", annotations=shared)) == [
        ImportedAnnotation(5, 8, "pink", "", "Ada", "2024-05-01T10:00:00Z"),
        ImportedAnnotation(5, 8, "", "Do they?", "Ben", "", ("doubt",)),
        ImportedAnnotation(-1, -1, "", "On all."),
    ]


def test_a_note_whose_words_are_gone_quotes_them_and_such_a_highlight_is_left_out() -> None:
    shared = (SharedAnnotation("a", LOST, colour="pink"), SharedAnnotation("b", LOST, markdown="Why?"))
    assert document_annotations(AnnotatedText("On bees", annotations=shared)) == [
        ImportedAnnotation(-1, -1, "", "> \\- hum\n>\n> all\n\nWhy?")
    ]
