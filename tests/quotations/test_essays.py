"""Own essays in three languages: every quotation is found, rightly attributed, and nobody is accused."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from debatedesk.services.paths import LibraryPaths
from debatedesk.services.quotations.records import Checked
from debatedesk.services.workspace import Workspace
from tests.support.essays import FOLDER, Expected, expectations

ESSAYS = (
    *("english", "german", "french"),
    *("other_manners", "more_manners", "further_manners", "late_manners", "lesson_plan"),
)
"""By these the rules were made."""
HELD_OUT = ("held_out",)
"""Written after the rules, in other manners; not used to mend them."""


@dataclass(frozen=True)
class Figures:
    """How the quotations of essays were judged."""

    expected: int
    found: int
    reported: int
    attributed: int
    accused: list[str]
    wrong: list[str]

    @property
    def recall(self) -> float:
        return self.found / self.expected

    @property
    def precision(self) -> float:
        return self.found / self.reported

    @property
    def right(self) -> float:
        return self.attributed / self.found


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    made = Workspace(LibraryPaths.under(tmp_path_factory.mktemp("essays")))
    made.imports.import_paths([FOLDER / "sources"])
    yield made
    made.close()


def is_right(expected: Expected, checked: Checked) -> bool:
    """Tell whether who is named is who the essay names; two readings are to be told as unclear."""
    if len(expected.names) > 1:
        return checked.attribution == "unclear" and all(
            name in checked.attributed for name in expected.names
        )
    if not expected.names:
        return not checked.attributed
    if checked.attribution == "unclear" or not checked.attributed:
        return False
    if expected.is_anothers and checked.attribution != "in another's text":
        return False
    return expected.names[0] in checked.attributed or checked.attributed in expected.names[0]


def measured(workspace: Workspace, names: tuple[str, ...]) -> Figures:
    """Check essays and compare each quotation with what is expected."""
    expected_count = found = reported = attributed = 0
    accused: list[str] = []
    wrong: list[str] = []
    for name in names:
        essay, expected = expectations((FOLDER / f"{name}.md").read_text("utf-8"))
        checked = workspace.quoting.check_text(essay).checked
        open_rows = list(checked)
        expected_count += len(expected)
        reported += len(checked)
        others = {one.words for one in expected if one.is_anothers}
        accused += [
            row.quotation
            for row in checked
            if row.attribution == "in another's text" and row.quotation not in others
        ]
        for one in expected:
            row = next(
                (row for row in open_rows if row.quotation.strip(" .,") == one.words.strip(" .,")), None
            )
            if row is None:
                wrong.append(f"{name}: not found: {one.words}")
                continue
            open_rows.remove(row)
            found += 1
            if is_right(one, row):
                attributed += 1
            else:
                wrong.append(f"{name}: {one.words}: {one.names}, not {row.attributed!r} {row.attribution}")
        wrong += [f"{name}: no quotation: {row.quotation}" for row in open_rows]
    return Figures(expected_count, found, reported, attributed, accused, wrong)


def told(figures: Figures) -> str:
    return (
        f"{figures.expected} quotations: recall {figures.recall:.3f}, precision {figures.precision:.3f},"
        f" attributions right {figures.right:.3f}, false accusations {len(figures.accused)}"
    )


def test_essays_are_judged_as_their_readers_would(workspace: Workspace) -> None:
    figures = measured(workspace, ESSAYS)
    print(told(figures), *figures.wrong, sep="\n")
    assert figures.expected >= 100
    assert figures.accused == []
    assert figures.recall >= 0.97
    assert figures.precision >= 0.97
    assert figures.right >= 0.95


def test_an_essay_that_no_rule_was_made_by_accuses_nobody(workspace: Workspace) -> None:
    figures = measured(workspace, HELD_OUT)
    print(told(figures), *figures.wrong, sep="\n")
    assert figures.accused == []
    assert figures.recall >= 0.97
    assert figures.precision >= 0.97
