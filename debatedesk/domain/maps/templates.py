"""Templates of a new map: what stands in it before anything is written."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from debatedesk.domain.maps.model import ArgumentMap, Node, NodeKind, Relation, RelationKind
from debatedesk.domain.message import message
from debatedesk.domain.text.reading import ReadingText


@dataclass(frozen=True, slots=True)
class TemplateNode:
    """A node of a template by a key; it bears on the node `target`, or on the link `link` of that node."""

    key: str
    kind: NodeKind
    title: str
    relation: RelationKind | None = None
    target: str = ""
    link: str = ""
    group: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MapTemplate:
    """A template: how scripts name it, its title, one line on what it is for, and its nodes.

    One `from_headings` has a proposal for each heading of a text instead.
    """

    name: str
    title: str
    description: str
    nodes: tuple[TemplateNode, ...] = ()
    from_headings: bool = False


@dataclass(frozen=True, slots=True)
class HeadedPassage:
    """A heading of a text, those above it, and where in the reading text the words for it stand."""

    title: str
    above: tuple[str, ...]
    start: int
    end: int


def _template(name: str, title: str, description: str, *nodes: TemplateNode) -> MapTemplate:
    return MapTemplate(name, title, description, nodes)


def _reason_for(key: str, target: str, title: str, group: tuple[str, ...] = ()) -> TemplateNode:
    return TemplateNode(key, "argument", title, "support", target, group=group)


def _reason_against(key: str, target: str, title: str) -> TemplateNode:
    return TemplateNode(key, "argument", title, "attack", target)


BLANK = MapTemplate(
    "blank", message("Blank"), message("An empty map; the first letter typed begins the first proposal.")
)
_PRO_AND_CON = _template(
    "pro-and-con",
    message("Pro and con"),
    message("One proposal, a reason for it and a reason against it."),
    TemplateNode("claim", "proposal", message("What is proposed")),
    _reason_for("pro", "claim", message("A reason for it")),
    _reason_against("con", "claim", message("A reason against it")),
)
_STEELMAN = _template(
    "steelman",
    message("Steelman"),
    message("The other side at its strongest, in words that it would accept, before it is answered."),
    TemplateNode("claim", "proposal", message("What I hold")),
    _reason_for("own", "claim", message("My best reason for it")),
    _reason_against("case", "claim", message("The other side's case, as its best advocate puts it")),
    _reason_for("grounds", "case", message("The best evidence for their case")),
    _reason_for("right", "case", message("Where they are right")),
    _reason_against("answer", "case", message("My answer to the strongest form of it")),
)
_TOULMIN = _template(
    "toulmin",
    message("Toulmin"),
    message("A claim, its grounds, what ties them to it, and what could undo that."),
    TemplateNode("claim", "proposal", message("Claim: what is to be shown")),
    _reason_for("grounds", "claim", message("Grounds: the facts it rests on")),
    TemplateNode(
        "warrant", "argument", message("Warrant: why these facts count for it"), "support", link="grounds"
    ),
    _reason_for("backing", "warrant", message("Backing: what the warrant rests on")),
    TemplateNode("rebuttal", "argument", message("Rebuttal: unless …"), "undercut", link="grounds"),
    TemplateNode(
        "qualifier",
        "claim",
        message("Qualifier: how sure it is (presumably, in most cases)"),
        "rephrase",
        "claim",
    ),
)
_ROGERIAN = _template(
    "rogerian",
    message("Rogerian"),
    message("Both views told fairly, where each is right, and a way that serves both."),
    TemplateNode("issue", "question", message("What do we need to settle?")),
    TemplateNode(
        "theirs",
        "claim",
        message("Their view, as they would tell it"),
        "answers",
        "issue",
        group=(message("Their view"),),
    ),
    _reason_for("they", "theirs", message("Where their view is right"), group=(message("Their view"),)),
    TemplateNode("ours", "claim", message("Our view"), "answers", "issue", group=(message("Our view"),)),
    _reason_for("we", "ours", message("Where our view is right"), group=(message("Our view"),)),
    TemplateNode(
        "both",
        "proposal",
        message("A way that serves both"),
        "answers",
        "issue",
        group=(message("Together"),),
    ),
    _reason_for("gain", "both", message("What they would gain by it"), group=(message("Together"),)),
    _reason_for("win", "both", message("What we would gain by it"), group=(message("Together"),)),
)
_IBIS = _template(
    "ibis",
    message("IBIS"),
    message("An issue, positions that answer it, and arguments for and against each."),
    TemplateNode("issue", "question", message("The issue, as a question")),
    TemplateNode("first", "proposal", message("First position"), "answers", "issue"),
    _reason_for("for1", "first", message("An argument for the first position")),
    _reason_against("against1", "first", message("An argument against the first position")),
    TemplateNode("second", "proposal", message("Second position"), "answers", "issue"),
    _reason_for("for2", "second", message("An argument for the second position")),
    _reason_against("against2", "second", message("An argument against the second position")),
)
HEADINGS = MapTemplate(
    "headings",
    message("A proposal per heading"),
    message("A proposal for each heading, tied to the first sentence below it."),
    from_headings=True,
)
TEMPLATES: tuple[MapTemplate, ...] = (
    BLANK,
    _PRO_AND_CON,
    _STEELMAN,
    _TOULMIN,
    _ROGERIAN,
    _IBIS,
    HEADINGS,
)


def template_called(name: str) -> MapTemplate | None:
    """Find a template by its name; None where there is none."""
    return next((template for template in TEMPLATES if template.name == name), None)


def filled(
    template: MapTemplate, title: str, new_id: Callable[[], str], translate: Callable[[str], str] = str
) -> ArgumentMap:
    """Make a map of a template's nodes, whose words `translate` says in another language."""
    ids = {node.key: new_id() for node in template.nodes}
    links = {node.key: new_id() for node in template.nodes if node.relation}
    nodes = [
        Node(
            ids[node.key],
            node.kind,
            f"{translate(node.title)}",
            group=tuple(f"{translate(group)}" for group in node.group),
        )
        for node in template.nodes
    ]
    relations = [
        Relation(
            links[node.key],
            node.relation,
            (ids[node.key],),
            links[node.link] if node.link else ids[node.target],
        )
        for node in template.nodes
        if node.relation
    ]
    return ArgumentMap.of("", title, nodes, relations)


_SENTENCE = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]*[^\sa-z]|\s*$)")
_ABBREVIATION = re.compile(
    r"\b(?:[A-HJ-Z]|Mr|Mrs|Ms|Dr|St|Prof|Jr|Sr|No|Nr|Art|Fig|Sec|Vol|Ed|vs|cf|ca|pp?|e\.g|i\.e|z\.B)\.$"
)


def first_sentence(words: str) -> int:
    """Give the length of the first sentence of a paragraph; an abbreviation ends none."""
    for end in _SENTENCE.finditer(words):
        if not _ABBREVIATION.search(words[: end.end()]) or not words[end.end() :].strip():
            return end.end()
    return len(words)


def headed_passages(reading: ReadingText) -> list[HeadedPassage]:
    """List the headings of a text but its title, each with the first sentence below it.

    Where no words follow a heading it stands for itself.
    """
    blocks = reading.blocks
    headings = [index for index, block in enumerate(blocks) if block.kind == "heading"]
    levels = [blocks[index].level for index in headings]
    if len(headings) > 1 and levels[0] < min(levels[1:]):
        headings = headings[1:]  # the title of the whole
    passages: list[HeadedPassage] = []
    open_above: list[tuple[int, str]] = []
    for index in headings:
        heading = blocks[index]
        title = " ".join(reading.text[heading.start : heading.end].split())
        while open_above and open_above[-1][0] >= heading.level:
            open_above.pop()
        start, end = heading.start, heading.end
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        if following is not None and following.kind == "paragraph":
            start = following.start
            end = start + first_sentence(reading.text[following.start : following.end])
        if title:
            passages.append(HeadedPassage(title, tuple(words for _, words in open_above), start, end))
            open_above.append((heading.level, title))
    return passages
