"""How a node stands, in the inspector: why, in a sentence, and how strongly."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu, QWidget

from debatedesk.domain.evaluation.what_if import WhatIf
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.inspector.item import ItemLook
from debatedesk.ui.inspector.section import Item, Section
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import decimal, quoted, tr
from debatedesk.ui.widgets.menu_entries import add_entry
from debatedesk.ui.widgets.standing import why
from debatedesk.ui.widgets.wording import in_one_line, shorten

_AT_REST_MS = 250
"""Strengths take longer than labels, and come once edits are at rest."""


class StandingSection(Section):
    """One row: a click selects the node that decides, its menu lists all that the sentence names."""

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(tr("How it stands"), theme, parent)
        self._desk = desk
        self._tried: WhatIf | None = None
        self._node_id = ""
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_AT_REST_MS)
        self._resting.timeout.connect(self._show_strengths)

    def show_node(self, tried: WhatIf | None, node_id: str) -> None:
        """Show how a node stands with what is tried; nothing where its debate does not show that."""
        self._tried, self._node_id = tried, node_id
        self._resting.stop()
        if tried is None or not why(tried, node_id):
            self.show_items([])
            return
        is_known = "strengths" in vars(tried.evaluation)
        self._show(_strength_words(tried, node_id) if is_known else "")
        if not is_known:
            self._resting.start()

    def _show_strengths(self) -> None:
        if self._tried and self.isVisible():
            self._show(_strength_words(self._tried, self._node_id))

    def _show(self, strength: str) -> None:
        tried, node_id = self._tried, self._node_id
        if tried is None:
            return
        is_there = node_id in tried.argument_map.nodes
        named = tried.evaluation.reason(node_id).nodes if is_there else ()
        map_id = tried.actual.argument_map.id

        def go_to(key: str) -> None:
            self._desk.select(Reference.node(map_id, key))

        def fill(menu: QMenu) -> None:
            for key in named:
                label = tried.actual.argument_map.nodes[key].label
                name = quoted(shorten(in_one_line(label))).replace("&", "&&")
                add_entry(menu, tr("Go to {node}", node=name), lambda key=key: go_to(key))  # type: ignore[misc]

        deciding = next(iter(named), node_id)
        look = ItemLook(why(tried, node_id), strength)
        self.show_items([Item(look, lambda: go_to(deciding), None, fill if named else None)])


def _strength_words(tried: WhatIf, node_id: str) -> str:
    """Say how strong a node is, by each semantics that gives it a strength."""
    strengths = tried.evaluation.strengths
    df_quad, energy = (strengths[name].get(node_id) for name in ("df-quad", "quadratic energy"))
    if df_quad is None and energy is None:
        return ""
    if df_quad is None:
        return tr("Strength {energy} (quadratic energy)", energy=_two_decimals(energy))
    if energy is None:
        return tr("Strength {df_quad} (DF-QuAD)", df_quad=_two_decimals(df_quad))
    return tr(
        "Strength {df_quad} (DF-QuAD), {energy} (quadratic energy)",
        df_quad=_two_decimals(df_quad),
        energy=_two_decimals(energy),
    )


def _two_decimals(strength: float | None) -> str:
    return decimal(round(strength or 0.0, 2))
