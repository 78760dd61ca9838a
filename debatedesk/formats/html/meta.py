"""The head of a page: its `meta` elements by name, and the addresses that it says it has."""

import re
from collections import defaultdict
from collections.abc import Sequence
from urllib.parse import urljoin

from debatedesk.formats.html.tree import Element

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+?)\s*-->", re.IGNORECASE)
_SINGLE_FILE = re.compile(
    r"<!--\s*Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^\n]+?)\s*(?:-->|\n)"
)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SAVED_ON = re.compile(r"(?:\w{3} )?([A-Z][a-z]{2}) (\d{1,2}) (\d{4})")
_START = 4_000
_LONGEST_TITLE = 1_000


class PageHead:
    """What the head of a page says, names in lower case, with `:` for `.` as in `dc:title`."""

    def __init__(self, root: Element, html: str) -> None:
        """Read the head of a page, of which `html` is the source."""
        self._said: dict[str, list[str]] = defaultdict(list)
        self._links: list[dict[str, str]] = []
        self._start = html[:_START]
        self.title = ""
        for element in root.elements():
            if element.tag == "meta":
                self._add(element.attributes)
            elif element.tag == "link":
                self._links.append(element.attributes)
            elif element.tag == "title" and not self.title:
                self.title = element.text()[:_LONGEST_TITLE]

    def _add(self, attributes: dict[str, str]) -> None:
        content = " ".join(attributes.get("content", "").split())
        names = (
            attributes.get("name") or attributes.get("property") or attributes.get("itemprop") or ""
        ).lower()
        for name in names.split():
            if content:
                self._said[name.replace(":", ".").replace("dcterms.", "dc.")].append(content)

    def first(self, *names: str) -> str:
        """Give what is said first under the first of these names."""
        return next((self._said[name][0] for name in names if name in self._said), "")

    def all(self, *names: str) -> Sequence[str]:
        """Give all that is said under the first of these names that is there."""
        return next((self._said[name] for name in names if name in self._said), ())

    @property
    def address(self) -> str:
        """The address that the page says it has, else the one that it was saved from; may be empty."""
        saved, shared = self.saved_from, self.first("og.url")
        cited = self.first("citation_public_url", "citation_abstract_html_url")
        links = (link for link in self._links if "canonical" in link.get("rel", "").lower().split())
        said = (*(link.get("href", "") for link in links), shared, cited, saved)
        return next(filter(None, (_absolute(address, saved or shared or cited) for address in said)), "")

    @property
    def saved_from(self) -> str:
        """The address that the browser saved the page from, as browsers and SingleFile note it."""
        noted = _SINGLE_FILE.search(self._start) or _SAVED_FROM.search(self._start)
        return noted[1] if noted and noted[1].startswith("http") else ""

    @property
    def saved_on(self) -> str:
        """The day that the page was saved on, where that is noted."""
        noted = _SINGLE_FILE.search(self._start)
        day = _SAVED_ON.match(noted[2]) if noted else None
        if day is None or day[1] not in _MONTHS:
            return ""
        return f"{day[3]}-{_MONTHS.index(day[1]) + 1:02d}-{int(day[2]):02d}"


def _absolute(address: str, base: str) -> str:
    try:
        complete = urljoin(base, address.strip()) if base else address.strip()
    except ValueError:
        return ""
    return complete if complete.startswith(("http://", "https://")) else ""
