from pathlib import Path

import pytest

from debatedesk.services.imports.folder_title import folder_title
from debatedesk.services.packaged import packaged_path


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("keeping-bees", "Keeping bees"),
        ("AI_and-work", "AI and work"),
        ("hives", "Hives"),
        ("--", ""),
    ],
)
def test_a_name_is_made_readable(tmp_path: Path, name: str, title: str) -> None:
    (tmp_path / name).mkdir()
    assert folder_title(tmp_path / name) == title


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: Bees in the EU (a summary)\n---\nText",
        "# Bees in the EU: what they said\n",
        '---\ntitle: "Bees in the EU"\n---\n',
    ],
)
def test_words_are_spelled_as_in_a_title_within(tmp_path: Path, text: str) -> None:
    folder = tmp_path / "bees-in-the-eu"
    folder.mkdir()
    (folder / "a.md").write_text("Only words: bees in the eu.\n# BEES IN THE EU\n", "utf-8")
    (folder / "b.md").write_text(text, "utf-8")
    assert folder_title(folder) == "Bees in the EU"


def test_a_folder_that_is_not_there_has_a_title(tmp_path: Path) -> None:
    assert folder_title(tmp_path / "no-such-folder") == "No such folder"


def test_the_sample_is_spelled_as_its_essay() -> None:
    sample = packaged_path("sample_corpus/policy-on-the-ai-exponential")
    assert folder_title(sample) == "Policy on the AI Exponential"
