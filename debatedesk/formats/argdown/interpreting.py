"""What the settings of an Argdown text make of its elements: steps as arguments, strict signs, groups."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from debatedesk.formats.argdown.elements import DraftRelation, DraftStep, Entity, Model, build_model
from debatedesk.formats.argdown.groups import Grouping
from debatedesk.formats.argdown.naming import NODE_KEYS
from debatedesk.formats.argdown.scanning import ArgdownScan
from debatedesk.formats.argdown.settings import ReadingSettings, reading_settings
from debatedesk.formats.base import check_size

_STRICT = {
    "support": ("support", "entails"),
    "attack": ("contradiction", "contrary"),
    "contradiction": ("contradiction", "contradicts"),
}
"""What a relation between statements is in strict mode: its kind and scheme."""
_REPEATED = NODE_KEYS - {"id", "evidence", "steps"}
"""What data says of each step of an argument, and not of it as a whole."""
_MOST_REPEATED = 100
"""A longer list is not said of each step."""


def interpret(model: Model, settings: ReadingSettings, front_matter: Mapping[str, Any], name: str) -> None:
    """Carry out on a model of the file `name` what the front matter asks for."""
    if settings.explodes:
        _explode(model, name)
    if settings.transforms:
        _transform(model)
    if settings.is_strict:
        _read_strictly(model)
    _find_said(model)
    grouping = Grouping(model.sections, front_matter)
    for entity in model.entities:
        entity.group = grouping.of(entity.family == "argument", entity.title or "", entity.section)


def _transform(model: Model) -> None:
    """Let conclusions bear on what their arguments do, and undercuts of arguments on inferences."""
    concludes = {draft.source: draft for draft in model.drafts if draft.derived}
    moved: dict[DraftRelation, DraftRelation] = {}
    for draft in model.drafts:
        derived = concludes.get(draft.source)
        if derived is None or draft.derived or draft.target is derived.target:
            continue
        moved[draft] = derived
        draft.source = draft.source.steps[-1].conclusion
    for draft in model.drafts:
        if draft.kind == "undercut":
            target = draft.target
            draft.target = (
                moved.get(target, target)
                if isinstance(target, DraftRelation)
                else concludes.get(target, target)
            )


def _read_strictly(model: Model) -> None:
    for draft in model.drafts:
        target = draft.target
        is_between_statements = (
            draft.source.family == "statement"
            and isinstance(target, Entity)
            and target.family == "statement"
        )
        says_its_kind = isinstance(draft.data, dict) and "kind" in draft.data
        if is_between_statements and not says_its_kind and draft.kind in _STRICT:
            kind, scheme = _STRICT[draft.kind]
            draft.kind, draft.scheme = kind, scheme  # type: ignore[assignment]


def _find_said(model: Model) -> None:
    """Find attacks on arguments that say no more than an attack on one of their premises."""
    attacks: dict[Entity, dict[Entity, DraftRelation]] = {}
    for draft in model.drafts:
        if draft.kind in ("attack", "contradiction") and isinstance(draft.target, Entity):
            attacks.setdefault(draft.source, {}).setdefault(draft.target, draft)
    premises: dict[Entity, set[Entity]] = {}
    for draft in model.drafts:
        target = draft.target
        if draft.kind != "attack" or not isinstance(target, Entity) or not target.steps or draft.data:
            continue
        if draft.source.family == "statement":
            if target not in premises:
                conclusions = {step.conclusion for step in target.steps}
                premises[target] = {each for step in target.steps for each in step.premises} - conclusions
            own = attacks[draft.source]
            said = premises[target] & own.keys()
            draft.same = own[min(said, key=lambda each: each.order)] if said else None


def _explode(model: Model, name: str) -> None:
    """Make each step an argument of its own; what stood on the whole stands on the last."""
    last: dict[Entity, Entity] = {}
    entities: list[Entity] = []
    for entity in model.entities:
        entities.append(entity)
        if len(entity.steps) < 2:
            continue
        entities.pop()
        check_size(len(entities) + len(entity.steps), 0, name)
        parts = [_part(entity, number, step) for number, step in enumerate(entity.steps, 1)]
        last[entity] = parts[-1]
        entities += parts
        model.drafts += [
            DraftRelation("support", part, part.steps[0].conclusion, entity.line, derived=True)
            for part in parts[:-1]
        ]
    model.entities = entities
    for draft in model.drafts:
        draft.source = last.get(draft.source, draft.source)
        if isinstance(draft.target, Entity):
            draft.target = last.get(draft.target, draft.target)
    for mention in model.mentions:
        mention.entity = last.get(mention.entity, mention.entity)
        if mention.argument:
            mention.argument = last.get(mention.argument, mention.argument)


def _part(argument: Entity, number: int, step: DraftStep) -> Entity:
    """Make an argument of a step; what is long is said of the first alone."""
    title = f"{argument.title} - {number}" if argument.title else None
    default = f"{argument.default_id or 'argument'} - {number}"
    data, tags = argument.data, argument.tags
    if number > 1:
        data = {key: data[key] for key in _REPEATED if key in data and not _is_long(data[key])}
        tags = {} if _is_long(tags) else dict(tags)
    return replace(argument, title=title, default_id=default, steps=[step], data=data, tags=tags)


def _is_long(value: object) -> bool:
    return isinstance(value, list | dict) and len(value) > _MOST_REPEATED


def read_model(scanned: ArgdownScan, name: str) -> Model:
    """Make the model of a scanned file as its settings have it; raises FormatError."""
    model = build_model(scanned, name)
    interpret(model, reading_settings(scanned.settings), scanned.settings, name)
    return model
