"""Argument maps made by chance, of every shape that the desk can hold."""

from dataclasses import replace

from hypothesis import strategies as st

from debatedesk.domain.anchors.model import TextAnchor
from debatedesk.domain.maps.model import (
    FIDELITIES,
    NODE_COLOURS,
    NODE_KINDS,
    RELATION_KINDS,
    ArgumentMap,
    CriticalAnswer,
    Evidence,
    Node,
    Relation,
    RelationKind,
    Step,
)
from debatedesk.domain.reference import Reference
from debatedesk.formats.argdown.naming import relation_id

PLAIN_WORDS = ["Moths", "Lamps dim at night", "Who pays?", "a", "Moths", "Light & shade", "Nr. 7 (b)"]
AWKWARD_WORDS = [
    *(
        "[x]",
        "<y>",
        "{a: b}",
        "#tag",
        "a #tag b",
        "// no comment",
        "http://x.org//a",
        "/* c */",
        "<!-- c -->",
    ),
    *("(1) one", "----", "+ plus", "- minus", "_ under", ">< both", "=== x ===", "# head", "@[Moths]"),
    *(
        "[a](http://b//c#d {e})",
        "@[Moths](a#b)",
        "back\\slash",
        "\\",
        "two\n\nparagraphs",
        " edges ",
        "a  b",
    ),
    *(
        "“quoted” – yes",
        "na\u00a0bsp",
        "\u00a0",
        "tab\there",
        "\u2028",
        "\x00\x01\x02",
        "C#",
        "a } b",
        "no",
    ),
    *("#", "##", "1.", "-", "><", "(1)"),
    *("**bold** and _it_", "'", '"', "key: value", "null", "1.5", "💡 idea", "}", "{", "x: {", "* item"),
]

NODE_SIGNS: tuple[RelationKind, ...] = ("support", "attack", "contradiction")

words = st.one_of(
    st.sampled_from(PLAIN_WORDS), st.sampled_from(AWKWARD_WORDS), st.text(max_size=12), st.just("")
)
names = words.filter(bool)


@st.composite
def evidence(draw: st.DrawFn) -> Evidence:
    start = draw(st.integers(0, 10_000))
    end = start + draw(st.integers(0, 100))
    anchor = TextAnchor(draw(words), draw(words), draw(words), start, end)
    return Evidence(draw(names), anchor, draw(words))


@st.composite
def nodes(draw: st.DrawFn, own: str, ids: list[str]) -> Node:
    some = st.lists(st.sampled_from(ids), max_size=3).map(tuple)
    step = st.builds(Step, some, st.lists(words, max_size=2).map(tuple), st.sampled_from(ids))
    group = st.lists(st.sampled_from(["Light", "Dark", "a {b}", " x", ""]), max_size=2).map(tuple)
    return Node(
        *(own, draw(st.sampled_from(NODE_KINDS)), draw(st.just(own) | words), draw(words)),
        *(draw(st.lists(words, max_size=2).map(tuple)), draw(st.just(()) | group)),
        draw(st.none() | st.floats(allow_nan=False, allow_infinity=False)),
        draw(words),
        draw(st.lists(evidence(), max_size=2).map(tuple)),
        draw(st.just(()) | st.lists(step, max_size=2).map(tuple)),
        draw(st.sampled_from(["", "", *NODE_COLOURS])),
        draw(st.none() | st.just(Reference.node("Other hives", "n1"))),
        in_map=draw(st.sampled_from([None, None, True])),
        fidelity=draw(st.sampled_from(FIDELITIES)),
    )


@st.composite
def relations(draw: st.DrawFn, all_nodes: list[Node]) -> list[Relation]:
    """Draw relations between nodes and upon relations, many with the ids that Argdown leaves out."""
    node_ids = [each.id for each in all_nodes]
    found: dict[str, Relation] = {}
    for _ in range(draw(st.integers(0, 6))):
        kind = draw(st.sampled_from(RELATION_KINDS))
        sources = tuple(draw(st.lists(st.sampled_from(node_ids), min_size=1, max_size=2)))
        target = draw(st.sampled_from([*node_ids, *found]))
        own = draw(st.just(relation_id(kind, sources, target)) | names)
        answer = st.builds(CriticalAnswer, names, st.sampled_from(node_ids))
        answered = draw(st.just(()) | st.lists(answer, max_size=2).map(tuple))
        found.setdefault(own, Relation(own, kind, sources, target, draw(st.just("") | words), answered))
    for node in all_nodes:
        if draw(st.booleans()) and node.steps:
            own = relation_id("support", [node.id], node.steps[-1].conclusion)
            found.setdefault(own, Relation(own, "support", (node.id,), node.steps[-1].conclusion))
    return list(found.values())


@st.composite
def argument_maps(draw: st.DrawFn) -> ArgumentMap:
    """Draw a map whose relations and steps have ends that are there."""
    ids = draw(st.lists(names, unique=True, max_size=6))
    drawn = [draw(nodes(each, ids)) for each in ids]
    return ArgumentMap.of("", draw(words), drawn, draw(relations(drawn)) if drawn else [])


@st.composite
def trees(draw: st.DrawFn) -> ArgumentMap:
    """Draw a debate as people write it: each node bears on an earlier one, or on how that one bears."""
    made: list[Node] = []
    related: list[Relation] = []
    for number in range(draw(st.integers(1, 9))):
        kind = draw(st.sampled_from(NODE_KINDS))
        group = draw(st.sampled_from([(), ("Light",), ("Light", "Cost"), ("Dark",)]))
        node = Node(f"n{number}", kind, draw(words), draw(words), group=group if number > 4 else ("Light",))
        if made:
            ends: list[Node | Relation] = [*made[-2:], *related[-2:]]
            end = draw(st.sampled_from(ends))
            sign = draw(st.sampled_from(NODE_SIGNS)) if isinstance(end, Node) else "undercut"
            own = relation_id(sign, [node.id], end.id)
            related.append(Relation(own, sign, (node.id,), end.id))
        made.append(node)
    return ArgumentMap.of("", "Trees", made, related)


one_line = words.map(lambda text: " ".join("".join(c if c.isprintable() else " " for c in text).split()))
"""Words without what only data can hold."""


@st.composite
def shared_debates(draw: st.DrawFn) -> ArgumentMap:
    """Draw nodes of one line with hostile titles, many shared, some in circles, and what undercuts them."""
    made: list[Node] = []
    for number in range(draw(st.integers(2, 7))):
        kind = draw(st.sampled_from(NODE_KINDS))
        title, text = draw(one_line), draw(one_line)
        if kind == "argument" or title in {each.title for each in made}:
            title = f"{title} {number}".strip()
        group = draw(st.sampled_from([(), ("Light",), ("Light", "Cost")]))
        made.append(Node(f"n{number}", kind, title, text or title or "So it is.", group=group))
    related: dict[str, Relation] = {}
    ends: list[str] = [each.id for each in made]
    for _ in range(draw(st.integers(1, 8))):
        source, target = draw(st.sampled_from(made)).id, draw(st.sampled_from([*ends, *related]))
        upon = related.get(target)
        if target == source or (upon and (upon.kind == "contradiction" or source in upon.sources)):
            continue
        kind_of = draw(st.sampled_from(NODE_SIGNS)) if target in ends else "undercut"
        own = relation_id(kind_of, [source], target)
        related[own] = Relation(own, kind_of, (source,), target)
    return ArgumentMap.of("", "", made, related.values())


STRICT_SIGNS: list[tuple[RelationKind, str]] = [
    ("support", "entails"),
    ("contradiction", "contrary"),
    ("contradiction", "contradicts"),
    ("support", ""),
    ("support", "analogy"),
    ("attack", ""),
    ("contradiction", ""),
]


@st.composite
def strict_debates(draw: st.DrawFn) -> ArgumentMap:
    """Draw a debate whose statements entail and contradict each other, with settings of its file."""
    loose = draw(shared_debates())
    statements = {key for key, node in loose.nodes.items() if node.kind != "argument"}
    relations: dict[str, Relation] = {}
    for key, relation in loose.relations.items():
        is_between_statements = {*relation.sources, relation.target} <= statements
        if is_between_statements:
            kind, scheme = draw(st.sampled_from(STRICT_SIGNS))
            relation = replace(relation, kind=kind, scheme=scheme)
        relations[key] = relation
    settings = draw(
        st.sampled_from([{}, {"color": {"tagColors": {"a b": 1, "c": "#ff0000"}, "x": [True]}}])
    )
    return replace(loose, relations=relations, settings={"model": {"mode": "strict"}, **settings})


@st.composite
def reconstructions(draw: st.DrawFn) -> ArgumentMap:
    """Draw an argument with premises and conclusions, and perhaps what bears on them."""
    statements = [Node(f"s{number}", "claim", draw(words), draw(words)) for number in range(6)]
    order = draw(st.permutations([each.id for each in statements]))
    first = Step(
        tuple(order[: draw(st.integers(1, 2))]), draw(st.sampled_from([(), ("Modus ponens",)])), order[2]
    )
    second = Step(
        tuple(draw(st.sampled_from([order[2:4], order[3:4], order[3:1:-1]]))), ("A", "B"), order[4]
    )
    steps = draw(st.sampled_from([(first,), (first, second)]))
    argument = Node("a", "argument", draw(words), draw(words), steps=steps)
    own = draw(st.sampled_from(["a supports " + steps[-1].conclusion, "r"]))
    related = [Relation(own, "support", ("a",), steps[-1].conclusion)]
    if draw(st.integers(0, 1)):
        related.append(Relation("u", "undercut", ("s5",), own))
    if draw(st.integers(0, 1)):
        related.append(Relation("s5 attacks s0", "attack", ("s5",), "s0"))
    place = draw(st.integers(0, 6))
    return ArgumentMap.of("", "", [*statements[:place], argument, *statements[place:]], related)


def _hives() -> ArgumentMap:
    """Make the map of the golden files: something of everything."""
    essay = "Every street should keep one hive."
    nodes = [
        Node(
            *(
                "P1",
                "proposal",
                "One hive a street",
                "Every street keeps one hive. #1 of {all}",
                ("bees", "city life"),
            ),
            *(("Proposals",), 0.75, "A. Keeper"),
            (Evidence("essay", TextAnchor(essay, "", " A hive on a roof asks", 17, 51)),),
        ),
        Node(
            "R1",
            "argument",
            "Stings",
            "Bees sting; see [the count](https://bees.org/#2).",
            group=("Proposals",),
        ),
        Node("R2", "argument", "Gloves", "Keepers wear gloves.", group=("Proposals",)),
        Node("R3", "argument", "Honey", "Hives give honey.", ("R3",), ("Proposals",)),
        Node("w1", "claim", "", "Honey sells.\n\nIt always has.", group=("Proposals",)),
        Node("q", "question", "Who pays?", "Who pays for the hives?", group=("Cost", "Who")),
        Node(
            *("a", "argument", "It pays", "", (), ("Cost", "Who"), None, "", ()),
            (Step(("p", "w1"), ("Modus ponens",), "c"),),
        ),
        Node("p", "claim", "A hive yields honey", "A hive yields twenty jars.", group=("Cost", "Who")),
        Node("c", "claim", "c", "The city would earn.", group=("Cost", "Who")),
        Node("x", "aside", "[sic]", "", group=("Cost",)),
    ]
    links = [
        Relation("R1 attacks P1", "attack", ("R1",), "P1"),
        Relation("R2 attacks R1", "attack", ("R2",), "R1"),
        Relation("r17", "support", ("R3", "w1"), "P1", "consequences"),
        Relation("R1 undercuts r17", "undercut", ("R1",), "r17"),
        Relation("a supports c", "support", ("a",), "c"),
        Relation("P1 answers q", "answers", ("P1",), "q"),
        Relation("c rephrases P1", "rephrase", ("c",), "P1"),
        Relation("w1 supports R1 attacks P1", "support", ("w1",), "R1 attacks P1"),
    ]
    return ArgumentMap.of("", "Hives: for and against", nodes, links)


HIVES = _hives()
