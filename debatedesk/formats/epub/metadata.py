"""What an EPUB says of its book: title, persons and their roles, date, publisher, numbers."""

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from debatedesk.domain.publication import PersonName, Publication
from debatedesk.formats.epub.package import local
from debatedesk.formats.references.dates import leading_date
from debatedesk.formats.references.identifiers import doi_of
from debatedesk.formats.references.names import name_in_order

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element as XmlElement

_ISBN = re.compile(r"(?:97[89][- ]?)?(?:\d[- ]?){9}[\dXx]")
_TAGS = re.compile(r"<[^<>]*>")
_ROLES = ("aut", "edt", "trl")
_LONGEST_ABSTRACT = 4_000


@dataclass(frozen=True, slots=True)
class BookDescription:
    """What the metadata says; what it does not say is empty."""

    title: str
    author: str
    date: str
    source: str
    language: str
    identifier: str
    publication: Publication | None


def describe_book(metadata: "XmlElement | None") -> BookDescription:
    """Read the metadata of a package of EPUB 2 or 3."""
    if metadata is None:
        return BookDescription("", "", "", "", "", "", None)
    said = _Metadata(metadata)
    persons = said.persons()
    authors, editors, translators = (persons[role] for role in ("aut", "edt", "trl"))
    identifiers = [identifier for identifier, _ in said.values("identifier")]
    isbn = said.isbn()
    doi = next(filter(None, map(doi_of, identifiers)), "")
    address = next((address for address in identifiers if address.startswith(("http://", "https://"))), "")
    language = said.first("language")
    date = said.date()
    publication = Publication(
        type="book",
        authors=tuple(authors),
        editors=tuple(editors),
        translators=tuple(translators),
        issued=date,
        publisher=said.first("publisher"),
        doi=doi,
        isbn=isbn,
        url=address,
        language=language,
        abstract=" ".join(_TAGS.sub(" ", said.first("description")).split())[:_LONGEST_ABSTRACT],
    )
    author = ", ".join(person.shown for person in authors or editors)
    return BookDescription(said.title(), author, date, address, language, "", publication)


class _Metadata:
    """The elements of the metadata, those that refine another one by its id."""

    def __init__(self, root: "XmlElement") -> None:
        self._root = root
        self._refining: defaultdict[str, dict[str, str]] = defaultdict(dict)
        for element in root.iter():
            if local(element.tag) == "meta" and element.get("refines"):
                name = element.get("property", "").rpartition(":")[2]
                said = self._refining[element.get("refines", "").lstrip("#")]
                said[name] = (
                    f"{said.get(name, '')} {_words(element)}".strip() if name == "role" else _words(element)
                )

    def values(self, name: str) -> list[tuple[str, dict[str, str]]]:
        """List the values of an element, each with what else is said of it."""
        listed = []
        for element in self._root.iter():
            if local(element.tag) == name and (words := _words(element)):
                own = {local(key): value for key, value in element.attrib.items()}
                listed.append((words, {**own, **self._refining.get(element.get("id", ""), {})}))
        return listed

    def first(self, name: str) -> str:
        """Give the first value of an element."""
        return next((words for words, _ in self.values(name)), "")

    def title(self) -> str:
        """Give the main title with its subtitle."""
        titles = self.values("title")
        kinds = {said.get("title-type", "").lower(): words for words, said in reversed(titles)}
        main = kinds.get("main") or (titles[0][0] if titles else "")
        subtitle = kinds.get("subtitle", "")
        return f"{main}: {subtitle}" if subtitle and subtitle.casefold() not in main.casefold() else main

    def persons(self) -> defaultdict[str, list[PersonName]]:
        """List the persons by their role, as MARC names it, in their order; other creators as authors."""
        persons: defaultdict[str, list[tuple[int, PersonName]]] = defaultdict(list)
        for element, usual, other in (("creator", "aut", "creator"), ("contributor", "", "")):
            for words, said in self.values(element):
                roles = [role.rpartition(":")[2][:3] for role in said.get("role", usual).lower().split()]
                role = next((role for role in _ROLES if role in roles), "")
                position = said.get("display-seq", "")
                order = int(position) if position.isdecimal() and len(position) < 6 else 0
                persons[role or other].append((order, _person(words, said.get("file-as", ""))))
        ordered: defaultdict[str, list[PersonName]] = defaultdict(list)
        for role, named in persons.items():
            ordered[role] = [person for _, person in sorted(named, key=lambda pair: pair[0])]
        ordered["aut"] = ordered["aut"] or ordered["creator"]
        return ordered

    def date(self) -> str:
        """Give the date of publication."""
        dates = self.values("date")
        preferred = ("publication", "original-publication", "")
        for event in preferred:
            for words, said in dates:
                if said.get("event", "").lower() == event and (date := leading_date(words)):
                    return date
        return ""

    def isbn(self) -> str:
        """Give the ISBN among the identifiers."""
        for words, said in [*self.values("identifier"), *self.values("source")]:
            is_named = (
                "isbn" in f"{words} {said.get('scheme', '')} {said.get('identifier-type', '')}".lower()
            )
            match = _ISBN.search(words)
            digits = re.sub(r"[- ]", "", match[0]).upper() if match else ""
            if digits and (is_named or (digits.startswith(("978", "979")) and len(digits) == 13)):
                return digits
        return ""


def _words(element: "XmlElement") -> str:
    return " ".join("".join(element.itertext()).split())


def _person(words: str, filed: str) -> PersonName:
    """Take a name apart, by the form under which it is filed where that has the same words."""
    filed_parts = sorted(re.findall(r"\w+", filed.casefold()))
    if "," in filed and filed_parts == sorted(re.findall(r"\w+", words.casefold())):
        return name_in_order(filed)
    return name_in_order(words)
