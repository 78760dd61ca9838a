"""One import under way: each file is read and goes to the texts or to the maps."""

from collections.abc import Callable, Sequence
from pathlib import Path

from debatedesk.domain.errors import DeskError, FormatError, TooLargeError
from debatedesk.domain.maps.edits import used_in_arguments, with_left_off
from debatedesk.domain.maps.relations import permitted
from debatedesk.domain.message import message
from debatedesk.formats.base import ImportedMap, ImportedText, ReadingOptions
from debatedesk.formats.registry import largest_read
from debatedesk.services.imports.maps import MapImport
from debatedesk.services.imports.reading import EarlyReader, FileReader, read_with_passwords
from debatedesk.services.imports.references import ReferenceLists
from debatedesk.services.imports.report import ImportReport, unforeseen
from debatedesk.services.imports.texts import TextImport
from debatedesk.services.including import with_inclusions
from debatedesk.storage.regular_files import read_regular, readable


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
    ) -> None:
        """Hand texts and maps on; what can't be read goes on the report.

        The passwords are tried on files that need one; lists of references describe the texts they name.
        """
        self._references = references
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
            read = read_with_passwords(self._read, path, including.data, options, self._passwords)
        except FormatError as error:
            raise including.located(error) from error
        if following is not None and isinstance(self._read, EarlyReader):
            self._begin(following, self._read)
        if isinstance(read, ImportedText):
            self._texts.take(file, data, self._references.described(file, read))
        elif isinstance(read, ImportedMap):
            argument_map, forbidden = permitted(read.argument_map)
            self._maps.take(
                path, with_left_off(argument_map, read.left_off & used_in_arguments(argument_map))
            )
            for remark in read.remarks:
                self._report.skip(path, message("“{file}”: {remark}", file=path.name, remark=remark))
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

    def _begin(self, file: Path, reader: EarlyReader) -> None:
        path = readable(file)
        try:
            data = read_regular(file, largest_read(path))
            whole = with_inclusions(file, data).data
        except (DeskError, OSError):  # told when its turn comes
            return
        self._ahead = file, data
        reader.begin(path, whole, ReadingOptions())

    def write_batch(self) -> None:
        """Write the texts read so far; raises DeskError."""
        self._texts.write_batch()

    def finish(self) -> None:
        """Write what is left: texts first, then the maps that cite them."""
        self._texts.write_batch()
        self._maps.write_all()
