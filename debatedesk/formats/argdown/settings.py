"""What the front matter of an Argdown text says of how it is read, and of what is on its map."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from yaml.events import ScalarEvent

_WORDS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
_INTEGER = re.compile(r"[-+]?\d{1,15}")
_FLOAT = re.compile(r"[-+]?(?:\d{1,15}\.\d{0,15}|\.\d{1,15})(?:[eE][-+]?\d{1,2})?")

NO_SETTINGS = frozenset({"title", "relations"})
"""What a front matter says that is in the map itself."""

_SIGNS = {
    "~": "¬",
    "A": "∀",
    "E": "∃",
    "->": "→",
    "<->": "↔",
    "^": "∧",
    "v": "∨",
    "v_": "⊻",
    "<>": "◇",
    "[]": "◻",
    "O": "𝗢",
    "P": "𝗣",
    "+1": "👍",
    "up": "👍",
    "-1": "👎",
    "down": "👎",
    "y": "✔",
    "n": "❌",
    "?": "❓",
    "question": "❓",
    "star": "⭐",
    "heart": "❤",
    "happy": "😀",
    "smile": "☺",
    "smiley": "☺",
    "laugh": "😆",
    "lol": "😆",
    "rofl": "🤣",
    "joy": "😂",
    "love": "😍",
    "wink": "😉",
    "shush": "🤫",
    "meh": "😐",
    "eye-roll": "🙄",
    "sad": "😢",
    "disappointed": "😞",
    "scream": "😱",
    "think": "🤔",
}
SHORTCODES: Mapping[str, str] = {
    code: sign for name, sign in _SIGNS.items() for code in (f":{name}:", f".{name}.")
}
"""What stands for the signs that nobody has on a keyboard."""


def typed(scalar: "ScalarEvent") -> Any:
    """Take a scalar of the front matter for what JSON calls it; what stands in quotes is words."""
    words: str = scalar.value
    if not scalar.implicit[0]:
        return words
    if words in _WORDS:
        return _WORDS[words]
    if words in _NOTHING:
        return None
    if _INTEGER.fullmatch(words):
        return int(words)
    return float(words) if _FLOAT.fullmatch(words) else words


def part(settings: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """Give one section of settings; an empty one where that is missing or something else."""
    value = settings.get(name)
    return value if isinstance(value, Mapping) else {}


def names(settings: Mapping[str, Any], name: str) -> frozenset[str]:
    """Give a list of titles or tags of a section."""
    value = settings.get(name)
    listed = value if isinstance(value, list) else [] if value is None else [value]
    return frozenset(str(item) for item in listed)


@dataclass(frozen=True, slots=True)
class ReadingSettings:
    """How a text is read: what decides on nodes and relations themselves."""

    is_strict: bool = False
    """Signs between statements are entailments and contrarieties."""
    transforms: bool = True
    """What a reconstructed argument bears on, its conclusion bears on."""
    explodes: bool = False
    """Each step of a reconstruction is an argument of its own."""
    shortcodes: Mapping[str, str] = field(default_factory=lambda: SHORTCODES)


def reading_settings(settings: Mapping[str, Any]) -> ReadingSettings:
    """Take from a front matter how the text below it is read."""
    model = part(settings, "model")
    own = part(model, "shortcodes")
    shortcodes = {
        code: str(sign["unicode"])
        for code, sign in own.items()
        if isinstance(code, str) and len(code) > 2 and isinstance(sign, Mapping) and sign.get("unicode")
    }
    return ReadingSettings(
        model.get("mode") == "strict",
        model.get("transformArgumentRelations") is not False,
        model.get("explodeArguments") is True,
        {**SHORTCODES, **shortcodes} if shortcodes else SHORTCODES,
    )


def kept_settings(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Leave of a front matter what a map keeps: all but what is in its nodes."""
    kept = {key: _json(value) for key, value in settings.items() if key not in NO_SETTINGS | {"group"}}
    return {key: value for key, value in kept.items() if value != {}}


def _json(value: Any) -> Any:
    """Give what YAML says as JSON could: the names of a mapping are words."""
    if isinstance(value, Mapping):
        return {str(key): _json(item) for key, item in value.items()}
    return [_json(item) for item in value] if isinstance(value, list) else value
