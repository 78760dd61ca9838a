"""The links of the note that is edited: shown as what they are, completed, followed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QToolTip

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Note
from debatedesk.domain.links import is_link, parse_link
from debatedesk.domain.note_links import (
    WrittenLink,
    link_at,
    link_key,
    link_name,
    may_have_links,
    written_link,
)
from debatedesk.domain.reference import Reference
from debatedesk.services.note_links import LinkDestination
from debatedesk.storage.titles import Titled
from debatedesk.ui.desk import Desk
from debatedesk.ui.notes.link_completion import LinkCompletion, Offer
from debatedesk.ui.notes.link_words import detail_of
from debatedesk.ui.rich_text import Utf16Map, as_they_are
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.clicked_row import OPENING_KEYS
from debatedesk.ui.widgets.menu_entries import add_entry, open_menu
from debatedesk.ui.widgets.wording import shorten

SETTLED_MS = 150
"""So long after an edit elsewhere the links are looked up anew."""


def is_follow_key(event: QKeyEvent) -> bool:
    """Tell whether a key follows links: Ctrl+Enter."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return held == Qt.KeyboardModifier.ControlModifier and event.key() in OPENING_KEYS


class EditedLinks(QObject):
    """Looks after the links in a text that is edited as the words of a note.

    `followed` carries what a link leads to, `status_message` a sentence on one that leads nowhere;
    `shown_anew` tells that links lead elsewhere now.
    """

    followed = Signal(object)
    status_message = Signal(str)
    shown_anew = Signal()

    def __init__(self, desk: Desk, text: QPlainTextEdit, keep: Callable[[], bool]) -> None:
        """Follow links of `text` on a desk; `keep` saves what is typed, before a link is followed."""
        super().__init__(text)
        self._desk = desk
        self._text = text
        self._keep = keep
        self._note: Note | None = None
        self._destinations: dict[str, LinkDestination] = {}
        self.chosen: dict[str, Reference] = {}
        """What links lead to, by their keys, that were taken from the list and are not saved yet."""
        self.completion = LinkCompletion(text, self._offers, self._take)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED_MS)
        self._settling.timeout.connect(self._look_up_all)
        desk.changed.connect(self._changed)
        text.installEventFilter(self)
        text.viewport().installEventFilter(self)
        text.viewport().setMouseTracking(True)

    def take_note(self, note: Note | None) -> None:
        """Look after the links of a note as it is kept now."""
        another = note is None or self._note is None or note.id != self._note.id
        self._note = note
        self.chosen = {}
        if another:
            self.completion.close()
            self._look_up_all()
        elif note is not None:
            self._look_up(note, only_new=True)

    def destination(self, key: str) -> LinkDestination | None:
        """Tell what links of a key lead to; None while that is not known, as long as it is typed."""
        return self._destinations.get(key)

    def written_link(self, pasted: str) -> str:
        """Write an address of the desk that is pasted as a link with a name; all else as it is."""
        address = pasted.strip()
        if self._note is None or not is_link(address) or len(address.split()) != 1:
            return pasted
        links = self._desk.workspace.note_links
        try:
            target, words = parse_link(address)
            titled = links.titled(target)
        except DeskError:
            return pasted
        if titled is None:
            return pasted
        if words is None and target.kind in ("document", "map", "node", "note"):
            return written_link(self._take(titled))
        return f"[{link_name(words.exact if words and words.exact else titled.title)}]({address})"

    def link_at_cursor(self) -> WrittenLink | None:
        """Find the link that the cursor is in."""
        return self._link_at(self._text.textCursor())

    def follow(self, link: WrittenLink) -> None:
        """Go to what a link leads to; to the note that is to be written where nothing is called so."""
        if self._note is None or not self._keep():
            return
        note = self._desk.workspace.notes.note(self._note.id)
        destination = self._desk.workspace.note_links.destinations(note, note.markdown).get(link.key)
        if destination is None:
            return
        if destination.one:
            self.followed.emit(destination.one.reference)
        elif destination.options:
            self._ask_which(link, destination)
        elif destination.is_gone:
            self.status_message.emit(
                tr("What the link “{words}” led to is no longer there.", words=link.shown)
            )
        else:
            made = self._desk.do(
                lambda: self._desk.workspace.notes.add_linked(note.id, link.key, link.words)
            )
            for created in made.created:
                self.followed.emit(created)
                self.status_message.emit(
                    tr("Started the note “{title}”; Undo takes it back.", title=link.words)
                )

    def _ask_which(self, link: WrittenLink, destination: LinkDestination) -> None:
        """Let one of several namesakes be chosen; the link leads to it from then on."""
        menu = QMenu(self._text)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for option in destination.options:
            words = f"{shorten(option.title)}  ·  {self._detail(option)}"
            add_entry(menu, words, lambda option=option: self._lead(link.key, option.reference))  # type: ignore[misc]
        spot = self._text.cursorRect().bottomLeft()
        open_menu(menu, self._text.viewport().mapToGlobal(spot))

    def _lead(self, key: str, target: Reference) -> None:
        if self._note is not None:
            note_id = self._note.id
            self._desk.do(lambda: self._desk.workspace.notes.lead(note_id, key, target))
            self.followed.emit(target)

    def _offers(self, typed: str) -> list[Offer]:
        if self._note is None:
            return []
        try:
            suggested = self._desk.workspace.note_links.suggestions(typed, self._note)
        except DeskError as error:
            self._desk.failed.emit(tr(str(error)))
            return []
        return [Offer(titled, self._detail(titled)) for titled in suggested]

    def _take(self, titled: Titled) -> str:
        assert self._note is not None
        name = self._desk.workspace.note_links.name_for(titled, self._note)
        self.chosen[link_key(name)] = titled.reference
        return name

    def _detail(self, titled: Titled) -> str:
        links = self._desk.workspace.note_links
        elsewhere = titled.debate_id not in ("", self._desk.debate_id)
        return detail_of(titled, links.debate_title(titled) if elsewhere else "")

    def _changed(self, changes: Changes) -> None:
        if self._note is not None and may_have_links(self._text.toPlainText()):
            others = changes.notes - {self._note.id}
            touched = changes.documents or changes.maps or changes.nodes or changes.debates
            if others or touched or changes.everything:
                self._settling.start()

    def _look_up_all(self) -> None:
        self._settling.stop()
        if self._note is not None:
            self._look_up(self._note, only_new=False)

    def _look_up(self, note: Note, *, only_new: bool) -> None:
        markdown = self._text.toPlainText()
        before = self._destinations
        bound = {link.key for link in note.links if link.target}
        known = {key: before[key] for key in before if only_new and (before[key].one or key not in bound)}
        try:
            self._destinations = self._desk.workspace.note_links.destinations(note, markdown, known)
        except DeskError as error:
            self._desk.failed.emit(tr(str(error)))
        if self._destinations != before:
            self.shown_anew.emit()

    def _link_at(self, cursor: QTextCursor) -> WrittenLink | None:
        text = self._text.toPlainText()
        if not may_have_links(text):
            return None
        return link_at(text, Utf16Map(text).offset(cursor.position()))

    def _link_under(self, event: QMouseEvent | QHelpEvent) -> WrittenLink | None:
        point = event.position().toPoint() if isinstance(event, QMouseEvent) else event.pos()
        cursor = self._text.cursorForPosition(point)
        spot = self._text.cursorRect(cursor)
        if abs(spot.center().x() - point.x()) > 2 * self._text.fontMetrics().averageCharWidth() + 2:
            return None
        return self._link_at(cursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._text and isinstance(event, QKeyEvent):
            if is_follow_key(event) and (link := self.link_at_cursor()):
                event.accept()
                if kind == QEvent.Type.KeyPress:
                    self.follow(link)
                return True
        elif isinstance(event, QMouseEvent):
            return self._mouse(event)
        elif isinstance(event, QHelpEvent):
            link = self._link_under(event)
            QToolTip.showText(event.globalPos(), as_they_are(self.tip(link)) if link else "", self._text)
            return True
        return super().eventFilter(watched, event)

    def _mouse(self, event: QMouseEvent) -> bool:
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        link = self._link_under(event) if held else None
        if event.type() == QEvent.Type.MouseMove:
            shape = Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.IBeamCursor
            self._text.viewport().setCursor(shape)
        elif link and event.button() == Qt.MouseButton.LeftButton:
            if event.type() == QEvent.Type.MouseButtonRelease:
                self.follow(link)
            return event.type() in (QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonPress)
        return False

    def tip(self, link: WrittenLink) -> str:
        """Say where a link leads and how to go there."""
        destination = self._destinations.get(link.key)
        if destination is None:
            return ""
        if destination.one:
            titled = destination.one
            return tr(
                "{title}\n{detail}\nCtrl+click goes there", title=titled.title, detail=self._detail(titled)
            )
        if destination.options:
            return tr(
                "{n:,} things are called so; Ctrl+click lets you choose",
                "1 thing is called so",
                len(destination.options),
            )
        if destination.is_gone:
            return tr("What this led to is no longer there")
        return tr("Nothing is called so yet; Ctrl+click starts a note")
