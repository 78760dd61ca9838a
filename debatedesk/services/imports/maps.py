"""The maps of one import, which wait for the texts that they cite."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.message import message
from debatedesk.formats.base import one_line
from debatedesk.formats.limits import LONGEST_NAME, shortened
from debatedesk.services.evidence import tie_evidence, tie_references
from debatedesk.services.imports.destination import Destination
from debatedesk.services.imports.map_anchoring import MapAnchoring
from debatedesk.services.imports.report import AlreadyThereError, ImportedItem, ImportReport, unforeseen
from debatedesk.storage.database import Library
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.maps import MapStore


@dataclass(frozen=True, slots=True)
class _WaitingMap:
    """A map that was read from a file, with the words that its nodes were taken from."""

    path: Path
    argument_map: ArgumentMap
    quoted: Mapping[str, tuple[str, ...]]


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
        self._waiting: list[_WaitingMap] = []
        self._anchoring: MapAnchoring | None = None
        self._ids: dict[str, str] = {}
        """The ids that the maps of this import are to have, by title."""

    def take(
        self, path: Path, argument_map: ArgumentMap, quoted: Mapping[str, tuple[str, ...]] | None = None
    ) -> None:
        """Take a map that was read; `quoted` are the words that its nodes were taken from, by their ids."""
        self._waiting.append(_WaitingMap(path, argument_map, quoted or {}))

    def write_all(self) -> None:
        """Write the maps, their evidence tied to the texts; what can't be written is on the report."""
        waiting, self._waiting = self._waiting, []
        for each in waiting:
            self._ids.setdefault(_title(each.path, each.argument_map), self._new_id())
        for waiting_map in waiting:
            try:
                self._write(waiting_map)
            except DeskError as error:
                self._report.refuse(waiting_map.path, error)
            except Exception as error:
                self._report.skip(waiting_map.path, unforeseen(waiting_map.path.name, error))

    def _write(self, waiting: "_WaitingMap") -> None:
        path, argument_map = waiting.path, waiting.argument_map
        title = _title(path, argument_map)
        with self._destination.kept_when_written(), self._library.transaction():
            debate_id = self._destination.ensure()
            anchoring = self._anchoring = self._anchoring or MapAnchoring(self._store, debate_id)
            anchored = anchoring.anchored(
                path, tie_evidence(argument_map, self._names(debate_id)), waiting.quoted
            )
            tied = anchored.argument_map
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
        self._report.remark(path, anchored.sentences)
        characters = sum(len(node.title) + len(node.text) for node in tied.nodes.values())
        self._report.imported.append(
            ImportedItem(str(path), map_id, "map", title, characters, anchored.found)
        )

    def _names(self, debate_id: str) -> dict[str, str]:
        documents = self._store.documents(debate_id)
        by_title = {each.title: each.id for each in reversed(documents)}
        return by_title | self._store.identifiers(debate_id)


def _title(path: Path, argument_map: ArgumentMap) -> str:
    return shortened(one_line(argument_map.title or path.stem), LONGEST_NAME)
