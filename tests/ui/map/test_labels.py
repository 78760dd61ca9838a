"""A node's colour, tags and group are shown in the map's views, in words as well."""

from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.maps.outline import OutlineRow
from debatedesk.domain.reference import Reference
from debatedesk.formats.registry import map_writer
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.board.cards import BoardCard
from debatedesk.ui.map.canvas.card_text import CardTextLayouts
from debatedesk.ui.map.contents import contents_of
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.map.naming import spoken_card
from debatedesk.ui.map.outline.line import OutlineLine
from debatedesk.ui.map.pane import MapPane
from debatedesk.ui.theme import serif_font
from tests.ui.map.hands import node

HIVES = ArgumentMap.of(
    "m",
    "Hives",
    [
        Node("p", "proposal", "One hive a street"),
        Node("o", "claim", "Stings", colour="teal", tags=("health", "two words"), group=("Law", "City")),
    ],
    [Relation("r", "attack", ("o",), "p")],
)


def test_a_card_says_its_colour_and_its_tags(qapp: object) -> None:
    cards = contents_of(HIVES, {}).cards
    assert (cards["p"].labels, cards["o"].labels) == ("", "Teal · #health #two-words")
    assert "Teal · #health #two-words. In Law › City." in spoken_card(cards["o"]) + "."
    layouts = CardTextLayouts(serif_font(11))
    plain = contents_of(ArgumentMap.of("m", "", [Node("o", "claim", "Stings")]), {}).cards["o"]
    assert layouts.of(cards["o"]).height > layouts.of(plain).height


def test_a_row_of_the_outline_says_them_with_its_group() -> None:
    line = OutlineLine.of(OutlineRow("o", "r"), 1, contents_of(HIVES, {}))
    assert line.detail == "Teal · #health #two-words · Law › City"


def test_a_picture_names_the_colour_beside_its_dot() -> None:
    drawn = map_writer("svg").write(HIVES)
    assert "<circle" in drawn
    assert ">Teal</text>" in drawn


def test_a_card_says_that_it_refers_to_another_map() -> None:
    node = Node("a", colour="red", refers_to=Reference.node("other", "x"))
    assert contents_of(ArgumentMap.of("m", "", [node]), {}).cards["a"].labels == "Red · ↗ another map"


def test_the_menu_of_a_card_leads_to_what_it_refers_to_or_says_that_it_is_gone(
    pane: MapPane, street: Desk
) -> None:
    workspace = street.workspace
    hive = node(pane, "One hive a street")
    other = workspace.templates.create(street.debate_id, "Costs", "pro-and-con").created[0].id
    target = next(iter(workspace.maps.map(other).nodes))
    refers_to = Reference.node(other, target)
    street.do(lambda: workspace.maps.edit_node(pane.state.map_id, hive, refers_to=refers_to))
    pane.select(HitTarget("card", hive))
    opened: list[Reference] = []
    said: list[str] = []
    street.opened.connect(opened.append)
    street.failed.connect(said.append)
    workspace.trash.put([Reference.map(other)])
    pane.map_actions.open_reference()
    assert (opened, said) == ([], ["Its map is in the trash."])
    workspace.trash.restore([Reference.map(other)])
    pane.map_actions.open_reference()
    assert opened[-1] == refers_to
    assert pane.state.map_id == other


def test_a_card_of_the_board_names_them_after_who_says_it() -> None:
    nodes = [
        Node("a", speaker="Vesna", colour="red", tags=("health",)),
        Node("b", speaker="Ivo"),
    ]
    parts = tuple(contents_of(ArgumentMap.of("m", "", nodes), {}).cards.values())
    assert BoardCard((), None, parts[:1]).byline == "Vesna · Red · #health"
    assert BoardCard((), None, parts).byline == "Vesna, Ivo · Red · #health"
    assert (BoardCard((), None, parts).colour, BoardCard((), None, parts[1:]).colour) == ("red", "")
