"""The question for a new map: its title, and the template that it begins with."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QWidget,
)

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.templates import BLANK, TEMPLATES, MapTemplate
from debatedesk.ui.desk import Desk
from debatedesk.ui.rich_text import as_they_are
from debatedesk.ui.tab_order import TabsByEye
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.screen_room import on_screen
from debatedesk.ui.widgets.two_line_rows import DETAIL_ROLE, TwoLineRows

_NAME = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class NewMapDialog(TabsByEye, QInputDialog):
    """Asks for a title and a template; Up and Down go through the templates while the title is typed."""

    def __init__(self, desk: Desk, debate_id: str, parent: QWidget) -> None:
        """Ask for a map of a debate, whose title is proposed."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._debate_id = debate_id
        shown = desk.shown_text
        self._essay = desk.workspace.templates.essay(debate_id, shown.id if shown else "")
        self.setWindowTitle(tr("New map"))
        self.setLabelText(tr("Title:"))
        self.setTextValue(desk.workspace.documents.debate(debate_id).title)
        self.setOkButtonText(tr("Create"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Begin with"))
        self.list.setItemDelegate(TwoLineRows(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for template in TEMPLATES:
            self._add(template)
        self.list.setCurrentRow(TEMPLATES.index(BLANK))
        self.list.itemDoubleClicked.connect(lambda item: self.accept())
        self._lay_out()
        self.textValueSelected.connect(self._create)

    def _add(self, template: MapTemplate) -> None:
        item = QListWidgetItem(tr(template.title), self.list)
        item.setData(_NAME, template.name)
        description = tr(template.description)
        if template.from_headings and (why := self._why_no_headings()):
            description = why
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        elif template.from_headings and self._essay is not None:
            description = tr(
                "A proposal for each heading of “{title}”, tied to the first sentence below it.",
                title=self._essay.title,
            )
        item.setData(DETAIL_ROLE, description)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{tr(template.title)}: {description}")
        item.setToolTip(as_they_are(description))

    def _why_no_headings(self) -> str:
        """Say why there is no text whose headings could be taken; nothing where there is one."""
        if self._essay is None:
            return tr("The debate holds no text yet.")
        try:
            count = len(self._desk.workspace.documents.outline(self._essay.id))
        except DeskError as error:
            return tr(str(error))
        return "" if count else tr("“{title}” has no headings.", title=self._essay.title)

    def _lay_out(self) -> None:
        layout = self.layout()
        if isinstance(layout, QBoxLayout):
            heading = QLabel(tr("Begin with:"), self)
            heading.setBuddy(self.list)
            heading.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            layout.insertWidget(2, heading)
            layout.insertWidget(3, self.list, 1)
        height = self.list.sizeHintForRow(0) * self.list.count() + 2 * self.list.frameWidth()
        self.list.setMinimumHeight(min(height, 4 * self.list.sizeHintForRow(0)))
        self.list.setMaximumHeight(height)
        field = self.findChild(QLineEdit)
        if field is not None:
            field.installEventFilter(self)
            field.selectAll()
        self.resize(on_screen(self, QSize(480, height + 150)))

    @property
    def template(self) -> str:
        """The name of the template that is chosen."""
        item = self.list.currentItem()
        return str(item.data(_NAME)) if item else BLANK.name

    def _create(self, title: str) -> None:
        if not title.strip():
            return
        template, essay = self.template, self._essay.id if self._essay else ""
        templates = self._desk.workspace.templates
        changes = self._desk.do(
            lambda: templates.create(self._debate_id, title.strip(), template, essay, tr)
        )
        for created in changes.created:
            self._desk.open(created)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()), 0)
            row = self.list.currentRow() + step
            if step and 0 <= row < self.list.count():
                if self.list.item(row).flags() & Qt.ItemFlag.ItemIsEnabled:
                    self.list.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)


def ask_new_map(desk: Desk, window: QWidget) -> NewMapDialog | None:
    """Ask for a new map of the open debate, make it and go to it; nothing where no debate is open."""
    if not desk.debate_id:
        return None
    dialog = NewMapDialog(desk, desk.debate_id, window)
    dialog.open()
    return dialog
