"""What the front matter of a text says of it, under the keys that people and their tools use."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from debatedesk.domain.message import comma_separated, message, quoted
from debatedesk.domain.publication import NO_PUBLICATION, Publication
from debatedesk.formats.base import ImportedAnnotation
from debatedesk.formats.markdown.front_matter import as_text
from debatedesk.formats.references.names import name_in_order

_CREATED = ("created", "datecreated", "creationdate")
_FIELDS = {
    "title": ("title",),
    "author": ("author", "authors", "by", "creator", "creators"),
    "date": (
        "date",
        "published",
        "issued",
        "publicationdate",
        "year",
        *_CREATED,
    ),
    "kind": ("kind", "type"),
    "stance": ("stance", "side"),
    "source": ("source", "address", "url", "link"),
    "language": ("language", "lang"),
    "identifier": ("id", "identifier"),
}
_PUBLISHED = {
    "container": ("publication", "journal", "publicationtitle", "containertitle", "booktitle", "container"),
    "publisher": ("publisher",),
    "publisher_place": ("publisherplace", "place"),
    "edition": ("edition",),
    "volume": ("volume",),
    "issue": ("issue", "number"),
    "page": ("pages", "page"),
    "isbn": ("isbn",),
    "issn": ("issn",),
    "accessed": ("accessed", "accessdate", "urldate"),
    "abstract": ("abstract", "abstractnote"),
    "key": ("citekey", "citationkey", "bibtexkey"),
}
_TELLING = ("container", "publisher", "isbn", "issn", "key", "volume")
"""What only a published text has."""
_ITEM_TYPES = {
    "journalarticle": "article-journal",
    "magazinearticle": "article-magazine",
    "newspaperarticle": "article-newspaper",
    "book": "book",
    "booksection": "chapter",
    "conferencepaper": "paper-conference",
    "thesis": "thesis",
    "report": "report",
    "webpage": "webpage",
    "blogpost": "post-weblog",
    "preprint": "article",
}
"""The types of Zotero as CSL names them."""
_WIKI_LINK = re.compile(r"!?\[\[(?:[^\[\]|\n]*\|)?([^\[\]|\n]*)\]\]")
_LINK = re.compile(r"\[[^\[\]\n]*\]\(([^()\s]+)\)")
_LITERAL = ("name", "literal", "full_name", "fullname")


@dataclass(frozen=True, slots=True)
class TextDescription:
    """The fields of an `ImportedText` by their names, its publication, its tags, notes on the whole."""

    fields: dict[str, str] = field(default_factory=dict)
    publication: Publication | None = None
    tags: tuple[str, ...] = ()
    notes: tuple[ImportedAnnotation, ...] = ()


def describe(values: dict[str, Any]) -> TextDescription:
    """Sort what the values of front matter say."""
    known = {re.sub(r"[\s_-]+", "", key): value for key, value in values.items()}
    fields = {name: _words(known, keys) for name, keys in _FIELDS.items()}
    authors = next(filter(None, (_names(known.get(key)) for key in _FIELDS["author"])), [])
    fields["author"] = ", ".join(authors)
    fields["source"] = _LINK.sub(r"\1", fields["source"])
    tags = tuple(dict.fromkeys(_listed(known.get("tags", known.get("tag")))))
    return TextDescription(fields, _publication(known, authors, fields), tags, tuple(_notes(known)))


def _words(known: dict[str, Any], keys: tuple[str, ...]) -> str:
    return next(filter(None, (_plain(as_text(known.get(key))) for key in keys)), "")


def _plain(words: str) -> str:
    """Take links between notes for their words."""
    return _WIKI_LINK.sub(r"\1", words).strip()


def _names(value: object) -> list[str]:
    """List the names of persons in a value: words, a list of them, or mappings of their parts."""
    if isinstance(value, dict):
        parts = {str(key).lower(): as_text(part) for key, part in value.items()}
        literal = next(filter(None, (parts.get(key, "") for key in _LITERAL)), "")
        inner = next((part for part in value.values() if isinstance(part, dict | list)), None)
        name = literal or " ".join(filter(None, (parts.get("given", ""), parts.get("family", ""))))
        return [_plain(name)] if name else _names(inner) if inner else []
    if isinstance(value, list):
        return [name for part in value for name in _names(part)]
    names = [_plain(name) for name in as_text(value).split(";")]
    in_order = [name_in_order(name).shown for name in names] if len(names) > 1 else names
    return list(filter(None, in_order))


def _publication(known: dict[str, Any], authors: list[str], fields: dict[str, str]) -> Publication | None:
    from debatedesk.formats.references.identifiers import doi_of

    said: dict[str, Any] = {name: _words(known, keys) for name, keys in _PUBLISHED.items()}
    said["doi"] = doi_of(_words(known, ("doi",)))
    if not said["doi"] and not any(said[name] for name in _TELLING):
        return None
    kind = re.sub(r"[\s_-]+", "", _words(known, ("itemtype", "type"))).lower()
    said["type"] = _ITEM_TYPES.get(kind, "article-journal" if said["container"] else "")
    said["authors"] = tuple(name_in_order(name) for name in authors)
    said["issued"] = fields["date"]
    said["url"] = _words(known, ("url",))
    publication = Publication(language=fields["language"], **said)
    return publication if publication != NO_PUBLICATION else None


def _notes(known: dict[str, Any]) -> Iterator[ImportedAnnotation]:
    """Keep further names of a text as a note on the whole of it."""
    aliases = _listed(known.get("aliases", known.get("alias")), commas=False)
    if aliases:
        called = comma_separated([quoted(alias) for alias in aliases])
        yield ImportedAnnotation(-1, -1, markdown=message("Also called {called}.", called=called))


def _listed(value: object, commas: bool = True) -> list[str]:
    if isinstance(value, list):
        parts = [as_text(part) for part in value]
    else:
        text = as_text(value)
        parts = re.split(r"[,\s]+" if commas else r"\s*,\s*", text)
    return list(filter(None, (_plain(part).strip(", ").lstrip("#") for part in parts)))


def written_front_matter(
    described: Mapping[str, str], publication: Publication | None = None, tags: Sequence[str] = ()
) -> str:
    """Write as front matter what `describe` reads from it again; what is empty is left out.

    `described` are fields of `ImportedText` by their names.
    """
    values: dict[str, object] = {name: described.get(name, "") for name in _FIELDS if name != "identifier"}
    if publication is not None and len(publication.authors) > 1:
        shown = [person.shown for person in publication.authors]
        values["author"] = shown if ", ".join(shown) == values["author"] else values["author"]
    values["tags"] = list(tags)
    if publication is not None:
        values |= {keys[0]: getattr(publication, name) for name, keys in _PUBLISHED.items()}
        values["doi"] = publication.doi
        types = (key for key, csl in _ITEM_TYPES.items() if csl == publication.type)
        is_told = publication.doi or any(getattr(publication, name) for name in _TELLING)
        values["itemtype"] = next(types, "") if is_told else ""
    lines = [f"{key}: {_yaml(value)}" for key, value in values.items() if value]
    return "\n".join(["---", *lines, "---"])


def _yaml(value: object) -> str:
    """Write a value as JSON, which is YAML as well; none of it is HTML where it is shown as Markdown."""
    written = json.dumps(value, ensure_ascii=False)
    return re.sub("[<>&]", lambda sign: f"\\u{ord(sign[0]):04x}", written)
