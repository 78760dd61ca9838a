"""Filling the index: of much, another process takes half, and nothing shows which did what."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from debatedesk.domain.errors import Cancelled
from debatedesk.jobs.requests import SegmentsRequest
from debatedesk.jobs.second_worker import run_in_second_worker
from debatedesk.search.engine.segment_files import SUFFIX
from debatedesk.services import indexing
from debatedesk.services.indexing import Beside, Segments
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.conftest import REPOSITORY
from tests.support.processes import children_of, is_running, wait_until

COUNT = 8

pytestmark = pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="finds processes in /proc")


@pytest.fixture(autouse=True)
def _little_is_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexing, "LARGE", 1_000)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    folder = tmp_path / "hives"
    folder.mkdir()
    for number in range(COUNT):
        (folder / f"{number}.md").write_text(f"# Hive {number}\n\n" + f"Bee{number} hums. " * 50, "utf-8")
    workspace = Workspace(LibraryPaths.under(tmp_path / "library"))
    workspace.imports.import_paths([folder])
    yield workspace
    workspace.close()
    assert children_of() == []


def another(desk: Workspace, asked: list[Sequence[str]]) -> Beside:
    @contextmanager
    def have(keys: Sequence[str]) -> Iterator[Callable[[], Segments | None]]:
        asked.append(keys)
        with run_in_second_worker(desk.paths, SegmentsRequest(tuple(keys))) as result:

            def segments() -> Segments | None:
                written = result()
                return written.segments if written else None

            yield segments

    return have


def found(desk: Workspace) -> list[int]:
    return [desk.searching.search(f"bee{number}").total for number in range(COUNT)]


def segments(desk: Workspace) -> int:
    return len(list(desk.paths.index.glob(f"*{SUFFIX}")))


def test_another_process_writes_half_of_the_segments(desk: Workspace) -> None:
    asked: list[Sequence[str]] = []
    told: list[tuple[int, int]] = []
    desk.searching.catch_up(lambda done, total, message: told.append((done, total)), another(desk, asked))
    assert [len(keys) for keys in asked] == [COUNT // 2]
    assert segments(desk) == 2
    assert desk.searching.behind() == 0
    assert found(desk) == [1] * COUNT
    assert told == sorted(told)
    assert told[-1] == (COUNT, COUNT)


def test_a_few_edits_are_no_work_for_two(desk: Workspace) -> None:
    asked: list[Sequence[str]] = []
    desk.searching.catch_up(beside=another(desk, asked))
    desk.documents.describe(replace(desk.documents.documents()[0], title="Another hive"))
    desk.searching.catch_up(beside=another(desk, asked))
    assert len(asked) == 1
    assert desk.searching.search("title:another").total == 1


def test_what_the_other_process_could_not_do_is_done_here(desk: Workspace) -> None:
    @contextmanager
    def in_vain(keys: Sequence[str]) -> Iterator[Callable[[], Segments | None]]:
        with run_in_second_worker(desk.paths, SegmentsRequest((5,))) as result:  # type: ignore[arg-type]

            def segments() -> Segments | None:
                assert result() is None
                return None

            yield segments

    desk.searching.catch_up(beside=in_vain)
    assert desk.searching.behind() == 0
    assert found(desk) == [1] * COUNT


def test_a_process_that_cannot_be_started_is_no_hindrance(
    desk: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/there/is/no/such/program")
    desk.searching.catch_up(beside=another(desk, []))
    assert found(desk) == [1] * COUNT


def test_a_cancelled_build_ends_the_other_process_and_is_caught_up_later(desk: Workspace) -> None:
    def cancel(done: int, total: int, message: str) -> None:
        if done > 2:
            assert len(children_of()) == 1
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.searching.catch_up(cancel, another(desk, []))
    assert children_of() == []
    assert desk.searching.behind() == COUNT
    desk.searching.catch_up(beside=another(desk, []))
    assert segments(desk) == 2
    assert found(desk) == [1] * COUNT


HALF = """
import sys, time
from pathlib import Path
from debatedesk.jobs.requests import SegmentsRequest
from debatedesk.jobs.second_worker import run_in_second_worker
from debatedesk.services.paths import LibraryPaths
with run_in_second_worker(LibraryPaths.under(Path(sys.argv[1])), SegmentsRequest(())) as result:
    print(result(), flush=True)
    time.sleep(600)
"""


def test_the_other_process_ends_with_the_one_that_started_it(tmp_path: Path) -> None:
    Workspace(LibraryPaths.under(tmp_path / "library")).close()
    command = [sys.executable, "-c", HALF, str(tmp_path / "library")]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE) as half:
        assert half.stdout is not None
        assert half.stdout.readline() == b"WrittenSegments(segments=[])\n"
        (child,) = children_of(half.pid)
        half.kill()
    wait_until(lambda: not is_running(child))
