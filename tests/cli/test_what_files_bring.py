"""What import and show tell of a file beside its words: remarks, encodings, pages, passwords."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from debatedesk.cli.main import main
from debatedesk.domain.publication import PersonName, Publication
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.support.locked_files import locked_pdf

RUSSIAN = "Каждая улица должна держать один улей. Пчёлы не домашние животные, и мёд не для всех.\n" * 4
Command = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run a command on a library of its own; give its status, what it printed as JSON, and its messages."""

    def run(*arguments: str | Path) -> tuple[int, Any, str]:
        capsys.readouterr()
        status = main(["--library", str(tmp_path / "library"), *map(str, arguments)])
        out, err = capsys.readouterr()
        return status, json.loads(out) if out else None, err

    return run


def test_a_guessed_encoding_is_told_by_import_and_by_show(command: Command, tmp_path: Path) -> None:
    (tmp_path / "bees.txt").write_bytes(RUSSIAN.encode("koi8-r"))
    status, report, messages = command("import", tmp_path / "bees.txt", "--json")
    (remark,) = report["remarks"]
    assert (status, remark["path"]) == (0, str(tmp_path / "bees.txt"))
    assert "KOI8-R" in remark["remark"]
    assert "“bees.txt”" in messages
    assert remark["remark"] in messages
    _, shown, _ = command("show", report["imported"][0]["id"], "--json")
    assert shown["text"].startswith("Каждая улица")
    assert (shown["encoding"], shown["remarks"]) == ("KOI8-R", [remark["remark"]])


def test_a_file_with_a_password_comes_in_with_one_of_those_in_a_file(
    command: Command, tmp_path: Path
) -> None:
    locked_pdf(tmp_path / "hive.pdf", "open sesame")
    status, report, messages = command("import", tmp_path / "hive.pdf", "--json")
    assert (status, report["imported"]) == (1, [])
    assert "hive.pdf" in report["skipped"][0]["reason"]
    assert "--password-file FILE" in messages.splitlines()[-1]
    (tmp_path / "words").write_text("guess\n", "utf-8")
    status, _, messages = command(
        "import", tmp_path / "hive.pdf", "--json", "--password-file", tmp_path / "words"
    )
    assert status == 1
    assert "None of the passwords" in messages
    (tmp_path / "words").write_text("guess\nopen sesame\n", "utf-8")
    status, report, messages = command(
        "import", tmp_path / "hive.pdf", "--json", "--password-file", tmp_path / "words"
    )
    assert (status, len(report["imported"])) == (0, 1)
    assert "sesame" not in json.dumps(report) + messages
    _, shown, _ = command("show", report["imported"][0]["id"], "--json")
    assert [page["label"] for page in shown["pages"]] == ["1", "2"]
    assert shown["text"][shown["pages"][1]["start"] :].startswith("Bees are not pets")


def test_a_file_without_passwords_is_told(command: Command, tmp_path: Path) -> None:
    (tmp_path / "words").write_text("\n\n", "utf-8")
    (tmp_path / "bees.txt").write_text("Bees.")
    status, report, messages = command(
        "import", tmp_path / "bees.txt", "--password-file", tmp_path / "words"
    )
    assert (status, report) == (1, None)
    assert "“words” is empty" in messages or "“words” holds no password" in messages


def test_show_tells_what_a_text_was_published_as(command: Command, tmp_path: Path) -> None:
    (tmp_path / "bees.txt").write_text("Bees are not pets.")
    _, report, _ = command("import", tmp_path / "bees.txt", "--json")
    key = report["imported"][0]["id"]
    with closing(Workspace(LibraryPaths.under(tmp_path / "library"))) as desk:
        names = (PersonName("Beethoven", "Ludwig", "van"), PersonName(literal="The Bee Society"))
        desk.documents.publish({key: Publication("book", authors=names, issued="1812", publisher="Hive")})
    _, shown, _ = command("show", key, "--json")
    assert (shown["author"], shown["date"]) == ("Ludwig van Beethoven, The Bee Society", "1812")
    assert shown["publication"] == {
        "type": "book",
        "authors": [
            {"family": "Beethoven", "given": "Ludwig", "particle": "van"},
            {"literal": "The Bee Society"},
        ],
        "issued": "1812",
        "publisher": "Hive",
    }


def test_show_tells_which_text_a_text_answers(command: Command, tmp_path: Path) -> None:
    for name in ("first", "second"):
        (tmp_path / f"{name}.md").write_text(f"---\nid: {name}\n---\nThe {name} post.\n")
    _, report, _ = command("import", tmp_path / "first.md", tmp_path / "second.md", "--json")
    first, second = (item["id"] for item in report["imported"])
    with closing(Workspace(LibraryPaths.under(tmp_path / "library"))) as desk:
        desk.library.write("UPDATE documents SET answers = 'first' WHERE id = ?", (second,))
    assert command("show", second, "--json")[1]["answers"] == first
    assert "answers" not in command("show", first, "--json")[1]
