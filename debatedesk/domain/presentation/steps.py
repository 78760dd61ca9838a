"""A map as the steps of a presentation: each proposal, then what is for and against it, to be named first.

Every node is in a step. What bears on several proposals is named with each of them; what answers it is
shown with the first, so that a map in which much is shared, or that goes in circles, costs no more.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from debatedesk.domain.maps.board import Board, BoardSection, Reaction
from debatedesk.domain.maps.exposition import PassagePosition
from debatedesk.domain.maps.model import ArgumentMap, NodeKind, RelationKind
from debatedesk.domain.maps.relations import NODE_RULES

StepQuestion = Literal["", "for", "against", "answered", "otherwise", "premises"]
"""What a step asks about its node; nothing where it shows the node itself."""

_REPLIES = {rule.reply for rule in NODE_RULES.values()}


@dataclass(frozen=True, slots=True)
class HiddenAnswer:
    """What a class is to name: `nodes` (ids; several hold only together) that bear on something.

    `kind` tells how; None for premises of a reconstruction. At `depth` 0 it bears on the step's node, below
    that on the answer before it that is one less deep. `answered_with` is the node (id) with which what
    bears on it is shown; empty where that follows here.
    """

    nodes: tuple[str, ...]
    kind: RelationKind | None
    depth: int = 0
    answered_with: str = ""


@dataclass(frozen=True, slots=True)
class PresentationStep:
    """A step: a node (id), or a question about it with its answers in the order in which they are shown.

    `number` and `total` count the nodes of its kind that have steps of their own, from 1.
    """

    node: str
    question: StepQuestion = ""
    answers: tuple[HiddenAnswer, ...] = ()
    number: int = 1
    total: int = 1

    @property
    def key(self) -> tuple[str, StepQuestion]:
        """What tells it from all other steps of a map."""
        return self.node, self.question


def presentation_steps(
    argument_map: ArgumentMap, positions: Mapping[str, PassagePosition]
) -> list[PresentationStep]:
    """List the steps of a map: proposals, other theses, asides, questions; those without an answer last.

    `positions` tell of nodes where they are read. Within each of these groups what has one comes first, in
    that order, then all else as it stands in the map.
    """
    board = Board(argument_map)
    pages = _pages_in_order(board, positions)
    kinds = [argument_map.nodes[page].kind for page in pages]
    totals: dict[NodeKind, int] = {kind: kinds.count(kind) for kind in kinds}
    numbers: dict[NodeKind, int] = {}
    unfolding = _Unfolding(board)
    steps: list[PresentationStep] = []
    for page, kind in zip(pages, kinds, strict=True):
        numbers[kind] = numbers.get(kind, 0) + 1
        count = numbers[kind], totals[kind]
        steps.append(PresentationStep(page, "", (), *count))
        for question, answers in _asked(board, unfolding, page):
            steps.append(PresentationStep(page, question, answers, *count))
    return steps


def first_step_of(steps: Sequence[PresentationStep], node_id: str) -> int:
    """Give the index of the step that shows a node, or has it among its answers; 0 where none does."""
    for index, step in enumerate(steps):
        if step.node == node_id:
            return index
    for index, step in enumerate(steps):
        if any(node_id in answer.nodes for answer in step.answers):
            return index
    return 0


def _pages_in_order(board: Board, positions: Mapping[str, PassagePosition]) -> list[str]:
    nodes = board.argument_map.nodes
    asked = {key for key, node in nodes.items() if _is_question(board, key)}
    pages = dict.fromkeys((*board.pages, *board.loose, *(key for key in nodes if key in asked)))
    map_order = {key: number for number, key in enumerate(nodes)}
    last = PassagePosition(1 + max((position.text for position in positions.values()), default=0), 0)

    def rank(key: str) -> tuple[object, ...]:
        group = NODE_RULES[nodes[key].kind].rank
        is_open = key in asked and not board.answers(key)
        return (
            key in asked,
            is_open,
            group,
            key not in positions,
            positions.get(key, last),
            map_order[key],
        )

    return sorted(pages, key=rank)


def _is_question(board: Board, node_id: str) -> bool:
    return NODE_RULES[board.argument_map.nodes[node_id].kind].reply is not None


def _asked(
    board: Board, unfolding: "_Unfolding", page: str
) -> list[tuple[StepQuestion, tuple[HiddenAnswer, ...]]]:
    """List what is asked about a page's node, with the answers.

    A side that has none is asked for as well where the other one has some: nothing is said there yet.
    """
    sections = [section for section in board.sections(page) if not _is_asked_elsewhere(board, section)]
    argued = [section for section in sections if section.stance != "neither"]
    if not any(section.reactions for section in argued):
        sections = [section for section in sections if section.stance == "neither"]
    asked = []
    for section in sections:
        if not section.turned and _question_of(section) == "otherwise" and unfolding.has_shown(section):
            continue
        if section.stance != "neither" or section.reactions:
            asked.append((_question_of(section), unfolding.answers(section, page)))
    return _joined(asked)


def _joined(
    asked: list[tuple[StepQuestion, tuple[HiddenAnswer, ...]]],
) -> list[tuple[StepQuestion, tuple[HiddenAnswer, ...]]]:
    """Make one step of sections that ask the same."""
    joined: dict[StepQuestion, tuple[HiddenAnswer, ...]] = {}
    for question, answers in asked:
        joined[question] = (*joined.get(question, ()), *answers)
    return list(joined.items())


def _is_asked_elsewhere(board: Board, section: BoardSection) -> bool:
    """Tell whether a section holds questions that its page answers: they have steps of their own."""
    return section.turned and all(_is_question(board, each.nodes[0]) for each in section.reactions)


def _question_of(section: BoardSection) -> StepQuestion:
    if section.stance != "neither":
        return section.stance
    if section.kind is None:
        return "premises"
    return "answered" if section.kind in _REPLIES else "otherwise"


class _Unfolding:
    """Lists reactions with what bears on them, each of which is unfolded once."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._unfolded_with: dict[str, str] = {}

    def has_shown(self, section: BoardSection) -> bool:
        """Tell whether all nodes of a section were listed before."""
        return all(key in self._unfolded_with for each in section.reactions for key in each.nodes)

    def answers(self, section: BoardSection, page: str) -> tuple[HiddenAnswer, ...]:
        """List the reactions of a section, each followed by what bears on it."""
        answers: list[HiddenAnswer] = []
        waiting = [(reaction, 0) for reaction in reversed(section.reactions)]
        while waiting:
            reaction, depth = waiting.pop()
            below = [each for each in self._below(reaction, page) if not self._is_question(each)]
            elsewhere = "" if below else self._shown_with(reaction, page)
            answers.append(HiddenAnswer(reaction.nodes, reaction.kind, depth, elsewhere))
            waiting += [(each, depth + 1) for each in reversed(below)]
        return tuple(answers)

    def _below(self, reaction: Reaction, page: str) -> list[Reaction]:
        """List what bears on a reaction's link and on its nodes, as far as that was not listed before."""
        board, seen = self._board, self._unfolded_with
        below: list[Reaction] = []
        if reaction.relation and reaction.relation not in seen:
            seen[reaction.relation] = page
            below += board.cuts(reaction)
        fresh = [key for key in reaction.nodes if key not in seen and key != page]
        if fresh:
            seen.update(dict.fromkeys(fresh, page))
            own = Reaction(tuple(fresh), reaction.host, reaction.relation, reaction.kind, reaction.turned)
            below += board.replies(own, (page,))
        return list(dict.fromkeys(below))

    def _shown_with(self, reaction: Reaction, page: str) -> str:
        """Name the node with whose steps it is shown what bears on a reaction; empty where nothing does."""
        for key in reaction.nodes:
            replies = self._board.replies(Reaction((key,), reaction.host, reaction.relation, reaction.kind))
            own_page = key if self._board.number(key) is not None and self._has_answers(key) else ""
            shown = own_page or (self._unfolded_with.get(key, "") if replies else "")
            if shown and shown != page:
                return shown
        return ""

    def _has_answers(self, page: str) -> bool:
        return any(section.reactions for section in self._board.sections(page))

    def _is_question(self, reaction: Reaction) -> bool:
        return _is_question(self._board, reaction.nodes[0])
