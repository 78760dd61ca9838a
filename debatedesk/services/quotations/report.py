"""The outcome of a check of quotations, in words and as Markdown."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from debatedesk.domain.message import message
from debatedesk.quotations.changes import ACCENTS
from debatedesk.services.quotations.records import Change, Checked, Match, QuotationReport

if TYPE_CHECKING:
    from debatedesk.services.citations.citations import PassageCiter

SIGNS = {
    "exact": "✓",
    "as marked": "✂",
    "altered": "≠",
    "stitched": "+",
    "not found": "✗",
    "not judged": "?",
}
WORDS = {
    "exact": message("exact"),
    "as marked": message("shortened as marked"),
    "altered": message("altered"),
    "stitched": message("stitched"),
    "not found": message("not found"),
    "not judged": message("not judged in time"),
}
_LONGEST = 90


def outcome(checked: Checked) -> str:
    """Name the outcome: its status, or `as marked` where only what the quoter marked differs."""
    return "as marked" if checked.as_marked else checked.status


_SOURCE_WORDS = {
    "in another's text": message("{verdict}, in another’s text"),
    "unclear": message("{verdict}, source unclear"),
    "not judged": message("{verdict}, source not judged"),
}
_ATTRIBUTION_WORDS = {
    "agrees": message("Named as the source: {name}. The words stand there."),
    "in another's text": message("Named as the source: {name}. The words stand in another’s text."),
    "unclear": message("Unclear whom the sentence names as the source: {name}."),
    "not judged": message("Named as the source: {name}. Whether the words are from there is not judged."),
    "unknown": message("Named as the source: {name}. There is no text of that name here."),
}


def verdict_words(checked: Checked) -> str:
    """Say the outcome in a few words, and what is open about its source."""
    words = WORDS[outcome(checked)]
    if checked.status == "exact" and checked.note == ACCENTS:
        words = message("exact but for accents")
    named = _SOURCE_WORDS.get(checked.attribution)
    return message(named, verdict=words) if named else words


def attribution_words(checked: Checked) -> str:
    """Say whether the words are from whom or what is named as their source; empty where none is."""
    words = _ATTRIBUTION_WORDS.get(checked.attribution)
    return message(words, name=checked.attributed) if words else ""


def percent(checked: Checked) -> str:
    """Write how similar the best passage is."""
    return similarity_words(checked.matches[0].similarity) if checked.matches else ""


def similarity_words(similarity: float) -> str:
    """Write a similarity; all but the same is never written as 100 %."""
    percent = 100 if similarity == 1 else min(99, round(similarity * 100))
    return message("{percent} %", percent=percent)


def source_words(checked: Checked) -> str:
    """Name the source of the best passage, or all sources of a stitched one."""
    if not checked.matches:
        return ""
    shown = checked.matches if checked.status == "stitched" else checked.matches[:1]
    names = dict.fromkeys(_listed(match.author, match.title, page_words(match)) for match in shown)
    documents = {match.document for match in checked.matches}
    more = len(documents) - len({match.document for match in shown}) if checked.status == "exact" else 0
    listed = "; ".join(names)
    return message("{sources} and {number} more", sources=listed, number=more) if more > 0 else listed


def page_words(match: Match) -> str:
    """Name the page that a passage begins on; empty where it is not known."""
    return f"p. {match.page}" if match.page else ""


def _listed(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def difference_words(change: Change) -> str:
    """Say what was changed."""
    if change.marked:
        return (
            message("“{quoted}” stands for “{source}”", quoted=change.quoted, source=change.source)
            if change.source
            else message("“{quoted}” (marked)", quoted=change.quoted)
        )
    if change.kind == "added":
        return message("added: “{quoted}”", quoted=change.quoted)
    if change.kind == "left out":
        return message("left out: “{source}”", source=change.source)
    return message("“{quoted}” in place of “{source}”", quoted=change.quoted, source=change.source)


def summary(checked: Sequence[Checked]) -> str:
    """Count the outcomes in one line."""
    if not checked:
        return message("No quotations were found.")
    counts = {name: sum(outcome(each) == name for each in checked) for name in WORDS}
    said = ", ".join(f"{count} {WORDS[name]}" for name, count in counts.items() if count)
    number = "1 quotation" if len(checked) == 1 else f"{len(checked)} quotations"
    return f"{number}: {said}."


def report_markdown(report: QuotationReport, citer: "PassageCiter | None" = None) -> str:
    """Write a report: a table of all quotations, then what differs in each.

    With a citer the best passages are cited in its style, and the references of their texts stand below.
    """
    lines = [f"# Quotations in “{_plain(report.title)}”", "", summary(report.checked), ""]
    if report.checked:
        lines += ["| # | Quotation | Verdict | Source | Similarity |", "|---|---|---|---|---|"]
        lines += [_row(number, each, citer) for number, each in enumerate(report.checked, 1)]
    for number, checked in enumerate(report.checked, 1):
        if checked.status != "exact" or checked.note or checked.attribution in _SOURCE_WORDS:
            lines += [
                "",
                f"## {number}. {SIGNS[outcome(checked)]} {verdict_words(checked).capitalize()}",
                "",
            ]
            lines += _details(checked)
    if citer is not None and (entries := citer.references()):
        lines += ["", "## References"]
        lines += [line for entry in entries for line in ("", entry.markdown)]
    return "\n".join(lines) + "\n"


def _row(number: int, checked: Checked, citer: "PassageCiter | None") -> str:
    quotation = _cell(_short(checked.quotation))
    verdict = f"{SIGNS[outcome(checked)]} {verdict_words(checked)}"
    source = _cell(source_words(checked))
    if citer is not None and checked.matches:
        best = checked.matches[0]
        source = citer.cite(best.document, (best.start, best.end)).markdown.replace("|", "\\|")
    return f"| {number} | “{quotation}” | {verdict} | {source} | {percent(checked)} |"


def _details(checked: Checked) -> list[str]:
    lines = [f"> {_plain(checked.quotation)}"]
    if checked.where:
        lines += ["", message("Evidence of “{plain}”.", plain=_plain(checked.where))]
    lines += [part for said in (checked.reason, checked.note) if said for part in ("", _plain(said))]
    if checked.attribution in _SOURCE_WORDS:
        lines += ["", _plain(attribution_words(checked))]
    shown = checked.matches if checked.status == "stitched" else checked.matches[:1]
    for match in shown:
        name, where = _listed(match.author, match.title), f"{match.start}–{match.end}"
        where = _listed(page_words(match), where)
        lines += ["", f"{_plain(name)} ({where}):", "", f"> {_plain(match.text)}"]
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
