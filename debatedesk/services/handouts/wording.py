"""The words of the program in a hand-out, whatever it is written as, and their language."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from debatedesk.domain.message import message
from debatedesk.services.handouts.content import (
    Handout,
    HandoutEntry,
    HandoutMap,
    HandoutPoint,
    HandoutSide,
    Statement,
)

NAME_AND_DATE = message("Name: ____________________________    Date: ______________")
OPEN_QUESTIONS = message("Open questions")
SOURCES = message("Sources")
NOTHING_YET = message("Nothing yet.")
SOURCE_ASKED = message("Words of the text, with their page:")
HOW_IT_STANDS = message("How it stands")
STANDING_ASKED = message("How does it stand, and why?")
NOTES = message("Notes")
DEEPEST = 6
"""Replies below that level are set in no further: their numbers tell what they answer."""


@dataclass(frozen=True, slots=True)
class HandoutLanguage:
    """The language of the program's words: `say` translates what may be a message, `code` is as in HTML."""

    say: Callable[[str], str] = str
    code: str = "en"
    from_right: bool = False


ENGLISH = HandoutLanguage()


def kind_of_handout(handout: Handout) -> str:
    """Say whose version it is."""
    for_teacher = handout.options.audience == "teacher"
    return message("Hand-out: teacher's version") if for_teacher else message("Hand-out")


def headed_entries(handout_map: HandoutMap) -> Iterator[tuple[str, tuple[HandoutEntry, ...]]]:
    """Yield the entries of a map under their headings; proposals have none."""
    yield "", handout_map.theses
    for heading, entries in (
        (message("Questions"), handout_map.questions),
        (message("Asides"), handout_map.asides),
    ):
        if entries:
            yield heading, entries


def shown_sides(entry: HandoutEntry) -> list[HandoutSide]:
    """List the sides for and against, empty too, and the others where there is something in them."""
    return [side for side in entry.sides if side.points or side.stance != "neither"]


def side_heading(side: HandoutSide, say: Callable[[str], str]) -> str:
    """Name a side and count what bears on the entry itself."""
    count = sum(point.level == 1 for point in side.points)
    return say(message("{side}: {count:,}", side=side.heading, count=count))


def point_label(point: HandoutPoint, say: Callable[[str], str]) -> str:
    """Give a point's number, how it bears on what, and who says it."""
    speakers = dict.fromkeys(each.speaker for each in point.statements if each.speaker)
    together = say(message("hold only together")) if len(point.statements) > 1 else ""
    parts = (point.number, say(point.word), together, *speakers)
    return " · ".join(part for part in parts if part)


def reference_to(number: str, say: Callable[[str], str], *, within: bool = False) -> str:
    """Point to where a statement is written out, in a sentence of its own or within another."""
    template = message("see {number}") if within else message("See {number}.")
    return say(message(template, number=number))


def map_label(handout_map: HandoutMap, note: str, say: Callable[[str], str]) -> str:
    """Name the picture of a map, and say what is left out of it."""
    label = say(message("The map “{title}”", title=handout_map.title))
    return " · ".join(part for part in (label, say(note)) if part)


def own_text(statement: Statement) -> list[str]:
    """Part the text of a statement into lines; what it quotes word for word is not told twice."""
    return [] if statement.is_quoted else paragraphs(statement.text)


def paragraphs(text: str) -> list[str]:
    """Part a text into the lines that have words."""
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]
