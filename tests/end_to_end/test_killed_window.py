"""What the window has shown as saved is there, whenever the window's process was killed.

DEBATEDESK_KILLS sets how often it is killed (3). All the windows work on one library, one after the other.
"""

import json
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.conftest import REPOSITORY

KILLS = int(os.environ.get("DEBATEDESK_KILLS", "3"))
LATEST_SECONDS = 0.4
MOST_LINES = 9


def worked_and_killed(library: Path, seed: int) -> list[list[Any]]:
    """Let a window work, kill it at a random moment, and return what it showed as saved until then."""
    chance = random.Random(seed)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.support.busy_window", str(library), str(seed)],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    with process:
        try:
            lines = [process.stdout.readline() for _ in range(chance.randrange(MOST_LINES))]
            time.sleep(chance.uniform(0, LATEST_SECONDS))  # the moment has nothing to wait for
        finally:
            process.kill()
        lines += process.stdout.readlines()
        failures = [each for each in process.stderr.readlines() if b"plugin does not support" not in each]
    assert failures == []
    return [json.loads(line) for line in lines]


def check_there(workspace: Workspace, told: list[list[Any]]) -> None:
    """Check that what was shown as saved is in the library; a note may have been written on since."""
    notes = {each.id: each.markdown for each in workspace.notes.notes()}
    titles = {
        node.title for each in workspace.maps.maps() for node in workspace.maps.map(each.id).nodes.values()
    }
    highlights = {
        (each.anchor.start, each.anchor.end)
        for document in workspace.documents.documents()
        for each in workspace.annotations.highlights(document.id)
    }
    for what, *values in told:
        if what == "note":
            assert notes[values[0]].startswith(values[1])
        elif what == "card":
            assert values[0] in titles
        else:
            assert tuple(values) in highlights


def test_what_was_shown_as_saved_outlives_being_killed_at_any_moment(
    sample_library: Path, library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(sample_library, library)
    told: list[list[Any]] = []
    for seed in range(KILLS):
        told += worked_and_killed(library, seed)
        workspace = Workspace(LibraryPaths.under(library))
        check_there(workspace, told)
        assert workspace.health.check() == []
        workspace.close()
    assert told
    if "DEBATEDESK_KILLS" in os.environ:
        with capsys.disabled():
            print(f"\n{KILLS} windows killed, {len(told)} things shown as saved, all of them there")
