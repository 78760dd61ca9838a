"""YAML front matter: the description of a text that stands between two lines `---` at its top."""

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from debatedesk.domain.errors import FormatError
from debatedesk.formats.decoding import whole_characters
from debatedesk.formats.yaml_values import YamlProblem, YamlTooLarge, read_yaml_values

if TYPE_CHECKING:
    from yaml.events import ScalarEvent

_OPENING = re.compile(r"---[ \t]*\n")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_KEY = re.compile(r"^[^\s:#][^:\n]*:(?:\s|$)", re.MULTILINE)
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
_NUMBER = re.compile(r"0|[1-9][0-9]*")
_LONGEST_NUMBER = 15
_DATE = re.compile(r"\d{4}-\d\d?-\d\d?(?:$|[Tt \t])")
_LONGEST_DATE = 64


def split_front_matter(text: str, name: str = "The text") -> tuple[dict[str, Any], str]:
    """Split a text into its front matter (keys in lower case; empty where there is none) and its body.

    A first line `---` that no key follows is a rule of Markdown and no front matter. Raises FormatError,
    which calls the file `name`, when the front matter is broken.
    """
    opening = _OPENING.match(text)
    if not opening:
        return {}, text
    closing = _CLOSING.search(text, opening.end())
    if not closing:
        if _KEY.match(text, opening.end()):
            raise FormatError(f"The front matter of “{name}” has no closing line “---”.")
        return {}, text
    yaml_text = text[opening.end() : closing.start()]
    if not _KEY.search(yaml_text):
        return ({}, text) if yaml_text.strip() else ({}, text[closing.end() :].lstrip("\n"))
    return _parsed(yaml_text, name), text[closing.end() :].lstrip("\n")


def _parsed(yaml_text: str, name: str) -> dict[str, Any]:
    try:
        described = read_yaml_values(yaml_text, _value)
    except YamlTooLarge as error:
        raise FormatError(
            f"The front matter of “{name}” is broken: a value cannot be read ({error.cause})."
        ) from error
    except YamlProblem as error:
        line = f" in line {error.line + 2}" if error.line is not None else ""
        cause = f" ({error.cause})" if error.cause else ""
        raise FormatError(f"The front matter of “{name}” is broken{line}{cause}.") from error
    except ValueError as error:
        raise FormatError(f"The front matter of “{name}” is broken: a value cannot be read.") from error
    if not isinstance(described, dict):
        raise FormatError(f"The front matter of “{name}” is broken: it must be lines of “key: value”.")
    return {str(key).strip().lower(): value for key, value in described.items()}


def _value(scalar: "ScalarEvent") -> object:
    """Take a scalar for its words, but for nothing, dates, and numbers written as people write them."""
    written = whole_characters(scalar.value)
    if not scalar.implicit[0]:
        return written
    if written in _NOTHING:
        return None
    if len(written) <= _LONGEST_NUMBER and _NUMBER.fullmatch(written):
        return int(written)
    if len(written) <= _LONGEST_DATE and _DATE.match(written):
        return _date(written)
    return written


def _date(written: str) -> object:
    import yaml

    loader: Any = yaml.SafeLoader("")
    tag = loader.resolve(yaml.ScalarNode, written, (True, False))
    return loader.construct_object(yaml.ScalarNode(tag, written))


def as_text(value: object) -> str:
    """Write a value of front matter as one line of text; dates in ISO form, lists joined by commas."""
    if value is None or isinstance(value, dict):
        return ""
    if isinstance(value, datetime):
        return value.isoformat() if value.hour or value.minute else value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple | set):
        return ", ".join(filter(None, map(as_text, value)))
    return " ".join(str(value).split())
