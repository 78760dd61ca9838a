"""How an exposition is set: fonts, distances and colours, as formats of Qt."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat

from debatedesk.domain.maps.relation_style import Role
from debatedesk.ui.map.canvas.card_text import CardFonts
from debatedesk.ui.map.exposition.contents import NO_PASSAGE, RunKind, ShownLine, ShownParagraph
from debatedesk.ui.theme import Theme
from debatedesk.ui.widgets.tints import DIMMED

_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_LINE_HEIGHT = 125
_SIZE = 1.12
"""A text is set larger than what stands on cards."""
_DEEPEST = 8
"""What follows deeper still is indented no further: a narrow pane has no room."""


@dataclass(frozen=True, slots=True)
class ExpositionLook:
    """Makes the formats of one theme and font."""

    theme: Theme
    fonts: CardFonts
    em: float

    @staticmethod
    def of(theme: Theme, base: QFont, em: float) -> "ExpositionLook":
        """Follow the font of the window, of which an em is so many pixels."""
        larger = QFont(base)
        if base.pointSizeF() > 0:
            larger.setPointSizeF(base.pointSizeF() * _SIZE)
        return ExpositionLook(theme, CardFonts.after(larger), em)

    def block(self, paragraph: ShownParagraph, line: ShownLine, *, is_first: bool) -> QTextBlockFormat:
        """Set a line apart from the one before, and in by the depth of its node."""
        form = QTextBlockFormat()
        kind = line.runs[0][0]
        above = {"heading": 1.6, "hint": 0.6, "passage": 0.4, "source": 0.1}.get(
            kind, 0.9 if is_first else 0.3
        )
        form.setTopMargin(above * self.em)
        form.setBottomMargin(0.5 * self.em if kind == "heading" else 0.0)
        form.setLineHeight(_LINE_HEIGHT, _PROPORTIONAL)
        indent = (
            1.6 * min(paragraph.depth, _DEEPEST) + (1.6 if line.passage != NO_PASSAGE else 0.0)
        ) * self.em
        if kind == "heading":
            form.setHeadingLevel(2)
        if line.from_right:
            form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            form.setRightMargin(indent)
        else:
            form.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            form.setLeftMargin(indent)
        return form

    def run(self, kind: RunKind, role: Role, *, dimmed: bool) -> QTextCharFormat:
        """Give words of a kind their font and colour."""
        theme, fonts = self.theme, self.fonts
        form = QTextCharFormat()
        form.setFont(
            {"heading": fonts.title, "title": fonts.title, "text": fonts.text, "passage": fonts.text}.get(
                kind, fonts.head
            )
        )
        if kind == "heading":
            form.setFontPointSize(fonts.title.pointSizeF() * 1.15)
        elif kind == "lead":
            form.setFontWeight(QFont.Weight.DemiBold)
        colours: dict[RunKind, str] = {
            "lead": getattr(theme, role),
            "remark": theme.muted,
            "source": theme.muted,
            "hint": theme.muted,
        }
        colour = QColor(colours.get(kind, theme.text))
        if dimmed:
            colour = _between(QColor(theme.page), colour, DIMMED)
        form.setForeground(colour)
        return form


def _between(ground: QColor, colour: QColor, share: float) -> QColor:
    """Mix a colour into the ground as if it let it shine through."""
    mixed = (
        round(below + (above - below) * share)
        for below, above in zip(ground.getRgb()[:3], colour.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*mixed)
