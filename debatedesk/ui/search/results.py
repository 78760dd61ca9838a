"""The list of what was found, or a sentence in its place."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QStackedWidget, QWidget

from debatedesk.ui.search.delegate import SearchDelegate
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.empty_actions import Action
from debatedesk.ui.widgets.empty_state import EmptyState
from debatedesk.ui.widgets.row_view import RowView
from debatedesk.ui.widgets.tree_model import Row, TreeModel


class Results(QStackedWidget):
    """Shows rows, or says why there are none and what can be done."""

    def __init__(self, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.model = TreeModel(self)
        self.view = RowView(self.model, theme, parent=self)
        self.view.setAccessibleName(tr("Search results"))
        self.view.set_delegate(SearchDelegate(theme, self.view.viewport()))
        self.empty = EmptyState(self)
        self.addWidget(self.view)
        self.addWidget(self.empty)

    def show_rows(self, rows: Sequence[Row], *, again: bool = False) -> None:
        """Show rows from the first on, or where the list was when the same is shown `again`."""
        if rows:  # first, for the rows are as high as the width of the view asks for
            self.setCurrentWidget(self.view)
        self.model.show(list(rows))
        self.view.expandAll()
        if not again:
            self.view.setCurrentIndex(QModelIndex())
            self.view.scrollToTop()

    def say(self, heading: str, sentence: str, actions: Sequence[Action] = ()) -> None:
        """Say something in place of rows."""
        self.model.show([])
        self.empty.say(heading, sentence, actions)
        self.setCurrentWidget(self.empty)

    def enter(self) -> None:
        """Take the focus, on the row that is current or on the first."""
        index = self.view.first_row()
        if index.isValid():
            self.view.setFocus()
            if not self.view.currentIndex().isValid():
                self.view.go_to(index)

    def go_to_group(self, key: str) -> None:
        """Go to the first row of a group and bring its heading into view."""
        group = self.model.find(key)
        if group.isValid():
            self.view.go_to(self.model.index(0, 0, group))
            self.view.scrollTo(group, RowView.ScrollHint.PositionAtTop)
            self.view.setFocus()
