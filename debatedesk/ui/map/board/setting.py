"""Setting the words of the board's cards: how high a card is at once, its lines when it is painted.

A title and a text have at most two lines each. How many they take is told by their width alone, so that a
page of hundreds of cards is measured without breaking a line. A title begins at the side from which the
window is read, a text at the side of its own script.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from debatedesk.domain.maps.relations import RULES
from debatedesk.domain.text.bidi import reads_from_right
from debatedesk.ui.map.board.cards import BoardCard
from debatedesk.ui.map.canvas.card_text import CardFonts
from debatedesk.ui.map.contents import CardContent
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.mirroring import Mirror
from debatedesk.ui.widgets.row_painting import bold
from debatedesk.ui.widgets.wording import in_one_line

LEFT, RIGHT, TOP, BOTTOM = 27.0, 10.0, 7.0, 7.0
"""Pixels between the edges of a card and its words; its sign stands where reading begins."""
LINES = 2
SHOWN_CUTS = 2
_LONGEST = 400
"""So many characters are set at most; more never fit into two lines."""
_NARROWEST = 3.0
"""Pixels that a character takes at least, on the average of a line."""
_MOST_LAYOUTS = 1_000
"""So many are remembered at most: a view that is made wider sets its words anew at every width."""
_LEADING = 1.06
_GAP = 2.0


@dataclass(frozen=True, slots=True)
class PartSetting:
    """Where the words of a node stand on its card, in pixels from the card's top, and in how many lines.

    Its row of signs stands below them; a negative place is that of no row.
    """

    content: CardContent
    top: float
    title_lines: int
    text_y: float
    text_lines: int
    signs_y: float
    bottom: float


@dataclass(frozen=True, slots=True)
class CardSetting:
    """Where all stands on a card, in pixels from its top; a negative place is that of what is not there.

    `mirror` turns round what is placed from the left edge of a card that is read from the right.
    """

    width: float
    parts: tuple[PartSetting, ...]
    foot_y: float
    balance_y: float
    cut_ys: tuple[float, ...]
    height: float
    mirror: Mirror


class BoardText:
    """Measures and sets words in the fonts of the board, and remembers them."""

    def __init__(self, base: QFont, *, from_right: bool = False) -> None:
        """Set words in fonts that follow `base`, on cards that are read from the left, or `from_right`."""
        self.base = QFont(base)
        self.from_right = from_right
        self.fonts = CardFonts.after(base)
        self.heading_font = bold(base)
        self._metrics = {key: QFontMetricsF(self._font(key)) for key in ("head", "title", "text")}
        self.title_line = round(self._metrics["title"].height() * _LEADING)
        self.text_line = round(self._metrics["text"].height() * _LEADING)
        self.head_line = round(self._metrics["head"].height()) + 3.0
        self._advances: dict[tuple[str, str], float] = {}
        self._layouts: dict[tuple[str, str, float], tuple[QTextLayout, bool]] = {}
        self._wrapping = QTextOption()
        self._wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._from_right = QTextOption(self._wrapping)
        self._from_right.setAlignment(Qt.AlignmentFlag.AlignRight)

    def _font(self, key: str) -> QFont:
        return {"head": self.fonts.head, "title": self.fonts.title, "text": self.fonts.text}[key]

    def lines(self, words: str, font: str, width: float) -> int:
        """Tell how many lines words take, at most two."""
        if not words:
            return 0
        beginning = words[: int(width / _NARROWEST) + 1]
        if len(beginning) < len(words):  # no letters are so narrow that they all fit
            return LINES
        key = (words, font)
        advance = self._advances.get(key)
        if advance is None:
            advance = self._advances[key] = self._metrics[font].horizontalAdvance(words)
        return 1 if advance <= width else LINES

    def is_cut(self, words: str, font: str, width: float) -> bool:
        """Tell whether words take more than two lines, so that some are not shown."""
        return self._set(words, font, width)[1]

    def layout(self, words: str, font: str, width: float) -> QTextLayout:
        """Set words in at most two lines."""
        return self._set(words, font, width)[0]

    def _set(self, words: str, font: str, width: float) -> tuple[QTextLayout, bool]:
        key = (words, font, width)
        made = self._layouts.get(key)
        if made is None:
            if len(self._layouts) >= _MOST_LAYOUTS:
                self._layouts.clear()
            made = self._layouts[key] = self._elided(words, font, width)
        return made

    def _elided(self, words: str, font: str, width: float) -> tuple[QTextLayout, bool]:
        layout = self._broken(words[:_LONGEST], font, width)
        units = layout.text().encode("utf-16-le")  # Qt counts in units of 16 bits
        last = layout.lineAt(layout.lineCount() - 1)
        if 2 * (last.textStart() + last.textLength()) >= len(units):
            return layout, False
        before = units[: 2 * last.textStart()].decode("utf-16-le", "ignore")
        rest = words[len(before) : _LONGEST]
        shown = self._metrics[font].elidedText(rest, Qt.TextElideMode.ElideRight, width)
        return self._broken(before + shown, font, width), True

    def _broken(self, words: str, font: str, width: float) -> QTextLayout:
        layout = QTextLayout(words, self._font(font))
        layout.setTextOption(self._wrapping)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        line_height = self.title_line if font == "title" else self.text_line
        for number in range(LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, number * line_height))
        layout.endLayout()
        if reads_from_right(words) if font == "text" else self.from_right:
            layout.setTextOption(self._from_right)
        return layout

    def metrics(self, font: str) -> QFontMetricsF:
        """Give the measures of a font: `head`, `title` or `text`."""
        return self._metrics[font]

    def set_card(self, card: BoardCard, width: float) -> CardSetting:
        """Tell where all stands on a card of a width."""
        inner = width - LEFT - RIGHT
        y = TOP
        parts = []
        for content in card.parts:
            part = self._set_part(content, y, inner)
            parts.append(part)
            y = part.bottom + self.head_line
        y -= self.head_line
        foot_y = -1.0
        if has_foot(card):
            foot_y = y + _GAP
            y = foot_y + self.head_line
        balance_y = -1.0
        if not card.path:
            balance_y = y + 2 * _GAP
            y = balance_y + self.head_line
        cut_ys = []
        for _ in shown_cuts(card):
            cut_ys.append(y + 2 * _GAP)
            y += 2 * _GAP + self.head_line
        return CardSetting(
            width=width,
            parts=tuple(parts),
            foot_y=foot_y,
            balance_y=balance_y,
            cut_ys=tuple(cut_ys),
            height=float(round(y + BOTTOM)),
            mirror=Mirror(width, self.from_right),
        )

    def _set_part(self, content: CardContent, top: float, width: float) -> PartSetting:
        title, text = content.first_words, text_below(content)
        title_lines = self.lines(title, "title", width)
        y = top + max(1, title_lines) * self.title_line
        text_y, text_lines = y + _GAP, self.lines(text, "text", width)
        if text_lines:
            y = text_y + text_lines * self.text_line
        signs_y = -1.0
        if content.signs:
            signs_y = y + _GAP
            y = signs_y + self.head_line
        return PartSetting(content, top, title_lines, text_y, text_lines, signs_y, y)


def text_below(content: CardContent) -> str:
    """Give what stands below the title; nothing where the text stands in its place."""
    return in_one_line(content.text) if content.title else ""


def has_foot(card: BoardCard) -> bool:
    """Tell whether a card has a line of speaker, labels, evidence, other proposals or replies."""
    return bool(
        card.byline
        or card.evidence
        or card.notes
        or card.also
        or card.fold_node
        or card.leads_to
        or card.repeated
    )


def shown_cuts(card: BoardCard) -> tuple[str, ...]:
    """Say what bears on a card's link, a line each; of many, the last line counts the rest."""
    lines = []
    for cut in card.cuts:
        against = RULES[cut.kind].stance == "against"
        lines.append(
            tr("cut by: {words}", words=cut.words) if against else tr("backed by: {words}", words=cut.words)
        )
    if len(lines) > SHOWN_CUTS:
        return (*lines[: SHOWN_CUTS - 1], tr("and by {number} more", number=len(lines) - SHOWN_CUTS + 1))
    return tuple(lines)
