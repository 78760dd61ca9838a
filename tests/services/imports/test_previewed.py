"""Texts that are looked at before they come in: as they were chosen and corrected, in one step of undo."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.services.imports.previewed import ChosenText, ImportPreview, TextSource, holds_several
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace

THREAD = "Ada · 3h\nBees wait.\n\nBen · 2 May 2024\nReplying to @ada\nNo.\n\nAda · 1h\nYes."


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace(LibraryPaths.under(tmp_path / "library"))
    yield opened
    opened.close()


def chosen(preview: ImportPreview) -> list[ChosenText]:
    return [
        ChosenText(index, text.title, text.author, text.date, text.kind, text.stance, text.source)
        for index, text in enumerate(preview.texts)
    ]


def test_what_is_pasted_is_shown_and_comes_in_as_it_was_corrected(workspace: Workspace) -> None:
    source = TextSource(html="<h1>On bees</h1><p>They wait.</p>", text="On bees\nThey wait.")
    preview = workspace.imports.preview(source)
    (text,) = preview.texts
    assert (text.title, text.markdown, preview.posts) == ("On bees", "# On bees\n\nThey wait.\n", 0)
    told = replace(
        chosen(preview)[0], author="Ada Miller", date="2024-05", kind="essay", source="https://h.example"
    )
    report = workspace.imports.import_read(source, [told], preview.digest, None, "Pasted")
    workspace.imports.remember(report)
    (document,) = workspace.documents.documents()
    assert (document.title, document.author, document.date, document.kind, document.source) == (
        "On bees",
        "Ada Miller",
        "2024-05",
        "essay",
        "https://h.example",
    )
    assert workspace.documents.original(document.id) == ("Clipboard.html", source.html.encode())
    workspace.undo.undo()
    assert workspace.documents.documents() == []


def test_a_second_paste_is_another_text(workspace: Workspace) -> None:
    for words in ("Bees wait in the hive.", "Bees wait in the hive all winter."):
        source = TextSource(text=words)
        preview = workspace.imports.preview(source)
        workspace.imports.import_read(source, chosen(preview), preview.digest)
    assert len(workspace.documents.documents()) == 2


def test_the_posts_of_a_pasted_thread_are_chosen_and_corrected(workspace: Workspace) -> None:
    assert workspace.imports.preview(TextSource(text=THREAD)).posts == 3
    source = TextSource(text=THREAD, as_posts=True)
    preview = workspace.imports.preview(source)
    assert [(text.author, text.words, text.answers) for text in preview.texts] == [
        ("Ada", "Bees wait.", ""),
        ("Ben", "No.", "Ada"),
        ("Ada", "Yes.", ""),
    ]
    first, second, _ = chosen(preview)
    corrected = replace(second, author="Benjamin", stance="opposes")
    report = workspace.imports.import_read(source, [first, corrected], preview.digest)
    assert len(report.imported) == 2
    answer = next(each for each in workspace.documents.documents() if each.author == "Benjamin")
    assert answer.stance == "opposes"
    assert workspace.documents.answered(answer.id) == report.imported[0].id


def test_a_post_whose_question_is_left_out_answers_nothing(workspace: Workspace) -> None:
    source = TextSource(text=THREAD, as_posts=True)
    preview = workspace.imports.preview(source)
    report = workspace.imports.import_read(source, chosen(preview)[1:2], preview.digest)
    assert workspace.documents.answered(report.imported[0].id) is None


def test_a_file_that_has_changed_meanwhile_is_told(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "thread.txt"
    path.write_text(THREAD, "utf-8")
    assert holds_several(path)
    source = TextSource(str(path))
    preview = workspace.imports.preview(source)
    path.write_text(f"{THREAD}!", "utf-8")
    report = workspace.imports.import_read(source, chosen(preview), preview.digest)
    assert [item.reason for item in report.skipped] == [
        "“thread.txt” has changed since it was looked at; import it again."
    ]
    assert workspace.documents.documents() == []


def test_nothing_is_read_beside_what_is_pasted(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "secret.png").write_bytes(b"\x89PNG")
    monkeypatch.chdir(tmp_path)
    source = TextSource(html="<p>Bees wait.</p><img src=secret.png>", text="Bees wait.")
    preview = workspace.imports.preview(source)
    report = workspace.imports.import_read(source, chosen(preview), preview.digest)
    assert workspace.documents.image(report.imported[0].id, "secret.png") is None


def test_files_of_one_text_are_not_looked_at_first(tmp_path: Path) -> None:
    for name in ("a.txt", "a.json", "a.md"):
        (tmp_path / name).write_text('{"nodes": []}', "utf-8")
        assert not holds_several(tmp_path / name)
    assert not holds_several(tmp_path / "missing.txt")


def test_an_empty_clipboard_is_said(workspace: Workspace) -> None:
    with pytest.raises(DeskError, match="The clipboard holds no text"):
        workspace.imports.preview(TextSource(html="<style>p{}</style>", text=" "))
