"""Find in text: what was typed, wherever it stands in another typography."""

from debatedesk.domain.text.folding import Folded, fold


def find_all(text: str | Folded, query: str) -> list[tuple[int, int]]:
    """List the spans of the original text that fold to what the query folds to, in order.

    A text that is searched more than once is best folded once. A query without a visible character finds
    nothing.
    """
    folded = text if isinstance(text, Folded) else fold(text)
    wanted = fold(query).text
    if not wanted.strip():
        return []
    found: list[tuple[int, int]] = []
    place = folded.text.find(wanted)
    while place >= 0:
        span = folded.original_span(place, place + len(wanted))
        if not found or span[0] >= found[-1][1]:
            found.append(span)
        place = folded.text.find(wanted, place + len(wanted))
    return found
