"""An import's outcome in words: what came in, what was there already, what was skipped and why."""

from collections.abc import Sequence
from pathlib import Path

from debatedesk.services.imports.report import ImportReport, RenewedItem, SkippedItem
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.wording import count_of


def headline(report: ImportReport) -> str:
    """Say in one line how an import went."""
    maps = sum(each.kind == "map" for each in report.imported)
    texts = len(report.imported) - maps
    altered = ((len(report.renewed), tr("newer version")), (len(report.annotated), tr("newly marked text")))
    kinds = ((texts, "text"), *altered, (maps, "map"), (len(report.filled), "source"))
    came = [count_of(number, noun) for number, noun in kinds if number]
    known, skipped = len(report.already_there), len(report.left_out)
    parts = [tr("Imported {listed}", listed=_listed(came)) if came else tr("Nothing new was imported")]
    if report.doubtful:
        parts.append(tr("{n:,} references in doubt", "1 reference in doubt", len(report.doubtful)))
    if known:
        parts.append(f"{known} already there")
    if skipped:
        parts.append(f"{skipped} skipped")
    if report.remarks:
        parts.append(tr("{n:,} remarks", "1 remark", len(report.remarks)))
    ending = tr(", cancelled before the end") if report.cancelled else ""
    return ", ".join(parts) + ending + "."


def details(report: ImportReport) -> str:
    """Write the whole outcome as plain text, fit for copying."""
    parts = [headline(report)]
    altered = [_renewed(item) for item in report.renewed]
    marked = [item.sentence for item in report.annotated]
    remarks = [remark.named for remark in report.remarks]
    listed = (
        (tr("Newer versions"), altered),
        (tr("New highlights and notes"), marked),
        (tr("Sources filled in"), [item.sentence for item in report.filled]),
        (tr("References in doubt"), [reference.sentence for reference in report.doubtful]),
        (tr("Remarks"), remarks),
    )
    for heading, sentences in listed:
        if sentences:
            parts.append("\n".join([f"{heading}:", *(f"  {sentence}" for sentence in sentences)]))
    for heading, items in ((tr("Skipped"), report.left_out), (tr("Already there"), report.already_there)):
        if items:
            parts.append("\n".join([f"{heading}:", *_lines(items)]))
    return "\n\n".join(parts) + "\n"


def _listed(parts: Sequence[str]) -> str:
    return tr(" and ").join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 2 else parts)


def _renewed(item: RenewedItem) -> str:
    if not item.pending_reviews:
        return item.sentence
    return tr(
        "{sentence} {n:,} passages to look at.",
        "{sentence} 1 passage to look at.",
        item.pending_reviews,
        sentence=item.sentence,
    )


def _lines(items: Sequence[SkippedItem]) -> list[str]:
    return [
        f"  {item.reason}" if Path(item.path).name in item.reason else f"  {item.path}: {item.reason}"
        for item in items
    ]
