"""A quotation beside its source, with the words that differ marked, as HTML."""

from collections.abc import Iterable, Sequence

from debatedesk.domain.message import message
from debatedesk.services.quotations.records import Change, Checked, Match
from debatedesk.services.quotations.report import (
    SIGNS,
    WORDS,
    attribution_words,
    difference_words,
    outcome,
    page_words,
    verdict_words,
)
from debatedesk.ui.quotations.table import ROLES
from debatedesk.ui.rich_text import escape, table
from debatedesk.ui.theme import Theme
from debatedesk.ui.translation import joined, reading_direction, tr
from debatedesk.ui.widgets.wording import capitalised

LONG = 600
"""Above a longer quotation (code points) it is listed what differs, else below the source."""
Marked = Sequence[tuple[int, int, bool]]
"""Spans with whether the quoter marked them."""


def details_html(checked: Checked, theme: Theme) -> str:
    """Show a quotation and the passages that it is, or is like."""
    colour = getattr(theme, ROLES[outcome(checked)])
    verdict = capitalised(tr(verdict_words(checked)))
    head = f'<p style="color: {colour}"><b>{SIGNS[outcome(checked)]} {verdict}</b>'
    parts = [head + f' <span style="color: {theme.muted}">{escape(_lead(checked))}</span></p>']
    if checked.where:
        parts.append(_quiet(tr("Evidence of “{where}”", where=checked.where), theme))
    if attribution := attribution_words(checked):
        parts.append(_quiet(tr(attribution), theme))
    shown = checked.matches if checked.status == "stitched" else checked.matches[:1]
    changes = [change for match in shown for change in match.changes]
    listed = _listed(changes, theme)
    if len(checked.quotation) > LONG:
        parts += listed
    parts += [
        _quiet(tr("As quoted"), theme),
        _paragraph(checked.quotation, _quoted(checked.quotation, changes), theme),
    ]
    for match in shown:
        name = joined((match.author, match.title, page_words(match)))
        parts += [
            _quiet(tr("In the source: {name}", name=name), theme),
            _paragraph(match.text, _original(match), theme),
        ]
    if len(checked.quotation) <= LONG:
        parts += listed
    return "".join(parts)


def _lead(checked: Checked) -> str:
    """Say what matters beside the verdict; words that differ are marked below and need no sentence."""
    changes = [change for match in checked.matches[:1] for change in match.changes]
    if changes and checked.status == "altered" and all(change.what == "word" for change in changes):
        return tr(checked.note if not checked.as_marked else checked.reason)
    return " ".join(tr(words) for words in (checked.reason, checked.note) if words)


def _listed(changes: Sequence[Change], theme: Theme) -> list[str]:
    if not changes:
        return []
    items = "".join(f"<li>{escape(tr(difference_words(each)))}</li>" for each in changes)
    return [_quiet(tr("What differs"), theme), f"<ul>{items}</ul>"]


_MEANINGS = {
    "exact": message("the words stand in a text to the letter, typography apart; missing accents are told"),
    "as marked": message("only what is marked, by … or [brackets], differs from the source"),
    "altered": message("words were changed, added or left out; each is shown"),
    "stitched": message("the parts stand apart from each other in the source"),
    "not found": message("the words stand in no text, also not in a similar form"),
    "not judged": message(
        "there was no time to look whether the words are altered; check them by themselves"
    ),
}
_ABOUT_SOURCES = message(
    "Where a sentence names a source: “in another’s text” says that the words stand with "
    "somebody else, “source unclear” that it may name one or the other, “source not "
    "judged” that nothing here tells."
)


def legend_html(theme: Theme) -> str:
    """Say what each verdict means."""
    direction = reading_direction()
    gap = "padding-left" if direction == "rtl" else "padding-right"
    rows = (
        (
            f'<td style="color: {getattr(theme, ROLES[name])}; {gap}: 12px; padding-bottom: 6px">'
            f"{SIGNS[name]}&nbsp; {capitalised(tr(words))}</td>",
            f'<td style="color: {theme.muted}">{tr(meaning)}</td>',
        )
        for (name, words), meaning in zip(WORDS.items(), _MEANINGS.values(), strict=True)
    )
    words = f'<p style="color: {theme.muted}">{tr(_ABOUT_SOURCES)}</p>'
    return table(rows, direction) + words


def _quoted(quotation: str, changes: Iterable[Change]) -> Marked:
    """Tell where the quoter’s words that differ stand."""
    spans: list[tuple[int, int, bool]] = []
    for each in sorted((each for each in changes if each.quoted), key=lambda each: each.at):
        start = max(each.at, spans[-1][1] if spans else 0)
        spans.append((start, max(start, min(each.at + len(each.quoted), len(quotation))), each.marked))
    return spans


def _original(match: Match) -> Marked:
    return [
        (change.start - match.start, change.end - match.start, change.marked)
        for change in match.changes
        if match.start <= change.start < change.end <= match.end
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
