"""Below the search field: counts that narrow with a click, the order of results, searches to make again."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from debatedesk.domain.library import COLOUR_WORDS, TEXT_KIND_WORDS
from debatedesk.domain.maps.relation_style import KIND_NOUNS
from debatedesk.domain.message import message
from debatedesk.services.search_results import Facet, Order
from debatedesk.ui.rich_text import escape
from debatedesk.ui.search.memory import SearchMemory
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import isolate, number, tr
from debatedesk.ui.widgets.fitting_button import FittingButton
from debatedesk.ui.widgets.flow_layout import FlowLayout

ORDER_WORDS: dict[Order, tuple[str, str]] = {
    "relevance": (message("Best first"), message("Best first")),
    "newest": (message("Newest first"), message("Newest first")),
    "oldest": (message("Oldest first"), message("Oldest first")),
    "place": (message("By place"), message("By title, with all places in reading order")),
}
NAMES = (("kind", message("Kind")), ("author", message("Author")), ("debate", message("Debate")))
KINDS_FOUND: Mapping[str, str] = {
    **TEXT_KIND_WORDS,
    **{str(kind): word for kind, word in KIND_NOUNS.items()},
    **COLOUR_WORDS,
    "note": message("note", "what was found"),
}
"""The usual kinds of what is found, by their names in a query."""
SHOWN = 4
LONGEST = 26
_LEFT, _RIGHT, _SIDES = 8, 6, 6
"""Pixels around all, and beside the counts."""


class SearchTools(QWidget):
    """`narrowed` carries words to add to the query or to take out, `ordered` an order, `chosen` a query."""

    narrowed = Signal(str)
    ordered = Signal(str)
    chosen = Signal(str)

    def __init__(self, memory: SearchMemory, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Offer the searches that `memory` keeps."""
        super().__init__(parent)
        self._memory = memory
        self._theme = theme
        self._facets: Sequence[Facet] = ()
        self._all: set[str] = set()
        self.words = ""
        self.order: Order = "relevance"
        self.facets = QLabel(self)
        self.facets.setObjectName("quiet")
        self.facets.setWordWrap(True)
        self.facets.setAccessibleName(tr("Narrow the results"))
        self.facets.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.facets.linkActivated.connect(self._clicked)
        self.order_button = self._button(tr("Best first"), tr("Order of the results"), self._order_menu())
        self.searches = QMenu(self)
        self.searches.aboutToShow.connect(self._fill_searches)
        self.searches_button = self._button(tr("Searches"), tr("Saved and recent searches"), self.searches)
        self._lay_out()
        theme.changed.connect(self._say)
        self.show_facets(())

    def show_facets(self, facets: Sequence[Facet]) -> None:
        """Offer to narrow by what some of the results share."""
        self._facets = facets
        self._all.clear()
        self._say()

    def choose_order(self, order: Order) -> None:
        """Show an order as the present one."""
        self.order = order
        self.order_button.setText(tr(ORDER_WORDS[order][0]))
        for action in self.order_button.menu().actions():
            action.setChecked(action.data() == order)

    def _button(self, words: str, name: str, menu: QMenu) -> QPushButton:
        button = FittingButton(words, self)
        button.setFlat(True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        buttons = QWidget(self)
        row = FlowLayout(buttons, 0)
        row.addWidget(self.order_button)
        row.addWidget(self.searches_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_LEFT, 0, _RIGHT, 0)
        layout.setSpacing(4)
        layout.addWidget(self.facets)
        layout.addWidget(buttons)
        self.facets.setContentsMargins(_SIDES, 0, _SIDES, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._say()

    def _order_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order, (_, words) in ORDER_WORDS.items():
            action = menu.addAction(tr(words))
            action.setData(order)
            action.setCheckable(True)
            action.setChecked(order == "relevance")
            group.addAction(action)
            action.triggered.connect(lambda checked=False, order=order: self._order_chosen(order))
        return menu

    def _order_chosen(self, order: Order) -> None:
        self.choose_order(order)
        self.ordered.emit(order)

    def _fill_searches(self) -> None:
        menu, memory = self.searches, self._memory
        menu.clear()
        if self.words:
            saved = self.words in memory.saved
            words = tr("Do not keep this search") if saved else tr("Save this search")
            menu.addAction(words, lambda: memory.save(self.words))
        for name, kept in (
            (tr("Saved", "searches that were saved"), memory.saved),
            (tr("Recent", "searches that were made last"), memory.lately),
        ):
            if kept:
                menu.addSection(name)
            for query in kept:
                shown = query if len(query) <= 60 else f"{query[:59]}…"
                action = menu.addAction(shown.replace("&", "&&"))
                action.triggered.connect(lambda checked=False, query=query: self.chosen.emit(query))
        if memory.lately:
            menu.addSeparator()
            menu.addAction(tr("Forget recent searches"), memory.forget)
        if menu.isEmpty():
            menu.addAction(tr("No searches yet")).setEnabled(False)

    def _say(self) -> None:
        theme = self._theme.theme
        lines = []
        for group, name in NAMES:
            own = [each for each in self._facets if each.group == group]
            shown = own if group in self._all else own[:SHOWN]
            links = [
                f"<a href='{escape('=' + facet.query)}' style='color:{theme.link}; text-decoration:none'>"
                f"{escape(isolate(self._short(facet)))}</a>&nbsp;{number(facet.count)}"
                for facet in shown
            ]
            if len(own) > len(shown):
                more = tr("more…")
                links.append(
                    f"<a href='+{group}' style='color:{theme.link}; text-decoration:none'>{more}</a>"
                )
            if links:
                lines.append(f"{tr(name)}: {' · '.join(links)}")
        self.facets.setText("<br>".join(lines))
        self.facets.setVisible(bool(lines))

    def _clicked(self, link: str) -> None:
        if link.startswith("+"):
            self._all.add(link[1:])
            self._say()
        else:
            self.narrowed.emit(link[1:])

    def _short(self, facet: Facet) -> str:
        """Keep a name together with its count in a line."""
        is_usual = facet.group == "kind" and facet.label in KINDS_FOUND
        label = tr(KINDS_FOUND[facet.label]) if is_usual else facet.label
        cut = label if len(label) <= LONGEST else f"{label[: LONGEST - 1].rstrip()}…"
        metrics = self.facets.fontMetrics()
        room = self.width() - _LEFT - _RIGHT - 2 * _SIDES
        room -= metrics.horizontalAdvance(f" {number(facet.count)} ·")
        return metrics.elidedText(cut, Qt.TextElideMode.ElideRight, max(0, room)).replace(" ", "\u00a0")
