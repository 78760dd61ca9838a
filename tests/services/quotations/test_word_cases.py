"""The shared cases of wrong verdicts, each through an import into an empty library."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from debatedesk.quotations.changes import FOOTNOTE, PUNCTUATION
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.quotations.records import Attribution, Checked
from debatedesk.services.workspace import Workspace
from tests.support.word_cases import word_cases, write_texts


@dataclass(frozen=True)
class Right:
    """What is to be told of each quotation of a case; `reason` is a part of the sentence."""

    statuses: tuple[str, ...]
    attribution: Attribution = ""
    attributed: str = ""
    reason: str = ""


ALTERED, EXACT = ("altered",), ("exact",)
RIGHT = {
    "A1": Right(EXACT, "agrees", "Ada Keeper"),
    "A2": Right(EXACT, "agrees", "Keeper"),
    "A4": Right(ALTERED, "agrees", "Ada Keeper", FOOTNOTE),
    "A6": Right(("exact", "exact")),
    "B1": Right(ALTERED, reason="The sign = stands for ≠."),
    "B3": Right(ALTERED, reason="The number 106 stands for 10⁶."),
    "B5": Right(ALTERED, reason="2n stands for 2ⁿ"),
    "B8": Right(ALTERED, reason="Only accents differ: “würde” stands for “wurde”."),
    "B9": Right(ALTERED, reason="Only accents differ"),
    "B11": Right(ALTERED, reason="“мои” stands for “мой”"),
    "B12": Right(ALTERED, reason="The sign € stands for $."),
    "B15": Right(ALTERED, reason="The sign − is left out."),
    "B17": Right(ALTERED, reason="″ stands for ′"),
    "B19": Right(ALTERED, reason=PUNCTUATION),
    "C1": Right(ALTERED, reason="“[10]” stands for “[1]”."),
    "C3": Right(ALTERED, reason="The sign - stands for +."),
    "C4": Right(ALTERED, reason="The number 1,500 stands for 1.500."),
    "E1": Right(EXACT),
    "E3": Right(EXACT),
    "E5": Right(EXACT, "agrees", "Keeper"),
    "E6": Right(ALTERED, reason="“umbrella” stands for “essentially”."),
    "E7": Right(ALTERED, reason="“if” stands for “when”."),
    "E9": Right(EXACT),
    "E10": Right(EXACT),
    "E12": Right(EXACT),
}
CASES = word_cases("quote", "paste")


def checked(case: dict[str, Any], folder: Path) -> list[Checked]:
    """Import the texts of a case and check what it quotes or pastes."""
    workspace = Workspace(LibraryPaths.under(folder / "library"))
    workspace.imports.import_paths([write_texts(case, folder / "texts")])
    try:
        if case["kind"] == "quote":
            return [workspace.quoting.check(case["quotation"], case["by"])]
        return list(workspace.quoting.check_text(case["pasted"]).checked)
    finally:
        workspace.close()


@pytest.mark.skipif(not CASES, reason="the shared cases are not at hand (DEBATEDESK_CASES)")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_a_case_gets_its_right_verdict(case: dict[str, Any], tmp_path: Path) -> None:
    right = RIGHT[case["id"]]
    rows = checked(case, tmp_path)
    assert tuple(row.status for row in rows) == right.statuses
    for row in rows:
        assert row.attribution == right.attribution
        assert right.attributed in row.attributed
        assert right.reason in row.reason
        assert not row.as_marked
