"""What the settings of an Argdown text make of its elements: steps as arguments, strict signs, groups."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from debatedesk.formats.argdown.elements import DraftRelation, DraftStep, Entity, Model, build_model
from debatedesk.formats.argdown.groups import Grouping
from debatedesk.formats.argdown.scanning import ArgdownScan
from debatedesk.formats.argdown.settings import ReadingSettings, reading_settings

_STRICT = {
    "support": ("support", "entails"),
    "attack": ("contradiction", "contrary"),
    "contradiction": ("contradiction", "contradicts"),
}
"""What a relation between statements is in strict mode: its kind and scheme."""


def interpret(model: Model, settings: ReadingSettings, front_matter: Mapping[str, Any]) -> None:
    """Carry out on a model what the front matter asks for."""
    if settings.explodes:
        _explode(model)
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
    attacks = {
        (draft.source, draft.target): draft
        for draft in model.drafts
        if draft.kind in ("attack", "contradiction") and isinstance(draft.target, Entity)
    }
    for draft in model.drafts:
        target = draft.target
        if draft.kind == "attack" and isinstance(target, Entity) and draft.source.family == "statement":
            conclusions = {step.conclusion for step in target.steps}
            premises = {premise: None for step in target.steps for premise in step.premises}
            said = [
                attacks[draft.source, each]
                for each in premises.keys() - conclusions
                if (draft.source, each) in attacks
            ]
            draft.same = next(iter(said), None) if not draft.data else None


def _explode(model: Model) -> None:
    """Make each step an argument of its own; what stood on the whole stands on the last."""
    last: dict[Entity, Entity] = {}
    entities: list[Entity] = []
    for entity in model.entities:
        entities.append(entity)
        if len(entity.steps) < 2:
            continue
        own = {key: value for key, value in entity.data.items() if key != "id"}
        entities.pop()
        parts = [_part(entity, number, step, own) for number, step in enumerate(entity.steps, 1)]
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


def _part(argument: Entity, number: int, step: DraftStep, data: dict[str, Any]) -> Entity:
    title = f"{argument.title} - {number}" if argument.title else None
    default = f"{argument.default_id or 'argument'} - {number}"
    return replace(
        argument, title=title, default_id=default, steps=[step], data=dict(data), tags=dict(argument.tags)
    )


def read_model(scanned: ArgdownScan, name: str) -> Model:
    """Make the model of a scanned file as its settings have it; raises FormatError."""
    model = build_model(scanned, name)
    interpret(model, reading_settings(scanned.settings), scanned.settings)
    return model
