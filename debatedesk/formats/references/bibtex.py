"""BibTeX and BibLaTeX as a format of references.

It has a reader of its own: bibtexparser 2.1 read 0.24 MB/s, leaves `name # " (A)"` unjoined, parts a body
in braces into first and last name, and knows neither `crossref` nor the files of Zotero and JabRef.
"""

import re
from collections.abc import Callable, Mapping

from debatedesk.domain.message import message
from debatedesk.domain.publication import Publication
from debatedesk.formats.references.bibtex_syntax import BibtexEntry, BibtexSyntax
from debatedesk.formats.references.dates import iso_date, iso_of_parts
from debatedesk.formats.references.entries import (
    ReferenceEntry,
    ReferenceFormat,
    ReferenceList,
    ReferenceNote,
)
from debatedesk.formats.references.identifiers import doi_of, pages_of
from debatedesk.formats.references.latex import latex_to_text, text_to_latex
from debatedesk.formats.references.names import names_of_bibtex, names_to_bibtex

_TYPES = {
    "article": "article-journal", "book": "book", "mvbook": "book", "collection": "book",
    "mvcollection": "book", "booklet": "pamphlet", "inbook": "chapter", "incollection": "chapter",
    "bookinbook": "chapter", "suppbook": "chapter", "inproceedings": "paper-conference",
    "conference": "paper-conference", "proceedings": "book", "mvproceedings": "book",
    "phdthesis": "thesis", "mastersthesis": "thesis", "thesis": "thesis", "techreport": "report",
    "report": "report", "manual": "report", "online": "webpage", "electronic": "webpage",
    "www": "webpage", "unpublished": "manuscript", "inreference": "entry-encyclopedia",
    "reference": "book", "mvreference": "book", "review": "review", "patent": "patent",
    "dataset": "dataset", "software": "software", "periodical": "periodical", "video": "motion_picture",
    "movie": "motion_picture", "audio": "song", "letter": "personal_communication", "artwork": "graphic",
    "image": "graphic", "legislation": "legislation", "jurisdiction": "legal_case",
    "standard": "standard", "misc": "document",
}  # fmt: skip
_SUBTYPES = {
    "newspaper": "article-newspaper", "newspaperarticle": "article-newspaper",
    "magazine": "article-magazine", "magazinearticle": "article-magazine", "forumpost": "post",
    "blogpost": "post-weblog", "post": "post", "speech": "speech", "interview": "interview",
    "broadcast": "broadcast",
}  # fmt: skip
_WRITTEN_TYPES = {
    "article-journal": "article", "article-newspaper": "article", "article-magazine": "article",
    "book": "book", "pamphlet": "booklet", "chapter": "incollection", "paper-conference": "inproceedings",
    "thesis": "thesis", "report": "report", "webpage": "online", "post": "online",
    "post-weblog": "online", "manuscript": "unpublished", "entry-encyclopedia": "inreference",
    "entry-dictionary": "inreference", "review": "review", "patent": "patent", "dataset": "dataset",
    "software": "software", "periodical": "periodical", "motion_picture": "video", "song": "audio",
    "personal_communication": "letter", "graphic": "artwork", "legislation": "legislation",
    "legal_case": "jurisdiction", "standard": "standard",
}  # fmt: skip
_WRITTEN_SUBTYPES = {
    "article-newspaper": "newspaper", "article-magazine": "magazine", "post": "post",
    "post-weblog": "blogpost", "speech": "speech", "interview": "interview", "broadcast": "broadcast",
}  # fmt: skip
_ARTICLES = frozenset({"article", "review", "suppperiodical"})
_PARTS = frozenset({
    "inbook", "incollection", "bookinbook", "suppbook", "inproceedings", "conference", "inreference",
})  # fmt: skip
_NEVER_INHERITED = frozenset(
    {"crossref", "xref", "xdata", "ids", "file", "label", "sortkey", "keywords", "note"}
)
_DEEPEST_CROSSREF = 5
_KEYWORDS = re.compile(r"\s*[,;]\s*")


class BibtexFormat(ReferenceFormat):
    """A .bib file."""

    name = "bibtex"
    label = "BibTeX"
    suffixes = (".bib", ".bibtex")
    writes = True

    def _read(self, text: str, name: str) -> ReferenceList:
        syntax = BibtexSyntax(text)
        entries = list(syntax.entries())
        by_key: dict[str, BibtexEntry] = {}
        problems = []
        for entry in entries:
            if entry.key and entry.key.casefold() in by_key:
                first = by_key[entry.key.casefold()].line
                problems.append(
                    message(
                        "Line {line}: “{key}” is also the key of the entry in line {first}.",
                        line=entry.line,
                        key=entry.key,
                        first=first,
                    )
                )
            by_key.setdefault(entry.key.casefold(), entry)
        read = []
        for entry in entries:
            if entry.type == "xdata":
                continue
            missing = _missing_parent(entry, by_key)
            if missing:
                problems.append(
                    message(
                        "Line {line}: “{key}” refers to “{missing}”, which is not in the file.",
                        line=entry.line,
                        key=entry.key,
                        missing=missing,
                    )
                )
            read.append(_entry(entry, _inherited(entry, by_key)))
        return ReferenceList(tuple(read), (*syntax.problems, *problems))

    def write(self, publications: list[Publication]) -> str:
        """Write entries of BibLaTeX, whose fields BibTeX knows as well where it has them."""
        return "\n\n".join(_written(each) for each in publications) + "\n"


def _parents(entry: BibtexEntry) -> list[str]:
    named = [entry.fields.get("crossref", ""), *entry.fields.get("xdata", "").split(",")]
    return [key.strip() for key in named if key.strip()]


def _missing_parent(entry: BibtexEntry, by_key: Mapping[str, BibtexEntry]) -> str:
    return next((key for key in _parents(entry) if key.casefold() not in by_key), "")


def _inherited(entry: BibtexEntry, by_key: Mapping[str, BibtexEntry], depth: int = 0) -> dict[str, str]:
    """Give the fields of an entry and of those it refers to; a parent's title is the child's container."""
    fields = dict(entry.fields)
    if depth >= _DEEPEST_CROSSREF:
        return fields
    for key in _parents(entry):
        parent = by_key.get(key.casefold())
        if parent is None:
            continue
        for name, value in _inherited(parent, by_key, depth + 1).items():
            own_name = name
            if parent.type != "xdata":
                if entry.type in _PARTS and name in ("title", "subtitle", "titleaddon"):
                    own_name = "book" + name
                elif entry.type in _PARTS and name == "author" and "author" not in entry.fields:
                    own_name = "author" if entry.type == "inbook" else "bookauthor"
                elif entry.type in _ARTICLES and name in ("title", "subtitle"):
                    own_name = "journal" + name
                if name in _NEVER_INHERITED:
                    continue
            fields.setdefault(own_name, value)
    return fields


def _entry(entry: BibtexEntry, fields: Mapping[str, str]) -> ReferenceEntry:
    def said(*names: str) -> str:
        return next((text for name in names if (text := latex_to_text(fields.get(name, "")))), "")

    def titled(*names: str) -> str:
        title = said(*names)
        subtitle = next((text for name in names if (text := said(name.replace("title", "subtitle")))), "")
        return f"{title}: {subtitle}" if title and subtitle and subtitle != title else title

    container = titled("journaltitle", "journal", "booktitle", "maintitle", "eventtitle")
    issued = iso_date(said("date")) or iso_of_parts(said("year"), said("month"), said("day"))
    address = _address(fields) or _eprint_address(said)
    doi = doi_of(said("doi")) or (doi_of(address) if "doi.org/" in address else "")
    publication = Publication(
        type=_SUBTYPES.get(said("entrysubtype").casefold(), _TYPES.get(entry.type, "document")),
        title=titled("title"),
        authors=names_of_bibtex(fields.get("author", "")),
        editors=names_of_bibtex(fields.get("editor", "")),
        translators=names_of_bibtex(fields.get("translator", "")),
        issued=issued,
        container=container,
        publisher=said("publisher", "institution", "school", "organization"),
        publisher_place=said("location", "address"),
        edition=said("edition"),
        volume=said("volume"),
        issue=said("number", "issue"),
        page=pages_of(said("pages")),
        doi=doi,
        isbn=said("isbn"),
        issn=said("issn"),
        url=address,
        accessed=iso_date(said("urldate")),
        language=said("langid", "language"),
        abstract=said("abstract"),
        key=entry.key,
    )
    notes = tuple(ReferenceNote(text) for name in ("annotation", "annote", "note") if (text := said(name)))
    tags = tuple(tag for tag in _KEYWORDS.split(said("keywords")) if tag)
    groups = tuple(group for group in _KEYWORDS.split(said("groups")) if group)
    return ReferenceEntry(publication, files_of(fields.get("file", "")), notes, tags, groups, entry.line)


def _address(fields: Mapping[str, str]) -> str:
    """Give the address as it is: LaTeX's characters in it are mostly meant as they stand."""
    address = fields.get("url", "")
    if not address:
        match = re.search(r"\\url\s*\{([^{}]+)\}", fields.get("howpublished", ""))
        address = match[1] if match else ""
    return re.sub(r"\\([%&#_~{}])", r"\1", address).strip().strip("{}")


def _eprint_address(said: Callable[..., str]) -> str:
    kind, number = said("eprinttype", "archiveprefix").casefold(), said("eprint")
    return f"https://arxiv.org/abs/{number}" if kind == "arxiv" and number else ""


def files_of(field: str) -> tuple[str, ...]:
    r"""Give the paths of a `file` field, `Title:files/1/a.pdf:application/pdf;…`, where `\:` is a colon.

    Mendeley writes `:C$\backslash$:/…`; a path alone is one as well.
    """
    field = field.replace("{\\_}", "_").replace("$\\backslash$", "\\").replace("\\_", "_")
    paths = []
    for part in re.split(r"(?<!\\);", field):
        pieces = re.split(r"(?<!\\):", part.strip())
        path = pieces[0] if len(pieces) == 1 else pieces[1] if len(pieces) > 1 else ""
        if len(pieces) == 2:  # a drive of Windows, or a description without a type
            path = part if len(pieces[0].strip()) == 1 else (pieces[1] or pieces[0])
        if len(pieces) >= 4 and len(pieces[1]) == 1:  # Title:C:\path:type
            path = ":".join(pieces[1:-1])
        path = re.sub(r"\\([:;\\{}&%#])", r"\1", path).strip()
        if path:
            paths.append(path)
    return tuple(dict.fromkeys(paths))


def _written(publication: Publication) -> str:
    kind = _WRITTEN_TYPES.get(publication.type, "misc")
    container = {"article": "journaltitle", "review": "journaltitle"}.get(kind, "booktitle")
    body = {"thesis": "institution", "report": "institution", "online": "organization"}.get(
        kind, "publisher"
    )
    words = {
        "entrysubtype": _WRITTEN_SUBTYPES.get(publication.type, ""),
        "title": publication.title,
        container: publication.container,
        "date": publication.issued,
        body: publication.publisher,
        "location": publication.publisher_place,
        "edition": publication.edition,
        "volume": publication.volume,
        "number": publication.issue,
        "pages": re.sub(r"(?<=\w)-(?=\w)", "–", publication.page),
        "doi": publication.doi,
        "isbn": publication.isbn,
        "issn": publication.issn,
        "langid": publication.language,
        "abstract": publication.abstract,
    }
    lines = [
        f"  {label} = {{{names_to_bibtex(names)}}}"
        for label, names in (
            ("author", publication.authors),
            ("editor", publication.editors),
            ("translator", publication.translators),
        )
        if names
    ]
    lines += [
        f"  {label} = {{{_title(value) if 'title' in label else text_to_latex(value)}}}"
        for label, value in words.items()
        if value
    ]
    if publication.url:
        lines.append(f"  url = {{{publication.url.replace('{', '%7B').replace('}', '%7D')}}}")
    if publication.accessed:
        lines.append(f"  urldate = {{{text_to_latex(publication.accessed)}}}")
    return f"@{kind}{{{publication.key or 'untitled'},\n" + ",\n".join(lines) + "\n}"


def _title(title: str) -> str:
    """Keep words such as “DNA” from the small letters that styles of BibTeX write titles in."""
    latex = text_to_latex(title)
    return re.sub(r"(?<![\w\\{])\w+[A-Z]\w*(?![\w}])", lambda word: "{" + word[0] + "}", latex)
