"""YAML read with limits, so that no value costs more time or memory than its text is long.

Aliases repeat what they name only so often, nesting ends at a depth, and what names itself is left out.
"""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from debatedesk.domain.message import message

if TYPE_CHECKING:
    from yaml.events import Event, ScalarEvent

LONGEST_YAML = 2_000_000
"""Characters of one block of YAML; a longer one is refused."""
DEEPEST = 64
MOST_REPEATED = 10_000
"""So many values may come in by aliases, those within what is repeated counted each time."""
_CHARACTERS_A_VALUE = 32
"""A longer scalar counts as more than one value."""
_LONGEST_IN_PYTHON = 100_000
"""Only so much is read with the slower parser, which knows more escapes and words its complaints better."""
_KNOWN_TAGS = "tag:yaml.org,2002:"
_KNOWN_TYPES = frozenset({"str", "int", "float", "bool", "null", "timestamp", "seq", "map", "set", "omap"})

Scalar = Callable[["ScalarEvent"], Any]


class YamlProblem(Exception):
    """What is wrong with a block of YAML: `cause` in words, `line` counted from 0 where it is known."""

    def __init__(self, cause: str, line: int | None) -> None:
        """Tell a cause, empty where the parser gives none."""
        super().__init__(cause)
        self.cause = cause
        self.line = line


class YamlTooLarge(YamlProblem):
    """YAML that is longer, deeper or more repetitive than its limits."""


def as_written(scalar: "ScalarEvent") -> Any:
    """Take a scalar for the words that it is written as."""
    return scalar.value


def read_yaml_values(source: str, scalar: Scalar = as_written) -> Any:
    """Read one YAML document into lists, dictionaries and what `scalar` makes of the rest.

    None where it is empty. Raises YamlProblem.
    """
    import yaml

    if len(source) > LONGEST_YAML:
        raise YamlTooLarge(message("it is too long"), None)
    loader = getattr(yaml, "CSafeLoader", None)
    if loader is not None:
        with contextlib.suppress(yaml.YAMLError, UnicodeError):
            return _Building(scalar).document(yaml.parse(source, loader))
        if len(source) > _LONGEST_IN_PYTHON:
            raise YamlProblem(message("it is no YAML"), None)
    try:
        return _Building(scalar).document(yaml.parse(source, yaml.SafeLoader))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        cause = " ".join(str(getattr(error, "problem", None) or "").split())
        raise YamlProblem(cause, mark.line if mark else None) from error


@dataclass(slots=True)
class _Collection:
    """A list or mapping whose items come in; `size` counts the values in it, repeated ones each time."""

    value: list[Any] | dict[Any, Any]
    anchor: str | None
    key: Any = None
    has_key: bool = False
    size: int = 1
    inherited: list[dict[Any, Any]] = field(default_factory=list)

    def take(self, value: Any, size: int) -> None:
        """Take the next item, or the next key or value."""
        self.size += size
        if isinstance(self.value, list):
            self.value.append(value)
        elif not self.has_key:
            self.key, self.has_key = value, True
        else:
            self.has_key = False
            if self.key == "<<":
                parents = value if isinstance(value, list) else [value]
                self.inherited += [each for each in parents if isinstance(each, dict)]
            else:
                self.value[_as_key(self.key)] = value

    def closed(self) -> list[Any] | dict[Any, Any]:
        """Give the whole, with what a mapping takes over from others (`<<`) and does not say itself."""
        if isinstance(self.value, dict):
            for parent in self.inherited:
                for key, value in parent.items():
                    self.value.setdefault(key, value)
        return self.value


def _as_key(key: Any) -> Any:
    return str(key) if isinstance(key, list | dict) else key


class _Building:
    """Makes values of the events of a parser, which needs no stack."""

    def __init__(self, scalar: Scalar) -> None:
        self._scalar = scalar
        self._open: list[_Collection] = []
        self._named: dict[str, tuple[Any, int]] = {}
        self._repeated = 0
        self._whole: Any = None

    def document(self, events: "Iterator[Event]") -> Any:
        """Read the events of one document; a second one is a problem."""
        import yaml

        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise YamlProblem(message("a second document begins"), _line(event))
            elif isinstance(event, yaml.AliasEvent):
                self._take_alias(event.anchor or "", _line(event))
            elif isinstance(event, yaml.ScalarEvent):
                _check_tag(event)
                self._take(self._scalar(event), 1 + len(event.value) // _CHARACTERS_A_VALUE, event.anchor)
            elif isinstance(event, yaml.SequenceStartEvent | yaml.MappingStartEvent):
                _check_tag(event)
                self._begin(event, [] if isinstance(event, yaml.SequenceStartEvent) else {})
            elif isinstance(event, yaml.SequenceEndEvent | yaml.MappingEndEvent):
                collection = self._open.pop()
                self._take(collection.closed(), collection.size, collection.anchor)
        return self._whole

    def _begin(self, event: Any, value: list[Any] | dict[Any, Any]) -> None:
        if len(self._open) >= DEEPEST:
            raise YamlTooLarge(message("it is nested too deeply"), _line(event))
        if event.anchor:
            self._named.pop(event.anchor, None)
        self._open.append(_Collection(value, event.anchor))

    def _take(self, value: Any, size: int, anchor: str | None) -> None:
        if anchor:
            self._named[anchor] = value, size
        if self._open:
            self._open[-1].take(value, size)
        else:
            self._whole = value

    def _take_alias(self, name: str, line: int | None) -> None:
        if any(each.anchor == name for each in self._open):
            self._take(None, 1, None)  # it would hold itself
            return
        if name not in self._named:
            raise YamlProblem(message("there is no anchor “{name}”", name=name), line)
        value, size = self._named[name]
        self._repeated += size
        if self._repeated > MOST_REPEATED:
            raise YamlTooLarge(message("aliases repeat too much"), line)
        self._take(value, size, None)


def _line(event: Any) -> int | None:
    mark = event.start_mark
    return mark.line if mark else None


def _check_tag(event: Any) -> None:
    """Refuse what asks for an object of a program."""
    tag = event.tag
    known = not tag or tag == "!" or tag.removeprefix(_KNOWN_TAGS) in _KNOWN_TYPES
    if not known:
        raise YamlProblem(message("the tag “{tag}” is not known", tag=tag), _line(event))
