"""A hand-out as Markdown: nested lists, ruled lines as rules, the picture of the map within the file."""

from base64 import b64encode
from collections.abc import Iterator, Sequence

from debatedesk.formats.markdown.escaping import escape_line, escape_words
from debatedesk.services.handouts.content import (
    Handout,
    HandoutEntry,
    HandoutMap,
    HandoutPoint,
    HandoutQuotation,
    OpenList,
    Statement,
)
from debatedesk.services.handouts.map_page import map_page
from debatedesk.services.handouts.wording import (
    DEEPEST,
    ENGLISH,
    HOW_IT_STANDS,
    NAME_AND_DATE,
    NOTES,
    NOTHING_YET,
    OPEN_QUESTIONS,
    SOURCE_ASKED,
    SOURCES,
    STANDING_ASKED,
    HandoutLanguage,
    headed_entries,
    kind_of_handout,
    map_label,
    own_text,
    paragraphs,
    point_label,
    reference_to,
    shown_sides,
    side_heading,
)

_RULED_LINE = "_" * 60


def handout_markdown(handout: Handout, language: HandoutLanguage = ENGLISH) -> str:
    """Write a hand-out."""
    return "\n\n".join(_MarkdownWriter(handout, language).blocks()) + "\n"


class _MarkdownWriter:
    """Writes a hand-out as blocks, which empty lines part."""

    def __init__(self, handout: Handout, language: HandoutLanguage) -> None:
        self._handout = handout
        self._say = language.say
        self._depth = 2 if len(handout.maps) == 1 else 3
        self._pictures: list[str] = []

    def blocks(self) -> Iterator[str]:
        handout = self._handout
        yield self._heading(1, handout.title)
        yield f"*{self._plain(kind_of_handout(handout))}*"
        if handout.options.audience == "student":
            yield self._say(NAME_AND_DATE)
        for handout_map in handout.maps:
            yield from self._map(handout_map)
        if handout.open_lists:
            yield self._heading(2, OPEN_QUESTIONS)
        for listed in handout.open_lists:
            yield from self._open_list(listed)
        if handout.sources:
            yield self._heading(2, SOURCES)
            yield from (f"- {source.markdown}" for source in handout.sources)
        yield from self._pictures

    def _map(self, handout_map: HandoutMap) -> Iterator[str]:
        if len(self._handout.maps) > 1:
            yield self._heading(2, handout_map.title)
        depth = self._depth
        for heading, entries in headed_entries(handout_map):
            if heading:
                yield self._heading(depth, heading)
            for entry in entries:
                yield from self._entry(entry, depth + 1 if heading else depth)
        if handout_map.drawn is not None:
            yield from self._picture(handout_map)

    def _picture(self, handout_map: HandoutMap) -> Iterator[str]:
        assert handout_map.drawn is not None
        name = f"map-{len(self._pictures) + 1}"
        page = map_page(handout_map.drawn, self._handout.options.paper)
        data = b64encode(page.svg.encode()).decode("ascii")
        self._pictures.append(f"[{name}]: data:image/svg+xml;base64,{data}")
        yield f"![{self._plain(map_label(handout_map, page.note, self._say))}][{name}]"

    def _entry(self, entry: HandoutEntry, depth: int) -> Iterator[str]:
        statement = entry.statement
        yield self._heading(depth, f"{statement.number}. {self._say(statement.title)}")
        if statement.speaker:
            yield f"*{self._plain(statement.speaker)}*"
        yield from self._words(statement)
        for side in shown_sides(entry):
            yield self._heading(depth + 1, side_heading(side, self._say))
            for point in side.points:
                yield from self._point(point)
            if not side.points:
                yield f"*{self._plain(NOTHING_YET)}*"
        if entry.standing:
            yield f"**{self._plain(HOW_IT_STANDS)}**"
            yield self._plain(entry.standing)
        yield from self._asked(STANDING_ASKED, entry.standing_lines)
        yield from self._asked(NOTES, entry.notes_lines)

    def _point(self, point: HandoutPoint) -> Iterator[str]:
        indent = "  " * (min(point.level, DEEPEST) - 1)
        blocks = [f"*{self._plain(point_label(point, self._say))}*"]
        for statement in point.statements:
            blocks += self._statement(statement, numbered=len(point.statements) > 1)
        first, *others = blocks
        yield f"{indent}- {first}"
        yield from (_indented(block, f"{indent}  ") for block in others)

    def _statement(self, statement: Statement, *, numbered: bool) -> Iterator[str]:
        title = f"**{self._plain(statement.title)}**" if statement.title else ""
        see = reference_to(statement.see, self._say, within=bool(title)) if statement.see else ""
        see = f"({self._plain(see)})" if see and title else self._plain(see)
        number = statement.number if numbered and not statement.see else ""
        if head := " ".join(part for part in (number, title, see) if part):
            yield head
        yield from self._words(statement)

    def _words(self, statement: Statement) -> Iterator[str]:
        """Write what stands below the title of a statement: its text and quotations, or room for them."""
        yield from (escape_line(line) for line in own_text(statement))
        yield from _lines(statement.lines)
        for quotation in statement.quotations:
            yield self._quotation(quotation)
        yield from self._asked(SOURCE_ASKED, statement.source_lines)

    def _quotation(self, quotation: HandoutQuotation) -> str:
        told = " ".join(
            part
            for part in (
                escape_words(quotation.citation),
                f"*{self._plain(quotation.condition)}*" if quotation.condition else "",
            )
            if part
        )
        lines = [escape_line(line) for line in paragraphs(quotation.words)]
        return _indented("\n\n".join([*lines, *([f"— {told}"] if told else [])]), "> ")

    def _open_list(self, listed: OpenList) -> Iterator[str]:
        yield f"**{self._plain(listed.heading)}**"
        for statement in listed.statements:
            yield f"- {self._plain(statement.number)} {self._plain(statement.title)}"
        yield from _lines(listed.lines)

    def _asked(self, question: str, lines: int) -> Iterator[str]:
        if lines:
            yield f"**{self._plain(question)}**"
            yield from _lines(lines)

    def _heading(self, depth: int, words: str) -> str:
        return f"{'#' * min(depth, 6)} {self._plain(words)}"

    def _plain(self, words: str) -> str:
        return escape_words(" ".join(self._say(words).split()))


def _lines(count: int) -> Sequence[str]:
    return [_RULED_LINE] * count


def _indented(block: str, indent: str) -> str:
    return "\n".join(f"{indent}{line}".rstrip() for line in block.split("\n"))
