"""One reference through one layout of a style: elements of CSL become formatted words.

It is over 500 lines long because all elements share what a rendering knows: the reference, the place it is
cited at, and which variables were written in the place of names.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.domain.text.roman import roman
from debatedesk.services.citations.csl.cases import reads_as_english, with_case
from debatedesk.services.citations.csl.dates import DateValue, date_value, written_date
from debatedesk.services.citations.csl.names import (
    ListLook,
    NameLook,
    NameParts,
    joined_names,
    looks_of,
    normal_of,
    parts_of_name,
    written_name,
)
from debatedesk.services.citations.csl.numbers import (
    is_numeric,
    is_several,
    page_range,
    whole_number,
)
from debatedesk.services.citations.csl.pieces import Piece, parse_markup, plain
from debatedesk.services.citations.csl.style import Style

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_DATES = frozenset({"accessed", "available-date", "event-date", "issued", "original-date", "submitted"})
_NUMBERS = frozenset({
    "chapter-number", "citation-number", "collection-number", "edition", "first-reference-note-number",
    "issue", "locator", "number", "number-of-pages", "number-of-volumes", "page", "page-first",
    "part-number", "printing-number", "section", "supplement-number", "version", "volume",
})  # fmt: skip
_TERMS_OF_VARIABLES = {
    "page-first": "page", "chapter-number": "chapter", "collection-number": "number",
    "part-number": "part", "first-reference-note-number": "note",
}  # fmt: skip
_MOST_STEPS = 50_000
"""Elements passed through for one reference; macros that call others twice each would never end."""


@dataclass(slots=True)
class Citing:
    """A reference as it is cited at one place: its item, the place in it, and where the citation stands."""

    item: Mapping[str, Any]
    locator: str = ""
    label: str = "page"
    position: str = "first"
    """`first`, `subsequent`, `ibid` or `ibid-with-locator`."""
    near_note: bool = False
    first_note: int = 0
    number: int = 1
    prefix: str = ""
    suffix: str = ""
    suppress_author: bool = False


@dataclass(slots=True)
class Telling:
    """What a reference needs to be told from another that would be written alike."""

    year_suffix: str = ""
    more_names: int = 0
    given_names: int = 0
    """0 none, 1 initials, 2 whole."""
    condition: bool = False


@dataclass(slots=True)
class _Result:
    """Words, whether a variable was asked for, and whether one of them had any."""

    parts: list["Piece | str"] = field(default_factory=list)
    asked: bool = False
    filled: bool = False

    @property
    def is_empty(self) -> bool:
        return not any(part if isinstance(part, str) else plain(part.parts) for part in self.parts)


class Rendering:
    """Renders the elements of a style for one reference."""

    def __init__(
        self,
        style: Style,
        area: "Element",
        citing: Citing,
        telling: Telling | None = None,
        sort_options: Mapping[str, str] | None = None,
    ) -> None:
        """Render in the area `citation` or `bibliography` of a style; with sort options for a sort key."""
        self._style = style
        self._locale = style.locale
        self._options = {**style.options(area), **(sort_options or {})}
        self._in_bibliography = area.tag == "bibliography"
        self._citing = citing
        self._item = citing.item
        self._telling = telling or Telling()
        self._sorting = sort_options is not None
        self._substituted: set[str] = set()
        self._year_suffix_written = False
        self._steps = 0
        self.first_names: list[Piece | str] = []
        self._own_year_suffix = any(
            inner.get("variable") == "year-suffix" for inner in style.root.iter("text")
        )

    def layout(self, layout: "Element") -> list["Piece | str"]:
        """Render a layout without its affixes."""
        fields: list[Element] = list(layout)
        apart = 1 if self._in_bibliography and self._options.get("second-field-align") else 0
        delimiter = layout.get("delimiter", "") if self._in_bibliography else ""
        first = self._sequence(fields[:apart]).parts
        rest = self._sequence(fields[apart:], delimiter).parts
        # What a page sets apart by a margin is set apart by a space here.
        parts = [*first, " ", *rest] if first and rest else [*first, *rest]
        return [Piece(parts, looks_of(layout), normal_of(layout))] if parts else []

    def macro(self, name: str) -> list["Piece | str"]:
        """Render a macro alone."""
        macro = self._style.macros.get(name)
        return self._sequence(macro).parts if macro is not None else []

    def _sequence(self, elements: "Iterable[Element]", delimiter: str = "") -> _Result:
        whole = _Result()
        for element in elements:
            result = self._element(element)
            whole.asked = whole.asked or result.asked
            whole.filled = whole.filled or result.filled
            if not result.is_empty:
                if whole.parts and delimiter:
                    whole.parts.append(delimiter)
                whole.parts += result.parts
        return whole

    def _element(self, element: "Element") -> _Result:
        self._steps += 1
        if self._steps > _MOST_STEPS:
            raise FormatError(
                message("The citation style “{title}” goes round without end.", title=self._style.title)
            )
        tag = element.tag
        if tag == "text":
            return self._text(element)
        if tag == "group":
            return self._group(element)
        if tag == "choose":
            return self._choose(element)
        if tag == "names":
            return self._names_element(element)
        if tag == "date":
            return self._date(element)
        if tag == "number":
            return self._number(element)
        if tag == "label":
            return self._label(element)
        return _Result()

    def _decorated(self, element: "Element", result: _Result) -> _Result:
        """Put on what an element's attributes ask for: case, looks and quotation marks, then affixes."""
        if result.is_empty:
            return _Result([], result.asked, result.filled)
        parts = result.parts
        if element.get("strip-periods") == "true":
            parts = _without_periods(parts)
        case = element.get("text-case")
        if case and (case != "title" or self._is_english()):
            parts = with_case(parts, case)
        looks, normal = looks_of(element), normal_of(element)
        quoted = element.get("quotes") == "true" and not self._sorting
        if looks or normal or quoted:
            parts = [Piece(parts, looks, normal, quoted)]
        prefix, suffix = element.get("prefix", ""), element.get("suffix", "")
        parts = [*([prefix] if prefix else ()), *parts, *([suffix] if suffix else ())]
        return _Result(parts, result.asked, result.filled)

    def _is_english(self) -> bool:
        if language := str(self._item.get("language") or ""):
            return language.casefold().startswith("en")
        return self._locale.language.startswith("en") and reads_as_english(self._words("title"))

    # Text, terms and numbers

    def _text(self, element: "Element") -> _Result:
        if (macro := element.get("macro")) is not None:
            body = self._style.macros.get(macro)
            result = self._sequence(body) if body is not None else _Result()
        elif (variable := element.get("variable")) is not None:
            result = self._variable(variable, element.get("form", ""))
        elif (term := element.get("term")) is not None:
            words = self._locale.term(term, element.get("form", "long"), element.get("plural") == "true")
            result = _Result([words] if words else [])
            if term == "no date" and self._telling.year_suffix and not self._own_year_suffix:
                result.parts.append(f"-{self._telling.year_suffix}")
        else:
            value = element.get("value", "")
            result = _Result(parse_markup(value))
        return self._decorated(element, result)

    def _variable(self, name: str, form: str = "") -> _Result:
        if name in self._substituted:
            return _Result([], True, False)
        if name == "year-suffix":
            suffix = self._telling.year_suffix
            return _Result([suffix] if suffix else [], True, bool(suffix))
        words = self._words(f"{name}-short" if form == "short" else name) or self._words(name)
        if name in ("page", "locator") and words and not self._sorting:
            is_pages = name == "page" or self._citing.label == "page"
            form_of_range = self._options.get("page-range-format", "") if is_pages else ""
            delimiter = self._locale.term("page-range-delimiter") or "–"
            words = page_range(words, form_of_range, delimiter)
        elif name in _NUMBERS and is_numeric(words):
            words = page_range(words, "")
        return _Result(parse_markup(words), True, bool(words))

    def _words(self, name: str) -> str:
        if name == "locator":
            return self._citing.locator
        if name == "citation-number":
            return str(self._citing.number)
        if name == "first-reference-note-number":
            return str(self._citing.first_note or "")
        if name == "page-first":
            first = self._item.get("page-first") or str(self._item.get("page") or "")
            return str(first).replace("–", "-").split("-")[0].split(",")[0].strip()
        if name == "citation-label":
            return str(self._item.get("citation-label") or self._item.get("citation-key") or "")
        value = self._item.get(name)
        return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""

    def _number(self, element: "Element") -> _Result:
        name, form = element.get("variable", ""), element.get("form", "numeric")
        result = self._variable(name)
        words = plain(result.parts)
        number = whole_number(words)
        if form != "numeric" and number is not None:
            result.parts = [self._formed(number, form)]
        return self._decorated(element, result)

    def _formed(self, number: int, form: str) -> str:
        if form == "roman":
            return roman(number)
        if form == "long-ordinal" and (word := self._locale.term(f"long-ordinal-{number:02d}")):
            return word
        return f"{number}{self._locale.ordinal(number)}"

    def _label(self, element: "Element") -> _Result:
        variable = element.get("variable", "")
        words = self._words(variable)
        if not words:
            return _Result([], True, False)
        term = self._citing.label if variable == "locator" else _TERMS_OF_VARIABLES.get(variable, variable)
        is_counted = is_numeric(words) or any(letter.isdigit() for letter in words)
        if variable not in ("locator", "page", "edition") and not is_counted:
            return _Result([], True, True)
        plural = self._is_plural(element, variable, words)
        label = self._locale.term(term, element.get("form", "long"), plural)
        return self._decorated(element, _Result([label] if label else [], True, True))

    @staticmethod
    def _is_plural(element: "Element", variable: str, words: str) -> bool:
        wanted = element.get("plural", "contextual")
        if wanted != "contextual":
            return wanted == "always"
        if variable in ("number-of-pages", "number-of-volumes"):
            return whole_number(words) != 1
        return is_several(words)

    # Groups and conditions

    def _group(self, element: "Element") -> _Result:
        result = self._sequence(element, element.get("delimiter", ""))
        if result.asked and not result.filled:
            return _Result([], True, False)
        decorated = self._decorated(element, result)
        # To the groups around it a group with words counts as a variable that has some.
        return decorated if decorated.is_empty else _Result(decorated.parts, True, True)

    def _choose(self, element: "Element") -> _Result:
        for branch in element:
            if branch.tag == "else" or self._holds(branch):
                return self._sequence(branch)
        return _Result()

    def _holds(self, branch: "Element") -> bool:
        match = branch.get("match", "all")
        tests = list(self._tests(branch))
        if match == "any":
            return any(tests)
        if match == "none":
            return not any(tests)
        return bool(tests) and all(tests)

    def _tests(self, branch: "Element") -> Iterable[bool]:
        for attribute, value in branch.attrib.items():
            for word in value.split():
                if attribute == "type":
                    yield (self._item.get("type") or "document") == word
                elif attribute == "variable":
                    yield self._has(word)
                elif attribute == "is-numeric":
                    yield is_numeric(self._words(word))
                elif attribute == "is-uncertain-date":
                    yield date_value(self._item.get(word)).circa
                elif attribute == "locator":
                    yield bool(self._citing.locator) and self._citing.label == word.replace(
                        "sub verbo", "sub-verbo"
                    )
                elif attribute == "position":
                    yield not self._in_bibliography and self._stands(word)
                elif attribute == "disambiguate":
                    yield (word == "true") == self._telling.condition

    def _stands(self, position: str) -> bool:
        at = self._citing.position
        if position == "near-note":
            return self._citing.near_note
        if position == "subsequent":
            return at != "first"
        if position == "ibid":
            return at in ("ibid", "ibid-with-locator")
        return at == position

    def _has(self, variable: str) -> bool:
        if variable in self._substituted and not self._item.get(variable):
            return False
        value = self._item.get(variable)
        if variable in _DATES:
            return bool(date_value(value))
        if isinstance(value, list):
            return bool(value)
        return bool(self._words(variable))

    # Dates

    def _date(self, element: "Element") -> _Result:
        variable = element.get("variable", "")
        value = date_value(self._item.get(variable)) if variable not in self._substituted else DateValue()
        if not value:
            return _Result([], True, False)
        if self._sorting and value.dates:
            return _Result([value.sort_key], True, True)
        suffix: list[Piece | str] = []
        if variable == "issued" and not self._own_year_suffix and not self._year_suffix_written:
            suffix = [self._telling.year_suffix] if self._telling.year_suffix else []
        parts = written_date(value, element, self._locale, suffix)
        if suffix and parts:
            self._year_suffix_written = True
            if not value.dates:
                parts += suffix
        return self._decorated(element, _Result(parts, True, bool(parts)))

    # Names

    def _names(self, variable: str) -> list[NameParts]:
        value = self._item.get(variable)
        if variable in self._substituted or not isinstance(value, list):
            return []
        if self._citing.suppress_author and variable == "author" and not self._in_bibliography:
            return []
        names = [parts_of_name(name) for name in value if isinstance(name, Mapping)]
        return [name for name in names if name.family or name.given or name.literal]

    def _names_element(self, element: "Element", parent: "Element | None" = None) -> _Result:
        variables = element.get("variable", "").split()
        groups = [(variable, self._names(variable)) for variable in variables]
        if set(variables) == {"editor", "translator"} and groups[0][1] == groups[1][1] and groups[0][1]:
            groups = [("editortranslator", groups[0][1])]
        base = parent if parent is not None and not list(element) else element
        counting = base.find("name")
        if counting is not None and counting.get("form", self._options.get("name-form")) == "count":
            total = sum(self._shown_count(len(names), counting) for _, names in groups)
            return self._decorated(element, _Result([str(total)] if total else [], True, bool(total)))
        shown = [self._name_list(base, variable, names) for variable, names in groups if names]
        if not shown:
            return self._substitute(element, parent)
        delimiter = (
            base.get("delimiter") or element.get("delimiter") or self._options.get("names-delimiter", "")
        )
        parts: list[Piece | str] = []
        for index, names in enumerate(shown):
            parts += [delimiter, *names] if index else names
        if not self.first_names:
            self.first_names = parts
        return self._decorated(base, _Result(parts, True, True))

    def _substitute(self, element: "Element", parent: "Element | None") -> _Result:
        substitute = element.find("substitute")
        if substitute is None or (self._citing.suppress_author and not self._in_bibliography):
            return _Result([], True, False)
        for child in substitute:
            used = self._variables_of(child)
            is_names = child.tag == "names"
            result = self._names_element(child, element) if is_names else self._element(child)
            if not result.is_empty:
                if not self.first_names:
                    self.first_names = result.parts
                self._substituted |= used
                if child.tag != "names":
                    # The names' own affixes and looks hold for what stands in their place.
                    looks = looks_of(element)
                    if looks:
                        result.parts = [Piece(result.parts, looks)]
                return result
        return _Result([], True, False)

    def _variables_of(self, element: "Element", depth: int = 0) -> set[str]:
        """Give the variables with values that an element, or a macro that it calls, writes."""
        used: set[str] = set()
        for inner in element.iter():
            used |= {
                name
                for name in inner.get("variable", "").split()
                if inner.tag not in ("if", "else-if", "label")
            }
            macro = self._style.macros.get(inner.get("macro", ""))
            if macro is not None and depth < 8:
                used |= self._variables_of(macro, depth + 1)
        return {name for name in used if self._item.get(name) and name != "locator"}

    def _name_list(self, element: "Element", variable: str, names: list[NameParts]) -> list["Piece | str"]:
        name = element.find("name")
        label = element.find("label")
        attributes: Mapping[str, str] = name.attrib if name is not None else {}
        look, all_inverted, first_inverted = self._name_look(attributes)
        parts = (
            {part.get("name", ""): part for part in name.iterfind("name-part")} if name is not None else {}
        )
        written = []
        for index, each in enumerate(names):
            inverted = all_inverted or (first_inverted and index == 0)
            own = NameLook(
                look.form, inverted, look.initials, look.initialize, look.hyphen, look.sort_separator,
                look.demote, look.sorting,
            )  # fmt: skip
            written.append(written_name(each, own, parts))
        list_look = self._list_look(attributes)
        inverted_names = [
            bool(each.family and each.given) and (all_inverted or (first_inverted and index == 0))
            for index, each in enumerate(names)
        ]
        joined = joined_names(written, list_look, self._et_al(element), inverted_names)
        if name is not None:
            piece = Piece(joined, looks_of(name), normal_of(name))
            joined = [name.get("prefix", ""), piece, name.get("suffix", "")]
        if label is None or not joined or self._sorting:
            return joined
        plural = (
            len(names) > 1
            if label.get("plural", "contextual") == "contextual"
            else label.get("plural") == "always"
        )
        words = self._locale.term(variable, label.get("form", "long"), plural)
        written_label = self._decorated(label, _Result([words] if words else [])).parts
        before = name is not None and list(element).index(label) < list(element).index(name)
        return [*written_label, *joined] if before else [*joined, *written_label]

    def _name_look(self, attributes: Mapping[str, str]) -> tuple[NameLook, bool, bool]:
        def said(name: str, inherited: str = "") -> str | None:
            return attributes.get(name, self._options.get(inherited or name))

        order = said("name-as-sort-order")
        if self._sorting:
            order = "all"
        form = said("form", "name-form") or "long"
        initials = said("initialize-with")
        initialize = said("initialize") != "false"
        if self._telling.given_names and form == "short":
            form = "long"
            if self._telling.given_names == 2 or initials is None:
                initials = None
        elif self._telling.given_names == 2 and initials is not None and initialize:
            initials = None
        if self._sorting:
            form, initials = "long", None
        look = NameLook(
            form,
            False,
            initials,
            initialize,
            self._options.get("initialize-with-hyphen") != "false",
            attributes.get("sort-separator", self._options.get("sort-separator", ", ")),
            self._options.get("demote-non-dropping-particle", "display-and-sort"),
            self._sorting or order is not None,
        )
        return look, order == "all", order == "first"

    def _list_look(self, attributes: Mapping[str, str]) -> ListLook:
        def said(name: str, inherited: str = "") -> str:
            return attributes.get(name, self._options.get(inherited or name, ""))

        def count(name: str) -> int:
            return whole_number(said(name)) or 0

        minimum, first = count("et-al-min"), count("et-al-use-first")
        if self._citing.position != "first" and not self._in_bibliography:
            minimum = count("et-al-subsequent-min") or minimum
            first = count("et-al-subsequent-use-first") or first
        conjunction = said("and")
        if self._sorting:
            conjunction = ""
        if conjunction:
            form = "symbol" if conjunction == "symbol" else "long"
            conjunction = self._locale.term("and", form) or "&"
        return ListLook(
            attributes.get("delimiter", self._options.get("name-delimiter", ", ")),
            conjunction,
            said("delimiter-precedes-last") or "contextual",
            said("delimiter-precedes-et-al") or "contextual",
            minimum,
            (first or 1) + self._telling.more_names,
            said("et-al-use-last") == "true",
        )

    def _shown_count(self, count: int, name: "Element") -> int:
        look = self._list_look(name.attrib)
        return look.et_al_use_first if look.et_al_min and count >= look.et_al_min else count

    def _et_al(self, element: "Element") -> list["Piece | str"]:
        own = element.find("et-al")
        words = self._locale.term(own.get("term", "et-al") if own is not None else "et-al") or ""
        if not words:
            return []
        return [Piece([words], looks_of(own), normal_of(own))] if own is not None else [words]


def _without_periods(parts: list["Piece | str"]) -> list["Piece | str"]:
    return [
        part.replace(".", "")
        if isinstance(part, str)
        else Piece(_without_periods(part.parts), part.looks, part.normal, part.quoted, part.keeps_case)
        for part in parts
    ]
