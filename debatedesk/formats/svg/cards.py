"""The cards of a map's picture: what each says, how high it is, and how it is drawn."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from debatedesk.domain.evaluation.evaluation import STANDING_MARKS, STANDING_WORDS
from debatedesk.domain.evaluation.labelling import Standing
from debatedesk.domain.maps.counts import support_counts
from debatedesk.domain.maps.layout.layout import CARD_WIDTH, PlacedCard
from debatedesk.domain.maps.model import ArgumentMap, Node, RelationKind
from debatedesk.domain.maps.node_shades import NODE_SHADES
from debatedesk.domain.maps.relation_style import NODE_SIGNS, card_role, card_words, shown_stance, stances
from debatedesk.formats.svg.marks import (
    BORDER,
    COLOURS,
    RAISED,
    badge,
    escape,
    kind_mark,
    number,
    sign_mark,
    words,
)
from debatedesk.formats.svg.text_setting import clean, lines, shortened, width

HEAD_SIZE, TITLE_SIZE, TEXT_SIZE = 11.0, 14.0, 12.5
_LEFT, _RIGHT, _ROOM = 17.0, 14.0, CARD_WIDTH - 31.0
_HEAD_Y, _FIRST_LINE = 20.0, 33.0
_TITLE_STEP, _TEXT_STEP, _GAP, _FOOT, _BOTTOM = 18.0, 16.5, 5.0, 22.0, 12.0
_LABEL_STEP = 18.0
_BADGE = 6.5


@dataclass(frozen=True, slots=True)
class Card:
    """The set words of a node's card."""

    node: Node
    stance: RelationKind | None
    title: tuple[str, ...]
    text: tuple[str, ...]
    supports: int
    attacks: int
    height: float
    fidelity: str = ""
    standing: Standing | None = None
    """How its node stands, where that is shown."""

    @property
    def name(self) -> str:
        """What a screen reader says first."""
        name = f"{card_words(self.node.kind, self.stance)}: {self.node.label or 'no words yet'}"
        return f"{name}, {STANDING_WORDS[self.standing]}" if self.standing else name

    def svg(self, placed: PlacedCard) -> str:
        """Draw the card where it is placed."""
        colour = COLOURS[card_role(self.node.kind, self.stance)]
        parts = [
            f'<g transform="translate({number(placed.x)} {number(placed.y)})" role="listitem">',
            f"<title>{escape(self.name)}</title>",
            f'<rect width="{number(CARD_WIDTH)}" height="{number(self.height)}" rx="8" '
            f'fill="{RAISED}" stroke="{BORDER}"/>',
        ]
        if NODE_SIGNS[self.node.kind].tinted:
            parts.append(
                f'<rect width="{number(CARD_WIDTH)}" height="{number(self.height)}" rx="8" '
                f'fill="{colour}" fill-opacity="0.06"/>'
            )
        stripe = f'<rect x="5.5" y="9" width="3.5" height="{number(self.height - 18)}" rx="1.7"'
        parts += [f'{stripe} fill="{colour}"/>', self._head(colour)]
        y = _FIRST_LINE
        for line in self.title:
            parts.append(words(line, _LEFT, y + TITLE_SIZE, "t"))
            y += _TITLE_STEP
        y += _GAP if self.title else 0
        for line in self.text:
            parts.append(words(line, _LEFT, y + TEXT_SIZE, "b" if self.title else "b k"))
            y += _TEXT_STEP
        if not self.title and not self.text:
            parts.append(words("No words yet", _LEFT, y + TEXT_SIZE, "h m"))
        return "".join([*parts, self._colour(y), self._standing(y), self._foot(), "</g>"])

    def _colour(self, y: float) -> str:
        """Draw the dot of the node's colour, with its name; nothing where it has none."""
        shade = NODE_SHADES.get(self.node.colour)
        if shade is None:
            return ""
        middle = y + _LABEL_STEP / 2
        dot = f'<circle cx="{number(_LEFT + 4)}" cy="{number(middle)}" r="4" fill="{shade.on_light}"/>'
        return dot + words(shade.word, _LEFT + 13, middle + 4, "h m")

    def _standing(self, y: float) -> str:
        """Draw the mark of how the node stands, with its word; nothing where that is not shown."""
        if self.standing is None:
            return ""
        mark, role = STANDING_MARKS[self.standing]
        middle = y + _LABEL_STEP * (1.5 if self.node.colour in NODE_SHADES else 0.5)
        drawn = sign_mark(mark, COLOURS[role], _LEFT + 4, middle)
        return drawn + words(STANDING_WORDS[self.standing], _LEFT + 13, middle + 4, "h")

    def _head(self, colour: str) -> str:
        x = _LEFT + _BADGE
        mark = (
            badge(self.stance, x, _HEAD_Y - 4, _BADGE, RAISED)
            if self.stance
            else kind_mark(self.node.kind, x, _HEAD_Y - 4)
        )
        what = card_words(self.node.kind, self.stance)
        x += _BADGE + 6
        head = (
            f'<text class="h w" x="{number(x)}" y="{number(_HEAD_Y)}" fill="{colour}">{escape(what)}</text>'
        )
        end = CARD_WIDTH - _RIGHT
        room = end - x - width(what, HEAD_SIZE, bold=True) - 12
        speaker = shortened(clean(self.node.speaker), room, HEAD_SIZE)
        position = f'x="{number(end)}" y="{number(_HEAD_Y)}" text-anchor="end"'
        return (
            f'{mark}{head}<text class="h m" {position}>{escape(speaker)}</text>' if speaker else mark + head
        )

    def _foot(self) -> str:
        parts, x, y = [], _LEFT, self.height - _BOTTOM - 4
        counts: tuple[tuple[RelationKind, int], ...] = (
            ("support", self.supports),
            ("attack", self.attacks),
        )
        for kind, count in counts:
            if count:
                parts += [badge(kind, x + 5.5, y, 5.5, RAISED), words(str(count), x + 15, y + 4, "h m")]
                x += 15 + width(str(count), HEAD_SIZE) + 12
        if count := len(self.node.evidence):
            quoted = f"{count} passage{'s' if count > 1 else ''} quoted"
            passages = str(count) if self.fidelity else quoted
            parts += [words("”", x, y + 14, "q"), words(passages, x + 14, y + 4, "h m")]
            x += 14 + width(passages, HEAD_SIZE) + 8
        if fidelity := shortened(self.fidelity, CARD_WIDTH - _RIGHT - x, HEAD_SIZE):
            parts.append(words(fidelity, x, y + 4, "h m"))
        return "".join(parts)


def make_cards(
    argument_map: ArgumentMap,
    fidelities: Mapping[str, str] = MappingProxyType({}),
    standings: Mapping[str, Standing] = MappingProxyType({}),
) -> Mapping[str, Card]:
    """Set the cards of all nodes.

    `fidelities` tell how near they are to their sources, `standings` how they stand, where that is shown.
    """
    stance_of, counts = stances(argument_map), support_counts(argument_map)
    return {
        key: _card(
            node,
            shown_stance(node.kind, stance_of.get(key)),
            counts[key],
            fidelities.get(key, ""),
            standings.get(key),
        )
        for key, node in argument_map.nodes.items()
    }


def _card(
    node: Node,
    stance: RelationKind | None,
    counts: tuple[int, int],
    fidelity: str,
    standing: Standing | None,
) -> Card:
    title = lines(clean(node.title), _ROOM, TITLE_SIZE, bold=True)
    text = lines(clean(node.text), _ROOM, TEXT_SIZE)
    height = _FIRST_LINE + len(title) * _TITLE_STEP + len(text) * _TEXT_STEP + _BOTTOM
    height += _GAP if title and text else 0
    height += 0 if title or text else _TEXT_STEP
    height += _LABEL_STEP if node.colour in NODE_SHADES else 0
    height += _LABEL_STEP if standing else 0
    height += _FOOT if node.evidence or any(counts) or fidelity else 0
    return Card(node, stance, tuple(title), tuple(text), *counts, height, fidelity, standing)
