"""What a Word document says of itself: title, author, date and language."""

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from debatedesk.formats.docx.names import CORE, DC, DC_TERMS
from debatedesk.formats.office.properties import said_authors, said_title
from debatedesk.formats.references.dates import leading_date


@dataclass(frozen=True, slots=True)
class CoreProperties:
    """What is unknown is empty; the date is ISO 8601."""

    title: str = ""
    author: str = ""
    date: str = ""
    language: str = ""


def read_core_properties(root: Element | None) -> CoreProperties:
    """Read `core.xml`, where there is one."""
    if root is None or root.tag != f"{CORE}coreProperties":
        return CoreProperties()
    return CoreProperties(
        said_title(_said(root, f"{DC}title")),
        said_authors(_said(root, f"{DC}creator")),
        leading_date(_said(root, f"{DC_TERMS}created")),
        _said(root, f"{DC}language"),
    )


def _said(root: Element, name: str) -> str:
    return " ".join((root.findtext(name) or "").split())
