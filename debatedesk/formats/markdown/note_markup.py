"""What Obsidian and Zotero write beyond Markdown: links between notes, highlights, comments, callouts, ids.

Code, mathematics and addresses are held apart meanwhile, so that nothing in them is taken for markup.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import quote

from debatedesk.domain.library import HIGHLIGHT_COLOURS
from debatedesk.domain.text.reading import ReadingText
from debatedesk.formats.base import ImportedAnnotation
from debatedesk.formats.colours import highlight_colour, is_colour, named_colour
from debatedesk.formats.markdown.escaping import escape_start, escape_words

_IMAGES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".svg"})
_END, _HELD, _RELEASED = "\U0010fff0\U0010fff1\U0010fff2"
_BEGIN = {colour: chr(0x10FFF4 + index) for index, colour in enumerate(HIGHLIGHT_COLOURS)}
"""They mark highlights and what is held apart; no text has them (they are for private use)."""
_ANY_MARK = re.compile("[\U0010fff0-\U0010fffd]")
_SIGNS = ("==", "[[", "%%", "[!", "<mark", "<span", "zotero:", "![", "^")

_FENCE = re.compile(r"^((?:[ \t]*>)*[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*)(`{3,}|~{3,})([^`\n]*)$")
_INDENTED = re.compile(r"(?: {4}| {0,3}\t)[ \t]*\S")
_LIST_ITEM = re.compile(r"[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)")
_CODE = r"(?<![`\\])(`+)(?!`)(?:(?!\n[ \t]*\n).)+?(?<!`)\1(?!`)"
_MATHEMATICS = (
    r"(?<![\\$])\$\$(?:(?!\n[ \t]*\n).)+?\$\$|(?<![\\$])\$(?![\s$])[^$\n]*?(?<![\s\\$])\$(?![\d$])"
)
_PLACEHOLDER = re.compile(rf"{_HELD}(\d+){_RELEASED}")
_INLINE = re.compile(rf"{_CODE}|{_MATHEMATICS}|<!--(?:(?!<!--).)*?-->", re.DOTALL)
_ADDRESS = re.compile(r"\]\((?:<[^<>\n]*>|[^()\s]*)|https?://(?:(?!==(?:[\s.,;:)]|$))[^\s<>)\]])+")

_COMMENT = re.compile(r"(^[ \t]*)?(?<![\\%\d])%%(?!%)(.*?)(?<!%)%%(?!%)", re.DOTALL | re.MULTILINE)
_ZOTERO_PDF = re.compile(
    r"[ \t]?\(?\[(?:pdf|snapshot|epub|open(?: in zotero)?)\]\(zotero://open[^()\s]*\)\)?", re.IGNORECASE
)
_WIKI = re.compile(r"(?<!\\)(!?)\[\[([^\[\]|\n]+?)(?:\\?\|([^\[\]\n]*))?\]\](?!\(|\[)")
_SIZED_IMAGE = re.compile(r"(!\[[^\[\]\n]*?)\\?\|\d+(?:x\d+)?(\]\()")
_SIZE = re.compile(r"\d+(?:x\d+)?")
_HIGHLIGHT = re.compile(
    r"(?<![A-Za-z0-9=\\])==(?=[^\s=])((?:(?!\n[ \t>]*\n)(?:[^=]|=(?!=)))+?)(?<=[^\s=\\])==(?![A-Za-z0-9=])"
)
_COLOURED = re.compile(
    r"<(mark|span)\b([^<>]*)>((?:(?!</?\1\b|\n[ \t>]*\n)[^\0]){0,8000})</\1>", re.IGNORECASE
)
_BACKGROUND = re.compile(
    r"background(?:-color)?\s*:\s*(#[0-9a-f]{3,8}|rgba?\([^()]*\)|[a-z]+)", re.IGNORECASE
)
_CALLOUT = re.compile(
    r"^([ \t]*(?:>[ \t]?)+)\[!([\w-]+)(?:\|[^\]\n]*)?\][+-]?[ \t]*([^\n]*)(?=(\n[ \t]*(?:>[ \t]?)+\S)?)",
    re.MULTILINE,
)
_COLOURED_CALLOUT = re.compile(
    r"^([ \t]*(?:>[ \t]?)+\[![\w-]+\|(#[0-9a-f]{3,8}|[a-z]+)\][^\n]*\n)"
    r"((?:[ \t]*>[^\n]*[^\s>][^\n]*(?:\n|\Z))+)",
    re.MULTILINE | re.IGNORECASE,
)
_QUOTED = re.compile(r"(?:[ \t]*>)+[ \t]?")
_BLOCK_ID = re.compile(
    r"(?:(?<=[^\s^])[ \t]+|^[ \t>]*)\^(?!\d{1,3}[ \t]*$)[A-Za-z0-9-]+[ \t]*$", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class MarkedMarkdown:
    """Canonical Markdown with marks where highlights begin and end, and how many comments were left out."""

    marked: str
    comments: int = 0

    @property
    def markdown(self) -> str:
        """The Markdown without marks."""
        return _ANY_MARK.sub("", self.marked)

    @property
    def has_highlights(self) -> bool:
        """Tell whether there are marks."""
        return _END in self.marked


def to_canonical(markdown: str) -> MarkedMarkdown:
    """Write the Markdown of Obsidian or Zotero as canonical Markdown; other Markdown stays as it is."""
    if not any(sign in markdown for sign in _SIGNS) or _ANY_MARK.search(markdown):
        return MarkedMarkdown(markdown)
    held: list[str] = []

    def hold(text: str) -> str:
        held.append(text)
        return f"{_HELD}{len(held) - 1}{_RELEASED}"

    text = _INLINE.sub(lambda match: hold(match[0]), _without_code_blocks(markdown, hold))
    text, comments = _COMMENT.subn(_parting, text)
    text = _ZOTERO_PDF.sub("", text)
    text = _WIKI.sub(_linked, text)
    text = _SIZED_IMAGE.sub(r"\1\2", text)
    text = _ADDRESS.sub(lambda match: hold(match[0]), text)
    text = _COLOURED_CALLOUT.sub(_coloured_callout, text)
    text = _CALLOUT.sub(_titled, text)
    text = _BLOCK_ID.sub("", text)
    text = _HIGHLIGHT.sub(_lit, text)
    text = _COLOURED.sub(_coloured, text)
    while _HELD in text:
        text = _PLACEHOLDER.sub(lambda match: held[int(match[1])], text)
    return MarkedMarkdown(text, comments)


def highlights_of(marked: ReadingText, reading: ReadingText) -> tuple[ImportedAnnotation, ...]:
    """Find the highlights in a reading text by another one of the same Markdown with its marks."""
    words = _ANY_MARK.sub("", marked.text)
    spans = _marked_spans(marked.text)
    if words != reading.text:
        spans = list(_found_again(spans, words, reading.text))
    return tuple(ImportedAnnotation(start, end, colour) for start, end, colour in spans if start < end)


def _marked_spans(text: str) -> list[tuple[int, int, str]]:
    """List begins, ends (without the marks counted) and colours in the order of the begins."""
    spans: list[tuple[int, int, str]] = []
    opened: list[tuple[int, str]] = []
    colours = {mark: colour for colour, mark in _BEGIN.items()}
    for count, match in enumerate(_ANY_MARK.finditer(text)):
        if match[0] in colours:
            opened.append((match.start() - count, colours[match[0]]))
        elif opened:
            start, colour = opened.pop()
            spans.append((start, match.start() - count, colour))
    return sorted(spans)


def _found_again(
    spans: Sequence[tuple[int, int, str]], words: str, text: str
) -> Iterator[tuple[int, int, str]]:
    """Look the words of highlights up in order where a text without marks reads otherwise."""
    after = 0
    for start, end, colour in spans:
        at = text.find(words[start:end], after)
        if at >= 0:
            yield at, at + end - start, colour
            after = at


def _without_code_blocks(markdown: str, hold: Callable[[str], str]) -> str:
    """Hold fenced and indented blocks of code apart, line by line."""
    if "```" not in markdown and "~~~" not in markdown and "    " not in markdown and "\t" not in markdown:
        return markdown
    lines: list[str] = []
    fence = ""
    after_blank, in_list = True, False
    for line in markdown.split("\n"):
        opening = None if fence else _FENCE.match(line)
        if fence:
            closes = line.strip(" \t>").startswith(fence) and not line.strip(" \t>").strip(fence[0])
            fence = "" if closes else fence
            lines.append(hold(line))
        elif opening:
            fence = opening[2]
            lines.append(opening[1] + hold(line[opening.end(1) :]))
        elif after_blank and not in_list and _INDENTED.match(line):
            lines.append(hold(line))
            continue
        else:
            lines.append(line)
            if line.strip():
                in_list = bool(_LIST_ITEM.match(line)) or (in_list and line[:1].isspace())
        after_blank = not line.strip()
    return "\n".join(lines)


def _parting(comment: re.Match[str]) -> str:
    """Leave a comment out; one of several lines parts what stands around it."""
    return "\n\n" if comment[1] is not None and "\n" in comment[2] else ""


def _linked(link: re.Match[str]) -> str:
    """Show a link between notes as its words, and an embedded image as an image."""
    target, alias = link[2].strip(), (link[3] or "").strip()
    note, _, within = target.partition("#")
    path = PurePosixPath(note.strip())
    if link[1] and path.suffix.lower() in _IMAGES:
        label = "" if _SIZE.fullmatch(alias) else alias.split("|")[0]
        return f"![{escape_words(label or path.stem)}]({quote(note.strip(), safe='/')})"
    if alias:
        return escape_words(alias)
    headings = [part for part in within.split("#") if part and not part.startswith("^")]
    return escape_words(" > ".join(filter(None, (note.strip(), *headings))) or target)


def _titled(callout: re.Match[str]) -> str:
    """Part the title of a callout from its text; one without a title has its kind for one."""
    quoted, title = callout[1], callout[3].strip() or callout[2].replace("-", " ").capitalize()
    if not re.search(r"[*_`]", title):
        title = f"**{title}**"
    return f"{quoted}{title}" + (f"\n{quoted.rstrip()}" if callout[4] else "")


def _coloured_callout(callout: re.Match[str]) -> str:
    """Mark the words of a callout that has the colour of a highlight, as `[!quote|#ffd400]`."""
    if not is_colour(callout[2]):
        return callout[0]
    lines = callout[3].rstrip("\n").split("\n")
    quoted = _QUOTED.match(lines[0])
    start = quoted.end() if quoted else 0
    lines[0] = f"{lines[0][:start]}{_BEGIN[highlight_colour(callout[2])]}{lines[0][start:]}"
    lines[-1] = _BLOCK_ID.sub("", lines[-1]).rstrip() + _END
    return callout[1] + "\n".join(lines) + callout[3][len(callout[3].rstrip("\n")) :]


def _lit(highlight: re.Match[str]) -> str:
    """Mark highlighted words; those at a line's start are no list, though they may look like one."""
    line_start = highlight.string.rfind("\n", 0, highlight.start()) + 1
    begins_line = not highlight.string[line_start : highlight.start()].strip(" \t>")
    words = escape_start(highlight[1]) if begins_line else highlight[1]
    return f"{_BEGIN['yellow']}{words}{_END}"


def _coloured(element: re.Match[str]) -> str:
    """Mark words with a coloured ground."""
    background = _BACKGROUND.search(element[2])
    if not background and element[1].lower() == "span":
        return element[0]
    colour = highlight_colour(background[1] if background else named_colour(element[2]))
    return f"{_BEGIN[colour]}{element[3]}{_END}"
