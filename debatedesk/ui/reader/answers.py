"""What answers a passage, in words: shown where the pointer rests on it or on its mark in the margin."""

from collections.abc import Sequence

from debatedesk.domain.maps.relation_style import KIND_WORDS
from debatedesk.domain.maps.relations import RULES
from debatedesk.ui.reader.passages import Answer, NodePassage
from debatedesk.ui.rich_text import escape
from debatedesk.ui.theme import Theme
from debatedesk.ui.translation import isolate, quoted, tr
from debatedesk.ui.widgets.wording import capitalised

MOST = 4
WIDTH = 340


def answers_html(passages: Sequence[NodePassage], theme: Theme) -> str:
    """Write what is known of the nodes that words come from, as rich text for a card."""
    return "<hr>".join(f"<table width='{WIDTH}'>{_about(each, theme)}</table>" for each in passages)


def spoken(passage: NodePassage) -> str:
    """Say a passage's node and counts in one line, for screen readers."""
    counts = tr(
        "{supports} in support, {attacks} in opposition", supports=passage.supports, attacks=passage.attacks
    )
    return f"{tr(KIND_WORDS[passage.kind])} {quoted(passage.title)}: {counts}"


def _about(passage: NodePassage, theme: Theme) -> str:
    rows = [_row(f"<b>{escape(passage.title)}</b>")]
    for each in passage.bears_on:
        rows.append(_signed_row(each, _does(each), theme))
    supporting = [each for each in passage.answers if each.stance == "for"]
    opposing = [each for each in passage.answers if each.stance == "against"]
    others = [each for each in passage.answers if each not in supporting and each not in opposing]
    rows += _group(tr("{n} support it", "{n} supports it", len(supporting)), supporting, theme)
    rows += _group(tr("{n} oppose it", "{n} opposes it", len(opposing)), opposing, theme)
    rows += _group(tr("Also"), others, theme)
    if not passage.answers:
        rows.append(_row(_quiet(tr("Nothing answers it yet."), theme)))
    if passage.doubt:
        rows.append(_row(f"<i>{_quiet(escape(passage.doubt), theme)}</i>"))
    return "".join(rows)


def _does(answer: Answer) -> str:
    verb = capitalised(tr(RULES[answer.kind].verb))
    title = escape(answer.title)
    if answer.on_link:
        return tr("{supports} an argument on “{title}”", supports=verb, title=title)
    return tr("{supports} “{title}”", supports=verb, title=title)


def _group(heading: str, answers: Sequence[Answer], theme: Theme) -> list[str]:
    if not answers:
        return []
    rows = [_row(_quiet(heading, theme), above=6)]
    for each in answers[:MOST]:
        speaker = _quiet(f" · {escape(isolate(each.speaker))}", theme) if each.speaker else ""
        rows.append(_signed_row(each, escape(each.title) + speaker, theme))
    if len(answers) > MOST:
        rows.append(_row(_quiet(tr("and {number} more", number=len(answers) - MOST), theme)))
    return rows


def _signed_row(answer: Answer, words: str, theme: Theme) -> str:
    sign, colour = _signed(answer, theme)
    mark = f"<td width='14'><b style='color:{colour}'>{sign}</b></td>"
    return f"<tr>{mark}<td>{words}</td></tr>"


def _row(words: str, *, above: int = 0) -> str:
    return f"<tr><td colspan='2' style='padding-top:{above}px'>{words}</td></tr>"


def _quiet(words: str, theme: Theme) -> str:
    return f"<span style='color:{theme.muted}'>{words}</span>"


def _signed(answer: Answer, theme: Theme) -> tuple[str, str]:
    if answer.stance == "for":
        return "+", theme.support
    if answer.stance == "against":
        return "−", theme.attack
    return "·", theme.muted
