"""Hands for tests of the board: the keys and the mouse as a person has them, and what is to be seen."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.board.page import BoardPage
from debatedesk.ui.map.board.page_layout import BoardSlot
from debatedesk.ui.map.board.proposal_view import ProposalView
from debatedesk.ui.map.board.signs import cut_signs, foot_signs, tool_signs
from debatedesk.ui.map.pane import MapPane

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class BoardHands:
    """Works at the board of one pane."""

    def __init__(self, pane: MapPane, desk: Desk) -> None:
        self.pane = pane
        self.desk = desk

    @property
    def board(self) -> BoardPage:
        assert self.pane.pages.board is not None
        return self.pane.pages.board

    @property
    def view(self) -> ProposalView:
        return self.board.view

    @property
    def page(self) -> str:
        """The label of the page that is read, or `all`."""
        return "all" if self.board.is_listing else self.board.board.labels[self.board.page]

    @property
    def chosen(self) -> str:
        node = self.pane.state.node
        return node.title if node else ""

    @property
    def kept(self) -> ArgumentMap:
        return self.desk.workspace.maps.map(self.pane.state.map_id)

    def column(self, heading: str) -> list[str]:
        """List the titles of a section with all that is unfolded, indented by their level."""
        return [
            "  " * slot.card.depth + " and ".join(part.title for part in slot.card.parts)
            for slot in self.view.layout_.slots
            if slot.card and slot.section and slot.section.heading == heading
        ]

    def slot(self, title: str, view: ProposalView | None = None) -> BoardSlot:
        """Find a card by a title on it; the page's own too."""
        slots = (view or self.view).layout_.slots
        return next(
            slot for slot in slots if slot.card and any(part.title == title for part in slot.card.parts)
        )

    def adding(self, heading: str) -> BoardSlot:
        """Find where something is added to a section."""
        return next(
            slot
            for slot in self.view.layout_.slots
            if slot.kind == "add" and slot.section and slot.section.heading == heading
        )

    def seen_at(self, slot: BoardSlot, view: ProposalView | None = None) -> QPoint:
        """Find a point of a card's words, beside all signs, in the view."""
        view = view or self.view
        begins = slot.rect.right() - 60 if view.isRightToLeft() else slot.rect.left() + 60
        top = QPointF(begins, slot.rect.top() + 14).toPoint()
        return top - QPoint(0, view.verticalScrollBar().value())

    def sign_at(self, title: str, kind: str, words: str = "") -> QPoint:
        """Find a sign on a card."""
        slot = self.slot(title)
        assert slot.card
        assert slot.setting
        text = self.view.text
        signs = [
            *foot_signs(slot.card, slot.setting, text),
            *cut_signs(slot.setting, text),
            *tool_signs(slot.card, slot.setting),
        ]
        sign = next(each for each in signs if each.kind == kind and each.words in (words or each.words, ""))
        at = (slot.rect.topLeft() + sign.rect.center()).toPoint()
        return at - QPoint(0, self.view.verticalScrollBar().value())

    def click(self, at: QPoint, view: ProposalView | None = None, held: Qt.KeyboardModifier = NONE) -> None:
        canvas = (view or self.view).viewport()
        QTest.mouseMove(canvas, at)
        QTest.mouseClick(canvas, LEFT, held, at)

    def press(self, keys: str, times: int = 1) -> None:
        combination = QKeySequence.fromString(keys)[0]  # type: ignore[index]
        for _ in range(times):
            widget = QApplication.focusWidget() or self.view
            QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())

    def write(self, words: str) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClicks(widget, words)

    def drag(self, start: QPoint, end: QPoint) -> None:
        canvas = self.view.viewport()
        QTest.mousePress(canvas, LEFT, NONE, start)
        for share in (0.3, 0.7, 1.0):
            QTest.mouseMove(canvas, start + (end - start) * share)
        QTest.mouseRelease(canvas, LEFT, NONE, end)
