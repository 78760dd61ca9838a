"""The second pass over Argdown: elements become nodes and relations that still lack some of their ids."""

from dataclasses import dataclass, field
from typing import Any

from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps.model import RelationKind
from debatedesk.domain.message import message
from debatedesk.formats.argdown.content import Content, Family, read_content
from debatedesk.formats.argdown.scanning import ArgdownElement, ArgdownScan
from debatedesk.formats.base import check_size
from debatedesk.formats.limits import DEEPEST_GROUP

SIGNS: dict[str, tuple[RelationKind, bool]] = {
    "+": ("support", True),
    "<+": ("support", True),
    "+>": ("support", False),
    "-": ("attack", True),
    "<-": ("attack", True),
    "->": ("attack", False),
    "_": ("undercut", True),
    "<_": ("undercut", True),
    "_>": ("undercut", False),
    "><": ("contradiction", True),
}
"""What a sign means, and whether the indented element is the source."""


@dataclass(eq=False, slots=True)
class DraftStep:
    """One step of a reconstruction."""

    premises: list["Entity"]
    rules: list[str]
    conclusion: "Entity"


@dataclass(eq=False, slots=True)
class Entity:
    """A statement or argument, gathered from all the places where it stands."""

    family: Family
    title: str | None
    line: int
    order: int
    rank: int = 0
    group: tuple[str, ...] = ()
    text: str = ""
    has_canonical_text: bool = False
    tags: dict[str, None] = field(default_factory=dict)
    data: dict[str, Any] = field(default_factory=dict)
    steps: list[DraftStep] = field(default_factory=list)
    default_id: str = ""


@dataclass(eq=False, slots=True)
class DraftRelation:
    """A relation by sign; `target` is an element's, a relation, or for an undercut whatever bears on.

    `mention` is the order of the mention of its source where that is the element with the sign.
    """

    kind: RelationKind
    source: Entity
    target: "Entity | DraftRelation"
    line: int
    data: object = ""
    derived: bool = False
    mention: int = 0


@dataclass(eq=False, slots=True)
class ArgdownMention:
    """One place where a statement or argument stands: its element, and the relation that its sign makes."""

    element: ArgdownElement
    entity: Entity
    order: int
    relation: DraftRelation | None = None
    argument: Entity | None = None

    @property
    def is_home(self) -> bool:
        """Tell whether the entity has its text and its place in order from here."""
        return self.order == self.entity.order


@dataclass(slots=True)
class Model:
    """All entities and relations of a file in order; a heading has its level, text and order."""

    entities: list[Entity] = field(default_factory=list)
    drafts: list[DraftRelation] = field(default_factory=list)
    headings: list[tuple[int, str, int]] = field(default_factory=list)
    unknown: list[tuple[str, int]] = field(default_factory=list)
    mentions: list[ArgdownMention] = field(default_factory=list)

    @property
    def title(self) -> str:
        """The heading of the whole file: the first thing in it, and the only one of level 1."""
        tops = [text for level, text, order in self.headings if level == 1]
        return tops[0] if len(tops) == 1 and self.headings[0][2] == 0 and self.headings[0][0] == 1 else ""


@dataclass(slots=True)
class _Frame:
    indent: int
    entity: Entity
    relation: "DraftRelation | None"


def build_model(scanned: ArgdownScan, name: str) -> Model:
    """Make the model of a scanned file; raises FormatError that names file and line."""
    builder = _Builder(scanned, name)
    builder.read()
    return builder.model


class _Builder:
    def __init__(self, scanned: ArgdownScan, name: str) -> None:
        self._scan = scanned
        self._name = name
        self.model = Model()
        self._known: dict[tuple[Family, str], Entity] = {}
        self._headings: list[tuple[int, str | None]] = []
        self._order = 0

    def read(self) -> None:
        argument: Entity | None = None
        for block in self._scan.blocks:
            if block[0].kind == "heading":
                self._heading(block[0])
                argument = None
            elif block[0].kind == "premise":
                self._reconstruction(block, argument or self._anonymous(block[0]))
                argument = None
            else:
                first = self._tree(block)
                argument = first if first.family == "argument" else None

    def _error(self, element: ArgdownElement, cause: str) -> FormatError:
        return FormatError(
            message("“{name}”, line {line}: {cause}", name=self._name, line=element.line, cause=cause)
        )

    def _heading(self, element: ArgdownElement) -> None:
        content = read_content(f"[x] {element.text}", self._scan.data)
        level = len(element.sign)
        grouping = str(content.data.pop("isGroup", "true")).lower() != "false"
        self.model.unknown += [(f"the heading’s “{key}”", element.line) for key in content.data]
        self.model.unknown += [(f"the heading’s tag “{tag}”", element.line) for tag in content.tags]
        self.model.headings.append((level, content.text, self._order))
        self._headings = [each for each in self._headings if each[0] < level]
        if len(self._headings) >= DEEPEST_GROUP:
            raise self._error(
                element,
                message("headings are nested more than {most} deep.", most=DEEPEST_GROUP),
            )
        self._headings.append((level, content.text if grouping else None))

    def _group(self) -> tuple[str, ...]:
        return tuple(title for _, title in self._headings if title is not None)

    def _tree(self, block: list[ArgdownElement]) -> Entity:
        frames: list[_Frame] = []
        first: Entity | None = None
        for element in block:
            if element.kind == "relation":
                frames = self._related(element, frames)
            else:
                frames = [_Frame(-1, self._entity(element, self._content(element)), None)]
            first = first or frames[0].entity
        assert first
        return first

    def _content(self, element: ArgdownElement) -> Content:
        content = read_content(element.text, self._scan.data)
        if content.title is None and not content.text and not content.tags and not content.data:
            raise self._error(
                element,
                message("after “{part}” a statement or argument is missing.", part=element.sign or "*"),
            )
        return content

    def _anonymous(self, element: ArgdownElement) -> Entity:
        return self._entity(element, Content(None, "argument"))

    def _entity(self, element: ArgdownElement, content: Content) -> Entity:
        """Enter one mention; a statement or argument stands where first its text is, else its data.

        Of several texts the last holds, unless one before it is said to be canonical.
        """
        self._order += 1
        known = self._known.get((content.family, content.title)) if content.title else None
        entity = known or Entity(content.family, content.title, element.line, self._order)
        if not known:
            check_size(len(self.model.entities), len(self.model.drafts), self._name)
            self.model.entities.append(entity)
            if content.title:
                self._known[content.family, content.title] = entity
        rank = (
            2
            if content.text or "text" in content.data
            else int(bool(content.data) or content.is_definition)
        )
        if not known or rank > entity.rank:
            entity.order, entity.line = self._order, element.line
            entity.rank, entity.group = rank, self._group()
        is_canonical = str(content.data.pop("isCanonical", "")).lower() == "true"
        if content.text and (is_canonical or not entity.has_canonical_text):
            entity.text = content.text
            entity.has_canonical_text = is_canonical
        entity.tags |= dict.fromkeys(content.tags)
        entity.data |= content.data
        self.model.mentions.append(ArgdownMention(element, entity, self._order))
        return entity

    def _related(self, element: ArgdownElement, frames: list[_Frame]) -> list[_Frame]:
        frames = [each for each in frames if each.indent < element.indent or each.indent < 0]
        parent = frames[-1]
        content = self._content(element)
        data = content.data.pop("relation", "")
        child = self._entity(element, content)
        kind, inward = SIGNS[element.sign]
        source, end = (child, parent.entity) if inward else (parent.entity, child)
        target: Entity | DraftRelation = end
        if kind == "undercut" and inward and parent.relation:
            own = parent.relation.source is parent.entity or parent.entity.family == "statement"
            target = parent.relation if own else end
        draft = DraftRelation(
            kind, source, target, element.line, data, mention=self._order if inward else 0
        )
        self.model.drafts.append(draft)
        self.model.mentions[-1].relation = draft
        return [*frames, _Frame(element.indent, child, draft)]

    def _reconstruction(self, block: list[ArgdownElement], argument: Entity) -> None:
        numbered: dict[str, Entity] = {}
        since: list[Entity] = []
        inference: ArgdownElement | None = None
        frames: list[_Frame] = []
        undercuts: list[DraftRelation] = []
        for element in block:
            if element.kind == "relation":
                frames = self._related(element, frames)
                draft = frames[-1].relation
                if draft and self._is_on_inference(frames, draft, bool(inference), argument):
                    undercuts.append(draft)
                elif inference and len(frames) == 2:
                    raise self._error(element, message("only an undercut (“_”) can bear on an inference."))
            elif element.kind == "inference":
                if inference or not since:
                    raise self._error(
                        element, message("an inference needs premises above and a conclusion below it.")
                    )
                inference, frames = element, [_Frame(-1, argument, None)]
            else:
                statement = self._premise(element, argument)
                numbered[element.sign] = statement
                if inference:
                    argument.steps.append(self._step(inference, since, numbered, statement))
                    since, inference = [], None
                since.append(statement)
                frames = [_Frame(-1, statement, None)]
        if inference or not argument.steps:
            raise self._error(
                block[-1], message("the reconstruction has no conclusion below a line of “----”.")
            )
        concludes = DraftRelation(
            "support", argument, argument.steps[-1].conclusion, block[0].line, derived=True
        )
        self.model.drafts.append(concludes)
        for each in undercuts:
            each.target = concludes

    @staticmethod
    def _is_on_inference(
        frames: list[_Frame], draft: DraftRelation, is_below: bool, argument: Entity
    ) -> bool:
        """Tell whether an undercut right below an inference, or below its conclusion, bears on it."""
        if draft.kind != "undercut" or not draft.mention or len(frames) != 2:
            return False
        return is_below or any(step.conclusion is frames[0].entity for step in argument.steps)

    def _premise(self, element: ArgdownElement, argument: Entity) -> Entity:
        content = read_content(element.text, self._scan.data)
        if content.family == "argument":
            raise self._error(element, message("a premise or conclusion is a statement, not an argument."))
        entity = self._entity(element, content)
        self.model.mentions[-1].argument = argument
        if content.title is None:
            entity.default_id = f"{argument.title or argument.default_id or 'argument'} ({element.sign})"
        return entity

    def _step(
        self,
        inference: ArgdownElement,
        since: list[Entity],
        numbered: dict[str, Entity],
        conclusion: Entity,
    ) -> DraftStep:
        words = inference.text.strip("-").strip()
        content = read_content(f"[x] {words}", self._scan.data)
        used = content.data.pop("uses", None)
        self.model.unknown += [(f"the inference’s “{key}”", inference.line) for key in content.data]
        premises = since
        if isinstance(used, list):
            missing = [str(each) for each in used if str(each) not in numbered]
            if missing or not used:
                raise self._error(
                    inference,
                    message("the inference uses ({list}), which is not there.", list=", ".join(missing)),
                )
            premises = [numbered[str(each)] for each in used]
        rules = [rule.strip() for rule in content.text.split(",") if rule.strip()]
        return DraftStep(list(premises), rules, conclusion)
