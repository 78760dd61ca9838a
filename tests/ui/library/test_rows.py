from collections.abc import Mapping, Sequence
from dataclasses import replace

from debatedesk.domain.library import Debate, Document, MapSummary
from debatedesk.ui.library.filtering import LibraryFilter, Ranking, fits_all
from debatedesk.ui.library.rows import DebateLines, ItemLine, LibraryGroup, Order, trash_rows
from debatedesk.ui.widgets.tree_model import Row

ESSAY = Document("e", "d", "A hive for every street", "Ada Keeper", "2024-05-03", "essay")
NINE = Document("n9", "d", "Letter No. 9", "Bo Wary", "2024-06", "reaction", "opposes")
TEN = Document("n10", "d", "Letter No. 10", "Ánna Zeal", "", "Reaction", "supports")
SPEECH = Document("s", "d", "Speech", "", "2023", "speech")
MAP = MapSummary("m", "d", "Should streets keep bees?", 37, 1)
ALL = [NINE, TEN, SPEECH, ESSAY]


def debate_rows(
    documents: Sequence[Document],
    maps: Sequence[MapSummary],
    *,
    notes: Mapping[str, int],
    ranking: Ranking = fits_all,
    order: Order = "added",
) -> list[Row]:
    return DebateLines(documents, maps, notes=notes, order=order).rows(ranking)


def groups(rows: list[Row]) -> dict[str, list[str]]:
    return {row.value.title: [each.value.title for each in row.children] for row in rows}


def line(row: Row) -> ItemLine:
    assert isinstance(row.value, ItemLine)
    return row.value


def heading(row: Row) -> LibraryGroup:
    assert isinstance(row.value, LibraryGroup)
    return row.value


def test_maps_and_texts_stand_in_groups_by_kind() -> None:
    assert groups(debate_rows(ALL, [MAP], notes={})) == {
        "Maps": ["Should streets keep bees?"],
        "Essays": ["A hive for every street"],
        "Reactions": ["Letter No. 9", "Letter No. 10"],
        "Speeches": ["Speech"],
    }


def test_a_text_shows_author_date_and_notes_with_its_stance_beside_them() -> None:
    rows = debate_rows([NINE], [MAP], notes={"n9": 2})
    letter = line(rows[1].children[0])
    assert (letter.detail, letter.stance) == ("Bo Wary · Jun 2024 · 2 notes", "opposes")
    assert letter.spoken == "Letter No. 9, Bo Wary, Jun 2024, 2 notes, opposes"
    assert letter.tip.splitlines()[0] == "Letter No. 9"
    assert line(rows[0].children[0]).detail == "37 nodes · 1 link"


def test_headings_count_and_are_not_selected() -> None:
    rows = debate_rows(ALL, [], notes={})
    assert [heading(row).figures for row in rows] == ["1", "2", "1"]
    assert not any(row.selectable for row in rows)
    assert all(each.selectable and each.editable for row in rows for each in row.children)


def test_the_filter_looks_at_title_author_stance_kind_and_date() -> None:
    words = LibraryFilter()

    def found(typed: str) -> list[str]:
        rows = debate_rows(ALL, [MAP], notes={}, ranking=words.of(typed))
        return [title for titles in groups(rows).values() for title in titles]

    assert found("hive") == ["A hive for every street"]
    assert found("anna ZEAL") == ["Letter No. 10"]
    assert found("opposes") == ["Letter No. 9"]
    assert found("reaction") == ["Letter No. 9", "Letter No. 10"]
    assert found("letter 2024") == ["Letter No. 9"]
    assert found("map") == ["Should streets keep bees?"]
    assert found("nothing of the sort") == []
    assert len(found("  ")) == 5


def test_a_filtered_group_tells_how_many_it_leaves_out() -> None:
    rows = debate_rows(ALL, [], notes={}, ranking=LibraryFilter().of("zeal"))
    assert [heading(row).figures for row in rows] == ["1 of 2"]
    assert heading(rows[0]).spoken == "Reactions, 1 of 2"


def test_texts_are_sorted_as_asked() -> None:
    def titles(order: str) -> list[str]:
        same = [replace(each, kind="text") for each in ALL]
        return groups(debate_rows(same, [], notes={}, order=order))["Texts"]  # type: ignore[arg-type]

    assert titles("added") == ["Letter No. 9", "Letter No. 10", "Speech", "A hive for every street"]
    assert titles("title") == ["A hive for every street", "Letter No. 9", "Letter No. 10", "Speech"]
    assert titles("author") == [
        "A hive for every street",
        "Letter No. 10",
        "Letter No. 9",
        "Speech",
    ]
    assert titles("date") == ["Speech", "A hive for every street", "Letter No. 9", "Letter No. 10"]


def test_the_trash_keeps_debates_texts_and_maps_apart() -> None:
    rows = trash_rows([Debate("d", "Bees", ""), NINE, MAP])
    assert groups(rows) == {
        "Debates": ["Bees"],
        "Texts": ["Letter No. 9"],
        "Maps": ["Should streets keep bees?"],
    }
    assert not any(each.editable for row in rows for each in row.children)
