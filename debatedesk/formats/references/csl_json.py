"""CSL-JSON as a format of references."""

import json
from typing import Any

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.domain.publication import PersonName, Publication
from debatedesk.formats.json_parsing import is_small_enough
from debatedesk.formats.references.dates import iso_date, parts_of
from debatedesk.formats.references.entries import (
    ReferenceEntry,
    ReferenceFormat,
    ReferenceList,
    ReferenceNote,
)
from debatedesk.formats.references.identifiers import doi_of

CSL_TYPES = (
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast",
    "chapter", "classic", "collection", "dataset", "document", "entry", "entry-dictionary",
    "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview", "legal_case",
    "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference",
    "patent", "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation",
    "report", "review", "review-book", "software", "song", "speech", "standard", "thesis", "treaty",
    "webpage",
)  # fmt: skip
"""The types of CSL 1.0.2, its appendix III."""
_WORDS = {
    "title": "title",
    "container": "container-title",
    "publisher": "publisher",
    "publisher_place": "publisher-place",
    "edition": "edition",
    "volume": "volume",
    "issue": "issue",
    "page": "page",
    "doi": "DOI",
    "isbn": "ISBN",
    "issn": "ISSN",
    "url": "URL",
    "language": "language",
    "abstract": "abstract",
}
_NAMES = {"authors": "author", "editors": "editor", "translators": "translator"}
_DATES = ("issued", "accessed")


class CslJsonFormat(ReferenceFormat):
    """A .json file with a list of items as processors of citations take them."""

    name = "csl-json"
    label = "CSL-JSON"
    suffixes = (".json", ".csljson")
    writes = True

    def recognises(self, data: bytes) -> bool:
        """Tell a list of items with types of CSL from other JSON."""
        if b'"type"' not in data or not is_small_enough(data):
            return False
        try:
            items = _items(json.loads(data.decode("utf-8-sig")))
        except (ValueError, RecursionError):
            return False
        return any(_is_csl(item) for item in items)

    def _read(self, text: str, name: str) -> ReferenceList:
        try:
            items = _items(json.loads(text))
        except RecursionError as error:
            raise FormatError(message("“{name}” is nested too deeply.", name=name)) from error
        except ValueError as error:
            raise FormatError(
                message("“{name}” is no JSON that can be read: {error}.", name=name, error=error)
            ) from error
        entries, problems = [], []
        for number, item in enumerate(items, 1):
            if isinstance(item, dict):
                notes = (ReferenceNote(note),) if (note := _said(item.get("note"))) else ()
                entries.append(ReferenceEntry(publication_of_csl(item), notes=notes))
            else:
                problems.append(message("Item {number} is no reference.", number=number))
        return ReferenceList(tuple(entries), tuple(problems))

    def write(self, publications: list[Publication]) -> str:
        """Write a list of items."""
        return (
            json.dumps([csl_of_publication(each) for each in publications], ensure_ascii=False, indent=2)
            + "\n"
        )


def _is_csl(item: Any) -> bool:
    """Tell an item of CSL from other things that have a type, such as the posts of a saved feed."""
    if not isinstance(item, dict) or item.get("type") not in CSL_TYPES:
        return False
    if isinstance(item.get("author"), list) or isinstance(item.get("issued"), dict):
        return True
    return "title" in item and item["type"] not in ("post", "post-weblog")


def _items(parsed: Any) -> list[Any]:
    items = parsed
    if isinstance(parsed, dict):
        items = parsed.get("items", [parsed] if "type" in parsed else [])
    return items if isinstance(items, list) else []


def publication_of_csl(item: dict[str, Any]) -> Publication:
    """Read an item of CSL; what is of no use is passed over."""
    fields: dict[str, Any] = {ours: _said(item.get(theirs)) for ours, theirs in _WORDS.items()}
    fields["doi"] = doi_of(fields["doi"]) or fields["doi"]
    fields |= {ours: _names(item.get(theirs)) for ours, theirs in _NAMES.items()}
    fields |= {name: _date(item.get(name)) for name in _DATES}
    kind = item.get("type")
    key = _said(item.get("citation-key")) or _said(item.get("citekey")) or _said(item.get("id"))
    return Publication(type=kind if kind in CSL_TYPES else "document", key=key, **fields)


def csl_of_publication(publication: Publication) -> dict[str, Any]:
    """Write a publication as an item of CSL, without what is unknown."""
    item: dict[str, Any] = {"id": publication.key, "type": publication.type or "document"}
    for ours, theirs in _WORDS.items():
        if value := getattr(publication, ours):
            item[theirs] = value
    for ours, theirs in _NAMES.items():
        if names := getattr(publication, ours):
            item[theirs] = [_csl_of_name(name) for name in names]
    for name in _DATES:
        if value := getattr(publication, name):
            parts = parts_of(value)
            item[name] = {"date-parts": parts} if parts else {"literal": value}
    return item


def _said(value: Any) -> str:
    if isinstance(value, list):
        value = next(iter(value), "")
    return " ".join(str(value).split()) if isinstance(value, str | int | float) else ""


def _names(value: Any) -> tuple[PersonName, ...]:
    names = [
        PersonName(
            _said(name.get("family")),
            _said(name.get("given")),
            _said(name.get("non-dropping-particle")) or _said(name.get("dropping-particle")),
            _said(name.get("suffix")),
            "" if _said(name.get("family")) else _said(name.get("literal")) or _said(name.get("name")),
        )
        for name in (value if isinstance(value, list) else ())
        if isinstance(name, dict)
    ]
    return tuple(name for name in names if name.shown)


def _csl_of_name(name: PersonName) -> dict[str, str]:
    if name.literal:
        return {"literal": name.literal}
    parts = {
        "family": name.family,
        "given": name.given,
        "non-dropping-particle": name.particle,
        "suffix": name.suffix,
    }
    return {label: value for label, value in parts.items() if value}


def _date(value: Any) -> str:
    if isinstance(value, str | int):
        return iso_date(str(value))
    if not isinstance(value, dict):
        return ""
    parts = value.get("date-parts")
    if isinstance(parts, list) and parts and all(isinstance(part, list) and part for part in parts):
        written = [_iso(part) for part in parts[:2]]
        if all(written):
            return "/".join(written)
    return next((iso_date(said) for name in ("raw", "literal") if (said := _said(value.get(name)))), "")


def _iso(part: list[Any]) -> str:
    try:
        year, *rest = (int(number) for number in part[:3])
    except (TypeError, ValueError, OverflowError):
        return ""
    written = f"-{-year:04d}" if year < 0 else f"{year:04d}"
    return written + "".join(f"-{number:02d}" for number in rest if 1 <= number <= 31)
