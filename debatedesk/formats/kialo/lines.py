"""The lines of a Kialo export: its title, its numbered claims, what goes on below them, comments, sources.

Older exports have a claim in a line (`1.1. Pro: …`) and its sources as links in it. Newer ones set claims
in, with their words below the number (`1.1. Pro:`), and list the sources at the end, `[1]` in the words.
"""

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

Side = Literal["Pro", "Con", ""]
ClaimNumber = tuple[int, ...]

TITLE = "Discussion Title:"
_TITLE = re.compile(r"Discussion (?:Title|Name):\s*(?P<words>.*)", re.IGNORECASE)
_MOST_LINKED = 2_000_000
"""Characters of addresses in all claims together; signs of sources that would come to more stay signs."""
_DEEPEST = 200
"""Claims below one another; a longer number is none."""
_NUMBER = rf"\d{{1,6}}(?:\.\d{{1,6}}){{0,{_DEEPEST - 1}}}"
_CLAIM = re.compile(
    rf"(?P<number>{_NUMBER})\.(?:\s+(?:(?:(?P<side>Pro|Con)|Thesis|(?P<asking>Question))\s*:(?:\s+|$))?(?P<words>.*))?",
    re.IGNORECASE,
)
_LINK = re.compile(rf"->\s*See\s+(?P<number>{_NUMBER})\.?\s*", re.IGNORECASE)
_COMMENT = re.compile(
    r"(?:[-–—*•>]\s*|\[)?comments?(?: by [^:\n]{1,80})?\]?\s*:\s*(?P<words>.*)", re.IGNORECASE
)
_SOURCE = re.compile(r"\[(?P<number>\d{1,6})\]\s*(?P<words>.*)")
_CITED = re.compile(r"(?<!\\)\[(?P<number>\d{1,6})\](?!\()")
_ADDRESS = re.compile(r"https?://[^\s()]+")
_TITLED = re.compile(
    rf"\s*Discussion (?:Title|Name):.*$[\s\S]*?^[ \t]*{_NUMBER}\.\s", re.IGNORECASE | re.MULTILINE
)
_UNTITLED = re.compile(
    r"\s*\d+\. (?!Pro|Con)\S.*$[\s\S]*?^\d+(?:\.\d+)+\. (?:Pro|Con): ", re.IGNORECASE | re.MULTILINE
)
_ESCAPED = re.compile(r"\\([\[\]()\\*_`#~])|^\\(?=[\dCPTQS>•–—-])", re.IGNORECASE | re.MULTILINE)
_SIGNS = re.compile(r"[\[\]()\\]")
_MARKDOWN_LINK = re.compile(r"!?\[[^\[\]\n]*\]\([^()\s]*\)")
_LIKE_SYNTAX = re.compile(
    rf"^(?={_NUMBER}\.(?:\s|$)|(?:Pro|Con|Thesis|Question|Sources)\s*:|->\s*See|(?:[-–—•>]\s*)?comments?\b)",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass
class KialoClaim:
    """A claim as it stands in the file; it begins in `line`, from 1. Theses and questions have no side."""

    number: ClaimNumber
    side: Side
    lines: list[str]
    line: int
    asks: bool = False
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
    """The parts of an export; `before` are lines, with their numbers, that stand above the first claim.

    `sources` are by their numbers what claims cite as `[1]`.
    """

    title: str
    claims: list[KialoClaim]
    before: list[tuple[int, str]]
    sources: dict[str, list[str]] = field(default_factory=dict)


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
    is_comment = is_title = False
    lines = [line.strip() for line in text.split("\n")]
    end = _end_of_claims(lines)
    for line_number, line in enumerate(lines[:end], 1):
        if not export.claims and (title := _TITLE.fullmatch(line)):
            export.title = title["words"]
            is_title = not export.title
        elif claim := _claim(line, line_number, numbers):
            numbers.add(claim.number)
            export.claims.append(claim)
            is_comment = False
        elif is_title:
            export.title, is_title = line, False
        elif not export.claims:
            export.before += [(line_number, line)] if line else []
        elif comment := _COMMENT.fullmatch(line):
            is_comment = True
            export.claims[-1].comments.append(comment["words"])
        elif is_comment:
            export.claims[-1].comments.append(line)
        else:
            export.claims[-1].lines.append(line)
    export.sources = _sources(lines[end + 1 :])
    _cite(export)
    return export


def _end_of_claims(lines: list[str]) -> int:
    """Find the line above the sources that end an export; without them the end of the lines."""
    below = ""
    for index in range(len(lines) - 1, -1, -1):
        if lines[index].casefold() == "sources:" and _SOURCE.fullmatch(below):
            return index
        below = lines[index] or below
    return len(lines)


def _sources(lines: list[str]) -> dict[str, list[str]]:
    sources: dict[str, list[str]] = {}
    current: list[str] = []
    for line in lines:
        source = _SOURCE.fullmatch(line)
        if source and source["number"] not in sources:
            current = sources[source["number"]] = [source["words"]]
        else:
            current.append(line)
    return sources


def _cite(export: KialoLines) -> None:
    """Make links of the signs of sources that have an address; the rest of a source stays in the list."""
    addresses = {key: lines[0] for key, lines in export.sources.items() if _ADDRESS.fullmatch(lines[0])}
    signs = (sign[1] for claim in export.claims for line in claim.lines for sign in _CITED.finditer(line))
    if sum(len(addresses.get(number, "")) for number in signs) > _MOST_LINKED:
        return

    def cited(sign: re.Match[str]) -> str:
        address = addresses.get(sign["number"])
        return f"[{sign['number']}]({address})" if address else sign[0]

    for claim in export.claims:
        claim.lines = [_CITED.sub(cited, line) for line in claim.lines]
    for number in addresses:
        export.sources[number][0] = ""


def _claim(line: str, line_number: int, known: set[ClaimNumber]) -> KialoClaim | None:
    match = _CLAIM.fullmatch(line)
    if match is None:
        return None
    number = number_of(match["number"])
    side = _side(match["side"])
    if number in known or not (side or _may_be_next(number, known)):
        return None
    return KialoClaim(number, side, [match["words"] or ""], line_number, bool(match["asking"]))


def _side(written: str | None) -> Side:
    sides: dict[str, Side] = {"pro": "Pro", "con": "Con"}
    return sides.get((written or "").casefold(), "")


def _may_be_next(number: ClaimNumber, known: set[ClaimNumber]) -> bool:
    """Tell whether a claim without a side may have such a number: it is below one, or the next thesis."""
    if len(number) > 1:
        return number[:-1] in known
    return not known or (number[0] - 1,) in known
