"""Printing lines that hold words from elsewhere: no title steers the terminal that it is shown on."""

import json
import re
import sys

_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Controls but for tabs and newlines, and what turns the direction of all that follows it."""


def harmless(words: str) -> str:
    """Spell out the characters that would steer a terminal, such as the one that begins its commands."""
    return _STEERING.sub(lambda match: ascii(match[0])[1:-1], words)


def print_words(words: str) -> None:
    """Print words for a person on standard output."""
    print(harmless(words))


def print_json(value: object, indent: int | None = 1) -> None:
    """Print one JSON document on standard output, what would steer a terminal spelled as JSON spells it."""
    written = json.dumps(value, ensure_ascii=False, indent=indent)
    print(_STEERING.sub(lambda match: f"\\u{ord(match[0]):04x}", written), flush=indent is None)


def print_file(text: str) -> None:
    """Print the text of a file on standard output: as it is, but on a terminal without what steers it."""
    print(harmless(text) if sys.stdout is not None and sys.stdout.isatty() else text)


def say(message: str) -> None:
    """Tell the user something that is no result, on standard error."""
    print(harmless(message), file=sys.stderr)
