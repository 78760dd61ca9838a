"""YAML front matter: the description of a text that stands between two lines `---` at its top."""

import contextlib
import re
from datetime import date, datetime
from typing import Any

from debatedesk.domain.errors import FormatError

_OPENING = re.compile(r"---[ \t]*\n")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_KEY = re.compile(r"^[^\s:#][^:\n]*:(?:\s|$)", re.MULTILINE)


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
    import yaml

    try:
        found = _load(yaml_text)
    except yaml.YAMLError as error:
        raise FormatError(f"The front matter of “{name}” is broken{_cause(error)}.") from error
    except (ValueError, RecursionError) as error:
        raise FormatError(f"The front matter of “{name}” is broken: a value cannot be read.") from error
    if not isinstance(found, dict):
        raise FormatError(f"The front matter of “{name}” is broken: it must be lines of “key: value”.")
    return {str(key).strip().lower(): value for key, value in found.items()}


def _load(yaml_text: str) -> object:
    """Read YAML with libyaml where PyYAML brings it; the slower parser words its complaints better."""
    import yaml

    if hasattr(yaml, "CSafeLoader"):
        with contextlib.suppress(yaml.YAMLError, UnicodeError):
            return yaml.load(yaml_text, Loader=yaml.CSafeLoader)
    return yaml.safe_load(yaml_text)


def _cause(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    problem = " ".join(str(getattr(error, "problem", None) or "").split())
    place = f" in line {mark.line + 2}" if mark else ""
    return place + (f" ({problem})" if problem else "")


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
