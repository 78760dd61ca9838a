"""The texts that quotations are checked against: from an index, from none, from one that lags or fails."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from debatedesk.domain.reference import Reference
from debatedesk.search.engine.ranking import Ranking
from debatedesk.search.engine.segments import StoredEntry
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace

HIVE = "# A hive\n\nEvery street should keep one hive, and every school one more.\n"
RIVER = "# A river\n\nWhoever owns a bank of the river owns a piece of every garden below it.\n"
EXACT, ALTERED = "street should keep one hive", "every street must keep one hive, and each school one more"
RIVER_WORDS = "a piece of every garden below it"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    (tmp_path / "hive.md").write_text(HIVE, "utf-8")
    (tmp_path / "river.md").write_text(RIVER, "utf-8")
    made = Workspace(LibraryPaths.under(tmp_path / "library"))
    made.imports.import_paths([tmp_path / "hive.md"])
    yield made
    made.close()


def bring(workspace: Workspace, path: Path) -> str:
    """Import the text about the river and return its id."""
    workspace.imports.import_paths([path])
    return next(each.id for each in workspace.documents.documents() if each.title == "A river")


def test_without_an_index_the_texts_are_read(workspace: Workspace) -> None:
    assert workspace.searching.known() is None
    assert workspace.quoting.check(EXACT).status == "exact"
    assert workspace.quoting.check(ALTERED).status == "altered"


def test_what_the_index_knows_is_not_read_again(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace.searching.catch_up()
    monkeypatch.setattr(
        "debatedesk.domain.text.tokens.analyse", lambda text: pytest.fail("a text was read")
    )
    workspace.quoting.refresh()
    assert workspace.quoting.check("whales were never asked about this").status == "not found"


def test_an_index_that_lags_behind_misses_nothing(workspace: Workspace, tmp_path: Path) -> None:
    workspace.searching.catch_up()
    assert workspace.quoting.check(RIVER_WORDS).status == "not found"
    river = bring(workspace, tmp_path / "river.md")
    assert workspace.searching.behind()
    assert workspace.quoting.check(RIVER_WORDS).status == "exact"
    assert workspace.quoting.check(EXACT).status == "exact"
    assert workspace.quoting.check(ALTERED).status == "altered"
    workspace.searching.catch_up()
    workspace.trash.put([Reference.document(river)])
    assert workspace.quoting.check(RIVER_WORDS).status == "not found"


def test_a_new_version_counts_before_it_is_indexed(workspace: Workspace, tmp_path: Path) -> None:
    workspace.searching.catch_up()
    assert workspace.quoting.check(EXACT).status == "exact"
    (hive,) = workspace.documents.documents()
    later = tmp_path / "later.md"
    later.write_text(HIVE.replace("one hive", "two hives"), "utf-8")
    workspace.versions.replace(hive.id, later)
    assert workspace.quoting.check("street should keep two hives").status == "exact"
    assert workspace.quoting.check(EXACT).status != "exact"


def _fail(*_: object) -> object:
    raise IndexError("a damaged index")


@pytest.mark.parametrize("broken", [(Ranking, "doc_ids"), (StoredEntry, "words")])
def test_an_index_that_fails_is_given_up_and_the_texts_are_read(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, broken: tuple[type, str]
) -> None:
    workspace.searching.catch_up()
    monkeypatch.setattr(*broken, property(_fail) if broken[1] == "words" else _fail)
    assert workspace.quoting.check(EXACT).status == "exact"
    assert workspace.quoting.check(ALTERED).status == "altered"
    assert workspace.searching.known() is None
