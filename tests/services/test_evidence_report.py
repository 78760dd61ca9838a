"""The evidence report of a map: fidelity of its nodes, altered words, contexts, and what citations lack."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document
from debatedesk.domain.reference import Reference
from debatedesk.domain.text.printed import PrintedPage, PrintedText
from debatedesk.services.evidence_groups import REMARK_GROUPS, count_of, narrowed
from debatedesk.services.evidence_html import evidence_html
from debatedesk.services.evidence_markdown import evidence_markdown, evidence_summary
from debatedesk.services.evidence_records import EvidenceReport, ReportedNode
from debatedesk.services.evidence_tables import evidence_csv
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.storage.documents import DocumentStore
from tests.support.libraries import add_text

WINTER = """# On winter

Some say so. It is not true that every hive needs a long winter. Keepers who hurry get stung.

Nobody has to believe this paragraph about honey.

Honey is what a street can share, and wax is what it does not miss.
"""


class Bees:
    """A debate with one text and a map; `essay` is the text's id."""

    def __init__(self, desk: Workspace) -> None:
        self.desk = desk
        debate = desk.documents.create_debate("Bees").created[0].id
        self.essay = f"winter in {debate}"
        add_text(desk.library, self.essay, debate, WINTER, "On winter")
        self.text = desk.documents.text(self.essay)
        self.map_id = desk.maps.create(debate, "Hives").created[0].id

    def node(self, words: str, *passages: str) -> str:
        spans = [(self.text.index(each), self.text.index(each) + len(each)) for each in passages]
        evidence = [(self.essay, start, end) for start, end in spans]
        made = self.desk.maps.add_node(self.map_id, "claim", "", words, evidence=evidence)
        return made.created[0].id

    def report(self) -> EvidenceReport:
        return self.desk.evidence_reports.report(self.map_id)

    def reported(self, node_id: str) -> ReportedNode:
        return next(node for node in self.report().nodes if node.id == node_id)

    def findings(self, node_id: str) -> list[tuple[str, str]]:
        return [(finding.kind, finding.sentence) for finding in self.reported(node_id).findings]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    workspace = Workspace(LibraryPaths.under(tmp_path_factory.mktemp("bees")))
    yield workspace
    workspace.close()


@pytest.fixture
def bees(desk: Workspace) -> Bees:
    return Bees(desk)


def test_a_quotation_without_fault_has_nothing_to_look_at(bees: Bees) -> None:
    sting = bees.node("Keepers who hurry get stung.", "Keepers who hurry get stung.")
    assert bees.reported(sting).fidelity == "quotation"
    assert bees.findings(sting) == []


def test_altered_words_are_named(bees: Bees) -> None:
    sting = bees.node("Keepers who run get stung", "Keepers who hurry get stung.")
    assert bees.reported(sting).fidelity == "quotation with changes"
    assert bees.findings(sting) == [("altered words", "“run” in place of “hurry”")]
    (finding,) = bees.reported(sting).findings
    assert bees.text[finding.start : finding.end] == "hurry"


def test_altered_words_between_a_nodes_own_are_named(bees: Bees) -> None:
    node = bees.node(
        "The essay warns that “keepers who run get stung”, of all.", "Keepers who hurry get stung."
    )
    assert bees.reported(node).fidelity == ""
    assert bees.findings(node) == [("altered words", "“run” in place of “hurry”")]
    node = bees.node("The essay warns that “keepers who hurry get stung”.", "Keepers who hurry get stung.")
    assert bees.findings(node) == []


def test_a_not_before_the_quotation_is_pointed_to(bees: Bees) -> None:
    winter = bees.node("every hive needs a long winter", "every hive needs a long winter")
    assert bees.findings(winter) == [
        (
            "negation",
            "“not” stands just before the words: “It is not true that every hive needs a long winter”",
        )
    ]


def test_a_not_before_the_passage_of_a_paraphrase_is_pointed_to_as_well(bees: Bees) -> None:
    winter = bees.node("Bees cannot do without the cold months", "every hive needs a long winter")
    bees.desk.maps.edit_node(bees.map_id, winter, fidelity="paraphrase")
    assert bees.reported(winter).fidelity == "paraphrase"
    assert [kind for kind, _ in bees.findings(winter)] == ["negation"]


def test_a_not_that_is_left_out_is_named(bees: Bees) -> None:
    wax = "Honey is what a street can share, and wax is what it does not miss."
    node = bees.node("Honey is what a street can share, and wax is what it does miss.", wax)
    assert ("negation left out", "The words left out say “not”.") in bees.findings(node)
    node = bees.node("Honey is what a street can share, and wax is what it does … miss.", wax)
    assert bees.findings(node) == [("negation left out", "The words left out say “not”.")]


@pytest.mark.parametrize("in_one_piece", [True, False])
def test_a_paragraph_that_is_cut_is_told(bees: Bees, in_one_piece: bool) -> None:
    first, last = "Keepers who hurry get stung.", "Honey is what a street can share"
    start, end = bees.text.index(first), bees.text.index(last) + len(last)
    passages = [bees.text[start:end]] if in_one_piece else [first, last]
    node = bees.node("Keepers who hurry get stung … Honey is what a street can share", *passages)
    assert bees.reported(node).fidelity == "quotation with changes"
    assert bees.findings(node) == [("paragraph left out", "A paragraph is left out between its words.")]


def test_words_that_are_gone_are_told(bees: Bees) -> None:
    sting = bees.node("Keepers who hurry get stung.", "Keepers who hurry get stung.")
    other = "UPDATE texts SET text = 'Other words', blocks = '[]' WHERE document_id = ?"
    bees.desk.library.write(other, (bees.essay,))
    (kind, sentence), *_ = bees.findings(sting)
    assert kind == "gone"
    assert "Keepers who hurry" in sentence


def test_a_text_in_the_trash_or_in_no_library_is_not_said_to_lack_the_words(bees: Bees) -> None:
    sting = bees.node("Keepers who hurry get stung.", "Keepers who hurry get stung.")
    bees.desk.trash.put([Reference.document(bees.essay)])
    assert (bees.reported(sting).fidelity, bees.findings(sting)) == ("quotation", [])
    assert bees.report().sources[0].whereabouts == "in the trash"
    bees.desk.trash.erase([Reference.document(bees.essay)])
    assert [kind for kind, _ in bees.findings(sting)] == ["no text"]
    assert bees.reported(sting).fidelity == "quotation"


def test_a_paraphrase_that_comes_close_is_not_said_to_alter_words(bees: Bees) -> None:
    sting = bees.node("Keepers who run get stung", "Keepers who hurry get stung.")
    bees.desk.maps.edit_node(bees.map_id, sting, fidelity="paraphrase")
    assert (bees.reported(sting).fidelity, bees.findings(sting)) == ("paraphrase", [])
    assert bees.reported(sting).altered == ()


def test_sources_tell_what_a_citation_of_them_lacks(bees: Bees) -> None:
    bees.node("Keepers who hurry get stung.", "Keepers who hurry get stung.")
    (source,) = bees.report().sources
    assert (source.title, source.missing) == ("On winter", ("author", "date", "page"))
    document = bees.desk.documents.document(bees.essay)
    bees.desk.documents.describe(_described(document))
    (source,) = bees.report().sources
    assert source.missing == ()


def _described(document: Document) -> Document:
    return replace(document, author="Ada Keeper", date="2021", source="https://example.org/winter")


def test_a_passage_of_a_printed_text_has_its_page(bees: Bees) -> None:
    store = DocumentStore(bees.desk.library)
    text, blocks, version = store.reading(bees.essay)
    pages = PrintedPage("12", 612, 792, 0), PrintedPage("13", 612, 792, text.index("Honey is"))
    store.keep_reading(bees.essay, text, blocks, version, PrintedText(pages))
    node = bees.node("Honey is what a street can share", "Honey is what a street can share")
    (passage,) = bees.reported(node).passages
    assert passage.page == "13"
    assert "page" not in bees.report().sources[0].missing


def test_nodes_without_evidence_are_listed_unless_they_are_their_authors_own(bees: Bees) -> None:
    own, open_node = bees.node("My own thought"), bees.node("Somebody said so")
    bees.desk.maps.edit_node(bees.map_id, own, fidelity="no source")
    report = bees.report()
    assert [node.id for node in report.without_evidence] == [open_node]
    assert [node.fidelity for node in report.nodes] == ["no source", ""]


def test_only_known_words_may_be_said_of_a_node_and_what_is_said_can_be_undone(bees: Bees) -> None:
    own = bees.node("My own thought")
    with pytest.raises(DeskError, match="“guess” is not one of paraphrase, summary of several, no source"):
        bees.desk.maps.edit_node(bees.map_id, own, fidelity="guess")
    bees.desk.maps.edit_node(bees.map_id, own, fidelity="no source")
    assert bees.desk.fidelities.fidelity(bees.map_id, own) == "no source"
    bees.desk.undo.undo()
    assert bees.desk.fidelities.of_map(bees.map_id) == {own: ""}


def test_fidelity_follows_edits_of_the_node_and_of_its_source(bees: Bees) -> None:
    sting = bees.node("Keepers who run get stung", "Keepers who hurry get stung.")
    fidelities = bees.desk.fidelities
    before = fidelities.found(bees.map_id, sting)
    assert before.fidelity == "quotation with changes"
    assert fidelities.found(bees.map_id, sting) is before
    bees.desk.maps.edit_node(bees.map_id, sting, text="Keepers who hurry get stung")
    assert fidelities.fidelity(bees.map_id, sting) == "quotation"
    bees.desk.maps.edit_node(bees.map_id, sting, text="Slow hands are safe hands near any hive")
    assert fidelities.fidelity(bees.map_id, sting) == ""


def test_the_report_is_written_as_markdown(bees: Bees) -> None:
    bees.node("every hive needs a long winter", "every hive needs a long winter")
    bees.node("*My* own thought")
    report = bees.report()
    written = evidence_markdown(report)
    assert written.startswith(
        "# Evidence of “Hives”\n\n2 nodes: 1 quotation, 1 not said; one thing to look at.\n"
    )
    assert "- “not” stands just before the words:" in written
    assert "## Nodes without evidence\n\n- \\*My\\* own thought\n" in written
    assert "- On winter: not known are author, date, page\n" in written
    assert evidence_summary(EvidenceReport("", (), ())) == "The map has no nodes."


@pytest.mark.parametrize("form", ["csv", "graphml", "dot", "markdown", "json", "svg"])
def test_exports_of_a_map_say_how_near_its_nodes_are_to_their_sources(bees: Bees, form: str) -> None:
    bees.node("Keepers who hurry get stung.", "Keepers who hurry get stung.")
    own = bees.node("My own thought")
    bees.desk.maps.edit_node(bees.map_id, own, fidelity="no source")
    written = bees.desk.exports.map_text(bees.map_id, form)
    assert "quotation" in written
    assert "no source" in written


def test_one_kind_of_remark_is_looked_at_alone(bees: Bees) -> None:
    bees.node("every hive needs a long winter", "every hive needs a long winter")
    bees.node("Keepers who run get stung", "Keepers who hurry get stung.")
    report = bees.report()
    assert [count_of(report, group) for group in REMARK_GROUPS] == [1, 1, 0, 0, 0, 0, 1]
    (node,) = narrowed(report, "altered").nodes
    assert [finding.kind for finding in node.findings] == ["altered words"]
    assert narrowed(report, "sources").nodes == ()
    rows = evidence_csv(report).splitlines()
    assert len(rows) == 1 + 2 + 3
    assert "<del>hurry</del><ins>run</ins>" in evidence_html(report)
