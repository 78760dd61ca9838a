"""The syntax of BibTeX: entries with their fields as they stand, strings put in, problems by line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from debatedesk.domain.message import message, quoted

_START = re.compile(r"@\s*([A-Za-z]+)\s*([{(])")
_NEXT_ENTRY = re.compile(r"\n[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(][^{}\"=,\n]*,")
_KEY = re.compile(r"\s*([^\s,{}()=\"#%]*(?:[^,{}()=\"#%\n]*[^\s,{}()=\"#%])?)\s*")
_FIELD = re.compile(r"\s*([A-Za-z][\w+:.-]*)\s*=\s*")
_BARE = re.compile(r"[^\s,#{}()\"=]+")
_BETWEEN_FIELDS = re.compile(r"[\s,]*")
_JOINT = re.compile(r"\s*(?:#\s*)?")
_DELIMITER = re.compile(r'\\"|[{}"()]')
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@dataclass(slots=True)
class BibtexEntry:
    """An entry as it stands: type and names of fields in small letters, values without their delimiters."""

    type: str
    key: str
    line: int
    fields: dict[str, str] = field(default_factory=dict)


class _Broken(Exception):
    """An entry cannot be read; says why."""


class BibtexSyntax:
    """Reads the text of a file; `problems` has a sentence for each entry that can't be read."""

    def __init__(self, text: str) -> None:
        """Read a text with single newlines as line ends."""
        self._text = text
        self._strings = dict(zip(_MONTHS, _MONTHS, strict=True))
        self._line, self._counted, self._next = 1, 0, -1
        self.problems: list[str] = []

    def entries(self) -> Iterator[BibtexEntry]:
        """Give the entries in their order; comments and preambles are passed over."""
        position = 0
        while match := _START.search(self._text, position):
            position = match.end()
            kind, line = match[1].casefold(), self._line_at(match.start())
            if kind == "comment":
                position = self._comment_end(match)
                continue
            entry = BibtexEntry(kind, "", line)
            try:
                position = self._read(entry, match, position)
            except _Broken as error:
                after = _NEXT_ENTRY.search(self._text, match.end())
                position = after.start() + 1 if after else len(self._text)
                named = quoted(entry.key) if entry.key else message("an entry (@{kind})", kind=kind)
                self.problems.append(
                    message(
                        "Line {line}: {named} cannot be read: {error}.", line=line, named=named, error=error
                    )
                )
                continue
            if kind == "string":
                self._strings |= {name.casefold(): value for name, value in entry.fields.items()}
            elif kind != "preamble":
                yield entry

    def _line_at(self, position: int) -> int:
        self._line += self._text.count("\n", self._counted, position)
        self._counted = position
        return self._line

    def _comment_end(self, match: re.Match[str]) -> int:
        """Pass over a comment in braces; what else follows the word is only a line of it."""
        try:
            return self._group(match.end(), match[2])[1]
        except _Broken:
            return match.end()

    def _read(self, entry: BibtexEntry, match: re.Match[str], position: int) -> int:
        if entry.type == "preamble":
            return self._group(position, match[2])[1]
        closing = "}" if match[2] == "{" else ")"
        if entry.type != "string":
            key = _KEY.match(self._text, position)
            entry.key = key[1] if key else ""
            position = key.end() if key else position
            if self._text.startswith(closing, position):
                return position + 1
            if not self._text.startswith(",", position):
                raise _Broken(message("no comma follows its key"))
            position += 1
        while True:
            position = self._skip(position)
            if self._text.startswith(closing, position):
                return position + 1
            name = _FIELD.match(self._text, position)
            if name is None:
                raise _Broken(message("a field is expected in line {line}", line=self._line_of(position)))
            value, position = self._value(name.end(), name[1])
            entry.fields.setdefault(name[1].casefold(), value)
            if not self._text.startswith((",", closing), position):
                raise _Broken(
                    message(
                        "“{name}” is not followed by a comma in line {line}",
                        name=name[1],
                        line=self._line_of(position),
                    )
                )

    def _line_of(self, position: int) -> int:
        return self._line + self._text.count("\n", self._counted, position)

    def _skip(self, position: int) -> int:
        between = _BETWEEN_FIELDS.match(self._text, position)
        return between.end() if between else position

    def _value(self, position: int, name: str) -> tuple[str, int]:
        pieces = []
        while True:
            piece, position = self._piece(position, name)
            pieces.append(piece)
            joint = _JOINT.match(self._text, position)
            position = joint.end() if joint else position
            if joint is None or "#" not in joint[0]:
                return "".join(pieces), position

    def _piece(self, position: int, name: str) -> tuple[str, int]:
        if self._text.startswith(("{", '"'), position):
            return self._group(position + 1, self._text[position])
        bare = _BARE.match(self._text, position)
        if bare is None:
            raise _Broken(message("“{name}” has no value", name=name))
        word = bare[0]
        return (word if word.isdecimal() else self._strings.get(word.casefold(), word)), bare.end()

    def _next_entry(self, start: int) -> int:
        """Tell where the next entry starts, over which no value of this one can reach."""
        if start > self._next:
            after = _NEXT_ENTRY.search(self._text, start)
            self._next = after.start() if after else len(self._text)
        return self._next

    def _group(self, start: int, opening: str) -> tuple[str, int]:
        """Read to the delimiter that closes, which has no meaning inside braces."""
        closing = {"{": "}", "(": ")", '"': '"'}[opening]
        depth = 0
        for match in _DELIMITER.finditer(self._text, start, self._next_entry(start)):
            mark = match[0]
            if mark == closing and depth == 0:
                return self._text[start : match.start()], match.end()
            if mark == "{":
                depth += 1
            elif mark == "}":
                depth -= 1
                if depth < 0:
                    break
        raise _Broken(message("a brace or a quotation mark is not closed"))
