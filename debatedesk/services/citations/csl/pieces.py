"""Formatted words of a citation: a tree while it is made, then runs, plain text or HTML at last."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

STYLES = ("italic", "bold", "small-caps", "underline", "sup", "sub")
_TAGS = {"i": "italic", "b": "bold", "sup": "sup", "sub": "sub", "sc": "small-caps"}
_MARKUP = re.compile(
    r"<(?P<end>/)?(?P<tag>i|b|sup|sub|sc|q|span)(?P<attributes>\s+(?:style|class)=\"[^\"<>]*\")?\s*>"
)
_QUOTED = re.compile(r"(?<![\w\"=;])\"(?=\S)([^\"“”]*\S)\"(?!\w)|“([^“”]*)”")
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)|(?<=\w)'(?=\s|$)")


@dataclass(slots=True)
class Piece:
    """Words with a look in common; `normal` are looks that it takes away from what is around it."""

    parts: list["Piece | str"]
    looks: frozenset[str] = frozenset()
    normal: frozenset[str] = frozenset()
    quoted: bool = False
    keeps_case: bool = False


@dataclass(frozen=True, slots=True)
class FormattedRun:
    """Characters with their looks; `closes` marks a closing quotation mark that was put in."""

    text: str
    looks: frozenset[str] = frozenset()
    closes: bool = False


@dataclass(frozen=True, slots=True)
class QuotationMarks:
    """The marks of a language, outer and inner, and whether commas and full stops go inside them."""

    opening: str = "“"
    closing: str = "”"
    inner_opening: str = "‘"
    inner_closing: str = "’"
    punctuation_inside: bool = False


def parse_markup(words: str) -> list["Piece | str"]:
    """Read the few tags of HTML that fields of CSL may hold; all else is words."""
    words = _APOSTROPHE.sub("’", words)
    if '"' in words or "“" in words:
        words = _QUOTED.sub(
            lambda match: f"<q>{match[1] or match[2]}</q>" if match[0][1:-1] else match[0], words
        )
    if "<" not in words:
        return [words] if words else []
    top = Piece([])
    stack: list[tuple[str, Piece]] = [("", top)]
    position = 0
    for match in _MARKUP.finditer(words):
        before = words[position : match.start()]
        if before:
            stack[-1][1].parts.append(before)
        position = match.end()
        tag = match["tag"]
        if not match["end"]:
            piece = _tagged(tag, match["attributes"] or "")
            stack[-1][1].parts.append(piece)
            stack.append((tag, piece))
        elif stack[-1][0] == tag:
            stack.pop()
        else:
            stack[-1][1].parts.append(match[0])
    if words[position:]:
        stack[-1][1].parts.append(words[position:])
    return top.parts


def _tagged(tag: str, attributes: str) -> Piece:
    if "nocase" in attributes:
        return Piece([], keeps_case=True)
    if tag == "q":
        return Piece([], quoted=True)
    look = "small-caps" if "small-caps" in attributes else _TAGS.get(tag, "")
    return Piece([], frozenset({look} if look else ()))


def plain(parts: Iterable["Piece | str"]) -> str:
    """Give the words alone, without quotation marks."""
    return "".join(part if isinstance(part, str) else plain(part.parts) for part in parts)


@dataclass(slots=True)
class _Flattening:
    marks: QuotationMarks
    runs: list[FormattedRun] = field(default_factory=list)

    def add(self, parts: Iterable["Piece | str"], looks: frozenset[str], depth: int) -> None:
        for part in parts:
            if isinstance(part, str):
                if part:
                    self.runs.append(FormattedRun(part, looks))
                continue
            inner = (looks ^ part.looks) - part.normal
            if not part.quoted:
                self.add(part.parts, inner, depth)
                continue
            outer = depth % 2 == 0
            self.runs.append(FormattedRun(self.marks.opening if outer else self.marks.inner_opening, looks))
            self.add(part.parts, inner, depth + 1)
            closing = self.marks.closing if outer else self.marks.inner_closing
            self.runs.append(FormattedRun(closing, looks, closes=True))


# What two marks become where one follows the other, by what stands first.
_TOGETHER = {
    "!": {".": "!", "?": "!?", ":": "!", ",": "!,", ";": "!;"},
    "?": {"!": "?!", ".": "?", ":": "?", ",": "?,", ";": "?;"},
    ":": {"!": "!", "?": "?", ".": ":", ",": ":,", ";": ":;"},
    ";": {"!": "!", "?": "?", ":": ";", ".": ";", ",": ";,"},
    ",": {"!": "!", "?": "?", ":": ",:", ".": ",.", ";": ",;"},
}


def flatten(parts: Sequence["Piece | str"], marks: QuotationMarks) -> list[FormattedRun]:
    """Make runs of a tree: marks that meet are made one, spaces too, commas go inside quotation marks."""
    flattening = _Flattening(marks)
    flattening.add(parts, frozenset(), 0)
    runs: list[FormattedRun] = []
    for run in flattening.runs:
        _join(runs, run, marks.punctuation_inside)
    return list(_merged(runs))


def _join(runs: list[FormattedRun], run: FormattedRun, inside: bool) -> None:
    text = run.text
    while runs and text:
        last = runs[-1]
        before, first = last.text[-1], text[0]
        if (
            before == " "
            and first in " .,;:"
            and last.text.strip() == ""
            and len(runs) > 1
            and first != " "
        ):
            runs.pop()
            continue
        if before in " \u00a0" and first == " ":
            text = text[1:]
            continue
        if last.closes and first in ".," and inside:
            _put_inside(runs, first, run.looks)
            text = text[1:]
            continue
        if last.closes and first in ".," and not inside and len(runs) > 1 and runs[-2].text[-1] in "?!":
            if first == ".":
                text = text[1:]
                continue
            break
        if before == first and first in ".,;:":
            text = text[1:]
            continue
        joined = _TOGETHER.get(before, {}).get(first)
        if joined is None or joined == before + first:
            break
        if joined == before:
            text = text[1:]
        else:
            runs[-1] = FormattedRun(last.text[:-1], last.looks, last.closes)
            if not runs[-1].text:
                runs.pop()
            break
    if text:
        runs.append(FormattedRun(text, run.looks, run.closes))


def _put_inside(runs: list[FormattedRun], mark: str, looks: frozenset[str]) -> None:
    index = len(runs) - 1
    while index > 0 and runs[index].closes:
        index -= 1
    before = runs[index].text[-1]
    if before not in ".,?!" or (mark == "," and before in "?!"):
        if before in "?!" and mark == ",":
            return
        runs.insert(index + 1, FormattedRun(mark, runs[index].looks))


def _merged(runs: Iterable[FormattedRun]) -> Iterator[FormattedRun]:
    held: FormattedRun | None = None
    for run in runs:
        if held is not None and held.looks == run.looks:
            held = FormattedRun(held.text + run.text, held.looks, run.closes)
            continue
        if held is not None:
            yield held
        held = run
    if held is not None:
        yield held


def runs_text(runs: Iterable[FormattedRun]) -> str:
    """Write runs as plain text."""
    return "".join(run.text for run in runs)


def runs_html(runs: Iterable[FormattedRun]) -> str:
    """Write runs as HTML."""
    return "".join(_html(run) for run in runs)


def _html(run: FormattedRun) -> str:
    text = run.text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    for look in STYLES:
        if look not in run.looks:
            continue
        if look in ("small-caps", "underline"):
            said = "font-variant:small-caps;" if look == "small-caps" else "text-decoration:underline;"
            text = f'<span style="{said}">{text}</span>'
        else:
            tag = {"italic": "i", "bold": "b"}.get(look, look)
            text = f"<{tag}>{text}</{tag}>"
    return text
