"""A page of the board to assistive tools: its own card, then its sections with theirs."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Protocol

from PySide6.QtCore import QRectF

from debatedesk.domain.maps.board import Board
from debatedesk.domain.maps.relation_style import KIND_WORDS, RELATION_SIGNS, card_words
from debatedesk.ui.accessibility.actions import Action
from debatedesk.ui.accessibility.parts import PRESS, AccessiblePart, PaintedPart, Role
from debatedesk.ui.map.board.balance import balance_words, unanswered_words
from debatedesk.ui.map.board.cards import PageCards
from debatedesk.ui.map.board.hits import BoardHit, hint
from debatedesk.ui.map.board.page_layout import BoardSlot, PageLayout, SectionHeading
from debatedesk.ui.map.board.setting import BoardText
from debatedesk.ui.map.board.signs import CardSign, SignKind
from debatedesk.ui.map.board.walking import BoardStop
from debatedesk.ui.map.naming import name_of
from debatedesk.ui.map.spoken import (
    spoken_counts,
    spoken_details,
    spoken_name,
    spoken_position,
    spoken_signs,
)
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.wording import within_sentence


class PageShown(Protocol):
    """What paints a page of the board, and does what a click on it does."""

    text: BoardText
    page: str
    cards: PageCards | None
    layout_: PageLayout
    current: BoardStop | None

    def seen_rect(self, rect: QRectF) -> QRectF:
        """Give the rectangle of the view where one of the page shows."""

    def is_chosen(self, node_id: str) -> bool:
        """Tell whether a node is selected, alone or among others."""

    def press(self, hit: BoardHit) -> None:
        """Do what a click on a part of the page does."""


def parts_of_page(view: PageShown) -> Sequence[AccessiblePart]:
    """Describe what stands on the page that a view shows."""
    slots = view.layout_.slots
    own = [part for slot in slots if slot.kind == "root" for part in _parts_of(slot, view, (1, 1))]
    return [*own, *(SectionPart(heading, view) for heading in view.layout_.headings)]


def spoken_label(board: Board, page: str) -> str:
    """Name a page as it is spoken: “Proposal 2” for P2."""
    kind = KIND_WORDS[board.argument_map.nodes[page].kind]
    return tr("{kind} {number}", kind=kind, number=board.labels[page][1:])


def _parts_of(slot: BoardSlot, view: PageShown, position: tuple[int, int]) -> list[AccessiblePart]:
    count = len(slot.card.parts) if slot.card else 1
    return [StopPart(BoardStop(slot, part), view, position) for part in range(count)]


class SectionPart(AccessiblePart):
    """A section of a page: what speaks for, or against, or takes no side."""

    role = Role.List

    def __init__(self, heading: SectionHeading, view: PageShown) -> None:
        """Describe the section under a heading."""
        head = heading.section.head
        super().__init__(("section", head.stance, head.kind, head.turned))
        self._heading = heading
        self._view = view

    @property
    def name(self) -> str:
        cards = sum(len(branch.cards) for branch in self._heading.section.branches)
        heading = self._heading.section.head.heading
        return tr("{heading}, {n:,} cards", "{heading}, 1 card", cards, heading=heading)

    @property
    def rect(self) -> QRectF:
        return self._view.seen_rect(self._heading.rect)

    @cached_property
    def _parts(self) -> Sequence[AccessiblePart]:
        head = self._heading.section.head
        slots = [slot for slot in self._view.layout_.slots if slot.section is head]
        count = sum(slot.card is not None for slot in slots)
        return [
            part
            for number, slot in enumerate(slots, 1)
            for part in _parts_of(slot, self._view, (number, count))
        ]

    @property
    def parts(self) -> Sequence[AccessiblePart]:
        return self._parts


class StopPart(AccessiblePart):
    """Where walking halts: a card, one of several linked premises on it, or where a card is added."""

    takes_keys = True

    def __init__(self, stop: BoardStop, view: PageShown, position: tuple[int, int]) -> None:
        """Describe a stop of a view, whose `position` is the how-many-th of how many in its section."""
        super().__init__(stop.identity)
        self.role = Role.ListItem if stop.slot.card else Role.Button
        self._stop = stop
        self._view = view
        self._position = position

    @property
    def name(self) -> str:
        slot, view = self._stop.slot, self._view
        if slot.card is None:
            adds = slot.section.adds if slot.section else None
            return tr("Add: {kind}", kind=RELATION_SIGNS[adds].word) if adds else tr("Add a card")
        card, content = slot.card, slot.card.parts[self._stop.part]
        number, count = self._position
        counts = [
            *spoken_signs(content),
            *spoken_counts(card.supports + card.attacks, content.notes),
        ]
        if not card.path:
            label = spoken_label(view.cards.board, view.page) if view.cards else ""
            return spoken_name(label, content.first_words, "", counts, "")
        return spoken_name(
            tr(card_words(content.kind, card.kind)),
            content.first_words,
            self._answers(),
            counts,
            spoken_position(number, count),
        )

    def _answers(self) -> str:
        """Say what the card bears on: the proposal of its page, or the card that it stands under."""
        card, cards = self._stop.slot.card, self._view.cards
        if card is None or cards is None or not card.path:
            return ""
        reaction, board = card.path[-1], cards.board
        host = reaction.host
        name = name_of(board.argument_map, host)
        if host in board.labels:
            label = spoken_label(board, host)
            name = within_sentence(label)
        if reaction.turned:
            return tr("answered by {name}", name=name)
        return tr("to {name}", name=name) if reaction.kind else tr("of {name}", name=name)

    @property
    def description(self) -> str:
        card, cards = self._stop.slot.card, self._view.cards
        if card is None or cards is None:
            return ""
        labels = cards.board.labels
        content = card.parts[self._stop.part]
        more = [
            cards.contents.why(content.node_id),
            tr("Level {number}", number=card.depth + 1) if card.depth else "",
            tr("Linked with other premises") if len(card.parts) > 1 else "",
            tr("Stands above as well") if card.repeated else "",
            tr("Edited last on {page}", page=labels[card.edited_on]) if card.edited_on in labels else "",
        ]
        if not card.path:
            tally = cards.board.tally(self._view.page)
            more += [balance_words(tally, cards.board.answers(self._view.page)), unanswered_words(tally)]
        return spoken_details([content], *more)

    @property
    def rect(self) -> QRectF:
        return self._view.seen_rect(self._stop.slot.rect)

    @cached_property
    def _buttons(self) -> Sequence[AccessiblePart]:
        """What on the card can be pressed, whether or not there is room to paint it."""
        card, cards = self._stop.slot.card, self._view.cards
        if card is None or cards is None or self._stop.part:
            return []
        signs: list[CardSign] = []
        kinds: list[tuple[SignKind, bool]] = [("evidence", card.evidence > 0), ("notes", card.notes > 0)]
        signs += [CardSign(kind, "", QRectF()) for kind, is_there in kinds if is_there]
        if card.leads_to:
            signs.append(CardSign("page", "", QRectF(), card.leads_to))
        signs += [CardSign("also", label, QRectF(), page) for page, label in card.also]
        signs += [CardSign("cut", "", QRectF(), number=number) for number in range(len(card.cuts))]
        if card.fold_node:
            signs.append(CardSign("fold", "", QRectF()))
        return [self._button(sign) for sign in signs]

    def _button(self, sign: CardSign) -> AccessiblePart:
        stop, view = self._stop, self._view
        hit = BoardHit(stop.slot, stop.part, sign)
        words = hint(hit, view.text, view.cards) if view.cards else ""
        if sign.kind == "cut" and stop.slot.card:
            cut = stop.slot.card.cuts[sign.number]
            words = tr("{kind} on its link: {title}", kind=RELATION_SIGNS[cut.kind].word, title=cut.words)
        key = (self.key, sign.kind, sign.page, sign.number)
        return PaintedPart(key, Role.Button, words, press=lambda: view.press(hit), rect=self.rect)

    @property
    def parts(self) -> Sequence[AccessiblePart]:
        return self._buttons

    @property
    def is_current(self) -> bool:
        current = self._view.current
        return current is not None and current.identity == self.key

    @property
    def is_selected(self) -> bool | None:
        node_id = self._stop.node_id
        return self._view.is_chosen(node_id) if node_id else None

    @property
    def is_expanded(self) -> bool | None:
        card = self._stop.slot.card
        return not card.folded if card and card.fold_node else None

    @property
    def actions(self) -> Mapping[str, Action]:
        hit = BoardHit(self._stop.slot, self._stop.part)
        return {PRESS: lambda: self._view.press(hit)}
