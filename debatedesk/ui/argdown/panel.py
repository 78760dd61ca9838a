"""The Argdown pane: the map that is shown as a text, which can be edited as the map can."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.domain.reference import Reference
from debatedesk.ui.argdown.editor import ArgdownEditor
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.panel import Panel
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import said, tr
from debatedesk.ui.widgets.auto_save import AutoSave
from debatedesk.ui.widgets.empty_state import EmptyState
from debatedesk.ui.widgets.wording import capitalised

if TYPE_CHECKING:
    from debatedesk.services.argdown_text import MapText, TextProblem

_MANY_LINES = 300
_FOLLOW_AFTER_MS = 400
"""A text of many lines follows its map only when the map is at rest, so that no edit of it waits."""
_TOO_MANY_LINES = 1_500
_BEHIND = message("The map has changed. Its text is long, and follows when you go into it.")
_HELP = message(
    "[claim]: text · <argument>: text · + supports, - opposes, _ undercuts what it is indented below"
)


class ArgdownPanel(Panel):
    """Shows the text of the map that is shown; the editor is made when the panel is first in sight."""

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show the text of what a desk shows."""
        super().__init__(parent)
        self.setObjectName("argdownPanel")
        self.setProperty("side", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._theme = theme
        self._map_id = ""
        self._is_stale = True
        self._is_taking_in = False
        self._burst = 0
        self._following = QTimer(self)
        self._following.setSingleShot(True)
        self._following.setInterval(_FOLLOW_AFTER_MS)
        self._following.timeout.connect(self._refresh_if_seen)
        self.editor: ArgdownEditor | None = None
        self.problem: TextProblem | None = None
        self.saving = AutoSave(self._save, self)
        self.saving.state_changed.connect(self.saved_state)
        self._stack = QStackedWidget(self)
        self.empty = EmptyState(self)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        desk.changed.connect(self._changed)
        desk.showed.connect(self._showed)
        desk.selected.connect(self._show_line_of)

    @property
    def focus_target(self) -> QWidget | None:
        """The editor, once it is there."""
        return self.editor if self._map_id else None

    @property
    def pending(self) -> bool:
        """Tell whether something typed is not in the library yet."""
        return self.saving.pending

    def flush(self) -> bool:
        """Keep what is typed now."""
        was_pending = self.pending
        saved = self.saving.save_now()
        if was_pending and saved:
            self._begin_step()
        return saved

    def commands(self) -> list[Command]:
        """List the commands of the pane."""
        return [
            Command("argdown.show", tr("Argdown"), "View", self.show_text, "Alt+8"),
            Command(
                "argdown.discard",
                tr("Discard the draft of the Argdown text"),
                "Map",
                self.discard_draft,
                enabled=lambda: self.problem is not None,
            ),
        ]

    def show_text(self) -> None:
        """Bring the text into view, with the keys."""
        self.raise_requested.emit()
        (self.focus_target or self).setFocus()

    def discard_draft(self) -> None:
        """Let go of what can't be read and show the map's text again."""
        if not self._map_id:
            return
        self.saving.forget()
        try:
            shown = self._desk.workspace.argdown_texts.discard_draft(self._map_id)
            self._show(shown, keeps_undo=True)
        except DeskError as error:
            self._desk.failed.emit(tr(str(error)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def refresh(self) -> None:
        """Show the text of the map that is shown, as it is now."""
        self._is_stale = False
        shown = self._desk.shown_map
        map_id = shown.id if shown else ""
        if self.pending and map_id == self._map_id:
            self.saving.save_now()  # which takes in as well what has changed in the map
            return
        if map_id != self._map_id and not self.flush():
            return
        try:
            text = self._desk.workspace.argdown_texts.text(map_id) if map_id else None
        except DeskError:
            text = None
        if text is None:
            self._map_id = ""
            self.empty.say(tr("No map"), tr("Open a map to read and edit it as a text."))
            self._stack.setCurrentWidget(self.empty)
            return
        is_other = map_id != self._map_id
        self._map_id = map_id
        self._show(text, is_other)
        self._show_line_of(self._desk.selection_on_map)

    def _show(self, text: "MapText", is_other: bool = False, keeps_undo: bool = False) -> None:
        editor = self.editor or self._build()
        self._stack.setCurrentWidget(self._page)
        self._is_taking_in = True
        if is_other:
            editor.setPlainText(text.text)
        else:
            editor.take_in(text.text)
            if not editor.hasFocus() and not keeps_undo:  # so that Undo is that of the whole desk
                editor.document().clearUndoRedoStacks()
        self._is_taking_in = False
        self._help.setText(tr(_HELP))
        self._tell(text.problem)

    def _build(self) -> ArgdownEditor:
        self._page = QWidget(self)
        editor = ArgdownEditor(self._theme, self._page)
        self._message = QPushButton(self._page)
        self._message.setObjectName("problemLine")
        self._message.setFlat(True)
        self._message.setToolTip(tr("Go to the line"))
        self.problem_line = QLabel(self._page)
        self.problem_line.setObjectName("problem")
        self.problem_line.setWordWrap(True)
        self.problem_line.setTextFormat(Qt.TextFormat.PlainText)
        self._discard = QPushButton(tr("Discard draft"), self._page)
        self._discard.setFlat(True)
        self._discard.setToolTip(tr("Show the text of the map as it is"))
        self._help = QLabel(tr(_HELP), self._page)
        self._help.setObjectName("quiet")
        self._help.setWordWrap(True)
        self._help.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QHBoxLayout()
        buttons.addWidget(self._message)
        buttons.addStretch(1)
        buttons.addWidget(self._discard)
        self._trouble = QWidget(self._page)
        trouble = QVBoxLayout(self._trouble)
        trouble.setContentsMargins(12, 4, 4, 4)
        trouble.setSpacing(2)
        trouble.addWidget(self.problem_line)
        trouble.addLayout(buttons)
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(editor, 1)
        layout.addWidget(self._trouble)
        layout.addWidget(self._help)
        self._help.setContentsMargins(12, 4, 12, 6)
        self._stack.addWidget(self._page)
        editor.textChanged.connect(self._typed)
        editor.line_left.connect(self._line_left)
        editor.entered.connect(self._entered)
        self._message.clicked.connect(lambda checked=False: self._go_to_problem())
        self._discard.clicked.connect(lambda checked=False: self.discard_draft())
        self.editor = editor
        return editor

    def _typed(self) -> None:
        if not self._is_taking_in:
            self.saving.typed()

    def _entered(self) -> None:
        if self._is_stale:
            self.refresh()

    def _line_left(self) -> None:
        if not self._is_taking_in and self.pending:
            self.flush()

    def _begin_step(self) -> None:
        """Let what is typed from now on be a step of undo of its own."""
        self._burst += 1
        self._desk.workspace.undo.seal()

    def _save(self) -> None:
        editor = self.editor
        if editor is None or not self._map_id:
            return
        texts = self._desk.workspace.argdown_texts
        key = f"argdown {self._map_id} {self._burst}"
        edit = texts.edit(self._map_id, editor.toPlainText(), key)
        self._show(edit.shown)
        if edit.changes:
            self._desk.announce(edit.changes)

    def _changed(self, changes: Changes) -> None:
        shown = self._desk.shown_map
        if shown is None or not changes.touches_map(shown.id):
            return
        self._is_stale = True
        if not self.isVisible():
            return
        lines = self._lines(shown.id)
        if lines <= _MANY_LINES:
            self.refresh()
        elif lines <= _TOO_MANY_LINES:
            self._following.start()
        else:
            self._help.setText(tr(_BEHIND))

    def _showed(self, shown: Reference) -> None:
        """Show another map; the one whose text is here is shown again after each of its changes."""
        if shown.kind == "map" and shown.id != self._map_id:
            self._refresh_if_seen()

    def _lines(self, map_id: str) -> int:
        """Tell about how many lines the text of a map has, as it is or as the map is by now."""
        lines = self.editor.blockCount() if self.editor and self._map_id == map_id else 0
        try:
            return max(lines, len(self._desk.workspace.maps.map(map_id).nodes))
        except DeskError:
            return lines

    def _refresh_if_seen(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def _tell(self, problem: "TextProblem | None") -> None:
        assert self.editor
        self.problem = problem
        self.editor.mark_wrong(problem.line if problem else 0, problem.column if problem else 0)
        self._trouble.setVisible(problem is not None)
        self._help.setVisible(problem is None)
        if problem:
            place = tr("Line {line}, column {column}", line=problem.line, column=problem.column)
            self._message.setText(tr("Go to line {line}", line=problem.line))
            self.problem_line.setText(
                tr(
                    "{place}: {cause} The map is as it was; the text is kept as a draft.",
                    place=place,
                    cause=capitalised(said(problem.cause)),
                )
            )
            self.problem_line.setAccessibleName(self.problem_line.text())

    def _go_to_problem(self) -> None:
        if self.editor and self.problem:
            self.editor.go_to(self.problem.line, self.problem.column)

    def _show_line_of(self, reference: Reference | None) -> None:
        """Show where the selected node stands."""
        if self.editor is None or not self.isVisible() or self._is_stale or self.editor.hasFocus():
            return
        line = 0
        if reference and reference.within == self._map_id and reference.kind in ("node", "relation"):
            line = self._desk.workspace.argdown_texts.line_of(self._map_id, reference.id)
        self.editor.show_line(line)
