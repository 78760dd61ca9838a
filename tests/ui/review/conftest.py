"""A text with marked words whose newer version is at hand."""

from pathlib import Path

import pytest

from debatedesk.ui.desk import Desk
from tests.support.panels import passage, text_of

ESSAY = "A hive for every street"
ALTERED = "Every street should keep one hive."
ALTERED_NOW = "Every street should keep two hives."
GONE = "A hive on a roof asks for little room."
KEPT = "neighbours would give an hour a week"


def mark(desk: Desk, words: str) -> str:
    """Highlight words of the essay."""
    on = passage(desk, ESSAY, words)
    return desk.workspace.annotations.add(on.id, on.start, on.end, "yellow").created[0].id


@pytest.fixture
def newer(tmp_path: Path, texts: Path) -> Path:
    """Write a newer version of the essay: a sentence altered, one taken out, one put before all."""
    old = (texts / "hive.md").read_text("utf-8")
    new = tmp_path / "hive-2.md"
    assert ALTERED in old
    assert GONE in old
    new.write_text(old.replace(ALTERED, ALTERED_NOW).replace(GONE, ""), "utf-8")
    return new


def put_in_place(desk: Desk, newer: Path) -> str:
    """Replace the essay with its newer version; return its id."""
    essay = text_of(desk, ESSAY).id
    desk.announce(desk.workspace.versions.replace(essay, newer))
    return essay
