"""Where the reader was in each text."""

import pytest

from debatedesk.domain.library import Document
from debatedesk.ui.desk import Desk
from debatedesk.ui.reader.reading_positions import ReadingPositions
from debatedesk.ui.reader.scroll_position import ScrollPosition

ESSAY = Document("essay", "debate", "An essay")


@pytest.fixture
def kept(desk: Desk) -> ReadingPositions:
    return ReadingPositions(desk.workspace)


def test_a_place_is_known_at_once_and_on_disk_when_it_is_written(
    kept: ReadingPositions, desk: Desk
) -> None:
    kept.remember_position(ESSAY, ScrollPosition(120, 3.5))
    assert kept.position("essay") == ScrollPosition(120, 3.5)
    assert ReadingPositions(desk.workspace).position("essay") == ScrollPosition()
    kept.write()
    assert ReadingPositions(desk.workspace).position("essay") == ScrollPosition(120, 3.5)


def test_the_beginning_is_kept_as_well(kept: ReadingPositions, desk: Desk) -> None:
    kept.remember_position(ESSAY, ScrollPosition(120, 3.5))
    kept.write()
    kept.remember_position(ESSAY, ScrollPosition())
    kept.write()
    assert ReadingPositions(desk.workspace).position("essay") == ScrollPosition()


def test_the_last_text_of_a_debate_is_known(kept: ReadingPositions) -> None:
    assert kept.last_in("debate") == ""
    kept.remember_last(ESSAY)
    assert kept.last_in("debate") == "essay"


def test_nothing_is_written_where_nothing_has_changed(kept: ReadingPositions, desk: Desk) -> None:
    kept.remember_position(ESSAY, ScrollPosition(120, 3.5))
    kept.write()
    before = desk.workspace.library.rows("SELECT total_changes()")
    kept.remember_position(ESSAY, ScrollPosition(120, 3.5))
    kept.write()
    assert desk.workspace.library.rows("SELECT total_changes()") == before


@pytest.mark.parametrize("damaged", ["nonsense", [1], ["a", 2], {"offset": 3}])
def test_a_damaged_place_counts_as_the_beginning(
    kept: ReadingPositions, desk: Desk, damaged: object
) -> None:
    desk.workspace.state.set("reader.place.essay", damaged)
    assert kept.position("essay") == ScrollPosition()
