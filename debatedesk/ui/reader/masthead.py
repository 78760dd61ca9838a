"""The heading of a page: what kind of text it is, its title, its author, date and source.

It stands above the text and is no part of the reading text; its colours are painted, so that a page keeps
when the theme changes.
"""

from dataclasses import dataclass
from urllib.parse import urlsplit

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor

from debatedesk.domain.reading import ReadingText
from debatedesk.domain.records import Document
from debatedesk.ui.lists.wording import readable_date
from debatedesk.ui.reader.typesetting import SANS, SCALE, Formats, first_family

_SMALL = 0.78
_LEADING = QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value


@dataclass(frozen=True, slots=True)
class Masthead:
    """The words above a text; `title` is empty where the text itself begins with it."""

    kind: str = ""
    stance: str = ""
    title: str = ""
    byline: str = ""
    source: str = ""

    @staticmethod
    def of(document: Document, reading: ReadingText) -> "Masthead":
        """Gather what is known of a document and does not stand in its text at once."""
        return Masthead(
            "" if document.kind == "text" else document.kind,
            document.stance,
            "" if _begins_with(reading, document.title) else document.title,
            " · ".join(each for each in (document.author, readable_date(document.date)) if each),
            document.source,
        )

    @property
    def overline(self) -> str:
        """The kind of text and its stance."""
        return " · ".join(each.upper() for each in (self.kind, self.stance) if each)

    def write(self, cursor: QTextCursor, formats: Formats) -> list[tuple[int, int, str]]:
        """Write the heading at the beginning of an empty document.

        Returns which positions are to be painted as `quiet` or in the colour of a `stance`.
        """
        lines = [
            (self._write_overline, 0.35) if self.overline else None,
            (self._write_title, 0.35) if self.title else None,
            (self._write_byline, 0.0) if self.byline or self.source else None,
        ]
        shown = [each for each in lines if each]
        toned: list[tuple[int, int, str]] = []
        for place, (write, below) in enumerate(shown):
            block = QTextBlockFormat()
            block.setLineHeight(0.15 * formats.em, _LEADING)
            block.setBottomMargin((1.6 if place == len(shown) - 1 else below) * formats.em)
            if place:
                cursor.insertBlock(block)
            else:
                cursor.setBlockFormat(block)
            start = cursor.position()
            write(cursor, formats)
            end = cursor.position()
            if write == self._write_overline and self.stance:
                stance = end - units(self.stance.upper())
                # Of two adjacent stretches Qt paints the first alone; the space between keeps them apart.
                toned += [(start, max(start, stance - 1), "quiet"), (stance, end, "stance")]
            elif write != self._write_title:
                toned.append((start, end, "quiet"))
        return toned

    def _write_overline(self, cursor: QTextCursor, formats: Formats) -> None:
        look = _small(formats)
        look.setFontWeight(QFont.Weight.DemiBold)
        look.setFontLetterSpacingType(QFont.SpacingType.PercentageSpacing)
        look.setFontLetterSpacing(106)
        cursor.insertText(self.overline, look)

    def _write_title(self, cursor: QTextCursor, formats: Formats) -> None:
        look = QTextCharFormat()
        look.setFontPointSize(formats.typesetting.size * SCALE[1])
        look.setFontWeight(QFont.Weight.DemiBold)
        cursor.insertText(" ".join(self.title.split()), look)

    def _write_byline(self, cursor: QTextCursor, formats: Formats) -> None:
        look = _small(formats)
        cursor.insertText(self.byline, look)
        if not self.source:
            return
        if self.byline:
            cursor.insertText(" · ", look)
        if is_address(self.source):
            look.setAnchor(True)
            look.setAnchorHref(self.source)
        cursor.insertText(_shortened(self.source), look)


def units(words: str) -> int:
    """Count the UTF-16 units of words."""
    return len(words) + sum(each > "\uffff" for each in words)


def is_address(source: str) -> bool:
    """Tell whether a source is an address that a browser can open."""
    return source.startswith(("http://", "https://"))


def _small(formats: Formats) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontFamilies([first_family(SANS) or QFont().defaultFamily()])
    look.setFontPointSize(formats.typesetting.size * _SMALL)
    return look


def _shortened(source: str) -> str:
    """Give the site of an address, without “www.”; other sources as they are."""
    try:
        site = urlsplit(source).hostname if is_address(source) else None
    except ValueError:
        site = None
    return site.removeprefix("www.") if site else " ".join(source.split())


def _begins_with(reading: ReadingText, title: str) -> bool:
    if not reading.blocks or reading.blocks[0].kind != "heading":
        return False
    first = reading.blocks[0]
    return _plain(reading.text[first.start : first.end]) == _plain(title)


def _plain(words: str) -> str:
    return " ".join(words.casefold().split()).rstrip(".")
