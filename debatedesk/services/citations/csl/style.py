"""A citation style of CSL as its file gives it, and the words of its language."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.services.citations.csl.pieces import QuotationMarks
from debatedesk.services.citations.csl.terms import DATES, LANGUAGES

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_CSL = "{http://purl.org/net/xbiblio/csl}"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_FALLBACKS = {
    "verb-short": ("verb", "long"),
    "symbol": ("short", "long"),
    "verb": ("long",),
    "short": ("long",),
}
_MOST_ELEMENTS = 20_000
LARGEST_STYLE = 2_000_000
"""Bytes of the file of a style."""


class Style:
    """A style: its macros, its two layouts, its options and its language."""

    def __init__(self, data: bytes, name: str, language: str = "") -> None:
        """Read a style's file; raises FormatError that names it where it is none that can be used."""
        from debatedesk.formats.xml_parsing import parse_xml

        if len(data) > LARGEST_STYLE:
            raise FormatError(message("“{name}” is too large for a citation style.", name=name))
        root = parse_xml(data, name)
        _strip_namespace(root, name)
        if root.tag != "style":
            raise FormatError(message("“{name}” is no citation style (CSL).", name=name))
        self.root = root
        self.title = _said(root, "info/title") or name
        self.identifier = _said(root, "info/id")
        self.parent = next(
            (
                link.get("href", "")
                for link in root.iterfind("info/link")
                if link.get("rel") == "independent-parent"
            ),
            "",
        )
        citation = root.find("citation")
        if citation is None or citation.find("layout") is None:
            if self.parent:
                wanted = self.parent.rsplit("/", 1)[-1]
                raise FormatError(
                    message(
                        "“{name}” only refers to another style: add the file of “{wanted}” instead.",
                        name=name,
                        wanted=wanted,
                    )
                )
            raise FormatError(
                message("“{name}” is no citation style (CSL): it does not say how to cite.", name=name)
            )
        self.citation = citation
        self.bibliography = root.find("bibliography")
        self.macros = {macro.get("name", ""): macro for macro in root.iterfind("macro")}
        self.is_note = root.get("class") == "note"
        self.locale = Locale(language or root.get("default-locale", "") or "en-US", root)
        _check_macros(self.macros, name)

    def options(self, area: "Element") -> Mapping[str, str]:
        """Give the attributes of the style with those of its citation or bibliography over them."""
        return {**self.root.attrib, **area.attrib}


class Locale:
    """The terms, dates and options of a language, with a style's own over them."""

    def __init__(self, language: str, style: "Element") -> None:
        """Take a language such as `en-US`; one that is unknown reads as English."""
        self.language = language
        short = language[:2].lower()
        self._terms = {
            (name, form): words
            for name, forms in {**LANGUAGES["en"], **LANGUAGES.get(short, {})}.items()
            for form, words in forms.items()
        }
        self._dates = {
            form: list(parts) for form, parts in DATES.get(language, DATES.get(short, DATES["en"])).items()
        }
        self.punctuation_in_quote = language == "en-US" or language == "en"
        self.limits_day_ordinals = short == "fr"
        self.date_elements: dict[str, Element] = {}
        self._ordinal_matches: dict[str, str] = {}
        own = list(style.iterfind("locale"))
        for wanted in (None, short, language):
            for locale in own:
                if locale.get(_LANG) == wanted:
                    self._take(locale)

    def _take(self, locale: "Element") -> None:
        for options in locale.iterfind("style-options"):
            if (said := options.get("punctuation-in-quote")) is not None:
                self.punctuation_in_quote = said == "true"
            if (said := options.get("limit-day-ordinals-to-day-1")) is not None:
                self.limits_day_ordinals = said == "true"
        for date in locale.iterfind("date"):
            self.date_elements[date.get("form", "")] = date
        terms = list(locale.iterfind("terms/term"))
        if any(term.get("name", "").startswith("ordinal") for term in terms):
            for key in [key for key in self._terms if key[0].startswith("ordinal")]:
                del self._terms[key]
        for term in terms:
            name, form = term.get("name", ""), term.get("form", "long")
            single, several = term.find("single"), term.find("multiple")
            words: str | tuple[str, str] = term.text or ""
            if single is not None or several is not None:
                words = (_text(single), _text(several))
            self._terms[name, form] = words
            if match := term.get("match"):
                self._ordinal_matches[name] = match

    def term(self, name: str, form: str = "long", plural: bool = False) -> str | None:
        """Give the words of a term in a form, or the next plainer one; None where there are none."""
        for wanted in (form or "long", *_FALLBACKS.get(form, ())):
            words = self._terms.get((name, wanted))
            if words is not None:
                return words if isinstance(words, str) else words[1 if plural else 0]
        return None

    def date_parts(self, form: str) -> "Element | list[tuple[str, str, str, str]]":
        """Give the parts of a date in the form of the language: a style's own, or those of the language."""
        own = self.date_elements.get(form)
        return own if own is not None else self._dates.get(form, self._dates["text"])

    def ordinal(self, number: int) -> str:
        """Give what follows a number that tells a place in an order."""
        for value in (number % 100, number % 10):
            name = f"ordinal-{value:02d}"
            suffix = self.term(name)
            whole = self._ordinal_matches.get(name, "last-two-digits" if value >= 10 else "last-digit")
            if suffix is None or (whole == "whole-number" and value != number):
                continue
            if value < 10 and number % 100 == value and whole == "last-two-digits" and number >= 100:
                return suffix
            if value < 10 and whole == "last-two-digits" and number % 100 != value:
                continue
            return suffix
        return self.term("ordinal") or ""

    @property
    def marks(self) -> QuotationMarks:
        """The quotation marks of the language."""
        return QuotationMarks(
            self.term("open-quote") or "",
            self.term("close-quote") or "",
            self.term("open-inner-quote") or "",
            self.term("close-inner-quote") or "",
            self.punctuation_in_quote,
        )


def _strip_namespace(root: "Element", name: str) -> None:
    for count, element in enumerate(root.iter()):
        if count > _MOST_ELEMENTS:
            raise FormatError(message("“{name}” has too many elements for a citation style.", name=name))
        if isinstance(element.tag, str):
            element.tag = element.tag.removeprefix(_CSL)


def _check_macros(macros: "Mapping[str, Element]", name: str) -> None:
    """Refuse a style whose macros call each other in a circle, or one that is not there."""
    called = {macro: list(_called(element)) for macro, element in macros.items()}
    state: dict[str, int] = {}

    def visit(macro: str) -> None:
        state[macro] = 1
        for other in called[macro]:
            if other not in called:
                raise FormatError(
                    message(
                        "“{name}” is no whole citation style: its macro “{other}” is missing.",
                        name=name,
                        other=other,
                    )
                )
            if state.get(other) == 1:
                raise FormatError(
                    message(
                        "“{name}” is no citation style: its macro “{other}” calls itself.",
                        name=name,
                        other=other,
                    )
                )
            if other not in state:
                visit(other)
        state[macro] = 2

    try:
        for macro in called:
            if macro not in state:
                visit(macro)
    except RecursionError as error:
        raise FormatError(
            message("“{name}” is nested too deeply for a citation style.", name=name)
        ) from error


def _called(element: "Element") -> Iterator[str]:
    for inner in element.iter():
        if macro := inner.get("macro"):
            yield macro


def _said(element: "Element", path: str) -> str:
    found = element.find(path)
    return " ".join(_text(found).split())


def _text(element: "Element | None") -> str:
    return (element.text or "") if element is not None else ""
