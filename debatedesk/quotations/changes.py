"""How a quotation differs from its source: each change with its places, and all of them in one sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from debatedesk.domain.message import message
from debatedesk.domain.text.comparing import Difference, differences, same_words, tokens_of, trimmed
from debatedesk.domain.text.tokens import split_words

ChangeKind = Literal["added", "left out", "replaced"]
What = Literal["accents", "case", "punctuation", "number", "symbol", "word"]

PUNCTUATION = message("Only the punctuation differs.")
FOOTNOTE = message("Only the number of a footnote differs.")
ACCENTS = message("Exact but for accents: the quotation has none.")
_RAISED = "⁰¹²³⁴-⁹"
_NOTE_MARK = re.compile(
    rf"(?<=[^\W\d_]{{2}})(?<!\b[kcdmnμ]m)(?<!\bmc)(?<!\bha)(?:[{_RAISED}]+|\d{{1,3}}(?!\w))"
    rf"|(?<=[.,;:!?”\"’»)])[{_RAISED}]+|(?<=[^\s\d])(?:\(\d{{1,3}}\)|\[\d{{1,3}}\])"
)


@dataclass(frozen=True, slots=True)
class Change:
    """How a quotation differs from its source: `quoted` stands there for `source`; either may be empty.

    `start` and `end` are the offsets in the source, `at` is where `quoted` begins in the quotation. What
    the quoter `marked`, as by an ellipsis or brackets, is told as such. `what` names the kind of thing.
    """

    kind: ChangeKind
    quoted: str
    source: str
    start: int
    end: int
    at: int = 0
    marked: bool = False
    what: What = "word"


def changes_between(quotation: str, passage: str, offset: int = 0) -> list[Change]:
    """List what differs, in order; `offset` is where the passage begins in its text."""
    return [_change(difference, offset) for difference in differences(quotation, passage)]


def _change(difference: Difference, offset: int) -> Change:
    kind: ChangeKind = "replaced" if difference.first else "left out"
    return Change(
        kind if difference.second else "added",
        difference.first,
        difference.second,
        difference.second_start + offset,
        difference.second_end + offset,
        difference.first_start,
        what=difference.kind,
    )


def same_but_notes(quotation: str, passage: str) -> bool:
    """Tell whether both are the same but for what looks like the number of a footnote."""
    return same_words(_NOTE_MARK.sub("", quotation), _NOTE_MARK.sub("", passage))


def likeness(quotation: str, passage: str) -> float:
    """Measure how similar two wordings are that are not the same: below 1."""
    mine, theirs = (
        " ".join(token.coarse for token in trimmed(tokens_of(text))) for text in (quotation, passage)
    )
    return min(ratio(mine, theirs), 0.9999)


def kept_words(quotation: str, passage: str) -> float:
    """Measure the share of a quotation's words that stand in a passage in the same order."""
    from rapidfuzz.distance import LCSseq

    mine, theirs = split_words(quotation), split_words(passage)
    return float(LCSseq.similarity(mine, theirs)) / max(1, len(mine))


def ratio(mine: str, theirs: str) -> float:
    """Measure the share of characters that need no edit, 0 to 1."""
    from rapidfuzz.distance import Levenshtein

    return round(Levenshtein.normalized_similarity(mine, theirs), 4)


def reason_for(changes: Sequence[Change]) -> str:
    """Name what differs in one plain sentence; empty where nothing does but what is marked."""
    told = [change for change in changes if not change.marked]
    kinds = {change.what for change in told}
    if not told:
        return ""
    if kinds == {"punctuation"}:
        return PUNCTUATION
    first = next((change for change in told if change.what != "punctuation"), told[0])
    sentence = _sentence(first)
    if kinds == {"accents"}:
        return message("Only accents differ: {sentence}", sentence=sentence)
    if kinds == {"case"}:
        return message("Only capitals differ: {sentence}", sentence=sentence)
    if len(told) == 1:
        return sentence
    return message(
        "{n} places differ. {sentence}", "1 place differs. {sentence}", len(told), sentence=sentence
    )


def _sentence(change: Change) -> str:
    quoted, source = (" ".join(words.split()) for words in (change.quoted, change.source))
    match change.what, change.kind:
        case "number", "added":
            return message("The number {quoted} is added.", quoted=quoted)
        case "number", "left out":
            return message("The number {source} is left out.", source=source)
        case "number", "replaced":
            return message("The number {quoted} stands for {source}.", quoted=quoted, source=source)
        case "symbol", "added":
            return message("The sign {quoted} is added.", quoted=quoted)
        case "symbol", "left out":
            return message("The sign {source} is left out.", source=source)
        case "symbol", "replaced":
            return message("The sign {quoted} stands for {source}.", quoted=quoted, source=source)
        case _, "added":
            return message("“{quoted}” is added.", quoted=quoted)
        case _, "left out":
            return message("“{source}” is left out.", source=source)
    return message("“{quoted}” stands for “{source}”.", quoted=quoted, source=source)
