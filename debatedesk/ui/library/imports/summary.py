"""An import's outcome in words: what came in, what was there already, what was skipped and why."""

from collections.abc import Sequence
from pathlib import Path

from debatedesk.services.imports.report import ImportReport, RenewedItem, SkippedItem
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.wording import listed


def headline(report: ImportReport) -> str:
    """Say in one line how an import went."""
    maps = sum(each.kind == "map" for each in report.imported)
    texts = len(report.imported) - maps
    renewed, annotated, filled = len(report.renewed), len(report.annotated), len(report.filled)
    counted = (
        tr("{n:,} texts", "1 text", texts) if texts else "",
        tr("{n:,} newer versions", "1 newer version", renewed) if renewed else "",
        tr("{n:,} newly marked texts", "1 newly marked text", annotated) if annotated else "",
        tr("{n:,} maps", "1 map", maps) if maps else "",
        tr("{n:,} sources", "1 source", filled) if filled else "",
    )
    came = [words for words in counted if words]
    known, skipped = len(report.already_there), len(report.left_out)
    parts = [tr("Imported {things}", things=listed(came)) if came else tr("Nothing new was imported")]
    if anchored := sum(item.anchored for item in report.imported):
        parts.append(tr("{n:,} passages anchored", "1 passage anchored", anchored))
    if report.doubtful:
        parts.append(tr("{n:,} references in doubt", "1 reference in doubt", len(report.doubtful)))
    if known:
        parts.append(tr("{known} already there", known=known))
    if skipped:
        parts.append(tr("{skipped} skipped", skipped=skipped))
    if report.remarks:
        parts.append(tr("{n:,} remarks", "1 remark", len(report.remarks)))
    if report.cancelled:
        parts.append(tr("cancelled before the end"))
    return tr("{outcome}.", outcome=", ".join(parts))


def details(report: ImportReport) -> str:
    """Write the whole outcome as plain text, fit for copying."""
    parts = [headline(report)]
    altered = [_renewed(item) for item in report.renewed]
    marked = [item.sentence for item in report.annotated]
    remarks = [remark.named for remark in report.remarks]
    headed = (
        (tr("Newer versions"), altered),
        (tr("New highlights and notes"), marked),
        (tr("Sources filled in"), [item.sentence for item in report.filled]),
        (tr("References in doubt"), [reference.sentence for reference in report.doubtful]),
        (tr("Anchored"), [item.anchored_sentence for item in report.imported if item.anchored]),
        (tr("Remarks"), remarks),
    )
    for heading, sentences in headed:
        if sentences:
            parts.append("\n".join([f"{heading}:", *(f"  {tr(sentence)}" for sentence in sentences)]))
    for heading, items in ((tr("Skipped"), report.left_out), (tr("Already there"), report.already_there)):
        if items:
            parts.append("\n".join([f"{heading}:", *_lines(items)]))
    return "\n\n".join(parts) + "\n"


def _renewed(item: RenewedItem) -> str:
    if not item.pending_reviews:
        return tr(item.sentence)
    return tr(
        "{sentence} {n:,} passages to look at.",
        "{sentence} 1 passage to look at.",
        item.pending_reviews,
        sentence=item.sentence,
    )


def _lines(items: Sequence[SkippedItem]) -> list[str]:
    return [
        f"  {tr(item.reason)}"
        if Path(item.path).name in item.reason
        else f"  {item.path}: {tr(item.reason)}"
        for item in items
    ]
