"""The command that reports on the evidence of a map."""

from argparse import Namespace
from typing import Any

from debatedesk.cli.output import console_progress, find_by_name, open_library, write_text
from debatedesk.cli.terminal import print_json, say
from debatedesk.services.evidence_markdown import evidence_markdown, evidence_summary
from debatedesk.services.evidence_records import EvidenceReport, ReportedNode


def evidence_command(options: Namespace) -> int:
    """Report how near the nodes of a map are to their sources, and what speaks against it."""
    with open_library(options) as workspace, console_progress() as progress:
        key = find_by_name(workspace.maps.maps(), options.map, "map")
        report = workspace.evidence_reports.report(key, progress)
    if options.json:
        print_json(_as_json(report))
    else:
        write_text(evidence_markdown(report), options.output)
        say(evidence_summary(report))
    has_findings = any(node.findings for node in report.nodes)
    return 1 if options.strict and has_findings else 0


def _as_json(report: EvidenceReport) -> dict[str, Any]:
    return {
        "title": report.title,
        "nodes": [_node(node) for node in report.nodes],
        "sources": [
            {
                "id": source.id,
                "title": source.title,
                "author": source.author,
                "date": source.date,
                "missing": list(source.missing),
                "whereabouts": source.whereabouts,
            }
            for source in report.sources
        ],
        "nodes_without_evidence": [node.id for node in report.without_evidence],
    }


def _node(node: ReportedNode) -> dict[str, Any]:
    return {
        "id": node.id,
        "title": node.label,
        "fidelity": node.fidelity,
        "evidence": [
            {
                "document": passage.document,
                "text": passage.text,
                "status": passage.status,
                "start": passage.start,
                "end": passage.end,
                "page": passage.page,
            }
            for passage in node.passages
        ],
        "findings": [
            {
                "kind": finding.kind,
                "sentence": finding.sentence,
                "document": finding.document,
                "start": finding.start,
                "end": finding.end,
            }
            for finding in node.findings
        ],
        "altered": [
            {
                "document": altered.document,
                "start": altered.start,
                "end": altered.end,
                "pieces": [
                    {"kind": piece.kind, "words": piece.words, "marked": piece.marked}
                    for piece in altered.pieces
                ],
            }
            for altered in node.altered
        ],
    }
