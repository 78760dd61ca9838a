"""How pages are shown: one zoom and one tone for all readers, kept in the settings."""

from typing import get_args

from PySide6.QtCore import QObject, QTimer, Signal

from debatedesk.domain.errors import DeskError
from debatedesk.jobs.page_drawing.requests import Tone
from debatedesk.services.settings import Settings
from debatedesk.ui.reader.printed.page_column import LARGEST, SMALLEST, Fit, Zoom
from debatedesk.ui.theme import Theme
from debatedesk.ui.translation import tr

ZOOM_SETTING = "pages.zoom"
TONE_SETTING = "pages.dark"
USUAL_TONE: Tone = "dimmed"
SETTLED_MS = 800
"""So long after the last step of a wheel the zoom is written down."""
STEPS = (0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 6.0, 8.0)


class PageLook(QObject):
    """The zoom of pages, and their tone while the window is dark; `changed` follows every change.

    White paper glares beside a dark window, and light on dark spoils photographs and coloured figures, so
    pages are dimmed there unless something else is chosen.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        """Read what was chosen before."""
        super().__init__(parent)
        self._settings = settings
        kept = settings.get(ZOOM_SETTING, None)
        self._unkept = QTimer(self)
        self._unkept.setSingleShot(True)
        self._unkept.setInterval(SETTLED_MS)
        self._unkept.timeout.connect(self.keep)
        self.zoom: Zoom = "width"
        if kept == "page":
            self.zoom = "page"
        elif isinstance(kept, int | float) and SMALLEST <= kept <= LARGEST:
            self.zoom = float(kept)
        chosen = settings.get(TONE_SETTING, USUAL_TONE)
        self.dark_tone: Tone = next((tone for tone in get_args(Tone) if tone == chosen), USUAL_TONE)

    def tone(self, theme: Theme) -> Tone:
        """Tell the tone of pages in a theme."""
        return self.dark_tone if theme.is_dark else "plain"

    def choose_zoom(self, zoom: Fit | float) -> None:
        """Show pages at another zoom."""
        wanted = zoom if isinstance(zoom, str) else max(SMALLEST, min(zoom, LARGEST))
        if wanted != self.zoom:
            self.zoom = wanted
            self._unkept.start()
            self.changed.emit()

    def choose_dark_tone(self, tone: Tone) -> None:
        """Show pages in another tone while the window is dark."""
        if tone != self.dark_tone:
            self.dark_tone = tone
            self._unkept.start()
            self.changed.emit()

    def keep(self) -> None:
        """Write down what was chosen."""
        self._unkept.stop()
        try:
            self._settings.set(ZOOM_SETTING, self.zoom)
            self._settings.set(TONE_SETTING, self.dark_tone)
        except DeskError as error:
            self.failed.emit(tr(str(error)))


def step_from(scale: float, by: int) -> float:
    """Give the usual zoom that is `by` steps from a zoom, up or down."""
    for _ in range(abs(by)):
        if by > 0:
            scale = next((step for step in STEPS if step > scale * 1.01), STEPS[-1])
        else:
            scale = next((step for step in reversed(STEPS) if step < scale * 0.99), STEPS[0])
    return scale
