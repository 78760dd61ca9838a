"""What a note is called: its first line, in plain words."""

import re

from debatedesk.domain.note_links import OPENING, without_links

EMPTY_NOTE = "Empty note"

_MARKER = re.compile(r"^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+(?:\[[ xX]\]\s+)?|\d+[.)]\s+)+")
_BEGINNING_WITH_MARKER = re.compile(r"\s*[#>*+\d-]")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_EMPHASIS = re.compile(r"(\*\*|__|\*|`|~~)(?=\S)(.+?)(?<=\S)\1")


def first_line(markdown: str) -> str:
    """Take the first line of a note that has words as plain words, without the signs of Markdown."""
    for line in markdown.splitlines():
        words = line
        # Most lines have no sign of Markdown, and a debate may have 50,000 notes.
        if _BEGINNING_WITH_MARKER.match(line):
            words = _MARKER.sub("", words)
        if OPENING in words:
            words = without_links(words)
        if "](" in words:
            words = _LINK.sub(r"\1", words)
        if "*" in words or "`" in words or "__" in words or "~~" in words:
            words = _EMPHASIS.sub(r"\2", words)
        if plain := " ".join(words.split()):
            return plain
    return EMPTY_NOTE
