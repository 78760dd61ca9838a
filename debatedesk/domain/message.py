"""Text for the person that reads as English and can still be said in another language."""

import re
from collections.abc import Callable, Mapping, Sequence

_NAME = re.compile(r"\{(\w+)(:,)?\}")


class Message(str):
    """An English text that knows the template it was made from, and what fills that in.

    What is made from it by joining or cutting is plain English. Where things are counted, `comment` is the
    template for one of them, else a hint for translators.
    """

    __slots__ = ("comment", "number", "template", "values")

    template: str
    comment: str
    number: int | None
    values: Mapping[str, object]

    def __new__(
        cls, template: str, comment: str = "", number: int | None = None, values: Mapping[str, object] = {}
    ) -> "Message":
        """Fill a template in, in English; it may be a message that nothing was filled into yet."""
        template, comment = (
            each.template if isinstance(each, Message) else each for each in (template, comment)
        )
        chosen = comment if number == 1 and comment else template
        made = super().__new__(cls, filled(chosen, values, _in_english) if values else chosen)
        made.template, made.comment, made.number, made.values = template, comment, number, values
        return made

    def __str__(self) -> str:
        """Stay what it is, so that an error made of it gives it back."""
        return self

    def __getnewargs__(self) -> tuple[str, str, int | None, Mapping[str, object]]:  # type: ignore[override]
        """Let copies and pickles keep all of it."""
        return self.template, self.comment, self.number, self.values


def message(template: str, comment: str = "", n: int | None = None, /, **values: object) -> Message:
    """Make a text for the person that `tr` of the window can translate.

    The template is written out where it is used, names in braces are filled in from `values`: whole
    numbers as they are, or with separators (`{count:,}`); other messages and errors in their translation.
    Where things are counted, the comment is the template for one of them and `n` their number, in the
    template `{n}` or `{n:,}`.
    """
    return Message(template, comment, n, values if n is None else {"n": n, **values})


def signed(sign: str, count: int) -> Message:
    """Write a count behind its sign, as “+3”, of which the digits alone are of a language."""
    return Message(f"{sign}{{count}}", values={"count": count})


def all_of(words: Sequence[str]) -> str:
    """Join words as in a sentence: “one and two and three”."""
    if len(words) < 2:
        return words[0] if words else ""
    return message("{one} and {other}", one=words[0], other=all_of(words[1:]))


def one_of(words: Sequence[str]) -> str:
    """Join words of which one is enough: “one, two or three”."""
    if len(words) < 2:
        return words[0] if words else ""
    return message("{several} or {last}", several=comma_separated(words[:-1]), last=words[-1])


def comma_separated(words: Sequence[str]) -> str:
    """Join words by commas: “one, two, three”."""
    if len(words) < 2:
        return words[0] if words else ""
    return message("{one}, {others}", one=words[0], others=comma_separated(words[1:]))


def quoted(words: str) -> Message:
    """Put a person's own words into quotation marks."""
    return message("“{words}”", words=words)


def listed(words: Sequence[str]) -> str:
    """Join words as in a sentence: “one, two and three”."""
    if len(words) < 2:
        return words[0] if words else ""
    return message("{several} and {last}", several=comma_separated(words[:-1]), last=words[-1])


def in_turn(sentences: Sequence[str]) -> str:
    """Say sentences one after the other; empty ones are left out."""
    told = [sentence for sentence in sentences if sentence]
    if len(told) < 2:
        return told[0] if told else ""
    return message("{one} {other}", one=told[0], other=in_turn(told[1:]))


def filled(template: str, values: Mapping[str, object], write: Callable[[object, bool], str]) -> str:
    """Fill a template in; `write` gives the text of a value, with separators or not.

    A name that stands for nothing stays as it is: a fault of a translation takes no words away.
    """

    def fill(match: re.Match[str]) -> str:
        name = match[1]
        return write(values[name], bool(match[2])) if name in values else match[0]

    return _NAME.sub(fill, template)


def _in_english(value: object, grouped: bool) -> str:
    return f"{value:,}" if grouped and isinstance(value, int) else str(value)
