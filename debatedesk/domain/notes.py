"""What a note is called: its first line, in plain words."""

import re

EMPTY_NOTE = "Empty note"

_MARKER = re.compile(r"^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+(?:\[[ xX]\]\s+)?|\d+[.)]\s+)+")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_EMPHASIS = re.compile(r"(\*\*|__|\*|`|~~)(?=\S)(.+?)(?<=\S)\1")


def first_line(markdown: str) -> str:
    """Take the first line of a note that has words as plain words, without the signs of Markdown."""
    for line in markdown.splitlines():
        words = _EMPHASIS.sub(r"\2", _LINK.sub(r"\1", _MARKER.sub("", line)))
        if plain := " ".join(words.split()):
            return plain
    return EMPTY_NOTE
