"""The posts of a thread before they come in: which of them, by whom, of which kind and side."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.library import Debate
from debatedesk.services.imports.previewed import ChosenText, ImportPreview
from debatedesk.ui.library.imports.destination_choice import ChosenDebate, DestinationChoice
from debatedesk.ui.library.imports.posts_model import ANSWERS, AUTHOR, KIND, SIDE, TIME, WORDS, PostsModel
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.choice_box import ChoiceBox
from debatedesk.ui.widgets.screen_room import on_screen
from debatedesk.ui.widgets.script_side import begin_at_side_of_script
from debatedesk.ui.widgets.wording import OFFERED, shown_word

_WIDTHS = {AUTHOR: 170, TIME: 150, ANSWERS: 120, KIND: 90, SIDE: 90}
_SIZE = QSize(940, 580)
_LINES_OF_WORDS = 4


class PostsDialog(QDialog):
    """A table of posts, to be corrected; the words of the row where one is stand whole below it."""

    def __init__(
        self,
        name: str,
        preview: ImportPreview,
        debates: Sequence[Debate],
        current: str,
        new_title: str,
        parent: QWidget | None = None,
    ) -> None:
        """Show the posts of what is called `name`."""
        super().__init__(parent)
        self.setWindowTitle(tr("Import a thread"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.preview = preview
        self._name = name
        self.model = PostsModel(preview.texts, self)
        self.view = _PostsView(self.model, self)
        self._words = QPlainTextEdit(self)
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        begin_at_side_of_script(self._words)
        self._words.setAccessibleName(tr("First words of the post"))
        self._words.setFixedHeight(self._words.fontMetrics().lineSpacing() * _LINES_OF_WORDS + 16)
        self.destination = DestinationChoice(debates, current, new_title, self)
        self._all = QPushButton("&All", self)
        self._none = QPushButton("&None", self)
        for button in (self._all, self._none):
            button.setAutoDefault(False)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._import = QPushButton(self)
        self._import.setDefault(True)
        self._buttons.addButton(self._import, QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self._connect()
        self._follow()
        self.view.setCurrentIndex(self.model.index(0, AUTHOR))
        self.view.setFocus()
        self.resize(on_screen(self, _SIZE))

    @property
    def chosen(self) -> tuple[ChosenText, ...]:
        """The posts that come in."""
        return self.model.chosen()

    @property
    def chosen_debate(self) -> ChosenDebate | None:
        """Where they go."""
        return self.destination.chosen

    def _lay_out(self) -> None:
        count = tr("{n:,} posts", "1 post", len(self.preview.texts))
        heading = QLabel(f"{self._name}: {count}", self)
        heading.setObjectName("dialogHeading")
        heading.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(heading, 1)
        top.addWidget(self._all)
        top.addWidget(self._none)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self.destination, 1)
        below.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addLayout(top)
        if self.preview.remarks:
            remarks = QLabel(" ".join(self.preview.remarks), self)
            remarks.setObjectName("quiet")
            remarks.setWordWrap(True)
            layout.addWidget(remarks)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._words)
        layout.addLayout(below)

    def _connect(self) -> None:
        self._all.clicked.connect(lambda: self.model.include_all(True))
        self._none.clicked.connect(lambda: self.model.include_all(False))
        self.model.counted.connect(self._follow)
        self.destination.changed.connect(self._follow)
        self.view.selectionModel().currentRowChanged.connect(self._show_words)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _follow(self) -> None:
        count = self.model.included
        self._import.setText(tr("Import {n:,} posts", "Import 1 post", count) if count else tr("Import"))
        self._import.setEnabled(bool(count) and self.destination.chosen is not None)

    def _show_words(self, current: QModelIndex) -> None:
        self._words.setPlainText(self.model.post(current.row()).words if current.isValid() else "")


class _PostsView(QTableView):
    def __init__(self, model: PostsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(tr("Posts"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegateForColumn(KIND, _ChoiceDelegate("kind", self))
        self.setItemDelegateForColumn(SIDE, _ChoiceDelegate("stance", self))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.SelectedClicked | triggers.EditKeyPressed)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        scale = self.fontMetrics().averageCharWidth() / 7
        for column, width in _WIDTHS.items():
            across.resizeSection(column, round(width * max(scale, 0.8)))


class _ChoiceDelegate(QStyledItemDelegate):
    """Offers the usual words in a box; others may be written."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._offered = [shown_word(name, each) for each in OFFERED[name]]

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        box = ChoiceBox(parent)
        box.setEditable(True)
        box.addItems(self._offered)
        box.setLineEdit(QLineEdit(box))
        return box

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        if isinstance(editor, ChoiceBox):
            editor.setCurrentText(str(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(
        self, editor: QWidget, model: object, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if isinstance(editor, ChoiceBox) and isinstance(model, PostsModel):
            model.setData(index, editor.currentText())
