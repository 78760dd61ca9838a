"""The maps of one import, which wait for the texts that they cite."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.message import message
from debatedesk.formats.base import one_line
from debatedesk.formats.limits import LONGEST_NAME, shortened
from debatedesk.services.evidence import tie_evidence, tie_references
from debatedesk.services.imports.destination import Destination
from debatedesk.services.imports.report import AlreadyThereError, ImportedItem, ImportReport, unforeseen
from debatedesk.storage.database import Library
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.maps import MapStore


class MapImport:
    """Gathers maps and writes them when the texts are there."""

    def __init__(
        self,
        library: Library,
        store: DocumentStore,
        maps: MapStore,
        clock: Callable[[], str],
        new_id: Callable[[], str],
        destination: Destination,
        report: ImportReport,
    ) -> None:
        """Import into one debate of a library."""
        self._library = library
        self._store = store
        self._maps = maps
        self._clock = clock
        self._new_id = new_id
        self._destination = destination
        self._report = report
        self._waiting: list[tuple[Path, ArgumentMap]] = []
        self._ids: dict[str, str] = {}
        """The ids that the maps of this import are to have, by title."""

    def take(self, path: Path, argument_map: ArgumentMap) -> None:
        """Take a map that was read."""
        self._waiting.append((path, argument_map))

    def write_all(self) -> None:
        """Write the maps, their evidence tied to the texts; what can't be written is on the report."""
        waiting, self._waiting = self._waiting, []
        for path, argument_map in waiting:
            self._ids.setdefault(_title(path, argument_map), self._new_id())
        for path, argument_map in waiting:
            try:
                self._write(path, argument_map)
            except DeskError as error:
                self._report.refuse(path, error)
            except Exception as error:
                self._report.skip(path, unforeseen(path.name, error))

    def _write(self, path: Path, argument_map: ArgumentMap) -> None:
        title = _title(path, argument_map)
        with self._destination.kept_when_written(), self._library.transaction():
            debate_id = self._destination.ensure()
            tied = tie_evidence(argument_map, self._names(debate_id))
            listed = self._maps.maps(debate_id)
            tied = tie_references(tied, self._ids | {known.title: known.id for known in reversed(listed)})
            for known in listed:
                present = self._maps.map(known.id)
                if present.nodes == tied.nodes and present.relations == tied.relations:
                    raise AlreadyThereError(
                        message(
                            "“{file}” is already in this debate as the map “{title}”.",
                            file=path.name,
                            title=known.title,
                        )
                    )
            map_id = self._ids.pop(title, "") or self._new_id()
            self._maps.create(map_id, debate_id, title, self._clock())
            self._maps.write(ArgumentMap.of(map_id, title), replace(tied, id=map_id, title=title))
        characters = sum(len(node.title) + len(node.text) for node in tied.nodes.values())
        self._report.imported.append(ImportedItem(str(path), map_id, "map", title, characters))

    def _names(self, debate_id: str) -> dict[str, str]:
        documents = self._store.documents(debate_id)
        by_title = {each.title: each.id for each in reversed(documents)}
        return by_title | self._store.identifiers(debate_id)


def _title(path: Path, argument_map: ArgumentMap) -> str:
    return shortened(one_line(argument_map.title or path.stem), LONGEST_NAME)
