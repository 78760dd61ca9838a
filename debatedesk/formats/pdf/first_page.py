"""What the first page of a text says of it: its title, who wrote it, when, and its DOI."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from debatedesk.domain.publication import PersonName, Publication, names_in, shown_names
from debatedesk.formats.pdf.blocks import TextBlock
from debatedesk.formats.pdf.lines import TextLine
from debatedesk.formats.pdf.notes import is_raised
from debatedesk.formats.references.identifiers import doi_in_text

_LONGEST_LINE = 200
_MOST_AUTHORS = 30
_MARKS = re.compile(r"[*∗†‡§¶⋆+$#♯∥‖]|(?<=[^\W\d])\d(?:,\d)*")
_BY = re.compile(r"^(?:by|von|par|de|di)\s+", re.IGNORECASE)
_NAME = re.compile(
    r"(?:[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'‐-]*\.?(?:-[A-Z]\.)?)(?:\s+(?:(?:van|von|de|del|della|der|den|di|da|du|la|le|ten|ter|zu)"
    r"\s+)*[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'‐-]*\.?){1,4}"
)
_BETWEEN = re.compile(r"\s*(?:,\s*(?:and|und|et|&)\s+|[,;·•|]\s*|\s+(?:and|und|et|&)\s+)\s*")
_NO_NAME = re.compile(
    r"\b(?:universit\w*|institut\w*|departa?ment|faculty|school|college|laborator\w+|cent(?:er|re)|research|journal"
    r"|press|abstract|introduction|contents|chapter|part|section|volume|vol|no|issue|proceedings|conference|edition"
    r"|january|february|march|april|may|june|july|august|september|october|november|december|street|road|avenue"
    r"|the|of|for|in|on|with|a|an|to|inc|ltd|gmbh|group|agency|administration|federal|ministry|court"
    r"|committee|council|board|office|service|company|corporation|software|version|index|reference|manual"
    r"|guide|handbook|documentation|notes?|lectures?|thesis|dissertation|paper"
    r"|working|memo|letter|preface|foreword|free|all|rights|reserved|draft|report|review)\b",
    re.IGNORECASE,
)
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october"),
    *("november", "december"),
)
_MONTH = "|".join(_MONTHS)
_DATE = re.compile(
    r"(?:(?:date|dated|published|version of|draft of|on):?\s+)?"
    rf"(?:(?:(\d{{1,2}})\.?\s+)?({_MONTH})(?:\s+(\d{{1,2}})(?:st|nd|rd|th)?)?,?\s+(\d{{4}})"
    r"|(\d{4})-(\d\d)-(\d\d))\.?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FirstPage:
    """What is said there; empty where nothing is."""

    title: str = ""
    authors: tuple[PersonName, ...] = ()
    date: str = ""
    doi: str = ""

    @property
    def author(self) -> str:
        """The authors in a line."""
        return shown_names(self.authors)

    @property
    def publication(self) -> Publication | None:
        """The fields of a source that it names; None where it names none."""
        return Publication(doi=self.doi, authors=self.authors, issued=self.date) if self.doi else None


def first_page(blocks: Sequence[TextBlock]) -> FirstPage:
    """Read what stands on the first page that has text."""
    if not blocks:
        return FirstPage()
    number = blocks[0].lines[0].page
    page = [block for block in blocks if block.lines[0].page == number][:60]
    headings = [block for block in page if block.kind == "heading"]
    title = max(headings, key=lambda block: block.size, default=None)
    head = page[page.index(title) + 1 :] if title else page
    head = head[: next((i for i, block in enumerate(head) if _begins_text(block)), len(head))]
    doi = next((doi for block in page if len(block.lines) <= 3 and (doi := doi_in_text(block.text))), "")
    lines = [line for block in head for line in block.lines]
    return FirstPage(
        title.text if title else "",
        _authors(lines) if title else (),
        next((date for line in lines if (date := _date(_plain(line)))), ""),
        "" if "xxx" in doi.lower() else doi,
    )


def _begins_text(block: TextBlock) -> bool:
    return len(block.text) > 2 * _LONGEST_LINE or block.text.casefold().strip(" .:") in (
        "abstract",
        "summary",
    )


def _plain(line: TextLine) -> str:
    """Write a line without raised marks and the signs of notes, its parts with commas between them."""
    words: list[str] = []
    for index, word in enumerate(line.words):
        if index in line.cells:
            words.append(",")
        if not is_raised(word, line):
            words.append((" " if word.spaced else "") + word.text)
    return " ".join(_MARKS.sub("", "".join(words)).replace(" ,", ",").split())


def _authors(lines: Sequence[TextLine]) -> tuple[PersonName, ...]:
    """Read the lines below the title that are made of names alone, all set as the first of them."""
    named: list[str] = []
    first: TextLine | None = None
    for line in lines[:60]:
        words = _plain(line)
        by = _BY.match(words)
        parts = [part for part in _BETWEEN.split(words[by.end() if by else 0 :].strip(" ,;")) if part]
        if not parts or len(words) > _LONGEST_LINE or not all(map(_is_name, parts)):
            if first is None and parts and sum(map(_is_name, parts)) > 1:
                return ()
            continue
        if first is None or (line.size, line.face) == (first.size, first.face):
            first = first or line
            named += parts
    return names_in("; ".join(named)) if 0 < len(named) <= _MOST_AUTHORS else ()


def _is_name(words: str) -> bool:
    return bool(_NAME.fullmatch(words)) and not _NO_NAME.search(words) and not words.isupper()


def _date(line: str) -> str:
    match = _DATE.fullmatch(line.strip(" ()"))
    if not match:
        return ""
    before, month, after, year, iso_year, iso_month, iso_day = match.groups()
    if iso_year:
        return f"{iso_year}-{iso_month}-{iso_day}"
    number = f"{year}-{_MONTHS.index(month.lower()) + 1:02}"
    day = before or after
    return f"{number}-{int(day):02}" if day else number
