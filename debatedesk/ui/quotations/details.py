"""A quotation beside its source, with the words that differ marked, as HTML."""

from collections.abc import Iterable, Sequence

from debatedesk.services.quoting_records import Checked, Difference, Passage
from debatedesk.services.quoting_report import SIGNS, difference_words, outcome, verdict_words
from debatedesk.ui.quotations.table import ROLES
from debatedesk.ui.rich_text import escape
from debatedesk.ui.theme import Theme

Marked = Sequence[tuple[int, int, bool]]
"""Spans with whether the quoter marked them."""


def details_html(checked: Checked, theme: Theme) -> str:
    """Show a quotation and the passages that it is, or is like."""
    colour = getattr(theme, ROLES[outcome(checked)])
    head = (
        f'<p style="color: {colour}"><b>{SIGNS[outcome(checked)]} {verdict_words(checked).capitalize()}</b>'
    )
    parts = [head + f' <span style="color: {theme.muted}">{escape(checked.reason)}</span></p>']
    if checked.where:
        parts.append(_quiet(f"Evidence of “{checked.where}”", theme))
    if checked.attribution == "in another's text":
        parts.append(_quiet(f"It is given as {checked.attributed}’s, but stands in another’s text.", theme))
    elif checked.attribution == "agrees":
        parts.append(_quiet(f"It is given as {checked.attributed}’s, and stands there.", theme))
    shown = checked.matches if checked.status == "stitched" else checked.matches[:1]
    changes = [change for match in shown for change in match.changes]
    parts += [
        _quiet("As quoted", theme),
        _paragraph(checked.quotation, _quoted(checked.quotation, changes), theme),
    ]
    for match in shown:
        name = f"{match.author} · {match.title}" if match.author else match.title
        parts += [_quiet(f"In the source: {name}", theme), _paragraph(match.text, _original(match), theme)]
    if changes:
        listed = "".join(f"<li>{escape(difference_words(each))}</li>" for each in changes)
        parts += [_quiet("What differs", theme), f"<ul>{listed}</ul>"]
    return "".join(parts)


def _quoted(quotation: str, changes: Iterable[Difference]) -> Marked:
    """Find the quoter's words that differ; they come in the order of the changes."""
    spans = []
    at = 0
    for each in changes:
        start = quotation.find(each.quoted, at) if each.quoted else -1
        if start >= 0:
            at = start + len(each.quoted)
            spans.append((start, at, each.marked))
    return spans


def _original(match: Passage) -> Marked:
    return [
        (each.start - match.start, each.end - match.start, each.marked)
        for each in match.changes
        if match.start <= each.start < each.end <= match.end
    ]


def _paragraph(text: str, spans: Marked, theme: Theme) -> str:
    parts = []
    done = 0
    for start, end, marked in spans:
        style = (
            f"color: {theme.muted}; text-decoration: underline"
            if marked
            else f"color: {theme.attack}; font-weight: 600; text-decoration: underline"
        )
        parts += [escape(text[done:start]), f'<span style="{style}">{escape(text[start:end])}</span>']
        done = end
    parts.append(escape(text[done:]))
    return f'<p class="words">{"".join(parts)}</p>'.replace("\n", "<br>")


def _quiet(words: str, theme: Theme) -> str:
    return f'<p class="quiet" style="color: {theme.muted}">{escape(words)}</p>'
