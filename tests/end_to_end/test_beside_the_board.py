"""Reading the essay beside the board of its proposals."""

import shutil
from pathlib import Path

import pytest

from debatedesk.domain.maps.relations import NODE_RULES
from debatedesk.ui.map.board.page import BoardPage
from tests.end_to_end.conftest import Start
from tests.support.person import Person

SECOND = "Government would have the power to block"
THIRD = "Requirements of transparency would stay in place"


@pytest.fixture
def reader(sample_library: Path, library: Path, start: Start) -> Person:
    """Start on the sample debate, as somebody does who has never chosen a view."""
    shutil.copytree(sample_library, library)
    return start()


def board_of(person: Person) -> BoardPage:
    board = person.window.map.pages.board
    assert board is not None
    return board


def shown_page(person: Person) -> str:
    board = board_of(person)
    return board.board.labels[board.page]


def reactions_read_whole(person: Person) -> int:
    """Count the cards of reactions to the proposal that is read which are seen from top to bottom."""
    view = board_of(person).view
    headings = view.layout_.headings[:2]
    top = max(view.seen.heading_top(heading) + heading.rect.height() for heading in headings)
    seen = 0
    for slot in view.layout_.slots:
        if slot.card and len(slot.card.path) == 1 and slot.card.path[0].stance != "neither":
            rect = slot.rect.translated(0, -view.verticalScrollBar().value())
            seen += rect.top() >= top and rect.bottom() <= view.viewport().height()
    return seen


@pytest.mark.parametrize(("size", "reactions"), [((1440, 900), 6), ((1280, 800), 5)])
def test_the_reactions_to_the_first_proposal_can_be_read_whole(
    reader: Person, size: tuple[int, int], reactions: int
) -> None:
    reader.window.resize(*size)
    reader.look()
    assert shown_page(reader) == "P1"
    assert reader.window.reader.width() >= 480
    assert reactions_read_whole(reader) >= reactions
    reader.click(reader.window.top_bar.drawer_button)
    assert reader.window.inspector.isVisible()
    assert reader.window.reader.width() >= 480
    assert reactions_read_whole(reader) >= reactions - 1


def test_every_reaction_is_shown_beside_the_proposal_that_it_bears_on(reader: Person) -> None:
    board = board_of(reader)
    argument_map = reader.window.map.state.contents.argument_map
    proposals = {key for key, node in argument_map.nodes.items() if NODE_RULES[node.kind].stands_alone}
    wanted = {
        relation.id
        for relation in argument_map.relations.values()
        if relation.target in proposals and relation.kind in ("support", "attack")
    }
    assert len(wanted) == 29
    shown = set()
    board.view.setFocus()
    reader.press("Home")
    for _ in board.board.pages:
        shown |= {
            slot.card.path[0].relation
            for slot in board.view.layout_.slots
            if slot.card and len(slot.card.path) == 1
        }
        reader.press("PgDown")
    assert wanted <= shown


def put_in_the_middle(person: Person, words: str) -> None:
    """Turn the wheel until words stand a little above the middle of the page."""
    page = person.page
    middle = page.viewport().height() / 2
    for _ in range(200):
        top = page.rect_of(person.text.index(words)).top()
        if middle - 130 <= top <= middle - 10:
            break
        person.turn_wheel(page.viewport(), 1 if top > middle - 10 else -1)


def test_reading_on_turns_the_board_but_not_while_somebody_is_at_work_there(reader: Person) -> None:
    reader.page.setFocus()
    put_in_the_middle(reader, THIRD)
    reader.wait(lambda: shown_page(reader) == "P3")
    put_in_the_middle(reader, SECOND)
    reader.wait(lambda: shown_page(reader) == "P2")

    board_of(reader).view.setFocus()
    told: list[object] = []
    reader.window.desk.read.connect(told.append)
    put_in_the_middle(reader, THIRD)
    reader.wait(lambda: told)
    assert shown_page(reader) == "P2"

    reader.page.setFocus()
    reader.click("Follow what is read in the text")
    told.clear()
    put_in_the_middle(reader, SECOND)
    put_in_the_middle(reader, THIRD)
    reader.wait(lambda: told)
    assert shown_page(reader) == "P2"


def test_the_boards_arrows_lead_the_essay(reader: Person) -> None:
    reader.click("The next proposal (Page Down)")
    assert shown_page(reader) == "P2"
    assert reader.sees_words(SECOND)


def test_the_board_stands_beside_the_text_and_the_drawing_alone_unless_another_is_chosen(
    reader: Person, start: Start
) -> None:
    pages = reader.window.map.pages
    assert (pages.name, reader.window.inspector.isVisible()) == ("board", False)
    reader.press("Alt+3")
    assert pages.name == "map"
    reader.press("Alt+2")
    assert pages.name == "board"
    reader.press("Alt+6")
    reader.press("Alt+3")
    assert pages.name == "map"
    again = start()
    assert again.window.map.pages.name == "map"
    again.press("Alt+2")
    assert again.window.map.pages.name == "outline"
