"""The sample debate: every proposal and reaction is there, and every anchor holds word for word."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from debatedesk.domain.anchors.model import describe
from debatedesk.domain.anchors.resolve import resolve
from debatedesk.domain.maps.model import ArgumentMap, Evidence, Node, Relation
from debatedesk.domain.text.document import outline, read_markdown
from debatedesk.domain.text.reading import ReadingText
from debatedesk.formats.argdown.argdown import read_argdown_noting, write_argdown
from debatedesk.formats.base import ImportedText
from debatedesk.formats.registry import read_text
from tests.conftest import REPOSITORY

FOLDER = REPOSITORY / "sample_corpus" / "policy-on-the-ai-exponential"
ADDRESS = "https://darioamodei.com/post/policy-on-the-ai-exponential"

PROPOSALS = [f"P{number}" for number in range(1, 11)]
REACTIONS = [
    *("R1", "R2", "R3", "R4a", "R4b", "R4c", "R4d", "R5", "R6", "R7", "R8", "R9", "R10"),
    *("R11", "R12", "R13", "R14"),
]
ANSWERS = {
    "R1": {"attack": ["P1"]},
    "R2": {"attack": ["P1", "P2"]},
    "R4b": {"attack": ["P5", "P6"]},
    "R4c": {"attack": ["P2", "P10"]},
    "R4d": {"attack": ["P9", "P10"]},
    "R5": {"support": ["P1", "P2"]},
    "R5b": {"attack": ["P1", "P2"]},
    "R6": {"support": ["R5b"]},
    "R7": {"attack": ["P1"], "undercut": ["R9 supports P1"]},
    "R8": {"support": ["P1", "P2"]},
    "R9": {"support": PROPOSALS},
    "R10": {"support": ["P7", "P8"]},
    "R11": {"rephrase": PROPOSALS[:9]},
    "R13": {"attack": ["P6"]},
    "P8": {"answers": ["R12"]},
}
"""What each node bears on, by kind; nodes that are not here bear on nothing."""

STANCES = {
    "opposes": ["R1", "R2", "R3", "R4a", "R4b", "R4c", "R4d", "R7", "R13"],
    "supports": ["R8", "R9", "R10"],
    "supports, objects to scope": ["R5"],
    "supports R5’s objection": ["R6"],
    "neutral": ["R11"],
    "asks": ["R12"],
    "aside": ["R14"],
    "proposes": ["essay"],
}
BRIEF = Path("shared", "design", "sample_brief.md")
"""What the sample must hold, where it lies beside the checkout."""
SHARED_TEXTS = {"R2": ["R2", "R3", "R4a"], "R5b": ["R5"]}
"""Nodes whose words are not just in the document of their own name."""


@dataclass(frozen=True)
class Text:
    """A document of the sample as it is imported."""

    path: Path
    description: ImportedText
    reading: ReadingText

    @property
    def words(self) -> int:
        return len(self.reading.text.split())


@cache
def texts() -> dict[str, Text]:
    found = {}
    for path in sorted(FOLDER.glob("*.md")):
        description = read_text(path, path.read_bytes())
        found[description.identifier] = Text(path, description, read_markdown(description.markdown))
    return found


@cache
def debate() -> ArgumentMap:
    path = FOLDER / "map.argdown"
    return read_argdown_noting(path.read_text("utf-8"), path.name)[0]


def cited() -> list[tuple[Node, Evidence]]:
    return [(node, each) for node in debate().nodes.values() for each in node.evidence]


def borne_on(node_id: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for relation in debate().relations_from(node_id):
        assert relation.sources == (node_id,)
        found.setdefault(relation.kind, []).append(relation.target)
    return found


def test_there_is_an_essay_and_one_file_for_each_reaction() -> None:
    assert set(texts()) == {"essay", *REACTIONS}
    assert all(text.path.stem.split("-")[0] == key for key, text in texts().items())


@pytest.mark.parametrize("key", ["essay", *REACTIONS])
def test_each_text_says_what_it_is(key: str) -> None:
    described = texts()[key].description
    assert described.title.endswith("(digest)")
    assert len(described.title) <= 60
    assert described.author
    assert described.date == "2026"
    assert described.kind == ("essay" if key == "essay" else "reaction")
    assert key in STANCES[described.stance]
    assert described.language == "en"


def test_authors_are_named_as_far_as_they_are_known() -> None:
    authors = {key: text.description.author for key, text in texts().items()}
    assert authors["R2"] == "Steven Sinofsky and others"
    assert "Dario Amodei" in authors["essay"]
    assert "digest" in authors["essay"]


def test_the_essay_names_its_original_and_tells_how_to_bring_it_in() -> None:
    essay = texts()["essay"]
    top = essay.reading.text[:1000]
    assert essay.description.source == ADDRESS
    assert ADDRESS in top
    assert "Dario Amodei" in top
    assert "This is a digest, not the essay." in top
    assert "Import files…" in top
    assert "HTML" in top


def test_each_reaction_says_that_it_is_a_digest() -> None:
    for key in REACTIONS:
        first = texts()[key].reading.text.split("\n")[0]
        assert first.startswith("Digest of "), key
        assert first.endswith("the words are ours."), key


def test_lengths() -> None:
    assert 1800 <= texts()["essay"].words <= 2500
    assert {key: texts()[key].words for key in REACTIONS if not 60 <= texts()[key].words <= 250} == {}


def test_the_essay_shows_what_the_reader_can_do() -> None:
    blocks = texts()["essay"].reading.blocks
    assert len(outline(texts()["essay"].reading)) >= 10
    assert any(block.table for block in blocks)
    assert any(block.marker == "1." and block.list_depth for block in blocks)
    assert any(block.marker == "•" for block in blocks)
    assert any(block.name.startswith("fn-") for block in blocks)
    assert {span.kind for block in blocks for span in block.spans} >= {"strong", "emphasis", "link"}


def test_one_spelling_and_one_kind_of_quotation_marks() -> None:
    for key, text in texts().items():
        assert not set("\"'") & set(text.reading.text), key
        for british in ("labour", "favour", "organis", "authoris", "defence", "behaviour", "programme"):
            assert british not in text.reading.text.lower(), (key, british)


def test_every_proposal_is_a_node() -> None:
    found = [key for key, node in debate().nodes.items() if node.kind == "proposal"]
    assert found == PROPOSALS


def test_every_reaction_is_found_by_id_or_tag() -> None:
    nodes = debate().nodes
    tags = {tag for node in nodes.values() for tag in node.tags}
    assert set(REACTIONS) <= set(nodes) | tags
    assert set(nodes) == {*PROPOSALS, *REACTIONS, "R5b"} - {"R3", "R4a"}


def test_three_texts_make_one_argument() -> None:
    node = debate().nodes["R2"]
    assert node.tags == ("R2", "R3", "R4a")
    assert [each.document for each in node.evidence] == ["R2", "R3", "R4a"]


@pytest.mark.parametrize("key", [*PROPOSALS, *sorted({*REACTIONS, "R5b"} - {"R3", "R4a"})])
def test_each_node_bears_on_what_it_answers(key: str) -> None:
    assert borne_on(key) == ANSWERS.get(key, {})


def test_a_question_is_answered_and_an_aside_stands_alone() -> None:
    nodes, relations = debate().nodes, debate().relations.values()
    assert nodes["R12"].kind == "question"
    assert nodes["R14"].kind == "aside"
    assert not [each for each in relations if "R14" in (*each.sources, each.target)]
    assert nodes["R11"].kind == "claim"
    arguments = {*REACTIONS, "R5b"} - {"R3", "R4a", "R11", "R12", "R14"}
    assert {key for key, node in nodes.items() if node.kind == "argument"} == arguments


def test_nested_objection_narrows_and_rests_on_an_analogy() -> None:
    relations = debate().relations
    assert relations["R5b attacks P1"].scheme == relations["R5b attacks P2"].scheme == "narrows"
    assert relations["R6 supports R5b"].scheme == "argument from analogy"
    assert debate().nodes["R5b"].tags == ("R5",)


def test_an_undercut_ends_at_the_proposal_whose_support_it_weakens() -> None:
    undercut = next(each for each in debate().relations.values() if each.kind == "undercut")
    assert isinstance(debate().relations.get(undercut.target), Relation)
    assert debate().target_node(undercut) == "P1"


def test_each_node_has_a_short_title_and_words_behind_it() -> None:
    for key, node in debate().nodes.items():
        assert 0 < len(node.title) <= 60, key
        assert 1 <= sum(node.text.count(end) for end in (". ", "? ")) + 1 <= 2, key
        assert node.text.endswith((".", "?")), key
        assert node.speaker, key
        assert node.evidence, key


def test_every_anchor_holds_word_for_word() -> None:
    for node, evidence in cited():
        text = texts()[evidence.document].reading.text
        anchor = evidence.anchor
        assert text[anchor.start : anchor.end] == anchor.exact, node.id
        assert describe(text, anchor.start, anchor.end) == anchor, node.id
        found = resolve(anchor, text)
        assert (found.status, found.start, found.end) == ("anchored", anchor.start, anchor.end), node.id


def test_proposals_are_anchored_in_the_essay_and_reactions_in_their_own_texts() -> None:
    for node, evidence in cited():
        if node.kind == "proposal":
            assert evidence.document == "essay"
        else:
            assert evidence.document in SHARED_TEXTS.get(node.id, [node.id])


def test_each_proposal_is_marked_where_its_number_stands() -> None:
    text = texts()["essay"].reading.text
    for key in PROPOSALS:
        (evidence,) = debate().nodes[key].evidence
        assert text[: evidence.anchor.start].endswith(f"\n{key}. ")


def test_groups_are_sections_of_the_essay() -> None:
    headings = {each.text for each in outline(texts()["essay"].reading)}
    groups = dict.fromkeys(node.group for node in debate().nodes.values())
    assert [path[0] for path in groups if path[0] in headings] == [
        *("Testing and release", "Security", "Work and income", "Democracies and power"),
    ]
    assert all(len(path) == 1 for path in groups)


def test_the_map_stands_as_it_would_be_written_but_for_its_ids() -> None:
    def without_ids(text: str) -> list[str]:
        """Leave out the lines that give an id, or name others by theirs."""
        return [line for line in text.splitlines() if not re.match(r" *(id|answers|rephrases): ", line)]

    path = FOLDER / "map.argdown"
    read, not_carried = read_argdown_noting(path.read_text("utf-8"), path.name)
    assert not_carried == []
    assert without_ids(write_argdown(read)) == without_ids(path.read_text("utf-8"))


def brief_rows(letter: str) -> list[list[str]]:
    """Read the rows of the brief whose ids begin with a letter; skip where the brief is not at hand."""
    path = REPOSITORY.parent / BRIEF
    if not path.is_file():
        pytest.skip("the brief of the sample is not at hand")
    lines = path.read_text("utf-8").splitlines()
    return [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in lines
        if re.match(rf"\| {letter}\d", line)
    ]


def expanded(answers: str) -> set[str]:
    """List the ids that a cell such as “P1-P3, R5” names."""
    found = set()
    for first, last in re.findall(r"([PR]\d+)(?:-P(\d+))?", answers):
        numbers = range(int(first[1:]), int(last or first[1:]) + 1)
        found |= {f"{first[0]}{number}" for number in numbers}
    return found


def answered(reaction: str) -> set[str]:
    """List what the nodes of a reaction bear on in the end, and what answers them; R5b is R5’s own."""
    relations = debate().relations.values()
    own = {key for key, node in debate().nodes.items() if reaction in (key, *node.tags)}
    ends = {debate().target_node(each) for each in relations if own & set(each.sources)}
    ends |= {source for each in relations if each.target in own - {"R5b"} for source in each.sources}
    return {"R5" if end == "R5b" else str(end) for end in ends}


def test_every_proposal_of_the_brief_is_there() -> None:
    assert [row[0] for row in brief_rows("P")] == PROPOSALS


def test_every_reaction_of_the_brief_answers_what_the_brief_says() -> None:
    rows = brief_rows("R")
    assert sorted(row[0] for row in rows) == sorted(REACTIONS)
    for key, stance, _, _, answers in rows:
        assert texts()[key].description.stance.split()[0].strip(",") == stance.split()[0], key
        assert answered(key) == expanded(answers), key
