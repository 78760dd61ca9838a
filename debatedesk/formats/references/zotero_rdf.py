"""Zotero RDF: what Zotero exports with files, notes and collections."""

import re
from typing import TYPE_CHECKING

from debatedesk.domain.publication import PersonName, Publication
from debatedesk.formats.references.dates import iso_date
from debatedesk.formats.references.entries import (
    ReferenceEntry,
    ReferenceFormat,
    ReferenceList,
    ReferenceNote,
)
from debatedesk.formats.references.identifiers import doi_of, pages_of
from debatedesk.formats.references.zotero_json import CSL_TYPES_OF_ZOTERO

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_BIB = "{http://purl.org/net/biblio#}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_FOAF = "{http://xmlns.com/foaf/0.1/}"
_LINK = "{http://purl.org/rss/1.0/modules/link/}"
_PRISM = "{http://prismstandard.org/namespaces/1.2/basic/}"
_VCARD = "{http://nwalsh.com/rdf/vCard#}"
_Z = "{http://www.zotero.org/namespaces/export#}"
_NOT_ENTRIES = frozenset({f"{_Z}Attachment", f"{_Z}Collection", f"{_BIB}Memo"})
_ABOUT, _RESOURCE = f"{_RDF}about", f"{_RDF}resource"


class ZoteroRdfFormat(ReferenceFormat):
    """A .rdf file of Zotero."""

    name = "zotero-rdf"
    label = "Zotero RDF"
    suffixes = (".rdf",)

    def _read(self, text: str, name: str) -> ReferenceList:
        from debatedesk.formats.xml_parsing import parse_xml

        root = parse_xml(text.encode("utf-8"), name)
        graph = _Graph(root)
        entries = [
            graph.entry(element)
            for element in root
            if element.tag not in _NOT_ENTRIES and element.find(f"{_Z}itemType") is not None
        ]
        return ReferenceList(tuple(entry for entry in entries if entry is not None))


class _Graph:
    """The things of a file by their names, as its statements refer to them."""

    def __init__(self, root: "Element") -> None:
        self._things = {about: element for element in root if (about := element.get(_ABOUT))}
        self._collections: dict[str, list[str]] = {}
        for element in root.iterfind(f"{_Z}Collection"):
            title = _said(element, f"{_DC}title")
            for part in element.iterfind(f"{_TERMS}hasPart"):
                self._collections.setdefault(part.get(_RESOURCE, ""), []).append(title)

    def entry(self, element: "Element") -> ReferenceEntry | None:
        """Read the publication that an element is, and what it refers to."""
        kind = _said(element, f"{_Z}itemType")
        if kind in ("attachment", "note"):
            return None
        containers = [self._target(part) for part in element.iterfind(f"{_TERMS}isPartOf")]
        held = [each for each in (*containers, element) if each is not None]
        journals = [each for each in containers if each is not None and each.tag != f"{_BIB}Series"]

        def said(path: str) -> str:
            return next((words for each in (element, *held) if (words := _said(each, path))), "")

        identifiers = [_said(mark) for each in held for mark in each.iterfind(f"{_DC}identifier")]
        address = _said(element, f"{_DC}identifier/{_TERMS}URI/{_RDF}value")
        publication = Publication(
            type=CSL_TYPES_OF_ZOTERO.get(kind, "document"),
            title=_said(element, f"{_DC}title"),
            authors=_names(element, f"{_BIB}authors"),
            editors=_names(element, f"{_BIB}editors"),
            translators=_names(element, f"{_Z}translators"),
            issued=iso_date(_said(element, f"{_DC}date")),
            container=next((title for each in journals if (title := _said(each, f"{_DC}title"))), ""),
            publisher=_said(element, f"{_DC}publisher/{_FOAF}Organization/{_FOAF}name"),
            publisher_place=_said(
                element,
                f"{_DC}publisher/{_FOAF}Organization/{_VCARD}adr/{_VCARD}Address/{_VCARD}locality",
            ),
            edition=_said(element, f"{_PRISM}edition"),
            volume=said(f"{_PRISM}volume"),
            issue=said(f"{_PRISM}number"),
            page=pages_of(_said(element, f"{_BIB}pages")),
            doi=next((doi for mark in identifiers if (doi := doi_of(mark))), ""),
            isbn=_numbered(identifiers, "ISBN"),
            issn=_numbered(identifiers, "ISSN"),
            url=address,
            accessed=iso_date(_said(element, f"{_TERMS}dateSubmitted")),
            language=_said(element, f"{_Z}language") or _said(element, f"{_DC}language"),
            abstract=_said(element, f"{_TERMS}abstract"),
            key=_said(element, f"{_Z}citationKey"),
        )
        files = [
            target.find(f"{_RDF}resource")
            for link in element.iterfind(f"{_LINK}link")
            if (target := self._target(link)) is not None
        ]
        notes = [
            _whole(target.find(f"{_RDF}value"))
            for reference in element.iterfind(f"{_TERMS}isReferencedBy")
            if (target := self._target(reference)) is not None and target.tag == f"{_BIB}Memo"
        ]
        tags = [_whole(subject) for subject in element.iterfind(f"{_DC}subject")]
        return ReferenceEntry(
            publication,
            tuple(path for file in files if file is not None and (path := file.get(_RESOURCE, ""))),
            tuple(ReferenceNote(note, is_html=True) for note in notes if note),
            tuple(tag for tag in tags if tag),
            tuple(self._collections.get(element.get(_ABOUT, ""), ())),
        )

    def _target(self, statement: "Element") -> "Element | None":
        """Give what a statement is about, whether inside it or elsewhere in the file."""
        named = self._things.get(statement.get(_RESOURCE, ""))
        return named if named is not None else next(iter(statement), None)


def _said(element: "Element", path: str = "") -> str:
    found = element.find(path) if path else element
    return " ".join((found.text or "").split()) if found is not None else ""


def _whole(element: "Element | None") -> str:
    return "".join(element.itertext()).strip() if element is not None else ""


def _numbered(identifiers: list[str], kind: str) -> str:
    return next((re.sub(rf"^{kind}:?\s*", "", mark) for mark in identifiers if mark.startswith(kind)), "")


def _names(element: "Element", path: str) -> tuple[PersonName, ...]:
    names = []
    for person in element.iterfind(f"{path}/{_RDF}Seq/{_RDF}li/{_FOAF}Person"):
        family = _said(person, f"{_FOAF}surname")
        given = _said(person, f"{_FOAF}givenName") or _said(person, f"{_FOAF}givenname")
        names.append(PersonName(family, given) if given else PersonName(literal=family))
    return tuple(name for name in names if name.shown)
