"""What the process that draws pages is asked for, and what it gives."""

from dataclasses import dataclass
from typing import Literal

from debatedesk.domain.text.printed_lines import PrintedLine

Tone = Literal["plain", "dimmed", "inverted"]
"""How a page looks: as printed, with its white less glaring, or light on dark."""


@dataclass(frozen=True, slots=True)
class TileRequest:
    """A part of a page, in pixels of the whole page drawn at a width and height; `page` counts from 0."""

    page: int
    page_width: int
    page_height: int
    left: int
    top: int
    width: int
    height: int
    tone: Tone = "plain"


@dataclass(frozen=True, slots=True)
class LinesRequest:
    """The lines of a page; `runs` are (start, length, first) of its runs in the reading text."""

    page: int
    runs: tuple[tuple[int, int, int], ...]


@dataclass(frozen=True, slots=True)
class DrawnTile:
    """What a part of a page looks like: rows of four bytes a pixel, blue, green, red and one unused."""

    request: TileRequest
    pixels: bytearray


@dataclass(frozen=True, slots=True)
class PageLines:
    """The lines of a page, in the order of the reading text."""

    request: LinesRequest
    lines: tuple[PrintedLine, ...]


@dataclass(frozen=True, slots=True)
class NotDrawn:
    """What could not be given, since the process could not or died of it."""

    request: TileRequest | LinesRequest


PageRequest = TileRequest | LinesRequest
PageAnswer = DrawnTile | PageLines | NotDrawn
Opening = Literal["opened", "password", "failed"]
"""What became of opening a file: its pages can be drawn, it wants a password, or it can't be read."""
