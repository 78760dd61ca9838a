"""The outcome of a check of quotations, in words and as Markdown."""

from collections.abc import Sequence

from debatedesk.services.quotations.records import Change, Checked, QuotationReport

SIGNS = {"exact": "✓", "as marked": "✂", "altered": "≠", "stitched": "+", "not found": "✗"}
WORDS = {
    "exact": "exact",
    "as marked": "shortened as marked",
    "altered": "altered",
    "stitched": "stitched",
    "not found": "not found",
}
_LONGEST = 90


def outcome(checked: Checked) -> str:
    """Name the outcome: its status, or `as marked` where only what the quoter marked differs."""
    return "as marked" if checked.as_marked else checked.status


def verdict_words(checked: Checked) -> str:
    """Say the outcome in a word or two."""
    words = WORDS[outcome(checked)]
    return f"{words}, in another’s text" if checked.attribution == "in another's text" else words


def attribution_words(checked: Checked) -> str:
    """Say whether the words are from whom or what is named as their source; empty where none is."""
    match checked.attribution:
        case "agrees":
            return f"Named as the source: {checked.attributed}. The words stand there."
        case "in another's text":
            return f"Named as the source: {checked.attributed}. The words stand in another’s text."
        case _:
            return ""


def percent(checked: Checked) -> str:
    """Write how similar the best passage is; all but the same is never written as 100 %."""
    if not checked.matches:
        return ""
    similarity = min(each.similarity for each in checked.matches[:1])
    return "100 %" if similarity == 1 else f"{min(99, round(similarity * 100))} %"


def source_words(checked: Checked) -> str:
    """Name the source of the best passage, or all sources of a stitched one."""
    if not checked.matches:
        return ""
    shown = checked.matches if checked.status == "stitched" else checked.matches[:1]
    names = dict.fromkeys(f"{each.author}, {each.title}" if each.author else each.title for each in shown)
    more = len({each.document for each in checked.matches}) - len(names) if checked.status == "exact" else 0
    return "; ".join(names) + (f" and {more} more" if more > 0 else "")


def difference_words(change: Change) -> str:
    """Say what was changed."""
    if change.marked:
        return (
            f"“{change.quoted}” stands for “{change.source}”"
            if change.source
            else f"“{change.quoted}” (marked)"
        )
    if change.kind == "added":
        return f"added: “{change.quoted}”"
    if change.kind == "left out":
        return f"left out: “{change.source}”"
    return f"“{change.quoted}” in place of “{change.source}”"


def summary(checked: Sequence[Checked]) -> str:
    """Count the outcomes in one line."""
    if not checked:
        return "No quotations were found."
    counts = {name: sum(outcome(each) == name for each in checked) for name in WORDS}
    said = ", ".join(f"{count} {WORDS[name]}" for name, count in counts.items() if count)
    number = "1 quotation" if len(checked) == 1 else f"{len(checked)} quotations"
    return f"{number}: {said}."


def report_markdown(report: QuotationReport) -> str:
    """Write a report: a table of all quotations, then what differs in each."""
    lines = [f"# Quotations in “{_plain(report.title)}”", "", summary(report.checked), ""]
    if report.checked:
        lines += ["| # | Quotation | Verdict | Source | Similarity |", "|---|---|---|---|---|"]
        lines += [_row(number, each) for number, each in enumerate(report.checked, 1)]
    for number, each in enumerate(report.checked, 1):
        if each.status != "exact" or each.attribution == "in another's text":
            lines += ["", f"## {number}. {SIGNS[outcome(each)]} {verdict_words(each).capitalize()}", ""]
            lines += _details(each)
    return "\n".join(lines) + "\n"


def _row(number: int, checked: Checked) -> str:
    quotation = _cell(_short(checked.quotation))
    verdict = f"{SIGNS[outcome(checked)]} {verdict_words(checked)}"
    return f"| {number} | “{quotation}” | {verdict} | {_cell(source_words(checked))} | {percent(checked)} |"


def _details(checked: Checked) -> list[str]:
    lines = [f"> {_plain(checked.quotation)}"]
    if checked.where:
        lines += ["", f"Evidence of “{_plain(checked.where)}”."]
    if checked.reason:
        lines += ["", checked.reason]
    if checked.attribution == "in another's text":
        lines += ["", _plain(attribution_words(checked))]
    shown = checked.matches if checked.status == "stitched" else checked.matches[:1]
    for match in shown:
        name = f"{match.author}, {match.title}" if match.author else match.title
        lines += ["", f"{_plain(name)} ({match.start}–{match.end}):", "", f"> {_plain(match.text)}"]
        if match.changes:
            lines += ["", *(f"- {_plain(difference_words(each))}" for each in match.changes)]
    return lines


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rpartition(' ')[0] or text[:_LONGEST]}…"


def _plain(text: str) -> str:
    text = " ".join(text.split())
    for mark in "\\`*_[]<>#|":
        text = text.replace(mark, f"\\{mark}")
    return text


def _cell(text: str) -> str:
    return _plain(text)
