"""A map's board as a page of words: each proposal with what speaks for it beside what speaks against."""

from collections.abc import Iterable, Sequence

from debatedesk.domain.maps.board import Board, BoardSection, Reaction
from debatedesk.domain.maps.model import ArgumentMap, Node
from debatedesk.domain.maps.relation_style import RELATION_SIGNS
from debatedesk.ui.rich_text import escape
from debatedesk.ui.translation import joined, reading_direction, tr

DEEPEST = 12
"""Replies below replies are indented so far."""
_SIGNS = {"for": "+", "against": "−", "neither": "·"}


def board_html(argument_map: ArgumentMap) -> str:
    """Write all pages of a board, one below the other."""
    return _BoardWriter(Board(argument_map)).html()


class _BoardWriter:
    """Writes a board; what is answered on several pages has its replies on the first of them alone."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._nodes = board.argument_map.nodes
        self._answered: set[str] = set()

    def html(self) -> str:
        board = self._board
        parts = [f"<h1>{escape(board.argument_map.title)}</h1>"]
        for page in board.pages:
            parts += [f"<h2>{escape(self._label(page))}</h2>", _words(self._nodes[page]), self._page(page)]
        if board.loose:
            parts.append(f"<h2>{escape(tr('Asides'))}</h2>")
            parts += [_card(self._nodes[key]) for key in board.loose]
        return "\n".join(parts)

    def _label(self, page: str) -> str:
        label, title = self._board.labels.get(page, ""), self._nodes[page].label
        return f"{label}  {title}" if label else title

    def _page(self, page: str) -> str:
        sections = self._board.sections(page)
        beside = [section for section in sections if section.stance != "neither"]
        parts = []
        if any(section.reactions for section in beside):
            from_right = reading_direction() == "rtl"
            side, step = ("right", -1) if from_right else ("left", 1)
            heads = [f'<th align="{side}" width="50%">{_head(section)}</th>' for section in beside]
            cells = [
                f'<td width="50%">{self._cards(section.reactions, (page,))}</td>' for section in beside
            ]
            rows = "".join(f"<tr>{''.join(row[::step])}</tr>" for row in (heads, cells))
            parts.append(f'<table width="100%" cellpadding="5">{rows}</table>')
        parts += [
            f"<h3>{_head(section)}</h3>{self._cards(section.reactions, (page,))}"
            for section in sections
            if section.stance == "neither" and section.reactions
        ]
        return "".join(parts)

    def _cards(self, reactions: Iterable[Reaction], above: Sequence[str]) -> str:
        return "".join(self._reaction(reaction, above) for reaction in reactions)

    def _reaction(self, reaction: Reaction, above: Sequence[str]) -> str:
        own = "".join(_card(self._nodes[key], _SIGNS[reaction.stance]) for key in reaction.nodes)
        key = reaction.relation or " ".join(reaction.nodes)
        if len(above) > DEEPEST or key in self._answered:
            return own
        self._answered.add(key)
        inner = [*self._board.cuts(reaction), *self._board.replies(reaction, above)]
        below = self._cards(inner, (*above, *reaction.nodes))
        return f"{own}<blockquote>{below}</blockquote>" if below else own


def _head(section: BoardSection) -> str:
    count = len(section.reactions)
    if section.stance == "for":
        return escape(tr("For: {count:,}", count=count))
    if section.stance == "against":
        return escape(tr("Against: {count:,}", count=count))
    word = tr(RELATION_SIGNS[section.kind].word) if section.kind else tr("Premises")
    return escape(f"{word}: {count}")


def _card(node: Node, sign: str = "") -> str:
    title = f"<b>{escape(f'{sign} {node.label}'.strip())}</b>"
    return f"<p>{title}</p>{_words(node)}"


def _words(node: Node) -> str:
    text = f"<p>{escape(node.text)}</p>" if node.title and node.text.strip() else ""
    said = joined((node.speaker, " › ".join(node.group)))
    return text + (f'<p class="told">{escape(said)}</p>' if said else "")
