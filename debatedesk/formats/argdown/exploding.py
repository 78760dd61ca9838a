"""Steps that were made arguments of their own, put together for a text that asks to part them again."""

import re
from collections.abc import Iterable
from dataclasses import replace

from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.formats.argdown.settings import part

_NUMBERED = re.compile(r"(.+) - (\d{1,4})", re.DOTALL)


def with_joined_steps(argument_map: ArgumentMap) -> ArgumentMap:
    """Join arguments such as “A - 1” and “A - 2” to one where the settings part its steps.

    Where that would not give the same map again, the settings no longer ask for it.
    """
    model = part(argument_map.settings, "model")
    if model.get("explodeArguments") is not True:
        return argument_map
    runs = _runs(argument_map.nodes.values())
    joined = _joined(argument_map, runs)
    return without_parted_steps(argument_map) if joined is None else joined


def without_parted_steps(argument_map: ArgumentMap) -> ArgumentMap:
    """Let the settings no longer ask for what is done: that each step is an argument of its own."""
    model = part(argument_map.settings, "model")
    if "explodeArguments" not in model:
        return argument_map
    settings = dict(argument_map.settings)
    settings["model"] = {key: value for key, value in model.items() if key != "explodeArguments"}
    return replace(argument_map, settings=settings)


def _runs(nodes: Iterable[Node]) -> list[list[Node]]:
    """Find the arguments of one name that are numbered from 1 on."""
    runs: dict[str, list[Node]] = {}
    for node in nodes:
        match = _NUMBERED.fullmatch(node.title)
        if match and node.kind == "argument" and len(node.steps) == 1:
            run = runs.setdefault(match[1], [])
            if int(match[2]) == len(run) + 1:
                run.append(node)
    return [run for run in runs.values() if len(run) > 1]


def _joined(argument_map: ArgumentMap, runs: list[list[Node]]) -> ArgumentMap | None:
    parts = {node.id: run[-1].id for run in runs for node in run}
    inner = {node.id for run in runs for node in run[:-1]}
    if any(len(node.steps) > 1 for node in argument_map.nodes.values()):
        return None
    nodes: dict[str, Node] = {}
    whole = {run[-1].id: run for run in runs}
    for key, node in argument_map.nodes.items():
        if key in inner:
            continue
        if run := whole.get(key):
            steps = tuple(step for each in run for step in each.steps)
            alike = {(each.text, each.tags, each.group, each.in_map) for each in run}
            if len(alike) > 1:
                return None
            node = replace(node, title=_NUMBERED.sub(r"\1", node.title), steps=steps)
        nodes[key] = node
    relations: dict[str, Relation] = {}
    for key, relation in argument_map.relations.items():
        ends = {*relation.sources, relation.target}
        if not ends & inner:
            relations[key] = relation
            continue
        (source, *others), target = relation.sources, relation.target
        concludes = source in inner and argument_map.nodes[source].steps[0].conclusion == target
        if others or not concludes or relation.kind != "support" or relation.scheme:
            return None
    upon = {relation.target for relation in relations.values()}
    if not upon <= nodes.keys() | relations.keys() or not parts:
        return None if parts else argument_map
    return replace(argument_map, nodes=nodes, relations=relations)
