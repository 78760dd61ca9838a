"""The colours of highlights in files of other programs, as the desk's own."""

import re
from colorsys import rgb_to_hsv

_GREYEST = 0.08
_COLOURS = {
    "yellow": (255, 212, 0),
    "green": (95, 178, 54),
    "blue": (46, 168, 229),
    "pink": (228, 110, 210),
    "orange": (241, 152, 55),
}
"""What tools draw these with; a red is told apart from them and becomes pink, as violet does."""
_NAMED = {
    **dict.fromkeys(("red", "purple", "violet", "magenta", "pink", "fuchsia"), "pink"),
    **dict.fromkeys(("cyan", "lightblue", "aqua", "blue"), "blue"),
    **dict.fromkeys(("lime", "lightgreen", "green"), "green"),
    "orange": "orange",
    "yellow": "yellow",
}


def highlight_colour(colour: str) -> str:
    """Find the desk's colour most like one of CSS (`#ffd400`, `rgb(…)`, a name); yellow for no hue."""
    colour = colour.lower()
    channels = _channels(colour)
    if not channels:
        return _NAMED.get(colour, "yellow")
    hue, saturation, _ = rgb_to_hsv(*(channel / 255 for channel in channels))
    if saturation < _GREYEST:
        return "yellow"
    hues = {name: rgb_to_hsv(*(channel / 255 for channel in each))[0] for name, each in _COLOURS.items()}
    hues["red"] = 1.0
    apart = {name: min(abs(hue - each), 1 - abs(hue - each)) for name, each in hues.items()}
    nearest = min(apart, key=lambda name: apart[name])
    return "pink" if nearest == "red" else nearest


def is_colour(words: str) -> bool:
    """Tell whether words are a colour of CSS that is known here."""
    return _channels(words.lower()) is not None or words.lower() in _NAMED


def named_colour(words: str) -> str:
    """Find the name of a colour within words, such as `hltr-green`; empty where there is none."""
    match = re.search("|".join(_NAMED), words.lower())
    return match[0] if match else ""


def _channels(colour: str) -> tuple[int, int, int] | None:
    if re.fullmatch(r"#[0-9a-f]{3,4}", colour):
        return int(colour[1] * 2, 16), int(colour[2] * 2, 16), int(colour[3] * 2, 16)
    if re.match(r"#[0-9a-f]{6}", colour):
        return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
    numbers = re.findall(r"\d{1,3}", colour)
    if colour.startswith("rgb") and len(numbers) >= 3:
        red, green, blue = (min(255, int(number)) for number in numbers[:3])
        return red, green, blue
    return None
