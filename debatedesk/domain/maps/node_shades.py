"""The shades of the colours that nodes may have, on light ground and on dark.

The window and the pictures share them. A colour is always named as well, for those who do not tell it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from debatedesk.domain.maps.model import NODE_COLOURS
from debatedesk.domain.message import message


@dataclass(frozen=True, slots=True)
class NodeShade:
    """A colour's word, and its shades as `#rrggbb`."""

    word: str
    on_light: str
    on_dark: str

    def on(self, *, dark: bool) -> str:
        """Give the shade for light or for dark ground."""
        return self.on_dark if dark else self.on_light


_SHADES = {
    "red": (message("Red"), "#c0343f", "#f08088"),
    "orange": (message("Orange"), "#b55a0c", "#f0a259"),
    "yellow": (message("Yellow"), "#8c7000", "#e3c94a"),
    "green": (message("Green"), "#3f7d2c", "#8ecb78"),
    "teal": (message("Teal"), "#0f7f8c", "#5fc8d4"),
    "blue": (message("Blue"), "#2f66c4", "#86b0f5"),
    "purple": (message("Purple"), "#7d4cc2", "#bb9af0"),
    "grey": (message("Grey"), "#6b6f76", "#a9afb8"),
}
NODE_SHADES: Mapping[str, NodeShade] = {name: NodeShade(*_SHADES[name]) for name in NODE_COLOURS}


def labels_of(colour: str, tags: Iterable[str]) -> str:
    """Say a node's colour and tags in words, as “Teal · #health”."""
    shade = NODE_SHADES.get(colour)
    written = " ".join(f"#{'-'.join(tag.split())}" for tag in tags)
    if shade and written:
        return message("{colour} · {tags}", colour=shade.word, tags=written)
    return shade.word if shade else written
