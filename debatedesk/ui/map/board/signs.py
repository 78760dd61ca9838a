"""The signs on a card of the board that can be clicked: evidence, other pages, folding, tools."""

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QRectF

from debatedesk.ui.map.board.cards import BoardCard
from debatedesk.ui.map.board.setting import LEFT, RIGHT, BoardText, CardSetting
from debatedesk.ui.translation import number, tr

SignKind = Literal[
    "speaker",
    "evidence",
    "notes",
    "word",
    "edited",
    "also",
    "more",
    "page",
    "fold",
    "cut",
    "plus",
    "minus",
    "ask",
    "edit",
    "grip",
]
TOOLS: tuple[SignKind, ...] = ("plus", "minus", "ask", "edit")
TOOL_SIDE = 22.0
PENCIL = 13.0
"""The width of the pencil before the page on which a card was edited last."""
_GAP = 9.0
_ICON = 14.0
_LEAST_SPEAKER = 44.0


@dataclass(frozen=True, slots=True)
class CardSign:
    """A sign with its words and its rectangle on the card; `page` is the page that a click leads to.

    `number` tells strips of one card apart, `marked` that its card was edited last on that page.
    """

    kind: SignKind
    words: str
    rect: QRectF
    page: str = ""
    number: int = 0
    marked: bool = False


def fold_words(card: BoardCard) -> str:
    """Write how many replies are under a card, as “+1 −2”."""
    counts = (("+", card.supports), ("−", card.attacks))
    return " ".join(f"{sign}{number(count)}" for sign, count in counts if count)


def foot_signs(card: BoardCard, setting: CardSetting, text: BoardText) -> list[CardSign]:
    """Place what stands in a card's last line: folding at its end, all else from where reading begins."""
    return _mirrored(_foot_signs(card, setting, text), setting) if setting.foot_y >= 0 else []


def _mirrored(signs: list[CardSign], setting: CardSetting) -> list[CardSign]:
    """Turn signs round that were placed from the left, where their card is read from the right."""
    if not setting.mirror.is_on:
        return signs
    return [replace(sign, rect=setting.mirror.rect(sign.rect)) for sign in signs]


def _foot_signs(card: BoardCard, setting: CardSetting, text: BoardText) -> list[CardSign]:
    height, metrics = text.head_line, text.metrics("head")
    right = setting.width - RIGHT + 3
    signs: list[CardSign] = []
    if card.fold_node:
        words = fold_words(card)
        width = (metrics.horizontalAdvance(words) + 7 if words else 0) + 19
        right -= width
        signs.append(CardSign("fold", words, QRectF(right, setting.foot_y, width, height)))
        right -= _GAP
    fixed: list[tuple[SignKind, str, float, str]] = []
    counts: tuple[tuple[SignKind, int], ...] = (("evidence", card.evidence), ("notes", card.notes))
    for kind, count in counts:
        if count:
            words = number(count)
            fixed.append((kind, words, _ICON + metrics.horizontalAdvance(words), ""))
    if card.leads_to:
        fixed.append(("page", tr("its page ›"), metrics.horizontalAdvance(tr("its page ›")), card.leads_to))
    if card.repeated:
        fixed.append(("word", tr("stands above"), metrics.horizontalAdvance(tr("stands above")), ""))
    x = LEFT
    also = _least_also(card, text)
    if card.edited_here:
        needed = sum(width + _GAP for _, _, width, _ in fixed) + also
        needed += metrics.horizontalAdvance(f"{card.short_byline}{tr('here')}") + PENCIL + 2 * _GAP
        words = tr("here") if needed <= right - x else ""
        fixed.append(("edited", words, PENCIL + metrics.horizontalAdvance(words), ""))
    if card.byline:
        room = right - x - sum(width + _GAP for _, _, width, _ in fixed) - also
        words = card.byline if metrics.horizontalAdvance(card.byline) < room else card.short_byline
        width = min(metrics.horizontalAdvance(words) + 1, room)
        if width >= min(_LEAST_SPEAKER, metrics.horizontalAdvance(words)):
            signs.append(CardSign("speaker", words, QRectF(x, setting.foot_y, width, height)))
            x += width + _GAP
    for kind, words, width, page in fixed:
        signs.append(CardSign(kind, words, QRectF(x, setting.foot_y, width, height), page))
        x += width + _GAP
    if card.also:
        signs += _also_signs(card, x, right, setting, text)
    return signs


def _least_also(card: BoardCard, text: BoardText) -> float:
    """Tell how much room the other pages need at least: that for the first, and a count of the rest."""
    if not card.also:
        return 0.0
    words = tr("also P2") if len(card.also) == 1 else tr("also P2  +9")
    marked = bool(card.edited_on) and not card.edited_here
    return text.metrics("head").horizontalAdvance(f"{words} ") + (PENCIL if marked else 0) + _GAP


def _also_signs(
    card: BoardCard, x: float, right: float, setting: CardSetting, text: BoardText
) -> list[CardSign]:
    """Name the other pages, as many as there is room for, and count the rest.

    The one on which the card was edited last comes first.
    """
    metrics, height = text.metrics("head"), text.head_line
    gap = metrics.horizontalAdvance("  ")
    pages = sorted(card.also, key=lambda each: each[0] != card.edited_on)
    widths = [
        metrics.horizontalAdvance(label) + (PENCIL if page == card.edited_on else 0)
        for page, label in pages
    ]
    word = tr("also") if card.path else tr("bears on")
    width = metrics.horizontalAdvance(word)
    rest = gap + metrics.horizontalAdvance(_more(len(pages) - 1)) if pages[1:] else 0.0
    signs = []
    if x + width + gap + widths[0] + rest <= right:
        signs.append(CardSign("word", word, QRectF(x, setting.foot_y, width, height)))
        x += width + gap
    for index, (page, label) in enumerate(pages):
        left = len(pages) - index
        needed = widths[index] + (gap + metrics.horizontalAdvance(_more(left - 1)) if left > 1 else 0)
        if x + needed > right and left > (0 if index else 1):
            words = _more(left)
            width = metrics.horizontalAdvance(words)
            signs.append(CardSign("more", words, QRectF(x, setting.foot_y, width, height)))
            break
        rect = QRectF(x, setting.foot_y, widths[index], height)
        signs.append(CardSign("also", label, rect, page, marked=page == card.edited_on))
        x += widths[index] + gap
    return signs


def _more(count: int) -> str:
    return f"+{number(count)}"


def cut_signs(setting: CardSetting, text: BoardText) -> list[CardSign]:
    """Place the strips of what bears on a card's link."""
    width = setting.width - LEFT - RIGHT + 6
    signs = [
        CardSign("cut", "", QRectF(LEFT - 3, y, width, text.head_line), number=index)
        for index, y in enumerate(setting.cut_ys)
    ]
    return _mirrored(signs, setting)


def tool_signs(card: BoardCard, setting: CardSetting) -> list[CardSign]:
    """Place what a card offers to the mouse that is on it: to add replies, to edit it, to pull it."""
    right = setting.width - 5
    signs = [
        CardSign(
            kind,
            "",
            QRectF(right - (len(TOOLS) - index) * TOOL_SIDE, 4, TOOL_SIDE, TOOL_SIDE),
        )
        for index, kind in enumerate(TOOLS)
    ]
    if card.path:
        signs.append(CardSign("grip", "", QRectF(6, 26, 17, max(14.0, setting.height - 32))))
    return _mirrored(signs, setting)
