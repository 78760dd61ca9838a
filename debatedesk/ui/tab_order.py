"""The order in which Tab goes through a window: that of the eye, row by row, part after part.

Qt's own order is that in which widgets were made. It breaks where a part comes later than its place, and
where one hands its keys to another inside of it.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

EDGE = 3
"""Pixels of the bar that shows where keys have led."""
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_BY_KEYS = (*_BY_TAB, Qt.FocusReason.ShortcutFocusReason)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
_ACTS = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.InputMethod)


class TabPassage(QObject):
    """Knows whether Tab has led to widgets that give it a meaning of their own, and nothing was done since.

    Then it leads on: nobody who goes through the window by Tab is caught in them.
    """

    def __init__(self, parent: QObject) -> None:
        """Watch no widget yet, or the parent where that is one."""
        super().__init__(parent)
        self.leads_on = False
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_changed)
        if isinstance(parent, QWidget):
            self.watch(parent)

    def watch(self, widget: QWidget) -> None:
        """Watch one more widget; what watches it later is asked later."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            self.leads_on = event.gotFocus() and event.reason() in _BY_TAB
        elif event.type() in _ACTS and not (isinstance(event, QKeyEvent) and event.key() in _TABS + _HELD):
            self.leads_on = False
        return False

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        # Where what had the keys is hidden, Qt leads them on as if Tab had been pressed.
        if old is not None and not old.isVisible():
            self.leads_on = False


class FocusEdge(QWidget):
    """Stands at the left edge of a widget, or at its right where one reads from there, and takes no room.

    It shows where Tab or F6 has led; whoever clicks sees where the keys are.
    """

    def __init__(self, area: QWidget) -> None:
        """Follow where the keys are from now on."""
        super().__init__(area)
        self._area = area
        self.setObjectName("qt_focus_edge")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            self.setVisible(event.gotFocus() and event.reason() in _BY_KEYS)
            self._place()
        elif event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        area = self._area
        mirrored = area.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setGeometry(area.width() - EDGE if mirrored else 0, 0, EDGE, area.height())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.palette().accent())


class TabsByEye:
    """Makes a window lead Tab by the eye: to be named before Qt's class."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on to the next control, or back to the one before; False where there is no other."""
        assert isinstance(self, QWidget)
        return go_on(self, forward=forward)


def go_on(window: QWidget, *, forward: bool) -> bool:
    """Give the keys to the next control of a window, or the one before; False where there is no other."""
    focused = QApplication.focusWidget()
    stops = list(tab_stops(window, focused))
    if focused in stops:
        at = stops.index(focused)
        stops = [*stops[at + 1 :], *stops[:at]]
    if not forward:
        stops.reverse()
    if not stops:
        return False
    reason = _BY_TAB[0 if forward else 1]
    if focused is None or not (focused.isVisible() and focused.isEnabled()):
        reason = Qt.FocusReason.OtherFocusReason  # nobody pressed Tab: the keys go on from what is gone
    stops[0].setFocus(reason)
    _show(stops[0])
    return True


def tab_stops(window: QWidget, also: QWidget | None = None) -> Iterator[QWidget]:
    """Go through the controls that Tab reaches, and one that it is to be led on from."""
    tab_only = Qt.FocusPolicy.TabFocus
    all_controls = Qt.TabFocusBehavior.TabFocusAllControls
    behaviour = QGuiApplication.styleHints().tabFocusBehavior()
    needed = tab_only if behaviour == all_controls else Qt.FocusPolicy.StrongFocus

    def stops_in(part: QWidget) -> Iterator[QWidget]:
        if part is also or (part.focusPolicy() & needed == needed and part.focusProxy() is None):
            yield part
        yield from below(part)

    def below(part: QWidget) -> Iterator[QWidget]:
        inner = [each for each in part.children() if isinstance(each, QWidget)]
        inner = [each for each in inner if each.isVisible() and each.isEnabled() and not each.isWindow()]
        stopping = {each: stops for each in inner if (stops := list(stops_in(each)))}
        for each in by_eye(list(stopping), part.layoutDirection()):
            yield from stopping[each]

    return below(window)


def by_eye(widgets: list[QWidget], direction: Qt.LayoutDirection) -> list[QWidget]:
    """Put the widgets of one parent in the order in which they are read: rows, and in each its widgets."""
    rows: list[list[QWidget]] = []
    for widget in sorted(widgets, key=lambda each: (each.y(), each.x())):
        first = rows[-1][0] if rows else None
        if first is not None and _share_a_row(first, widget):
            rows[-1].append(widget)
        else:
            rows.append([widget])
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    for row in rows:
        row.sort(key=lambda each: -each.geometry().right() if mirrored else each.x())
    return [widget for row in rows for widget in row]


def _share_a_row(first: QWidget, second: QWidget) -> bool:
    """Tell whether one of two widgets stands beside the other rather than below it."""
    common = min(first.geometry().bottom(), second.geometry().bottom()) - max(first.y(), second.y()) + 1
    return 2 * common > min(first.height(), second.height())


def _show(widget: QWidget) -> None:
    """Scroll what a widget stands in so that all of it is seen, where it can be."""
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, 0)
        above = above.parentWidget()
