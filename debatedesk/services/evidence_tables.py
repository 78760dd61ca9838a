"""The evidence report of a map as JSON values and as a table for spreadsheets."""

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

from debatedesk.services.evidence_markdown import passage_name, source_name
from debatedesk.services.evidence_records import EvidenceReport, ReportedNode

_COLUMNS = ("node", "fidelity", "source", "passage", "kind", "remark")


def evidence_values(report: EvidenceReport) -> dict[str, Any]:
    """Give a report as plain values, as `debatedesk evidence --json` prints it."""
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


def evidence_json(report: EvidenceReport) -> str:
    """Write a report as JSON."""
    return json.dumps(evidence_values(report), ensure_ascii=False, indent=2) + "\n"


def evidence_csv(report: EvidenceReport) -> str:
    """Write a row for each remark; a node without one has a row for itself.

    The byte order mark at its beginning tells spreadsheets that it is Unicode. A cell that they would take
    for a formula begins with an apostrophe.
    """
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\r\n")
    table.writerow(_COLUMNS)
    for row in _rows(report):
        table.writerow(
            [f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell for cell in row]
        )
    return "\ufeff" + written.getvalue()


def _rows(report: EvidenceReport) -> Iterator[tuple[str, ...]]:
    titles = {source.id: source_name(source) for source in report.sources}
    for node in report.nodes:
        named = "; ".join(dict.fromkeys(passage_name(passage, titles) for passage in node.passages))
        passages = "; ".join(" ".join(passage.text.split()) for passage in node.passages)
        about = (node.label, node.fidelity, named, passages)
        if not node.findings:
            yield (*about, "", "")
        for finding in node.findings:
            yield (*about, finding.kind, str(finding.sentence))
    for source in report.sources:
        for missing in source.missing:
            yield ("", "", source_name(source), "", "missing", missing)
        if source.whereabouts != "here":
            yield ("", "", source_name(source), "", "whereabouts", source.whereabouts)


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
