"""The search panel: what was found, in groups, with the words around each hit."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.reference import Reference
from debatedesk.services.search_results import Order, SearchResult
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.panel import Panel, nothing_selected
from debatedesk.ui.rich_text import escape
from debatedesk.ui.search.field import SearchField
from debatedesk.ui.search.help import QueryHelp
from debatedesk.ui.search.memory import SearchMemory
from debatedesk.ui.search.places import place_beside
from debatedesk.ui.search.related import RelatedSearch
from debatedesk.ui.search.results import Results
from debatedesk.ui.search.rows import HitLine, MoreLine, PlaceLine, result_rows
from debatedesk.ui.search.runner import LIMIT, Question, SearchRunner
from debatedesk.ui.search.tools import ORDER_WORDS, SearchTools
from debatedesk.ui.search.wording import NOTHING_YET, SCOPES, advice, meant, no_field, summary, unread
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import joined, tr
from debatedesk.ui.widgets.empty_actions import Action, ways_to_import
from debatedesk.ui.widgets.flowing_segments import FlowingSegments
from debatedesk.ui.widgets.tree_model import Row
from debatedesk.ui.widgets.wording import capitalised

STATE = "search"
MENU = "Search"
EVERYTHING = 2_000


class SearchPanel(Panel):
    """Shows what the words in its `field` find; the desk's `searched` carries what is searched for."""

    def __init__(
        self,
        desk: Desk,
        theme: ThemeHost,
        parent: QWidget | None = None,
        *,
        field: SearchField | None = None,
        selected_passage: Callable[[], Reference | None] = nothing_selected,
    ) -> None:
        """Search the library of a desk for what is typed in `field`, one of its own where none is given.

        `selected_passage` gives the words that are selected in the text.
        """
        super().__init__(parent)
        self.setObjectName("searchPanel")
        self._desk = desk
        self._theme = theme
        self._open_first = False
        self._shown: Question | None = None
        self.field = field or SearchField()
        self.runner = SearchRunner(desk, self)
        self.scopes = FlowingSegments(tr("Where to search"), SCOPES, self)
        self.summary = QLabel(self)
        self.summary.setObjectName("quiet")
        self.summary.setWordWrap(True)
        self.help_button = QPushButton("?", self)
        self.help_button.setFlat(True)
        self.help_button.setAccessibleName(tr("How to search"))
        self.help_button.setToolTip(tr("How to search"))
        self._help = QueryHelp(theme, self)
        self.memory = SearchMemory(desk.workspace.state)
        self.tools = SearchTools(self.memory, theme, self)
        self.related = RelatedSearch(desk, self._current_line, selected_passage, self)
        self.results = Results(theme, self)
        self.model, self.view, self.empty = self.results.model, self.results.view, self.results.empty
        self._lay_out()
        self._connect()
        self._show_nothing()

    @property
    def focus_target(self) -> QWidget:
        """The list."""
        return self.view

    @property
    def words(self) -> str:
        """What is searched for."""
        return self.field.text().strip()

    def search(self, words: str | None = None, *, at_once: bool = True) -> None:
        """Search for words, without any for those in the field."""
        if words is not None and words != self.field.text():
            self.field.setText(words)
        if not self.words:
            self._clear()
            return
        self.tools.words = self.words
        self.raise_requested.emit()
        self.runner.search(self._question(), at_once=at_once)

    def open_next(self, step: int = 1) -> None:
        """Open the next place found, or with -1 the one before, from the current one on."""
        index = place_beside(self.model, self.view.currentIndex(), step)
        if index.isValid():
            self.view.go_to(index)
            self._open(index)

    def save_state(self) -> None:
        """Keep where to search and in which order to list."""
        self._desk.workspace.state.set(STATE, {"scope": self.scopes.current, "order": self.tools.order})

    def restore_state(self) -> None:
        """Search as it was kept."""
        kept = self._desk.workspace.state.record(STATE)
        if order := kept.choice("order", ORDER_WORDS, ""):
            self.tools.choose_order(cast("Order", order))
        if scope := kept.choice("scope", ("debate", "all"), ""):
            self.scopes.choose(scope)
        if self.words:  # typed before the panel was there
            self.search()

    def commands(self) -> list[Command]:
        """List the commands of searching."""
        related = self.related
        return [
            Command("search.focus", tr("Search everything"), MENU, self.field.go, "Ctrl+K"),
            Command("search.next", tr("Next result"), MENU, self.open_next, "F4", self.has_results),
            Command(
                "search.previous",
                tr("Previous result"),
                MENU,
                lambda: self.open_next(-1),
                "Shift+F4",
                self.has_results,
            ),
            Command(
                "search.save",
                tr("Save this search"),
                MENU,
                self.keep_search,
                enabled=lambda: bool(self.words),
                checked=lambda: self.words in self.memory.saved,
            ),
            Command("search.searches", tr("Saved and recent searches"), MENU, self.show_searches),
            Command(
                "search.related",
                tr("Related passages"),
                MENU,
                related.look,
                "Ctrl+Shift+R",
                related.can_look,
                starts_group=True,
            ),
            Command(
                "search.make_node",
                tr("Add the passage found to the map"),
                MENU,
                related.make_node,
                "Ctrl+Alt+R",
                related.can_make_node,
            ),
            Command("search.help", tr("How to search"), MENU, self.show_help, starts_group=True),
        ]

    def keep_search(self) -> None:
        """Save the present search, or keep it no longer."""
        self.memory.save(self.words)

    def show_searches(self) -> None:
        """Open the menu of saved and recent searches."""
        self.raise_requested.emit()
        self.tools.searches_button.showMenu()

    def show_help(self) -> None:
        """Open the small window that explains the query language."""
        self._help.show_below(self.help_button if self.help_button.isVisible() else self.field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.field.go_back()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(_row_of((10, 8, 6, 2), self.scopes, None, self.help_button))
        layout.addLayout(_row_of((14, 2, 14, 4), self.summary))
        layout.addWidget(self.tools)
        layout.addWidget(self.results, 1)
        self.setMinimumWidth(180)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda text: self.search(at_once=False))
        self.field.requested.connect(self.raise_requested)
        self.field.left.connect(self.dismissed)
        self.field.left_downwards.connect(self.results.enter)
        self.field.entered.connect(self._entered)
        self.scopes.chosen.connect(lambda key: self.search())
        self.tools.ordered.connect(lambda order: self.search())
        self.tools.narrowed.connect(self._narrow)
        self.tools.chosen.connect(self.search)
        self.related.passages_found.connect(self._show_related)
        self.related.failed.connect(self._failed)
        self.related.status_message.connect(self.status_message)
        self.summary.linkActivated.connect(self._go_to_group)
        self.help_button.clicked.connect(lambda checked=False: self.show_help())
        self.view.opened.connect(self._open)
        self.view.left_upwards.connect(self.field.setFocus)
        self.runner.answered.connect(self._answered)
        self.runner.failed.connect(self._failed)
        self.runner.progressed.connect(self._say)
        self.runner.slow.connect(lambda: self._say(tr("Searching…")))
        self._desk.opened.connect(self._desk_opened)
        self._desk.changed.connect(self._desk_changed)

    def _current_line(self) -> object:
        return self.model.value(self.view.currentIndex())

    def _question(self, limit: int = LIMIT) -> Question:
        debate = self._desk.debate_id or None if self.scopes.current == "debate" else None
        return Question(self.words, debate, limit, self.tools.order)

    def _narrow(self, by: str) -> None:
        """Add words to the query that leave fewer results."""
        self.search(f"({self.words}) {by}" if " OR " in self.words else f"{self.words} {by}")

    def _show_related(self, words: str, rows: list[Row]) -> None:
        """Show passages that speak of the same as these words, in place of a search."""
        self.runner.forget()
        self._shown = None
        self.raise_requested.emit()
        self.tools.show_facets(())
        self._say(tr("Speak of the same as “{words}”", words=escape(words)) if rows else "")
        if rows:
            self.results.show_rows(rows)
        else:
            self.results.say(
                tr("No related passages"),
                tr("No other text shares enough words with “{words}”.", words=words),
            )
        self.view.enter()

    def _entered(self) -> None:
        if self.runner.busy:
            self._open_first = True
        else:
            self._open_the_first()

    def _open_the_first(self) -> None:
        self._open_first = False
        index = self.view.first_row()
        if index.isValid():
            self.view.go_to(index)
            self._open(index)

    def _answered(self, question: Question, result: SearchResult) -> None:
        if result.problem:
            self._failed(result.problem)
            return
        self._desk.search_for(question.words)
        self.related.forget()
        self.tools.show_facets(result.facets)
        self.results.show_rows(result_rows(result), again=question == self._shown)
        self._shown = question
        self._say(summary(result, self._theme.theme.link))
        if result.hits and result.unread:
            self._say(f"{self.summary.text()} · {unread(result)}")
        if result.hits and result.suggestion:
            shown = [self.summary.text(), meant(result.suggestion, self._theme.theme.link)]
            shown[1:1] = [escape(no_field(result))] if result.unknown_field else []
            self._say(joined(shown))
        if result.hits and result.unfinished:
            self._say(joined((self.summary.text(), escape(tr(result.unfinished)))))
        if not result.hits:
            self._show_no_results(question, result)
        elif self._open_first:
            self._open_the_first()
        self._open_first = False

    def _failed(self, sentence: str) -> None:
        self._open_first = False
        self._shown = None
        self._say("")
        self.results.say("", sentence, [(tr("How to search"), self.show_help)])

    def _show_no_results(self, question: Question, result: SearchResult) -> None:
        if result.empty:
            heading, sentence = map(tr, NOTHING_YET)
            self.results.say(heading, sentence, ways_to_import(self._desk))
            return
        actions: list[Action] = []
        if result.unread:
            self.results.say(
                tr("Nothing found yet for “{words}”", words=question.words),
                f"{capitalised(unread(result))}.",
                actions,
            )
            return
        sentence = tr(result.unfinished) or advice(question.words)
        if better := result.suggestion:
            sentence = tr("Did you mean “{better}”?", better=better)
            if result.unknown_field:
                sentence = f"{no_field(result)} {sentence}"
            actions.append((tr("Search for that"), lambda: self.search(better)))
        if question.debate_id is not None:
            actions.append((tr("Search all debates"), self._search_everywhere))
        self.results.say(tr("No results for “{words}”", words=question.words), sentence, actions)

    def _search_everywhere(self) -> None:
        self.scopes.choose("all")
        self.search()

    def _clear(self) -> None:
        self._open_first = False
        self._shown = None
        self.tools.words = ""
        self.tools.show_facets(())
        self.runner.forget()
        self._desk.search_for("")
        self._show_nothing()

    def _show_nothing(self) -> None:
        self._say("")
        sentence = tr("Type in the field above: words, “a phrase”, author:name, tag:word.")
        self.results.say(
            tr("Search texts, notes and maps"), sentence, [(tr("How to search"), self.show_help)]
        )

    def _say(self, words: str) -> None:
        self.summary.setText(words)
        self.summary.setVisible(bool(words))

    def has_results(self) -> bool:
        """Tell whether there is a result to go to."""
        return bool(self.model.rowCount())

    def _open(self, index: QModelIndex) -> None:
        line = self.model.value(index)
        if isinstance(line, HitLine) and self.model.rowCount(index):
            self.view.go_to(self.model.index(0, 0, index))  # its first place; F4 goes on from there
        if isinstance(line, HitLine | PlaceLine):
            self.memory.remember(self._shown.words if self._shown else "")
            self._desk.open(line.reference)
        elif isinstance(line, MoreLine):
            self.runner.search(self._question(EVERYTHING), at_once=True)

    def _go_to_group(self, kind: str) -> None:
        if kind.startswith("="):
            self.search(kind[1:])
        else:
            self.results.go_to_group(kind)

    def _desk_opened(self, reference: Reference) -> None:
        if reference.kind == "debate" and self.words and self.scopes.current == "debate":
            self.runner.search(self._question())

    def _desk_changed(self, changes: Changes) -> None:
        """Search again when texts or maps came or went, or were read where that is asked for."""
        if self._shown is None or self.runner.busy:
            return
        touched = changes.everything or changes.debates or changes.documents or changes.maps
        if touched or (changes.read and "read:" in self._shown.words):
            self.runner.search(self._shown)


def _row_of(margins: tuple[int, int, int, int], *widgets: QWidget | None) -> QHBoxLayout:
    """Lay widgets out beside each other; None takes the room that is left."""
    row = QHBoxLayout()
    row.setContentsMargins(*margins)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
    return row
