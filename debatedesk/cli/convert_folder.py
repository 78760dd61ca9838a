"""Converting all maps of a folder: a line for each file, and no file that stops the others."""

import os
from argparse import Namespace
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from debatedesk.cli.drawing import paper_of, write_map_drawing
from debatedesk.cli.terminal import print_words, say
from debatedesk.domain.errors import DeskError, TooLargeError
from debatedesk.services.converting import WrittenFormat, converted, lost, read_map_file, written_format
from debatedesk.services.exports import write_file
from debatedesk.services.imports.files import all_files
from debatedesk.services.imports.report import ImportReport, unforeseen


def convert_folder(options: Namespace, output: Path | None) -> int:
    """Convert the maps of a folder, however deep, into another that is made where it is new."""
    if output is None or not options.to:
        raise DeskError(f"“{options.source}” is a folder: give the format with --to and a folder with -o.")
    written = written_format(options.to, None, is_map=True)
    if not written.is_map:
        raise DeskError(f"A map cannot be written as “{written.name}”.")
    if output.exists() and not output.is_dir():
        raise DeskError(f"“{output}” is a file; the maps of a folder are written to a folder.")
    within = _real(output)
    report = ImportReport([], [])
    files = [file for file in all_files(options.source, report) if within not in _real(file).parents]
    done, failed = 0, len(report.skipped)
    for skipped in report.skipped:
        _print_line(f"{skipped.path}: not converted. {skipped.reason}")
    for file, target in _targets(files, options.source, output, written):
        shown = file.relative_to(options.source)
        try:
            _print_line(f"{shown}: {_convert(file, target, written, options)}")
            done += 1
        except TooLargeError as error:
            _print_line(f"{shown}: not converted. {error.named(shown.name)}")
            failed += 1
        except (DeskError, OSError) as error:
            _print_line(f"{shown}: not converted. {error}")
            failed += 1
        except Exception as error:
            _print_line(f"{shown}: not converted. {unforeseen(shown.name, error)}")
            failed += 1
    say(f"{done:,} converted, {failed:,} not.")
    return 0 if done or not failed else 1


def _print_line(words: str) -> None:
    """Print what is said of one file, in one line whatever its name is."""
    print_words(" ".join(words.splitlines()))


def _real(path: Path) -> Path:
    """Follow links; one that leads in a circle stays as it is, while `Path.resolve` fails on it."""
    return Path(os.path.realpath(path))


def _convert(file: Path, target: Path, written: WrittenFormat, options: Namespace) -> str:
    """Convert one file; gives what came of it in words."""
    imported = read_map_file(file)
    text = converted(imported, written.name)
    target.parent.mkdir(parents=True, exist_ok=True)
    if written.is_drawn:
        title = imported.argument_map.title
        write_map_drawing(text, target, written.name, title, paper_of(options))
    else:
        write_file(target, text)
    nodes, relations = len(imported.argument_map.nodes), len(imported.argument_map.relations)
    words = [_counted(nodes, "node"), _counted(relations, "relation")]
    left = len(imported.not_carried) + len(lost(imported, written.name))
    if left:
        words.append(f"{_counted(left, 'thing')} not carried over")
    return ", ".join(words)


def _counted(count: int, what: str) -> str:
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"


def _targets(
    files: Iterable[Path], folder: Path, output: Path, written: WrittenFormat
) -> list[tuple[Path, Path]]:
    """Name what each file is written to: like the file, its own suffix kept where two would be the same."""
    named = [(file, file.relative_to(folder)) for file in files]
    alike = Counter(str(name.with_suffix("")).casefold() for _, name in named)
    return [
        (
            file,
            output
            / (
                name.with_suffix(written.suffix)
                if alike[str(name.with_suffix("")).casefold()] == 1
                else name.with_name(name.name + written.suffix)
            ),
        )
        for file, name in named
    ]
