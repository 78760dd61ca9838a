"""Tags and the group of one or several nodes at once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from debatedesk.domain.maps.model import ArgumentMap, Node
from debatedesk.ui.map.editing import MapEditing
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.choice_box import ChoiceBox
from debatedesk.ui.widgets.wording import alphabetical

LEVELS = " › "
"""Between a group and the one inside of it."""


class _FieldDialog(QDialog):
    """A heading, one field, and buttons."""

    def __init__(self, title: str, hint: str, field: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        heading = QLabel(title, self)
        heading.setObjectName("dialogHeading")
        quiet = QLabel(hint, self)
        quiet.setObjectName("quiet")
        quiet.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        buttons.addButton(tr("Apply"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(10)
        for widget in (heading, field, quiet, buttons):
            layout.addWidget(widget)
        self.resize(420, self.sizeHint().height())
        field.setFocus()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)


class TagsDialog(_FieldDialog):
    """Edits the tags that all of some nodes have; those that only some have stay as they are."""

    def __init__(self, nodes: Sequence[Node], editing: MapEditing, parent: QWidget) -> None:
        """Edit the tags of nodes."""
        shared = [tag for tag in nodes[0].tags if all(tag in node.tags for node in nodes)]
        some = {tag for node in nodes for tag in node.tags} - set(shared)
        hint = tr("Tags are words with commas between them.")
        if some:
            tags = ", ".join(sorted(some, key=alphabetical))
            hint = tr("{hint} Only some of the nodes have {tags}; that stays so.", hint=hint, tags=tags)
        what = tr("Tags") if len(nodes) == 1 else tr("Tags of {n:,} nodes", "Tags of 1 node", len(nodes))
        field = QLineEdit(", ".join(shared))
        field.setAccessibleName(tr("Tags, with commas between them"))
        super().__init__(what, hint, field, parent)
        self.tags = field
        self._before = shared
        self._node_ids = [node.id for node in nodes]
        self._editing = editing
        self.accepted.connect(self._apply)

    def _apply(self) -> None:
        tags = [" ".join(tag.split()) for tag in self.tags.text().split(",")]
        wanted = [tag for tag in dict.fromkeys(tags) if tag]
        gone = [tag for tag in self._before if tag not in wanted]
        self._editing.change_tags(wanted, gone, self._node_ids)


class GroupDialog(_FieldDialog):
    """Chooses one of a map's groups for some nodes, or a new one."""

    def __init__(
        self, argument_map: ArgumentMap, node_ids: Sequence[str], editing: MapEditing, parent: QWidget
    ) -> None:
        """Choose for nodes of a map."""
        groups = dict.fromkeys(node.group for node in argument_map.nodes.values() if node.group)
        field = ChoiceBox()
        field.setEditable(True)
        field.setAccessibleName(tr("Group"))
        field.addItems(["", *(LEVELS.join(group) for group in groups)])
        field.setCurrentText(LEVELS.join(argument_map.nodes[node_ids[0]].group))
        what = (
            tr("Group")
            if len(node_ids) == 1
            else tr("Group of {n:,} nodes", "Group of 1 node", len(node_ids))
        )
        hint = tr(
            "An empty name takes them out of their group. “Economy > Jobs” is a group inside of a group."
        )
        super().__init__(what, hint, field, parent)
        self.group = field
        self._node_ids = list(node_ids)
        self._editing = editing
        self.accepted.connect(self._apply)

    def _apply(self) -> None:
        parts = self.group.currentText().replace(LEVELS.strip(), ">").split(">")
        group = [" ".join(part.split()) for part in parts]
        self._editing.change(self._node_ids, group=[part for part in group if part])
