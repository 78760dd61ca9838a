"""What a header of Project Gutenberg says, as the fields of a text."""

from dataclasses import replace

from debatedesk.domain.message import message
from debatedesk.domain.publication import Publication
from debatedesk.formats.base import ImportedText
from debatedesk.formats.gutenberg.header import GutenbergBook
from debatedesk.formats.references.names import name_in_order

LEFT_OUT = message("Project Gutenberg’s header and licence are left out.")
_ADDRESS = "https://www.gutenberg.org/ebooks/"


def described(text: ImportedText, book: GutenbergBook) -> ImportedText:
    """Say of a text what its header says, and that this was left out."""
    address = f"{_ADDRESS}{book.number}" if book.number else ""
    date = book.date or book.released
    publication = Publication(
        type="book",
        authors=tuple(map(name_in_order, book.authors)),
        editors=tuple(map(name_in_order, book.editors)),
        translators=tuple(map(name_in_order, book.translators)),
        issued=date,
        publisher="Project Gutenberg",
        url=address,
        language=book.language,
    )
    return replace(
        text,
        title=book.title or text.title,
        author=", ".join(book.authors),
        date=date,
        source=address,
        language=book.language,
        publication=publication,
        remarks=(*text.remarks, LEFT_OUT),
    )
