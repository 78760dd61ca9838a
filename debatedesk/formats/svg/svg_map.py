"""Maps as pictures: one self-contained SVG, to print, to hand out, to put on a page."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import atan2, cos, hypot, sin
from types import MappingProxyType

from debatedesk.domain.evaluation.labelling import Standing
from debatedesk.domain.maps.layout.layout import (
    SIGN_RADIUS,
    MapLayout,
    PlacedGroup,
    PlacedLink,
    PlacedReference,
    PlacedTie,
    lay_out,
)
from debatedesk.domain.maps.model import RELATION_KINDS, ArgumentMap, RelationKind
from debatedesk.domain.maps.relation_style import RELATION_SIGNS
from debatedesk.domain.message import message
from debatedesk.formats.svg.cards import Card, make_cards
from debatedesk.formats.svg.marks import (
    BORDER,
    COLOURS,
    MUTED,
    PAGE,
    RAISED,
    SERIF,
    SOFT,
    TEXT,
    badge,
    escape,
    number,
    points,
    words,
)
from debatedesk.formats.svg.text_setting import clean, lines, shortened, width

_MARGIN, _TITLE_SIZE, _TITLE_STEP = 40.0, 22.0, 28.0
_LEGEND_SIZE, _LEAST_WIDTH = 11.0, 560.0
_LINE, _HALO = 1.6, 4.5
_HEAD, _SPREAD = 8.5, 0.42
_STYLE = (
    ".h{font-size:11px}.w{font-weight:600}"
    f".t{{font-size:14px;font-weight:600}}.b{{font-size:12.5px;fill:{SOFT}}}.k{{fill:{TEXT}}}"
    f".m{{fill:{MUTED}}}.q{{font-size:24px;fill:{MUTED}}}.T{{font-size:22px;font-weight:600}}"
    f".g{{font-size:11px;letter-spacing:.6px;fill:{MUTED}}}"
)


def write_svg(
    argument_map: ArgumentMap,
    fidelities: Mapping[str, str] = MappingProxyType({}),
    standings: Mapping[str, Standing] = MappingProxyType({}),
) -> str:
    """Draw a whole map: its title, a legend, and every card and relation.

    `fidelities` tell of nodes, by their ids, how near they are to their sources, `standings` how they
    stand, where cards show that.
    """
    cards = make_cards(argument_map, fidelities, standings)
    layout = lay_out(argument_map, lambda key: cards[key].height)
    left = max((-group.x for group in layout.groups), default=0.0)
    elements = drawn(argument_map, cards, layout)
    drawing = DrawnPart(elements, layout.width + left, layout.height, left)
    return framed(argument_map, drawing).svg


@dataclass(frozen=True, slots=True)
class DrawnPart:
    """Elements of a picture, how wide and high they are together, and how far they reach left of 0."""

    elements: Sequence[str]
    width: float
    height: float
    left: float = 0.0


@dataclass(frozen=True, slots=True)
class FramedPicture:
    """A whole picture, and its size in pixels."""

    svg: str
    width: float
    height: float


def framed(
    argument_map: ArgumentMap,
    drawing: DrawnPart,
    *,
    with_title: bool = True,
    least_width: float = _LEAST_WIDTH,
    margin: float = _MARGIN,
) -> FramedPicture:
    """Put title and legend of a map above what is drawn of it."""
    inner = max(drawing.width, least_width)
    title = lines(clean(argument_map.title), inner, _TITLE_SIZE, bold=True) if with_title else []
    legend, legend_height = _legend(argument_map, inner)
    title_height = len(title) * _TITLE_STEP + 14
    top = margin + title_height + legend_height + 38
    full_width, full_height = inner + 2 * margin, top + drawing.height + margin
    heading = [
        words(line, margin, margin + 16 + step * _TITLE_STEP, "T") for step, line in enumerate(title)
    ]
    size = f"{number(full_width)} {number(full_height)}"
    svg = "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{number(full_width)}" '
            f'height="{number(full_height)}" viewBox="0 0 {size}" role="graphics-document document" '
            f'aria-labelledby="title desc" font-family="{SERIF}" fill="{TEXT}">',
            f'<title id="title">{escape(argument_map.title) or "Argument map"}</title>',
            f'<desc id="desc">{escape(_summary(argument_map))}</desc>',
            f"<style>{_STYLE}</style>",
            f'<rect width="{number(full_width)}" height="{number(full_height)}" fill="{PAGE}"/>',
            *heading,
            f'<g transform="translate({number(margin)} {number(margin + title_height)})">{legend}</g>',
            f'<g transform="translate({number(margin + drawing.left)} {number(top)})">',
            *drawing.elements,
            "</g>",
            "</svg>\n",
        ]
    )
    return FramedPicture(svg, full_width, full_height)


def drawn(argument_map: ArgumentMap, cards: Mapping[str, Card], layout: MapLayout) -> Sequence[str]:
    """Draw what a layout places where it does."""
    return [
        *_groups(layout.groups),
        *_ties(layout.ties),
        *_links(argument_map, layout.links),
        '<g role="list">',
        *(cards[key].svg(placed) for key, placed in layout.cards.items()),
        "</g>",
        *_references(cards, layout.references),
        *_signs(layout.links),
    ]


def _summary(argument_map: ArgumentMap) -> str:
    return message(
        "An argument map of {cards} and {relations}. What bears on a card stands to its right.",
        cards=message("{n} cards", "1 card", len(argument_map.nodes)),
        relations=message("{n} relations", "1 relation", len(argument_map.relations)),
    )


def _legend(argument_map: ArgumentMap, room: float) -> tuple[str, float]:
    """Draw a sample of each kind of line that the map has; tell the height too."""
    used = {each.kind for each in argument_map.relations.values()}
    parts: list[str] = []
    x, y = 0.0, 0.0
    for kind in (each for each in RELATION_KINDS if each in used):
        word = RELATION_SIGNS[kind].word
        step = 66 + width(word, _LEGEND_SIZE) + 22
        if x and x + step > room:
            x, y = 0.0, y + 22
        sample = ((x + 56, y), (x + 38, y), (x + 18, y), (x, y))
        parts.append(f'<g aria-hidden="true">{_stroke(kind, _path(sample))}{_head(kind, sample)}')
        parts.append(badge(kind, x + 32, y, 7, PAGE) + words(word, x + 64, y + 4, "h") + "</g>")
        x += step
    return "".join(parts), y + 12 if parts else 0.0


def _groups(groups: Iterable[PlacedGroup]) -> Iterable[str]:
    """Draw the grounds of groups, each with its heading, those that hold others first."""
    for group in sorted(groups, key=lambda group: len(group.path)):
        frame = (
            f'x="{number(group.x)}" y="{number(group.y)}" width="{number(group.width)}" '
            f'height="{number(group.height)}" rx="10"'
        )
        colour = COLOURS["neutral"]
        yield f'<rect {frame} fill="{colour}" fill-opacity="0.05" stroke="{BORDER}"/>'
        if heading := clean(" › ".join(group.path)):
            shown = shortened(heading, group.width - 24, 12.5)
            yield words(shown, group.x + 12, group.y + 20, "g")


def _references(cards: Mapping[str, Card], references: Iterable[PlacedReference]) -> Iterable[str]:
    """Draw what stands for cards that are elsewhere."""
    for placed in references:
        node = cards[placed.node_id].node
        colour = COLOURS[RELATION_SIGNS[placed.kind].role]
        x, y = number(placed.x), number(placed.y)
        middle = placed.y + placed.height / 2
        label = clean(node.label) or "No words yet"
        shown = shortened(label, placed.width - 52, 12)
        frame = (
            f'<rect x="{x}" y="{y}" width="{number(placed.width)}" height="{number(placed.height)}" '
            f'rx="{number(placed.height / 2)}" fill="{RAISED}" stroke="{colour}" stroke-dasharray="4 2.5"/>'
        )
        yield (
            f'<g role="note"><title>{escape(f"Also here: {label}")}</title>{frame}'
            f"{badge(placed.kind, placed.x + 15, middle, 6.5, RAISED)}"
            f"{words(shown, placed.x + 28, middle + 4, 'h')}"
            f"{words('↗', placed.right - 20, middle + 4, 'h m')}</g>"
        )


def _ties(ties: Iterable[PlacedTie]) -> Iterable[str]:
    colour = COLOURS["neutral"]
    for tie in ties:
        yield f'<path d="{_path(tie.curve)}" fill="none" stroke="{colour}" stroke-dasharray="1.5 3"/>'


def _links(argument_map: ArgumentMap, links: Iterable[PlacedLink]) -> Iterable[str]:
    """Draw all lines, those of one trunk on one ground, so that it is seen which passes over another."""
    trunks: dict[tuple[bool, RelationKind, str], list[PlacedLink]] = {}
    for link in links:
        hangs = _own_at_start(link)
        trunks.setdefault((hangs, link.kind, link.target if hangs else link.source), []).append(link)
    for (hangs, kind, _), trunk in sorted(trunks.items(), key=lambda item: item[0][0]):
        path = "".join(_path(tuple(reversed(each.curve)) if hangs else each.curve) for each in trunk)
        yield f'<path d="{path}" fill="none" stroke="{PAGE}" stroke-width="{_HALO}"/>{_stroke(kind, path)}'
        colour = COLOURS[RELATION_SIGNS[kind].role]
        for x, y in sorted({each.join for each in trunk if each.join}):
            yield f'<circle cx="{number(x)}" cy="{number(y)}" r="3.2" fill="{colour}"/>'
        for each in trunk:
            yield _pointed_at(each, _told(argument_map, each)) + _head(kind, each.curve)


def _pointed_at(link: PlacedLink, sentence: str) -> str:
    """Make a line that is not seen but tells, when it is pointed at, which relation it is."""
    pen = 'fill="none" stroke="#000" stroke-opacity="0" stroke-width="8"'
    return f'<path d="{_path(link.curve)}" {pen}><title>{escape(sentence)}</title></path>'


def _own_at_start(link: PlacedLink) -> bool:
    """Tell whether a line is its own where it starts, and shared where it ends."""
    (x, y), (from_x, from_y), (to_x, to_y) = link.middle, link.curve[0], link.curve[-1]
    return hypot(x - from_x, y - from_y) < hypot(x - to_x, y - to_y)


def _stroke(kind: RelationKind, path: str) -> str:
    sign = RELATION_SIGNS[kind]
    dashes = " ".join(number(each * _LINE) for each in sign.dashes)
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'<path d="{path}" fill="none" stroke="{COLOURS[sign.role]}" stroke-width="{_LINE}"{dashed}/>'


def _path(curve: tuple[tuple[float, float], ...]) -> str:
    pieces = (curve[start : start + 3] for start in range(1, len(curve), 3))
    return f"M{points(curve[:1])}" + "".join(f"C{points(piece)}" for piece in pieces)


def _head(kind: RelationKind, curve: tuple[tuple[float, float], ...]) -> str:
    if not RELATION_SIGNS[kind].head:
        return ""
    (before_x, before_y), (x, y) = curve[-2], curve[-1]
    angle = atan2(y - before_y, x - before_x)
    sides = [(x - cos(angle + turn) * _HEAD, y - sin(angle + turn) * _HEAD) for turn in (_SPREAD, -_SPREAD)]
    return f'<polygon points="{points([(x, y), *sides])}" fill="{COLOURS[RELATION_SIGNS[kind].role]}"/>'


def _signs(links: Iterable[PlacedLink]) -> Iterable[str]:
    drawn: Mapping[tuple[float, float], PlacedLink] = {link.middle: link for link in links}
    for (x, y), link in drawn.items():
        ground = f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(SIGN_RADIUS)}" fill="{PAGE}"/>'
        yield f'<g aria-hidden="true">{ground}{badge(link.kind, x, y, SIGN_RADIUS - 2, PAGE)}</g>'


def _told(argument_map: ArgumentMap, link: PlacedLink) -> str:
    """Say a relation in words, as “Gloves”: objection to “Stings”."""
    phrase = RELATION_SIGNS[link.kind].link_word.lower()
    sentence = f"“{argument_map.nodes[link.source].label}”: {phrase} "
    target = argument_map.relations.get(link.target)
    if link.target in argument_map.nodes or target is None:
        return sentence + f"“{argument_map.nodes[link.target].label}”"
    sources = " and ".join(f"“{argument_map.nodes[each].label}”" for each in target.sources)
    return sentence + f"how {sources} bears on “{_end_label(argument_map, target.target)}”"


def _end_label(argument_map: ArgumentMap, end: str) -> str:
    node = argument_map.nodes.get(end)
    return node.label if node else "another relation"
