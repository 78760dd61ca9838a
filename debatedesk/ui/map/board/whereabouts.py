"""Where on a page of the board somebody is who walks it by keys, in words for screen readers."""

from debatedesk.ui.map.board.cards import PageCards
from debatedesk.ui.map.board.page_layout import BoardSlot, PageLayout
from debatedesk.ui.map.board.walking import BoardStop
from debatedesk.ui.translation import tr


def whereabouts(cards: PageCards | None, page: str, layout: PageLayout, stop: BoardStop | None) -> str:
    """Write “For, 2 of 3, P1, also on P2”; nothing where there is no page."""
    if cards is None or page not in cards.board.labels:
        return ""
    labels = cards.board.labels
    if stop is None or stop.slot.section is None:
        return tr("{page} of {n:,} pages", "{page} of 1 page", len(cards.board.pages), page=labels[page])
    section, card = stop.slot.section, stop.slot.card
    if card is None:
        return f"{section.heading}, {labels[page]}"
    number, count = _position_of(stop.slot, layout)
    also = ", ".join(label for _, label in card.also)
    edited_on = labels.get(card.edited_on, "")
    parts = (
        section.heading,
        tr("{number} of {count}", number=number, count=count),
        tr("level {number}", number=card.depth + 1) if card.depth else "",
        tr("folded") if card.folded else "",
        labels[page],
        tr("also on {also}", also=also) if also else "",
        tr("edited last on {edited_on}", edited_on=edited_on) if edited_on else "",
    )
    return ", ".join(part for part in parts if part)


def _position_of(slot: BoardSlot, layout: PageLayout) -> tuple[int, int]:
    """Tell the how-many-th card of its section one is, from 1, and of how many."""
    own = [each for each in layout.slots if each.section == slot.section and each.card]
    return next((number for number, each in enumerate(own, 1) if each is slot), 0), len(own)
