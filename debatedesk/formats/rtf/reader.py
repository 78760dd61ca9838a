"""RTF taken apart: groups, control words and text become paragraphs, tables, notes and comments.

Time is linear in the length of the file, and nesting costs memory only. It is long because RTF is one
machine: each control word changes the state that all later words are read in.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import ClassVar

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.decoding import whole_characters
from debatedesk.formats.docx.symbols import symbol_character
from debatedesk.formats.html.inline import NOTE_REFERENCE
from debatedesk.formats.html.tree import Element
from debatedesk.formats.office import style_names
from debatedesk.formats.office.blocks import FlatBlock, ListItem, nested
from debatedesk.formats.office.looks import with_looks
from debatedesk.formats.office.marks import mark
from debatedesk.formats.rtf import charsets
from debatedesk.formats.rtf.document import Flow, RtfComment, RtfDocument, RtfStyle

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,40})(?P<number>-?\d{1,10})? ?|\\'(?P<byte>[0-9a-fA-F]{2})|"
    rb"\\(?P<sign>[^a-zA-Z])|(?P<brace>[{}])|(?P<text>[^\\{}\r\n\x00]+)|[\r\n\x00]+|\\",
    re.DOTALL,
)
_DEEPEST = 5_000
_TEXT, _SKIPPED = "text", "skipped"
_KEPT = {"pntext": "listtext"} | {
    word: word
    for word in (
        "title",
        "author",
        "creatim",
        "info",
        "fonttbl",
        "stylesheet",
        "pict",
        "fldinst",
        "listtext",
        "atnauthor",
        "atnref",
        "atndate",
        "atrfstart",
        "atrfend",
    )
}
"""Groups whose words are kept apart, and what they are kept as."""
_FLOWS = frozenset({"footnote", "annotation", "shptxt"})
_THROUGH = frozenset({"shppict", "shpinst", "fldrslt", "field", "ud", "result", "shp", "rtf"})
"""Groups whose content is read as that of the group around them."""
_SKIP = frozenset(
    {"colortbl", "revtbl", "rsidtbl", "filetbl", "generator", "themedata", "datastore", "latentstyles"}
    | {"header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "nonesttables"}
    | {"colorschememapping", "nonshppict", "shprslt", "sp", "object", "objdata", "objclass", "mmath", "upr"}
    | {"xe", "tc", "tcn", "rxe", "bkmkstart", "bkmkend", "pnseclvl", "datafield", "formfield"}
    | {"listtable", "listoverridetable", "list", "listlevel", "listname", "leveltext", "levelnumbers"}
    | {"ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "operator", "comment", "doccomm", "company", "subject"}
    | {"keywords", "category", "manager", "hlinkbase", "lfolevel", "listoverride", "picprop"}
)
_CHARACTERS = {
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "tab": " ",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
    "page": " ",
    "column": " ",
    "softline": " ",
}
_SIGNS = {
    "~": "\xa0",
    "-": "\N{SOFT HYPHEN}",
    "_": "\N{NON-BREAKING HYPHEN}",
    "{": "{",
    "}": "}",
    "\\": "\\",
}
_LOOKS = {"b": "strong", "i": "em", "strike": "s", "striked": "s"}
_HYPERLINK = re.compile(r"\s*HYPERLINK\s+(?:\"([^\"]+)\"|(?!\\)(\S+))", re.IGNORECASE)
_BULLETS = frozenset({"o", "§", "v", "Ø", "ü"})
"""Letters that are bullets in fonts of symbols, as Word's second bullet."""
_ORDERED = re.compile(r"\(?(\d{1,8})[.)]?")
_PACKED_MOMENT = re.compile(r"-?[0-9]{1,10}")
_NO_FONT = -1


@dataclass(slots=True)
class _State:
    """What a group inherits from the one around it."""

    kept: str = _TEXT
    looks: frozenset[str] = frozenset()
    hidden: bool = False
    deleted: bool = False
    revised: bool = False
    font: int = _NO_FONT
    unicode_bytes: int = 1
    style: int = 0
    outline: int | None = None
    level: int = 0
    in_table: bool = False
    link: str = ""


@dataclass(slots=True)
class _Group:
    """What begins with a group of its own: a flow of paragraphs, words kept, an image."""

    state: _State
    flow: bool = False
    kind: str = ""
    words: list[str] = field(default_factory=list)
    link: str = ""
    author: str = ""
    created: str = ""
    reference: str = ""
    image: str = ""


class RtfReader:
    """Reads one document; raises FormatError for one nested beyond reason."""

    def __init__(self, data: bytes, name: str) -> None:
        """Begin with the bytes of the file of that name."""
        self._data = data
        self._name = name
        self._document = RtfDocument()
        self._state = _State()
        self._groups: list[_Group] = [_Group(self._state)]
        self._flows: list[Flow] = [Flow(self._document.blocks)]
        self._fonts: dict[int, str] = {}
        self._default_font = _NO_FONT
        self._encoding = charsets.DEFAULT
        self._styles: dict[int, RtfStyle] = {}
        self._pending = bytearray()
        self._words: list[str] = []
        self._to_skip = 0
        self._starred = self._at_start = False
        self._author = ""
        self._was_deleted = self._was_revised = False

    def read(self) -> RtfDocument:
        """Read the whole of it."""
        place, end = 0, len(self._data)
        while place < end:
            token = _TOKEN.match(self._data, place)
            if token is None:
                break
            place = token.end()
            kind = token.lastgroup
            self._at_start = self._data.startswith(b"{", token.start() - 1) if kind == "sign" else False
            if kind == "text":
                self._text(token["text"])
            elif kind in ("word", "number"):
                place = self._word(token["word"].decode(), token["number"], place)
            elif kind == "byte":
                self._byte(int(token["byte"], 16))
            elif kind == "brace":
                if token["brace"] == b"{":
                    self._open()
                elif len(self._groups) > 1:
                    self._close()
                    if len(self._groups) == 1:
                        break
            elif kind == "sign":
                self._sign(token["sign"].decode("latin-1"))
        while len(self._groups) > 1:
            self._close()
        self._end_paragraph(at_end=True)
        self._end_table()
        return self._document

    @property
    def _flow(self) -> Flow:
        return self._flows[-1]

    def _open(self) -> None:
        self._flush()
        if len(self._groups) > _DEEPEST:
            raise FormatError(
                message(
                    "“{name}” has groups nested more than {deepest:,} deep; it is not read.",
                    name=self._name,
                    deepest=_DEEPEST,
                )
            )
        self._groups.append(_Group(self._state))
        self._state = replace(self._state)
        self._starred = False
        self._to_skip = 0

    def _close(self) -> None:
        self._flush()
        group = self._groups.pop()
        if group.kind:
            self._finish(group)
        self._state = group.state
        self._to_skip = 0

    def _text(self, data: bytes) -> None:
        if self._to_skip:
            skipped = min(self._to_skip, len(data))
            self._to_skip -= skipped
            data = data[skipped:]
        if self._state.kept != _SKIPPED and data:
            self._pending += data

    def _byte(self, byte: int) -> None:
        if self._to_skip:
            self._to_skip -= 1
        elif self._state.kept != _SKIPPED:
            self._pending.append(byte)

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._starred = self._at_start
        elif sign in ("\r", "\n"):
            self._end_paragraph()
        elif sign in _SIGNS:
            self._add(_SIGNS[sign])

    def _word(self, word: str, number: bytes | None, place: int) -> int:
        value = int(number) if number is not None else None
        starred, self._starred = self._starred, False
        if word == "bin":
            return place + max(0, value or 0)
        if word == "u":
            self._unicode(value or 0)
        elif word in _CHARACTERS:
            self._add(_CHARACTERS[word])
        elif word in _KEPT or word in _FLOWS or word in _SKIP:
            self._begin(word, value)
        elif handler := self._HANDLERS.get(word):
            self._flush()
            handler(self, value)
        elif word in _LOOKS:
            self._flush()
            self._look(_LOOKS[word], value != 0)
        elif starred and word not in _THROUGH:
            self._state.kept = _SKIPPED
        return place

    def _unicode(self, number: int) -> None:
        if self._state.kept == _SKIPPED:
            return
        self._decode()
        self._to_skip = 0
        code = number + 0x10000 if number < 0 else number
        if 0xF000 <= code <= 0xF0FF:
            self._words.append(symbol_character(code - 0xF000) or chr(code))
        elif 0 < code < 0x110000:
            self._words.append(chr(code))
        self._to_skip = self._state.unicode_bytes

    def _add(self, words: str) -> None:
        if self._to_skip:
            self._to_skip -= 1
        elif self._state.kept != _SKIPPED:
            self._decode()
            self._words.append(words)

    def _decode(self) -> None:
        if self._pending:
            encoding = self._fonts.get(self._state.font) or self._encoding
            data = bytes(self._pending)
            if encoding == charsets.SYMBOL:
                self._words.append("".join(symbol_character(byte) or chr(byte) for byte in data))
            else:
                self._words.append(data.decode(encoding, "replace"))
            self._pending.clear()

    def _flush(self) -> None:
        """Put the words read so far where they belong."""
        self._decode()
        if not self._words:
            return
        words = whole_characters("".join(self._words))
        self._words.clear()
        state = self._state
        if state.kept == _TEXT:
            self._show(words)
        elif state.kept == "stylesheet":
            self._describe_style(words)
        elif state.kept != _SKIPPED:
            kept = next((group for group in reversed(self._groups) if group.kind == state.kept), None)
            if kept:
                kept.words.append(words)

    def _describe_style(self, words: str) -> None:
        style = self._styles.setdefault(self._state.style, RtfStyle())
        style.name = " ".join(f"{style.name}{words}".lower().replace(";", " ").split())
        named = style_names.heading_level(style.name) or int(style_names.is_title(style.name))
        style.level = named if self._state.outline is None else self._state.outline

    def _show(self, words: str) -> None:
        state = self._state
        if state.deleted:
            self._document.deletions += not self._was_deleted
        elif state.revised:
            self._document.insertions += not self._was_revised
        self._was_deleted, self._was_revised = state.deleted, state.revised and not state.deleted
        if state.hidden or state.deleted:
            return
        piece = with_looks(words, state.looks)
        self._flow.pieces.append(Element("a", {"href": state.link}, [piece]) if state.link else piece)

    def _begin(self, word: str, value: int | None) -> None:
        """Begin a group that is no text of the flow around it."""
        self._flush()
        group = self._groups[-1]
        if self._state.kept == _SKIPPED or len(self._groups) == 1:
            return
        if word in _SKIP:
            self._state.kept = _SKIPPED
        elif word in _FLOWS:
            group.kind, group.flow = word, True
            group.author = self._author
            self._flows.append(Flow())
            self._state = _State(font=self._state.font, unicode_bytes=self._state.unicode_bytes)
        else:
            group.kind = self._state.kept = _KEPT[word]

    def _finish(self, group: _Group) -> None:
        words = "".join(group.words)
        if group.flow:
            self._end_paragraph(at_end=True)
            self._end_table()
            self._finish_flow(group, self._flows.pop().blocks)
        elif group.kind in ("title", "author"):
            self._document.said[group.kind] = words.strip()
        elif group.kind == "atnauthor":
            self._author = words.strip()
        elif group.kind in ("atrfstart", "atrfend"):
            end = group.kind.removeprefix("atrf")
            self._flow.pieces.append(mark(f"comment-{end}-{words.strip()}"))
        elif group.kind in ("atnref", "atndate"):
            comment = next((each for each in reversed(self._groups) if each.kind == "annotation"), None)
            if comment and group.kind == "atnref":
                comment.reference = words.strip()
            elif comment:
                comment.created = _moment(words.strip())
        elif group.kind == "fldinst" and len(self._groups) > 1:
            if match := _HYPERLINK.match(words):
                group.state.link = match[1] or match[2]
        elif group.kind == "listtext":
            self._flow.label = " ".join(words.split())
        elif group.kind == "pict":
            self._finish_image(group, words)

    def _finish_flow(self, group: _Group, blocks: list[FlatBlock]) -> None:
        if group.kind == "footnote":
            self._document.notes.append(blocks)
            label = str(len(self._document.notes))
            self._flow.pieces.append(Element(NOTE_REFERENCE, {"label": label}))
        elif group.kind == "annotation":
            reference = group.reference or f"unnamed {len(self._document.comments)}"
            comment = RtfComment(reference, group.author, group.created, blocks)
            self._document.comments.append(comment)
            self._flow.pieces.append(mark(f"comment-reference-{reference}"))
        else:
            self._flow.blocks += blocks

    def _finish_image(self, group: _Group, digits: str) -> None:
        suffix = group.image or "wmf"
        name = f"image{len(self._document.images) + 1}.{suffix}"
        try:
            self._document.images[name] = bytes.fromhex("".join(digits.split())) if group.image else b""
        except ValueError:
            self._document.images[name] = b""
        self._flow.pieces.append(Element("img", {"src": name}))

    def _look(self, tag: str, on: bool) -> None:
        looks = self._state.looks
        self._state.looks = looks | {tag} if on else looks - {tag}

    def _end_paragraph(self, at_end: bool = False) -> None:
        """End a paragraph; what is left at the end of a flow is one only where it shows anything."""
        self._flush()
        flow, state = self._flow, self._state
        if state.kept != _TEXT:
            return
        pieces, flow.pieces = flow.pieces, []
        label, flow.label = flow.label, ""
        if at_end and not pieces:
            return
        block = self._paragraph(pieces, label)
        if state.in_table:
            flow.cell.append(block)
        else:
            self._end_table()
            flow.blocks.append(block)

    def _paragraph(self, pieces: list[Element | str], label: str) -> FlatBlock:
        style = self._styles.get(self._state.style, RtfStyle())
        level = style.level if self._state.outline is None else self._state.outline
        pieces = _joined(pieces)
        paragraph = Element("p", {}, pieces)
        if style_names.is_title(style.name) and not self._document.title:
            self._document.title = paragraph.text()
        if level:
            children = [f"{label} ", *pieces] if label and paragraph.text() else pieces
            return FlatBlock(Element(f"h{min(level, 6)}", {}, _without_weight(children)))
        if style_names.is_code(style.name):
            return FlatBlock(Element("pre", {}, pieces))
        if label and paragraph.text():
            ordered = _ORDERED.fullmatch(label)
            label = "" if label in _BULLETS else label
            if ordered:
                return FlatBlock(paragraph, ListItem(self._state.level, True, int(ordered[1])))
            if any(character.isalnum() for character in label):
                paragraph.children.insert(0, f"{label} ")
            return FlatBlock(paragraph, ListItem(self._state.level))
        return FlatBlock(paragraph, None, style_names.is_quotation(style.name))

    def _end_cell(self, value: int | None = None) -> None:
        flow = self._flow
        if flow.pieces:
            flow.cell.append(self._paragraph(flow.pieces, flow.label))
            flow.pieces, flow.label = [], ""
        flow.row.append(Element("td", {}, nested(flow.cell)))
        flow.cell = []

    def _end_row(self, value: int | None = None) -> None:
        flow = self._flow
        if not flow.row:
            return
        if flow.table is None:
            flow.table = Element("table")
            flow.blocks.append(FlatBlock(flow.table))
        flow.table.children.append(Element("tr", {}, flow.row))
        flow.row = []

    def _end_table(self) -> None:
        """Let what of a row has no end be paragraphs."""
        flow = self._flow
        for cell in flow.row:
            assert isinstance(cell, Element)
            flow.blocks += (FlatBlock(each) for each in cell.children if isinstance(each, Element))
        flow.blocks += flow.cell
        flow.row, flow.cell, flow.table = [], [], None

    def _on_par(self, value: int | None) -> None:
        if self._state.kept == "stylesheet":
            return
        self._end_paragraph()

    def _on_line(self, value: int | None) -> None:
        if self._state.kept == _TEXT and not self._state.hidden:
            self._flow.pieces.append(Element("br"))

    def _on_ud(self, value: int | None) -> None:
        """Read the words that a group had in Unicode, not those that it also had otherwise."""
        self._state.kept = _TEXT

    def _on_pard(self, value: int | None) -> None:
        self._state.style, self._state.outline, self._state.level = 0, None, 0
        self._state.in_table = False

    def _on_plain(self, value: int | None) -> None:
        self._state.looks, self._state.hidden = frozenset(), False
        self._state.deleted = self._state.revised = False
        self._state.font = self._default_font

    def _on_super(self, value: int | None) -> None:
        self._look("sub", False)
        self._look("sup", value != 0)

    def _on_sub(self, value: int | None) -> None:
        self._look("sup", False)
        self._look("sub", value != 0)

    def _on_nosupersub(self, value: int | None) -> None:
        self._look("sup", False)
        self._look("sub", False)

    def _on_v(self, value: int | None) -> None:
        self._state.hidden = value != 0

    def _on_deleted(self, value: int | None) -> None:
        self._state.deleted = value != 0

    def _on_revised(self, value: int | None) -> None:
        self._state.revised = value != 0

    def _on_f(self, value: int | None) -> None:
        self._state.font = value or 0

    def _on_fcharset(self, value: int | None) -> None:
        if encoding := charsets.of_font(value or 0):
            self._fonts[self._state.font] = encoding

    def _on_cpg(self, value: int | None) -> None:
        if encoding := charsets.of_page(value or 0):
            self._fonts[self._state.font] = encoding

    def _on_ansicpg(self, value: int | None) -> None:
        self._encoding = charsets.of_page(value or 0) or self._encoding

    def _on_deff(self, value: int | None) -> None:
        self._default_font = self._state.font = value or 0

    def _on_uc(self, value: int | None) -> None:
        self._state.unicode_bytes = max(0, min(value or 0, 8))

    def _on_s(self, value: int | None) -> None:
        self._state.style = value or 0

    def _on_outlinelevel(self, value: int | None) -> None:
        level = value or 0
        self._state.outline = level + 1 if 0 <= level < 9 else 0

    def _on_ilvl(self, value: int | None) -> None:
        self._state.level = max(0, value or 0)

    def _on_intbl(self, value: int | None) -> None:
        self._state.in_table = True

    def _on_nestcell(self, value: int | None) -> None:
        self._end_paragraph()

    def _on_png(self, value: int | None) -> None:
        self._image_of("png")

    def _on_jpeg(self, value: int | None) -> None:
        self._image_of("jpg")

    def _image_of(self, suffix: str) -> None:
        picture = next((group for group in reversed(self._groups) if group.kind == "pict"), None)
        if picture:
            picture.image = suffix

    def _on_time(self, name: str, value: int | None) -> None:
        if self._state.kept == "creatim" and value is not None and 0 <= value < 10_000:
            self._document.said[name] = f"{value:04}" if name == "yr" else f"{value:02}"

    _HANDLERS: ClassVar[dict[str, Callable[["RtfReader", int | None], None]]] = {
        "par": _on_par,
        "sect": _on_par,
        "line": _on_line,
        "lbr": _on_line,
        "ud": _on_ud,
        "pard": _on_pard,
        "plain": _on_plain,
        "super": _on_super,
        "sub": _on_sub,
        "nosupersub": _on_nosupersub,
        "v": _on_v,
        "deleted": _on_deleted,
        "revised": _on_revised,
        "f": _on_f,
        "fcharset": _on_fcharset,
        "cpg": _on_cpg,
        "ansicpg": _on_ansicpg,
        "deff": _on_deff,
        "uc": _on_uc,
        "s": _on_s,
        "outlinelevel": _on_outlinelevel,
        "ilvl": _on_ilvl,
        "intbl": _on_intbl,
        "cell": _end_cell,
        "row": _end_row,
        "nestcell": _on_nestcell,
        "nestrow": _on_nestcell,
        "pngblip": _on_png,
        "jpegblip": _on_jpeg,
        "yr": lambda reader, value: reader._on_time("yr", value),
        "mo": lambda reader, value: reader._on_time("mo", value),
        "dy": lambda reader, value: reader._on_time("dy", value),
        "mac": lambda reader, value: reader._on_set("mac"),
        "pc": lambda reader, value: reader._on_set("pc"),
        "pca": lambda reader, value: reader._on_set("pca"),
    }

    def _on_set(self, word: str) -> None:
        self._encoding = charsets.of_word(word)


def _joined(pieces: list[Element | str]) -> list[Element | str]:
    """Join words next to each other, of which some programs leave each letter by itself."""
    joined: list[Element | str] = []
    for is_words, group in groupby(pieces, lambda piece: isinstance(piece, str)):
        same = list(group)
        joined += ["".join(piece for piece in same if isinstance(piece, str))] if is_words else same
    return joined


def _without_weight(nodes: list[Element | str]) -> list[Element | str]:
    """Take bold away: all of a heading is."""
    lighter: list[Element | str] = []
    for node in nodes:
        if isinstance(node, Element) and node.tag == "strong":
            lighter += node.children
        else:
            lighter.append(node)
    return lighter


def _moment(words: str) -> str:
    """Read a moment that is packed into one number; empty where it is none."""
    if not _PACKED_MOMENT.fullmatch(words):
        return ""
    packed = int(words) & 0xFFFFFFFF
    minute, hour, day = packed & 63, packed >> 6 & 31, packed >> 11 & 31
    month, year = packed >> 16 & 15, 1900 + (packed >> 20 & 511)
    return f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:00" if day and 0 < month < 13 else ""
