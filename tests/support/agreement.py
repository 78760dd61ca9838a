"""How far two readers of a file agree: the share of words that both give in the same order."""

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Agreement:
    """Shares of words in common order: of all, of the other reader's, of ours."""

    share: float
    found: float
    wanted: float


def agreement(ours: str, theirs: str) -> Agreement:
    """Compare the words of our text with those of another reader."""
    from rapidfuzz.distance import LCSseq

    mine, others = _WORD.findall(ours.casefold()), _WORD.findall(theirs.casefold())
    common = LCSseq.similarity(mine, others)
    return Agreement(
        common / max(len(mine), len(others), 1), common / max(len(others), 1), common / max(len(mine), 1)
    )


def pandoc(*arguments: object) -> str:
    """Run pandoc; skips the test where it is not installed."""
    program = shutil.which("pandoc")
    if not program:
        pytest.skip("pandoc is not installed")
    answer = subprocess.run(
        [program, *map(str, arguments)], capture_output=True, text=True, check=True, timeout=120
    )
    return answer.stdout


def words_of_pandoc(path: Path, kind: str) -> str:
    """Give the words that pandoc reads in a file, without what images are called."""
    return pandoc("-f", kind, "-t", "plain", "--wrap=none", path)
