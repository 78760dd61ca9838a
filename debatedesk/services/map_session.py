"""The maps that are worked on, read once and kept as they stand in the library."""

from typing import NamedTuple

from debatedesk.domain.changes import Changes
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.services.authorship import Authorship
from debatedesk.storage.database import Library, MapsVersion
from debatedesk.storage.maps import MapStore

_MOST = 8


class _Loaded(NamedTuple):
    argument_map: ArgumentMap
    version: MapsVersion


class MapSession:
    """Gives maps as they stand now; one is read again only after something else has written.

    An edit leaves what it has made of a map, so that views which read it next need not ask the library.
    """

    def __init__(self, library: Library, store: MapStore, authorship: Authorship) -> None:
        """Keep maps of a library, which a store reads and writes, and record who edits them."""
        self._library = library
        self._store = store
        self._authorship = authorship
        self._loaded: dict[str, _Loaded] = {}

    def map(self, map_id: str) -> ArgumentMap:
        """Give a map as it stands; raises DeskError when there is none of that id."""
        version = self._library.maps_version()
        loaded = self._loaded.pop(map_id, None)
        if loaded is None or loaded.version != version:
            loaded = _Loaded(self._store.map(map_id), version)
        self._keep(loaded)
        return loaded.argument_map

    def write(self, before: ArgumentMap, after: ArgumentMap, *, continues: bool = False) -> None:
        """Write what differs between two states of a map, in the caller's transaction.

        It records who made and who changed each part; an edit that `continues` the one before is one change
        with it.
        """
        from debatedesk.domain.maps.stamping import stamped

        who = self._authorship
        after = stamped(before, after, who.name, who.now(), continues=continues)
        loaded = self._loaded.pop(before.id, None)
        is_whole = (
            loaded is not None
            and loaded.argument_map is before
            and loaded.version == self._library.maps_version()
        )
        self._store.write(before, after)
        if is_whole:
            self._keep(_Loaded(after, self._library.maps_version()))

    def follow(self, changes: Changes, version_before: MapsVersion) -> None:
        """Read again what an undo or redo has touched of the maps that were as of `version_before`."""
        version = self._library.maps_version()
        if version == version_before or version[1] != version_before[1]:
            return
        for map_id, loaded in list(self._loaded.items()):
            if loaded.version != version_before or map_id in changes.maps or changes.everything:
                continue
            nodes, relations = (
                [key for owner, key in touched if owner == map_id]
                for touched in (changes.nodes, changes.relations)
            )
            argument_map = self._store.map_after(loaded.argument_map, nodes, relations)
            self._loaded[map_id] = _Loaded(argument_map, version)

    def _keep(self, loaded: _Loaded) -> None:
        self._loaded[loaded.argument_map.id] = loaded
        while len(self._loaded) > _MOST:
            del self._loaded[next(iter(self._loaded))]
