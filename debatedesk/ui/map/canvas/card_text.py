"""Setting the words of cards: which lines they take, how high a card is, all measured once."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from debatedesk.domain.maps.layout.layout import CARD_WIDTH
from debatedesk.domain.text.bidi import reads_from_right
from debatedesk.ui.map.contents import CardContent
from debatedesk.ui.theme import serif_font
from debatedesk.ui.widgets.mirroring import Mirror

PAD_LEFT, PAD_RIGHT, PAD_TOP, PAD_BOTTOM = 16.0, 14.0, 10.0, 10.0
WORDS_WIDTH = CARD_WIDTH - PAD_LEFT - PAD_RIGHT
TITLE_LINES, TEXT_LINES = 4, 5
_ALL_LINES = 100_000
_GAP = 4.0


@dataclass(frozen=True, slots=True)
class CardFonts:
    """The fonts of a card: the line above, the title, the text, and counts."""

    head: QFont
    title: QFont
    text: QFont

    @staticmethod
    def after(base: QFont) -> "CardFonts":
        """Make them from the font of the window."""
        size = base.pointSizeF() if base.pointSizeF() > 0 else base.pixelSize() * 0.75
        head = QFont(base)
        head.setPointSizeF(size * 0.85)
        title = serif_font(size * 1.08)
        title.setWeight(QFont.Weight.DemiBold)
        fonts = CardFonts(head, title, serif_font(size * 0.98))
        for font in (fonts.head, fonts.title, fonts.text):
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return fonts


@dataclass(frozen=True, slots=True)
class CardTextLayout:
    """The set words of a card; places are pixels from its top left corner at zoom 1.

    Where it is read `from_right`, what stands across the card is turned round (`mirror`).
    """

    content: CardContent
    head_height: float
    title: QTextLayout | None
    title_y: float
    text: QTextLayout | None
    text_y: float
    labels_y: float
    signs_y: float
    foot_y: float
    foot_height: float
    height: float
    elided: bool
    mirror: Mirror


class CardTextLayouts:
    """Sets cards and remembers what was set, as long as they say the same.

    A title begins at the side from which the window is read, a text at the side of its own script.
    """

    def __init__(
        self,
        base: QFont,
        *,
        from_right: bool = False,
        on_paper: CardFonts | None = None,
        title_lines: int = 0,
    ) -> None:
        """Set cards in fonts that follow `base`, to be read from the left, or `from_right`.

        Cards `on_paper` are set in fonts of their own, and with all their words but for titles that take
        more than `title_lines`, if such are given.
        """
        self._base = QFont(base)
        self.from_right = from_right
        self.fonts = on_paper or CardFonts.after(base)
        self._title_lines = title_lines or (_ALL_LINES if on_paper else TITLE_LINES)
        self._text_lines = _ALL_LINES if on_paper else TEXT_LINES
        self._head = QFontMetricsF(self.fonts.head).height()
        self._from_left = QTextOption()
        self._from_left.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._from_left.setUseDesignMetrics(on_paper is not None)
        self._from_right = QTextOption(self._from_left)
        self._from_right.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._made: dict[str, CardTextLayout] = {}

    def are_set_in(self, base: QFont, *, from_right: bool) -> bool:
        """Tell whether cards are set in fonts that follow `base`, and are read from that side."""
        return self._base == base and self.from_right == from_right

    def of(self, content: CardContent) -> CardTextLayout:
        """Give the set words of a card."""
        made = self._made.get(content.node_id)
        if made is None or (made.content is not content and made.content != content):
            made = self._made[content.node_id] = self._set(content)
        return made

    def forget_all_but(self, node_ids: Collection[str]) -> None:
        """Let go of the cards of nodes that are no longer shown."""
        for node_id in self._made.keys() - node_ids:
            del self._made[node_id]

    def _set(self, content: CardContent) -> CardTextLayout:
        head = self._head
        y = PAD_TOP + head + _GAP
        title_y, title, text, elided = y, None, None, False
        if content.title:
            title, cut = self._lines(content.title, self.fonts.title, self._title_lines)
            title.setTextOption(self._from_right if self.from_right else self._from_left)
            y += title.boundingRect().height() + _GAP
            elided |= cut
        text_y = y
        if content.text:
            text, cut = self._lines(content.text, self.fonts.text, self._text_lines)
            text.setTextOption(self._from_right if reads_from_right(content.text) else self._from_left)
            y += text.boundingRect().height() + _GAP
            elided |= cut
        if not content.title and not content.text:
            y += QFontMetricsF(self.fonts.title).height() + _GAP
        labels_y = y
        if content.labels:
            y += head + _GAP
        signs_y = y
        if content.signs:
            y += head + _GAP
        foot = head + 2 if has_foot(content) else 0.0
        foot_y = y + 3 if foot else y
        height = float(round(foot_y + foot + PAD_BOTTOM - (0 if foot else _GAP)))
        return CardTextLayout(
            content=content,
            head_height=head,
            title=title,
            title_y=title_y,
            text=text,
            text_y=text_y,
            labels_y=labels_y,
            signs_y=signs_y,
            foot_y=foot_y,
            foot_height=foot,
            height=height,
            elided=elided,
            mirror=Mirror(CARD_WIDTH, self.from_right),
        )

    def _lines(self, words: str, font: QFont, most: int) -> tuple[QTextLayout, bool]:
        words = " ".join(words.split())
        layout = self._laid(words, font, most)
        last = layout.lineAt(layout.lineCount() - 1)
        start = last.textStart()
        if start + last.textLength() >= len(layout.text()):
            return layout, False
        rest = QFontMetricsF(font).elidedText(
            layout.text()[start:], Qt.TextElideMode.ElideRight, WORDS_WIDTH
        )
        return self._laid(layout.text()[:start] + rest, font, most), True

    def _laid(self, words: str, font: QFont, most: int) -> QTextLayout:
        layout = QTextLayout(words, font)
        layout.setTextOption(self._from_left)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        y = 0.0
        for _ in range(most):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(WORDS_WIDTH)
            if y:
                line.setPosition(QPointF(0, y))
            y += round(line.height() * 1.06)
        layout.endLayout()
        return layout


def has_foot(content: CardContent) -> bool:
    """Tell whether a card has counts or a sign to fold at its foot."""
    return bool(
        content.answered or content.supports or content.attacks or content.evidence or content.notes
    )
