"""A text by hand goes along with edits of the map: comments, order and all other lines stay."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from debatedesk.domain.maps import edits
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.formats.argdown.document import read_document
from debatedesk.formats.argdown.revising import NamedText, revised, written
from tests.formats.maps import one_line, reconstructions, shared_debates, trees

BY_HAND = """\
// Notes of the first meeting

[Keep hives]: Every street
   keeps a hive. // said A.
  + <Honey>:   Hives give honey. #sweet
    // is that so?
    - <Stings>: Bees sting.
  - <Cost>: Hives are dear.


/* still open:
   who pays? */
[Who pays]: Who pays? {kind: question}

<Stings>
  - <Gloves>: Keepers wear gloves.
"""


def by_hand(text: str) -> tuple[NamedText, ArgumentMap]:
    """Read a text whose nodes are called in the library as in the text."""
    document = read_document(text)
    nodes = {key: key for key in document.argument_map.nodes}
    relations = {key: key for key in document.argument_map.relations}
    named = NamedText(document, nodes, relations)
    return named, named.map()


def after(text: str, after_edit: ArgumentMap) -> str:
    named, before = by_hand(text)
    return revised(named, before, after_edit).text


HIVES = by_hand(BY_HAND)[1]


def changed(key: str, **fields: object) -> ArgumentMap:
    return edits.replace_node(HIVES, replace(HIVES.nodes[key], **fields))  # type: ignore[arg-type]


def test_other_words_change_the_lines_of_their_node_alone() -> None:
    expected = BY_HAND.replace("Hives are dear.", "A hive costs 200.")
    assert after(BY_HAND, changed("Cost", text="A hive costs 200.")) == expected


def test_a_comment_behind_a_changed_text_stays() -> None:
    expected = BY_HAND.replace("Every street\n   keeps a hive. // said A.", "One hive a street. // said A.")
    assert after(BY_HAND, changed("Keep hives", text="One hive a street.")) == expected


def test_another_title_changes_every_line_that_names_it() -> None:
    expected = BY_HAND.replace("<Stings>", "<Bees sting>")
    assert after(BY_HAND, changed("Stings", title="Bees sting")) == expected


def test_a_new_reaction_stands_below_the_last_on_the_same_node() -> None:
    node, relation = (
        Node("n", "argument", "Joy", "Hives delight."),
        Relation("r", "support", ("n",), "Keep hives"),
    )
    expected = BY_HAND.replace("Hives are dear.\n", "Hives are dear.\n  + <Joy>: Hives delight.\n")
    assert after(BY_HAND, edits.add_node(HIVES, node, relation)) == expected


def test_a_new_proposal_stands_in_a_block_of_its_own() -> None:
    node = Node("n", "proposal", "Sow meadows")
    assert after(BY_HAND, edits.add_node(HIVES, node)) == BY_HAND + "\n[Sow meadows] {kind: proposal}\n"


def test_what_is_deleted_takes_its_lines_alone() -> None:
    expected = BY_HAND.replace("  - <Cost>: Hives are dear.\n", "")
    assert after(BY_HAND, edits.without_nodes(HIVES, ["Cost"])) == expected


def test_another_kind_of_relation_changes_its_sign() -> None:
    relation = replace(HIVES.relations["Cost attacks Keep hives"], kind="support")
    expected = BY_HAND.replace("- <Cost>", "+ <Cost>")
    assert after(BY_HAND, edits.replace_relation(HIVES, relation)) == expected


def test_what_bears_on_something_else_moves_there_with_all_under_it() -> None:
    relation = replace(HIVES.relations["Honey supports Keep hives"], target="Who pays")
    text = after(BY_HAND, edits.replace_relation(HIVES, relation))
    assert (
        "[Who pays]: Who pays? {kind: question}\n"
        "  + <Honey>:   Hives give honey. #sweet\n"
        "    // is that so?\n"
        "    - <Stings>: Bees sting.\n"
    ) in text


@st.composite
def edited(draw: st.DrawFn, before: ArgumentMap) -> ArgumentMap:
    """Draw what one of the edits of the desk makes of a map."""
    node = draw(st.sampled_from(list(before.nodes.values())))
    way = draw(st.integers(0, 6))
    if way == 0:
        return edits.replace_node(before, replace(node, title=draw(one_line)))
    if way == 1:
        return edits.replace_node(before, replace(node, text=draw(one_line)))
    if way == 2:
        return edits.without_nodes(before, [node.id])
    if way == 3 and before.relations:
        return edits.without_relation(before, draw(st.sampled_from(list(before.relations))))
    if way == 4:
        new = Node("new", "argument", draw(one_line) or "New", draw(one_line))
        return edits.add_node(before, new, Relation("new r", "attack", ("new",), node.id), None)
    if way == 5:
        new = Node("new", "claim", draw(one_line), draw(one_line) or "New.")
        return edits.add_node(before, new, None, node.id)
    if before.relations:
        relation = draw(st.sampled_from(list(before.relations.values())))
        if relation.kind != "undercut" and node.id not in relation.sources and node.kind != "argument":
            return edits.replace_relation(before, replace(relation, target=node.id))
    return before


def commented(text: NamedText, numbers: list[int]) -> NamedText:
    """Put comments between the parts of a text, some indented."""
    lines: list[str] = []
    for count, part in enumerate(text.document.parts):
        in_structure = part.key is None or part.key[0] in ("premise", "inference") or "(" in part.sign
        if count in numbers and not in_structure:
            lines.append(f"{' ' * (count % 3)}// comment {count}")
        lines += part.lines
    document = read_document("\n".join([*lines, "// last"]) + "\n")
    assert document.argument_map == text.document.argument_map
    return NamedText(document, text.nodes, text.relations)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data(), st.one_of(shared_debates(), trees(), reconstructions()), st.lists(st.integers(0, 12)))
def test_every_edit_keeps_comments_and_the_lines_of_what_it_does_not_touch(
    data: st.DataObject, before: ArgumentMap, numbers: list[int]
) -> None:
    text = commented(written(before), numbers)
    now = data.draw(edited(before))
    result = revised(text, before, now)
    assert result.map().nodes.keys() == now.nodes.keys()
    comments = [line for line in text.text.split("\n") if line.strip().startswith("// ")]
    assert sorted(comments) == sorted(
        line for line in result.text.split("\n") if line.strip().startswith("// ")
    )
    same_lines(written(before).text, written(now).text, text.text, result.text)


def same_lines(plain_before: str, plain_after: str, before: str, after_edit: str) -> None:
    """See that a text lost no line that the map written anew has not lost as well, wherever it stands."""

    def lines(text: str) -> list[str]:
        return [line.strip() for line in text.split("\n") if line.strip()]

    lost = set(lines(plain_before)) - set(lines(plain_after))
    assert set(lines(before)) - set(lines(after_edit)) <= lost
