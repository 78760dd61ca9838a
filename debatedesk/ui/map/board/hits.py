"""What of a page of the board can be pointed at, and what the pointer is told there."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt

from debatedesk.ui.map.board.cards import BoardCard, PageCards
from debatedesk.ui.map.board.page_layout import PageLayout
from debatedesk.ui.map.board.setting import LEFT, RIGHT, BoardText, CardSetting, text_below
from debatedesk.ui.map.board.signs import CardSign, cut_signs, foot_signs, tool_signs
from debatedesk.ui.map.board.walking import BoardStop
from debatedesk.ui.map.naming import name_of, words_of
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.wording import in_one_line


@dataclass(frozen=True, slots=True)
class BoardHit(BoardStop):
    """What the pointer is on: a stop of the page, and on a card the sign that is pointed at."""

    sign: CardSign | None = None


def hit_at(layout: PageLayout, point: QPointF, text: BoardText, *, tools: bool) -> BoardHit | None:
    """Find what is at a point of the page; with `tools` also what a card offers under the pointer."""
    slot = next((each for each in layout.slots if each.rect.contains(point)), None)
    if slot is None or slot.card is None or slot.setting is None:
        return BoardHit(slot) if slot else None
    card, setting, inside = slot.card, slot.setting, point - slot.rect.topLeft()
    below = [number for number, part in enumerate(setting.parts) if inside.y() >= part.top - 3]
    part = below[-1] if below else 0
    signs = [*foot_signs(card, setting, text), *cut_signs(setting, text)]
    if tools:
        signs = [*tool_signs(card, setting), *signs]
    for sign in signs:
        if sign.kind not in ("speaker", "word") and sign.rect.adjusted(-3, -1, 3, 1).contains(inside):
            return BoardHit(slot, part, sign)
    return BoardHit(slot, part)


def pointer_over(hit: BoardHit | None) -> Qt.CursorShape:
    """Choose the pointer that tells what a press does there."""
    if hit is None or (hit.sign is None and hit.slot.kind != "add"):
        return Qt.CursorShape.ArrowCursor
    match hit.sign.kind if hit.sign else "":
        case "grip":
            return Qt.CursorShape.OpenHandCursor
        case "edited":
            return Qt.CursorShape.ArrowCursor
    return Qt.CursorShape.PointingHandCursor


def hint(hit: BoardHit, text: BoardText, cards: PageCards) -> str:
    """Tell what the pointer rests on, where that is not plain to see."""
    board, slot, sign = cards.board, hit.slot, hit.sign
    if slot.card is None or slot.setting is None:
        return ""
    card = slot.card
    if sign is None:
        whole = _whole_words(card, slot.setting.width - LEFT - RIGHT, hit.part, text)
        lines = (whole, _whole_byline(card, slot.setting, text), cards.contents.why(hit.node_id))
        return "\n".join(words for words in lines if words)
    nodes = board.argument_map.nodes
    match sign.kind:
        case "evidence":
            return (
                tr("Open its words in the text (Enter)")
                if card.evidence == 1
                else tr("Open its words in the texts (Enter)")
            )
        case "notes":
            return tr("Open its {n:,} notes", "Open its 1 note", card.notes)
        case "also" | "page":
            page, node = board.labels[sign.page], name_of(board.argument_map, sign.page)
            if sign.marked:
                return tr("Go to {page}, {node}, where it was edited last", page=page, node=node)
            return tr("Go to {page}, {node}", page=page, node=node)
        case "edited":
            return tr("It was edited last on this page")
        case "more":
            return "\n".join(f"{label}  {words_of(nodes[page])}" for page, label in card.also)
        case "fold":
            return (
                tr("Unfold what answers it (Space)") if card.folded else tr("Fold what answers it (Space)")
            )
        case "cut":
            return "\n".join(in_one_line(cut.words) for cut in card.cuts)
        case "plus":
            return tr("Add support (+)")
        case "minus":
            return tr("Add objection (-)")
        case "ask":
            return tr("Ask about it")
        case "edit":
            return tr("Edit (F2)")
        case "grip":
            return tr("Pull it onto a card to reply to that, to the other column to change its side")
    return ""


def _whole_words(card: BoardCard, width: float, part: int, text: BoardText) -> str:
    """Give the words of a part of a card where some of them are not shown."""
    content = card.parts[part]
    title, body = content.first_words, text_below(content)
    shown_whole = not any(
        words and text.is_cut(words, font, width) for words, font in ((title, "title"), (body, "text"))
    )
    return "" if shown_whole else "\n".join(words for words in (title, body) if words)


def _whole_byline(card: BoardCard, setting: CardSetting, text: BoardText) -> str:
    """Give who says it, its group and its labels where some of that is not shown."""
    shown = next((sign for sign in foot_signs(card, setting, text) if sign.kind == "speaker"), None)
    if shown and shown.words == card.byline:
        is_whole = text.metrics("head").horizontalAdvance(shown.words) <= shown.rect.width()
        return "" if is_whole else card.byline
    return card.byline
