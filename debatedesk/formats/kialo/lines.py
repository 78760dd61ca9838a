"""The lines of a Kialo export: its title, its numbered claims, what goes on below them, and comments."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

Side = Literal["Pro", "Con", ""]
ClaimNumber = tuple[int, ...]

TITLE = "Discussion Title:"
_DEEPEST = 200
"""Claims below one another; a longer number is none."""
_NUMBER = rf"\d{{1,6}}(?:\.\d{{1,6}}){{0,{_DEEPEST - 1}}}"
_CLAIM = re.compile(
    rf"(?P<number>{_NUMBER})\.(?:\s+(?:(?P<side>Pro|Con)\s*:(?:\s+|$))?(?P<words>.*))?", re.IGNORECASE
)
_LINK = re.compile(rf"->\s*See\s+(?P<number>{_NUMBER})\.?\s*", re.IGNORECASE)
_COMMENT = re.compile(
    r"(?:[-–—*•>]\s*|\[)?comments?(?: by [^:\n]{1,80})?\]?\s*:\s*(?P<words>.*)", re.IGNORECASE
)
_TITLED = re.compile(rf"\s*{TITLE}.*$[\s\S]*?^{_NUMBER}\.\s", re.IGNORECASE | re.MULTILINE)
_UNTITLED = re.compile(
    r"\s*\d+\. (?!Pro|Con)\S.*$[\s\S]*?^\d+(?:\.\d+)+\. (?:Pro|Con): ", re.IGNORECASE | re.MULTILINE
)
_ESCAPED = re.compile(r"\\([\[\]()\\*_`#~])|^\\(?=[\dCP>•–—-])", re.IGNORECASE | re.MULTILINE)
_SIGNS = re.compile(r"[\[\]()\\]")
_MARKDOWN_LINK = re.compile(r"!?\[[^\[\]\n]*\]\([^()\s]*\)")
_LIKE_SYNTAX = re.compile(
    rf"^(?={_NUMBER}\.(?:\s|$)|(?:Pro|Con)\s*:|->\s*See|(?:[-–—•>]\s*)?comments?\b)",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass
class KialoClaim:
    """A claim as it stands in the file; it begins in `line`, from 1."""

    number: ClaimNumber
    side: Side
    lines: list[str]
    line: int
    comments: list[str] = field(default_factory=list)

    @cached_property
    def words(self) -> str:
        """The words without escapes, in one or several lines; links stay as they are."""
        return _ESCAPED.sub(lambda match: match[1] or "", "\n".join(self.lines).strip())

    @cached_property
    def sees(self) -> ClaimNumber:
        """The number of the claim that stands elsewhere; empty where this is one of its own."""
        link = _LINK.fullmatch("\n".join(self.lines).strip())
        return number_of(link["number"]) if link else ()


@dataclass(slots=True)
class KialoLines:
    """The parts of an export; `before` are lines, with their numbers, that stand above the first claim."""

    title: str
    claims: list[KialoClaim]
    before: list[tuple[int, str]]


def looks_like_kialo(text: str) -> bool:
    """Tell by its beginning whether a text is an export: by its title, or by its first claims."""
    return bool(_TITLED.match(text) or _UNTITLED.match(text))


def number_of(written: str) -> ClaimNumber:
    """Read a number such as `1.2.3`."""
    return tuple(int(part) for part in written.split("."))


def written_number(number: ClaimNumber) -> str:
    """Write a number such as `1.2.3.`."""
    return "".join(f"{part}." for part in number)


def escaped(words: str) -> str:
    """Write words so that they are read as they are: brackets escaped, links kept."""
    parts: list[str] = []
    done = 0
    for link in _MARKDOWN_LINK.finditer(words):
        parts += [_SIGNS.sub(r"\\\g<0>", words[done : link.start()]), link[0]]
        done = link.end()
    parts.append(_SIGNS.sub(r"\\\g<0>", words[done:]))
    return _LIKE_SYNTAX.sub(r"\\", "".join(parts))


def parted(text: str) -> KialoLines:
    """Part an export into its title, its claims and what belongs to them.

    A numbered line begins a claim where its number can be the next; others go on with the claim above.
    """
    export = KialoLines("", [], [])
    numbers: set[ClaimNumber] = set()
    is_comment = False
    for line_number, written in enumerate(text.split("\n"), 1):
        line = written.strip()
        if not export.claims and line.casefold().startswith(TITLE.casefold()):
            export.title = line[len(TITLE) :].strip()
        elif claim := _claim(line, line_number, numbers):
            numbers.add(claim.number)
            export.claims.append(claim)
            is_comment = False
        elif not export.claims:
            export.before += [(line_number, line)] if line else []
        elif comment := _COMMENT.fullmatch(line):
            is_comment = True
            export.claims[-1].comments.append(comment["words"])
        elif is_comment:
            export.claims[-1].comments.append(line)
        else:
            export.claims[-1].lines.append(line)
    return export


def _claim(line: str, line_number: int, known: set[ClaimNumber]) -> KialoClaim | None:
    match = _CLAIM.fullmatch(line)
    if match is None:
        return None
    number = number_of(match["number"])
    side = _side(match["side"])
    if number in known or not (side or _may_be_next(number, known)):
        return None
    return KialoClaim(number, side, [match["words"] or ""], line_number)


def _side(written: str | None) -> Side:
    if not written:
        return ""
    return "Pro" if written.casefold() == "pro" else "Con"


def _may_be_next(number: ClaimNumber, known: set[ClaimNumber]) -> bool:
    """Tell whether a claim without a side may have such a number: it is below one, or the next thesis."""
    if len(number) > 1:
        return number[:-1] in known
    return not known or (number[0] - 1,) in known
