"""How texts are set: one choice for all readers, kept in the settings."""

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from debatedesk.domain.errors import DeskError
from debatedesk.services.settings import Settings
from debatedesk.ui.reader.typesetting import Formats, Typesetting
from debatedesk.ui.translation import tr

if TYPE_CHECKING:
    from debatedesk.ui.reader.printed.page_look import PageLook

SIZE_STEP = 0.5


class Appearance(QObject):
    """The typesetting that all readers use; `changed` follows every change of it."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        """Read what was chosen before."""
        super().__init__(parent)
        self._settings = settings
        self._formats: Formats | None = None
        self.typesetting = Typesetting.read(settings)

    @property
    def formats(self) -> Formats:
        """The formats of the typesetting."""
        if self._formats is None:
            self._formats = Formats(self.typesetting)
        return self._formats

    @cached_property
    def pages(self) -> "PageLook":
        """How printed pages are shown, made for the first text that has some."""
        from debatedesk.ui.reader.printed.page_look import PageLook

        look = PageLook(self._settings, self)
        look.failed.connect(self.failed)
        return look

    def keep(self) -> None:
        """Write down what is not written yet."""
        if "pages" in self.__dict__:
            self.pages.keep()

    def choose(self, typesetting: Typesetting) -> None:
        """Set texts in another way and keep that."""
        wanted = typesetting.within_limits()
        if wanted == self.typesetting:
            return
        self.typesetting = wanted
        self._formats = None
        try:
            wanted.keep(self._settings)
        except DeskError as error:
            self.failed.emit(tr(str(error)))
        self.changed.emit()

    def enlarge(self, steps: int) -> None:
        """Make the text larger, or smaller, by steps of half a point."""
        self.choose(replace(self.typesetting, size=self.typesetting.size + steps * SIZE_STEP))

    def widen(self, characters: int) -> None:
        """Make lines longer or shorter."""
        self.choose(replace(self.typesetting, measure=self.typesetting.measure + characters))

    def lead(self, lines: float) -> None:
        """Set lines further apart or closer."""
        self.choose(replace(self.typesetting, spacing=self.typesetting.spacing + lines))

    def reset_size(self) -> None:
        """Set texts in the size they had at first."""
        self.choose(replace(self.typesetting, size=Typesetting().size))

    def reset(self) -> None:
        """Set texts as at first."""
        self.choose(Typesetting())
