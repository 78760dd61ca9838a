"""A library with one debate, its essay and a map without nodes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.support.libraries import ESSAY, add_text, counted_clock, counted_ids


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace(LibraryPaths.under(tmp_path), clock=counted_clock(), new_id=counted_ids())
    debate = workspace.documents.create_debate("Bees").created[0].id
    add_text(workspace.library, "essay", debate, ESSAY)
    yield workspace
    workspace.close()


@pytest.fixture
def map_id(desk: Workspace) -> str:
    return desk.maps.create(desk.documents.debates()[0].id, "Hives").created[0].id
