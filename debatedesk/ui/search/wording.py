"""What the search panel says: how much was found, and what to try where nothing was."""

from debatedesk.domain.message import message
from debatedesk.services.search_results import SearchResult
from debatedesk.ui.rich_text import escape
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.wording import counted_in

SCOPES = (
    ("debate", message("This debate"), message("Search this debate")),
    ("all", message("All debates"), message("Search all debates")),
)
NOTHING_YET = message("Nothing to search yet"), message("Import the texts that you want to search.")
STARRED = 6
"""Of a word with so many letters the beginning still says something."""
COUNTED = (
    ("document", message("{n:,} texts", "1 text", 2)),
    ("node", message("{n:,} map nodes", "1 map node", 2)),
    ("note", message("{n:,} notes", "1 note", 2)),
    ("highlight", message("{n:,} highlights", "1 highlight", 2)),
)


def summary(result: SearchResult, colour: str) -> str:
    """Count what was found by kind, as rich text; of several kinds, each leads to its group."""
    counts = result.counts
    counted = [(kind, counted_in(words, counts[kind])) for kind, words in COUNTED if counts.get(kind)]
    if len(counted) == 1:
        return counted[0][1]
    return " · ".join(
        f"<a href='{kind}' style='color:{colour}; text-decoration:none'>{escape(words)}</a>"
        for kind, words in counted
    )


def unread(result: SearchResult) -> str:
    """Tell how much is still to be read, while it is being indexed."""
    return tr("{n:,} things still being read", "1 thing still being read", result.unread)


def meant(suggestion: str, colour: str) -> str:
    """Ask whether another query was meant, as rich text that leads to it."""
    link = escape(f"={suggestion}")
    leading = f"<a href='{link}' style='color:{colour}'>{escape(suggestion)}</a>"
    return tr("Did you mean {suggestion}?", suggestion=leading)


def no_field(result: SearchResult) -> str:
    """Say that what stands before a colon is no field."""
    return tr("“{field}:” is no field.", field=result.unknown_field)


def advice(words: str) -> str:
    """Suggest what to try instead of words that find nothing."""
    if '"' in words or "“" in words:
        return tr("Try the words without quotation marks, or fewer of them.")
    if len(words.split()) > 1:
        return tr("Try fewer words, or OR between them.")
    if words.endswith("*"):
        return tr("Try fewer letters before the star, or another word.")
    if not words.isalpha() or len(words) < STARRED:
        return tr("Try another word.")
    return tr("Try the beginning of the word with a star, as in {words}*.", words=words[:-2])
