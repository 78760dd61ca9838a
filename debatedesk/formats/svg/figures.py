"""Figures of a debate as one SVG, to print or to show."""

from collections.abc import Iterable, Mapping, Sequence

from debatedesk.domain.figures.shapes import Box, Caption, Dot, Figure, FigureRole, Shape, Stroke
from debatedesk.formats.svg.marks import BORDER, COLOURS, MUTED, PAGE, SERIF, TEXT, escape, number
from debatedesk.formats.svg.text_setting import clean, shortened

WIDTH = 720.0
"""Pixels between the margins."""
_MARGIN, _HEADING, _GAP = 32.0, 26.0, 26.0
_TITLE_SIZE, _HEADING_SIZE = 20.0, 14.0
_COLOURS: Mapping[FigureRole, str] = {
    "text": TEXT,
    "muted": MUTED,
    "border": BORDER,
    "accent": COLOURS["proposal"],
    "support": COLOURS["support"],
    "attack": COLOURS["attack"],
    "question": COLOURS["question"],
    "neutral": COLOURS["neutral"],
}


def write_figures(title: str, figures: Sequence[Figure]) -> str:
    """Draw figures that are WIDTH wide, one below the other, under a title."""
    top = _MARGIN + _TITLE_SIZE + _GAP
    parts: list[str] = []
    for figure in figures:
        heading = f'<text y="{number(top)}" font-size="{_HEADING_SIZE}" font-weight="600">'
        parts.append(f"{heading}{escape(figure.title)}</text>")
        parts.append(f'<g transform="translate(0 {number(top + _HEADING - 12)})">')
        parts += _drawn(figure.shapes)
        parts.append("</g>")
        top += _HEADING + figure.height + _GAP
    full_width, full_height = WIDTH + 2 * _MARGIN, top
    size = f"{number(full_width)} {number(full_height)}"
    shown = shortened(clean(title), WIDTH, _TITLE_SIZE)
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{number(full_width)}" '
            f'height="{number(full_height)}" viewBox="0 0 {size}" role="img" font-family="{SERIF}" '
            f'fill="{TEXT}">',
            f"<title>{escape(title) or 'Figures'}</title>",
            f'<rect width="{number(full_width)}" height="{number(full_height)}" fill="{PAGE}"/>',
            f'<g transform="translate({number(_MARGIN)} 0)">',
            f'<text y="{number(_MARGIN + _TITLE_SIZE - 4)}" font-size="{_TITLE_SIZE}" '
            f'font-weight="600">{escape(shown)}</text>',
            *parts,
            "</g>",
            "</svg>\n",
        ]
    )


def _drawn(shapes: Iterable[Shape]) -> Iterable[str]:
    for shape in shapes:
        colour = _COLOURS[shape.role]
        match shape:
            case Box():
                yield (
                    f'<rect x="{number(shape.x)}" y="{number(shape.y)}" width="{number(shape.width)}" '
                    f'height="{number(shape.height)}" rx="2" fill="{colour}" '
                    f'fill-opacity="{shape.strength:.2f}"/>'
                )
            case Dot():
                yield _dot(shape, colour)
            case Caption():
                weight = ' font-weight="600"' if shape.bold else ""
                yield (
                    f'<text x="{number(shape.x)}" y="{number(shape.y)}" font-size="{number(shape.size)}" '
                    f'text-anchor="{shape.anchor}" fill="{colour}"{weight}>'
                    f"{escape(shortened(clean(shape.text), shape.room, shape.size))}</text>"
                )
            case Stroke():
                yield (
                    f'<path d="M{number(shape.x1)} {number(shape.y1)}L{number(shape.x2)} '
                    f'{number(shape.y2)}" stroke="{colour}"/>'
                )


def _dot(dot: Dot, colour: str) -> str:
    x, y, radius = number(dot.x), number(dot.y), number(dot.radius)
    if not dot.sign:
        return (
            f'<circle cx="{x}" cy="{y}" r="{number(dot.radius - 1)}" fill="none" stroke="{colour}" '
            'stroke-width="2"/>'
        )
    baseline = number(dot.y + dot.radius * 0.5)
    return (
        f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{colour}"/>'
        f'<text x="{x}" y="{baseline}" font-size="{number(dot.radius * 1.6)}" font-weight="700" '
        f'text-anchor="middle" fill="{PAGE}">{escape(dot.sign)}</text>'
    )
