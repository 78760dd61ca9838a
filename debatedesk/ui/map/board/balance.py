"""What speaks for and against a node as a bar, counted and never scored, and in words."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from debatedesk.domain.maps.counts import Tally
from debatedesk.ui.theme import Theme
from debatedesk.ui.translation import joined, tr
from debatedesk.ui.widgets.tints import tinted


def balance_words(tally: Tally, answers: int | None = None) -> str:
    """Write “3 for · 4 against · 1 undercut”; what is not there is left out.

    Of what asks, its answers are told first.
    """
    asks = answers is not None
    parts = [
        tr("{n:,} answers", "1 answer", answers) if answers else "",
        tr("{supports} for", supports=tally.supports) if tally.supports else "",
        tr("{objections} against", objections=tally.objections) if tally.objections else "",
        tr("{n:,} undercuts", "1 undercut", tally.undercuts) if tally.undercuts else "",
    ]
    nothing = tr("no answer yet") if asks else tr("no reactions yet")
    return joined(parts) or nothing


def unanswered_words(tally: Tally) -> str:
    """Write “2 unanswered”, or nothing."""
    return tr("{unanswered} unanswered", unanswered=tally.unanswered) if tally.unanswered else ""


def paint_balance(painter: QPainter, rect: QRectF, tally: Tally, theme: Theme, *, from_right: bool) -> None:
    """Paint the bar: full for, pale and outlined against, so that it reads without colour.

    What speaks for it comes first, from the left or `from_right`, as in the columns below it.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    total = tally.supports + tally.attacks
    radius = rect.height() / 2
    if not total:
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.restore()
        return
    shares = (
        (tally.supports, theme.support, False),
        (tally.objections, theme.attack, True),
        (tally.undercuts, theme.undercut, True),
    )
    shown = [share for share in (reversed(shares) if from_right else shares) if share[0]]
    room = rect.width() - 2 * (len(shown) - 1)
    x = rect.left()
    for count, colour, pale in shown:
        width = room * count / total
        part = QRectF(x, rect.top(), width, rect.height()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(colour), 1))
        painter.setBrush(tinted(colour, 0.38) if pale else QColor(colour))
        painter.drawRoundedRect(part, min(radius, part.width() / 2), radius)
        x += width + 2
    painter.restore()
