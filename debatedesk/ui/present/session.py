"""A map that is being presented: where it is, the time, and the windows that show it.

Nothing is edited meanwhile: the windows let no key through to the desk behind them.
"""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QObject, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.presentation.position import PresentationPosition
from debatedesk.domain.presentation.steps import first_step_of
from debatedesk.domain.presentation.timer import PresentationTimer
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.present.audience_window import AudienceWindow
from debatedesk.ui.present.content import StepContent, content_of, preview_of, step_title
from debatedesk.ui.present.controls import ControlName, PresentingControls
from debatedesk.ui.present.fitted_text import FittedText
from debatedesk.ui.present.screens import shared_out
from debatedesk.ui.present.speaker_window import SpeakerWindow
from debatedesk.ui.present.step_text import write_keys, write_words
from debatedesk.ui.present.window import PresentingWindow
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import number, tr
from debatedesk.ui.widgets.filtered_list_dialog import FilteredListDialog, ListChoice

TICK_MS = 1_000
_MOST_DIGITS = 5
_STAYING: frozenset[ControlName] = frozenset(
    ("timer", "timer_reset", "more_minutes", "fewer_minutes", "swap")
)
"""What goes on behind a blank screen and under the list of keys."""


class PresentingSession(QObject):
    """Presents one map from its first step, or from that of a node; `left` comes when it is over.

    `now` tells the time in seconds for the timer, `screens` lists those that there are.
    """

    left = Signal()

    def __init__(
        self,
        desk: Desk,
        theme: ThemeHost,
        map_id: str,
        window: QWidget,
        *,
        node_id: str = "",
        now: Callable[[], float] = time.monotonic,
        screens: Callable[[], Sequence[QScreen]] = QGuiApplication.screens,
    ) -> None:
        """Present a map of a desk over its window; raises DeskError when there is no such map."""
        super().__init__(window)
        self._desk = desk
        self._theme = theme
        self._map_id = map_id
        self._home = window
        self._screens = screens
        self._presenting = desk.workspace.presenting
        self._argument_map: ArgumentMap = desk.workspace.maps.map(map_id)
        steps = self._presenting.steps(map_id)
        self.position = PresentationPosition(steps, first_step_of(steps, node_id) if node_id else 0)
        self.timer = PresentationTimer(now)
        self._was_over = False
        self._typed = ""
        self._is_swapped = False
        self._is_over = False
        self.controls = PresentingControls(self.run, self.type_digit, self.is_offered)
        self.audience = AudienceWindow(self.controls, window)
        self.audience.setWindowTitle(tr("Presentation of {title}", title=self._argument_map.title))
        self.audience.setAccessibleName(self.audience.windowTitle())
        self.audience.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.speaker = SpeakerWindow(self.controls, self.audience)
        self._ticking = QTimer(self)
        self._ticking.setInterval(TICK_MS)
        self._ticking.timeout.connect(self.tick)
        self._done: dict[ControlName, Callable[[], object]] = {
            "next": self._go_on,
            "back": self.position.backward,
            "next_step": lambda: self.position.go_to(self.position.index + 1),
            "previous_step": lambda: self.position.go_to(self.position.index - 1),
            "first": lambda: self.position.go_to(0),
            "last": lambda: self.position.go_to(len(self.position.steps) - 1),
            "show_all": self.position.show_all,
            "hide": self.position.hide_all,
            "scroll_down": self._go_on,
            "scroll_up": lambda: self._words.scroll_page(-1) or self.position.backward(),
        }
        for view in (self.audience, self.speaker):
            view.turned_to.connect(desk.notice_other_writers)
            view.closed.connect(self.leave)
        desk.changed.connect(self._changed)
        theme.changed.connect(self._show)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._arrange_soon)
        application.screenRemoved.connect(self._arrange_soon)

    @property
    def front(self) -> PresentingWindow:
        """The window that who presents looks at."""
        return self.audience if self.speaker.isHidden() else self.speaker

    def begin(self) -> None:
        """Fill the screens."""
        self.arrange()

    # What can be done.

    def is_offered(self, name: ControlName) -> bool:
        """Tell whether something can be done now."""
        position = self.position
        match name:
            case "next":
                return not position.is_at_end
            case "back":
                return bool(position.index or position.shown)
            case "next_step" | "last":
                return position.upcoming is not None
            case "previous_step" | "first":
                return position.index > 0
            case "show_all":
                return position.hidden > 0
            case "hide":
                return position.shown > 0
            case "steps":
                return len(position.steps) > 1
            case "swap":
                return len(self._screens()) > 1
            case _:
                return True

    def run(self, name: ControlName) -> None:
        """Do something, as asked for by a key or a button."""
        if self._is_over:
            return
        if self._uncovered(name):
            return
        typed, self._typed = self._typed, ""
        if name == "next" and typed:
            self._move(lambda: self.position.go_to(int(typed) - 1))
        elif done := self._done.get(name):
            self._move(done)
        else:
            self._run_other(name)
        self._show_foot()

    def _uncovered(self, name: ControlName) -> bool:
        """Take away what lies over the step, if anything does: that was all that was asked for."""
        if name in _STAYING:
            return False
        if self.front.is_told:
            self.front.stop_telling()
            return True
        if self.audience.is_blank:
            self.audience.show_again()
            self._show_foot()
            return True
        if name == "leave" and self._typed:
            self._typed = ""
            self._show_foot()
            return True
        return False

    def _run_other(self, name: ControlName) -> None:
        match name:
            case "steps":
                self._ask_step()
            case "passage_down":
                self.audience.view.passages.scroll_page(1)
            case "passage_up":
                self.audience.view.passages.scroll_page(-1)
            case "timer":
                self.timer.toggle()
            case "timer_reset":
                self.timer.reset()
            case "more_minutes":
                self.timer.add_minutes(1)
            case "fewer_minutes":
                self.timer.add_minutes(-1)
            case "black":
                self.audience.blank(Qt.GlobalColor.black)
            case "white":
                self.audience.blank(Qt.GlobalColor.white)
            case "swap":
                self._is_swapped = not self._is_swapped
                self.arrange()
            case "keys":
                told = self.controls.told(self.front)
                theme = self._theme.theme
                self.front.tell(lambda document, size: write_keys(document, size, told, theme))
            case "leave":
                self.leave()

    def _go_on(self) -> bool:
        """Scroll to words that were not seen yet, else show the next answer or step."""
        words = self._words
        return (words.has_more_below and words.scroll_page(1)) or self.position.forward()

    @property
    def _words(self) -> FittedText:
        return self.audience.view.words

    def _move(self, move: Callable[[], object]) -> None:
        before = self.position.index, self.position.shown
        move()
        self._desk.notice_other_writers()
        if before != (self.position.index, self.position.shown):
            self._show()

    def type_digit(self, digit: int) -> None:
        """Take note of a digit of the number of a step, to which Enter goes."""
        if len(self._typed) < _MOST_DIGITS and (self._typed or digit):
            self._typed += str(digit)
        self._show_foot()

    def _ask_step(self) -> None:
        choices = []
        for index, step in enumerate(self.position.steps):
            title, detail = step_title(self._argument_map, step)
            choices.append(ListChoice(index, f"{number(index + 1)}  {title}", detail))

        def go(index: object) -> None:
            if isinstance(index, int):
                self._move(lambda: self.position.go_to(index))

        FilteredListDialog(
            tr("Go to a step"),
            tr("Which step?"),
            choices,
            go,
            self.front,
            chosen=self.position.index,
        ).open()

    def leave(self) -> None:
        """Take the windows away; the desk is as it was."""
        if self._is_over:
            return
        self._is_over = True
        self._ticking.stop()
        self._desk.changed.disconnect(self._changed)
        self._theme.changed.disconnect(self._show)
        for window in (self.speaker, self.audience):
            window.hide()
            window.deleteLater()
        self._home.activateWindow()
        self.left.emit()
        self.deleteLater()

    # What is shown.

    def _changed(self, changes: Changes) -> None:
        """Go on with the map as it is now, at the same step."""
        try:
            self._argument_map = self._desk.workspace.maps.map(self._map_id)
            self.position.follow(self._presenting.steps(self._map_id))
        except DeskError:  # it was deleted elsewhere
            self.leave()
            return
        self._show()

    def _show(self) -> None:
        if self._is_over:  # the map was deleted elsewhere, which came out by going on
            return
        theme = self._theme.theme
        content = content_of(self._presenting, self._argument_map, self.position)
        if content is None:
            empty = tr("There is nothing on this map to present yet.")
            self.audience.view.show_words(lambda document, size: write_words(document, size, empty, theme))
            self.audience.setAccessibleDescription(empty)
        else:
            self.audience.show_content(content, theme)
            if not self.speaker.isHidden():
                upcoming = self.position.upcoming
                following = preview_of(self._argument_map, upcoming) if upcoming else None
                self.speaker.show_content(content, following, self._notes_on(content.shown_last), theme)
            self._say(content)
        self._show_foot()

    def _notes_on(self, node_ids: Sequence[str]) -> str:
        """Give what who presents has noted on nodes."""
        notes = self._desk.workspace.notes
        references = [Reference.node(self._map_id, key) for key in node_ids]
        return "\n\n".join(note.markdown for on in references for note in notes.notes_on(on))

    def _say(self, content: StepContent) -> None:
        if QAccessible.isActive():
            from debatedesk.ui.accessibility.speaking import announce

            announce(self.front, f"{self._progress}\n{content.spoken}", urgent=True)

    @property
    def _progress(self) -> str:
        position = self.position
        if not position.steps:
            return ""
        return tr(
            "{number} of {total}", number=number(position.index + 1), total=number(len(position.steps))
        )

    def _show_foot(self) -> None:
        if self._is_over:
            return
        position, progress = self.position, self._progress
        total = len(position.steps)
        typed = tr("Enter goes to step {number}", number=self._typed) if self._typed else ""
        audience, speaker = self.audience, self.speaker
        audience.track.setRange(0, max(1, total))
        audience.track.setValue(position.index + 1 if total else 0)
        audience.track.setAccessibleName(tr("Progress"))
        for view in (audience, speaker):
            view.progress.setText(progress)
            view.bar.follow()
        audience.typed.setText(typed)
        speaker.status.setText(typed or (tr("The class sees a blank screen.") if audience.is_blank else ""))
        self.tick()
        must_tick = self.timer.is_running or not speaker.isHidden()
        if must_tick and not self._ticking.isActive():
            self._ticking.start()
        elif not must_tick:
            self._ticking.stop()

    def tick(self) -> None:
        """Show the time of now."""
        timer = self.timer
        words = clock_words(timer.seconds)
        ended = tr("Time is up  {time}", time=words) if timer.is_over else words
        theme = self._theme.theme
        colour = QColor(theme.attack if timer.is_over else theme.text)
        self.audience.timer.setText(ended if timer.was_started else "")
        self.speaker.timer.setText(ended)
        for label in (self.audience.timer, self.speaker.timer):
            palette = label.palette()
            if palette.color(palette.ColorRole.WindowText) != colour:
                palette.setColor(palette.ColorRole.WindowText, colour)
                label.setPalette(palette)
        now = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        self.speaker.clock.setText(now)
        if timer.is_over and not self._was_over and QAccessible.isActive():
            from debatedesk.ui.accessibility.speaking import announce

            announce(self.front, ended, urgent=True)
        self._was_over = timer.is_over

    # Screens.

    def _arrange_soon(self, screen: QScreen) -> None:
        """Wait until Qt has done with the screen that came or went."""
        if not self._is_over:
            QTimer.singleShot(0, self, self.arrange)

    def arrange(self) -> None:
        """Fill the screens that there are: of several, one is for who presents."""
        screens = list(self._screens())
        if self._is_over or not screens:
            return
        shares = shared_out(screens, self._home.screen(), swapped=self._is_swapped)
        _fill(self.audience, screens[shares.audience])
        if shares.speaker is None:
            self.speaker.hide()
        else:
            _fill(self.speaker, screens[shares.speaker])
        self.front.activateWindow()
        self.front.setFocus()
        self._show()


def _fill(window: QWidget, screen: QScreen) -> None:
    """Let a window fill a screen, wherever it was before."""
    if window.isVisible() and window.screen() is not screen:
        window.showNormal()  # one that fills a screen stays there
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.showFullScreen()


def clock_words(seconds: int) -> str:
    """Write seconds as a clock does: “4:05”, “1:00:00”, “−0:30”."""
    minutes, rest = divmod(abs(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    sign = "−" if seconds < 0 else ""
    return f"{sign}{hours}:{minutes:02}:{rest:02}" if hours else f"{sign}{minutes}:{rest:02}"
