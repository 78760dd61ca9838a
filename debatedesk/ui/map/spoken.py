"""Cards as screen readers say them: what a card is and answers, what hangs on it, the how-many-th it is."""

from collections.abc import Iterable

from debatedesk.ui.map.contents import CardContent
from debatedesk.ui.map.naming import short
from debatedesk.ui.translation import tr


def spoken_name(kind: str, words: str, answers: str, counts: Iterable[str], position: str) -> str:
    """Say “Objection: It costs too much, to proposal 2, 2 replies, 1 note; 3 of 7”."""
    named = tr("{kind}: {title}", kind=kind, title=short(words) or tr("No words yet"))
    line = ", ".join(part for part in (named, answers, *counts) if part)
    return f"{line}; {position}" if position else line


def spoken_position(number: int, count: int) -> str:
    """Say the how-many-th of how many something is."""
    return tr("{number} of {count}", number=number, count=count)


def spoken_signs(content: CardContent) -> list[str]:
    """Say the words of the row of signs."""
    return [sign.word for sign in content.signs]


def spoken_counts(replies: int, notes: int) -> list[str]:
    """Say how many replies and notes a card has, as far as it has any."""
    counts = []
    if replies:
        counts.append(tr("{n:,} replies", "1 reply", replies))
    if notes:
        counts.append(tr("{n:,} notes", "1 note", notes))
    return counts


def spoken_details(contents: Iterable[CardContent], *more: str) -> str:
    """Say what else stands on a card: text, speaker, group, labels, counts; and what `more` there is."""
    parts: list[str] = []
    for content in contents:
        parts.append(content.text if content.title else "")
        if content.speaker:
            parts.append(tr("By {speaker}", speaker=content.speaker))
        if content.group:
            parts.append(tr("In {list}", list=" › ".join(content.group)))
        parts.append(content.labels)
        if content.supports:
            parts.append(tr("{n:,} in support", "1 in support", content.supports))
        if content.attacks:
            parts.append(tr("{n:,} in opposition", "1 in opposition", content.attacks))
        if content.evidence:
            parts.append(tr("{n:,} pieces of evidence", "1 piece of evidence", content.evidence))
    return " ".join(f"{part.strip().rstrip('.')}." for part in (*parts, *more) if part.strip())
