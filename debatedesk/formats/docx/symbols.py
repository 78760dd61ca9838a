"""Characters of the fonts Symbol and Wingdings, which are not where Unicode has them."""

_SYMBOL_FIRST = 0x20
_SYMBOL = (
    " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼\x7f"
)
_SYMBOL_HIGH_FIRST = 0xA0
_SYMBOL_HIGH = (
    "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\uf0f0〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"
)
_WINGDINGS = {
    0x4A: "☺",
    0x4B: "😐",
    0x4C: "☹",
    0x6C: "●",
    0x6E: "■",
    0x6F: "□",
    0x71: "❑",
    0x76: "❖",
    0xA7: "▪",
    0xA8: "◻",
    0xD8: "➢",
    0xE0: "→",
    0xDF: "←",
    0xE8: "➔",
    0xF0: "⇨",
    0xFB: "✗",
    0xFC: "✓",
    0xFD: "☒",
    0xFE: "☑",
}
_PRIVATE = 0xF000


def symbol(code: str, font: str) -> str:
    """Give the character of a hexadecimal code in a font of symbols."""
    try:
        number = int(code, 16)
        character = chr(number)
    except (ValueError, OverflowError):
        return ""
    name = font.lower()
    place = number - _PRIVATE if number >= _PRIVATE else number
    if name == "symbol":
        return symbol_character(place) or character
    if name.startswith("wingdings"):
        return _WINGDINGS.get(place, "\N{REPLACEMENT CHARACTER}")
    return character


def symbol_character(place: int) -> str:
    """Give the character that the font Symbol has at a byte, empty where it has none."""
    for first, characters in ((_SYMBOL_FIRST, _SYMBOL), (_SYMBOL_HIGH_FIRST, _SYMBOL_HIGH)):
        if 0 <= place - first < len(characters):
            return characters[place - first]
    return ""
