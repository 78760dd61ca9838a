"""Whether words stand in a text of whom they are said to be by: what can't be judged is left open."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from debatedesk.quotations.model import Limits, Match, Verdict
    from debatedesk.services.quotations.records import Attribution

_CLOSE = 0.15
"""So much less similar may the passage of the named author be than another's."""
_SURELY = 0.9
"""Only words as similar as this are said to be another's."""
_SAME_WORDS = frozenset({"punctuation", "accents", "case"})
"""What may differ in the author's own text without making the words another's."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Who is said to have written words, and the texts that this may mean."""

    name: str = ""
    documents: frozenset[str] = frozenset()
    is_certain: bool = True
    is_unclear: bool = False


def judged(
    verdict: "Verdict",
    claim: Claim,
    limits: "Limits",
    check: "Callable[[Limits], Verdict]",
    is_quoted_there: "Callable[[Match], bool]",
) -> "tuple[Verdict, Attribution]":
    """Judge a claim, and give the verdict on the texts of whom it names where the words stand there."""
    from debatedesk.quotations.model import Limits

    if not claim.name or not verdict.matches:
        return verdict, ""
    if not claim.documents:
        return verdict, "unknown"
    looked_in = claim.documents - limits.without
    theirs = check(Limits(only=looked_in, effort=limits.effort)) if looked_in else verdict
    agrees = bool(looked_in) and _stand_there(theirs, verdict, is_quoted_there)
    if claim.is_unclear:
        return (theirs if agrees else verdict), "unclear"
    if agrees:
        return theirs, "agrees"
    if not looked_in or not claim.is_certain or not _is_surely_anothers(verdict):
        return verdict, "not judged"
    if all(is_quoted_there(match) for match in verdict.matches):
        return verdict, "not judged"
    return verdict, "in another's text"


def _stand_there(
    theirs: "Verdict", anywhere: "Verdict", is_quoted_there: "Callable[[Match], bool]"
) -> bool:
    """Tell whether the words of the named author are the ones that are quoted, or nearly so."""
    from debatedesk.quotations.changes import FOOTNOTE

    if not theirs.matches:
        return False
    if theirs.status == "exact" or theirs.as_marked or theirs.reason == FOOTNOTE:
        return True
    if theirs.status == "stitched":
        return anywhere.status == "stitched"
    best = theirs.matches[0]
    if all(change.marked or change.what in _SAME_WORDS for change in best.changes):
        return True
    if anywhere.status == "exact" or anywhere.as_marked:
        return best.similarity >= _SURELY and not is_quoted_there(best)
    return best.similarity >= anywhere.matches[0].similarity - _CLOSE


def _is_surely_anothers(verdict: "Verdict") -> bool:
    return verdict.status in ("exact", "altered") and verdict.matches[0].similarity >= _SURELY
