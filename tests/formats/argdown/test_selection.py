"""Which nodes Argdown draws and which arrows between them, told by hand after its documentation."""

import pytest

from debatedesk.formats.argdown.argdown import import_argdown, read_argdown_with_sections
from debatedesk.formats.argdown.selection import drawn_arrows, drawn_nodes
from tests.formats.argdown.texts import TEXTS

ARGUED = (
    "<a>\n\n(1) [p]: P.\n  - <b>\n(2) two\n----\n(3) three\n  -> four\n    + <c>\n\n"
    "[alone]: A.\n\n<idle>: I.\n"
)


def drawn(text: str) -> list[str]:
    argument_map, sections = read_argdown_with_sections(text, "lamps.argdown")
    return sorted(argument_map.nodes[key].label for key in drawn_nodes(argument_map, sections))


def arrows(text: str) -> set[str]:
    argument_map, sections = read_argdown_with_sections(text, "lamps.argdown")
    label = {key: node.label for key, node in argument_map.nodes.items()}
    return {
        f"{label[source]} {kind} {label[target]}"
        for kind, source, target in drawn_arrows(argument_map, sections)
    }


def with_settings(settings: str) -> str:
    return f"===\n{settings}\n===\n\n{ARGUED}"


def test_what_has_a_title_is_drawn_and_what_bears_on_something_outside_of_arguments() -> None:
    assert drawn(ARGUED) == ["a", "b", "c", "four", "p"]


@pytest.mark.parametrize(
    ("mode", "others"),
    [
        ("all", ["p", "three", "two"]),
        ("with-title", ["p"]),
        ("with-relations", ["p", "three"]),
        ("not-used-in-argument", []),
        ("top-level", []),
    ],
)
def test_a_mode_chooses_the_statements_of_arguments(mode: str, others: list[str]) -> None:
    text = with_settings(f"selection: {{statementSelectionMode: {mode}}}")
    assert drawn(text) == sorted(["a", "b", "c", "four", *others])


def test_what_is_disconnected_is_drawn_where_the_text_asks_for_it() -> None:
    shown = drawn(with_settings("selection: {excludeDisconnected: false}"))
    assert {"alone", "idle"} <= set(shown)


def test_an_argument_stands_for_its_premises_and_its_conclusion() -> None:
    text = with_settings("selection: {statementSelectionMode: not-used-in-argument}")
    assert arrows(text) == {"b attack a", "a attack four", "c support four"}


def test_a_premise_that_is_drawn_supports_its_argument_and_that_its_conclusion() -> None:
    text = "<a>\n\n(1) [p]\n----\n(2) [c]\n  -> [d]\n"
    assert arrows(text) == {"p support a", "a support c", "c attack d"}


def test_arguments_that_share_a_statement_that_is_not_drawn_support_each_other() -> None:
    text = "<a>\n\n(1) one\n----\n(2) [s] {isInMap: false}\n\n<b>\n\n(1) [s]\n----\n(2) two\n"
    assert arrows(text) == {"a support b"}


def test_what_is_contrary_to_a_statement_within_an_argument_attacks_the_argument() -> None:
    assert arrows(TEXTS["strict mode"]) >= {"a contrary f", "c contrary a", "h attack i"}


def test_a_title_or_a_flag_puts_a_node_on_the_map_or_leaves_it_off() -> None:
    text = with_settings("selection: {excludeStatements: [p], excludeArguments: [c]}")
    assert drawn(text.replace("(2) two", "(2) two {isInMap: true}")) == ["a", "b", "four", "two"]


def test_an_import_tells_what_is_left_off() -> None:
    imported = import_argdown(ARGUED, "lamps.argdown")
    labels = {imported.argument_map.nodes[key].label for key in imported.left_off}
    assert labels == {"two", "three", "alone", "idle"}


def test_what_depends_on_places_in_the_text_is_said_of_the_nodes_themselves() -> None:
    text = "===\nselection: {selectedSections: [X]}\n===\n\n[t]\n  + <a>\n\n# X\n\n[b]\n  + <c>\n"
    nodes = import_argdown(text, "lamps.argdown").argument_map.nodes
    assert {key: node.in_map for key, node in nodes.items()} == {
        "t": False,
        "a": False,
        "b": True,
        "c": True,
    }
