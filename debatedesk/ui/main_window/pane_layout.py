"""How the window is divided: library or results, text, map, and a drawer, with movable borders between."""

from dataclasses import dataclass
from typing import Any, Literal, cast, get_args

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabBar, QTabWidget, QVBoxLayout, QWidget

from debatedesk.services.settings import KeptValues
from debatedesk.ui.commands import Command
from debatedesk.ui.panel import Panel
from debatedesk.ui.translation import number, tr

Part = Literal["side", "reader", "map", "drawer"]
Area = Literal["side", "map", "drawer"]
"""Where panels can stand that come after the first page."""

SIDE, READER, MAP, DRAWER = 200, 380, 340, 300
"""The least widths at which a part is of use, in pixels."""
TO_READ, TWO_COLUMNS = 480, 440
"""The widths that text needs for lines of a good length, and a board for its two columns; no library is
shown by itself that would take them from a text beside a map."""
DRAWER_BELOW, MAP_ABOVE = 240, 340
"""The least heights of the drawer below the map, and of the map above it."""
_BORDERS = 3
DRAWER_BESIDE_FROM = TO_READ + TWO_COLUMNS + DRAWER + _BORDERS
"""From this width of the window on, the drawer stands beside the map, whose cards keep their room."""
_SIDE_WIDTH, _DRAWER_WIDTH = 250, 320
"""How wide the library and the drawer are made by themselves, where there is room."""

_ORDER: tuple[Part, ...] = ("reader", "map", "drawer", "side")

Mode = dict[str, frozenset[Part]]
MODES: Mode = {
    "text": frozenset({"reader"}),
    "both": frozenset({"reader", "map"}),
    "map": frozenset({"map"}),
}
TEXT_WIDTH = 700
"""As wide as the text is made by itself, at most; margins included."""
_PARTS: frozenset[Part] = frozenset(get_args(Part))
_FIRST = _PARTS - {"drawer"}


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The parts that are shown, and whether the drawer stands beside the map."""

    shown: frozenset[Part]
    drawer_beside: bool


def fit(width: int, height: int, wanted: frozenset[Part], latest: Part | None = None) -> Arrangement:
    """Choose what is shown of what is wanted in `width` × `height` pixels; what was asked for last is."""
    beside = width >= DRAWER_BESIDE_FROM
    asked = latest == "side"
    order = ([latest] if latest in wanted else []) + [each for each in _ORDER if each != latest]
    shown: frozenset[Part] = frozenset()
    for part in order:
        if part in wanted and _fits(shown | {part}, width, height, beside, asked):
            shown |= {part}
    if not shown & {"reader", "map", "drawer"}:
        shown |= {next((each for each in order if each in wanted and each != "side"), "reader")}
    return Arrangement(shown, beside)


def _fits(parts: frozenset[Part], width: int, height: int, beside: bool, asked: bool) -> bool:
    both = {"map", "drawer"} <= parts
    if both and not beside and height < MAP_ABOVE + DRAWER_BELOW:
        return False
    more = "side" in parts or (both and beside)
    roomy = {"reader", "map"} <= parts and more and not asked
    reader, beside_it = (TO_READ, TWO_COLUMNS) if roomy else (READER, MAP)
    drawer = 0 if both and not beside else DRAWER
    widths = {"side": SIDE, "reader": reader, "map": beside_it, "drawer": drawer}
    return len(parts) == 1 or sum(widths[each] for each in parts) <= width


class CurrentPages(QStackedWidget):
    """A stack whose hidden pages widen no window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without pages."""
        super().__init__(parent)
        self.currentChanged.connect(lambda index: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint().expandedTo(shown.minimumSize()) if shown else QSize()


class DrawerTabs(QTabWidget):
    """Tabs that all are seen: where there is no room for their names, those of the others are shortened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without tabs."""
        super().__init__(parent)
        self.setTabBar(_FittingTabBar(self))
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(False)


class _FittingTabBar(QTabBar):
    def __init__(self, tabs: QTabWidget) -> None:
        super().__init__(tabs)
        self._tabs = tabs

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Keep the tab that is shown whole, and shorten the others by the same share."""
        widths = [self.tabSizeHint(each).width() for each in range(self.count()) if self.isTabVisible(each)]
        whole, current = self.tabSizeHint(index), self.tabSizeHint(self.currentIndex()).width()
        others, room = sum(widths) - current, self._tabs.width() - current
        if index == self.currentIndex() or others <= room:
            return whole
        return QSize(whole.width() * max(0, room) // others, whole.height())

    def tabLayoutChange(self) -> None:
        """Let a tip say the name of a tab that is shortened."""
        for index in range(self.count()):
            is_short = self.tabRect(index).width() < self.tabSizeHint(index).width()
            self.setTabToolTip(index, self.tabText(index) if is_short else "")


class PaneLayout(QWidget):
    """Shows the parts that are wanted as far as there is room; `arranged` carries the parts shown."""

    arranged = Signal(object)

    def __init__(self, reader: QWidget) -> None:
        """Put the views in their places; those that come later have theirs kept free."""
        super().__init__()
        self.wanted = _FIRST
        self.latest: Part | None = None
        self.arrangement = Arrangement(frozenset(), False)
        self.reader = reader
        self.map = QWidget(self)
        self._tab = 0
        self._tab_names: dict[QWidget, str] = {}
        self.side = CurrentPages(self)
        self.side.setProperty("side", True)
        self.drawer = DrawerTabs(self)
        self.drawer.setDocumentMode(True)
        self.drawer.setProperty("side", True)
        self.drawer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column = _splitter(Qt.Orientation.Vertical, self.map, self.drawer)
        self.panes = _splitter(Qt.Orientation.Horizontal, reader, self.column)
        self.middle = CurrentPages(self)
        self.middle.addWidget(self.panes)
        self.body = _splitter(Qt.Orientation.Horizontal, self.side, self.middle)
        self.side.setMinimumWidth(SIDE)
        self.body.setStretchFactor(0, 0)
        self.body.setStretchFactor(1, 1)
        self.panes.setStretchFactor(0, 1)
        self.panes.setStretchFactor(1, 2)
        self.column.setStretchFactor(0, 1)
        self.column.setStretchFactor(1, 0)
        self._columns: dict[bool, list[int]] = {False: [450, 310], True: [640, _DRAWER_WIDTH]}
        self._divided_by_hand = False
        for _, splitter in self._splitters():
            splitter.splitterMoved.connect(self._moved)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.body)
        self.installEventFilter(self)

    def add(self, panel: Panel, area: Area, name: str) -> None:
        """Put in a panel that came later; in the drawer it stands under a tab with its `name`."""
        match area:
            case "side":
                self.side.addWidget(panel)
            case "map":
                kept_free, self.map = self.map, panel
                self.column.replaceWidget(0, panel)
                kept_free.deleteLater()
            case "drawer":
                self.drawer.addTab(panel, name)
                self._tab_names[panel] = name
                panel.tab_changed.connect(lambda: self._show_tab(panel))
                self._show_tab(panel)

    def finish(self) -> None:
        """Show the panels that came later as it was kept."""
        self.drawer.setCurrentIndex(self._tab)
        self.arrange()

    def reveal(self, panel: QWidget) -> None:
        """Bring a panel into view."""
        if self.side.indexOf(panel) >= 0:
            self.side.setCurrentWidget(panel)
            self.show_part("side")
        elif self.drawer.indexOf(panel) >= 0:
            self.drawer.setCurrentWidget(panel)
            self.show_part("drawer")
        else:
            self.show_part("map" if panel is self.map else "reader")

    def dismiss(self, panel: QWidget) -> None:
        """Show again what stood in the place of a side panel, and what it took the room of."""
        if self.side.indexOf(panel) >= 0:
            self.side.setCurrentIndex(0)
            if self.latest == "side":
                self.settle()

    def commands(self) -> list[Command]:
        """List the commands that show and hide parts."""

        def part(name: Part, title: str, key: str) -> Command:
            return Command(
                f"view.{name}",
                title,
                "View",
                lambda: self.toggle(name),
                key,
                checked=lambda: name in self.shown,
            )

        def mode(name: str, title: str, key: str) -> Command:
            return Command(
                f"view.{name}",
                title,
                "View",
                lambda: self.set_mode(name),
                key,
                enabled=lambda: not self.welcoming,
                checked=lambda: self.shown & MODES["both"] == MODES[name],
            )

        return [
            part("side", tr("Show library"), "Ctrl+B"),
            part("drawer", tr("Show inspector and notes"), "Ctrl+Shift+B"),
            mode("text", tr("Only the text"), "Alt+1"),
            mode("both", tr("Text and map side by side"), "Alt+2"),
            mode("map", tr("Only the map"), "Alt+3"),
        ]

    def _show_tab(self, panel: Panel) -> None:
        """Show the tab of a panel, with a count unless that is none, or hide it."""
        index = self.drawer.indexOf(panel)
        if not panel.is_offered and self.drawer.currentIndex() == index:
            self.drawer.setCurrentIndex(0)
        name = self._tab_names[panel]
        self.drawer.setTabText(index, f"{name} ({number(panel.count)})" if panel.count else name)
        self.drawer.setTabVisible(index, panel.is_offered)

    @property
    def shown(self) -> frozenset[Part]:
        """The parts that are shown."""
        return self.arrangement.shown

    @property
    def welcoming(self) -> bool:
        """Tell whether the welcome page is shown in place of text and map."""
        return self.middle.currentWidget() is not self.panes

    def show_welcome(self, page: QWidget | None) -> None:
        """Show the welcome page in place of text and map, or with None those again."""
        self.middle.setCurrentWidget(page or self.panes)
        self.arrange()

    def toggle(self, part: Part) -> None:
        """Hide a part that is shown, show one that is not."""
        if part in self.shown:
            self.hide_part(part)
        else:
            self.show_part(part)

    def show_part(self, part: Part) -> None:
        """Show a part; where there is no room for all, others fold away."""
        if part not in self.shown:
            self.wanted, self.latest = self.wanted | {part}, part
            self.arrange()

    def hide_part(self, part: Part) -> None:
        """Hide a part."""
        self.wanted -= {part}
        self.latest = None if self.latest == part else self.latest
        self.arrange()

    def set_mode(self, mode: str) -> None:
        """Show only the text, only the map, or both."""
        self.wanted = (self.wanted - MODES["both"]) | MODES[mode]
        if mode != "both":
            (self.latest,) = MODES[mode]
        elif self.latest == "side":
            self.latest = None
        self.arrange()

    def settle(self) -> None:
        """Let what was asked for last make room again for what it displaced."""
        self.latest = None
        self.arrange()

    def arrange(self) -> None:
        """Show what there is room for."""
        wanted = self.wanted - {"side"} if self.welcoming and self.latest != "side" else self.wanted
        arrangement = fit(self.width(), self.height(), wanted, self.latest)
        shown = arrangement.shown
        self._turn_column(arrangement.drawer_beside)
        self.arrangement = arrangement
        held_keys = self._part_with_keys()
        self.side.setVisible("side" in shown)
        self.reader.setVisible("reader" in shown)
        self.map.setVisible("map" in shown)
        self.drawer.setVisible("drawer" in shown)
        self.column.setVisible(bool(shown & {"map", "drawer"}))
        self.drawer.setMinimumWidth(0 if "map" in shown and not arrangement.drawer_beside else DRAWER)
        if not self._divided_by_hand:
            self._divide()
        if held_keys and held_keys not in shown:
            self._give_keys(shown)
        self.arranged.emit(shown)

    def _part_with_keys(self) -> Part | None:
        focused = self.window().focusWidget()
        parts: dict[Part, QWidget] = {
            "side": self.side,
            "reader": self.reader,
            "map": self.map,
            "drawer": self.drawer,
        }
        return next((part for part, widget in parts.items() if widget.isAncestorOf(focused)), None)

    def _give_keys(self, shown: frozenset[Part]) -> None:
        """Let the map or the text have the keys of a part that is hidden, and not what Qt finds next."""
        if not self.welcoming and (left := shown & MODES["both"]):
            (self.reader if "reader" in left else self.map).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.arrange()
        return False

    def _divide(self) -> None:
        """Give each part its share: the text as much as its lines need, and no more."""
        room = self.width() - _BORDERS
        beside = self.arrangement.drawer_beside and {"map", "drawer"} <= self.shown
        both = TO_READ + TWO_COLUMNS
        tabs = max(DRAWER, self.drawer.tabBar().sizeHint().width())
        column = TWO_COLUMNS if "map" in self.shown else tabs if "drawer" in self.shown else 0
        needed = column + (TO_READ if "reader" in self.shown else 0)
        side = SIDE if "side" in self.shown else 0
        drawer = max(DRAWER, min(_DRAWER_WIDTH, room - needed - side)) if beside else 0
        side = side and max(SIDE, min(_SIDE_WIDTH, room - needed - drawer))
        rest = room - side - drawer
        text = min(TEXT_WIDTH, rest * 52 // 100)
        if rest >= both:
            text = min(max(text, TO_READ), rest - TWO_COLUMNS)
        if "map" not in self.shown:
            text = max(READER, min(text, rest - column))
        self.body.setSizes([side, room - side])
        self.panes.setSizes([text, room - side - text])
        self.column.setSizes([rest - text, drawer] if beside else self._columns[False])

    def _moved(self, position: int, index: int) -> None:
        self._divided_by_hand = True

    def _turn_column(self, beside: bool) -> None:
        if beside == self.arrangement.drawer_beside:
            return
        if {"map", "drawer"} <= self.shown:
            self._columns[not beside] = self.column.sizes()
        self.column.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        self.column.setSizes(self._columns[beside])

    def state(self) -> dict[str, Any]:
        """Return what is wanted and where the borders are."""
        return {
            "wanted": sorted(self.wanted),
            "beside": self.arrangement.drawer_beside,
            "tab": self.drawer.currentIndex() if self.drawer.count() else self._tab,
            "by_hand": self._divided_by_hand,
            **{
                name: bytes(splitter.saveState().toBase64().data()).decode()
                for name, splitter in self._splitters()
            },
        }

    def restore(self, state: KeptValues) -> None:
        """Divide as it was kept; what can't be read is left as it is."""
        wanted = state.texts("wanted")
        if "wanted" in state and set(wanted) <= _PARTS:
            self.wanted = cast("frozenset[Part]", frozenset(wanted))
        self._turn_column(state.flag("beside"))
        self.arrangement = Arrangement(self.shown, state.flag("beside"))
        for name, splitter in self._splitters() if state.flag("by_hand") else ():
            if kept := state.text(name):
                self._divided_by_hand = True
                splitter.restoreState(QByteArray.fromBase64(kept.encode()))
                splitter.setHandleWidth(1)
                splitter.setChildrenCollapsible(False)
        if "tab" in state:
            self._tab = int(state.number("tab", 0, 0, 100))
            self.drawer.setCurrentIndex(self._tab)
        self.arrange()

    def _splitters(self) -> tuple[tuple[str, QSplitter], ...]:
        return ("body", self.body), ("panes", self.panes), ("column", self.column)


def _splitter(orientation: Qt.Orientation, *parts: QWidget) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(1)
    for part in parts:
        splitter.addWidget(part)
    return splitter
