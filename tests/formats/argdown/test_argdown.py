"""Reading Argdown: what people write by hand is understood."""

import tracemalloc

import pytest

from debatedesk.domain.anchors.model import TextAnchor
from debatedesk.domain.maps.model import ArgumentMap, Evidence, Node, Relation, Step
from debatedesk.formats.argdown.argdown import read_argdown, read_argdown_noting, write_argdown


def read(text: str) -> ArgumentMap:
    return read_argdown(text, "hives.argdown")


def related(argument_map: ArgumentMap) -> list[tuple[str, str, str]]:
    """List the relations as (sources, kind, target)."""
    return [(" & ".join(each.sources), each.kind, each.target) for each in argument_map.relations.values()]


def texts(argument_map: ArgumentMap) -> dict[str, str]:
    return {key: node.text for key, node in argument_map.nodes.items()}


class TestStatementsAndArguments:
    def test_a_statement_is_a_claim_and_an_argument_an_argument(self) -> None:
        found = read("[Honey]: Hives give honey.\n\n<Stings>: Bees sting.\n")
        assert found.nodes["Honey"] == Node("Honey", "claim", "Honey", "Hives give honey.")
        assert found.nodes["Stings"] == Node("Stings", "argument", "Stings", "Bees sting.")

    def test_a_text_may_go_over_several_lines(self) -> None:
        assert texts(read("[Honey]: Hives\n   give\nhoney.\n")) == {"Honey": "Hives give honey."}

    def test_an_untitled_statement_is_a_node_too(self) -> None:
        found = read("Hives give honey.\n\nBees sting.\n")
        assert [(node.title, node.text) for node in found.nodes.values()] == [
            *(("", "Hives give honey."), ("", "Bees sting.")),
        ]

    def test_a_title_names_one_node_wherever_it_stands(self) -> None:
        found = read("[Honey]: Hives give honey.\n\n[Honey] #sweet\n\n[Honey]: Honey comes from hives.\n")
        assert found.nodes["Honey"].text == "Honey comes from hives."
        assert found.nodes["Honey"].tags == ("sweet",)

    def test_a_text_said_to_be_canonical_holds_against_a_later_one(self) -> None:
        found = read("[Honey]: Hives give honey. {isCanonical: true}\n\n[Honey]: Hives.\n")
        assert found.nodes["Honey"].text == "Hives give honey."

    def test_a_title_may_hold_brackets(self) -> None:
        found = read("[Hives [sic] hum]: They do. // indeed\n  - <a > b // c>: No. {speaker: K.}\n")
        assert [(node.title, node.text) for node in found.nodes.values()] == [
            *(("Hives [sic] hum", "They do."), ("a > b // c", "No.")),
        ]

    def test_a_node_stands_in_order_where_it_is_defined_not_where_it_is_named(self) -> None:
        found = read(
            "[Keep]: Keep hives.\n  + <Honey>\n\n[Ban]: Ban hives.\n\n<Honey>: Hives give honey.\n"
        )
        assert list(found.nodes) == ["Keep", "Ban", "Honey"]

    def test_a_statement_and_an_argument_of_one_title_are_two(self) -> None:
        assert list(read("[Honey]: Sweet.\n\n<Honey>: Sweet.\n").nodes) == ["Honey", "Honey (2)"]

    def test_emphasis_links_and_mentions_stay_in_the_text(self) -> None:
        text = "A **bold** and _plain_ [link](https://bees.org/#a) to @[Honey]."
        assert texts(read(f"[x]: {text}\n")) == {"x": text}

    def test_shortcodes_are_signs_but_initials_are_letters(self) -> None:
        text = "[x]: p .^. q .->.r :smile: says J.P. Bee, \\:smile: and :nothing:"
        assert texts(read(text)) == {"x": "p ∧ q →r ☺ says J.P. Bee, :smile: and :nothing:"}

    def test_a_text_may_have_shortcodes_of_its_own(self) -> None:
        text = "===\nmodel: {shortcodes: {':bee:': {unicode: '🐝'}}}\n===\n\n[x]: A :bee: hums.\n"
        found = read(text)
        assert texts(found) == {"x": "A 🐝 hums."}
        assert texts(read(write_argdown(found))) == {"x": "A 🐝 hums."}

    def test_what_is_escaped_is_plain_text(self) -> None:
        found = read(r"[x]: A \[bracket\], a \#hash, a \{brace\} and a \\ slash.")
        assert texts(found) == {"x": r"A [bracket], a #hash, a {brace} and a \ slash."}

    def test_list_items_are_statements(self) -> None:
        assert list(read("1. [a]: A.\n2. [b]: B.\n").nodes) == ["a", "b"]
        assert list(read("* [a]: A.\n  * [b]: B.\n    * [c]: C.\n").nodes) == ["a", "b", "c"]
        assert list(read("  1. [a]: A.\n  2. [b]: B.\n\n  * [c]: C.\n").nodes) == ["a", "b", "c"]

    def test_windows_line_ends_are_line_ends(self) -> None:
        assert related(read("[a]: A.\r\n  + [b]: B.\r\n\r\n[c]: C.\r\n")) == [("b", "support", "a")]


class TestTagsAndData:
    def test_tags_at_the_end_belong_to_the_node_alone(self) -> None:
        node = read("[a]: Hives hum. #sound #(of summer)\n").nodes["a"]
        assert (node.text, node.tags) == ("Hives hum.", ("sound", "of summer"))

    def test_a_tag_in_the_middle_stays_a_word_as_well(self) -> None:
        node = read("[a]: All #hives hum.\n").nodes["a"]
        assert (node.text, node.tags) == ("All #hives hum.", ("hives",))

    def test_inline_data_describes_the_node(self) -> None:
        node = read("[a]: A. {id: P1, kind: proposal, weight: 0.5, speaker: A. Keeper}\n").nodes["P1"]
        assert node == Node("P1", "proposal", "a", "A.", weight=0.5, speaker="A. Keeper")

    def test_data_in_a_block_holds_evidence(self) -> None:
        node = read(
            "[a]: A. {\n"
            "  evidence:\n"
            "    - document: essay\n"
            "      exact: one hive a street\n"
            "      start: 5\n"
            "      end: 22\n"
            "    - {document: reply, exact: 'no', role: denies}\n"
            "}\n"
        ).nodes["a"]
        assert node.evidence == (
            Evidence("essay", TextAnchor("one hive a street", "", "", 5, 22)),
            Evidence("reply", TextAnchor("no", "", "", 0, 2), "denies"),
        )

    def test_data_words_that_yaml_has_types_for_stay_words(self) -> None:
        node = read("[a]: A. {id: 1.0, tags: [no, 2024-01-01, null]}\n").nodes["1.0"]
        assert node.tags == ("no", "2024-01-01", "null")

    def test_addresses_and_comment_signs_in_data_are_data(self) -> None:
        assert (
            read('[a]: A. {speaker: "see http://b.org // c"}\n').nodes["a"].speaker
            == "see http://b.org // c"
        )

    def test_whatever_stands_in_braces_at_the_end_is_data(self) -> None:
        for data in ("{test:1}", "{{inner: x}}", "{}", "{x: {y: 1}}"):
            assert texts(read(f"[a]: A. {data}\n")) == {"a": "A."}

    def test_a_flag_says_whether_a_node_is_on_the_map(self) -> None:
        found = read("[a]: A. {isInMap: false}\n\n[b]: B. {isInMap: true}\n\n[c]: C.\n")
        assert [node.in_map for node in found.nodes.values()] == [False, True, None]

    def test_a_brace_that_starts_no_data_is_text(self) -> None:
        assert texts(read("[a]: The set {1, 2} and { that.\n")) == {"a": "The set {1, 2} and { that."}

    def test_a_node_can_be_named_by_its_id(self) -> None:
        found = read("[Keep hives]: Keep them. {id: P1}\n\n<Honey>: Sweet.\n  +> [P1]\n")
        assert list(found.nodes) == ["P1", "Honey"]
        assert related(found) == [("Honey", "support", "P1")]


class TestRelations:
    @pytest.mark.parametrize(
        ("sign", "expected"),
        [
            *(("+", ("b", "support", "a")), ("<+", ("b", "support", "a")), ("+>", ("a", "support", "b"))),
            *(("-", ("b", "attack", "a")), ("<-", ("b", "attack", "a")), ("->", ("a", "attack", "b"))),
            *(
                ("_", ("b", "undercut", "a")),
                ("<_", ("b", "undercut", "a")),
                ("_>", ("a", "undercut", "b")),
            ),
            ("><", ("b", "contradiction", "a")),
        ],
    )
    def test_signs(self, sign: str, expected: tuple[str, str, str]) -> None:
        assert related(read(f"<a>: A.\n  {sign} <b>: B.\n")) == [expected]

    def test_a_sign_needs_no_space_after_it(self) -> None:
        found = read("[a]: A.\n  +One reason\n  -5 degrees\n  ->Two\n  _so_ it goes on\n")
        assert [(node.title, node.text) for node in found.nodes.values()] == [
            *(("a", "A."), ("", "One reason"), ("", "5 degrees"), ("", "Two _so_ it goes on")),
        ]
        assert [each.kind for each in found.relations.values()] == ["support", "attack", "attack"]

    def test_indentation_nests(self) -> None:
        found = read("[a]: A.\n  + <b>: B.\n    - <c>: C.\n      + <d>: D.\n  - <e>: E.\n")
        assert related(found) == [
            *(("b", "support", "a"), ("c", "attack", "b"), ("d", "support", "c"), ("e", "attack", "a")),
        ]

    def test_lines_that_go_back_between_two_levels_stand_beside_the_upper_one(self) -> None:
        found = read("[a]\n    + [b]\n        - [c]\n      + [d]\n        - [e]\n")
        assert related(found) == [
            ("b", "support", "a"),
            ("c", "attack", "b"),
            ("d", "support", "a"),
            ("e", "attack", "d"),
        ]

    def test_strict_signs_between_statements_have_schemes(self) -> None:
        found = read(
            "===\nmodel: {mode: strict}\n===\n\n[a]\n  + [b]\n  - [c]\n  >< [d]\n  -> [e]\n  + <f>\n"
        )
        assert [(each.sources[0], each.kind, each.scheme) for each in found.relations.values()] == [
            ("b", "support", "entails"),
            ("c", "contradiction", "contrary"),
            ("d", "contradiction", "contradicts"),
            ("a", "contradiction", "contrary"),
            ("f", "support", ""),
        ]

    def test_tabs_indent_as_well(self) -> None:
        found = read("[a]: A.\n\t+ <b>: B.\n\t\t- <c>: C.\n\t- <d>: D.\n")
        assert related(found) == [("b", "support", "a"), ("c", "attack", "b"), ("d", "attack", "a")]

    def test_an_undercut_bears_on_the_relation_of_the_line_above_it(self) -> None:
        found = read("[a]: A.\n  + <b>: B.\n    _ <c>: C.\n\n[d]: D.\n  + <b>\n")
        assert related(found) == [
            *(("b", "support", "a"), ("c", "undercut", "b supports a"), ("b", "support", "d")),
        ]

    def test_an_undercut_of_an_argument_bears_on_its_one_relation(self) -> None:
        found = read("[a]: A.\n  + <b>: B.\n\n<c>: C.\n  _> <b>\n")
        assert related(found)[1] == ("c", "undercut", "b supports a")

    def test_an_undercut_of_an_argument_with_several_relations_bears_on_the_argument(self) -> None:
        found = read("[a]: A.\n  + <b>: B.\n\n[d]: D.\n  - <b>\n\n<b>\n  _ <c>: C.\n")
        assert related(found)[2] == ("c", "undercut", "b")

    def test_the_same_said_twice_is_one_relation(self) -> None:
        assert related(read("[a]: A.\n  + <b>: B.\n\n<b>\n  +> [a]\n")) == [("b", "support", "a")]

    def test_a_relation_has_a_readable_id_unless_data_gives_it_one(self) -> None:
        found = read("[a]: A.\n  + <b>: B.\n  - <c>: C. {relation: r7}\n")
        assert list(found.relations) == ["b supports a", "r7"]

    def test_data_gives_a_relation_its_scheme_and_linked_premises(self) -> None:
        found = read("[a]: A.\n  + [b]: B. {relation: {scheme: analogy, with: [c]}}\n\n[c]: C.\n")
        assert list(found.relations.values()) == [
            Relation("b & c supports a", "support", ("b", "c"), "a", "analogy")
        ]

    def test_data_names_relations_that_have_no_sign(self) -> None:
        found = read(
            "[Who pays]: Who pays? {kind: question}\n\n[City]: The city pays. {answers: Who pays}\n\n"
            "[Summary]: It costs. {rephrases: [City, {target: Who pays, id: r1, scheme: shortened}]}\n"
        )
        assert related(found) == [
            ("City", "answers", "Who pays"),
            ("Summary", "rephrase", "City"),
            ("Summary", "rephrase", "Who pays"),
        ]
        assert found.relations["r1"].scheme == "shortened"

    def test_data_can_point_at_a_relation(self) -> None:
        found = read("[a]: A.\n  + <b>: B.\n\n[w]: Because. {supports: [b supports a]}\n")
        assert related(found)[1] == ("w", "support", "b supports a")


class TestReconstructions:
    TEXT = (
        "<Honey>: Honey pays for hives.\n\n"
        "(1) [Yield]: A hive yields honey.\n"
        "(2) Honey sells.\n"
        "--\nHypothetical syllogism, Modus ponens {uses: [2, 1]}\n--\n"
        "(3) [Pays]: A hive pays.\n"
        "(4) What pays should be kept.\n"
        "  - [Not all that pays]: Some things that pay do harm.\n"
        "----\n"
        "(5) [Keep]\n\n"
        "[Keep]: Keep hives.\n"
    )

    def test_premises_and_conclusions_are_steps(self) -> None:
        found = read(self.TEXT)
        assert found.nodes["Honey"].steps == (
            Step(("Honey (2)", "Yield"), ("Hypothetical syllogism", "Modus ponens"), "Pays"),
            Step(("Pays", "Honey (4)"), (), "Keep"),
        )
        assert texts(found)["Honey (2)"] == "Honey sells."

    def test_the_argument_supports_its_last_conclusion(self) -> None:
        assert related(read(self.TEXT)) == [
            *(("Not all that pays", "attack", "Honey (4)"), ("Honey", "support", "Keep")),
        ]

    def test_what_a_sign_says_of_the_conclusion_is_not_said_twice(self) -> None:
        found = read(self.TEXT + "  + <Honey> {relation: r1}\n")
        assert [each.id for each in found.relations.values() if each.sources == ("Honey",)] == ["r1"]

    def test_an_undercut_can_stand_under_the_inference(self) -> None:
        found = read("<a>\n\n(1) [p]: P.\n----\n  _ <u>: No.\n(2) [c]: C.\n")
        assert ("u", "undercut", "a supports c") in related(found)

    def test_an_undercut_can_stand_under_the_conclusion(self) -> None:
        found = read("<a>\n\n(1)P.\n----\n(2) C.\n  <_ <b>\n  +> <c>\n")
        assert related(found) == [
            *(("b", "undercut", "a supports a (2)"), ("a (2)", "support", "c")),
            ("a", "support", "a (2)"),
        ]

    def test_what_a_reconstructed_argument_bears_on_its_conclusion_bears_on(self) -> None:
        found = read("<a>: A.\n  +> [s]\n  _ <u>\n\n(1) [p]\n----\n(2) [c]\n")
        assert related(found) == [
            ("c", "support", "s"),
            ("u", "undercut", "a supports c"),
            ("a", "support", "c"),
        ]

    def test_a_premise_that_no_step_uses_stays_one(self) -> None:
        found = read("<a>\n\n(1) [p]\n(2) [q]\n-- {uses: [1]} --\n(3) [c]\n")
        assert found.nodes["a"].steps == (Step(("p", "q"), (), "c"),)

    def test_a_conclusion_may_tell_what_it_uses(self) -> None:
        found = read("<a>\n\n(1) [p]\n(2) [q]\n----\n(3) [c]\n----\n(4) [d] {uses: [1, 3]}\n")
        assert found.nodes["a"].steps == (Step(("p", "q"), (), "c"), Step(("p", "c"), (), "d"))

    def test_steps_may_be_arguments_of_their_own(self) -> None:
        steps = "(1) [p]\n----\n(2) [c]\n(3) [q]\n----\n(4) [d]\n"
        text = f"===\nmodel:\n  explodeArguments: true\n===\n\n<a>\n\n{steps}"
        found = read(text)
        assert found.nodes["a - 1"].steps == (Step(("p",), (), "c"),)
        assert found.nodes["a - 2"].steps == (Step(("c", "q"), (), "d"),)
        assert write_argdown(found) == text

    def test_a_premise_may_still_be_empty(self) -> None:
        found = read("<A>: x\n\n(1) // todo\n----\n(2) done\n")
        assert texts(found) == {"A": "x", "A (1)": "", "A (2)": "done"}

    def test_one_without_a_title_makes_an_argument(self) -> None:
        found = read("(1) [p]: P.\n-- Modus ponens --\n(2) [c]: C.\n")
        (argument,) = [node for node in found.nodes.values() if node.kind == "argument"]
        assert argument.steps == (Step(("p",), ("Modus ponens",), "c"),)


class TestTheFile:
    def test_front_matter_gives_the_title(self) -> None:
        assert read("===\ntitle: On hives\nauthor: K.\n===\n\n[a]: A.\n").title == "On hives"

    def test_else_the_one_first_heading_of_all_does(self) -> None:
        assert read("# On hives\n\n[a]: A.\n\n## Cost\n\n[b]: B.\n").title == "On hives"
        assert read("# Honey\n\n[a]: A.\n\n# Cost\n\n[b]: B.\n").title == ""

    def test_headings_are_groups(self) -> None:
        found = read("# Hives\n\n[a]: A.\n\n## Cost\n\n[b]: B.\n\n# Law\n[c]: C.\n")
        assert [node.group for node in found.nodes.values()] == [("Hives",), ("Hives", "Cost"), ("Law",)]

    def test_a_heading_may_be_indented(self) -> None:
        assert read("[a]: A.\n\n # Cost\n\n[b]: B.\n").nodes["b"].group == ("Cost",)

    def test_a_heading_can_be_no_group(self) -> None:
        assert read("# Hives {isGroup: false}\n\n[a]: A.\n").nodes["a"].group == ()

    def test_comments_are_passed_over_and_part_nothing(self) -> None:
        found = read(
            "/* a\n\nb */\n[a]: A. // see b\n  + <b>: At http://b.org/x.\n"
            "  <!-- and\n\n  now -->\n  - <c>: C.\n"
        )
        assert texts(found) == {"a": "A.", "b": "At http://b.org/x.", "c": "C."}
        assert related(found) == [("b", "support", "a"), ("c", "attack", "a")]

    def test_what_a_map_cannot_hold_is_listed(self) -> None:
        _, left = read_argdown_noting(
            "===\ntitle: Hives\ncolor: {scheme: x}\n===\n\n# Cost #dear {isClosed: true}\n\n"
            "[a]: A. {isInMap: false, page: 3}\n// why?\n\n"
            "<b>\n\n(1) [a]\n-- {logic: [deductive]} --\n(2) [c]: C.\n",
            "x",
        )
        assert {(each.what, each.where) for each in left} == {
            ("the heading’s tag “dear”", "line 6"),
            ("the heading’s “isClosed”", "line 6"),
            ("“page” of “a”", "line 8"),
            ("a comment", "line 9"),
            ("the inference’s “logic”", "line 14"),
        }

    def test_settings_are_kept_as_what_they_are(self) -> None:
        found = read(
            "===\ntitle: Hives\ndate: 2024-01-05\ncolor: {tagColors: {x: 1, y: '#ff0000'}}\n"
            "selection: {excludeDisconnected: false}\n===\n\n[a]: A.\n"
        )
        assert found.settings == {
            "date": "2024-01-05",
            "color": {"tagColors": {"x": 1, "y": "#ff0000"}},
            "selection": {"excludeDisconnected": False},
        }

    def test_a_colon_in_a_value_of_the_front_matter_is_a_word(self) -> None:
        assert read("===\ntitle: On Liberty: A Reply\n===\n\n[a]: A.\n").title == "On Liberty: A Reply"

    def test_front_matter_may_be_indented(self) -> None:
        assert read("\n  ===\n  title: Hives\n  ===\n\n  [a]: A.\n").title == "Hives"

    def test_only_so_many_levels_of_headings_are_groups(self) -> None:
        text = "# X\n\n[a]\n\n## Y\n\n[b]\n\n### Z\n\n[c]\n"
        groups = [node.group for node in read(text).nodes.values()]
        assert groups == [(), ("Y",), ("Y", "Z")]
        deeper = f"===\ngroup: {{groupDepth: 3}}\n===\n\n{text}"
        assert [node.group for node in read(deeper).nodes.values()][2] == ("X", "Y", "Z")

    def test_the_front_matter_may_group_anew(self) -> None:
        groups = "[{title: G, statements: [a], children: [{title: H, arguments: [b]}]}]"
        found = read(f"===\ngroup:\n  regroup: {groups}\n===\n\n# X\n\n[a]\n  + <b>\n  - <c>\n")
        assert {key: node.group for key, node in found.nodes.items()} == {
            "a": ("G",),
            "b": ("G", "H"),
            "c": (),
        }

    def test_the_first_text_decides_on_the_group_the_reconstruction_of_an_argument(self) -> None:
        found = read("# X\n\n[a]\n  + <b>: B.\n\n# Y\n\n[a]: A.\n\n<b>\n\n(1) p\n----\n(2) c\n")
        assert (found.nodes["a"].group, found.nodes["b"].group) == (("Y",), ("Y",))

    def test_a_flag_puts_a_node_into_the_group_where_it_stands(self) -> None:
        found = read("# X\n\n[a]: A.\n\n# Y\n\n[a] {isInGroup: true}\n")
        assert found.nodes["a"].group == ("Y",)

    def test_an_empty_file_is_an_empty_map(self) -> None:
        assert read("") == ArgumentMap.of("", "")
        assert read(write_argdown(ArgumentMap.of("", ""))) == ArgumentMap.of("", "")


@pytest.mark.parametrize("text", ["[" * 300_000, "<" * 300_000, "[a] b" + "c" * 300_000])
def test_a_long_line_takes_no_more_memory_than_a_few_times_its_length(text: str) -> None:
    tracemalloc.start()
    try:
        read_argdown(text, "long.argdown")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 20 * len(text)
