"""Titles and authors that programs write of themselves, told from those that a person gave."""

import re

from debatedesk.domain.text.reading import ReadingText

_OPENING = 10
"""Blocks among which a heading can be a text's title."""
_NOBODY = frozenset(
    {
        "python-docx",
        "microsoft office user",
        "windows user",
        "user",
        "admin",
        "administrator",
        "un-named",
        "author",
    }
)
"""What programs write where they know no author."""
_NO_TITLE = re.compile(
    r"(?:word|microsoft word)?\s*-?\s*(?:document|untitled|dokument)\s*\d*|powerpoint presentation", re.I
)


def said_title(title: str) -> str:
    """Leave out what programs write where nobody gave a title."""
    return "" if _NO_TITLE.fullmatch(title) else title


def said_authors(creator: str) -> str:
    """Join several authors by commas, and leave out those that are nobody."""
    names = (" ".join(name.split()) for name in creator.split(";"))
    return ", ".join(name for name in names if name and name.lower() not in _NOBODY)


def opening_heading(reading: ReadingText) -> str:
    """Give the heading that a text begins with, empty where it begins otherwise."""
    headings = (block for block in reading.blocks[:_OPENING] if block.kind == "heading")
    return next((" ".join(reading.text[each.start : each.end].split()) for each in headings), "")
