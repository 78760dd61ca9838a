"""What answers a passage, in words: shown where the pointer rests on it or on its mark in the margin."""

from collections.abc import Sequence
from html import escape

from debatedesk.ui.reader.passages import AGAINST, Answer, Passage
from debatedesk.ui.theme import Theme

MOST = 6
_DOES = {
    "support": "Supports",
    "attack": "Opposes",
    "undercut": "Undercuts an argument on",
    "contradiction": "Contradicts",
    "rephrase": "Rephrases",
    "answers": "Answers",
}


def answers_html(passages: Sequence[Passage], theme: Theme) -> str:
    """Write what is known of the nodes that words come from, as rich text for a tool tip."""
    return "<hr>".join(_about(each, theme) for each in passages)


def spoken(passage: Passage) -> str:
    """Say a passage's node and counts in one line, for screen readers."""
    counts = f"{passage.supports} in support, {passage.attacks} in opposition"
    return f"{passage.kind.capitalize()} “{passage.title}”: {counts}"


def _about(passage: Passage, theme: Theme) -> str:
    parts = [f"<p style='margin:0'><b>{escape(passage.title)}</b></p>"]
    for each in passage.bears_on:
        sign, colour = _signed(each, theme)
        words = f"{_DOES[each.kind]} “{escape(each.title)}”"
        parts.append(_line(sign, colour, words))
    supporting = [each for each in passage.answers if each.kind == "support"]
    opposing = [each for each in passage.answers if each.kind in AGAINST]
    others = [each for each in passage.answers if each not in supporting and each not in opposing]
    parts += _group(_counted(len(supporting), "supports", "support"), supporting, theme)
    parts += _group(_counted(len(opposing), "opposes", "oppose"), opposing, theme)
    parts += _group("Also", others, theme)
    if not passage.answers:
        parts.append(f"<p style='margin:4px 0 0 0; color:{theme.muted}'>Nothing answers it yet.</p>")
    if passage.doubt:
        parts.append(f"<p style='margin:4px 0 0 0; color:{theme.muted}'><i>{escape(passage.doubt)}</i></p>")
    return "".join(parts)


def _counted(count: int, one: str, several: str) -> str:
    return f"{count} {one if count == 1 else several} it"


def _group(heading: str, answers: Sequence[Answer], theme: Theme) -> list[str]:
    if not answers:
        return []
    parts = [f"<p style='margin:6px 0 1px 0; color:{theme.muted}'>{heading}</p>"]
    for each in answers[:MOST]:
        sign, colour = _signed(each, theme)
        speaker = (
            f" <span style='color:{theme.muted}'>· {escape(each.speaker)}</span>" if each.speaker else ""
        )
        parts.append(_line(sign, colour, escape(each.title) + speaker))
    if len(answers) > MOST:
        parts.append(_line("", theme.muted, f"and {len(answers) - MOST} more"))
    return parts


def _signed(answer: Answer, theme: Theme) -> tuple[str, str]:
    if answer.kind == "support":
        return "+", theme.support
    if answer.kind in AGAINST:
        return "−", theme.attack
    return "·", theme.muted


def _line(sign: str, colour: str, words: str) -> str:
    return f"<p style='margin:1px 0'><span style='color:{colour}'><b>{sign}</b></span>&nbsp; {words}</p>"
