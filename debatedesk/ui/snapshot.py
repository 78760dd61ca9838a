"""Pictures of the real window, drawn without a screen; the library is not changed."""

import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEventLoop,
    QIODevice,
    QMessageLogContext,
    QPoint,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QImage, QImageWriter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.jobs.runner import JobRunner
from debatedesk.services.exports import write_file
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.ui.app import make_application
from debatedesk.ui.desk import Desk
from debatedesk.ui.main_thread_dispatcher import MainThreadDispatcher
from debatedesk.ui.main_window.main_window import SIZE, STATE, MainWindow
from debatedesk.ui.theme import ThemeChoice, ThemeHost
from debatedesk.ui.translation import chosen_language, tr

SETTLE_MS = 400
SEARCH_MS = 20_000
PAGES_MS = 20_000
_SMALLEST = 0
"""Qt's “quality” of a PNG that is packed as tightly as can be."""
QtSays = Callable[[QtMsgType, QMessageLogContext, str], object]
VIEWS = (
    *("reader", "map", "pages", "library", "search", "inspector", "notes", "highlights", "palette"),
    *("welcome", "guide"),
)


@dataclass(frozen=True, slots=True)
class MapChoice:
    """Which map a picture shows, and how: in a view such as `board` or `exposition`, or fitted as a whole.

    What is empty is left as the window has it.
    """

    map_id: str = ""
    view: str = ""
    fit: bool = False


def draw(
    paths: LibraryPaths,
    output: Path,
    size: tuple[int, int],
    view: str = "",
    theme: ThemeChoice = "light",
    scale: float = 1.0,
    chosen_map: MapChoice | None = None,
) -> None:
    """Draw the window at `size`, or the part of it named `view`, with `scale` pixels a point.

    The map alone is drawn at `size` too. Raises DeskError for a view or map that is none, a window that
    cannot be that small, and a file that can't be written.
    """
    if view and view not in VIEWS:
        raise DeskError(
            tr(
                "There is no view “{view}”; there are {list}, and the whole window.",
                view=view,
                list=", ".join(VIEWS),
            )
        )
    application = QApplication.instance()
    made = application if isinstance(application, QApplication) else make_application(chosen_language(""))
    with ExitStack() as stack:
        said_before = qInstallMessageHandler(None)
        qInstallMessageHandler(_without_excuses(said_before))
        stack.callback(qInstallMessageHandler, said_before)
        workspace = Workspace(paths)
        stack.callback(workspace.close)
        workspace.state.write_no_more()
        host = ThemeHost()
        host.choose(theme)
        host.dress(made)
        dispatcher = MainThreadDispatcher()
        jobs = JobRunner(paths, dispatcher.deliver, translate=tr)
        stack.callback(jobs.close)
        window = MainWindow(Desk(workspace, jobs), host)
        stack.callback(_forget, window)
        _stage(window, size if view != "map" else (max(size[0], SIZE[0]), max(size[1], SIZE[1]) + 200))
        if chosen_map and chosen_map.map_id:
            workspace.maps.summary(chosen_map.map_id)
            window.desk.open(Reference.map(chosen_map.map_id))
        part = _turn_to(window, view)
        if view == "map":
            _give_map_alone(window, size)
        if chosen_map:
            _show_map(window, chosen_map)
        _wait(SETTLE_MS)
        _wait_for_pages(window)
        window.map.state.fidelity.finish()
        _wait(0)
        _write(_picture(part, scale), output)


def _without_excuses(
    said_before: QtSays | None,
) -> QtSays:
    """Make a handler that drops what a screen that isn't there cannot do, and passes the rest on."""

    def say(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if message.startswith("This plugin does not support"):
            return
        if said_before:
            said_before(kind, context, message)
        else:
            print(message, file=sys.stderr)

    return say


def _stage(window: MainWindow, size: tuple[int, int]) -> None:
    first_time = not window.desk.workspace.state.get(STATE)
    window.restore()
    window.complete()
    window.setMinimumSize(0, 0)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(*size)
    window.show()
    if first_time:
        _select_first(window.desk)
    if (window.width(), window.height()) != size:
        raise DeskError(
            tr(
                "The window cannot be smaller than {width}x{height}.",
                width=window.width(),
                height=window.height(),
            )
        )


def _select_first(desk: Desk) -> None:
    """Select the first proposal, as somebody would who has just opened a debate."""
    for summary in desk.workspace.maps.maps(desk.debate_id)[:1] if desk.debate_id else []:
        for node_id in list(desk.workspace.maps.map(summary.id).nodes)[:1]:
            desk.select(Reference.node(summary.id, node_id))


def _give_map_alone(window: MainWindow, size: tuple[int, int]) -> None:
    """Let the map have the window to itself, of the size that is asked for."""
    for part in ("side", "drawer"):
        window.pane_layout.hide_part(part)
    window.pane_layout.set_mode("map")
    width, height = size
    least = window.map.minimumWidth()
    if width < least:
        raise DeskError(tr("The map cannot be narrower than {least}.", least=least))
    window.map.setFixedSize(width, height)
    _wait(0)


def _show_map(window: MainWindow, chosen: MapChoice) -> None:
    if view := chosen.view or ("map" if chosen.fit else ""):
        window.map.choose_view(view)
    if chosen.fit and (canvas := window.map.pages.canvas):
        _wait(0)
        canvas.view.fit()


def _turn_to(window: MainWindow, view: str) -> QWidget:
    """Bring a view to the front and return the widget to draw."""
    match view:
        case "reader" | "map" | "library":
            panel = window.reader if view == "reader" else window.panel(view)
            window.pane_layout.show_part("side" if view == "library" else view)
            return panel
        case "pages":
            window.pane_layout.show_part("reader")
            window.reader.main.choose_face("page")
            return window.reader
        case "inspector" | "notes" | "highlights":
            window.pane_layout.reveal(window.panel(view))
            return window.panel(view)
        case "search":
            _search(window)
            return window.search
        case "palette":
            window.open_palette()
        case "welcome":
            window.pane_layout.show_welcome(window.welcome)
        case "guide":
            window.help.show_guide()
            return window.help.shown()
    return window


def _search(window: MainWindow) -> None:
    """Search for the longest word of a title, so that there is something to see."""
    documents = window.desk.workspace.documents.documents(window.desk.debate_id or None)
    words = " ".join(each.title for each in documents[:1]).split()
    runner = window.search.runner
    loop = QEventLoop()
    runner.answered.connect(lambda question, result: loop.quit())
    runner.failed.connect(lambda sentence: loop.quit())
    window.search.search(max(words, key=len) if words else "debate")
    QTimer.singleShot(SEARCH_MS, loop, loop.quit)
    loop.exec()


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()


def _wait_for_pages(window: MainWindow) -> None:
    """Wait until the pages that are seen are drawn, where pages are seen; their process ends then."""
    if pages := window.reader.main.switch.pages:
        for _ in range(PAGES_MS // 20):
            if pages.is_whole or not pages.isVisible():
                break
            _wait(20)
        pages.stop()


def _picture(widget: QWidget, scale: float) -> QPixmap:
    """Draw a widget with as many pixels as `scale` asks for, whatever the screen has."""
    picture = QPixmap(round(widget.width() * scale), round(widget.height() * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(widget.palette().window().color())
    widget.render(picture, QPoint())
    return picture


def _write(picture: QPixmap, output: Path) -> None:
    if not output.parent.is_dir():
        raise DeskError(
            tr(
                "The picture {output} cannot be written: there is no folder {parent}.",
                output=output,
                parent=output.parent,
            )
        )
    opaque = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.setQuality(_SMALLEST)
    if not writer.write(opaque):
        raise DeskError(
            tr(
                "The picture {output} cannot be written: {reason}.",
                output=output,
                reason=writer.errorString(),
            )
        )
    write_file(output, bytes(data.data()))


def _forget(window: MainWindow) -> None:
    """Take the window down without closing it: closing would keep its state in the library."""
    window.hide()
    window.deleteLater()
    _wait(0)
