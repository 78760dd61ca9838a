"""The remarks of an evidence report by their kinds, to look at one kind alone."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal, get_args

from debatedesk.domain.message import message
from debatedesk.services.evidence_records import EvidenceReport, FindingKind, ReportedNode, ReportedSource

RemarkGroup = Literal["altered", "beside", "left out", "passages", "not said", "no evidence", "sources"]
REMARK_GROUPS: tuple[RemarkGroup, ...] = get_args(RemarkGroup)
GROUP_WORDS: Mapping[RemarkGroup, str] = {
    "altered": message("Altered words"),
    "beside": message("A “not” or “if” beside the words"),
    "left out": message("Left out between the words"),
    "passages": message("Passages moved or gone"),
    "not said": message("Fidelity not said yet"),
    "no evidence": message("Nodes without evidence"),
    "sources": message("What citations lack"),
}
_KINDS: Mapping[RemarkGroup, frozenset[FindingKind]] = {
    "altered": frozenset({"altered words", "pieces"}),
    "beside": frozenset({"negation", "condition"}),
    "left out": frozenset({"negation left out", "paragraph left out"}),
    "passages": frozenset({"moved", "gone", "no text"}),
}


def nodes_of(report: EvidenceReport, group: RemarkGroup) -> tuple[ReportedNode, ...]:
    """List the nodes of which a report says something of a kind, in its order."""
    if group == "no evidence":
        return report.without_evidence
    if group == "not said":
        return tuple(node for node in report.nodes if node.passages and not node.fidelity)
    kinds = _KINDS.get(group, frozenset())
    return tuple(node for node in report.nodes if any(each.kind in kinds for each in node.findings))


def lacking_sources(report: EvidenceReport) -> tuple[ReportedSource, ...]:
    """List the texts of which a citation lacks something, and those that are not there."""
    return tuple(source for source in report.sources if source.missing or source.whereabouts != "here")


def count_of(report: EvidenceReport, group: RemarkGroup) -> int:
    """Count the nodes of a kind, or the texts."""
    return len(lacking_sources(report)) if group == "sources" else len(nodes_of(report, group))


def narrowed(report: EvidenceReport, group: RemarkGroup) -> EvidenceReport:
    """Leave in a report what it says of one kind alone."""
    if group == "sources":
        return replace(report, nodes=(), sources=lacking_sources(report))
    nodes = nodes_of(report, group)
    if kinds := _KINDS.get(group):
        nodes = tuple(
            replace(node, findings=tuple(each for each in node.findings if each.kind in kinds))
            for node in nodes
        )
    cited = {passage.document for node in nodes for passage in node.passages}
    return replace(
        report, nodes=nodes, sources=tuple(source for source in report.sources if source.id in cited)
    )
