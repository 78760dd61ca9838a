"""Choosing the citation style that is used everywhere, and adding one by file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from debatedesk.domain.errors import DeskError
from debatedesk.services.citations.citations import LANGUAGES
from debatedesk.ui.desk import Desk
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.filtered_list_dialog import FilteredListDialog, ListChoice

_ADD = object()


def choose_style(
    desk: Desk, window: QWidget, then: Callable[[], object] = lambda: None
) -> FilteredListDialog:
    """Ask for the citation style to use from now on; `then` is called once one is chosen."""
    citations = desk.workspace.citations

    def choose(value: object) -> None:
        if value is _ADD:
            add_style(desk, window, then)
            return
        _use(desk, str(value), then)

    choices = [
        *(
            ListChoice(style.name, style.title, tr("Added by you") if style.is_own else "")
            for style in citations.styles()
        ),
        ListChoice(
            _ADD, tr("Add a citation style…"), tr("From a file of the Citation Style Language (.csl)")
        ),
    ]
    dialog = FilteredListDialog(
        tr("Citation style"),
        tr("How shall texts be cited?"),
        choices,
        choose,
        window,
        chosen=citations.chosen,
    )
    dialog.open()
    return dialog


def choose_language(desk: Desk, window: QWidget) -> FilteredListDialog:
    """Ask for the language that citations are written in."""
    citations = desk.workspace.citations

    def choose(language: object) -> None:
        try:
            citations.speak(str(language))
        except DeskError as error:
            desk.failed.emit(tr(str(error)))

    dialog = FilteredListDialog(
        tr("Language of citations"),
        tr("In which language shall citations have their words?"),
        [
            ListChoice("", tr("As the style has it"), tr("English in those that are shipped")),
            *(ListChoice(language, name) for language, name in LANGUAGES.items()),
        ],
        choose,
        window,
        chosen=citations.language,
    )
    dialog.open()
    return dialog


def add_style(desk: Desk, window: QWidget, then: Callable[[], object] = lambda: None) -> QFileDialog:
    """Ask for a style's file, keep it and use it from now on."""

    def add(chosen: str) -> None:
        try:
            style = desk.workspace.citations.add_style(Path(chosen))
        except DeskError as error:
            desk.failed.emit(tr(str(error)))
            return
        except OSError as error:
            desk.failed.emit(
                tr(
                    "“{file}” cannot be read: {reason}.",
                    file=Path(chosen).name,
                    reason=error.strerror or error,
                )
            )
            return
        _use(desk, style.name, then)

    dialog = QFileDialog(window, tr("Add a citation style"), str(Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([tr("Citation styles (*.csl)"), tr("All files (*)")])
    dialog.fileSelected.connect(add)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _use(desk: Desk, name: str, then: Callable[[], object]) -> None:
    try:
        desk.workspace.citations.choose(name)
    except DeskError as error:
        desk.failed.emit(tr(str(error)))
    else:
        then()
