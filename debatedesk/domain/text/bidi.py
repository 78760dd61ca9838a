"""Words of others within our own: isolated, so that neither turns the other's order round.

In a line that reads from left to right, the stop behind a Hebrew title, the date after an Arabic name and
the quotation mark before either jump to the other side, unless the words between are an isolate of the
bidirectional algorithm of Unicode (UAX 9): U+2068, the words, U+2069. A line that begins with such words is
given the mark of its own direction, for Qt takes the first letter for it, isolated or not. Nothing is added
where nothing can jump.
"""

import re
from collections.abc import Iterable
from typing import Literal

Direction = Literal["ltr", "rtl"]

ISOLATE, END = "\u2068", "\u2069"
DOT = " · "
_MARKS: dict[Direction, str] = {"ltr": "\u200e", "rtl": "\u200f"}
_CONTROLS = "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069"
_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_TURNS: dict[Direction, re.Pattern[str]] = {
    "ltr": re.compile(f"[{_RTL}{_CONTROLS}]"),
    "rtl": re.compile(f"[^\\W{_RTL}]|[{_CONTROLS}]"),
}
"""What may turn the order of a line that reads in a direction: letters and digits that read otherwise."""
_OWN: dict[Direction, re.Pattern[str]] = {
    "ltr": re.compile(f"[^\\W\\d_{_RTL}]"),
    "rtl": re.compile(f"[{_RTL}]"),
}
"""The letters that read in a direction."""
_OPENED_OR_ENDED = re.compile("[\u2066-\u2069]")
_BEGINNING = 200
_QUOTED = re.compile("“([^“”]*)”")


def isolated(words: str, within: Direction = "ltr") -> str:
    """Keep the order of words of others apart from that of the line that they stand in.

    Each of several lines is isolated by itself, as an isolate ends with its line. What words that are
    isolated already hold is left as it is.
    """
    if not _TURNS[within].search(words):
        return words
    return "\n".join(_isolated_line(line) if line else line for line in words.split("\n"))


def _isolated_line(line: str) -> str:
    balanced, depth, is_whole = _balanced(line)
    if is_whole:
        return balanced
    return f"{ISOLATE}{balanced}{END * depth}{END}"


def _balanced(line: str) -> tuple[str, int, bool]:
    """Leave out ends that end no isolate; tell how many isolates stay open, and if the line is one."""
    kept, depth, after, is_whole = [], 0, 0, line.startswith(ISOLATE)
    for match in _OPENED_OR_ENDED.finditer(line):
        kept.append(line[after : match.start()])
        after = match.end()
        if match.group() != END:
            depth += 1
        elif depth:
            depth -= 1
            is_whole &= depth > 0 or after == len(line)
        else:
            continue
        kept.append(match.group())
    return "".join((*kept, line[after:])), depth, is_whole and not depth


def joined(parts: Iterable[str], by: str = DOT, within: Direction = "ltr") -> str:
    """Write words of others, and our own, one after the other; what is empty is left out."""
    return begun(by.join(isolated(part, within) for part in parts if part), within)


def quoted(words: str, within: Direction = "ltr") -> str:
    """Put a name or words of others in quotation marks."""
    return f"“{isolated(words, within)}”"


def with_isolated_quotations(sentence: str, within: Direction = "ltr") -> str:
    """Isolate what stands in quotation marks in a sentence: names and words of others."""
    if not _TURNS[within].search(sentence):
        return sentence
    return begun(_QUOTED.sub(lambda match: quoted(match[1], within), sentence), within)


def begun(line: str, within: Direction = "ltr") -> str:
    """Mark the direction of a line whose first letter is one of an isolate, or of the other direction.

    A line without a letter of its own direction, as a name, is left as it is.
    """
    first = next(
        (sign for sign in line if sign.isalpha() or sign in _MARKS.values() or sign == ISOLATE), ""
    )
    if first == ISOLATE:
        return _MARKS[within] + line
    turns = first.isalpha() and _TURNS[within].match(first)
    return _MARKS[within] + line if turns and _OWN[within].search(line) else line


def without_isolates(words: str) -> str:
    """Take the isolates out again, for what is copied, compared or written to a file."""
    return _OPENED_OR_ENDED.sub("", re.sub("^[\u200e\u200f](?=\\W*\u2068)", "", words))


def reads_from_right(words: str) -> bool:
    """Tell whether the first letter of words is one of a script that reads from right to left.

    It is looked for at their beginning: a long table of figures may have none.
    """
    first = next((character for character in words[:_BEGINNING] if character.isalpha()), "")
    return bool(first and re.match(f"[{_RTL}]", first))
