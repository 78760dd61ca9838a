"""What is wrong with Argdown, and where."""

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message


class ArgdownError(FormatError):
    """Argdown that cannot be read: `cause` says why, `line` where, from 1 on."""

    def __init__(self, name: str, line: int, cause: str) -> None:
        """Name the file, the line and the cause."""
        super().__init__(message("“{name}”, line {line}: {cause}", name=name, line=line, cause=cause))
        self.name = name
        self.line = line
        self.cause = cause

    def __reduce__(self) -> tuple[type["ArgdownError"], tuple[str, int, str]]:
        return type(self), (self.name, self.line, self.cause)
