"""Kills programs at random moments and checks that nothing acknowledged is lost.

`python -m tests.attacks kills [COUNT] [SEED]` kills editors, imports, backups and restores (300, 1) and
prints one line. Between kills the library is opened as at a start: it must be sound, hold every note that
was told as saved, have swept what was left behind, and take the next edit.
"""

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from debatedesk.domain.errors import DeskError
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.restoring import restore
from debatedesk.services.workspace import Workspace
from tests.conftest import REPOSITORY
from tests.support.killed import Things, settle, take_over, things
from tests.support.libraries import ESSAY

COUNT, SEED = 300, 1
_WAYS = ("edit", "edit", "import", "backup", "restore")
_LONGEST_SECONDS = {"edit": 0.6, "import": 1.2, "backup": 1.0, "restore": 1.0}
_LEFT_BEHIND = ("unfinished-*", "tmp*", ".*.part", "holder-*")


@dataclass
class Outcome:
    """What a run found: kills by way, of how many the program was still at work, edits told, and losses."""

    kills: dict[str, int] = field(default_factory=dict)
    at_work: int = 0
    edits: int = 0
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        """Say it in one line."""
        ways = ", ".join(f"{count} × {way}" for way, count in sorted(self.kills.items()))
        lost = f"{len(self.faults)} faults: {'; '.join(self.faults[:5])}" if self.faults else "nothing lost"
        total = sum(self.kills.values())
        return f"kills: {total} ({ways}), {self.at_work} at work, {self.edits} edits, {lost}"


class KillRun:
    """Kills one program after the other on one library."""

    def __init__(self, folder: Path, seed: int) -> None:
        """Make a library in `folder`."""
        self._folder = folder
        self._chance = random.Random(seed)
        self._paths = LibraryPaths.under(folder / "library")
        (folder / "essay.md").write_text(ESSAY, "utf-8")
        with closing(Workspace(self._paths)) as workspace:
            report = workspace.imports.import_paths([folder / "essay.md"])
            workspace.maps.create(report.debate_id, "Hives")
            self._saved: Things = things(workspace)
            self._texts = {document.title for document in workspace.documents.documents()}
            self._backup = workspace.backups.make(folder / "first.zip")
        self.outcome = Outcome()

    def run(self, count: int) -> Outcome:
        """Kill so many programs."""
        for number in range(count):
            way = self._chance.choice(_WAYS)
            self.outcome.kills[way] = self.outcome.kills.get(way, 0) + 1
            try:
                getattr(self, f"_kill_{way}")(number)
                self._check(f"{way} {number}")
            except (AssertionError, DeskError) as error:
                self.outcome.faults.append(f"{way} {number}: {error}")
        return self.outcome

    def _kill(self, way: str, module: str, *arguments: str) -> list[bytes]:
        """Start a program, kill it after a random time, and return the lines it wrote until then."""
        process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            cwd=REPOSITORY,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        with process:
            if way == "edit":
                assert process.stdout is not None
                lines = [process.stdout.readline()]
            else:
                lines = []
            time.sleep(self._chance.uniform(0, _LONGEST_SECONDS[way]))
            self.outcome.at_work += process.poll() is None
            process.kill()
            assert process.stdout is not None
            return [*lines, *process.stdout.readlines()]

    def _kill_edit(self, number: int) -> None:
        lines = self._kill(
            "edit", "tests.support.restless_editor", str(self._paths.data.parent), str(number)
        )
        told = [json.loads(line) for line in lines if line.endswith(b"\n")]
        self.outcome.edits += sum(each["told"] == "saved" for each in told)
        trying = take_over(self._saved, told)
        with closing(Workspace(self._paths)) as workspace:
            settle(self._saved, trying, things(workspace))

    def _command(self, way: str, *arguments: str) -> list[bytes]:
        return self._kill(way, "debatedesk", "--library", str(self._paths.data.parent), *arguments)

    def _kill_import(self, number: int) -> None:
        folder = self._folder / "texts"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for part in range(30):
            words = " ".join(self._chance.choices(["bees", "roof", "honey", "Straße", "蜂"], k=2_000))
            (folder / f"{number}-{part}.md").write_text(f"# Text {number} {part}\n\n{words}\n", "utf-8")
        debate = self._debate()
        self._command("import", "import", str(folder), "--debate", debate)

    def _debate(self) -> str:
        with closing(Workspace(self._paths)) as workspace:
            return workspace.documents.debates()[0].title

    def _kill_backup(self, number: int) -> None:
        self._command("backup", "backup")

    def _kill_restore(self, number: int) -> None:
        """Restore a backup of right now: before and after, the library holds the same."""
        with closing(Workspace(self._paths)) as workspace:
            present = workspace.backups.make(self._folder / "present.zip")
        self._command("restore", "restore", str(present))

    def _check(self, when: str) -> None:
        """Open the library as at a start, some minutes after the kill."""
        self._let_time_pass()
        with closing(Workspace(self._paths)) as workspace:
            found = things(workspace)
            missing = {key: value for key, value in self._saved.items() if found.get(key) != value}
            assert not missing, f"{len(missing)} of {len(self._saved)} edits are lost or altered"
            problems = workspace.health.check()
            assert not problems, problems[0]
            assert not workspace.library.opening_notes, workspace.library.opening_notes[0]
            titles = {document.title for document in workspace.documents.documents()}
            assert self._texts <= titles, "a text is lost"
            self._texts = titles
        left = [path for name in _LEFT_BEHIND for path in self._paths.data.glob(name)]
        left += [path for name in _LEFT_BEHIND for path in self._paths.backups.glob(name)]
        assert not left, f"{left[0].name} was left behind"
        self._keep_few_backups()

    def _let_time_pass(self) -> None:
        """Age what a kill left: an unfinished folder without a lock counts as being made for a minute."""
        then = time.time() - 600
        for folder in (self._paths.data, self._paths.backups):
            for path in folder.glob("unfinished-*"):
                if not (path / "lock").exists():
                    os.utime(path, (then, then))

    def _keep_few_backups(self) -> None:
        for path in sorted(self._paths.backups.glob("*"))[:-4]:
            path.unlink()

    def end(self) -> None:
        """Give the first backup back, which must be whole after all."""
        restore(self._paths, self._backup)


def main(arguments: Sequence[str]) -> int:
    """Run; 1 where something was lost."""
    count, seed = [*map(int, arguments), *(COUNT, SEED)[len(arguments) :]]
    with tempfile.TemporaryDirectory() as folder:
        run = KillRun(Path(folder), seed)
        outcome = run.run(count)
        run.end()
    print(outcome)
    return 1 if outcome.faults else 0
