"""Gathers hand-outs from the maps of a library and the texts that these quote."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from string import ascii_lowercase, digits
from typing import TYPE_CHECKING

from debatedesk.domain.errors import DeskError
from debatedesk.domain.evaluation.open_points import open_points
from debatedesk.domain.maps.board import Board, BoardSection
from debatedesk.domain.maps.model import ArgumentMap, Node
from debatedesk.domain.maps.off_map import on_map
from debatedesk.domain.maps.relation_style import RELATION_SIGNS, card_words
from debatedesk.domain.maps.relations import NODE_RULES
from debatedesk.domain.message import message
from debatedesk.services.documents import Documents
from debatedesk.services.handouts.blanks import NOTES_LINES, asks, for_a_class
from debatedesk.services.handouts.content import (
    Handout,
    HandoutEntry,
    HandoutMap,
    HandoutOptions,
    HandoutPoint,
    HandoutSide,
    OpenList,
    Statement,
)
from debatedesk.services.handouts.numbering import HandoutNumbers, NumberedReaction
from debatedesk.services.handouts.quoting import HandoutQuotations
from debatedesk.services.maps import Maps
from debatedesk.services.reading_order import cited_texts, texts_in_reading_order
from debatedesk.services.standings import Standings

if TYPE_CHECKING:
    from debatedesk.services.citations.citations import Citations

_REPLIES = frozenset(rule.reply for rule in NODE_RULES.values() if rule.reply)
_LONGEST_TITLE = 240
_LONGEST_TITLE_OF_TEXT = 100


class Handouts:
    """Makes hand-outs of one library."""

    def __init__(
        self, documents: Documents, maps: Maps, citations: "Citations", standings: Standings
    ) -> None:
        """Read maps and how they stand, and the texts that they quote."""
        self._documents = documents
        self._maps = maps
        self._citations = citations
        self._standings = standings

    def of_debate(self, debate_id: str, options: HandoutOptions) -> Handout:
        """Make a hand-out of all maps of a debate; raises DeskError where it has none."""
        title = self._documents.debate(debate_id).title
        map_ids = self._maps.ids(debate_id)
        if not map_ids:
            raise DeskError(message("“{title}” has no map to make a hand-out of.", title=title))
        return self._of(title, map_ids, options)

    def of_map(self, map_id: str, options: HandoutOptions) -> Handout:
        """Make a hand-out of one map; raises DeskError when there is none of that id."""
        return self._of(self._maps.map(map_id).title, [map_id], options)

    def _of(self, title: str, map_ids: Sequence[str], options: HandoutOptions) -> Handout:
        maps = [on_map(self._maps.map(map_id)) for map_id in map_ids]
        texts = (document_id for each in maps for document_id in cited_texts(each))
        debate_id = self._maps.home(map_ids[0]).debate_id
        cited = texts_in_reading_order(self._documents, texts, debate_id)
        quotations = HandoutQuotations(self._documents, self._maps, self._citations, map_ids, cited)
        written: list[HandoutMap] = []
        open_lists: list[OpenList] = []
        first = 1
        for argument_map in maps:
            writer = _MapWriter(argument_map, quotations, self._standings, options, first)
            written.append(writer.written())
            open_lists += writer.open_lists()
            first += writer.entry_count
        handout = Handout(title, options, tuple(written), _joined(open_lists), quotations.sources())
        return for_a_class(handout) if options.audience == "student" else handout


class _MapWriter:
    """Writes what a hand-out says of one map."""

    def __init__(
        self,
        argument_map: ArgumentMap,
        quotations: HandoutQuotations,
        standings: Standings,
        options: HandoutOptions,
        first: int,
    ) -> None:
        """Write of a map, the entries of which are numbered from `first` on."""
        self._map = argument_map
        self._quotations = quotations
        self._standings = standings
        self._options = options
        board = Board(argument_map)
        in_order = self._in_reading_order(board.pages)
        self._questions = [key for key in in_order if self._is_asked(key)]
        self._theses = [key for key in in_order if not self._is_asked(key)]
        self._asides = board.loose
        pages = [*self._theses, *self._questions, *self._asides]
        self.entry_count = len(pages)
        self._numbering = HandoutNumbers(board, pages, first)
        self._numbers = self._numbering.numbers

    def _is_asked(self, key: str) -> bool:
        return asks(self._map.nodes[key].kind)

    def _in_reading_order(self, pages: Sequence[str]) -> list[str]:
        """Order pages by their kinds, those of a kind by their passages; those without one come last."""

        def position(key: str) -> tuple[int, bool, tuple[int, int]]:
            node = self._map.nodes[key]
            start = self._quotations.start(self._map.id, key, node.evidence)
            return NODE_RULES[node.kind].rank, start is None, start or (0, 0)

        return sorted(pages, key=position)

    def written(self) -> HandoutMap:
        evaluation = self._standings.evaluation(self._map.id)
        notes_lines = NOTES_LINES if self._options.with_notes_room else 0
        return HandoutMap(
            self._map.title,
            tuple(
                HandoutEntry(
                    self._statement(key, self._numbers[key]),
                    tuple(self._sides(key)),
                    standing=evaluation.reason(key).sentence,
                    notes_lines=notes_lines,
                )
                for key in self._theses
            ),
            tuple(
                HandoutEntry(
                    self._statement(key, self._numbers[key]),
                    tuple(self._sides(key)),
                    notes_lines=notes_lines,
                )
                for key in self._questions
            ),
            tuple(HandoutEntry(self._statement(key, self._numbers[key])) for key in self._asides),
            self._drawn() if self._options.with_map else None,
        )

    def open_lists(self) -> Iterator[OpenList]:
        """List what is open, by sorts."""
        points = open_points(self._map)
        answered_off_map = {*points.objections}.difference(
            self._standings.open_points(self._map.id).objections
        )
        answers = {(relation.target, relation.kind) for relation in self._map.relations.values()}
        questions = [
            key
            for key, node in self._map.nodes.items()
            if (reply := NODE_RULES[node.kind].reply) and (key, reply) not in answers
        ]
        for heading, keys in (
            (message("Questions without an answer"), questions),
            (message("Proposals that nothing is said about"), points.unanswered),
            (
                message("Objections without a reply"),
                [key for key in points.objections if key not in answered_off_map],
            ),
        ):
            ordered = sorted(keys, key=lambda key: _sortable(self._numbers[key]))
            yield OpenList(heading, tuple(self._named(key) for key in ordered))

    def _sides(self, page: str) -> Iterator[HandoutSide]:
        for section, reactions in self._numbering.sides(page):
            points = tuple(
                self._point(numbered) for first in reactions for numbered in first.with_all_below()
            )
            yield HandoutSide(_heading(section), section.stance, points)

    def _point(self, numbered: NumberedReaction) -> HandoutPoint:
        reaction = numbered.reaction
        statements = tuple(
            self._statement(key, numbered.node_number(key)) if key in numbered.fresh else self._named(key)
            for key in reaction.nodes
        )
        kind = self._map.nodes[reaction.nodes[0]].kind
        word = card_words(kind, reaction.kind) if reaction.kind else message("Premise")
        return HandoutPoint(numbered.number, numbered.level, word, reaction.stance, statements)

    def _statement(self, key: str, number: str) -> Statement:
        node = self._map.nodes[key]
        title, text = _title_and_text(node)
        quotations = self._quotations.of(self._map.id, key, node.evidence)
        return Statement(key, number, node.kind, title, text, node.speaker.strip(), quotations)

    def _named(self, key: str) -> Statement:
        """Name a statement that is written out elsewhere."""
        node, number = self._map.nodes[key], self._numbers[key]
        return Statement(key, number, node.kind, _title_and_text(node)[0], see=number)

    def _drawn(self) -> ArgumentMap:
        nodes = {
            key: replace(node, title=f"{self._numbers[key]}  {node.title.strip()}".rstrip())
            for key, node in self._map.nodes.items()
        }
        return replace(self._map, nodes=nodes)


def _joined(lists: Sequence[OpenList]) -> tuple[OpenList, ...]:
    """Put what is open in several maps together, and leave out what nothing is listed under."""
    statements: dict[str, tuple[Statement, ...]] = {}
    for each in lists:
        statements[each.heading] = (*statements.get(each.heading, ()), *each.statements)
    return tuple(OpenList(heading, listed) for heading, listed in statements.items() if listed)


def _sortable(number: str) -> list[tuple[int, str]]:
    """Let numbers sort as they are read: 1.2b before 1.10."""
    parts = number.split(".")
    return [(int(part.rstrip(ascii_lowercase)), part.lstrip(digits)) for part in parts]


def _heading(section: BoardSection) -> str:
    if section.stance == "for":
        return message("For")
    if section.stance == "against":
        return message("Against")
    if section.kind is None:
        return message("Premises")
    if section.turned and section.kind in _REPLIES:
        return message("Answers the question")
    return RELATION_SIGNS[section.kind].several


def _title_and_text(node: Node) -> tuple[str, str]:
    """Give a node a title short enough for a heading; what that leaves out is in the text."""
    title, text = " ".join(node.title.split()), node.text.strip()
    if title and len(title) <= _LONGEST_TITLE:
        return title, text
    if title:
        return _shortened(title), f"{title}\n{text}".rstrip()
    line = " ".join(text.split())
    if len(line) <= _LONGEST_TITLE_OF_TEXT:
        return line or message("No words yet"), ""
    return _shortened(line), text


def _shortened(words: str) -> str:
    cut = words.rfind(" ", 0, _LONGEST_TITLE_OF_TEXT)
    return words[: cut if cut > 0 else _LONGEST_TITLE_OF_TEXT].rstrip(" .,;:—–-") + "…"
