"""The panel of figures: pictures of the map that is shown and of the texts of its debate."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.figures.shapes import Caption, Figure
from debatedesk.domain.reference import Reference
from debatedesk.formats.svg.figures import WIDTH, write_figures
from debatedesk.services.exports import write_file
from debatedesk.services.figures import DebateFigures
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.figures.view import FiguresView
from debatedesk.ui.panel import Panel
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import said, tr
from debatedesk.ui.widgets.elided_label import ElidedLabel
from debatedesk.ui.widgets.empty_state import EmptyState
from debatedesk.ui.widgets.markdown_export import LAST_FOLDER, file_name
from debatedesk.ui.widgets.picture import PICTURE_SCALE, write_png


class FiguresPanel(Panel):
    """Shows pictures of the map that is shown; they are drawn while the panel is in sight."""

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show the pictures of what a desk shows."""
        super().__init__(parent)
        self.setObjectName("figuresPanel")
        self.setProperty("side", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._is_stale = True
        self.figures: DebateFigures | None = None
        self.view = FiguresView(theme, self)
        self.empty = EmptyState(self)
        self.export_button = QPushButton(tr("Export…"), self)
        self.export_button.setFlat(True)
        self.export_button.setToolTip(tr("Write the figures as SVG or PNG"))
        self._title = ElidedLabel(self)
        self._lay_out()
        desk.changed.connect(self._changed)
        desk.showed.connect(lambda shown: self._refresh_if_seen())
        desk.opened.connect(lambda reference: self._refresh_if_seen())
        self.view.opened.connect(self._open)
        self.export_button.clicked.connect(lambda checked=False: self.ask_export())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 8, 0)
        row.addWidget(self._title, 1)
        row.addWidget(self.export_button)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self._stack, 1)

    @property
    def focus_target(self) -> QWidget:
        """The figures."""
        return self.view

    def commands(self) -> list[Command]:
        """List the commands of the figures."""
        return [
            Command("figures.show", tr("Figures of the debate"), "View", self.show_figures, "Alt+7"),
            Command(
                "figures.export",
                tr("Export figures…"),
                "File",
                self.ask_export,
                enabled=lambda: self._desk.shown_map is not None,
            ),
        ]

    def show_figures(self) -> None:
        """Bring the figures into view, with the keys."""
        self.raise_requested.emit()
        self.view.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _changed(self, changes: Changes) -> None:
        shown = self._desk.shown_map
        touched = shown is not None and changes.touches_map(shown.id)
        if changes.everything or touched or changes.documents or changes.maps or changes.debates:
            self._refresh_if_seen()

    def _refresh_if_seen(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Gather and draw the pictures anew."""
        self._is_stale = False
        self.figures = self._gathered()
        figures = self.figures
        self.export_button.setEnabled(figures is not None)
        if figures is None:
            self.empty.say(tr("No figures yet"), tr("Open a map to see its debate in pictures."))
            self._stack.setCurrentWidget(self.empty)
            return
        self._title.say(figures.title)
        self.view.show_figures(lambda width: [_said(figure) for figure in figures.drawn(width)])
        self._stack.setCurrentWidget(self.view)

    def _gathered(self) -> DebateFigures | None:
        shown = self._desk.shown_map
        try:
            return self._desk.workspace.figures.of_map(shown.id) if shown else None
        except DeskError:
            return None

    def _open(self, reference: Reference) -> None:
        if reference.kind == "node":
            self._desk.select(reference)
        else:
            self._desk.open(reference)

    def ask_export(self) -> None:
        """Ask for a file to write the figures to."""
        figures = self._gathered()
        if figures is None:
            return
        state = self._desk.workspace.state
        folder = Path(str(state.get(LAST_FOLDER, str(Path.home()))))
        folder = folder if folder.is_dir() else Path.home()
        name = f"{file_name(figures.title)} – figures.svg"
        dialog = QFileDialog(self, tr("Export figures"), str(folder / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("SVG (*.svg)"), tr("PNG (*.png)")])
        dialog.setDefaultSuffix("svg")
        dialog.filterSelected.connect(
            lambda words: dialog.setDefaultSuffix("png" if "png" in words else "svg")
        )
        dialog.fileSelected.connect(lambda chosen: self.export_to(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write the figures to a file, as PNG where its name ends so, else as SVG."""
        figures = self._gathered()
        if figures is None:
            return
        svg = write_figures(figures.title, [_said(figure) for figure in figures.drawn(WIDTH)])
        try:
            if path.suffix.lower() == ".png":
                write_png(svg, path, PICTURE_SCALE)
            else:
                write_file(path, svg)
            self._desk.workspace.state.set(LAST_FOLDER, str(path.parent))
        except DeskError as error:
            self._desk.failed.emit(tr(str(error)))
        else:
            self.status_message.emit(tr("Wrote “{file}”.", file=path.name))


def _said(figure: Figure) -> Figure:
    """Say the words of a figure in the language of the window."""
    return replace(
        figure,
        title=said(figure.title),
        shapes=tuple(
            replace(shape, text=said(shape.text)) if isinstance(shape, Caption) else shape
            for shape in figure.shapes
        ),
        spots=tuple(replace(spot, spoken=said(spot.spoken)) for spot in figure.spots),
    )
