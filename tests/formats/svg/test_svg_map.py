"""Maps as SVG: self-contained, readable without colour, told to screen readers, text within its card."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debatedesk.domain.maps.layout.layout import CARD_WIDTH
from debatedesk.domain.maps.model import RELATION_KINDS, ArgumentMap, Node, Relation
from debatedesk.domain.maps.relation_style import RELATION_SIGNS
from debatedesk.formats.svg.cards import make_cards
from debatedesk.formats.svg.svg_map import write_svg
from debatedesk.formats.svg.text_setting import clean, lines, shortened, width
from tests.formats.maps import HIVES, argument_maps

GOLDEN = Path(__file__).parents[1] / "golden" / "hives.svg"
SVG = "{http://www.w3.org/2000/svg}"


def parsed(argument_map: ArgumentMap) -> ET.Element:
    return ET.fromstring(write_svg(argument_map))


def shown(root: ET.Element) -> str:
    return " ".join("".join(each.itertext()) for each in root.iter(f"{SVG}text"))


def titles(root: ET.Element) -> list[str]:
    return [each.text or "" for each in root.iter(f"{SVG}title")]


def test_the_golden_map_is_drawn_as_it_was() -> None:
    assert write_svg(HIVES) == GOLDEN.read_text(encoding="utf-8")


def test_titles_texts_and_speakers_are_shown_in_full() -> None:
    words = shown(parsed(HIVES))
    for node in HIVES.nodes.values():
        for word in clean(f"{node.title} {node.text} {node.speaker}").split():
            assert word in words or word in words.replace(" ", "")


def test_cards_count_what_bears_on_them_and_what_they_quote() -> None:
    assert "1 passage quoted" in shown(parsed(HIVES))
    nodes = [Node("a", title="A"), *(Node(f"n{number}", title="N") for number in range(3))]
    relations = [Relation(f"r{number}", "support", (f"n{number}",), "a") for number in range(3)]
    assert "A 3" in shown(parsed(ArgumentMap.of("", "", nodes, relations)))


def test_a_screen_reader_is_told_cards_and_relations_in_words() -> None:
    told = titles(parsed(HIVES))
    assert told[0] == "Hives: for and against"
    assert "Objection: Gloves" in told
    assert "“Gloves”: objection to “Stings”" in told
    assert (
        "“Stings”: undercut of how “Honey” and “Honey sells. It always has.” bears on “One hive a street”"
        in told
    )


def test_the_legend_has_the_kinds_that_the_map_has() -> None:
    nodes = [Node("a", title="A"), Node("b", title="B")]
    root = parsed(ArgumentMap.of("", "", nodes, [Relation("r", "contradiction", ("b",), "a")]))
    assert "Contradiction" in shown(root)
    assert "Undercut" not in shown(root)


def test_nothing_is_fetched_from_elsewhere() -> None:
    svg = write_svg(HIVES)
    assert not re.search(r"href|src=|url\(|@import|<script|<image", svg)
    assert re.findall(r"https?://[^\s\"<]+", svg.replace("https:// bees.org", ""))[0].endswith("/svg")


def test_what_looks_like_markup_is_shown_as_text() -> None:
    nodes = [Node("a", title='<b onload="x">&amp;', text="</text><script>1</script>")]
    root = parsed(ArgumentMap.of("", "<i>", nodes))
    assert not list(root.iter(f"{SVG}script"))
    assert '<b onload="x">&amp;' in shown(root)
    assert "<i>" in shown(root)


def test_characters_that_xml_cannot_hold_are_dropped() -> None:
    nodes = [Node("a", title="a\x00b\x1fc\ufffed\ud800e", text="\x7f")]
    assert "abcde" in shown(parsed(ArgumentMap.of("", "", nodes)))


def test_an_empty_map_is_a_page_with_its_title() -> None:
    assert shown(parsed(ArgumentMap.of("", "Nothing yet"))) == "Nothing yet"


def test_headings_stand_above_the_first_card_of_their_group() -> None:
    nodes = [
        Node("a", "proposal", "A", group=("Cost", "Who")),
        Node("b", "proposal", "B", group=("Cost", "Who")),
    ]
    assert shown(parsed(ArgumentMap.of("", "", nodes))).count("Cost › Who") == 1


@settings(max_examples=40)
@given(argument_maps())
def test_every_map_gives_well_formed_svg_with_one_card_a_node(argument_map: ArgumentMap) -> None:
    cards = [each for each in parsed(argument_map).iter(f"{SVG}g") if each.get("role") == "listitem"]
    assert len(cards) == len(argument_map.nodes)


@settings(max_examples=40)
@given(argument_maps())
def test_every_line_of_text_ends_within_its_card(argument_map: ArgumentMap) -> None:
    for card in make_cards(argument_map).values():
        for line in card.title:
            assert width(line, 14, bold=True) <= CARD_WIDTH - 31 or len(line) == 1
        for line in card.text:
            assert width(line, 12.5) <= CARD_WIDTH - 31 or len(line) == 1


@given(st.text(max_size=80), st.integers(60, 300))
def test_lines_keep_every_character_and_their_room(text: str, room: int) -> None:
    text = clean(text)
    broken = lines(text, room, 12)
    assert "".join(broken).replace(" ", "") == text.replace(" ", "")
    assert all(width(line, 12) <= room for line in broken if len(line) > 12)


def test_long_words_compounds_and_ideographs_are_broken_where_they_may() -> None:
    assert len(lines("x" * 200, 100, 12)) > 10
    assert lines("well-known", 50, 12) == ["well-", "known"]
    broken = lines("蜂は町に住む。蜜を作る。", 100, 12)
    assert len(broken) > 1
    assert not any(line.startswith("。") for line in broken)


def test_marks_and_joined_emoji_are_not_torn_apart() -> None:
    assert all(line[0] != "\u0301" for line in lines("e\u0301" * 60, 60, 12))
    family = "👩‍👩‍👧"
    assert all(line.count("👩") == 2 * line.count("👧") for line in lines(family * 9, 60, 12))


def test_what_is_too_long_ends_in_an_ellipsis() -> None:
    assert shortened("Short", 200, 11) == "Short"
    cut = shortened("The association of all keepers of the town", 90, 11)
    assert cut.endswith("…")
    assert width(cut, 11) <= 90


def test_pictures_need_no_qt() -> None:
    script = (
        "import sys; sys.modules['PySide6'] = None; "
        "from debatedesk.formats.registry import map_writer; "
        "from debatedesk.domain.maps.model import ArgumentMap; "
        "print(map_writer('svg').write(ArgumentMap.of('', 'x')))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.stdout.startswith("<svg "), done.stderr


@pytest.mark.parametrize("kind", RELATION_KINDS)
def test_every_kind_of_relation_can_be_drawn_between_cards_and_onto_lines(kind: str) -> None:
    nodes = [Node(each, title=each) for each in "abcd"]
    (sign,) = [each for each in RELATION_KINDS if each == kind]
    relations = [
        Relation("r", sign, ("b",), "a"),
        Relation("s", sign, ("c", "d"), "a"),
        Relation("t", sign, ("d",), "r"),
    ]
    told = titles(parsed(ArgumentMap.of("", "", nodes, relations)))
    assert sum(RELATION_SIGNS[sign].link_word.lower() in each for each in told) == 4
