from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from debatedesk.domain.changes import Changes
from debatedesk.domain.reference import Reference
from debatedesk.services.imports.report import ImportReport
from debatedesk.services.packaged import packaged_path
from debatedesk.ui.desk import Desk
from debatedesk.ui.library.imports.controller import SAMPLE, ImportController, WaitingImport


@pytest.fixture
def controller(desk: Desk) -> ImportController:
    return ImportController(desk, desk)


@pytest.fixture
def many(tmp_path: Path) -> Path:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(300):
        text = f"Hive {number} stands in a street of its own.\n\n" * 40
        (folder / f"hive-{number}.md").write_text(text, "utf-8")
    return folder


@pytest.fixture
def finished(qtbot: QtBot, controller: ImportController) -> Iterator[list[ImportReport]]:
    reports: list[ImportReport] = []
    controller.finished.connect(reports.append)
    yield reports
    qtbot.waitUntil(lambda: not controller.running)


def titles(desk: Desk) -> list[str]:
    return [each.title for each in desk.workspace.documents.documents()]


def run(
    qtbot: QtBot,
    controller: ImportController,
    paths: list[Path],
    debate_id: str | None = None,
    title: str | None = None,
) -> ImportReport:
    with qtbot.waitSignal(controller.finished) as messages:
        controller.start(paths, debate_id, title)
    assert messages.args is not None
    report = messages.args[0]
    assert isinstance(report, ImportReport)
    return report


def test_a_folder_comes_in_as_a_debate_that_is_opened(
    controller: ImportController, desk: Desk, texts: Path, qtbot: QtBot
) -> None:
    opened: list[Reference] = []
    changed: list[Changes] = []
    desk.opened.connect(opened.append)
    desk.changed.connect(changed.append)
    report = run(qtbot, controller, [texts])
    assert len(report.imported) == 4
    assert report.created_debate
    assert opened == [Reference.debate(report.debate_id)]
    assert desk.workspace.documents.debate(desk.debate_id).title == "Street bees"
    assert changed[0].documents == {each.id for each in report.imported}


def test_each_of_two_folders_comes_in_as_a_debate_of_its_own(
    controller: ImportController, desk: Desk, texts: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "Mills and rivers"
    other.mkdir()
    (other / "mills.md").write_text("# Mills\n\nA river turns them.\n", "utf-8")
    run(qtbot, controller, [texts, other])
    with qtbot.waitSignal(controller.finished):
        pass
    assert [debate.title for debate in desk.workspace.documents.debates()] == [
        "Street bees",
        "Mills and rivers",
    ]
    desk.undo()
    assert [debate.title for debate in desk.workspace.documents.debates()] == ["Street bees"]


def test_a_single_file_is_opened_at_once(
    controller: ImportController, desk: Desk, texts: Path, qtbot: QtBot
) -> None:
    opened: list[Reference] = []
    desk.opened.connect(opened.append)
    report = run(qtbot, controller, [texts / "honey.md"], title="Bees")
    assert opened[-1] == Reference.document(report.imported[0].id)


def test_progress_counts_the_files(
    controller: ImportController, many: Path, qtbot: QtBot, finished: list[ImportReport]
) -> None:
    steps: list[tuple[int, int, str]] = []
    controller.progress.connect(lambda *step: steps.append(step))
    run(qtbot, controller, [many])
    reading = [(done, total) for done, total, message in steps if message.startswith("Importing")]
    assert reading == sorted(reading)
    assert {total for _, total in reading} == {300}


def test_what_comes_in_is_said_in_one_sentence(tmp_path: Path) -> None:
    one, other = tmp_path / "one.md", tmp_path / "other.md"
    assert WaitingImport((one,)).sentence == "Importing “one.md”…"
    assert WaitingImport((one, other)).sentence == "Importing 2 files and folders…"


def test_an_import_is_one_step_of_undo(
    controller: ImportController, desk: Desk, texts: Path, qtbot: QtBot
) -> None:
    run(qtbot, controller, [texts])
    before = titles(desk)
    assert desk.workspace.undo.undo_label == "Import 4 texts"
    desk.undo()
    assert titles(desk) == []
    assert desk.workspace.documents.debates() == []
    desk.redo()
    assert titles(desk) == before


def test_a_cancelled_import_keeps_what_came_in(
    controller: ImportController, desk: Desk, many: Path, qtbot: QtBot, finished: list[ImportReport]
) -> None:
    last = many.parent / "tome.md"  # takes many seconds to read
    last.write_text("".join(f"Line {n} of *many*, with [a link](#x).\n\n" for n in range(300_000)), "utf-8")
    controller.progress.connect(lambda done, total, message: controller.cancel() if done > 5 else None)
    report = run(qtbot, controller, [many, last])
    assert report.cancelled
    assert 0 < len(report.imported) <= 300
    assert len(titles(desk)) == len(report.imported)


def test_a_cancel_forgets_the_imports_that_wait(
    controller: ImportController, many: Path, texts: Path, qtbot: QtBot, finished: list[ImportReport]
) -> None:
    controller.start([many])
    controller.start([texts])
    controller.cancel()
    qtbot.waitUntil(lambda: not controller.running)
    assert len(finished) <= 1


def test_imports_run_one_after_the_other(
    controller: ImportController, desk: Desk, texts: Path, qtbot: QtBot, finished: list[ImportReport]
) -> None:
    controller.start([texts / "hive.md"], title="Bees")
    controller.start([texts / "honey.md"], title="Bees")
    qtbot.waitUntil(lambda: len(finished) == 2)
    assert titles(desk) == ["A hive for every street", "Honey for the school"]
    assert len(desk.workspace.documents.debates()) == 1


def test_the_same_text_again_is_recognised(
    controller: ImportController, desk: Desk, texts: Path, qtbot: QtBot
) -> None:
    first = run(qtbot, controller, [texts])
    again = run(qtbot, controller, [texts], debate_id=first.debate_id)
    assert again.imported == []
    assert len(again.skipped) == 4
    assert all("already in this debate" in each.reason for each in again.skipped)
    assert len(titles(desk)) == 4


def test_what_cannot_be_read_is_skipped_with_its_reason(
    controller: ImportController, texts: Path, qtbot: QtBot
) -> None:
    (texts / "empty.md").write_text("", "utf-8")
    (texts / "picture.md").write_bytes(bytes(range(256)) * 40)
    (texts / "sound.mp3").write_bytes(b"ID3")
    report = run(qtbot, controller, [texts])
    assert len(report.imported) == 4
    skipped = {Path(each.path).name: each.reason for each in report.skipped}
    assert skipped.keys() == {"empty.md", "picture.md", "sound.mp3"}
    assert all(name in reason for name, reason in skipped.items())


def test_a_debate_that_is_gone_is_told_in_a_sentence(
    controller: ImportController, texts: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(controller.failed) as messages:
        controller.start([texts], debate_id="nowhere")
    assert messages.args is not None
    assert str(messages.args[0]).endswith(".")
    assert not controller.running


def test_the_sample_comes_in_and_its_essay_is_opened(
    controller: ImportController, desk: Desk, qtbot: QtBot
) -> None:
    assert packaged_path(SAMPLE).is_dir()
    opened: list[Reference] = []
    desk.opened.connect(opened.append)
    with qtbot.waitSignal(controller.finished):
        controller.start_sample()
    kinds = [each.kind for each in opened]
    assert kinds == ["debate", "map", "document"]
    assert desk.workspace.documents.document(opened[-1].id).kind == "essay"


def test_the_ratification_debate_comes_in_whole(
    controller: ImportController, desk: Desk, ratification: Path, qtbot: QtBot
) -> None:
    report = run(qtbot, controller, [ratification])
    documents = desk.workspace.documents.documents(report.debate_id)
    assert len(documents) == 151
    assert len(desk.workspace.documents.debates()) == 1
    assert all(each.title and each.author and each.kind for each in documents)
    tenth = next(each for each in documents if each.title == "Federalist No. 10")
    assert (tenth.author, tenth.date[:4]) == ("James Madison", "1787")
    assert {each.kind for each in documents} == {"essay", "reaction"}
    desk.undo()
    assert desk.workspace.documents.documents() == []
