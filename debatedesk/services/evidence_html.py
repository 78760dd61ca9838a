"""The evidence report of a map as one page of HTML, without a script."""

from collections.abc import Callable, Iterator, Mapping

from debatedesk.domain.message import message
from debatedesk.formats.xml_writing import content as escape
from debatedesk.quotations.fidelity import FIDELITY_WORDS
from debatedesk.quotations.wording import WordingPiece, shortened
from debatedesk.services.evidence_groups import lacking_sources
from debatedesk.services.evidence_markdown import (
    evidence_summary,
    missing_words,
    passage_name,
    source_name,
)
from debatedesk.services.evidence_records import EvidenceReport, ReportedNode

_STYLE = (
    ":root { color-scheme: light dark }"
    " body { font: 1rem/1.5 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem }"
    " h2 { font-size: 1.1rem; margin: 1.6rem 0 0.2rem } .fidelity { font-style: italic; margin: 0 }"
    " blockquote { margin: 0.4rem 0; padding-inline-start: 0.8rem; border-inline-start: 3px solid #999 }"
    " cite { display: block; font-style: normal; font-size: 0.9rem }"
    " ins { font-weight: bold; text-decoration: underline } del { text-decoration: line-through }"
    " section { break-inside: avoid }"
)


def evidence_html(
    report: EvidenceReport,
    translate: Callable[[str], str] = str,
    language: str = "en",
    direction: str = "ltr",
) -> str:
    """Write a report as a page that stands alone, in the words that `translate` gives."""
    titles = {source.id: source_name(source) for source in report.sources}
    title = escape(translate(message("Evidence of “{title}”", title=report.title)))
    parts = [
        f'<!DOCTYPE html>\n<html lang="{language}" dir="{direction}">\n<head>\n<meta charset="utf-8">',
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>",
        f"<p>{escape(translate(evidence_summary(report)))}</p>",
    ]
    for node in report.nodes:
        if node.findings:
            parts += ["<section>", *_of_node(node, titles, translate), "</section>"]
    if report.without_evidence:
        parts += _list(
            translate(message("Nodes without evidence")), [each.label for each in report.without_evidence]
        )
    if lacking := lacking_sources(report):
        words = [translate(missing_words(source)) for source in lacking]
        parts += _list(translate(message("What citations lack")), words)
    return "\n".join([*parts, "</body>\n</html>"]) + "\n"


def _list(heading: str, lines: list[str]) -> list[str]:
    items = "".join(f'<li dir="auto">{escape(line)}</li>' for line in lines)
    return [f"<h2>{escape(heading)}</h2>", f"<ul>{items}</ul>"]


def _of_node(
    node: ReportedNode, titles: Mapping[str, str], translate: Callable[[str], str]
) -> Iterator[str]:
    yield f'<h2 dir="auto">{escape(node.label)}</h2>'
    yield f'<p class="fidelity">{escape(translate(FIDELITY_WORDS[node.fidelity]))}</p>'
    for passage in node.passages:
        named = escape(translate(passage_name(passage, titles)))
        yield f'<blockquote dir="auto">{escape(passage.text)}<cite>{named}</cite></blockquote>'
    for altered in node.altered:
        yield f'<p dir="auto">{"".join(map(_compared, shortened(altered.pieces)))}</p>'
    items = "".join(f"<li>{escape(translate(finding.sentence))}</li>" for finding in node.findings)
    yield f"<ul>{items}</ul>"


def _compared(piece: WordingPiece) -> str:
    words = escape(piece.words)
    if piece.kind == "same":
        return words
    return f"<ins>{words}</ins>" if piece.kind == "added" else f"<del>{words}</del>"
