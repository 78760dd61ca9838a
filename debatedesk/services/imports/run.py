"""One import under way: each file is read and goes to the texts or to the maps."""

from collections.abc import Callable, Sequence
from pathlib import Path

from debatedesk.domain.errors import DeskError, FormatError, TooLargeError
from debatedesk.domain.maps.edits import with_left_off
from debatedesk.domain.maps.relations import permitted
from debatedesk.domain.message import message
from debatedesk.formats.base import ImportedMap, ImportedText, MapFormat, NotCarried, ReadingOptions
from debatedesk.formats.registry import largest_read, outline_format_of
from debatedesk.services.imports.maps import MapImport
from debatedesk.services.imports.reading import EarlyReader, FileReader, ReadContent, read_with_passwords
from debatedesk.services.imports.references import ReferenceLists
from debatedesk.services.imports.report import AlreadyThereError, ImportReport, unforeseen
from debatedesk.services.imports.texts import TextImport
from debatedesk.services.including import with_inclusions
from debatedesk.storage.regular_files import read_regular, readable

_MOST_LISTED = 10
"""So many sentences tell what of a file its map does not hold."""


class ImportRun:
    """Takes one file after the other; whatever one brings about, the others come in."""

    def __init__(
        self,
        texts: TextImport,
        maps: MapImport,
        report: ImportReport,
        read: FileReader,
        passwords: Sequence[str],
        references: ReferenceLists,
        outlines_as_maps: bool = False,
    ) -> None:
        """Hand texts and maps on; what can't be read goes on the report.

        The passwords are tried on files that need one; lists of references describe the texts they name.
        With `outlines_as_maps` texts that are outlines become maps.
        """
        self._references = references
        self._outlines_as_maps = outlines_as_maps
        self._read = read
        self._passwords = passwords
        self._texts = texts
        self._maps = maps
        self._report = report
        self._ahead: tuple[Path, bytes] | None = None

    def take(self, file: Path, progress: Callable[[int, int], None], following: Path | None = None) -> None:
        """Read one file and tell how far that is; raises DeskError where the library can't be written.

        The `following` one may be read while this one is written.
        """
        path = readable(file)
        try:
            self._take(file, path, ReadingOptions(progress=progress), following)
        except TooLargeError as error:
            self._report.skip(path, str(error.named(path.name)))
        except DeskError as error:
            self._report.refuse(path, error)
        except OSError as error:
            self._report.skip(
                path,
                message("“{file}” cannot be read: {part}.", file=path.name, part=error.strerror or error),
            )
        except Exception as error:
            self._report.skip(path, unforeseen(path.name, error))
        self._texts.write_full_batch()

    def _take(self, file: Path, path: Path, options: ReadingOptions, following: Path | None) -> None:
        ahead, self._ahead = self._ahead, None
        data = ahead[1] if ahead and ahead[0] == file else read_regular(file, largest_read(path))
        including = with_inclusions(file, data)
        try:
            outline = self._outline_format(path, data)
            if outline is not None:
                read: ReadContent = outline.read(path, data)
            else:
                read = read_with_passwords(self._read, path, including.data, options, self._passwords)
        except FormatError as error:
            raise including.located(error) from error
        if following is not None and isinstance(self._read, EarlyReader):
            self._begin(following, self._read)
        if isinstance(read, ImportedText):
            self._texts.take(file, data, self._references.described(file, read))
        elif isinstance(read, ImportedMap):
            self._take_texts_of_map(file, path, data, read)
            argument_map, forbidden = permitted(read.argument_map)
            # A list of unrelated statements is no map to Argdown; here it is the beginning of one.
            is_list = read.left_off >= argument_map.nodes.keys()
            on_map = argument_map if is_list else with_left_off(argument_map, read.left_off)
            self._maps.take(path, on_map, read.quoted)
            self._report.remark(path, (*read.remarks, *_not_carried(read)))
            for relation in forbidden:
                what = message(
                    "“{file}”: the relation {relation} was left out. {reason}",
                    file=path.name,
                    relation=relation.what,
                    reason=relation.why,
                )
                self._report.skip(path, what)
        else:
            self._texts.take_several(file, data, read)

    def _take_texts_of_map(self, file: Path, path: Path, data: bytes, read: ImportedMap) -> None:
        """Take the texts that came with a map; that they are there already stops nothing."""
        for text in read.texts:
            try:
                self._texts.take(file, data, text)
            except AlreadyThereError:
                continue
            except DeskError as error:
                self._report.refuse(path, error)

    def _outline_format(self, path: Path, data: bytes) -> MapFormat | None:
        """Find the format by which a text is read as a map where that is wanted of outlines."""
        return outline_format_of(path, data) if self._outlines_as_maps else None

    def _begin(self, file: Path, reader: EarlyReader) -> None:
        path = readable(file)
        try:
            data = read_regular(file, largest_read(path))
            whole = with_inclusions(file, data).data
        except (DeskError, OSError):  # told when its turn comes
            return
        self._ahead = file, data
        if self._outline_format(path, data) is not None:
            return
        reader.begin(path, whole, ReadingOptions())

    def write_batch(self) -> None:
        """Write the texts read so far; raises DeskError."""
        self._texts.write_batch()

    def finish(self) -> None:
        """Write what is left: texts first, then the maps that cite them."""
        self._texts.write_batch()
        self._maps.write_all()


def _not_carried(read: ImportedMap) -> list[str]:
    """Say what of a file its map does not hold: of each kind of thing the first, and how many more."""
    alike: dict[str, list[NotCarried]] = {}
    for each in read.not_carried:
        alike.setdefault(each.what, []).append(each)
    sentences: list[str] = [
        message("Not carried over: {what} ({where}).", what=what, where=losses[0].where)
        if len(losses) == 1
        else message(
            "Not carried over: {what} ({where}), and {more:,} more of the kind.",
            what=what,
            where=losses[0].where,
            more=len(losses) - 1,
        )
        for what, losses in alike.items()
    ]
    more = len(sentences) - _MOST_LISTED
    if more <= 0:
        return sentences
    rest = message("{n:,} more things were not carried over.", "1 more thing was not carried over.", more)
    return [*sentences[:_MOST_LISTED], rest]
