"""One import under way: each file is read and goes to the texts or to the maps."""

from pathlib import Path

from debatedesk.domain.errors import DeskError, TooLargeError
from debatedesk.domain.maps.relations import permitted
from debatedesk.formats.base import TextFormat
from debatedesk.formats.registry import format_of
from debatedesk.services.imports.maps import MapImport
from debatedesk.services.imports.report import ImportReport, unforeseen
from debatedesk.services.imports.texts import TextImport
from debatedesk.storage.regular_files import read_regular, readable


class ImportRun:
    """Takes one file after the other; whatever one brings about, the others come in."""

    def __init__(self, texts: TextImport, maps: MapImport, report: ImportReport) -> None:
        """Hand texts and maps on; what can't be read goes on the report."""
        self._texts = texts
        self._maps = maps
        self._report = report

    def take(self, file: Path) -> None:
        """Read one file; raises DeskError only where the library can't be written."""
        path = readable(file)
        try:
            self._take(file, path)
        except TooLargeError as error:
            self._report.skip(path, str(error.named(path.name)))
        except DeskError as error:
            self._report.skip(path, str(error))
        except OSError as error:
            self._report.skip(path, f"“{path.name}” cannot be read: {error.strerror or error}.")
        except Exception as error:
            self._report.skip(path, unforeseen(path.name, error))
        self._texts.write_full_batch()

    def _take(self, file: Path, path: Path) -> None:
        data = read_regular(file)
        file_format = format_of(path, data)
        if file_format is None:
            raise DeskError(f"“{path.name}” is not a kind of file that DebateDesk reads.")
        if isinstance(file_format, TextFormat):
            self._texts.take(file, data, file_format.read(path, data))
        else:
            argument_map, forbidden = permitted(file_format.read(path, data).argument_map)
            self._maps.take(path, argument_map)
            for each in forbidden:
                self._report.skip(path, f"“{path.name}”: the relation {each.what} was left out. {each.why}")

    def write_batch(self) -> None:
        """Write the texts read so far; raises DeskError."""
        self._texts.write_batch()

    def finish(self) -> None:
        """Write what is left: texts first, then the maps that cite them."""
        self._texts.write_batch()
        self._maps.write_all()
