"""Cards as screen readers say them: what a card is and answers, what hangs on it, the how-many-th it is."""

from collections.abc import Iterable

from debatedesk.ui.map.contents import CardContent
from debatedesk.ui.map.naming import short
from debatedesk.ui.widgets.wording import count_of

NO_WORDS = "No words yet"


def spoken_name(kind: str, words: str, answers: str, counts: Iterable[str], position: str) -> str:
    """Say “Objection: It costs too much, to proposal 2, 2 replies, 1 note; 3 of 7”."""
    named = f"{kind}: {short(words) or NO_WORDS}"
    line = ", ".join(part for part in (named, answers, *counts) if part)
    return f"{line}; {position}" if position else line


def spoken_counts(replies: int, notes: int) -> list[str]:
    """Say how many replies and notes a card has, as far as it has any."""
    return [count_of(count, noun) for count, noun in ((replies, "reply"), (notes, "note")) if count]


def spoken_details(contents: Iterable[CardContent], *more: str) -> str:
    """Say what else stands on a card: text, speaker, group, labels, counts; and what `more` there is."""
    parts: list[str] = []
    for content in contents:
        parts.append(content.text if content.title else "")
        parts.append(f"By {content.speaker}" if content.speaker else "")
        parts.append(f"In {' › '.join(content.group)}" if content.group else "")
        parts.append(content.labels)
        parts.append(f"{content.supports} in support" if content.supports else "")
        parts.append(f"{content.attacks} in opposition" if content.attacks else "")
        parts.append(f"{count_of(content.evidence, 'piece')} of evidence" if content.evidence else "")
    return " ".join(f"{part.strip().rstrip('.')}." for part in (*parts, *more) if part.strip())
