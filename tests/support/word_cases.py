"""The shared inputs on which the checking of quotations once failed, each in a library of its own."""

import json
import os
from pathlib import Path
from typing import Any

CASES = (
    Path(os.environ.get("DEBATEDESK_CASES", Path(__file__).parents[3] / "shared" / "cases")) / "words.json"
)
"""Beside the checkout, or where DEBATEDESK_CASES points."""


def word_cases(*kinds: str) -> list[dict[str, Any]]:
    """Read the cases of some kinds; none where they are not at hand."""
    if not CASES.exists():
        return []
    return [case for case in json.loads(CASES.read_text("utf-8")) if case["kind"] in kinds]


def write_texts(case: dict[str, Any], folder: Path) -> Path:
    """Write the texts of a case into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in case["texts"].items():
        (folder / name).write_text(content, "utf-8")
    return folder
