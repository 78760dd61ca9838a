"""Which document a piece of evidence names: inside a library its id, outside what maps cite it by."""

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
