"""Files are read in a process of their own: what breaks it costs that file alone, and nothing is left."""

import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from debatedesk.domain.errors import Cancelled, FormatError, PasswordNeededError
from debatedesk.domain.text.document import read_markdown
from debatedesk.formats.base import DEFAULT_OPTIONS, ReadingOptions
from debatedesk.jobs import reading_process
from debatedesk.jobs.isolated_reader import IsolatedReader, ReadingLimits
from debatedesk.services.imports.reading import read_file, texts_of
from tests.support import hostile_reading
from tests.support.processes import children_of

HOSTILE = "tests.support.hostile_reading"
SHORT = ReadingLimits(seconds=2.0, memory=300_000_000)
linux = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is bounded by Linux")


@pytest.fixture
def reader() -> Iterator[IsolatedReader]:
    """Read with a process that does what the words of a file say."""
    made = IsolatedReader(SHORT, HOSTILE)
    yield made
    made.close()


def read(reader: IsolatedReader, words: str) -> str:
    """Read a file of some words; give the Markdown that came of it."""
    return read_with(reader, words, DEFAULT_OPTIONS)


def read_with(reader: IsolatedReader, words: str, options: ReadingOptions) -> str:
    """Read a file as the user has said."""
    (text,) = texts_of(reader(Path("a folder/hives.txt"), words.encode(), options))
    return text.markdown.strip()


def refusal(reader: IsolatedReader, words: str) -> str:
    """Give the sentence that refuses a file, after which the next one is read."""
    with pytest.raises(FormatError) as raised:
        read(reader, words)
    assert read(reader, "Bees hum.") == "Bees hum."
    sentence = str(raised.value)
    assert sentence.startswith("“hives.txt” ")
    assert sentence.endswith(".")
    return sentence


def test_a_text_is_the_same_as_where_it_is_read_here() -> None:
    name = Path("bees.md")
    data = b"---\ntitle: Bees\nauthor: A. Keeper\n---\n# Bees\n\nThey *hum*.\n\n|a|b|\n|-|-|\n|c|d|\n"
    reader = IsolatedReader()
    try:
        (isolated,) = texts_of(reader(name, data, DEFAULT_OPTIONS))
        (here,) = texts_of(read_file(name, data))
        assert isolated == replace(here, reading=read_markdown(here.markdown))
    finally:
        reader.close()


@pytest.mark.parametrize("deed", ["segfault", "abort", "kill", "exit"])
def test_a_crash_costs_that_file_alone(reader: IsolatedReader, deed: str) -> None:
    sentence = refusal(reader, deed)
    assert "something in it stopped the program that read it" in sentence
    if deed == "segfault" and sys.platform == "linux":
        assert sentence.endswith("(SIGSEGV).")


@pytest.mark.parametrize("deed", ["loop", "hold the interpreter", "sleep"])
def test_what_has_no_end_is_ended(reader: IsolatedReader, deed: str) -> None:
    assert "longer than 2 seconds" in refusal(reader, deed)


def started_by_much() -> bool:
    """Tell whether these tests have themselves had memory that hides that of a process they start."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1_024 > 300_000_000


@linux
@pytest.mark.parametrize("deed", ["memory", "memory in C"])
def test_what_grows_without_end_is_ended(deed: str) -> None:
    reader = IsolatedReader(ReadingLimits(seconds=60.0), HOSTILE)
    try:
        said = refusal(reader, deed)
    finally:
        reader.close()
    # Linux counts what its starter had as the process's own: where that was much, the end alone is known.
    assert "memory" in said or (deed == "memory in C" and started_by_much() and "SIGABRT" in said)


def test_memory_is_watched_where_the_system_does_not_bound_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("debatedesk.jobs.isolated_reader.memory_of", lambda process: 2_000_000_000)
    reader = IsolatedReader(ReadingLimits(), HOSTILE)
    try:
        with pytest.raises(FormatError, match=r"“hives.txt” is not read: .* more than 1 GB of memory"):
            read(reader, "sleep")
    finally:
        reader.close()


@pytest.mark.parametrize(
    "deed", ["write", "write far", "scratch", "delete", "start", "shell", "connect", "surprise"]
)
def test_it_writes_starts_and_reaches_nothing(reader: IsolatedReader, deed: str) -> None:
    before = set(Path(tempfile.gettempdir()).iterdir())
    assert "not as expected" in refusal(reader, deed)
    after = set(Path(tempfile.gettempdir()).iterdir())
    assert not [each for each in after - before if "hostile" in each.name]
    assert Path(hostile_reading.__file__).exists()
    assert Path(reading_process.__file__).exists()


def test_what_a_library_prints_is_no_answer(reader: IsolatedReader) -> None:
    assert read(reader, "print") == "print"


def test_disorder_on_the_pipe_costs_that_file_alone(reader: IsolatedReader) -> None:
    refusal(reader, "disorder")


def test_a_password_is_asked_for_and_given(reader: IsolatedReader) -> None:
    with pytest.raises(PasswordNeededError):
        read(reader, "password")
    assert read_with(reader, "password", ReadingOptions(password="secret")) == "password"


def test_parts_are_told_and_a_cancel_ends_the_process(reader: IsolatedReader) -> None:
    told: list[tuple[int, int]] = []
    read_with(reader, "parts", ReadingOptions(progress=lambda done, total: told.append((done, total))))
    assert (1, 3) in told

    def cancel(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_with(reader, "sleep", ReadingOptions(progress=cancel))
    assert not [thread for thread in threading.enumerate() if thread.name == "reading"]
    assert read(reader, "Bees hum.") == "Bees hum."


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="finds processes in /proc")
def test_one_process_reads_all_files_and_none_is_left() -> None:
    before = children_of()
    reader = IsolatedReader()
    read(reader, "Bees hum.")
    first = set(children_of()) - set(before)
    read(reader, "Bees sting.")
    assert set(children_of()) - set(before) == first
    reader.close()
    assert children_of() == before
    read(reader, "Bees swarm.")
    reader.close()
    assert children_of() == before


def test_a_process_that_cannot_be_started_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "debatedesk.jobs.isolated_reader.module_command", lambda *given: ["/no/such/python"]
    )
    with pytest.raises(FormatError, match=r"“hives.txt” cannot be read: its reading could not be started"):
        read(IsolatedReader(), "Bees hum.")
