"""Word's fields: what a person sees of them is their result, which stands after their instruction."""

import re
from dataclasses import dataclass

_HYPERLINK = re.compile(r"\s*HYPERLINK\s+(?:\"([^\"]+)\"|(?!\\)(\S+))", re.IGNORECASE)


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    shows: bool = False
    address: str = ""


class OpenFields:
    """The fields that are open at a point of the text, from the outermost on."""

    def __init__(self) -> None:
        """Begin with none."""
        self._open: list[_Field] = []

    @property
    def shows(self) -> bool:
        """Whether what comes next is seen."""
        return all(each.shows for each in self._open)

    @property
    def address(self) -> str:
        """The address that what comes next leads to."""
        return next((each.address for each in reversed(self._open) if each.address), "")

    def meet(self, kind: str) -> None:
        """Go on at a field's begin, at the separator before its result, or at its end."""
        if kind == "begin":
            self._open.append(_Field())
        elif self._open and kind == "separate":
            self._open[-1].shows = True
            self._open[-1].address = self.address_of(self._open[-1].instruction)
        elif self._open and kind == "end":
            self._open.pop()

    def instruct(self, words: str) -> None:
        """Add to the instruction of the innermost field."""
        if self._open and not self._open[-1].shows:
            self._open[-1].instruction += words

    def end_paragraph(self) -> None:
        """Give up instructions that never end, so that they hide nothing of the next paragraph."""
        self._open = [each for each in self._open if each.shows]

    @staticmethod
    def address_of(instruction: str) -> str:
        """Give the address of a link's instruction."""
        match = _HYPERLINK.match(instruction)
        return (match[1] or match[2]) if match else ""
