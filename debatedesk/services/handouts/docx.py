"""A hand-out as a Word document, which a teacher can go on writing in."""

from collections.abc import Callable, Iterator, Sequence

from debatedesk.domain.text.bidi import reads_from_right
from debatedesk.formats.docx.writing.packing import pack
from debatedesk.formats.docx.writing.words import run_xml, xml_value
from debatedesk.services.handouts.content import (
    Handout,
    HandoutEntry,
    HandoutMap,
    HandoutPoint,
    HandoutQuotation,
    HandoutSide,
    OpenList,
    Statement,
)
from debatedesk.services.handouts.docx_parts import (
    MapPicture,
    document_parts,
    section_xml,
)
from debatedesk.services.handouts.map_page import MAP_MARGIN, map_page
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

_STEP = 300
"""Twentieths of a point by which replies are set in."""
_BOLD, _ITALIC = "<w:b/><w:bCs/>", "<w:i/><w:iCs/>"
_SIGNS = {"for": "+ ", "against": "− ", "neither": ""}


def handout_docx(
    handout: Handout,
    language: HandoutLanguage = ENGLISH,
    picture: Callable[[str], bytes | None] = lambda svg: None,
) -> bytes:
    """Write a hand-out; `picture` draws an SVG as a PNG, else Word is given the drawing itself."""
    return _DocumentWriter(handout, language, picture).written()


class _DocumentWriter:
    """Writes a hand-out as paragraphs; each picture of a map has a page, and a section, of its own."""

    def __init__(
        self, handout: Handout, language: HandoutLanguage, picture: Callable[[str], bytes | None]
    ) -> None:
        self._handout = handout
        self._language = language
        self._say = language.say
        self._picture = picture
        self._pictures: list[MapPicture] = []
        self._depth = 1 if len(handout.maps) == 1 else 2

    def written(self) -> bytes:
        body = "".join(self._body())
        return pack(document_parts(body, self._pictures, self._handout, self._language.code))

    def _body(self) -> Iterator[str]:
        handout = self._handout
        yield self._program("Label", kind_of_handout(handout))
        yield self._own("Title", handout.title)
        if handout.options.audience == "student":
            yield self._program("Blanks", NAME_AND_DATE)
        for handout_map in handout.maps:
            yield from self._map(handout_map)
        if handout.open_lists:
            yield self._program("Heading1", OPEN_QUESTIONS)
        for listed in handout.open_lists:
            yield from self._open_list(listed)
        if handout.sources:
            yield self._program("Heading1", SOURCES)
            yield from (self._own("Source", source.text) for source in handout.sources)

    def _map(self, handout_map: HandoutMap) -> Iterator[str]:
        if len(self._handout.maps) > 1:
            yield self._own("Heading1", handout_map.title)
        depth = self._depth
        for heading, entries in headed_entries(handout_map):
            if heading:
                yield self._program(f"Heading{depth}", heading)
            for entry in entries:
                yield from self._entry(entry, depth + 1 if heading else depth)
        if handout_map.drawn is not None:
            yield from self._map_page(handout_map)

    def _map_page(self, handout_map: HandoutMap) -> Iterator[str]:
        assert handout_map.drawn is not None
        paper = self._handout.options.paper
        page = map_page(handout_map.drawn, paper)
        drawn = MapPicture.of(page, len(self._pictures) + 1, paper, self._picture(page.svg))
        self._pictures.append(drawn)
        label = map_label(handout_map, page.note, self._say)
        yield f"<w:p><w:pPr>{section_xml(paper)}</w:pPr></w:p>"
        yield self._program("Label", label)
        section = section_xml(paper, is_wide=page.is_wide, margin=MAP_MARGIN)
        yield f"<w:p><w:pPr>{section}</w:pPr>{drawn.xml(label)}</w:p>"

    def _entry(self, entry: HandoutEntry, depth: int) -> Iterator[str]:
        statement = entry.statement
        title = self._say(statement.title)
        yield self._own(f"Heading{depth}", f"{statement.number}. {title}", direction=title)
        if statement.speaker:
            yield self._own("Label", statement.speaker)
        yield from self._words(statement, 0)
        for side in shown_sides(entry):
            yield from self._side(side, depth + 1)
        if entry.standing:
            yield self._program("Label", HOW_IT_STANDS)
            yield self._program("Normal", entry.standing)
        yield from self._asked(STANDING_ASKED, entry.standing_lines)
        yield from self._asked(NOTES, entry.notes_lines)

    def _side(self, side: HandoutSide, depth: int) -> Iterator[str]:
        yield self._program(f"Heading{depth}", _SIGNS[side.stance] + side_heading(side, self._say))
        for point in side.points:
            yield from self._point(point)
        if not side.points:
            yield self._program_runs("Normal", run_xml(self._say(NOTHING_YET), _ITALIC))

    def _point(self, point: HandoutPoint) -> Iterator[str]:
        indent = _STEP * (min(point.level, DEEPEST) - 1)
        yield self._program("Label", point_label(point, self._say), indent)
        for statement in point.statements:
            yield from self._statement(statement, indent, numbered=len(point.statements) > 1)

    def _statement(self, statement: Statement, indent: int, *, numbered: bool) -> Iterator[str]:
        title = self._say(statement.title)
        see = reference_to(statement.see, self._say, within=bool(title)) if statement.see else ""
        see = f"({see})" if see and title else see
        number = statement.number if numbered and not statement.see else ""
        runs = [run_xml(number), run_xml(title, _BOLD), run_xml(see)]
        if head := run_xml(" ").join(run for run in runs if run):
            yield self._runs("Claim", head, indent, title)
        yield from self._words(statement, indent)

    def _words(self, statement: Statement, indent: int) -> Iterator[str]:
        """Write what stands below the title of a statement: its text and quotations, or room for them."""
        yield from (self._own("Normal", line, indent) for line in own_text(statement))
        yield from self._lines(statement.lines, indent)
        for quotation in statement.quotations:
            yield from self._quotation(quotation, indent + _STEP)
        yield from self._asked(SOURCE_ASKED, statement.source_lines, indent)

    def _quotation(self, quotation: HandoutQuotation, indent: int) -> Iterator[str]:
        yield from (self._own("Quote", line, indent) for line in paragraphs(quotation.words))
        condition = run_xml(self._say(quotation.condition), _ITALIC) if quotation.condition else ""
        told = [each for each in (run_xml(quotation.citation), condition) if each]
        if told:
            yield self._runs("Citation", run_xml(" ").join(told), indent, quotation.citation)

    def _open_list(self, listed: OpenList) -> Iterator[str]:
        yield self._program("Heading2", listed.heading)
        for statement in listed.statements:
            title = self._say(statement.title)
            yield self._own("Source", f"{statement.number} {title}", direction=title)
        yield from self._lines(listed.lines, 0)

    def _asked(self, question: str, lines: int, indent: int = 0) -> Iterator[str]:
        if lines:
            yield self._program("Label", question, indent)
            yield from self._lines(lines, indent)

    def _lines(self, count: int, indent: int) -> Sequence[str]:
        return [self._program_runs("RuledLine", "", indent)] * count

    def _own(self, style: str, words: str, indent: int = 0, direction: str = "") -> str:
        """Write a person's words, from the side that they, or the words `direction`, are read from."""
        words = " ".join(words.split())
        from_right = reads_from_right(direction or words)
        run = run_xml(words, "<w:rtl/>" if from_right else "")
        return self._runs(style, run, indent, direction or words)

    def _program(self, style: str, words: str, indent: int = 0) -> str:
        return self._program_runs(style, run_xml(self._say(words)), indent)

    def _program_runs(self, style: str, runs: str, indent: int = 0) -> str:
        return _paragraph(style, runs, indent, from_right=self._language.from_right)

    def _runs(self, style: str, runs: str, indent: int, words: str) -> str:
        has_letters = any(each.isalpha() for each in words)
        from_right = reads_from_right(words) if has_letters else self._language.from_right
        return _paragraph(style, runs, indent, from_right=from_right)


def _paragraph(style: str, runs: str, indent: int = 0, *, from_right: bool = False) -> str:
    properties = f"<w:pStyle w:val={xml_value(style)}/>"
    properties += "<w:bidi/>" if from_right else ""
    properties += f'<w:ind w:left="{indent}"/>' if indent else ""
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"
