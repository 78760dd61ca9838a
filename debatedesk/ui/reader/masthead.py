"""The heading of a page: what kind of text it is, its title, its author, date and source.

It is no part of the reading text; its colours are painted, so that a page keeps
when the theme changes.
"""

from dataclasses import dataclass
from urllib.parse import urlsplit

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor

from debatedesk.domain.library import Document, is_web_address
from debatedesk.domain.text.bidi import joined, reads_from_right
from debatedesk.domain.text.reading import ReadingText
from debatedesk.ui.reader.typesetting import SANS, SCALE, Formats, first_family
from debatedesk.ui.rich_text import units
from debatedesk.ui.widgets.wording import readable_date, shown_kind, shown_stance

_SMALL = 0.78
_LEADING = QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value


Toned = tuple[int, int, str]
"""From which to which position something is painted as `quiet` or in the colour of its `stance`."""


@dataclass(frozen=True, slots=True)
class Masthead:
    """The words above a text; `title` is empty where the text itself begins with it.

    Author, date and source stand below the title, wherever that is. All of it begins at the side from
    which the text is read, whatever side the window is read from. `kept_stance` is the stance as the
    library has it, where `stance` says it in another language.
    """

    kind: str = ""
    stance: str = ""
    title: str = ""
    byline: str = ""
    source: str = ""
    from_right: bool = False
    kept_stance: str = ""

    @staticmethod
    def of(document: Document, reading: ReadingText) -> "Masthead":
        """Gather what is known of a document and does not stand in its text at once."""
        from_right = reads_from_right(reading.text)
        return Masthead(
            "" if document.kind == "text" else shown_kind(document),
            shown_stance(document),
            "" if _begins_with(reading, document.title) else document.title,
            joined((document.author, readable_date(document.date)), within="rtl" if from_right else "ltr"),
            document.source,
            from_right,
            document.stance,
        )

    @property
    def overline(self) -> str:
        """The kind of text and its stance."""
        return " · ".join(each.upper() for each in (self.kind, self.stance) if each)

    def write(self, cursor: QTextCursor, formats: Formats, *, with_line: bool = True) -> list[Toned]:
        """Write what stands above the text at the beginning of an empty document."""
        toned: list[Toned] = []
        if self.overline:
            self._begin(cursor, formats, 0.35)
            toned += self._write_overline(cursor, formats)
        if self.title:
            self._begin(cursor, formats, 0.35 if self._has_line else 1.6)
            self._write_title(cursor, formats)
        return toned + (self.write_line(cursor, formats) if with_line else [])

    def write_line(self, cursor: QTextCursor, formats: Formats) -> list[Toned]:
        """Write author, date and source below the title."""
        if not self._has_line:
            return []
        self._begin(cursor, formats, 1.6)
        start = cursor.position()
        self._write_byline(cursor, formats)
        return [(start, cursor.position(), "quiet")]

    @property
    def _has_line(self) -> bool:
        return bool(self.byline or self.source)

    def _begin(self, cursor: QTextCursor, formats: Formats, below: float) -> None:
        block = QTextBlockFormat()
        block.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self.from_right else Qt.LayoutDirection.LeftToRight
        )
        block.setLineHeight(0.15 * formats.font_height, _LEADING)
        block.setBottomMargin(below * formats.font_height)
        if cursor.position():
            cursor.insertBlock(block, QTextCharFormat())
        else:
            cursor.setBlockFormat(block)

    def _write_overline(self, cursor: QTextCursor, formats: Formats) -> list[Toned]:
        start = cursor.position()
        look = _small(formats)
        look.setFontWeight(QFont.Weight.DemiBold)
        look.setFontLetterSpacingType(QFont.SpacingType.PercentageSpacing)
        look.setFontLetterSpacing(106)
        cursor.insertText(self.overline, look)
        end = cursor.position()
        if not self.stance:
            return [(start, end, "quiet")]
        stance = end - units(self.stance.upper())
        # Of two adjacent stretches Qt paints the first alone; the space between keeps them apart.
        return [(start, max(start, stance - 1), "quiet"), (stance, end, "stance")]

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
        if is_web_address(self.source):
            look.setAnchor(True)
            look.setAnchorHref(self.source)
        cursor.insertText(_shortened(self.source), look)


def _small(formats: Formats) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontFamilies([first_family(SANS) or QFont().defaultFamily()])
    look.setFontPointSize(formats.typesetting.size * _SMALL)
    return look


def _shortened(source: str) -> str:
    """Give the site of an address, without “www.”; other sources as they are."""
    try:
        site = urlsplit(source).hostname if is_web_address(source) else None
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
