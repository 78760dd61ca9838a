"""Values out of Argdown's data, each checked to be of the shape that a map needs."""

from debatedesk.domain.errors import FormatError


class Values:
    """Checks values for one file; what does not fit raises FormatError with the line."""

    def __init__(self, name: str) -> None:
        """Name the file in errors."""
        self._name = name

    def error(self, line: int, cause: str) -> FormatError:
        """Make the error that names file, line and cause."""
        return FormatError(f"“{self._name}”, line {line}: {cause}")

    def string(self, value: object, what: str, line: int) -> str:
        """Take a string; half a surrogate pair, which no file can hold, is replaced."""
        if not isinstance(value, str):
            raise self.error(line, f"{what} must be words, not a list or names with values.")
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")

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
        try:
            return float(self.string(value, what, line))
        except ValueError as error:
            raise self.error(line, f"{what} is “{value}”, which is no number.") from error

    def offset(self, value: object, line: int) -> int:
        """Take a whole number that is not negative."""
        if not isinstance(value, str) or not value.isdecimal():
            raise self.error(line, f"the offset “{value}” is no whole number.")
        return int(value)
