"""The fields of the query language: one table, which all who deal with fields read.

The parser takes from it what may stand before a colon and how to read what follows, the index what to keep
postings of and how much it counts, the search without an index what to look at, the help its examples. A
new field is one entry here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from debatedesk.domain.message import message
from debatedesk.search.description import Description

Reads = Literal["words", "beginnings", "date", "type", "debate", "state"]
"""How what follows a field is read: words; beginnings of words, of which plurals mean the same."""


@dataclass(frozen=True, slots=True)
class QueryField:
    """A field that may stand before a colon.

    `value` is what its words are looked for in. With a `weight` the index ranks by it, so much against a
    word of the text; without one it only narrows. Words without a field are looked for `everywhere` such
    is said; not in what a highlight has from its text, where the field is `of_text`: else each highlight in
    a text by Madison would be found with “Madison”. `examples` are queries, each with what it means.
    """

    name: str
    examples: tuple[tuple[str, str], ...]
    reads: Reads = "words"
    value: Callable[[Description], str] | None = None
    weight: float = 0.0
    everywhere: bool = False
    of_text: bool = False
    stemmed: bool = False


QUERY_FIELDS = (
    QueryField(
        "author",
        (("author:madison", message("by an author or speaker")),),
        value=lambda on: on.author,
        weight=2.0,
        everywhere=True,
        of_text=True,
    ),
    QueryField(
        "title",
        (("title:faction", message("words of the title")),),
        value=lambda on: on.title,
        weight=3.0,
        everywhere=True,
        of_text=True,
        stemmed=True,
    ),
    QueryField(
        "kind",
        (("kind:reaction stance:oppose", message("kinds of texts, nodes and stances")),),
        reads="beginnings",
        value=lambda on: on.kind,
    ),
    QueryField("stance", (), reads="beginnings", value=lambda on: on.stance),
    QueryField(
        "tag",
        (("tag:doubt", message("texts, notes, highlights and nodes with a tag")),),
        value=lambda on: on.tag,
        weight=2.0,
        everywhere=True,
    ),
    QueryField(
        "date",
        (
            ("date:1787-11", message("of a year, a month or a day")),
            ("date:1787-10..1788-06", message("from one to the other; each may be left out")),
        ),
        reads="date",
    ),
    QueryField(
        "debate", (("debate:ratification", message("debates by words of their title")),), reads="debate"
    ),
    QueryField(
        "read",
        (("read:no", message("texts that are not read yet; also read:begun and read:yes")),),
        reads="state",
    ),
    QueryField(
        "in",
        (
            ("in:notes", message("only in notes, highlights, maps or texts")),
            ("in:highlights kind:yellow", message("highlights of a colour")),
        ),
        reads="type",
    ),
)
BY_NAME = {each.name: each for each in QUERY_FIELDS}

BODY, SYMBOLS = "body", "symbol"
"""The words of the text itself, and the symbols of the text and of all that is looked for everywhere."""
DESCRIBED = tuple(each for each in QUERY_FIELDS if each.value is not None)
"""Fields whose words are those of a description."""
EVERYWHERE = tuple(each.name for each in QUERY_FIELDS if each.everywhere)
"""Fields that words without a field are looked for in, beside the text."""
OF_TEXT = tuple(each.name for each in QUERY_FIELDS if each.everywhere and each.of_text)
"""Those of them that a highlight has from its text."""
OF_ITSELF = tuple(name for name in EVERYWHERE if name not in OF_TEXT)
WEIGHTS = {BODY: 1.0, SYMBOLS: 1.0} | {each.name: each.weight for each in QUERY_FIELDS if each.weight}
"""The fields that the index keeps postings of, with how much a word in them counts."""
