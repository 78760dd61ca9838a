"""Damages every file and every kind of cell of a library, and looks at it by commands and in the window.

`python -m tests.attacks corruption [CASES] [--seed N]`. After each damage the library must work with the
same content, or say in one sentence what is wrong and be mended or given back.
"""

import argparse
import contextlib
import io
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from debatedesk.cli.main import main as run_command
from debatedesk.domain.errors import DeskError
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.storage.cells import TABLES, Cell
from tests.storage.test_cells import WRONG, put_wrong
from tests.support.furnished import furnish

CASES = 320
_BLOCK = 512
_WINDOW_EVERY = 3
"""Every third library is looked at in the window too."""
_KILLED_WRITER = """
import os, sys
from pathlib import Path
from typing import Any
from debatedesk.domain.errors import DeskError
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
desk = Workspace(LibraryPaths.under(Path(sys.argv[1])))
desk.library.rows("PRAGMA wal_autocheckpoint = 0")
for number, note in enumerate(desk.notes.notes()):
    desk.notes.write(note.id, f"{note.markdown}, edited before the crash ({number})")
os._exit(0)
"""

Damage = Callable[[Path, random.Random], None]


@dataclass
class Outcome:
    """What became of a damaged library."""

    name: str
    verdict: str
    """`same`, `told`, or what is wrong: `traceback`, `silent`, `no way out`."""
    details: list[str] = field(default_factory=list)

    @property
    def is_bad(self) -> bool:
        """Tell whether this must not happen."""
        return self.verdict not in ("same", "told")


@dataclass
class Answer:
    """What a command answered."""

    status: int
    output: str
    errors: str


def command(root: Path, *arguments: str) -> Answer:
    """Run a command in this process; what it raises becomes a traceback in its errors."""
    output, errors = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(errors):
        try:
            status = run_command(["--library", str(root), *arguments])
        except SystemExit as ended:
            status = int(ended.code or 0)
        except BaseException:
            traceback.print_exc(file=errors)
            status = 99
    return Answer(status, output.getvalue(), errors.getvalue())


class Base:
    """Whole libraries to damage: one that was closed, one whose program was killed, each with a backup."""

    def __init__(self, folder: Path) -> None:
        """Make them in a folder."""
        self.closed, self.killed = folder / "closed", folder / "killed"
        with closing(Workspace(LibraryPaths.under(self.closed))) as desk:
            furnish(desk, folder / "files")
            desk.searching.catch_up()
            desk.settings.set("theme", "dark")
            desk.state.set_all(
                {"library": {"order": "title", "folded": []}, "reader": {"map_follows": True}}
            )
        command(self.closed, "backup")
        command(self.closed, "search", "hive")
        shutil.copytree(self.closed, self.killed)
        subprocess.run([sys.executable, "-c", _KILLED_WRITER, str(self.killed)], check=True)
        self.content = {
            root: content_of(self.copied(root, folder / "look")) for root in (self.closed, self.killed)
        }
        assert self.content[self.closed] != self.content[self.killed]

    @staticmethod
    def copied(root: Path, target: Path) -> Path:
        """Copy a library to where it may be damaged."""
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(root, target)
        return target


def content_of(root: Path) -> dict[str, str]:
    """Tell all that commands show of a library."""
    listed = command(root, "list", "--json")
    shown = {"list": listed.output}
    try:
        things = json.loads(listed.output)
    except ValueError:
        return shown
    for key in (each["id"] for kind in ("documents", "maps") for each in things[kind]):
        shown[key] = command(root, "show", key, "--json").output
    with contextlib.suppress(Exception), closing(Workspace(LibraryPaths.under(root))) as desk:
        for note in desk.notes.notes():
            shown[f"note {note.id}"] = f"{note.markdown}\n{note.tags}\n{note.anchor}"
        for document in desk.documents.documents():
            highlights = desk.annotations.highlights(document.id)
            shown[f"highlights {document.id}"] = "\n".join(
                f"{each.colour} {each.anchor}" for each in highlights
            )
    found = json.loads(command(root, "search", "hive", "--json").output or "{}")
    shown["search"] = json.dumps(sorted(hit["id"] for hit in found.get("hits", [])))
    return shown


def flip(path: Path, chance: random.Random) -> None:
    """Flip one bit."""
    data = bytearray(path.read_bytes())
    if data:
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        path.write_bytes(data)


def flip_head(path: Path, chance: random.Random) -> None:
    """Flip one bit among the first hundred bytes."""
    data = bytearray(path.read_bytes())
    if data:
        data[chance.randrange(min(100, len(data)))] ^= 1 << chance.randrange(8)
        path.write_bytes(data)


def truncate(path: Path, chance: random.Random) -> None:
    """Cut the end off."""
    data = path.read_bytes()
    path.write_bytes(data[: chance.randrange(len(data))] if data else data)


def empty(path: Path, chance: random.Random) -> None:
    """Leave nothing in the file."""
    path.write_bytes(b"")


def zero(path: Path, chance: random.Random) -> None:
    """Overwrite blocks with zeroes."""
    data = bytearray(path.read_bytes())
    if data:
        start = chance.randrange(len(data)) // _BLOCK * _BLOCK
        data[start : start + 8 * _BLOCK] = bytes(len(data[start : start + 8 * _BLOCK]))
        path.write_bytes(data)


def garble(path: Path, chance: random.Random) -> None:
    """Overwrite a block with chance bytes."""
    data = bytearray(path.read_bytes())
    if data:
        start = chance.randrange(len(data)) // _BLOCK * _BLOCK
        data[start : start + _BLOCK] = chance.randbytes(len(data[start : start + _BLOCK]))
        path.write_bytes(data)


def swap(path: Path, chance: random.Random) -> None:
    """Swap two blocks of a page's size."""
    data = bytearray(path.read_bytes())
    blocks = len(data) // 4096
    if blocks > 1:
        one, two = (4096 * each for each in chance.sample(range(blocks), 2))
        first, second = bytes(data[one : one + 4096]), bytes(data[two : two + 4096])
        data[one : one + 4096], data[two : two + 4096] = second, first
        path.write_bytes(data)


def remove(path: Path, chance: random.Random) -> None:
    """Take the file away."""
    path.unlink()


def be_folder(path: Path, chance: random.Random) -> None:
    """Put a folder in the place of the file."""
    path.unlink()
    path.mkdir()
    (path / "inside").write_text("something")


def be_text(path: Path, chance: random.Random) -> None:
    """Put JSON of another kind, or words, in the place of the file."""
    wrong = ["[]", "{", '{"a": [1, 2', "null", "[" * 100_000, '{"version": 1e999}', "words"]
    path.write_text(chance.choice(wrong))


FILE_DAMAGES: tuple[Damage, ...] = (
    *(flip, flip_head, truncate, empty, zero, garble, swap, remove, be_folder, be_text),
)
ROWS = (
    "DELETE FROM debates",
    "DELETE FROM documents WHERE rowid = (SELECT min(rowid) FROM documents)",
    "DELETE FROM texts",
    "DELETE FROM maps",
    "DELETE FROM nodes WHERE id = 'n1'",
    "DELETE FROM nodes WHERE id = 'n2'",
    "DELETE FROM versions",
    "DELETE FROM images",
    "UPDATE relations SET sources = '[\"nobody\"]'",
    "UPDATE relations SET target = id",
    "UPDATE sqlite_sequence SET seq = 9223372036854775807",
    "PRAGMA user_version = 0",
    "PRAGMA user_version = 1",
    "PRAGMA user_version = -1",
    "UPDATE notes SET debate_id = 'nowhere'",
    "UPDATE highlights SET start = 5000000000, end = -3",
    *(f"DROP TABLE {table.name}" for table in TABLES),
    "DROP INDEX notes_by_debate",
    "DROP TRIGGER unindexed_notes_insert",
)


def cases(base: Base, count: int, seed: int) -> Iterator[tuple[str, Path, Callable[[Path], None]]]:
    """Give each case by its name, the library to copy, and what damages the copy."""
    chance = random.Random(seed)
    for number in range(count):
        own = random.Random(f"{seed}/{number}")
        root = base.killed if number % 2 else base.closed
        match number % 4:
            case 0 | 1:
                yield _file_case(root, chance, own)
            case 2:
                yield _cell_case(root, chance)
            case _:
                statement = chance.choice(ROWS)
                yield f"{root.name}: {statement}", root, lambda copy, sql=statement: _change(copy, sql)  # type: ignore[misc]


def _file_case(
    root: Path, chance: random.Random, own: random.Random
) -> tuple[str, Path, Callable[[Path], None]]:
    files = sorted(path.relative_to(root) for path in root.rglob("*") if path.is_file())
    groups: dict[str, list[Path]] = {}
    for path in files:
        groups.setdefault("/".join(path.parts[:2]), []).append(path)
    heavy = ["data/library.db", "data/library.db-wal", "cache/index"]
    names = [*groups, *(name for name in heavy if name in groups for _ in range(3))]
    path = chance.choice(groups[chance.choice(sorted(names))])
    damage = chance.choice(FILE_DAMAGES)
    return f"{root.name}: {damage.__name__} {path}", root, lambda copy: damage(copy / path, own)


def _cell_case(root: Path, chance: random.Random) -> tuple[str, Path, Callable[[Path], None]]:
    table = chance.choice(TABLES)
    column = chance.choice(list(table.cells))
    wrong = chance.choice(
        [wrong for wrong in WRONG if not _may_be_there(table.cells[column], wrong)] or ["bytes"]
    )
    return (
        f"{root.name}: {wrong} in {table.name}.{column}",
        root,
        lambda copy: _put_wrong(copy, table.name, column, wrong),
    )


def _may_be_there(cell: Cell, wrong: str) -> bool:
    """Tell whether nobody could tell a value from a right one; columns of text make text of numbers."""
    value = WRONG[wrong]
    if cell.sound(("",)) and isinstance(value, (int, float)):
        value = str(value)
    return wrong != "no UTF-8" and cell.sound((value,))


def _put_wrong(root: Path, table: str, column: str, wrong: str) -> None:
    with contextlib.suppress(sqlite3.IntegrityError, sqlite3.OperationalError):
        put_wrong(root / "data" / "library.db", table, column, WRONG[wrong])


def _change(root: Path, statement: str) -> None:
    database = root / "data" / "library.db"
    with (
        closing(sqlite3.connect(database, isolation_level=None)) as connection,
        contextlib.suppress(sqlite3.Error),
    ):
        connection.execute(statement)


class Attack:
    """Damages copies of libraries and judges what becomes of them."""

    def __init__(self, folder: Path, *, window: bool) -> None:
        """Work in an empty folder; `window` looks at each damaged library in the window too."""
        self._folder = folder
        self._runs = 0
        self.base = Base(folder)
        self._window = Window() if window else None

    def close(self) -> None:
        """End the window."""
        if self._window is not None:
            self._window.close()

    def run(self, name: str, root: Path, damage: Callable[[Path], None]) -> Outcome:
        """Damage a copy of a library and judge it by commands, then a second one in the window."""
        copy = Base.copied(root, self._folder / "damaged")
        damage(copy)
        damaged = Base.copied(copy, self._folder / "kept")
        outcome = self._by_commands(name, copy, self.base.content[root])
        self._runs += 1
        if self._window is None or outcome.is_bad or self._runs % _WINDOW_EVERY:
            return outcome
        return self._in_window(outcome, Base.copied(damaged, copy))

    def _by_commands(self, name: str, root: Path, content: dict[str, str]) -> Outcome:
        answers = [command(root, "list")]
        present = content_of(root)
        differing = [key for key in content if present.get(key) != content[key]]
        answers += [command(root, "list"), command(root, "search", "hive"), command(root, "check")]
        problems = [answer.errors + answer.output for answer in answers[-1:] if answer.status]
        told = [answer.errors for answer in answers[:-1] if answer.status and answer.errors] + problems
        repaired = [command(root, "check", "--repair"), command(root, "check"), command(root, "list")]
        everything = "\n".join(each.errors + each.output for each in (*answers, *repaired))
        details = [*told[:3], f"differs: {differing[:4]}"]
        if "Traceback" in everything or any(each.status == 99 for each in (*answers, *repaired)):
            return Outcome(name, "traceback", [everything])
        if differing and not told:
            return Outcome(name, "silent", details)
        if repaired[-1].status and not self._given_back(root):
            return Outcome(name, "no way out", [*details, repaired[0].errors, repaired[-1].errors])
        if refusal := self._refusal_to_edit(root):
            details.append(refusal)
            if "Traceback" in refusal or "debatedesk restore" not in refusal or not self._given_back(root):
                return Outcome(name, "not editable", details)
            return Outcome(name, "told", details)
        return Outcome(name, "told" if differing else "same", details)

    def _given_back(self, root: Path) -> bool:
        for backup in sorted((root / "data" / "backups").glob("*.zip")):
            if command(root, "restore", str(backup)).status == 0:
                return command(root, "list").status == 0
        return False

    @staticmethod
    def _refusal_to_edit(root: Path) -> str:
        """Edit a note; give the sentence, or the traceback, that comes of it instead."""
        try:
            with closing(Workspace(LibraryPaths.under(root))) as desk:
                for note in desk.notes.notes()[:1]:
                    desk.notes.write(note.id, "Written after the damage")
                    if desk.notes.note(note.id).markdown != "Written after the damage":
                        return "the note is as it was"
                return ""
        except DeskError as error:
            return str(error)
        except Exception:
            return traceback.format_exc()

    def _in_window(self, outcome: Outcome, root: Path) -> Outcome:
        assert self._window is not None
        answer = self._window.look(root)
        if answer["reports"] or "Traceback" in answer["errors"]:
            return Outcome(f"window: {outcome.name}", "traceback", [*answer["reports"], answer["errors"]])
        if outcome.verdict == "told" and not answer["said"]:
            outcome.details.append("not told in the window")
        return outcome


class Window:
    """A process with the real window, drawn in memory, that opens one library after the other."""

    def __init__(self) -> None:
        """Start it with the first look."""
        self._process: subprocess.Popen[str] | None = None

    def look(self, root: Path) -> dict[str, Any]:
        """Open a library, go through all that it shows, edit a note, close it; tell what was said."""
        if self._process is None or self._process.poll() is not None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.attacks._window"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{root}\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            return {"said": [], "reports": [f"the window ended with {self._process.wait()}"], "errors": ""}
        answer: dict[str, Any] = json.loads(line)
        return answer

    def close(self) -> None:
        """End the process."""
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()
            self._process.wait(timeout=60)
            if self._process.stdout is not None:
                self._process.stdout.close()


def attack(
    count: int, seed: int, *, window: bool = True, report: Callable[[Outcome], None] = lambda _: None
) -> list[Outcome]:
    """Run so many cases and give their outcomes; `report` hears of each."""
    outcomes = []
    with tempfile.TemporaryDirectory(prefix="corruption-") as folder:
        attacker = Attack(Path(folder), window=window)
        try:
            for name, root, damage in cases(attacker.base, count, seed):
                outcomes.append(attacker.run(name, root, damage))
                report(outcomes[-1])
        finally:
            attacker.close()
    return outcomes


def _print_bad(outcome: Outcome) -> None:
    if outcome.is_bad:
        print(f"{outcome.verdict}: {outcome.name}")
        for line in outcome.details:
            print("    " + line.strip().replace("\n", "\n    ")[-1500:])


def main(arguments: Sequence[str]) -> int:
    """Run the attack and print one line of figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.attacks corruption")
    parser.add_argument("cases", nargs="?", type=int, default=CASES)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-window", action="store_true")
    options = parser.parse_args(arguments)
    outcomes = attack(options.cases, options.seed, window=not options.no_window, report=_print_bad)
    verdicts = Counter(outcome.verdict for outcome in outcomes)
    unsaid = sum("not told in the window" in outcome.details for outcome in outcomes)
    figures = ", ".join(f"{count} {verdict}" for verdict, count in verdicts.most_common())
    print(f"corruption: {len(outcomes)} damages: {figures}; {unsaid} told by commands alone")
    return 1 if any(outcome.is_bad for outcome in outcomes) else 0
