"""The filter of the library: words as people type them, and `tag:word`, `read:no` and the like."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from debatedesk.domain.message import message
from debatedesk.domain.reading_progress import ReadState
from debatedesk.search.query import FIELD_LIKE, READ, WRONG_STATE, nearest_field
from debatedesk.ui.widgets.word_filter import fold_line

Rank = int
"""How well something fits, 0 best: what is listed first."""

FIELDS = ("tag", "read", "title", "author", "kind", "stance", "date")
_FIELD = re.compile(
    rf'(?<!\S)(?P<not>-?)(?P<name>(?i:{"|".join(FIELDS)})):(?P<value>"[^"]*"?|“[^”]*”?|\S*)'
)
_QUOTES = (('"', '"'), ("“", "”"))
_TELLING = 3
"""So many letters say which of many is meant."""
_TITLE_ITSELF, _TITLE_BEGINS, _TOGETHER, _APART = range(4)


@dataclass(frozen=True, slots=True)
class FilteredThing:
    """What a filter looks at: words may stand in `words`, the title among them, or in one of the `fields`.

    Of what can't be read, as a map, `state` is None.
    """

    title: str
    words: str
    fields: Mapping[str, str] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    state: ReadState | None = None


NOT_FILTERED = FilteredThing("", "")


@dataclass(frozen=True, slots=True)
class _Condition:
    """A field with what it has to hold, or must not."""

    name: str
    value: str
    negated: bool


Ranking = Callable[[FilteredThing], Rank | None]


def fits_all(thing: FilteredThing) -> Rank | None:
    """Let everything fit equally."""
    return 0


class LibraryFilter:
    """Tells what fits what was typed, and how well; accents, case and quotes make no difference.

    Folded texts are kept, so that the next key costs only the comparison.
    """

    def __init__(self) -> None:
        """Start with nothing folded."""
        self._folded: dict[str, str] = {}

    def of(self, typed: str) -> Ranking:
        """Make the test for what was typed: None for what does not fit; nothing typed lets all pass.

        First comes what has the very words as they stand in its title, as “no. 10” before “No. 101”, then
        titles in which they begin so, then what has them together, then all else. A letter or two order
        nothing yet.
        """
        conditions = list(_conditions(typed))
        words = fold_line(_FIELD.sub(" ", typed)).split()
        typed_words = " ".join(words)
        phrase = re.escape(typed_words)
        whole, begun = re.compile(rf"(?<!\w){phrase}(?!\w)"), re.compile(rf"(?<!\w){phrase}")

        def rank(thing: FilteredThing) -> Rank | None:
            if not all(self._meets(thing, condition) != condition.negated for condition in conditions):
                return None
            if not words:
                return 0
            searched = self._fold(thing.words)
            if not all(word in searched for word in words):
                return None
            if len(typed_words) < _TELLING and not any(map(str.isdigit, typed_words)):
                return _APART
            title = self._fold(thing.title)
            if whole.search(title):
                return _TITLE_ITSELF
            if begun.search(title):
                return _TITLE_BEGINS
            return _TOGETHER if begun.search(searched) else _APART

        return rank

    def _meets(self, thing: FilteredThing, condition: _Condition) -> bool:
        if condition.name == "read":
            return thing.state in _states(condition.value)
        if condition.name == "tag":
            return any(f" {condition.value}" in f" {self._fold(tag)}" for tag in thing.tags)
        return condition.value in self._fold(thing.fields.get(condition.name, ""))

    def _fold(self, text: str) -> str:
        folded = self._folded.get(text)
        if folded is None:
            folded = self._folded[text] = fold_line(text)
        return folded


def problem_of(typed: str) -> str:
    """Say in a sentence what can't be understood in a filter; empty where all can."""
    conditions = _conditions(typed)
    wrong = (one for one in conditions if one.name == "read" and not _states(one.value))
    if any(wrong):
        return WRONG_STATE
    for word in _FIELD.sub(" ", typed).split():
        like = FIELD_LIKE.match(word.removeprefix("-"))
        if like and (nearest := nearest_field(like[1], FIELDS)):
            return message(
                "“{field}:” is no field. Did you mean “{nearest}:”?", field=like[1], nearest=nearest
            )
    return ""


def _conditions(typed: str) -> Iterator[_Condition]:
    """Read the fields; one whose value is yet to be typed is none."""
    for match in _FIELD.finditer(typed):
        if value := fold_line(_unquoted(match["value"])):
            yield _Condition(match["name"].lower(), value, bool(match["not"]))


def _unquoted(value: str) -> str:
    for opening, closing in _QUOTES:
        if value.startswith(opening):
            return value[1:].removesuffix(closing)
    return value


def _states(value: str) -> frozenset[ReadState]:
    return next((states for name, states in READ.items() if name.startswith(value)), frozenset())


def tag_condition(tag: str) -> str:
    """Write what asks for texts with a tag."""
    if '"' in tag:
        return f"tag:“{tag}”"
    return f'tag:"{tag}"' if " " in tag else f"tag:{tag}"


def holds(typed: str, condition: str) -> bool:
    """Tell whether a filter asks for a condition, as `tag_condition` writes it."""
    return any(match[0].casefold() == condition.casefold() for match in _FIELD.finditer(typed))


def toggled(typed: str, condition: str) -> str:
    """Write a filter that asks for a condition too, or no longer where it does."""
    if not holds(typed, condition):
        return f"{typed.strip()} {condition}".strip()
    left = _FIELD.sub(lambda match: "" if match[0].casefold() == condition.casefold() else match[0], typed)
    return " ".join(left.split())
