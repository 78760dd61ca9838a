"""The small parts of a map's picture: colours, text, badges, in plain SVG that every program shows."""

from collections.abc import Iterable, Mapping

from debatedesk.domain.maps.model import NodeKind, RelationKind
from debatedesk.domain.maps.relation_style import NODE_SIGNS, RELATION_SIGNS, Role
from debatedesk.domain.maps.sign_marks import MARK_REACH, MARK_STROKES, SignMark
from debatedesk.formats.svg.text_setting import clean

PAGE, RAISED, BORDER = "#fdfcf9", "#ffffff", "#dcd6ca"
TEXT, SOFT, MUTED = "#25231f", "#45413a", "#655f55"
COLOURS: Mapping[Role, str] = {
    "support": "#0e6e62",
    "attack": "#b93c12",
    "undercut": "#8b3a98",
    "question": "#43380f",
    "proposal": "#2249bd",
    "aside": "#625d54",
    "neutral": "#525c68",
}
SERIF = "Charter,'Iowan Old Style','Source Serif 4',Georgia,'Noto Serif','DejaVu Serif',serif"


def escape(text: str) -> str:
    """Make a text fit for an element or a quoted attribute; what XML cannot hold is dropped."""
    text = clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;").replace("'", "&#39;")


def number(value: float) -> str:
    """Write a length with at most one decimal."""
    return f"{value:.1f}".removesuffix(".0").replace("-0", "0") if abs(value) < 0.05 else _short(value)


def _short(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def words(text: str, x: float, y: float, style: str) -> str:
    """Write one line of text on its baseline; `style` names classes of the style sheet."""
    return f'<text class="{style}" x="{number(x)}" y="{number(y)}">{escape(text)}</text>'


def badge(kind: RelationKind, x: float, y: float, radius: float, ground: str) -> str:
    """Draw the sign of a relation."""
    sign = RELATION_SIGNS[kind]
    colour = COLOURS[sign.role]
    fill, ink = (colour, ground) if sign.filled else (ground, colour)
    paint = f'fill="{fill}" stroke="{colour}" stroke-width="1.3"'
    if sign.outline == "square":
        side = radius * 0.92
        outline = (
            f'<rect x="{number(x - side)}" y="{number(y - side)}" width="{number(2 * side)}" '
            f'height="{number(2 * side)}" rx="2" {paint}/>'
        )
    elif sign.outline == "diamond":
        reach = radius * 1.15
        corners = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
        outline = f'<polygon points="{points((x + dx, y + dy) for dx, dy in corners)}" {paint}/>'
    else:
        outline = f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(radius)}" {paint}/>'
    strokes = "".join(
        f'<polyline points="{points((x + dx * radius, y + dy * radius) for dx, dy in stroke)}"/>'
        for stroke in sign.strokes
    )
    pen = (
        f'fill="none" stroke="{ink}" stroke-width="{number(max(1.2, radius / 4.2))}" stroke-linecap="round"'
    )
    return f"{outline}<g {pen}>{strokes}</g>"


def kind_mark(kind: NodeKind, x: float, y: float) -> str:
    """Draw the mark of a node that bears on nothing: a flag for a proposal, a question mark, a ring."""
    sign = NODE_SIGNS[kind]
    colour = COLOURS[sign.role]
    if sign.outline == "flag":
        flag = ((-3.5, -5.5), (5, -5.5), (3, -2.2), (5, 1), (-3.5, 1))
        return (
            f'<path d="M{number(x - 3.5)} {number(y - 6)}v12" stroke="{colour}" stroke-width="1.6"/>'
            f'<polygon points="{points((x + dx, y + dy) for dx, dy in flag)}" fill="{colour}"/>'
        )
    ring = f'fill="none" stroke="{colour}" stroke-width="1.4"'
    centre = f'cx="{number(x)}" cy="{number(y)}"'
    if sign.outline == "question mark":
        hook = f"M{number(x - 2.2)} {number(y - 1.6)}a2.2 2.2 0 1 1 3.4 1.8q-1.2 .8 -1.2 1.8"
        dot = f'<circle cx="{number(x)}" cy="{number(y + 4)}" r="0.9" fill="{colour}"/>'
        return f'<circle {centre} r="6.8" {ring}/><path d="{hook}" {ring} stroke-linecap="round"/>{dot}'
    dot = f'<circle {centre} r="1.6" fill="{colour}"/>' if sign.dot else ""
    if sign.outline == "square":
        return (
            f'<rect x="{number(x - 5)}" y="{number(y - 5)}" width="10" height="10" rx="2.5" {ring}/>{dot}'
        )
    return f'<circle {centre} r="5" {ring}/>{dot}'


def sign_mark(mark: SignMark, colour: str, x: float, y: float) -> str:
    """Draw the mark of a sign around a point."""
    lines = "".join(
        f'<polyline points="{points((x + dx, y + dy) for dx, dy in stroke)}"/>'
        for stroke in MARK_STROKES.get(mark, ())
    )
    if lines:
        pen = f'fill="none" stroke="{colour}" stroke-width="2" stroke-linecap="round"'
        return f'<g {pen} stroke-linejoin="round">{lines}</g>'
    top, bottom = f"{number(x)} {number(y - MARK_REACH)}", f"{number(x)} {number(y + MARK_REACH)}"
    reach = number(MARK_REACH)
    return (
        f'<circle cx="{number(x)}" cy="{number(y)}" r="{reach}" fill="none" stroke="{colour}" '
        f'stroke-width="1.4"/><path d="M{top}A{reach} {reach} 0 0 0 {bottom}Z" fill="{colour}"/>'
    )


def points(places: Iterable[tuple[float, float]]) -> str:
    """Write the corners of a polygon or polyline."""
    return " ".join(f"{number(x)},{number(y)}" for x, y in places)
