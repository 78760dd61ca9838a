"""What a step of a presentation shows now: words, answers as far as they are shown, passages."""

from dataclasses import dataclass
from typing import Literal

from debatedesk.domain.maps.model import ArgumentMap, Node
from debatedesk.domain.maps.relation_style import KIND_WORDS, NODE_SIGNS, RELATION_SIGNS, Role
from debatedesk.domain.message import message
from debatedesk.domain.presentation.position import PresentationPosition
from debatedesk.domain.presentation.steps import HiddenAnswer, PresentationStep, StepQuestion
from debatedesk.services.presenting import PresentedPassage, Presenting
from debatedesk.ui.translation import joined, number, quoted, tr
from debatedesk.ui.widgets.wording import readable_date, shorten

AnswerState = Literal["hidden", "shown", "current"]

_QUESTIONS: dict[StepQuestion, str] = {
    "for": message("What supports it?"),
    "against": message("What speaks against it?"),
    "answered": message("What answers it?"),
    "otherwise": message("How else is it said?"),
    "premises": message("What does it rest on?"),
}
_NOTHING: dict[StepQuestion, str] = {
    "for": message("Nothing in the map supports it yet. What would you say?"),
    "against": message("Nothing in the map speaks against it yet. What would you say?"),
}
PREMISE = message("Premise")
NO_PASSAGE = message("This comes from no passage of a text.")


@dataclass(frozen=True, slots=True)
class SaidNode:
    """What a node says; one of title and text may be empty."""

    title: str
    text: str
    speaker: str

    @staticmethod
    def of(node: Node) -> "SaidNode":
        """Take the words of a node."""
        title, text = node.title.strip(), node.text.strip()
        if not title and not text:
            title = tr("No words yet")
        return SaidNode(title, text, node.speaker.strip())

    @property
    def label(self) -> str:
        """The title, or the text where there is none."""
        return self.title or self.text


@dataclass(frozen=True, slots=True)
class PresentedAnswer:
    """An answer with its number, as “2.1”, and how it bears on what it answers, in a word and a colour.

    `remark` says where to find what answers it, if not here.
    """

    number: str
    depth: int
    word: str
    role: Role
    nodes: tuple[SaidNode, ...]
    state: AnswerState
    remark: str = ""


@dataclass(frozen=True, slots=True)
class StepContent:
    """A step as it is shown: `heading` is its kind and number, `question` what it asks, if it does.

    `hint` tells of hidden answers, or that there are none. With `is_beside_text` there is room for
    `passages`, which may be none of what is shown last.
    """

    heading: str
    node: SaidNode
    role: Role
    question: str = ""
    answers: tuple[PresentedAnswer, ...] = ()
    hint: str = ""
    passages: tuple[PresentedPassage, ...] = ()
    is_beside_text: bool = False
    shown_last: tuple[str, ...] = ()
    """The nodes (ids) that were shown last."""

    @property
    def current(self) -> PresentedAnswer | None:
        """The answer that was shown last."""
        return next((answer for answer in self.answers if answer.state == "current"), None)

    @property
    def title(self) -> str:
        """The step in a line."""
        return self.question or self.node.label

    @property
    def spoken(self) -> str:
        """All that has come to be seen, for those who do not see it."""
        if answer := self.current:
            said = [answer.number, answer.word, *(words for node in answer.nodes for words in _said(node))]
            said += [answer.remark]
        else:
            said = [self.heading, *_said(self.node)]
            if self.question:
                said = [self.node.label, self.question]
        said.append(self.hint)
        if self.current or not self.question:
            said += [_spoken_passage(passage) for passage in self.passages]
        return "\n".join(words for words in said if words)


def _said(node: SaidNode) -> list[str]:
    speaker = tr("By {speaker}", speaker=node.speaker) if node.speaker else ""
    return [node.title, node.text, speaker]


def _spoken_passage(passage: PresentedPassage) -> str:
    return joined((quoted(passage.words), source_of(passage), tr(passage.remark)))


def source_of(passage: PresentedPassage) -> str:
    """Name the text of a passage: who wrote it, what it is called, and when it appeared."""
    document = passage.document
    if document is None:
        return ""
    return joined((document.author, document.title, readable_date(document.date)))


def content_of(
    presenting: Presenting, argument_map: ArgumentMap, position: PresentationPosition
) -> StepContent | None:
    """Say what is shown of a map at a position; None where there is nothing to show."""
    step = position.step
    if step is None:
        return None
    nodes = argument_map.nodes
    node = nodes[step.node]
    shown = position.shown
    answers = _answers(argument_map, step.answers, shown)
    last = step.answers[shown - 1].nodes if shown else (step.node,)
    cited = (step.node, *(key for answer in step.answers for key in answer.nodes))
    return StepContent(
        heading_of(argument_map, step),
        SaidNode.of(node),
        _role(step.question) or NODE_SIGNS[node.kind].role,
        tr(_QUESTIONS[step.question]) if step.question else "",
        answers,
        _hint(step, position.hidden),
        tuple(presenting.passages(argument_map.id, last)),
        any(nodes[key].evidence for key in cited),
        last,
    )


def preview_of(argument_map: ArgumentMap, step: PresentationStep) -> StepContent:
    """Say what a step shows to begin with, without its passages."""
    node = argument_map.nodes[step.node]
    return StepContent(
        heading_of(argument_map, step),
        SaidNode.of(node),
        _role(step.question) or NODE_SIGNS[node.kind].role,
        tr(_QUESTIONS[step.question]) if step.question else "",
        _answers(argument_map, step.answers, 0),
        _hint(step, len(step.answers)),
    )


def step_title(argument_map: ArgumentMap, step: PresentationStep) -> tuple[str, str]:
    """Name a step in two short lines: what it shows or asks, and of which node."""
    label = shorten(SaidNode.of(argument_map.nodes[step.node]).label)
    heading = heading_of(argument_map, step)
    return (tr(_QUESTIONS[step.question]), label) if step.question else (label, heading)


def heading_of(argument_map: ArgumentMap, step: PresentationStep) -> str:
    """Name the kind of a step's node, and the how-many-th it is."""
    kind = tr(KIND_WORDS[argument_map.nodes[step.node].kind])
    if step.total == 1:
        return kind
    return tr("{kind} {number} of {total}", kind=kind, number=number(step.number), total=number(step.total))


def _role(question: StepQuestion) -> Role | None:
    match question:
        case "for":
            return RELATION_SIGNS["support"].role
        case "against":
            return RELATION_SIGNS["attack"].role
        case _:
            return None


def _answers(
    argument_map: ArgumentMap, answers: tuple[HiddenAnswer, ...], shown: int
) -> tuple[PresentedAnswer, ...]:
    made: list[PresentedAnswer] = []
    counts: list[int] = []
    for index, answer in enumerate(answers):
        counts[answer.depth + 1 :] = []
        if len(counts) == answer.depth:
            counts.append(0)
        counts[answer.depth] += 1
        state: AnswerState = "hidden" if index >= shown else "current" if index == shown - 1 else "shown"
        made.append(_answer(argument_map, answer, ".".join(map(str, counts)), state))
    return tuple(made)


def _answer(
    argument_map: ArgumentMap, answer: HiddenAnswer, its_number: str, state: AnswerState
) -> PresentedAnswer:
    sign = RELATION_SIGNS[answer.kind] if answer.kind else None
    remark = ""
    if answer.answered_with:
        with_node = SaidNode.of(argument_map.nodes[answer.answered_with]).label
        remark = tr("What is said on it is shown with {node}.", node=quoted(shorten(with_node, 60)))
    return PresentedAnswer(
        its_number,
        answer.depth,
        tr(sign.word if sign else PREMISE),
        sign.role if sign else "neutral",
        tuple(SaidNode.of(argument_map.nodes[key]) for key in answer.nodes),
        state,
        remark,
    )


def _hint(step: PresentationStep, hidden: int) -> str:
    if not step.question:
        return ""
    if not step.answers:
        return tr(_NOTHING.get(step.question, ""))
    if hidden == len(step.answers):
        return tr(
            "{n:,} answers are hidden: name them first.", "1 answer is hidden: name it first.", hidden
        )
    if hidden:
        return tr("{n:,} more are hidden: name them first.", "1 more is hidden: name it first.", hidden)
    return ""
