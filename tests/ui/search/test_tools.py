"""Narrowing with a click, the order of results, searches kept, other words suggested, indexing behind."""

import shutil
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.services.search_results import Facet
from debatedesk.ui.desk import Desk
from debatedesk.ui.search.memory import LATELY, SearchMemory
from debatedesk.ui.search.panel import SearchPanel
from debatedesk.ui.search.tools import SearchTools
from debatedesk.ui.theme import ThemeHost
from tests.support.panels import show
from tests.ui.search.test_panel import Window, button, said, settle, titles, type_in


@pytest.fixture
def panel(bees: Desk, theme: ThemeHost, qtbot: QtBot) -> Iterator[SearchPanel]:
    made = SearchPanel(bees, theme)
    window = Window(made)
    show(qtbot, window, 320, 640)
    yield made
    made.close()


def entries(menu: QMenu) -> list[str]:
    menu.aboutToShow.emit()
    return [each.text() for each in menu.actions() if each.text()]


def pick(menu: QMenu, words: str) -> None:
    menu.aboutToShow.emit()
    next(each for each in menu.actions() if each.text() == words).trigger()


def test_counts_by_kind_and_author_narrow_with_a_click(panel: SearchPanel, qtbot: QtBot) -> None:
    panel.search("hive OR honey")
    settle(panel, qtbot)
    messages = panel.tools.facets.text()
    assert "Ada\u00a0Keeper</a>&nbsp;1" in messages
    assert "essay</a>&nbsp;1" in messages
    panel.tools.facets.linkActivated.emit('=author:"ada keeper"')
    settle(panel, qtbot)
    assert panel.field.text() == '(hive OR honey) author:"ada keeper"'
    assert titles(panel) == ["A hive for every street"]
    assert panel.tools.facets.isHidden(), "what all results share narrows nothing"


def test_counts_by_debate_lead_to_the_other_debate(panel: SearchPanel, bees: Desk, qtbot: QtBot) -> None:
    other = bees.workspace.documents.create_debate("Wasp debates").created[0]
    bees.workspace.notes.add(other, "A hive of wasps")
    panel.scopes.choose("all")
    panel.search("hive")
    settle(panel, qtbot)
    assert "Wasp\u00a0debates</a>&nbsp;1" in panel.tools.facets.text()
    panel.tools.facets.linkActivated.emit('=debate:"wasp debates"')
    settle(panel, qtbot)
    assert titles(panel) == ["A hive of wasps"]


def test_more_of_a_kind_of_count_are_shown_on_demand(bees: Desk, theme: ThemeHost, qtbot: QtBot) -> None:
    tools = SearchTools(SearchMemory(bees.workspace.state), theme)
    qtbot.addWidget(tools)
    tools.show_facets([Facet("author", f"Author {n}", 9 - n, f"author:a{n}") for n in range(7)])
    assert "Author\u00a06" not in tools.facets.text()
    tools.facets.linkActivated.emit("+author")
    assert "Author\u00a06" in tools.facets.text()


def test_a_name_is_shortened_and_its_count_is_not(bees: Desk, theme: ThemeHost, qtbot: QtBot) -> None:
    tools = SearchTools(SearchMemory(bees.workspace.state), theme)
    qtbot.addWidget(tools)
    tools.resize(200, 200)
    tools.show()
    tools.show_facets([Facet("author", "Wilhelmina Mondschein-Wagner", 1234, "author:w")])
    shown = QTextDocument()
    shown.setDefaultFont(tools.facets.font())
    shown.setHtml(tools.facets.text())
    shown.setTextWidth(tools.facets.contentsRect().width())
    assert "1,234" in shown.toPlainText()
    assert shown.idealWidth() <= shown.textWidth()


def test_results_are_listed_by_date_where_that_is_wanted_and_the_order_is_kept(
    panel: SearchPanel, qtbot: QtBot
) -> None:
    panel.search("(hive OR honey) in:texts")
    settle(panel, qtbot)
    menu = panel.tools.order_button.menu()
    assert menu is not None
    pick(menu, "Newest first")
    settle(panel, qtbot)
    newest = titles(panel)
    pick(menu, "Oldest first")
    settle(panel, qtbot)
    dated = [each for each in titles(panel) if each != "Figures"]
    assert dated == [each for each in reversed(newest) if each != "Figures"]
    assert titles(panel)[-1] == newest[-1] == "Figures", "what has no date comes last"
    panel.save_state()
    panel.tools.choose_order("relevance")
    panel.restore_state()
    assert panel.tools.order_button.text() == "Oldest first"


def test_by_place_all_places_of_a_text_are_listed_in_reading_order(
    panel: SearchPanel, bees: Desk, qtbot: QtBot
) -> None:
    from debatedesk.ui.search.rows import PlaceLine

    words = ("gnu " + "and nothing else at all " * 12) * 20
    bees.workspace.notes.add(Reference.debate(bees.debate_id), words)
    panel.tools.choose_order("place")
    panel.search("gnu")
    settle(panel, qtbot)
    assert len(titles(panel, PlaceLine)) == 20


def test_searches_are_saved_and_made_again_and_those_of_late_are_remembered(
    panel: SearchPanel, qtbot: QtBot
) -> None:
    menu = panel.tools.searches
    assert entries(menu) == ["No searches yet"]
    panel.search("honey")
    settle(panel, qtbot)
    panel.open_next()
    pick(menu, "Save this search")
    panel.search("boxes")
    settle(panel, qtbot)
    assert entries(menu).count("honey") == 2
    pick(menu, "honey")
    settle(panel, qtbot)
    assert titles(panel) == ["Honey for the school"]
    commands = {each.id: each for each in panel.commands()}
    assert commands["search.save"].checked is not None
    assert commands["search.save"].checked()
    commands["search.save"].run()
    pick(menu, "Forget recent searches")
    assert entries(menu) == ["Save this search"]


def test_what_is_kept_of_searches_comes_back_and_does_not_grow_without_end(bees: Desk) -> None:
    memory = SearchMemory(bees.workspace.state)
    for number in range(2 * LATELY):
        memory.remember(f"word{number}")
    memory.remember("word20")
    memory.save("bees")
    again = SearchMemory(bees.workspace.state)
    assert again.saved == ["bees"]
    assert len(again.lately) == LATELY
    assert again.lately[0] == "word20"
    assert again.lately.count("word20") == 1
    bees.workspace.state.set("searches", ["damaged"])
    assert SearchMemory(bees.workspace.state).saved == []


def test_a_word_that_is_nowhere_gets_a_better_one(panel: SearchPanel, qtbot: QtBot) -> None:
    type_in(panel, "hoeny ", qtbot)
    assert said(panel).startswith("No results for “hoeny”")
    assert said(panel) == "No results for “hoeny” Did you mean “honey”?"
    button(panel, "Search for that").click()
    settle(panel, qtbot)
    assert titles(panel) == ["Honey for the school"]
    panel.search("hoeny OR boxes")
    settle(panel, qtbot)
    assert titles(panel) == ["A hive for every street"]
    panel.summary.linkActivated.emit("=honey OR boxes")
    settle(panel, qtbot)
    assert panel.field.text() == "honey OR boxes"


def test_while_the_index_is_built_anew_searches_go_on_without_it(
    panel: SearchPanel, bees: Desk, qtbot: QtBot
) -> None:
    for number in range(230):
        bees.workspace.notes.add(Reference.debate(bees.debate_id), f"Gnu number {number}")
    shutil.rmtree(bees.workspace.paths.index, ignore_errors=True)
    answers: list[int] = []
    panel.runner.answered.connect(lambda question, result: answers.append(result.unindexed))
    panel.search("honey")
    qtbot.waitUntil(lambda: answers[-1:] == [0])
    assert answers[0] > 230, "the first answer came without the index"
    assert titles(panel) == ["Honey for the school"]


def test_what_is_nearly_a_field_is_named_with_the_nearest(panel: SearchPanel, qtbot: QtBot) -> None:
    type_in(panel, "autor:wary ", qtbot)
    assert said(panel).endswith("“autor:” is no field. Did you mean “author:wary”?")
    button(panel, "Search for that").click()
    settle(panel, qtbot)
    assert titles(panel) == ["Stings are no small thing"]
    panel.search("titel:x OR honey")
    settle(panel, qtbot)
    assert titles(panel) == ["Honey for the school"]
    assert "“titel:” is no field." in panel.summary.text()
