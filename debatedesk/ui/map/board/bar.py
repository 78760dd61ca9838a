"""The line above the board: all proposals, which one is shown, to the next, the order, and following."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from debatedesk.domain.maps.board import BOARD_ORDERS, Board, BoardOrder
from debatedesk.ui.map.board.orders import ORDER_WORDS
from debatedesk.ui.map.naming import words_of
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.glyphs import GlyphButton
from debatedesk.ui.widgets.menu_entries import add_entry
from debatedesk.ui.widgets.wording import within_sentence


class BoardBar(QFrame):
    """Turns the pages.

    `all_requested` asks for the list of them, `page_chosen` carries a node's id, `turned` 1 or -1,
    `order_chosen` a BoardOrder, `follow_chosen` whether the board follows the text.
    """

    all_requested = Signal()
    page_chosen = Signal(str)
    turned = Signal(int)
    order_chosen = Signal(str)
    follow_chosen = Signal(bool)

    def __init__(self, theme: ThemeHost, parent: QWidget) -> None:
        """Show no page yet."""
        super().__init__(parent)
        self.setObjectName("boardBar")
        self.all_button = QPushButton(tr("All proposals"), self)
        self.all_button.setFlat(True)
        self.all_button.setCheckable(True)
        self.all_button.setToolTip(tr("All proposals in a list (Esc)"))
        self.all_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.page_button = QPushButton(self)
        self.page_button.setFlat(True)
        self.page_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.page_button.setToolTip(tr("Choose a proposal"))
        self.pages = QMenu(self)
        self.page_button.setMenu(self.pages)
        self.back_button = GlyphButton("back", tr("The proposal before (Page Up)"), theme, self)
        self.next_button = GlyphButton("forward", tr("The next proposal (Page Down)"), theme, self)
        self.order_button = GlyphButton("order", tr("Order of the cards"), theme, self)
        self.orders = QMenu(self)
        self.order_button.setMenu(self.orders)
        self.order_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.follow_button = GlyphButton("follow", tr("Follow what is read in the text"), theme, self)
        self.follow_button.setCheckable(True)
        self._order_actions = self._fill_orders()
        self._board: Board | None = None
        self._lay_out()
        self._connect()

    def _fill_orders(self) -> dict[BoardOrder, QAction]:
        group = QActionGroup(self)
        actions: dict[BoardOrder, QAction] = {}
        for order in BOARD_ORDERS:
            action = self.orders.addAction(tr(ORDER_WORDS[order]))
            action.setCheckable(True)
            action.triggered.connect(lambda checked=False, order=order: self.order_chosen.emit(order))
            group.addAction(action)
            actions[order] = action
        return actions

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 2, 8, 2)
        layout.setSpacing(2)
        for button in (self.all_button, self.page_button):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            layout.addWidget(button)
        layout.addWidget(self.back_button)
        layout.addWidget(self.next_button)
        layout.addStretch(1)
        layout.addWidget(self.order_button)
        layout.addWidget(self.follow_button)

    def _connect(self) -> None:
        self.all_button.clicked.connect(lambda checked=False: self.all_requested.emit())
        self.back_button.clicked.connect(lambda checked=False: self.turned.emit(-1))
        self.next_button.clicked.connect(lambda checked=False: self.turned.emit(1))
        self.follow_button.clicked.connect(self.follow_chosen)
        self.pages.aboutToShow.connect(self._fill_pages)

    def _fill_pages(self) -> None:
        self.pages.clear()
        if self._board is None:
            return
        for page in self._board.pages:
            words = words_of(self._board.argument_map.nodes[page])
            label = f"{self._board.labels[page]}  {words}".replace("&", "&&")
            add_entry(self.pages, label, lambda page=page: self.page_chosen.emit(page))  # type: ignore[misc]

    def show_pages(self, board: Board, shown: list[str], *, listed: bool) -> None:
        """Say which pages are shown, or that all are `listed`."""
        self._board = board
        count = len(board.pages)
        self.all_button.setChecked(listed)
        labels = [board.labels[page] for page in shown]
        span = labels[0] if len(labels) == 1 else f"{labels[0]}–{labels[-1]}" if labels else ""
        self.page_button.setText(tr("{pages} of {count}", pages=span, count=count) if span else "")
        self.page_button.setVisible(bool(span) and not listed)
        self.back_button.setEnabled(bool(shown) and not listed and shown[0] != board.pages[0])
        self.next_button.setEnabled(bool(board.pages) and (listed or shown[-1:] != board.pages[-1:]))

    def show_order(self, order: BoardOrder) -> None:
        """Check the order that is shown."""
        self._order_actions[order].setChecked(True)
        self.order_button.setToolTip(
            tr("Order of the cards: {order}", order=within_sentence(tr(ORDER_WORDS[order])))
        )

    def show_follow(self, follows: bool) -> None:
        """Check whether the board follows the text."""
        self.follow_button.setChecked(follows)
