"""All that a version of a text holds, as it goes into the library."""

import json
from dataclasses import dataclass

from debatedesk.domain.text.printed import PrintedText
from debatedesk.storage.packed import pack_pages


@dataclass(frozen=True, slots=True)
class VersionContent:
    """A version of a text; `images` are pairs of source and content hash.

    `printed` are its pages, `remarks` what reading it guessed or left out, `encoding` the guessed one.
    """

    markdown: str
    text: str
    blocks: str
    reading_version: int
    text_hash: str
    original_hash: str
    original_name: str
    images: tuple[tuple[str, str], ...] = ()
    printed: PrintedText | None = None
    remarks: tuple[str, ...] = ()
    encoding: str = ""

    @property
    def about_reading(self) -> tuple[str, str, str]:
        """Pages, remarks and encoding as the columns `printed`, `remarks` and `encoding` hold them."""
        return pack_pages(self.printed), json.dumps(self.remarks, ensure_ascii=False), self.encoding
