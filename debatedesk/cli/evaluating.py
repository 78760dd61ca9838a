"""The command that says what of a map stands, and why."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from debatedesk.cli.main import is_to_be_opened
from debatedesk.cli.output import find_by_name, open_library
from debatedesk.cli.terminal import print_json, print_words, say
from debatedesk.domain.errors import DeskError
from debatedesk.domain.evaluation.evaluation import Evaluation
from debatedesk.domain.evaluation.extensions import Extensions
from debatedesk.domain.evaluation.open_points import in_reading_order, open_points
from debatedesk.domain.evaluation.strengths import GRADUAL_SEMANTICS
from debatedesk.domain.evaluation.what_if import WhatIf
from debatedesk.domain.maps.model import ArgumentMap, Node
from debatedesk.services.converting import read_map_file

_MOST_LISTED = 100
"""So many extensions are written out; all are counted."""


def evaluate_command(options: Namespace) -> int:
    """Say of each node of a map, in the library or in a file, whether it stands, how strongly, and why."""
    whole = _map(options)
    tried = WhatIf(Evaluation(whole))
    for node_id in dict.fromkeys(options.without):
        if node_id not in whole.nodes:
            raise DeskError(f"There is no node “{node_id}” in “{whole.title}”.")
        tried = tried.switched(node_id)
    if options.json:
        print_json(_as_json(tried))
    else:
        _print(tried)
    return 0


def _map(options: Namespace) -> ArgumentMap:
    if is_to_be_opened(options.map) and Path(options.map).is_file():
        return read_map_file(Path(options.map)).argument_map
    with open_library(options) as workspace:
        return workspace.maps.map(find_by_name(workspace.maps.maps(), options.map, "map"))


def _as_json(tried: WhatIf) -> dict[str, Any]:
    evaluation, whole = tried.evaluation, tried.argument_map
    points = open_points(whole)
    written: dict[str, Any] = {
        "title": whole.title,
        "nodes": [_node(evaluation, whole.nodes[key]) for key in in_reading_order(whole)],
        "undercut": [key for key in whole.relations if evaluation.of_link(key) == "out"],
        "preferred": _sets(evaluation.preferred, whole),
        "stable": _sets(evaluation.stable, whole),
        "unanswered_proposals": list(points.unanswered),
        "objections_without_reply": list(points.objections),
        "nodes_without_evidence": list(points.without_evidence),
    }
    if tried.off:
        written["without"] = list(tried.off)
        written["changes"] = [
            {"id": change.node, "before": change.before, "after": change.after} for change in tried.changes
        ]
    return written


def _node(evaluation: Evaluation, node: Node) -> dict[str, Any]:
    reason = evaluation.reason(node.id)
    strengths = {name: _rounded(evaluation.strengths[name][node.id]) for name in GRADUAL_SEMANTICS}
    written: dict[str, Any] = {
        "id": node.id,
        "kind": node.kind,
        "title": node.label,
        "status": evaluation.standings[node.id],
        "reason": reason.sentence,
        "because": list(reason.nodes),
        "weight": node.weight,
        "strength": strengths[GRADUAL_SEMANTICS[0]],
        "strengths": strengths,
    }
    if evaluation.preferred is not None:
        written["credulous"] = evaluation.preferred.in_some(node.id)
        written["sceptical"] = evaluation.preferred.in_all(node.id)
    return written


def _rounded(strength: float | None) -> float | None:
    return None if strength is None else round(strength, 6)


def _sets(extensions: Extensions | None, whole: ArgumentMap) -> dict[str, Any] | None:
    if extensions is None:
        return None
    listed = extensions.first(_MOST_LISTED)
    return {"count": extensions.count, "extensions": [_ordered(one, whole) for one in listed]}


def _ordered(extension: frozenset[str], whole: ArgumentMap) -> list[str]:
    return [key for key in whole.nodes if key in extension]


def _print(tried: WhatIf) -> None:
    evaluation, whole = tried.evaluation, tried.argument_map
    strengths = evaluation.strengths[GRADUAL_SEMANTICS[0]]
    for key in in_reading_order(whole):
        strength = strengths[key]
        shown = " ?  " if strength is None else f"{strength:.2f}"
        print_words(f"{shown}  {_called(whole, key)}")
        print_words(f"      {evaluation.reason(key).sentence}")
    if tried.off:
        print_words("")
        print_words(
            f"Without {', '.join(f'“{_called(tried.actual.argument_map, key)}”' for key in tried.off)}:"
        )
        for change in tried.changes:
            print_words(f"  {_called(whole, change.node)}: {change.before} → {change.after}")
    points = open_points(whole)
    _print_list("Proposals that nothing is said about", points.unanswered, whole)
    _print_list("Objections without reply", points.objections, whole)
    _print_list("Nodes without evidence", points.without_evidence, whole)
    say(_counted(evaluation))


def _print_list(heading: str, node_ids: Sequence[str], whole: ArgumentMap) -> None:
    if node_ids:
        print_words("")
        print_words(f"{heading}:")
        for key in node_ids:
            print_words(f"  {_called(whole, key)}")


def _called(whole: ArgumentMap, node_id: str) -> str:
    return " ".join(whole.nodes[node_id].label.split()) or node_id


def _counted(evaluation: Evaluation) -> str:
    counts = [
        f"{number} {label}"
        for label in ("in", "out", "undecided")
        if (number := list(evaluation.standings.values()).count(label))
    ]
    preferred, stable = evaluation.preferred, evaluation.stable
    if preferred is None or stable is None:
        views = "too much is undecided to list what may be accepted together"
    else:
        views = f"preferred extensions: {preferred.count:,}, stable: {stable.count:,}"
    return f"{', '.join(counts) or 'No nodes'}; {views}."
