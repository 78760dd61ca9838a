"""All that an evidence report says of a node or of a text, as HTML."""

from collections.abc import Iterator, Mapping

from debatedesk.quotations.wording import WordingPiece, shortened
from debatedesk.services.evidence_markdown import missing_words, passage_name, source_name
from debatedesk.services.evidence_records import EvidenceReport, ReportedNode, ReportedSource
from debatedesk.ui.evidence.table import Row, fidelity_of_row
from debatedesk.ui.rich_text import escape
from debatedesk.ui.theme import Theme
from debatedesk.ui.translation import tr


def details_html(row: Row, report: EvidenceReport, theme: Theme) -> str:
    """Show a node with its passages and remarks, each a link by its number; or what is known of a text."""
    if isinstance(row, ReportedSource):
        return f"<p><b>{escape(source_name(row))}</b></p><p>{escape(tr(missing_words(row)))}</p>"
    sources = {source.id: source for source in report.sources}
    return "".join(_of_node(row, sources, theme))


def _of_node(node: ReportedNode, sources: Mapping[str, ReportedSource], theme: Theme) -> Iterator[str]:
    titles = {key: source_name(source) for key, source in sources.items()}
    yield f'<p class="words"><b>{escape(node.label)}</b></p>'
    if fidelity := fidelity_of_row(node):
        words = tr("Fidelity: {word}", word=fidelity)
        yield f"<p>{escape(words)}</p>"
    for passage in node.passages:
        yield _quiet(tr(passage_name(passage, titles)), theme)
        yield f'<p class="words">{escape(passage.text)}</p>'.replace("\n", "<br>")
    for altered in node.altered:
        yield _quiet(tr("Word for word: left out is struck through, added is underlined"), theme)
        pieces = "".join(_compared(piece, theme) for piece in shortened(altered.pieces))
        yield f'<p class="words">{pieces}</p>'.replace("\n", "<br>")
    if node.findings:
        items = "".join(
            f'<li><a href="{number}" style="color: {theme.link}">{escape(tr(finding.sentence))}</a></li>'
            if finding.start >= 0
            else f"<li>{escape(tr(finding.sentence))}</li>"
            for number, finding in enumerate(node.findings)
        )
        yield _quiet(tr("What to look at"), theme)
        yield f"<ul>{items}</ul>"
    elif node.passages:
        yield _quiet(tr("Nothing was found to look at; whether it is fair to its source you judge."), theme)
    else:
        yield _quiet(tr("It names no passage that it comes from."), theme)
    cited = dict.fromkeys(passage.document for passage in node.passages)
    lacking = [sources[key] for key in cited if sources[key].missing or sources[key].whereabouts != "here"]
    if lacking:
        yield _quiet(tr("What citations lack"), theme)
        yield "<ul>" + "".join(f"<li>{escape(tr(missing_words(each)))}</li>" for each in lacking) + "</ul>"


def _compared(piece: WordingPiece, theme: Theme) -> str:
    words = escape(piece.words)
    if piece.kind == "same":
        return words
    if piece.kind == "left out":
        return f'<span style="text-decoration: line-through; color: {theme.muted}">{words}</span>'
    return (
        f'<span style="text-decoration: underline; font-weight: 600; color: {theme.accent}">{words}</span>'
    )


def _quiet(words: str, theme: Theme) -> str:
    return f'<p class="quiet" style="color: {theme.muted}">{escape(words)}</p>'
