"""The command that reports on the evidence of a map."""

from argparse import Namespace
from collections.abc import Callable, Mapping

from debatedesk.cli.output import console_progress, find_by_name, open_library, write_text
from debatedesk.cli.terminal import print_json, say
from debatedesk.services.evidence_html import evidence_html
from debatedesk.services.evidence_markdown import evidence_markdown, evidence_summary
from debatedesk.services.evidence_records import EvidenceReport
from debatedesk.services.evidence_tables import evidence_csv, evidence_json, evidence_values

_WRITERS: Mapping[str, Callable[[EvidenceReport], str]] = {
    ".html": evidence_html,
    ".csv": evidence_csv,
    ".json": evidence_json,
}
"""By the suffix of the file that is written; any other is Markdown."""


def evidence_command(options: Namespace) -> int:
    """Report how near the nodes of a map are to their sources, and what speaks against it."""
    with open_library(options) as workspace, console_progress() as progress:
        key = find_by_name(workspace.maps.maps(), options.map, "map")
        report = workspace.evidence_reports.report(key, progress)
    if options.json:
        print_json(evidence_values(report))
    else:
        suffix = options.output.suffix.lower() if options.output else ""
        write_text(_WRITERS.get(suffix, evidence_markdown)(report), options.output)
        say(evidence_summary(report))
    has_findings = any(node.findings for node in report.nodes)
    return 1 if options.strict and has_findings else 0
