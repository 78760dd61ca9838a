"""The menu of sizes in which pages are shown."""

from PySide6.QtWidgets import QMenu, QWidget

from debatedesk.ui.reader.printed.page_column import Zoom
from debatedesk.ui.reader.printed.page_look import PageLook
from debatedesk.ui.translation import percentage, tr
from debatedesk.ui.widgets.menu_entries import add_entry

OFFERED = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)


def zoom_menu(look: PageLook, parent: QWidget) -> QMenu:
    """Make a menu that sets the zoom of pages; the one of now is ticked."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)

    def add(words: str, zoom: Zoom, shortcut: str = "") -> None:
        entry = add_entry(menu, words, lambda: look.choose_zoom(zoom), shortcut)
        entry.setCheckable(True)
        entry.setChecked(look.zoom == zoom)

    add(tr("As wide as the view"), "width", "Ctrl+0")
    add(tr("Whole page"), "page")
    menu.addSeparator()
    for zoom in OFFERED:
        add(percentage(round(100 * zoom)), zoom)
    return menu
