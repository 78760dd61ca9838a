"""Imports hostile files among good ones: `python -m tests.attacks hostile [N] [WORDS]`.

All cases run, or N of those with the words in their names. Each is an import of its own process, as from
the command line, with an index made of what came in. What counts: the good texts come in, every other gets
a sentence or comes in, nothing takes 30 seconds of the processor or a gigabyte, nothing ends in a fault.
Maps are converted as well. Without words, documents with bytes altered at random are read too.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from debatedesk.domain.errors import DeskError
from debatedesk.formats.base import ReadingOptions
from debatedesk.jobs.isolated_reader import IsolatedReader
from tests.support.hostile_documents import flipped_documents
from tests.support.hostile_files import GOOD, GOOD_MAP, Case, cases

MOST_SECONDS = 30
MOST_READING_SECONDS = 62
MOST_BYTES = 1_000_000_000
_PATIENCE = 150
"""Seconds by the clock until a case is stopped: other programs may use the processor too."""
_MEMORY = 4_000_000_000
_ALTERED = 3_000
_LONGEST_SENTENCE = 2_000


@dataclass(frozen=True)
class Outcome:
    """What one case came to; `faults` is empty where all was well."""

    name: str
    seconds: float
    size: int
    faults: tuple[str, ...]


def main(arguments: Sequence[str]) -> int:
    """Run the cases, print one line; faults go to standard error. Returns 1 where there are any."""
    parts = [each for each in arguments if not each.isdecimal()]
    names = [each.name for each in cases(size=0.001)]
    places = [place for place, name in enumerate(names) if all(part in name for part in parts)]
    wanted = next((int(each) for each in arguments if each.isdecimal()), len(places))
    step = max(1.0, len(places) / max(1, wanted))
    picked = {places[int(number * step)] for number in range(min(wanted, len(places)))}
    outcomes = []
    for place, case in enumerate(cases()):
        if place in picked:
            outcomes.append(outcome := attack(case))
            for fault in outcome.faults:
                print(f"{outcome.name}: {fault}", file=sys.stderr, flush=True)
    if not parts:
        outcomes.append(altered := attack_altered(_ALTERED))
        for fault in altered.faults:
            print(f"{altered.name}: {fault}", file=sys.stderr, flush=True)
    print(summary(outcomes))
    return 1 if any(each.faults for each in outcomes) else 0


def summary(outcomes: Sequence[Outcome]) -> str:
    """Say in one line how it went."""
    faulty = sum(1 for each in outcomes if each.faults)
    slowest = max(outcomes, key=lambda each: each.seconds)
    largest = max(outcomes, key=lambda each: each.size)
    return (
        f"hostile: {len(outcomes)} cases, {faulty} with faults; slowest {slowest.seconds:.1f} s"
        f" ({slowest.name}), largest {largest.size / 1e6:.0f} MB ({largest.name})"
    )


def attack(case: Case) -> Outcome:
    """Import one case among good files, and convert it where it is a map."""
    scratch = Path(tempfile.mkdtemp(prefix="debatedesk-hostile-"))
    try:
        folder = scratch / "texts"
        folder.mkdir()
        (folder / "a-good.md").write_text(GOOD, "utf-8")
        (folder / "z-good.txt").write_text("Another good text, about mills and rivers.", "utf-8")
        (folder / "z-good.argdown").write_text(GOOD_MAP, "utf-8")
        case.make(folder)
        faults: list[str] = []
        seconds, size, answer = _run(scratch, "import", str(folder), "--json")
        faults += _faults_of(answer, seconds, size)
        faults += _missing(answer)
        for path in folder.glob("[!a]*[!d].*"):
            if path.suffix in (".json", ".argdown") and "good" not in path.name:
                again = _run(
                    scratch, "convert", str(path), "--to", "argdown" if ".json" in path.name else "json"
                )
                seconds, size = max(seconds, again[0]), max(size, again[1])
                faults += _faults_of(again[2], again[0], again[1])
        return Outcome(case.name, seconds, size, tuple(faults))
    finally:
        subprocess.run(["rm", "-rf", str(scratch)], check=False)  # deeper than shutil can go


def attack_altered(count: int) -> Outcome:
    """Read documents with bytes altered at random by the process that reads files."""
    faults: list[str] = []
    slowest, largest = 0.0, 0
    with closing(IsolatedReader()) as reader:
        for document in flipped_documents(count):
            start = time.monotonic()
            try:
                reader(Path(document.file), document.make(), ReadingOptions())
            except DeskError as error:
                if "not as expected" in str(error) or f"“{document.file}”" not in str(error):
                    faults.append(f"{document.what}: {error}")
            slowest = max(slowest, time.monotonic() - start)
    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    if slowest > MOST_READING_SECONDS:
        faults.append(f"one takes {slowest:.0f} s")
    return Outcome(f"{count} documents with altered bytes", slowest, largest, tuple(faults))


@dataclass(frozen=True)
class Answer:
    """What a command wrote, and its exit status; None where it had to be stopped."""

    out: str
    errors: str
    status: int | None


def _run(scratch: Path, *arguments: str) -> tuple[float, int, Answer]:
    """Run a command; returns seconds of the processor, bytes of memory at the most, and the answer."""
    command = [sys.executable, "-m", "debatedesk", "--library", str(scratch / "library"), *arguments]
    with (scratch / "out").open("w+b") as out, (scratch / "errors").open("w+b") as errors:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=out, stderr=errors, preexec_fn=_limit
        )
        deadline = time.monotonic() + _PATIENCE
        stopped = False
        while True:
            done, status, used = os.wait4(process.pid, os.WNOHANG)
            if done:
                break
            if time.monotonic() > deadline:
                stopped = True
                process.kill()
            time.sleep(0.02)
        process.returncode = os.waitstatus_to_exitcode(status)
        texts = []
        for file in (out, errors):
            file.seek(0)
            texts.append(file.read().decode("utf-8", "replace"))
    answer = Answer(texts[0], texts[1], None if stopped else process.returncode)
    return used.ru_utime + used.ru_stime, used.ru_maxrss * 1024, answer


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _faults_of(answer: Answer, seconds: float, size: int) -> list[str]:
    faults = []
    if answer.status is None:
        faults.append(f"it hangs ({_PATIENCE} s)")
    elif answer.status not in (0, 1):
        faults.append(f"it ended with {answer.status}: {answer.errors[-200:]}")
    if "Traceback" in answer.errors:
        faults.append(f"a traceback: {answer.errors.strip().splitlines()[-1][:200]}")
    if seconds > MOST_SECONDS:
        faults.append(f"it takes {seconds:.0f} s")
    if size > MOST_BYTES:
        faults.append(f"it takes {size / 1e6:.0f} MB")
    if any(len(line) > _LONGEST_SENTENCE for line in answer.errors.splitlines()):
        faults.append("a sentence without end")
    return faults


def _missing(answer: Answer) -> list[str]:
    """List what is wrong with the report of an import: good files that are not on it, odd reasons."""
    try:
        report = json.loads(answer.out)
    except ValueError:
        return ["there is no report"]
    came = {Path(each["path"]).name for each in report["imported"]}
    faults = [f"“{name}” did not come in" for name in {"a-good.md", "z-good.txt", "z-good.argdown"} - came]
    faults += [
        f"unforeseen: {each['reason']}" for each in report["skipped"] if "not as expected" in each["reason"]
    ]
    return faults
