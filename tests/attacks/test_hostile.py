"""The short version of the hostile run: all its files, small, in one import among good ones."""

from contextlib import closing
from pathlib import Path

import pytest

from debatedesk.jobs.isolated_reader import IsolatedReader
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.attacks.hostile import Outcome, attack, attack_altered, summary
from tests.support.hostile_files import GOOD, GOOD_MAP, cases

pytestmark = pytest.mark.skipif(
    not Path("/dev/zero").exists(), reason="pipes and devices are those of POSIX"
)


def test_whatever_lies_beside_them_the_good_come_in_and_each_other_gets_a_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    made = []
    for place, case in enumerate(cases(size=0.002)):
        own = folder / f"{place:03}"
        own.mkdir(parents=True)
        case.make(own)
        made.append(case.name)
    good = {"000-good.md": GOOD, "150-good.argdown": GOOD_MAP, "999-good.txt": "Mills and rivers."}
    for name, text in good.items():
        (folder / name).write_text(text, "utf-8")
    with closing(IsolatedReader()) as reader:
        workspace = Workspace(LibraryPaths.under(tmp_path / "library"), read=reader)
        report = workspace.imports.import_paths([folder])
        workspace.close()
    assert {Path(each.path).name for each in report.imported} >= good.keys()
    assert len(made) >= 600
    for skipped in report.skipped:
        assert "not as expected" not in skipped.reason, skipped.path
        assert "\n" not in skipped.reason
        assert skipped.reason.endswith((".", "…"))


def test_documents_with_altered_bytes_give_a_text_or_a_sentence() -> None:
    outcome = attack_altered(300)
    assert outcome.faults == ()


def test_the_run_itself_sees_what_came_in() -> None:
    (case,) = [each for each in cases(size=0.001) if each.name == "front matter: a title that names itself"]
    outcome = attack(case)
    assert outcome.faults == ()
    assert summary([outcome, Outcome("slow", 3.0, 1_000_000, ("it hangs",))]).startswith(
        "hostile: 2 cases, 1 with faults; slowest 3.0 s (slow)"
    )
