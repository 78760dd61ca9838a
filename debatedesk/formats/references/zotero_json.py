"""The JSON of Better BibTeX: Zotero's own fields, with files, notes and collections."""

import json
from collections.abc import Iterator
from typing import Any

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.domain.publication import PersonName, Publication
from debatedesk.formats.json_parsing import is_small_enough
from debatedesk.formats.references.dates import iso_date
from debatedesk.formats.references.entries import (
    ReferenceEntry,
    ReferenceFormat,
    ReferenceList,
    ReferenceNote,
)
from debatedesk.formats.references.identifiers import doi_of, pages_of

CSL_TYPES_OF_ZOTERO = {
    "artwork": "graphic", "audioRecording": "song", "bill": "bill", "blogPost": "post-weblog",
    "book": "book", "bookSection": "chapter", "case": "legal_case", "computerProgram": "software",
    "conferencePaper": "paper-conference", "dataset": "dataset", "dictionaryEntry": "entry-dictionary",
    "document": "document", "email": "personal_communication",
    "encyclopediaArticle": "entry-encyclopedia", "film": "motion_picture", "forumPost": "post",
    "hearing": "hearing", "interview": "interview", "journalArticle": "article-journal",
    "letter": "personal_communication", "magazineArticle": "article-magazine", "manuscript": "manuscript",
    "map": "map", "newspaperArticle": "article-newspaper", "patent": "patent", "podcast": "broadcast",
    "preprint": "article", "presentation": "speech", "radioBroadcast": "broadcast", "report": "report",
    "standard": "standard", "statute": "legislation", "thesis": "thesis", "tvBroadcast": "broadcast",
    "videoRecording": "motion_picture", "webpage": "webpage",
}  # fmt: skip
_CONTAINERS = (
    "publicationTitle", "bookTitle", "proceedingsTitle", "encyclopediaTitle", "dictionaryTitle",
    "websiteTitle", "blogTitle", "forumTitle", "programTitle", "conferenceName",
)  # fmt: skip
_PUBLISHERS = (
    "publisher", "university", "institution", "label", "distributor", "studio", "network", "company",
    "repository",
)  # fmt: skip
_AUTHORS = frozenset({
    "author", "artist", "performer", "interviewee", "director", "podcaster", "presenter", "programmer",
    "sponsor", "inventor", "cartographer",
})  # fmt: skip
_DEEPEST_COLLECTION = 20


class ZoteroJsonFormat(ReferenceFormat):
    """A .json file that Better BibTeX wrote."""

    name = "zotero-json"
    label = "Better BibTeX JSON"
    suffixes = (".json",)

    def recognises(self, data: bytes) -> bool:
        """Tell it by the types of its items."""
        if b'"itemType"' not in data or not is_small_enough(data):
            return False
        try:
            parsed = json.loads(data.decode("utf-8-sig"))
        except (ValueError, RecursionError):
            return False
        return any("itemType" in item for item in _items(parsed))

    def _read(self, text: str, name: str) -> ReferenceList:
        try:
            parsed = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise FormatError(message("“{name}” is no JSON that can be read.", name=name)) from error
        collections = _collections(parsed.get("collections"))
        entries = [
            _entry(item, collections)
            for item in _items(parsed)
            if item.get("itemType") not in ("attachment", "note", "annotation")
        ]
        return ReferenceList(tuple(entries))


def _items(parsed: Any) -> Iterator[dict[str, Any]]:
    items = parsed.get("items") if isinstance(parsed, dict) else None
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict):
            yield item


def _said(value: Any) -> str:
    return " ".join(str(value).split()) if isinstance(value, str | int | float) else ""


def _listed(value: Any) -> Iterator[dict[str, Any]]:
    for each in value if isinstance(value, list) else ():
        yield each if isinstance(each, dict) else {"": each}


def _collections(value: Any) -> dict[str, list[str]]:
    """Map items, by number or key, to the paths of the collections that hold them."""
    named = value if isinstance(value, dict) else {}
    held: dict[str, list[str]] = {}
    for key, collection in named.items():
        if not isinstance(collection, dict):
            continue
        path, parent = [_said(collection.get("name"))], _said(collection.get("parent"))
        while parent in named and isinstance(named[parent], dict) and len(path) < _DEEPEST_COLLECTION:
            path.insert(0, _said(named[parent].get("name")))
            parent = _said(named[parent].get("parent"))
        items = collection.get("items")
        for item in items if isinstance(items, list) else ():
            held.setdefault(_said(item), []).append(" / ".join(path) or key)
    return held


def _entry(item: dict[str, Any], collections: dict[str, list[str]]) -> ReferenceEntry:
    def said(*fields: str) -> str:
        return next((words for field in fields if (words := _said(item.get(field)))), "")

    creators = [
        (_said(creator.get("creatorType")), _name(creator)) for creator in _listed(item.get("creators"))
    ]

    def names(kinds: frozenset[str]) -> tuple[PersonName, ...]:
        return tuple(name for kind, name in creators if kind in kinds and name.shown)

    publication = Publication(
        type=CSL_TYPES_OF_ZOTERO.get(said("itemType"), "document"),
        title=said("title", "caseName", "nameOfAct", "subject"),
        authors=names(_AUTHORS),
        editors=names(frozenset({"editor"})),
        translators=names(frozenset({"translator"})),
        issued=iso_date(said("date", "dateDecided", "dateEnacted", "issueDate")),
        container=said(*_CONTAINERS),
        publisher=said(*_PUBLISHERS),
        publisher_place=said("place"),
        edition=said("edition"),
        volume=said("volume"),
        issue=said("issue", "number", "reportNumber"),
        page=pages_of(said("pages")),
        doi=doi_of(said("DOI")),
        isbn=said("ISBN"),
        issn=said("ISSN"),
        url=said("url"),
        accessed=iso_date(said("accessDate")),
        language=said("language"),
        abstract=said("abstractNote"),
        key=said("citationKey", "citekey", "key", "itemKey"),
    )
    files = [_said(file.get("path")) for file in _listed(item.get("attachments"))]
    notes = [_said(note.get("note", note.get(""))) for note in _listed(item.get("notes"))]
    tags = [_said(tag.get("tag", tag.get(""))) for tag in _listed(item.get("tags"))]
    held = [path for name in ("itemID", "itemKey", "key") for path in collections.get(said(name), ())]
    return ReferenceEntry(
        publication,
        tuple(file for file in files if file),
        tuple(ReferenceNote(note, is_html=True) for note in notes if note),
        tuple(tag for tag in tags if tag),
        tuple(dict.fromkeys(held)),
    )


def _name(creator: dict[str, Any]) -> PersonName:
    if literal := _said(creator.get("name")):
        return PersonName(literal=literal)
    return PersonName(_said(creator.get("lastName")), _said(creator.get("firstName")))
