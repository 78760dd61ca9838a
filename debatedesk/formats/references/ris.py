"""RIS as a format of references.

rispy 0.10 would bring tags and lists; what costs is what they mean by type, which it leaves to its caller.
"""

import re
from collections import defaultdict

from debatedesk.domain.message import message, quoted
from debatedesk.domain.publication import PersonName, Publication
from debatedesk.formats.references.dates import iso_date, iso_of_parts
from debatedesk.formats.references.entries import (
    ReferenceEntry,
    ReferenceFormat,
    ReferenceList,
    ReferenceNote,
)
from debatedesk.formats.references.identifiers import doi_of, pages_of
from debatedesk.formats.references.names import name_in_order

_LINE = re.compile(r"\s*([A-Z][A-Z0-9])(?:  ?- ?|  ?-$)(.*)$")
_TYPES = {
    "JOUR": "article-journal", "EJOUR": "article-journal", "JFULL": "periodical",
    "ABST": "article-journal", "INPR": "article-journal", "BOOK": "book", "EBOOK": "book",
    "EDBOOK": "book", "CHAP": "chapter", "ECHAP": "chapter", "CONF": "paper-conference",
    "CPAPER": "paper-conference", "THES": "thesis", "RPRT": "report", "GOVDOC": "report",
    "ELEC": "webpage", "WEB": "webpage", "BLOG": "post-weblog", "ICOMM": "post",
    "NEWS": "article-newspaper", "MGZN": "article-magazine", "UNPB": "manuscript",
    "MANSCPT": "manuscript", "ENCYC": "entry-encyclopedia", "DICT": "entry-dictionary",
    "PAMP": "pamphlet", "PCOMM": "personal_communication", "VIDEO": "motion_picture",
    "MPCT": "motion_picture", "SOUND": "song", "DATA": "dataset", "COMP": "software",
    "CASE": "legal_case", "STAT": "legislation", "PAT": "patent", "ART": "graphic", "STAND": "standard",
    "HEAR": "hearing", "GEN": "document",
}  # fmt: skip
_WRITTEN_TYPES = {
    "article-journal": "JOUR", "article-newspaper": "NEWS", "article-magazine": "MGZN", "book": "BOOK",
    "chapter": "CHAP", "paper-conference": "CPAPER", "thesis": "THES", "report": "RPRT",
    "webpage": "ELEC", "post-weblog": "BLOG", "post": "ICOMM", "manuscript": "UNPB",
    "entry-encyclopedia": "ENCYC", "entry-dictionary": "DICT", "pamphlet": "PAMP",
    "personal_communication": "PCOMM", "motion_picture": "MPCT", "song": "SOUND", "dataset": "DATA",
    "software": "COMP", "legal_case": "CASE", "legislation": "STAT", "patent": "PAT", "graphic": "ART",
    "standard": "STAND", "periodical": "JFULL", "hearing": "HEAR",
}  # fmt: skip
_WITH_ISBN = frozenset({"book", "chapter", "paper-conference", "thesis", "report"})
_IN_BOOKS = frozenset({"chapter", "paper-conference", "entry-encyclopedia", "entry-dictionary"})
_CONTAINERS = ("T2", "JF", "JO", "JA", "J2", "BT")


class RisFormat(ReferenceFormat):
    """A .ris file."""

    name = "ris"
    label = "RIS"
    suffixes = (".ris",)
    writes = True

    def _read(self, text: str, name: str) -> ReferenceList:
        entries: list[ReferenceEntry] = []
        problems: list[str] = []
        record: defaultdict[str, list[str]] | None = None
        started, last = 0, ""
        for number, line in enumerate(text.splitlines(), 1):
            match = _LINE.match(line)
            if match is None:
                if record is not None and last and line.strip():
                    record[last][-1] = f"{record[last][-1]}\n{line.strip()}"
                elif line.strip() and not line.strip().rstrip(".").isdecimal():
                    problems.append(
                        message(
                            "Line {number}: “{line}” belongs to no reference.",
                            number=number,
                            line=line.strip()[:40],
                        )
                    )
                continue
            tag, value = match[1], match[2].strip()
            if tag == "TY":
                if record is not None:
                    problems.append(
                        message(
                            "Line {started}: {called} has no end (ER); it was read all the same.",
                            started=started,
                            called=_called(record),
                        )
                    )
                    entries.append(_entry(record, started))
                record, started, last = defaultdict(list), number, "TY"
                record["TY"].append(value)
            elif record is None:
                problems.append(
                    message("Line {number}: “{tag}” stands outside of a reference.", number=number, tag=tag)
                )
            elif tag == "ER":
                entries.append(_entry(record, started))
                record = None
            else:
                record[tag].append(value)
                last = tag
        if record is not None:
            problems.append(
                message(
                    "Line {started}: {called} has no end (ER); it was read all the same.",
                    started=started,
                    called=_called(record),
                )
            )
            entries.append(_entry(record, started))
        return ReferenceList(tuple(entries), tuple(problems))

    def write(self, publications: list[Publication]) -> str:
        """Write records one after the other, an empty line between them."""
        return "\n".join(_written(each) for each in publications)


def _called(record: dict[str, list[str]]) -> str:
    title = next((record[tag][0] for tag in ("ID", "TI", "T1") if record.get(tag)), "")
    return quoted(title[:60]) if title else message("the reference")


def _entry(record: dict[str, list[str]], line: int) -> ReferenceEntry:
    kind = _TYPES.get(record["TY"][0].upper(), "document")

    def said(*tags: str) -> str:
        return next(
            (one for tag in tags for value in record.get(tag, ()) if (one := " ".join(value.split()))), ""
        )

    def names(*tags: str) -> tuple[PersonName, ...]:
        return tuple(name_in_order(value) for tag in tags for value in record.get(tag, ()) if value.strip())

    authors = names("AU", "A1")
    edited = record["TY"][0].upper() == "EDBOOK"
    first, last = said("SP"), said("EP")
    page = pages_of(f"{first}-{last}" if last and "-" not in first and first != last else first)
    number = said("SN")
    is_isbn = kind in _WITH_ISBN and len(re.sub(r"[^0-9Xx]", "", number)) != 8
    titled_in_bt = kind == "book" and not said("TI", "T1")
    container_tags = ("T2", "BT", *_CONTAINERS) if kind in _IN_BOOKS else ("JF", "JO", *_CONTAINERS)
    publication = Publication(
        type=kind,
        title=said("TI", "T1", "CT", "BT" if titled_in_bt else "TI"),
        authors=() if edited else authors,
        editors=(authors if edited else ()) + names("ED", "A2"),
        translators=names("A4"),
        issued=_date(said("DA")) if "/" in said("DA") or not said("PY", "Y1") else _date(said("PY", "Y1")),
        container=said(*(tag for tag in container_tags if not (titled_in_bt and tag == "BT"))),
        publisher=said("PB"),
        publisher_place=said("CY", "PP"),
        edition=said("ET"),
        volume=said("VL"),
        issue=said("IS", "CP"),
        page=page,
        doi=doi_of(said("DO"))
        or next((doi_of(each) for each in record.get("UR", ()) if "doi.org/" in each), ""),
        isbn=number if is_isbn else "",
        issn="" if is_isbn else number,
        url=said("UR", "LK"),
        accessed=_date(said("Y2")),
        language=said("LA"),
        abstract=said("AB", "N2"),
        key=said("ID"),
    )
    files = tuple(
        value.removeprefix("file://") for tag in ("L1", "L2", "L4") for value in record.get(tag, ())
    )
    notes = tuple(ReferenceNote(note, "<" in note) for note in record.get("N1", ()) if note.strip())
    tags = tuple(tag for value in record.get("KW", ()) for tag in value.split("\n") if tag.strip())
    return ReferenceEntry(publication, tuple(file for file in files if file), notes, tags, (), line)


def _date(words: str) -> str:
    """Read “2020/05/06/”, the form of RIS, or any date."""
    parts = [part.strip() for part in words.split("/")]
    if words.count("/") in (2, 3) and re.fullmatch(r"\d{4}", parts[0]):
        return iso_of_parts(parts[0], parts[1], parts[2])
    return iso_date(words)


def _written(publication: Publication) -> str:
    pages = pages_of(publication.page)
    first, _, last = pages.partition("-")
    whole = not re.fullmatch(r"\w+-\w+", pages)
    # A span of dates has a slash of its own, so DA holds only a whole day.
    day = re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d))?", publication.issued)
    dated = [("PY", publication.issued)]
    if day:
        dated = [("PY", day[1]), ("DA", f"{day[1]}/{day[2]}/{day[3] or ''}/")]
    lines = [
        ("TY", _WRITTEN_TYPES.get(publication.type, "GEN")),
        ("ID", publication.key),
        ("TI", publication.title),
        *(("AU", _in_order(name)) for name in publication.authors),
        *(("A2", _in_order(name)) for name in publication.editors),
        *(("A4", _in_order(name)) for name in publication.translators),
        *dated,
        ("T2", publication.container),
        ("PB", publication.publisher),
        ("CY", publication.publisher_place),
        ("ET", publication.edition),
        ("VL", publication.volume),
        ("IS", publication.issue),
        ("SP", pages if whole else first),
        ("EP", "" if whole else last),
        ("DO", publication.doi),
        ("SN", publication.isbn or publication.issn),
        ("UR", publication.url),
        ("Y2", publication.accessed),
        ("LA", publication.language),
        ("AB", publication.abstract),
    ]
    written = [f"{tag}  - {' '.join(value.split())}" for tag, value in lines if value.strip()]
    return "\n".join([*written, "ER  - "]) + "\n"


def _in_order(name: PersonName) -> str:
    if name.literal:
        return name.literal
    family = " ".join(part for part in (name.particle, name.family) if part)
    parts = [family, name.given, name.suffix]
    return ", ".join(parts[: 3 if name.suffix else 2]) if name.given or name.suffix else f"{family},"
