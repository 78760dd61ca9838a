"""OpenDocument's styles: which paragraphs are titles, quotations and code, and how words look."""

from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from debatedesk.formats.odt.names import FO, STYLE, TEXT
from debatedesk.formats.odt.numbering import whole

_MOST_PARENTS = 40
_TITLES = frozenset({"title"})
_QUOTATIONS = frozenset({"quotations", "quote", "block text", "block quotation", "blockquote"})
_CODE = frozenset({"preformatted text", "source code", "code"})
_CODE_WORDS = frozenset(
    {"source text", "teletype", "code", "inline code", "verbatim char", "user entry", "example"}
)
_NAMED_LOOKS = {"emphasis": "em", "strong emphasis": "strong"}
_BOLD = 600


@dataclass(frozen=True, slots=True)
class OdtParagraph:
    """What a paragraph is by its style."""

    is_title: bool = False
    is_quotation: bool = False
    is_code: bool = False
    is_hidden: bool = False


class OdtStyles:
    """The styles of a text by family and name, those made for single paragraphs among them."""

    def __init__(self, roots: Iterable[Element | None]) -> None:
        """Read the styles of `styles.xml` and `content.xml`."""
        self._styles: dict[tuple[str, str], Element] = {}
        self.lists: dict[str, Element] = {}
        self.outline: Element | None = None
        self._words: dict[str, tuple[frozenset[str], bool]] = {}
        self._paragraphs: dict[str, OdtParagraph] = {}
        for root in roots:
            for element in root.iter() if root is not None else ():
                if element.tag == f"{STYLE}style":
                    key = element.get(f"{STYLE}family", ""), element.get(f"{STYLE}name", "")
                    self._styles[key] = element
                elif element.tag == f"{TEXT}list-style":
                    self.lists[element.get(f"{STYLE}name", "")] = element
                elif element.tag == f"{TEXT}outline-style":
                    self.outline = element

    def paragraph(self, name: str) -> OdtParagraph:
        """Tell what a paragraph of a style is."""
        if name not in self._paragraphs:
            chain = self._chain("paragraph", name)
            names = {said for said, _ in chain}
            self._paragraphs[name] = OdtParagraph(
                bool(names & _TITLES),
                bool(names & _QUOTATIONS),
                bool(names & _CODE),
                _is_hidden(chain),
            )
        return self._paragraphs[name]

    def words(self, name: str) -> tuple[frozenset[str], bool]:
        """Give the looks of words of a style, and whether they are hidden."""
        if name not in self._words:
            chain = self._chain("text", name)
            looks: dict[str, bool] = {}
            for said, style in chain:
                for tag, is_set in _looks(style).items():
                    looks.setdefault(tag, is_set)
                if said in _NAMED_LOOKS:
                    looks.setdefault(_NAMED_LOOKS[said], True)
            tags = frozenset(tag for tag, is_set in looks.items() if is_set)
            is_code = any(said in _CODE_WORDS for said, _ in chain)
            self._words[name] = frozenset({"code"}) if is_code else tags, _is_hidden(chain)
        return self._words[name]

    def _chain(self, family: str, name: str) -> list[tuple[str, Element | None]]:
        chain: list[tuple[str, Element | None]] = []
        while name and len(chain) < _MOST_PARENTS:
            style = self._styles.get((family, name))
            shown = style.get(f"{STYLE}display-name", "") if style is not None else ""
            chain.append(((shown or name.replace("_20_", " ")).lower(), style))
            name = style.get(f"{STYLE}parent-style-name", "") if style is not None else ""
        return chain


def _properties(style: Element | None) -> Element | None:
    return style.find(f"{STYLE}text-properties") if style is not None else None


def _is_hidden(chain: Iterable[tuple[str, Element | None]]) -> bool:
    said = (
        properties.get(f"{TEXT}display")
        for _, style in chain
        if (properties := _properties(style)) is not None
    )
    return next((each for each in said if each), "") == "none"


def _looks(style: Element | None) -> dict[str, bool]:
    looks: dict[str, bool] = {}
    properties = _properties(style)
    if properties is None:
        return looks
    if weight := properties.get(f"{FO}font-weight"):
        looks["strong"] = weight == "bold" or (whole(weight) or 0) >= _BOLD
    if slope := properties.get(f"{FO}font-style"):
        looks["em"] = slope in ("italic", "oblique")
    for name in ("text-line-through-style", "text-line-through-type"):
        if line := properties.get(STYLE + name):
            looks["s"] = line != "none"
    if position := properties.get(f"{STYLE}text-position"):
        first = position.split()[0] if position.split() else ""
        looks["sup"] = first == "super" or bool(whole(first.rstrip("%")))
        looks["sub"] = first == "sub" or first.startswith("-")
    return looks
