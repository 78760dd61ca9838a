"""The rows of the list of what is unanswered: a node by its sign and title, and what it bears on."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from debatedesk.domain.evaluation.open_points import OpenPoints
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation, RelationKind
from debatedesk.domain.maps.relation_style import (
    KIND_WORDS,
    RELATION_SIGNS,
    first_relations,
    shown_stance,
)
from debatedesk.ui.translation import number, quoted, tr
from debatedesk.ui.widgets import row_painting
from debatedesk.ui.widgets.relation_painting import paint_badge, paint_kind
from debatedesk.ui.widgets.row_background import paint_row_background
from debatedesk.ui.widgets.row_delegate import EDGE, LINE_GAP, SIDE, Index, RowDelegate
from debatedesk.ui.widgets.tree_model import VALUE_ROLE, Row
from debatedesk.ui.widgets.wording import in_one_line, shorten

_SIGN = 6.5
_BESIDE_SIGN = 22


@dataclass(frozen=True, slots=True)
class UnansweredGroup:
    """The heading of a list, with how many stand below it."""

    title: str
    count: int

    @property
    def figures(self) -> str:
        """The count as it is painted."""
        return number(self.count)

    @property
    def spoken(self) -> str:
        """The heading in words."""
        return f"{self.title}, {self.figures}"

    @property
    def tip(self) -> str:
        """A heading needs no tool tip."""
        return ""


@dataclass(frozen=True, slots=True)
class UnansweredLine:
    """A node with the relation by which it bears on `target`, or on a `link` of that.

    What the row says is put into words when it is seen.
    """

    node: Node
    relation: Relation | None = None
    link: Relation | None = None
    target: Node | None = None

    @property
    def title(self) -> str:
        """What stands first on the node's card."""
        return in_one_line(self.node.label.strip()) or tr("No words yet")

    @property
    def detail(self) -> str:
        """How it bears on what, as “Objection to “One hive a street””, else its kind."""
        if self.relation is None:
            return tr(KIND_WORDS[self.node.kind])
        on = quoted(shorten(in_one_line(self.target.label))) if self.target else tr("something")
        if self.link:
            on = tr(RELATION_SIGNS[self.link.kind].the_link, node=on)
        return tr(RELATION_SIGNS[self.relation.kind].link, node=on)

    @property
    def stance(self) -> RelationKind | None:
        """The kind of relation that its sign shows, None where it shows what the node is."""
        return shown_stance(self.node.kind, self.relation.kind if self.relation else None)

    @property
    def spoken(self) -> str:
        """The row in words."""
        return f"{self.title}, {self.detail}"

    @property
    def tip(self) -> str:
        """The row in full."""
        return f"{self.title}\n{self.detail}"


def rows_of(argument_map: ArgumentMap, points: OpenPoints) -> list[Row]:
    """List what is open in a map, under headings, in reading order."""
    primary = first_relations(argument_map)
    lines: dict[str, UnansweredLine] = {}
    groups = (
        ("unanswered", tr("Proposals that nothing is said about"), points.unanswered),
        ("objections", tr("Objections without reply"), points.objections),
        ("evidence", tr("Nodes without evidence"), points.without_evidence),
    )
    rows = []
    for name, title, node_ids in groups:
        for key in node_ids:
            if key not in lines:
                lines[key] = _line(argument_map, key, primary.get(key))
        below = tuple([Row(key, lines[key]) for key in node_ids])
        if below:
            rows.append(Row(name, UnansweredGroup(title, len(below)), below, selectable=False))
    return rows


def _line(argument_map: ArgumentMap, node_id: str, relation: Relation | None) -> UnansweredLine:
    node = argument_map.nodes[node_id]
    if relation is None:
        return UnansweredLine(node)
    link = argument_map.relations.get(relation.target)
    target = argument_map.nodes.get(link.target if link else relation.target)
    return UnansweredLine(node, relation, link, target)


class UnansweredDelegate(RowDelegate):
    """Paints headings, and nodes in two lines beside their sign."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if isinstance(index.data(VALUE_ROLE), UnansweredLine):
            return QSize(0, self.two_lines(option.font))
        return self.group_size(option.font)

    def paint_value(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, value: object
    ) -> None:
        if isinstance(value, UnansweredGroup):
            self.paint_group(painter, option, index, value.title, value.figures)
        elif isinstance(value, UnansweredLine):
            self._paint_line(painter, option, value)

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, line: UnansweredLine) -> None:
        paint_row_background(painter, option, self.theme)
        mirrored = partial(QStyle.visualRect, option.direction, option.rect)
        font, little = option.font, row_painting.small(option.font)
        rect = option.rect.adjusted(SIDE, EDGE, -SIDE, -EDGE)
        height = QFontMetrics(font).height()
        sign = QRectF(mirrored(QRect(rect.left(), rect.top(), round(2 * _SIGN) + 1, height))).center()
        if line.stance:
            paint_badge(painter, line.stance, sign, _SIGN, self.theme, self.theme.surface)
        else:
            paint_kind(painter, line.node.kind, sign, _SIGN, self.theme)
        rect.setLeft(rect.left() + _BESIDE_SIGN)
        first = QRect(rect.left(), rect.top(), rect.width(), height)
        row_painting.paint_line(painter, mirrored(first), line.title, font, self.theme.text)
        top = first.bottom() + 1 + LINE_GAP
        second = QRect(rect.left(), top, rect.width(), rect.bottom() - top + 1)
        row_painting.paint_line(painter, mirrored(second), line.detail, little, self.theme.muted)

    def cut_off(self, option: QStyleOptionViewItem, index: Index) -> bool:
        line = index.data(VALUE_ROLE)
        if not isinstance(line, UnansweredLine):
            return False
        width = option.rect.width() - 2 * SIDE - _BESIDE_SIGN
        little = QFontMetrics(row_painting.small(option.font))
        title = QFontMetrics(option.font).horizontalAdvance(line.title)
        return max(title, little.horizontalAdvance(line.detail)) > width
