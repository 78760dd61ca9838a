"""What a map names beyond itself: inside a library by ids, outside by what maps cite it by.

Evidence names a document, and a node may refer to a node of another map.
"""

from collections.abc import Mapping
from dataclasses import replace

from debatedesk.domain.maps.model import ArgumentMap, Evidence


def tie_evidence(argument_map: ArgumentMap, names: Mapping[str, str]) -> ArgumentMap:
    """Let evidence name each document as `names` has it; a name that is not in there stays as it is."""

    def tied(evidence: Evidence) -> Evidence:
        return replace(evidence, document=names.get(evidence.document, evidence.document))

    return replace(
        argument_map,
        nodes={
            key: replace(node, evidence=tuple(tied(each) for each in node.evidence))
            if node.evidence
            else node
            for key, node in argument_map.nodes.items()
        },
    )


def tie_references(argument_map: ArgumentMap, names: Mapping[str, str]) -> ArgumentMap:
    """Let nodes name each other map as `names` has it; a name that is not in there stays as it is."""
    tied = {
        key: replace(node, refers_to=replace(refers_to, within=names[refers_to.within]))
        for key, node in argument_map.nodes.items()
        if (refers_to := node.refers_to) and refers_to.within in names
    }
    return replace(argument_map, nodes={**argument_map.nodes, **tied}) if tied else argument_map
