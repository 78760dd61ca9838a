"""A menu of how a node may render its source, for the map and for the inspector."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu

from debatedesk.domain.maps.model import ChosenFidelity
from debatedesk.quotations.fidelity import FIDELITY_CHOICES, FoundFidelity, may_be_said
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.menu_entries import add_entry, add_heading


def fill_fidelity_menu(
    menu: QMenu,
    nodes: Sequence[tuple[ChosenFidelity, FoundFidelity]],
    choose: Callable[[ChosenFidelity], object],
) -> None:
    """List what may be said of nodes, of which is given what is said and what was found out.

    What would make no difference to any of them is greyed: that words quote is found out.
    """
    menu.clear()
    if nodes and all(found.fidelity == "quotation" for _, found in nodes):
        add_heading(menu, tr("Found out: its words stand in its source"))
    elif nodes and all(found.fidelity for _, found in nodes):
        add_heading(menu, tr("Found out: its words stand in its source with changes"))
    for fidelity, words in FIDELITY_CHOICES.items():
        entry = add_entry(menu, tr(words), lambda fidelity=fidelity: choose(fidelity))  # type: ignore[misc]
        entry.setCheckable(True)
        entry.setChecked(bool(nodes) and all(said == fidelity for said, _ in nodes))
        entry.setEnabled(any(may_be_said(fidelity, found) for _, found in nodes))
