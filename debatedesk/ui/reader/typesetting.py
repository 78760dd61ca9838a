"""How a page is set: fonts, sizes and distances, as formats of Qt; colours are painted, not set."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextTableFormat,
)

from debatedesk.domain.text.reading import Block, SpanKind
from debatedesk.services.settings import Settings

SERIFS = (
    "Charter",
    "Iowan Old Style",
    "Source Serif 4",
    "Source Serif Pro",
    "Georgia",
    "Noto Serif",
    "Libertinus Serif",
    "Palatino",
    "Palatino Linotype",
    "Liberation Serif",
    "DejaVu Serif",
)
SANS = (
    "Inter",
    "Source Sans 3",
    "Noto Sans",
    "Segoe UI",
    "Helvetica Neue",
    "Liberation Sans",
    "DejaVu Sans",
)
SIZES = (8.0, 32.0)
MEASURES = (45, 90)
SPACINGS = (1.1, 2.2)
SCALE = {1: 1.65, 2: 1.35, 3: 1.15, 4: 1.0, 5: 1.0, 6: 0.9}
"""Sizes of headings in sizes of the text."""
CODE_SIZE = 0.88
FOOTNOTE_SIZE = 0.88
FIRST_FOOTNOTE = "fn-1"
Follows = Literal["rest", "item", "other"]
"""What comes after a paragraph: the rest of the same block, a list's next item, something else."""
OBJECT_TYPE = 0x1000 + 1
"""The object type of an image (the first after QTextFormat.UserObject)."""
SOURCE_PROPERTY = 0x100000 + 1
LABEL_PROPERTY = 0x100000 + 2
_PROSE = (
    "Every street should keep one hive, and those who live beside it should say where it stands. A roof "
    "asks for little room; the keeper, who comes once a week, would be glad of a key and of an hour’s help."
)
"""Letters, spaces and stops as often as English has them."""
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_APART = QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value


@dataclass(frozen=True, slots=True)
class TextLook:
    """How words look: in a block of a `kind` (a heading has a `level`), within spans, as a link."""

    kind: str = "paragraph"
    level: int = 0
    spans: frozenset[SpanKind] = frozenset()
    target: str = ""
    small: bool = False


@dataclass(frozen=True, slots=True)
class Typesetting:
    """What the reader has chosen: `size` in points, `measure` in characters a line, `spacing` in ems.

    From one line to the next it is `spacing` times the size of the letters, whatever the font calls a line.

    An empty `family` is the best serif there is.
    """

    family: str = ""
    size: float = 12.5
    measure: int = 68
    spacing: float = 1.5

    @staticmethod
    def read(settings: Settings) -> "Typesetting":
        """Read what the settings hold; what lies outside the limits is brought within."""
        default = Typesetting()
        return Typesetting(
            settings.get("reader.family", default.family),
            settings.get("reader.size", default.size),
            settings.get("reader.measure", default.measure),
            settings.get("reader.spacing", default.spacing),
        ).within_limits()

    def within_limits(self) -> "Typesetting":
        """Bring size, measure and spacing within their limits."""
        return replace(
            self,
            size=round(_clamp(self.size, *SIZES), 1),
            measure=round(_clamp(self.measure, *MEASURES)),
            spacing=round(_clamp(self.spacing, *SPACINGS), 2),
        )

    def keep(self, settings: Settings) -> None:
        """Write it to the settings; raises DeskError when that can't be done."""
        settings.set("reader.family", self.family)
        settings.set("reader.size", self.size)
        settings.set("reader.measure", self.measure)
        settings.set("reader.spacing", self.spacing)

    def font(self) -> QFont:
        """Make the font of the text."""
        font = QFont()
        font.setFamily(self.family or first_family(SERIFS) or font.defaultFamily())
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPointSizeF(self.size)
        return font

    def column_width(self) -> int:
        """Tell how wide a line of `measure` characters is, in pixels."""
        advance = QFontMetricsF(self.font()).horizontalAdvance(_PROSE) / len(_PROSE)
        return round(advance * self.measure)


def first_family(wanted: Sequence[str]) -> str:
    """Choose the first font family of a list that this system has, or none."""
    there = set(QFontDatabase.families())
    return next((each for each in wanted if each in there), "")


def em_of(points: float) -> float:
    """Give the size of letters in pixels, as the document of a page counts them."""
    return points * QGuiApplication.primaryScreen().logicalDotsPerInchY() / 72


def _clamp(value: float, least: float, most: float) -> float:
    return max(least, min(value, most))


class Formats:
    """The formats of one typesetting, made once and shared by all blocks that look alike."""

    def __init__(self, typesetting: Typesetting) -> None:
        """Measure the font."""
        self.typesetting = typesetting
        self.font = typesetting.font()
        metrics = QFontMetricsF(self.font)
        self.em = em_of(typesetting.size)
        self.font_height = metrics.height()
        self.list_indent = round(1.7 * self.font_height)
        self.quote_indent = round(1.2 * self.font_height)
        self.code_padding = round(0.6 * self.font_height)
        self._mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self._blocks: dict[tuple[object, ...], QTextBlockFormat] = {}
        self._looks: dict[TextLook, QTextCharFormat] = {}

    def block(
        self,
        block: Block,
        follows: Follows = "other",
        *,
        first: bool = False,
        small: bool = False,
        from_right: bool = False,
    ) -> QTextBlockFormat:
        """Give the format of a block, the `first` of the page perhaps, in the `small` size of footnotes.

        What is read `from_right` stands as far from the right edge as other blocks do from the left.
        """
        has_images = any(span.kind == "image" for span in block.spans)
        place = (block.quote_depth, block.list_depth, first, follows, block.name)
        key = (block.kind, block.level, *place, small, has_images, from_right)
        if key not in self._blocks:
            made = self._block(block, follows, first, small, has_images)
            if from_right:
                left, right = made.leftMargin(), made.rightMargin()
                made.setLeftMargin(right)
                made.setRightMargin(left)
                made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            self._blocks[key] = made
        return self._blocks[key]

    def _block(
        self, block: Block, follows: Follows, first: bool, small: bool, has_images: bool
    ) -> QTextBlockFormat:
        made = QTextBlockFormat()
        spacing = self.typesetting.spacing
        above, below = 0.0, 0.25 * self.font_height if follows == "item" else 0.55 * self.font_height
        if block.kind == "heading":
            made.setHeadingLevel(block.level)
            spacing = 1.0 + (spacing - 1.0) / 2
            above = (1.5 if block.level <= 2 else 1.1) * self.font_height
            below = 0.3 * self.font_height
        elif block.kind == "code":
            spacing = 1.0 + (spacing - 1.0) / 2
            above = below = 1.1 * self.font_height
        elif block.kind == "cell":
            spacing, below = 1.0 + (spacing - 1.0) / 2, 0
        elif block.kind == "rule":
            above = below = 0.8 * self.font_height
        padding = self.code_padding if block.kind == "code" else 0
        share = CODE_SIZE if block.kind == "code" else self._share_of_size(block.level, small)
        if has_images:  # a line is as high as its image, and as far from the next as others are
            made.setLineHeight(spacing * self.em - self.font_height, _APART)
        else:
            made.setLineHeight(spacing * self.em * share, _FIXED)
        if block.name == FIRST_FOOTNOTE:
            above = 2.2 * self.font_height
        made.setTopMargin(0 if first else above)
        made.setBottomMargin(0 if follows == "rest" else below)
        if block.kind != "cell":
            made.setLeftMargin(self.indent(block) + padding)
            made.setRightMargin(padding)
        return made

    @staticmethod
    def _share_of_size(level: int, small: bool) -> float:
        """Tell how large words of a heading's level, or of a footnote, are in sizes of the text."""
        return FOOTNOTE_SIZE if small else SCALE.get(level, 1.0)

    def indent(self, block: Block) -> int:
        """Tell how far a block stands from the left edge of the column, in pixels."""
        return block.list_depth * self.list_indent + block.quote_depth * self.quote_indent

    def look(self, look: TextLook) -> QTextCharFormat:
        """Give the format of words that look like that."""
        if look not in self._looks:
            self._looks[look] = self._look(look)
        return self._looks[look]

    def _look(self, look: TextLook) -> QTextCharFormat:
        made = QTextCharFormat()
        spans = look.spans
        size = self.typesetting.size * self._share_of_size(look.level, look.small)
        if look.level:
            made.setFontWeight(QFont.Weight.DemiBold)
        elif look.kind == "header" or "strong" in spans:
            made.setFontWeight(QFont.Weight.Bold)
        if look.kind == "code" or "code" in spans:
            made.setFontFamilies([self._mono])
            size *= CODE_SIZE
        if size != self.typesetting.size:
            made.setFontPointSize(size)
        if "emphasis" in spans:
            made.setFontItalic(True)
        if "strike" in spans:
            made.setFontStrikeOut(True)
        if "superscript" in spans:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        elif "subscript" in spans:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        if look.target:
            made.setAnchor(True)
            made.setAnchorHref(look.target)
        return made

    def image(self, source: str, label: str, target: str = "") -> QTextCharFormat:
        """Give the format of the one character that an image is; it may be a link as well."""
        made = QTextCharFormat()
        made.setObjectType(OBJECT_TYPE)
        made.setProperty(SOURCE_PROPERTY, source)
        made.setProperty(LABEL_PROPERTY, label)
        if target:
            made.setAnchor(True)
            made.setAnchorHref(target)
        return made

    def table(self, block: Block) -> QTextTableFormat:
        """Give the format of the table that a cell is of."""
        made = QTextTableFormat()
        made.setBorder(0)
        made.setCellSpacing(0)
        made.setCellPadding(round(0.35 * self.font_height))
        made.setLeftMargin(self.indent(block))
        made.setTopMargin(round(0.4 * self.font_height))
        made.setBottomMargin(round(0.9 * self.font_height))
        return made
