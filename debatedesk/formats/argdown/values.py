"""Values out of Argdown's data, each checked to be of the shape that a map needs."""

import math

from debatedesk.domain.message import message
from debatedesk.formats.argdown.problems import ArgdownError
from debatedesk.formats.decoding import whole_characters
from debatedesk.formats.limits import LARGEST_OFFSET, shortened

_QUOTED = 40
"""So much of a wrong value is repeated in the sentence that refuses it."""


class Values:
    """Checks values for one file; what does not fit raises FormatError with the line."""

    def __init__(self, name: str) -> None:
        """Name the file in errors."""
        self._name = name

    def error(self, line: int, cause: str) -> ArgdownError:
        """Make the error that names file, line and cause."""
        return ArgdownError(self._name, line, cause)

    def string(self, value: object, what: str, line: int) -> str:
        """Take a string; half a surrogate pair, which no file can hold, is replaced."""
        if not isinstance(value, str):
            raise self.error(
                line, message("{what} must be words, not a list or names with values.", what=what)
            )
        return whole_characters(value)

    def strings(self, value: object, what: str, line: int) -> tuple[str, ...]:
        """Take a list of strings; a single one may stand for itself."""
        return tuple(self.string(each, what, line) for each in self.items(value))

    def items(self, value: object) -> list[object]:
        """Take a list; a single thing may stand for itself, and nothing for none."""
        if isinstance(value, list):
            return value
        return [] if value in ("", None) else [value]

    def number(self, value: object, what: str, line: int) -> float:
        """Take a number."""
        written = self.string(value, what, line)
        try:
            number = float(written)
            if not math.isfinite(number):
                raise ValueError
            return number
        except ValueError as error:
            shown = shortened(written, _QUOTED)
            raise self.error(
                line, message("{what} is “{shown}”, which is no number.", what=what, shown=shown)
            ) from error

    def offset(self, value: object, line: int) -> int:
        """Take a whole number that is not negative."""
        written = self.string(value, message("the offset"), line)
        if not written.isdecimal() or len(written) > 10 or int(written) > LARGEST_OFFSET:
            raise self.error(
                line,
                message(
                    "the offset “{shortened}” is no whole number that a text has.",
                    shortened=shortened(written, _QUOTED),
                ),
            )
        return int(written)
