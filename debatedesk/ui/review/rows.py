"""The rows of the review list: the old words, what became of them, and what is anchored there."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import COLOUR_NAMES
from debatedesk.domain.notes import first_line
from debatedesk.domain.reference import Reference
from debatedesk.services.review import ReviewItem
from debatedesk.services.workspace import Workspace
from debatedesk.ui.translation import joined, quoted, tr
from debatedesk.ui.widgets import row_painting
from debatedesk.ui.widgets.row_background import paint_row_background
from debatedesk.ui.widgets.row_delegate import EDGE, LINE_GAP, SIDE, Index, RowDelegate
from debatedesk.ui.widgets.tree_model import VALUE_ROLE
from debatedesk.ui.widgets.wording import in_one_line, shorten


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """A passage to look at, as it is listed; what is anchored there is read when it is seen."""

    item: ReviewItem
    workspace: Workspace = field(compare=False, repr=False)

    @property
    def holding(self) -> str:
        """What is anchored there."""
        held = joined(_held(self.item.references, self.workspace))
        return held or tr("Evidence of a map in the trash")

    @property
    def title(self) -> str:
        """The words that the passage had."""
        return in_one_line(self.item.before)

    @property
    def state(self) -> str:
        """What became of it, in a word."""
        if self.item.status == "orphaned":
            return tr("orphan") if self.item.settled else tr("gone")
        return tr("moved") if "moved" in self.item.reason else tr("changed")

    @property
    def spoken(self) -> str:
        """The row in words."""
        return ", ".join((quoted(shorten(self.title)), self.state, self.holding))

    @property
    def tip(self) -> str:
        """The row in full."""
        return f"{self.title}\n{tr(self.item.reason)}\n{self.where}"

    @property
    def where(self) -> str:
        """What is anchored there, and in which text."""
        return tr("{holding} · in “{title}”", holding=self.holding, title=self.item.title)


def _held(references: tuple[Reference, ...], workspace: Workspace) -> Iterator[str]:
    for reference in references:
        try:
            if reference.kind == "highlight":
                colour = workspace.annotations.highlight(reference.id).colour
                yield tr("{colour} highlight", colour=COLOUR_NAMES[colour])
            elif reference.kind == "note":
                note = workspace.notes.note(reference.id)
                yield tr("Note “{first_line}”", first_line=shorten(first_line(note.markdown), 40))
            elif node := workspace.maps.node(reference.within, reference.id):
                yield tr("Evidence of “{label}”", label=shorten(node.label, 40))
        except DeskError:
            continue


class ReviewDelegate(RowDelegate):
    """Paints the old words, and below them what became of them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.two_lines(option.font))

    def paint_value(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, value: object
    ) -> None:
        if not isinstance(value, ReviewLine):
            return
        line = value
        paint_row_background(painter, option, self.theme)
        font, little = option.font, row_painting.small(option.font)
        rect = option.rect.adjusted(SIDE, EDGE, -SIDE, -EDGE)
        first = QRect(rect.left(), rect.top(), rect.width(), QFontMetrics(font).height())
        row_painting.paint_line(painter, first, line.title, font, self.theme.text)
        top = first.bottom() + 1 + LINE_GAP
        tints = {"gone": self.theme.attack, "orphan": self.theme.muted}
        colour = QColor(tints.get(line.state, self.theme.question))
        size = row_painting.chip_size(line.state, little)
        mirrored = partial(QStyle.visualRect, option.direction, option.rect)
        chip = QRect(rect.left(), top, size.width(), size.height())
        row_painting.paint_chip(painter, mirrored(chip), line.state, little, colour, self.theme)
        left = chip.right() + 8
        second = QRect(left, top, rect.right() - left, size.height())
        row_painting.paint_line(painter, mirrored(second), line.holding, little, self.theme.muted)

    def cut_off(self, option: QStyleOptionViewItem, index: Index) -> bool:
        line = index.data(VALUE_ROLE)
        if not isinstance(line, ReviewLine):
            return False
        width = option.rect.width() - 2 * SIDE
        return QFontMetrics(option.font).horizontalAdvance(line.title) > width
