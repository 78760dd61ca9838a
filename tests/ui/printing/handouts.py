"""Hand-outs for tests, made by hand: a proposal or many, with what is said for and against."""

from pathlib import Path

import pypdfium2

from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.services.citations.cited_words import CitedWords
from debatedesk.services.handouts.content import (
    Handout,
    HandoutEntry,
    HandoutMap,
    HandoutOptions,
    HandoutPoint,
    HandoutQuotation,
    HandoutSide,
    OpenList,
    Statement,
)

LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 4
ARABIC, CHINESE = "على كل شارع أن يضع خلية نحل", "每条街道都应该有一个蜂箱"
TITLE = "A hive for every street"


def statement(number: str, title: str, text: str = "", *quoted: str) -> Statement:
    quotations = tuple(HandoutQuotation(words, f"(Keeper, 2024, p. {number})") for words in quoted)
    return Statement(number, number, "claim", title, text, "Ada Keeper", quotations)


def point(number: str, stance: str, level: int = 1, text: str = "", *quoted: str) -> HandoutPoint:
    word = "Support" if stance == "for" else "Objection"
    words = statement(number, f"Point {number}", text, *quoted)
    return HandoutPoint(number, level, word, "for" if stance == "for" else "against", (words,))


def entry(number: int, reactions: int = 1, *, notes: int = 0) -> HandoutEntry:
    """Make a proposal with so many reactions for it, each with a reply, and one against."""
    fors = tuple(
        each
        for index in range(1, reactions + 1)
        for each in (
            point(f"{number}.{index}", "for", 1, f"Honey is worth its sting, says number {index}. " * 4),
            point(f"{number}.{index}.1", "against", 2, "It is not.", "the honey was never weighed"),
        )
    )
    last = point(f"{number}.{reactions + 1}", "against", 1, "Stings are no small thing.")
    sides = (HandoutSide("For", "for", fors), HandoutSide("Against", "against", (last,)))
    words = statement(str(number), f"Proposal {number}", "A roof has room.", "A hive asks for little room")
    return HandoutEntry(words, sides, standing="in: nothing is said against it", notes_lines=notes)


def handout(
    *entries: HandoutEntry, options: HandoutOptions | None = None, drawn: ArgumentMap | None = None
) -> Handout:
    return Handout(
        TITLE,
        options or HandoutOptions(),
        (HandoutMap(TITLE, entries, drawn=drawn),),
        (OpenList("Objections without a reply", (statement("1.2", "Who pays?"),)),),
        (CitedWords("Keeper, A. (2024). A hive for every street.", "", ""),),
    )


def wide_map(proposals: int, reactions: int, deeper: int = 0) -> ArgumentMap:
    """Make a map of proposals, each with so many reactions, each of those with so many replies."""
    nodes, relations = [], []
    for first in range(proposals):
        nodes.append(Node(f"p{first}", "proposal", f"{first + 1}  Proposal"))
        for second in range(reactions):
            key = f"r{first}-{second}"
            nodes.append(
                Node(key, "claim", f"{first + 1}.{second + 1}  Reaction", "It has many words. " * 9)
            )
            relations.append(Relation(f"to-{key}", "support", (key,), f"p{first}"))
            for third in range(deeper):
                reply = f"{key}-{third}"
                nodes.append(Node(reply, "claim", f"Reply {third}", "It has many words. " * 9))
                relations.append(Relation(f"to-{reply}", "attack", (reply,), key))
    return ArgumentMap.of("map", "Hives", nodes, relations)


def read_pages(path: Path) -> list[tuple[tuple[int, int], str]]:
    """Read the size in points and the words of each page of a PDF, with single spaces."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [
            (
                (round(page.get_width()), round(page.get_height())),
                " ".join(page.get_textpage().get_text_bounded().split()),
            )
            for page in document
        ]
    finally:
        document.close()


def described(path: Path) -> dict[str, str]:
    """Read what a PDF says of itself."""
    document = pypdfium2.PdfDocument(path)
    try:
        return dict(document.get_metadata_dict())
    finally:
        document.close()


def pressed(words: str) -> str:
    """Leave the spaces out, as where lines break is another matter."""
    return "".join(words.split())
