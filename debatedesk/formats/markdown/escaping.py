"""Words to Markdown that shows them as they are."""

import re

_SPECIAL = re.compile(r"[\\`*_\[\]<|~]|&(?=#|\w+;)")
_NUMBER = re.compile(r"(\d{1,9})([.)])(?=\s|$)")


def escape_words(words: str) -> str:
    """Escape what Markdown would take for markup within a line."""
    return _SPECIAL.sub(r"\\\g<0>", words)


def escape_start(line: str) -> str:
    """Escape what Markdown would take for a heading, list, quotation or rule at the start of a line."""
    if line[:1] in ("#", "+", "=", ">", "-"):
        return "\\" + line
    return _NUMBER.sub(r"\1\\\2", line, count=1) if line[:1].isdigit() and _NUMBER.match(line) else line


def escape_line(line: str) -> str:
    """Escape a line that is a paragraph or stands in one."""
    return escape_start(escape_words(line))
