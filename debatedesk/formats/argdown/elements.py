"""The second pass over Argdown: elements become nodes and relations that still lack some of their ids."""

from dataclasses import dataclass, field
from typing import Any

from debatedesk.domain.maps.model import RelationKind
from debatedesk.domain.message import message
from debatedesk.formats.argdown.content import Content, Family, read_content, read_heading
from debatedesk.formats.argdown.groups import HeadedSection
from debatedesk.formats.argdown.problems import ArgdownError
from debatedesk.formats.argdown.scanning import ArgdownElement, ArgdownScan
from debatedesk.formats.argdown.settings import ReadingSettings, reading_settings
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
    section: HeadedSection | None = None
    section_rank: int = -1
    group: tuple[str, ...] = ()
    is_on_top: bool = False
    """It begins a block that is no list."""
    text: str = ""
    has_canonical_text: bool = False
    tags: dict[str, None] = field(default_factory=dict)
    data: dict[str, Any] = field(default_factory=dict)
    steps: list[DraftStep] = field(default_factory=list)
    default_id: str = ""


@dataclass(eq=False, slots=True)
class DraftRelation:
    """A relation by sign; `target` is an element's, a relation, or for an undercut whatever bears on.

    `mention` is the order of the mention of its source where that is the element with the sign; `scheme` is
    what a sign means beyond its kind.
    """

    kind: RelationKind
    source: Entity
    target: "Entity | DraftRelation"
    line: int
    data: object = ""
    derived: bool = False
    mention: int = 0
    scheme: str = ""
    same: "DraftRelation | None" = None
    """The relation that has said it already."""


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
    sections: list[HeadedSection] = field(default_factory=list)
    unknown: list[tuple[str, int]] = field(default_factory=list)
    mentions: list[ArgdownMention] = field(default_factory=list)

    @property
    def title(self) -> str:
        """The heading of the whole file: the first thing in it, and the only one of level 1."""
        tops = [text for level, text, order in self.headings if level == 1]
        return tops[0] if len(tops) == 1 and self.headings[0][2] == 0 and self.headings[0][0] == 1 else ""


@dataclass(slots=True)
class _Frame:
    """An element under which others may stand; it `has_text` there."""

    indent: int
    entity: Entity
    relation: DraftRelation | None
    has_text: bool = False


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
        self._settings: ReadingSettings = reading_settings(scanned.settings)
        self._known: dict[tuple[Family, str], Entity] = {}
        self._section: HeadedSection | None = None
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

    def _error(self, element: ArgdownElement, cause: str) -> ArgdownError:
        return ArgdownError(self._name, element.line, cause)

    def _heading(self, element: ArgdownElement) -> None:
        title, tags, data = read_heading(element.text, self._scan.data, self._settings.shortcodes)
        level = len(element.sign)
        flag = str(data.pop("isGroup", "")).lower()
        self.model.unknown += [(message("the heading’s “{key}”", key=key), element.line) for key in data]
        self.model.unknown += [
            (message("the heading’s tag “{tag}”", tag=tag), element.line) for tag in tags
        ]
        self.model.headings.append((level, title, self._order))
        above = self._section
        while above and above.level >= level:
            above = above.above
        self._section = HeadedSection(title, level, above, {"true": True, "false": False}.get(flag))
        self.model.sections.append(self._section)
        depth = 0
        while above:
            above, depth = above.above, depth + 1
        if depth >= DEEPEST_GROUP:
            raise self._error(
                element, message("headings are nested more than {most} deep.", most=DEEPEST_GROUP)
            )

    def _tree(self, block: list[ArgdownElement]) -> Entity:
        frames: list[_Frame] = []
        first: Entity | None = None
        for element in block:
            if element.kind == "relation":
                frames = self._related(element, frames)
            else:
                content = self._content(element)
                frames = [_Frame(-1, self._entity(element, content), None, bool(content.text))]
                frames[0].entity.is_on_top |= not element.is_item
            first = first or frames[0].entity
        assert first
        return first

    def _content(self, element: ArgdownElement) -> Content:
        content = read_content(element.text, self._scan.data, self._settings.shortcodes)
        if content.title is None and not content.text and not content.tags and not content.data:
            raise self._error(
                element,
                message("after “{part}” a statement or argument is missing.", part=element.sign or "*"),
            )
        return content

    def _anonymous(self, element: ArgdownElement) -> Entity:
        return self._entity(element, Content(None, "argument"))

    def _entity(self, element: ArgdownElement, content: Content, is_under_itself: bool = False) -> Entity:
        """Enter one mention; a statement or argument stands where first its text is, else its data.

        Of several texts the last holds, unless one before it is said to be canonical, or this one stands
        under another of the same.
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
            entity.rank = rank
        self._place(entity, int(bool(content.text)), content.data)
        is_canonical = str(content.data.pop("isCanonical", "")).lower() == "true"
        if content.text and (is_canonical or not (entity.has_canonical_text or is_under_itself)):
            entity.text = content.text
            entity.has_canonical_text = is_canonical
        entity.tags |= dict.fromkeys(content.tags)
        entity.data |= content.data
        self.model.mentions.append(ArgdownMention(element, entity, self._order))
        return entity

    def _place(self, entity: Entity, rank: int, data: dict[str, Any]) -> None:
        """Let an element stand in this section if that is told best here: the first text, or a flag."""
        if str(data.pop("isInGroup", "")).lower() == "true":
            entity.section, entity.section_rank = self._section, 2
        elif rank > entity.section_rank or (rank and entity.section is None):
            entity.section, entity.section_rank = self._section, max(rank, entity.section_rank)

    def _related(self, element: ArgdownElement, frames: list[_Frame]) -> list[_Frame]:
        frames, indent = _parents(frames, element.indent)
        parent = frames[-1]
        content = self._content(element)
        data = content.data.pop("relation", "")
        known = self._known.get((content.family, content.title)) if content.title else None
        is_under_itself = any(frame.entity is known and frame.has_text for frame in frames)
        child = self._entity(element, content, is_under_itself)
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
        return [*frames, _Frame(indent, child, draft, bool(content.text))]

    def _reconstruction(self, block: list[ArgdownElement], argument: Entity) -> None:
        if argument.steps:
            raise self._error(
                block[0],
                message(
                    "“<{title}>” is reconstructed twice; an argument has one reconstruction.",
                    title=argument.title or "",
                ),
            )
        argument.section, argument.section_rank = self._section, 2
        numbered: dict[str, Entity] = {}
        since: list[Entity] = []
        listed: list[list[Entity]] = []
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
                content = self._premise_content(element)
                used = content.data.pop("uses", None) if inference else None
                statement = self._premise(element, content, argument)
                numbered[element.sign] = statement
                if inference:
                    listed.append(since)
                    argument.steps.append(self._step(inference, used, since, numbered, statement))
                    since, inference = [], None
                since.append(statement)
                frames = [_Frame(-1, statement, None, bool(content.text))]
        if inference or not argument.steps or since != [argument.steps[-1].conclusion]:
            raise self._error(
                block[-1], message("the reconstruction has no conclusion below a line of “----”.")
            )
        if not self._settings.explodes or len(argument.steps) == 1:
            _keep_unused(argument.steps, listed)
        concludes = DraftRelation(
            "support", argument, argument.steps[-1].conclusion, block[0].line, derived=True
        )
        self.model.drafts.append(concludes)
        for undercut in undercuts:
            undercut.target = concludes

    @staticmethod
    def _is_on_inference(
        frames: list[_Frame], draft: DraftRelation, is_below: bool, argument: Entity
    ) -> bool:
        """Tell whether an undercut right below an inference, or below its conclusion, bears on it."""
        if draft.kind != "undercut" or not draft.mention or len(frames) != 2:
            return False
        return is_below or any(step.conclusion is frames[0].entity for step in argument.steps)

    def _premise_content(self, element: ArgdownElement) -> Content:
        content = read_content(element.text, self._scan.data, self._settings.shortcodes)
        if content.family == "argument":
            raise self._error(element, message("a premise or conclusion is a statement, not an argument."))
        return content

    def _premise(self, element: ArgdownElement, content: Content, argument: Entity) -> Entity:
        entity = self._entity(element, content)
        self.model.mentions[-1].argument = argument
        if content.title is None:
            entity.default_id = f"{argument.title or argument.default_id or 'argument'} ({element.sign})"
        return entity

    def _step(
        self,
        inference: ArgdownElement,
        used: object,
        since: list[Entity],
        numbered: dict[str, Entity],
        conclusion: Entity,
    ) -> DraftStep:
        words = inference.text.strip("-").strip()
        content = read_content(f"[x] {words}", self._scan.data)
        used = content.data.pop("uses", used)
        self.model.unknown += [
            (message("the inference’s “{key}”", key=key), inference.line) for key in content.data
        ]
        premises = since
        if isinstance(used, list):
            missing = [str(number) for number in used if str(number) not in numbered]
            if missing or not used:
                raise self._error(
                    inference,
                    message("the inference uses ({list}), which is not there.", list=", ".join(missing)),
                )
            premises = [entity for number in used if (entity := numbered[str(number)]) is not conclusion]
            if len(premises) < len(used):
                own = message("that an inference uses its own conclusion")
                self.model.unknown.append((own, inference.line))
            premises = premises or since
        rules = [rule.strip() for rule in content.text.split(",") if rule.strip()]
        return DraftStep(list(premises), rules, conclusion)


def _parents(frames: list[_Frame], indent: int) -> tuple[list[_Frame], int]:
    """Find what an element stands under, and how deep that makes it.

    Where lines go back to between two levels, they go back to the upper one and stand beside what is there.
    """
    kept = [frame for frame in frames if frame.indent < indent or frame.indent < 0]
    goes_back = len(kept) < len(frames) and frames[len(kept)].indent > indent
    if goes_back and len(kept) > 1:
        return kept[:-1], kept[-1].indent
    return kept, indent


def _keep_unused(steps: list[DraftStep], listed: list[list[Entity]]) -> None:
    """Let a premise that no step says it uses be one of the step that it stands above."""
    kept = {entity for step in steps for entity in (*step.premises, step.conclusion)}
    for step, above in zip(steps, listed, strict=True):
        step.premises += [entity for entity in above if entity not in kept]
