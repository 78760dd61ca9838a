"""The pages of a hand-out to assistive tools: each with its words."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRectF

from debatedesk.ui.accessibility.parts import AccessiblePart, Role
from debatedesk.ui.translation import tr


class PagesShown(Protocol):
    """What shows pages, which are counted from 0."""

    @property
    def page_count(self) -> int:
        """Count the pages."""

    def rect_of(self, page: int) -> QRectF:
        """Tell where in the view a page is shown."""

    def words_of(self, page: int) -> str:
        """Tell what a page says."""


class ShownPagePart(AccessiblePart):
    """A page."""

    role = Role.StaticText

    def __init__(self, page: int, view: PagesShown) -> None:
        """Describe a page, from 0, that a view shows."""
        super().__init__(page)
        self._page = page
        self._view = view

    @property
    def name(self) -> str:
        return tr("Page {number:,} of {count:,}", number=self._page + 1, count=self._view.page_count)

    @property
    def description(self) -> str:
        return self._view.words_of(self._page)

    @property
    def rect(self) -> QRectF:
        return self._view.rect_of(self._page)


def page_parts(view: PagesShown) -> Sequence[AccessiblePart]:
    """Describe all pages."""
    return [ShownPagePart(page, view) for page in range(view.page_count)]
