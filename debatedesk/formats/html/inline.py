"""The words of one paragraph of a page: runs of text with their styles, written as Markdown."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from urllib.parse import quote, urljoin

from debatedesk.formats.html.tree import Element
from debatedesk.formats.markdown.escaping import escape_start, escape_words

IMAGE = "\N{OBJECT REPLACEMENT CHARACTER}"
NOTE_REFERENCE = "note-reference"
"""The tag of an element that refers to a footnote: its `label` is the note's number among all notes.

No page has such a tag; readers of formats with footnotes put it into the tree. `NOTE` holds the note.
"""
NOTE = "note"
_AFTER_NOTE = re.compile(r"(\[\^[^\]]+\])([(:])")
_WHITE = re.compile(r"[ \t\n\f\r\v]+")
_STYLES = {
    **dict.fromkeys(("strong", "b"), "strong"),
    **dict.fromkeys(("em", "i", "cite", "dfn", "var"), "emphasis"),
    **dict.fromkeys(("s", "del", "strike"), "strike"),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), "code"),
    "sup": "superscript",
    "sub": "subscript",
}
_CODE = frozenset({"code"})
"""What is code has no other look: code spans can't hold any, nor stand next to each other."""
_NESTING = ("strong", "emphasis", "strike", "superscript", "subscript", "code")
_TAGS = {"superscript": "sup", "subscript": "sub"}
_DELIMITERS = {"strong": "**", "emphasis": "*", "strike": "~~"}


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look; an image (`image` is its address, `text` says what it shows) or a line break.

    It may also refer to the footnote whose label is `note`.
    """

    text: str
    styles: frozenset[str] = frozenset()
    link: str = ""
    image: str = ""
    is_break: bool = False
    note: str = ""

    @property
    def shown(self) -> str:
        """What a reader sees of it."""
        return IMAGE if self.image else "\n" if self.is_break else self.text


def runs_of(nodes: Iterable[Element | str], base: str, one_line: bool = False) -> list[Run]:
    """Gather the runs of inline nodes, white space as a browser shows it; `base` completes addresses.

    On `one_line` a break is a space.
    """
    gathered: list[Run] = []
    white = True
    for run in _runs(nodes, base, Run("")):
        if run.is_break and one_line:
            run = Run(" ")
        if not run.image and not run.is_break:
            text = _WHITE.sub(" ", run.text)
            if not gathered:
                text = text.lstrip()
            text = text[1:] if white and text.startswith(" ") else text
            if text != run.text:
                run = Run(text, run.styles, run.link, note=run.note)
        if run.is_break and gathered and gathered[-1].text.endswith(" "):
            gathered[-1] = replace(gathered[-1], text=gathered[-1].text[:-1])
        if run.shown and (gathered or not run.is_break):
            white = run.is_break or run.shown.endswith(" ")
            gathered.append(run)
    return list(_merged(_trimmed(gathered)))


def _runs(nodes: Iterable[Element | str], base: str, look: Run) -> Iterator[Run]:
    for node in nodes:
        if isinstance(node, str):
            yield Run(node, look.styles, look.link)
        elif node.tag == "br":
            yield Run("", is_break=True)
        elif node.tag == "img":
            yield from _image(node, base, look)
        elif node.tag == NOTE_REFERENCE:
            label = node.attributes["label"]
            yield Run(f"[{label}]", note=label)
        elif node.tag == "q":
            yield from _runs(["“", *node.children, "”"], base, look)
        elif node.tag == "math" and node.attributes.get("alttext"):
            yield replace(look, text=node.attributes["alttext"])
        else:
            within = look
            if node.tag == "a":
                within = replace(look, link=_address(node.attributes.get("href", ""), base))
            elif (style := _STYLES.get(node.tag)) and look.styles != _CODE:
                within = replace(look, styles=look.styles | {style} if style != "code" else _CODE)
            yield from _runs(node.children, base, within)


def _image(node: Element, base: str, look: Run) -> Iterator[Run]:
    source = node.attributes.get("src", "").strip()
    tiny = {"0", "1"}.issuperset((node.attributes.get("width", ""), node.attributes.get("height", "")))
    if source and not tiny and not source.lower().startswith(("data:", "javascript:")):
        alternative = " ".join(node.attributes.get("alt", "").split())
        yield replace(look, text=alternative, image=_without_spaces(source))


def _address(address: str, base: str) -> str:
    """Complete a link's address; empty where it leads nowhere outside of the page."""
    address = address.strip()
    try:
        complete = urljoin(base, address) if base and not address.startswith("#") else address
    except ValueError:
        return ""
    return _without_spaces(complete) if complete.lower().startswith(("http:", "https:", "mailto:")) else ""


def _without_spaces(address: str) -> str:
    return quote(address, safe="!#$%&'*+,-./:;=?@[]_~", encoding="utf-8", errors="replace")


def _trimmed(runs: list[Run]) -> list[Run]:
    """Take away the white space and breaks that end a paragraph."""
    while runs and (runs[-1].is_break or not runs[-1].shown.rstrip()):
        runs.pop()
    if runs and not runs[-1].image:
        runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip())
    return runs


def _merged(runs: Iterable[Run]) -> Iterator[Run]:
    def look(run: Run) -> tuple[object, ...]:
        alone = id(run) if run.image or run.is_break or run.note else 0
        return sorted(run.styles), run.link, alone

    for _, group in groupby(runs, look):
        same = list(group)
        yield same[0] if len(same) == 1 else replace(same[0], text="".join(run.text for run in same))


def shown(runs: Iterable[Run]) -> str:
    """Give the text that a reader sees."""
    return "".join(run.shown for run in runs)


def write_runs(runs: Sequence[Run], styled: bool, in_cell: bool = False) -> str:
    """Write runs as the Markdown of one paragraph, or of one cell of a table."""
    if in_cell:
        runs = [_in_a_cell(run) for run in runs]
    if not styled:
        runs = list(_merged(replace(run, styles=frozenset(), link="") for run in runs))
    lines = []
    for is_break, group in groupby(runs, lambda run: run.is_break):
        part = list(group)
        if is_break:
            lines += [""] * (len(part) - 1)
        else:
            lines.append(escape_start(_after_notes(_linked(part), part)))
    return "\\\n".join(lines)


def _after_notes(line: str, runs: Sequence[Run]) -> str:
    """Keep what follows on references to footnotes from making links or definitions of them."""
    return _AFTER_NOTE.sub(r"\1\\\2", line) if any(run.note for run in runs) else line


def _in_a_cell(run: Run) -> Run:
    """Let code with a bar be plain words: the bar would end the cell."""
    return replace(run, styles=frozenset()) if "|" in run.text and run.styles == _CODE else run


def _linked(runs: Sequence[Run]) -> str:
    written = ""
    present = frozenset[str]().union(*(run.styles for run in runs))
    nesting = [style for style in _NESTING if style in present]
    groups = [(link, list(group)) for link, group in groupby(runs, lambda run: run.link)]
    for index, (link, group) in enumerate(groups):
        after = groups[index + 1][1][0].shown[:1] if index + 1 < len(groups) else ""
        if not link or not shown(group).strip():
            written += _styled(group, nesting, written[-1:], after)
            continue
        text = _styled(group, nesting, "", "")
        words = text.strip(" ")
        written += text[: len(text) - len(text.lstrip(" "))] + f"[{words}]({link})"
        written += text[len(text.rstrip(" ")) :]
    return written


def _styled(runs: Sequence[Run], nesting: Sequence[str], before: str, after: str) -> str:
    """Write runs with the styles of `nesting`, outermost first; `before` and `after` are the neighbours."""
    if not nesting:
        return "".join(map(_words, runs))
    style, *inner = nesting
    groups = [(on, list(group)) for on, group in groupby(runs, lambda run: style in run.styles)]
    written = ""
    for index, (on, group) in enumerate(groups):
        left = written[-1:] or before
        right = groups[index + 1][1][0].shown[:1] if index + 1 < len(groups) else after
        written += _wrapped(style, group, inner, left, right) if on else _styled(group, inner, left, right)
    return written


def _wrapped(style: str, runs: Sequence[Run], inner: Sequence[str], before: str, after: str) -> str:
    words = shown(runs)
    cannot_be_code = before == "`" or any(run.image for run in runs)
    if not words.strip() or (style == "code" and cannot_be_code):
        return _styled(runs, inner, before, after)
    if style == "code":
        return _code(words)
    text = _styled(runs, inner, "", "")
    head, tail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    text = text.strip()
    if tag := _TAGS.get(style):
        return f"{head}<{tag}>{text}</{tag}>{tail}"
    opens = _can_meet(text[0], head or before)
    closes = _can_meet(text[-1], tail or after)
    if not opens or not closes:
        return _styled(runs, inner, before, after)
    return f"{head}{_DELIMITERS[style]}{text}{_DELIMITERS[style]}{tail}"


def _can_meet(inner: str, outer: str) -> bool:
    """Tell whether a delimiter between two characters is taken for one (CommonMark, “flanking”)."""
    if outer in ("*", "~", "_"):
        return False
    return inner.isalnum() or not outer or outer.isspace() or unicodedata.category(outer)[0] == "P"


def _code(words: str) -> str:
    head, tail = words[: len(words) - len(words.lstrip(" "))], words[len(words.rstrip(" ")) :]
    words = words.strip(" ")
    longest = max(map(len, re.findall("`+", words)), default=0)
    fence = "`" * (longest + 1)
    padding = " " if words.startswith("`") or words.endswith("`") else ""
    return f"{head}{fence}{padding}{words}{padding}{fence}{tail}"


def _words(run: Run) -> str:
    if run.image:
        return f"![{escape_words(run.text)}]({run.image})"
    if run.note:
        return f"[^{run.note}]"
    words = escape_words(run.text)
    return words[:-1] + "\\" + words[-1] if words.endswith(("!", "^", "&")) else words
