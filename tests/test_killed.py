"""What was reported as saved is there, whenever the program was killed.

DEBATEDESK_KILLS sets how often it is killed (12).
"""

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.conftest import REPOSITORY
from tests.support.killed import settle, take_over, things
from tests.support.libraries import ESSAY

KILLS = int(os.environ.get("DEBATEDESK_KILLS", "12"))
LATEST_SECONDS = 0.02


def edited_and_killed(library: Path, seed: int) -> list[dict[str, Any]]:
    """Let a child edit, kill it at a random moment, and return what it told until then."""
    chance = random.Random(seed)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.support.restless_editor", str(library), str(seed)],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    with process:
        lines = [process.stdout.readline() for _ in range(chance.randrange(1, 60))]
        time.sleep(chance.uniform(0, LATEST_SECONDS))
        process.kill()
        lines += process.stdout.readlines()
    return [json.loads(line) for line in lines]


def test_what_was_saved_outlives_being_killed_at_any_moment(tmp_path: Path) -> None:
    paths = LibraryPaths.under(tmp_path / "library")
    (tmp_path / "essay.md").write_text(ESSAY, "utf-8")
    workspace = Workspace(paths)
    report = workspace.imports.import_paths([tmp_path / "essay.md"])
    workspace.maps.create(report.debate_id, "Hives")
    saved = things(workspace)
    workspace.close()
    edits = halfway = 0
    for seed in range(KILLS):
        told = edited_and_killed(tmp_path / "library", seed)
        edits += sum(each["told"] == "saved" for each in told)
        trying = take_over(saved, told)
        halfway += trying is not None
        workspace = Workspace(paths)
        found = things(workspace)
        settle(saved, trying, found)
        assert found == saved, f"after kill {seed}"
        assert workspace.health.check() == []
        workspace.close()
    assert edits >= KILLS
    assert halfway > 0, "no kill came in the middle of an edit"
