"""Exact means exact: two thousand made-up wordings of twelve languages through the whole finder."""

from collections.abc import Iterable

from debatedesk.domain.text.tokens import Words, analyse
from debatedesk.quotations.finder import QuotationFinder
from debatedesk.quotations.model import Verdict
from tests.support.wordings import SENTENCES, Pair, changed_pairs, typography_pairs

_BEFORE, _AFTER = "It all began by the river, long ago. ", " Nobody asked why."


class OneText:
    """A text in memory, with words before and after those that are quoted."""

    def __init__(self, text: str) -> None:
        self.whole = f"{_BEFORE}{text}{_AFTER}"

    def words(self) -> Iterable[tuple[str, bytes]]:
        return [("only", analyse(self.whole).text)]

    def analysed(self, document: str) -> Words:
        return analyse(self.whole)

    def text(self, document: str) -> str:
        return self.whole

    def described(self, document: str) -> tuple[str, str]:
        return "Only", ""


def checked(pair: Pair) -> Verdict:
    return QuotationFinder(OneText(pair.source)).check(pair.quoted)


def test_what_changes_a_meaning_is_never_exact() -> None:
    pairs = list(changed_pairs(2_000, seed=90))
    assert {pair.language for pair in pairs} == set(SENTENCES)
    false = []
    for pair in pairs:
        verdict = checked(pair)
        if verdict.status == "exact" or verdict.as_marked:
            false.append((pair, verdict.note))
    assert false == []


def test_typography_never_costs_an_exact() -> None:
    missed = [pair for pair in typography_pairs(2_000, seed=91) if checked(pair).status != "exact"]
    assert missed == []
