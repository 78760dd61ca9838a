"""The evidence report of a map as Markdown."""

from collections.abc import Callable, Iterator, Mapping

from debatedesk.domain.message import Message, comma_separated, message
from debatedesk.quotations.fidelity import FIDELITY_WORDS
from debatedesk.quotations.wording import WordingPiece, shortened
from debatedesk.services.evidence_records import (
    CitedPassage,
    EvidenceReport,
    Missing,
    ReportedNode,
    ReportedSource,
)

MISSING_WORDS: Mapping[Missing, str] = {
    "author": message("author"),
    "date": message("date"),
    "page": message("page"),
}

_WITHOUT_EVIDENCE = message("Nodes without evidence")
_LACKING = message("What citations lack")


def evidence_markdown(report: EvidenceReport, translate: Callable[[str], str] = str) -> str:
    """Write a report: what was found node by node, nodes without evidence, and what sources lack.

    Its own words are those that `translate` gives.
    """
    titles = {source.id: source_name(source) for source in report.sources}
    heading = message("Evidence of “{title}”", title=report.title)
    lines = [f"# {_plain(translate(heading))}", "", translate(evidence_summary(report))]
    for node in report.nodes:
        if node.findings:
            lines += ["", *_of_node(node, titles, translate)]
    if report.without_evidence:
        lines += ["", f"## {translate(_WITHOUT_EVIDENCE)}", ""]
        lines += [f"- {_plain(node.label)}" for node in report.without_evidence]
    if lacking := [source for source in report.sources if source.missing or source.whereabouts != "here"]:
        lines += ["", f"## {translate(_LACKING)}", ""]
        lines += [f"- {_plain(translate(missing_words(source)))}" for source in lacking]
    return "\n".join(lines) + "\n"


COUNTED: Mapping[str, Message] = {
    "quotation": message("{n} quotations", "1 quotation", 2),
    "quotation with changes": message("{n} quotations with changes", "1 quotation with changes", 2),
    "paraphrase": message("{n} paraphrases", "1 paraphrase", 2),
    "summary of several": message("{n} summaries of several", "1 summary of several", 2),
    "no source": message("{n} without a source", "1 without a source", 2),
    "": message("{n} not said", "1 not said", 2),
}


def evidence_summary(report: EvidenceReport) -> str:
    """Count in one line how near the nodes are to their sources."""
    if not report.nodes:
        return message("The map has no nodes.")
    counts = [
        message(words.template, words.comment, count)
        for fidelity, words in COUNTED.items()
        if (count := sum(node.fidelity == fidelity for node in report.nodes))
    ]
    return message(
        "{nodes}: {counts}; {findings}.",
        nodes=message("{n} nodes", "One node", len(report.nodes)),
        counts=comma_separated(counts),
        findings=message(
            "{n} things to look at",
            "one thing to look at",
            sum(len(node.findings) for node in report.nodes),
        ),
    )


def missing_words(source: ReportedSource) -> str:
    """Say what a citation of a source lacks, and where its text is if not in its debate."""
    if source.whereabouts == "not in the library":
        return message("A text that is not in the library is cited: {id}", id=source.id)
    named = source_name(source)
    missing = comma_separated([MISSING_WORDS[each] for each in source.missing])
    if source.whereabouts == "in the trash" and not missing:
        return message("{source}: the text is in the trash", source=named)
    if source.whereabouts == "in the trash":
        return message(
            "{source}: the text is in the trash; not known are {missing}", source=named, missing=missing
        )
    return message("{source}: not known are {missing}", source=named, missing=missing)


def source_name(source: ReportedSource) -> str:
    """Name a source by its author and its title."""
    return ", ".join(part for part in (source.author, source.title or source.id) if part)


def passage_name(passage: CitedPassage, titles: Mapping[str, str]) -> str:
    """Name the source of a passage, with its page where that is known; `titles` name the sources."""
    title = titles[passage.document]
    return message("{source}, p. {page}", source=title, page=passage.page) if passage.page else title


def _of_node(
    node: ReportedNode, titles: Mapping[str, str], translate: Callable[[str], str]
) -> Iterator[str]:
    yield f"## {_plain(node.label)}"
    yield ""
    yield f"*{translate(FIDELITY_WORDS[node.fidelity])}*"
    yield ""
    for passage in node.passages:
        yield f"> {_plain(passage.text)}"
        yield ">"
        yield f"> — {_plain(translate(passage_name(passage, titles)))}"
        yield ""
    for altered in node.altered:
        yield "".join(map(_compared, shortened(altered.pieces)))
        yield ""
    for finding in node.findings:
        yield f"- {_plain(translate(finding.sentence))}"


def _compared(piece: WordingPiece) -> str:
    words = _plain(piece.words)
    begin = " " if piece.words[:1].isspace() else ""
    end = " " if piece.words[-1:].isspace() else ""
    if not words or piece.kind == "same":
        return f"{begin}{words}{end}" if words else begin
    mark = "**" if piece.kind == "added" else "~~"
    return f"{begin}{mark}{words}{mark}{end}"


def _plain(text: str) -> str:
    text = " ".join(str(text).split())
    for mark in "\\`*_[]<>#|":
        text = text.replace(mark, f"\\{mark}")
    return text
