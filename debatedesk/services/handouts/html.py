"""A hand-out as one page of HTML: no script, nothing from outside, for A4 or Letter and for a screen."""

import re
from collections.abc import Iterator, Sequence

from debatedesk.formats.html.writing import escape
from debatedesk.formats.svg.map_page import PageDrawing
from debatedesk.services.handouts.content import (
    Handout,
    HandoutEntry,
    HandoutMap,
    HandoutPoint,
    HandoutQuotation,
    HandoutSide,
    OpenList,
    PaperSize,
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
from debatedesk.services.packaged import packaged_path

_PAGES: dict[PaperSize, str] = {"a4": "A4", "letter": "letter"}
_SIZE = re.compile(r' width="[\d.]+" height="[\d.]+"')
_ID = re.compile(r'id="(title|desc)"|aria-labelledby="title desc"')
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def handout_html(handout: Handout, language: HandoutLanguage = ENGLISH) -> str:
    """Write a hand-out."""
    return _PageWriter(handout, language).page()


class _PageWriter:
    """Writes a hand-out as a page; headings and lists are such, and the order is that of reading."""

    def __init__(self, handout: Handout, language: HandoutLanguage) -> None:
        self._handout = handout
        self._language = language
        self._say = language.say
        self._direction = "rtl" if language.from_right else "ltr"
        self._depth = 2 if len(handout.maps) == 1 else 3
        self._maps = 0

    def page(self) -> str:
        style = packaged_path("resources/handout.css").read_text("utf-8")
        paper = _PAGES[self._handout.options.paper]
        sheets = (
            f"@page {{ size: {paper}; margin: 18mm; }}\n"
            f"@page across {{ size: {paper} landscape; margin: 12mm; }}\n"
        )
        body = "\n".join(part for part in self._parts() if part)
        return (
            "<!DOCTYPE html>\n"
            f'<html lang="{escape(self._language.code)}" dir="{self._direction}">\n<head>\n'
            f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{escape(' '.join(self._handout.title.split()))}</title>\n"
            f"<style>\n{sheets}{style}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
        )

    def _parts(self) -> Iterator[str]:
        handout = self._handout
        blanks = handout.options.audience == "student"
        yield (
            f'<header>\n<p class="label">{self._said(kind_of_handout(handout))}</p>\n'
            f"{self._heading(1, handout.title)}\n"
            + (f'<p class="blanks">{self._said(NAME_AND_DATE)}</p>\n' if blanks else "")
            + "</header>\n<main>"
        )
        for handout_map in handout.maps:
            yield from self._map(handout_map)
        if handout.open_lists:
            lists = "\n".join(self._open_list(each) for each in handout.open_lists)
            yield f"<section>\n{self._heading(2, OPEN_QUESTIONS)}\n{lists}\n</section>"
        if handout.sources:
            entries = "\n".join(f'<li dir="auto">{source.html}</li>' for source in handout.sources)
            listed = f'<ul class="sources">\n{entries}\n</ul>'
            yield f"<section>\n{self._heading(2, SOURCES)}\n{listed}\n</section>"
        yield "</main>"

    def _map(self, handout_map: HandoutMap) -> Iterator[str]:
        if len(self._handout.maps) > 1:
            yield self._heading(2, handout_map.title, "map-title")
        depth = self._depth
        for heading, entries in headed_entries(handout_map):
            if heading:
                yield self._heading(depth, heading)
            for entry in entries:
                yield self._entry(entry, depth + 1 if heading else depth)
        if handout_map.drawn is not None:
            page = map_page(handout_map.drawn, self._handout.options.paper)
            yield self._picture(handout_map, page)

    def _picture(self, handout_map: HandoutMap, page: PageDrawing) -> str:
        """Put a drawing into the page, as wide as a sheet; what it calls its parts is its own there."""
        self._maps += 1
        number = self._maps

        def own(match: re.Match[str]) -> str:
            if match[1]:
                return f'id="{match[1]}-{number}"'
            return f'aria-labelledby="title-{number} desc-{number}"'

        drawn = _ID.sub(own, _SIZE.sub("", page.svg, count=1))
        label = escape(map_label(handout_map, page.note, self._say))
        return (
            f'<figure class="map{" across" if page.is_wide else ""}">\n'
            f"<figcaption>{label}</figcaption>\n{drawn.strip()}\n</figure>"
        )

    def _entry(self, entry: HandoutEntry, depth: int) -> str:
        statement = entry.statement
        number = f'<span class="number">{escape(statement.number)}</span> '
        parts = [self._heading(depth, statement.title, before=number)]
        if statement.speaker:
            parts.append(f'<p class="label" dir="auto">{escape(statement.speaker)}</p>')
        parts += self._words(statement)
        parts += self._sides(shown_sides(entry), depth + 1)
        if entry.standing:
            stands = self._said(entry.standing)
            parts.append(f'<p class="standing label">{self._said(HOW_IT_STANDS)}</p>\n<p>{stands}</p>')
        parts += self._asked(STANDING_ASKED, entry.standing_lines)
        parts += self._asked(NOTES, entry.notes_lines)
        return "\n".join(['<section class="entry">', *parts, "</section>"])

    def _sides(self, sides: Sequence[HandoutSide], depth: int) -> Iterator[str]:
        """Write for and against beside each other where there is something in both."""
        facing = [side for side in sides if side.stance != "neither"]
        both = len(facing) == 2 and all(side.points for side in facing)
        if facing:
            inner = "\n".join(self._side(side, depth) for side in facing)
            yield f'<div class="sides{" both" if both else ""}">\n{inner}\n</div>'
        yield from (self._side(side, depth) for side in sides if side.stance == "neither")

    def _side(self, side: HandoutSide, depth: int) -> str:
        heading = self._heading(depth, side_heading(side, self._say))
        points = "".join(self._points(side.points)) or f"<p><i>{self._said(NOTHING_YET)}</i></p>"
        return f'<section class="side {side.stance}">\n{heading}\n{points}\n</section>'

    def _points(self, points: Sequence[HandoutPoint]) -> Iterator[str]:
        """Write points as lists within lists; those too deep stand side by side in the innermost."""
        level = 0
        for point in points:
            wanted = min(point.level, DEEPEST)
            if wanted > level:
                yield '<ul class="points">\n'
            else:
                yield "</li>\n" + "</ul>\n</li>\n" * (level - wanted)
            level = wanted
            yield "\n".join([f'<li class="{point.stance}">', *self._point(point)])
        if level:
            yield "</li>\n</ul>" + "\n</li>\n</ul>" * (level - 1)

    def _point(self, point: HandoutPoint) -> Iterator[str]:
        together = len(point.statements) > 1
        yield f'<p class="label">{escape(point_label(point, self._say))}</p>'
        for statement in point.statements:
            written = "\n".join(self._statement(statement, numbered=together))
            yield f'<div class="premise">\n{written}\n</div>' if together else written

    def _statement(self, statement: Statement, *, numbered: bool) -> Iterator[str]:
        title = f"<b>{self._said(statement.title)}</b>" if statement.title else ""
        see = reference_to(statement.see, self._say, within=bool(title)) if statement.see else ""
        see = f"({escape(see)})" if see and title else escape(see)
        number = escape(statement.number) if numbered and not statement.see else ""
        if head := " ".join(part for part in (number, title, see) if part):
            yield f'<p class="claim" dir="auto">{head}</p>'
        yield from self._words(statement)

    def _words(self, statement: Statement) -> Iterator[str]:
        """Write what stands below the title of a statement: its text and quotations, or room for them."""
        yield from (f'<p dir="auto">{escape(line)}</p>' for line in own_text(statement))
        yield from _lines(statement.lines)
        yield from (self._quotation(each) for each in statement.quotations)
        yield from self._asked(SOURCE_ASKED, statement.source_lines)

    def _quotation(self, quotation: HandoutQuotation) -> str:
        words = "".join(f'<p dir="auto">{escape(line)}</p>' for line in paragraphs(quotation.words))
        told = [
            f'<span dir="auto">{escape(quotation.citation)}</span>' if quotation.citation else "",
            f"<i>{self._said(quotation.condition)}</i>" if quotation.condition else "",
        ]
        caption = " ".join(part for part in told if part)
        caption = f"<figcaption>{caption}</figcaption>" if caption else ""
        return f'<figure class="quotation"><blockquote>{words}</blockquote>{caption}</figure>'

    def _open_list(self, listed: OpenList) -> str:
        heading = self._heading(3, listed.heading)
        items = "\n".join(
            f'<li dir="auto"><span class="label">{each.number}</span> {self._said(each.title)}</li>'
            for each in listed.statements
        )
        items = f'<ul class="open">\n{items}\n</ul>' if items else ""
        return "\n".join([heading, items, *_lines(listed.lines)])

    def _asked(self, question: str, lines: int) -> Iterator[str]:
        if lines:
            yield f'<div class="asked"><p class="label">{self._said(question)}</p>'
            yield from _lines(lines)
            yield "</div>"

    def _heading(self, depth: int, words: str, name: str = "", before: str = "") -> str:
        level = min(depth, 6)
        named = f' class="{name}"' if name else ""
        return f'<h{level}{named} dir="auto">{before}{self._said(words)}</h{level}>'

    def _said(self, words: str) -> str:
        return escape(" ".join(self._say(words).split()))


def _lines(count: int) -> list[str]:
    """Rule lines, which printers print whether or not they print grounds."""
    return [f'<div class="lines" aria-hidden="true">{"<div></div>" * count}</div>'] if count else []
