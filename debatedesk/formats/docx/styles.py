"""Word's styles: which are headings, quotations, code and lists, and how their words look."""

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from debatedesk.formats.docx.names import W, is_on, number, value
from debatedesk.formats.office import style_names

_CODE_WORDS = re.compile(r"verbatim ?char|html (?:code|keyboard|sample|typewriter)|code char|inline code")
_NUMBERED_STYLE = re.compile(r"list (?:bullet|number) ([2-5])")
_MOST_BASES = 40
_BODY_LEVEL = 9
_PLAIN = frozenset[str]()


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """What a paragraph is: `level` of a heading (0 is none), and the list its style puts it in, if any."""

    level: int = 0
    is_title: bool = False
    is_quotation: bool = False
    is_code: bool = False
    list_id: str = ""
    list_level: int | None = None
    least_level: int = 0
    """The level of a list that the style's name says, as that of “List Bullet 3”."""
    is_hidden: bool = False


class Styles:
    """The styles of a document by their ids."""

    def __init__(self, root: Element | None) -> None:
        """Read `styles.xml`, where there is one."""
        styles = root.findall(W + "style") if root is not None else []
        self._styles = {style.get(W + "styleId", ""): style for style in styles}
        self._default = next(
            (
                style.get(W + "styleId", "")
                for style in styles
                if style.get(W + "type") == "paragraph" and style.get(W + "default", "0") in ("1", "true")
            ),
            "",
        )
        self._paragraphs: dict[str, ParagraphLook] = {}
        self._words: dict[str, tuple[frozenset[str], bool]] = {}

    def paragraph(self, style_id: str) -> ParagraphLook:
        """Tell what a paragraph of a style is."""
        style_id = style_id or self._default
        if style_id not in self._paragraphs:
            self._paragraphs[style_id] = self._paragraph(style_id)
        return self._paragraphs[style_id]

    def words(self, style_id: str) -> tuple[frozenset[str], bool]:
        """Give the looks of words of a character style, and whether they are hidden."""
        if style_id not in self._words:
            self._words[style_id] = self._look_of_words(style_id)
        return self._words[style_id]

    def _chain(self, style_id: str) -> list[tuple[str, Element | None]]:
        """List the names and the elements of a style and of what it is based on."""
        chain: list[tuple[str, Element | None]] = []
        while style_id and len(chain) < _MOST_BASES:
            style = self._styles.get(style_id)
            if style is None:
                chain.append((_words_of(style_id), None))
                break
            chain.append((" ".join(value(style, "name").lower().split()) or style_id.lower(), style))
            style_id = value(style, "basedOn")
        return chain

    def _paragraph(self, style_id: str) -> ParagraphLook:
        chain = self._chain(style_id)
        names = [name for name, _ in chain]
        properties = [style.find(W + "pPr") for _, style in chain if style is not None]
        listed = next((found for each in properties if (found := _numbering(each)) is not None), None)
        list_id, list_level = _list_of(listed)
        numbered = next((match for name in names if (match := _NUMBERED_STYLE.fullmatch(name))), None)
        words = [style.find(W + "rPr") for _, style in chain if style is not None]
        hidden = next((said for each in words if (said := is_on(each, "vanish")) is not None), False)
        return ParagraphLook(
            level=_heading_level(chain),
            is_title=bool(names) and style_names.is_title(names[0]),
            is_quotation=any(map(style_names.is_quotation, names)),
            is_code=any(map(style_names.is_code, names)),
            list_id=list_id,
            list_level=list_level,
            least_level=int(numbered[1]) - 1 if numbered else 0,
            is_hidden=hidden,
        )

    def _look_of_words(self, style_id: str) -> tuple[frozenset[str], bool]:
        looks: dict[str, bool] = {}
        hidden: bool | None = None
        is_code = False
        for name, style in self._chain(style_id):
            properties = style.find(W + "rPr") if style is not None else None
            for tag, is_set in looks_of(properties).items():
                looks.setdefault(tag, is_set)
            hidden = is_on(properties, "vanish") if hidden is None else hidden
            is_code = is_code or bool(_CODE_WORDS.fullmatch(name))
        if is_code:
            return frozenset({"code"}), bool(hidden)
        return frozenset(tag for tag, is_set in looks.items() if is_set), bool(hidden)


def _words_of(style_id: str) -> str:
    """Make the name of a style that is nowhere described of its id: `Heading1` is “heading 1”."""
    return re.sub(r"(?<=\D)(\d)$", r" \1", style_id).lower()


def _heading_level(chain: list[tuple[str, Element | None]]) -> int:
    for name, style in chain:
        properties = style.find(W + "pPr") if style is not None else None
        level = number(value(properties, "outlineLvl"))
        if level is not None:
            return level + 1 if level < _BODY_LEVEL else 0
        if level := style_names.heading_level(name) or int(style_names.is_title(name)):
            return level
    return 0


def _numbering(properties: Element | None) -> Element | None:
    return properties.find(W + "numPr") if properties is not None else None


def _list_of(numbering: Element | None) -> tuple[str, int | None]:
    return value(numbering, "numId"), number(value(numbering, "ilvl"))


def looks_of(properties: Element | None) -> dict[str, bool]:
    """Give what the properties of a run say of the looks of its words, by tag."""
    said: dict[str, bool] = {}
    if properties is None:
        return said
    for name, tag in (("b", "strong"), ("i", "em"), ("strike", "s"), ("dstrike", "s")):
        is_set = is_on(properties, name)
        if is_set is not None:
            said[tag] = is_set or said.get(tag, False)
    raised = value(properties, "vertAlign")
    if raised:
        said["sup"], said["sub"] = raised == "superscript", raised == "subscript"
    return said
