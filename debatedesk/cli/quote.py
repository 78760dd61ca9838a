"""The command that checks quotations against the texts of the library."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from debatedesk.cli.output import console_progress, open_library
from debatedesk.cli.terminal import print_file, print_json, print_words, say
from debatedesk.services.quotations.records import Checked, Match
from debatedesk.services.quotations.report import (
    SIGNS,
    attribution_words,
    difference_words,
    outcome,
    page_words,
    report_markdown,
    similarity_words,
    summary,
    verdict_words,
)


def quote_command(options: Namespace) -> int:
    """Check a quotation, each line of a file, or all quotations inside a text."""
    ways = [options.text is not None, options.file is not None, options.each is not None]
    if sum(ways) != 1:
        options.wrong("give one of TEXT, --file F and --each F")
    with open_library(options) as workspace, console_progress() as progress:
        if options.each is not None:
            answers = []
            for line in workspace.quoting.lines(options.each):
                answers.append(workspace.quoting.check(line, options.by, progress))
                print_json(as_json(answers[-1]), None)
            return _status(answers, options)
        if options.text is not None:
            answer = workspace.quoting.check(options.text, options.by, progress)
            _print_one(answer, options.json)
            return _status([answer], options)
        report = workspace.quoting.check_file(options.file, progress)
        citer = None
        if options.style:
            best = {checked.matches[0].document for checked in report.checked if checked.matches}
            citer = workspace.citations.citer(sorted(best), options.style)
        written = "" if options.json else report_markdown(report, citer)
    if options.json:
        rows = [
            {"quotation": each.quotation, "from": each.start, "to": each.end, **as_json(each)}
            for each in report.checked
        ]
        print_json({"title": report.title, "quotations": rows})
    else:
        print_file(written.rstrip("\n"))
        say(summary(report.checked))
    return _status(report.checked, options)


def _status(checked: Sequence[Checked], options: Namespace) -> int:
    is_lacking = any(answer.status == "not found" for answer in checked)
    return 1 if options.strict and is_lacking else 0


def as_json(checked: Checked) -> dict[str, Any]:
    """Write a verdict as the contract of the command has it, and what goes beyond it after."""
    found: dict[str, Any] = {
        "status": checked.status,
        "matches": [_match(match) for match in checked.matches],
        "as_marked": checked.as_marked,
        "reason": checked.reason,
    }
    if checked.note:
        found["note"] = checked.note
    if checked.attributed:
        found["attribution"] = {"given": checked.attributed, "verdict": checked.attribution}
    return found


def _match(match: Match) -> dict[str, Any]:
    written = asdict(match)
    if not match.page:
        del written["page"]
    return written


def _print_one(checked: Checked, as_document: bool) -> None:
    if as_document:
        print_json(as_json(checked))
        return
    print_words(f"{SIGNS[outcome(checked)]} {verdict_words(checked)}")
    for match in checked.matches:
        place = f"{match.document}  {match.start}–{match.end}"
        page = f", {page_words(match)}" if match.page else ""
        print_words(f"{place}  {similarity_words(match.similarity)}  {match.title}{page}")
        print_words("    " + " ".join(match.text.split()))
        for change in match.changes:
            print_words("    " + difference_words(change))
    for sentence in (checked.reason, checked.note, attribution_words(checked)):
        if sentence:
            say(sentence)
