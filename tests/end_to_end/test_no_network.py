import os
import subprocess
import sys
from pathlib import Path

from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.conftest import REPOSITORY

OFFLINE = REPOSITORY / "tests" / "support" / "offline"
ADDRESS = "https://example.org/essay"
TEXT = f"""# A text with an image

An image: ![bees](https://example.org/bees.png) and another ![hive](//example.org/hive.svg).

Read on at [this address]({ADDRESS}).
"""


def offline(library: Path, attempts: Path, *command: str) -> "subprocess.CompletedProcess[str]":
    environment = os.environ | {"PYTHONPATH": str(OFFLINE), "DEBATEDESK_ATTEMPTS": str(attempts)}
    return subprocess.run(
        [sys.executable, *command],
        cwd=REPOSITORY,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_the_watch_sees_and_refuses_what_tries(tmp_path: Path) -> None:
    attempts = tmp_path / "attempts"
    script = "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')"
    assert offline(tmp_path, attempts, "-c", script).returncode == 1
    assert attempts.read_text().startswith("urllib.Request http://127.0.0.1:9/")


def test_a_remote_image_and_a_link_touch_no_network(library: Path, tmp_path: Path) -> None:
    attempts = tmp_path / "attempts"
    (tmp_path / "essay.md").write_text(TEXT, "utf-8")
    workspace = Workspace(LibraryPaths.under(library))
    workspace.imports.import_paths([tmp_path / "essay.md"], debate_title="Bees")
    workspace.close()
    ended = offline(library, attempts, "-m", "tests.support.offline_window", str(library))
    assert (ended.returncode, ended.stdout) == (0, f"Open this address in your browser? {ADDRESS}\n")
    assert not attempts.exists(), attempts.read_text()
