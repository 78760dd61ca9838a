"""Markdown that leaves the desk, compared with the files in `golden/`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.publication import PersonName, Publication
from debatedesk.domain.reference import Reference
from debatedesk.domain.text.document import read_markdown
from debatedesk.formats.base import ImportedText
from debatedesk.formats.json_map import write_json
from debatedesk.formats.registry import read_text
from debatedesk.services.exports import write_file
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.support.libraries import ESSAY, REPLY, add_text
from tests.support.word_documents import paragraph, run, word_file

GOLDEN = Path(__file__).with_name("golden")
STARS = "# Stars *and* bars\n\nThe a*b* and the 1. of May; <b>not bold</b>, [no link](x) and `no code`.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace(LibraryPaths.under(tmp_path / "library"))
    debate = workspace.documents.create_debate("Bees [in town]").created[0].id
    add_text(workspace.library, "essay", debate, ESSAY, "On keeping bees")
    add_text(workspace.library, "reply", debate, REPLY, "Not pets", kind="reaction")
    described = {"author": "A. Keeper", "date": "2026-05", "source": "https://example.org/bees"}
    essay = workspace.documents.document("essay")
    workspace.documents.describe(replace(essay, **described))  # type: ignore[arg-type]
    reply = workspace.documents.document("reply")
    workspace.documents.describe(replace(reply, author="B. Doubter", source="The Street Gazette, p. 3"))
    yield workspace
    workspace.close()


def passage(desk: Workspace, document_id: str, words: str) -> Reference:
    start = desk.documents.text(document_id).index(words)
    return Reference.passage(document_id, start, start + len(words))


def annotate(desk: Workspace) -> None:
    debate_id = desk.documents.debates()[0].id
    desk.notes.add(Reference.debate(debate_id), "Plan of the evening:\n\n1. read\n2. argue")
    desk.notes.add(Reference.debate(debate_id), "Bring honey.")
    desk.notes.add(Reference.document("essay"), "A fine essay.", ["to read again"])
    across = passage(desk, "essay", "Boxes are built once.\nLessons are held each spring.")
    desk.notes.add(across, "Who builds them?", ["costs", "doubt"])
    desk.notes.add(passage(desk, "essay", "one hive"), "Why *one*?")
    desk.notes.add(passage(desk, "reply", "Bees are not pets."), "")
    hive, ill = (
        Node("p", "proposal", "One hive a street"),
        Node("o", "claim", "Illness", speaker="B. Doubter"),
    )
    made = ArgumentMap.of(
        "", "Should streets keep bees?", [hive, ill], [Relation("r", "attack", ("o",), "p")]
    )
    map_id = desk.maps.add_map(debate_id, made).created[0].id
    desk.notes.add(Reference.node(map_id, "o"), "Who says so?")
    desk.notes.add(Reference.relation(map_id, "r"), "Does it follow?")


def same_as(name: str, written: str) -> None:
    golden = GOLDEN / name
    assert written == golden.read_text("utf-8"), f"differs from {golden}"


def test_notes_of_a_debate_leave_with_their_quotations_and_sources(desk: Workspace) -> None:
    annotate(desk)
    hours = passage(desk, "essay", "Neighbours would give an hour a week")
    where = passage(desk, "reply", "Bees are not pets.")
    map_id = desk.maps.maps()[0].id
    desk.maps.add_evidence(map_id, "o", where.id, where.start, where.end)
    for marked, colour in ((passage(desk, "essay", "one hive"), "blue"), (hours, "yellow")):
        mark = desk.annotations.add("essay", marked.start, marked.end, colour).created[0].id
    desk.annotations.retag([mark], ["give and take"])
    same_as("notes.md", desk.exports.notes_markdown(desk.documents.debates()[0].id))


def test_notes_on_what_is_gone_keep_the_words_they_quote(desk: Workspace) -> None:
    annotate(desk)
    desk.trash.put([Reference.document("essay")])
    desk.trash.erase([Reference.document("essay")])
    same_as("notes-on-what-is-gone.md", desk.exports.notes_markdown(desk.documents.debates()[0].id))


def test_a_document_leaves_with_its_source_highlights_and_notes(desk: Workspace) -> None:
    annotate(desk)
    marked = passage(desk, "essay", "Neighbours would give an hour a week")
    desk.annotations.add("essay", marked.start, marked.end, "yellow")
    same_as("document.md", desk.exports.document_markdown("essay"))


def test_a_document_without_notes_is_just_its_text(desk: Workspace) -> None:
    same_as("document-alone.md", desk.exports.document_markdown("reply"))


def test_a_debate_without_notes_says_so(desk: Workspace) -> None:
    debate_id = desk.documents.debates()[0].id
    assert desk.exports.notes_markdown(debate_id) == (
        "# Notes on “Bees \\[in town\\]”\n\nThere are no notes or highlights yet.\n"
    )


def test_quoted_words_read_the_same_after_the_way_through_markdown(desk: Workspace) -> None:
    add_text(desk.library, "stars", desk.documents.debates()[0].id, STARS, "Stars *and* bars")
    text = desk.documents.text("stars")
    words = text[text.index("The a") :].strip()
    start = text.index(words)
    desk.notes.add(Reference.passage("stars", start, start + len(words)), "Exact?")
    written = desk.exports.notes_markdown(desk.documents.debates()[0].id)
    read_again = read_markdown(written).text
    assert words in read_again
    assert "Stars *and* bars" in read_again


def test_a_title_that_the_text_begins_with_stands_once(desk: Workspace) -> None:
    assert desk.exports.document_markdown("essay").count("# On keeping bees\n") == 1
    debate_id = desk.documents.debates()[0].id
    add_text(desk.library, "odd", debate_id, "# Bees \\[*in* town\\]\n\nWords.\n", "Bees [in town]")
    written = desk.exports.document_markdown("odd").partition("\n---\n")[2]
    assert [line for line in written.splitlines() if line.startswith("#")] == ["# Bees \\[in town\\]"]


def test_a_file_is_written_whole_or_left_alone(tmp_path: Path) -> None:
    kept = tmp_path / "notes.md"
    write_file(kept, "new words\n")
    assert kept.read_text("utf-8") == "new words\n"
    assert [each.name for each in tmp_path.iterdir()] == ["notes.md"]
    with pytest.raises(DeskError, match=r"“.*missing/notes\.md” cannot be written: No such file"):
        write_file(tmp_path / "missing" / "notes.md", "words")


def test_what_a_text_says_of_itself_is_no_markup_where_it_leaves(desk: Workspace) -> None:
    essay = desk.documents.document("essay")
    planted = "# <script>alert(1)</script>\n<img src=x onerror=alert(2)>"
    for source in ("http://x><script>alert(3)</script>", "javascript://%0aalert(4)", planted):
        desk.documents.describe(replace(essay, author=planted, date=planted, title=planted, source=source))
        desk.notes.add(passage(desk, "essay", "one hive"), "A thought.", ["<b>tag</b>"])
        for written in (
            desk.exports.document_markdown("essay"),
            desk.exports.notes_markdown(desk.documents.debates()[0].id),
        ):
            shown = MarkdownIt("commonmark", {"html": True}).render(written)
            assert not re.search(r"<(?!/?(?:h[1-6]|p|blockquote|em|hr|ul|ol|li|a)\b)", shown)
            assert 'href="javascript' not in shown


def test_an_address_of_the_web_stays_a_link(desk: Workspace) -> None:
    assert "<https://example.org/bees>" in desk.exports.document_markdown("essay")


def test_what_bears_a_name_leaves_with_it(desk: Workspace) -> None:
    desk.authorship.rename("Vesna *H*")
    note = desk.notes.add(passage(desk, "essay", "one hive"), "Why one?").created[0].id
    marked = passage(desk, "essay", "Neighbours would give an hour a week")
    desk.annotations.add("essay", marked.start, marked.end, "yellow")
    desk.authorship.rename("Ivo")
    desk.notes.write(note, "Why one only?")
    day = desk.notes.note(note).created[:10]
    written = desk.exports.notes_markdown(desk.documents.debates()[0].id)
    assert f"Why one only?\n\n*Vesna \\*H\\*, {day}; changed by Ivo, {day}*\n" in written
    assert f"(yellow; Vesna \\*H\\*, {day})" in desk.exports.document_markdown("essay")


def test_maps_that_refer_to_one_another_come_back_so_in_any_order(desk: Workspace, tmp_path: Path) -> None:
    debate = desk.documents.debates()[0].id
    first, second = (
        desk.maps.add_map(
            debate, ArgumentMap.of("", title, [Node("a", "proposal", title), Node("b", "claim", "B")])
        )
        .created[0]
        .id
        for title in ("Hives", "Costs")
    )
    desk.maps.edit_node(first, "a", refers_to=Reference.node(second, "b"))
    desk.maps.edit_node(second, "a", refers_to=Reference.node(first, "a"))
    folder = tmp_path / "maps"
    folder.mkdir()
    for map_id, name in ((first, "1.json"), (second, "2.json")):
        (folder / name).write_text(desk.exports.map_text(map_id, "json"), "utf-8")
    assert '"map": "Costs"' in (folder / "1.json").read_text("utf-8")
    report = desk.imports.import_paths([folder], debate_title="Elsewhere")
    ids = {item.title: item.id for item in report.imported}
    assert not {first, second} & set(ids.values())
    hives, costs = (desk.maps.map(ids[title]).nodes["a"] for title in ("Hives", "Costs"))
    assert hives.refers_to == Reference.node(ids["Costs"], "b")
    assert costs.refers_to == Reference.node(ids["Hives"], "a")
    again = desk.imports.import_paths([folder], debate_id=report.debate_id)
    assert [len(again.imported), len(again.skipped)] == [0, 2]


def test_what_a_node_refers_to_and_did_not_come_along_is_kept_as_it_was_named(
    desk: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "map.json"
    named = Node("a", "proposal", "A", refers_to=Reference.node("Costs", "b"))
    file.write_text(write_json(ArgumentMap.of("", "Hives", [named])), "utf-8")
    report = desk.imports.import_paths([file], debate_title="Elsewhere")
    assert desk.maps.map(report.imported[0].id).nodes["a"].refers_to == Reference.node("Costs", "b")


def docx_file(data: str | bytes) -> ImportedText:
    assert isinstance(data, bytes)
    return read_text(Path("essay.docx"), data)


def words_of(imported: ImportedText) -> dict[str, str]:
    text = imported.reading.text if imported.reading else ""
    return {each.markdown or each.colour: text[each.start : each.end] for each in imported.annotations}


def test_a_document_leaves_as_a_word_document_with_notes_as_comments(desk: Workspace) -> None:
    annotate(desk)
    marked = passage(desk, "essay", "Neighbours would give an hour a week")
    desk.annotations.add("essay", marked.start, marked.end, "yellow")
    imported = docx_file(desk.exports.document_file("essay", "docx"))
    assert words_of(imported) == {
        "A fine essay.\n\n\\#to-read-again": "On keeping bees",
        "Who builds them?\n\n\\#costs #doubt": "Boxes are built once.\nLessons are held each spring.",
        "Why *one*?": "one hive",
        "yellow": "Neighbours would give an hour a week",
    }
    assert (imported.title, imported.author) == ("On keeping bees", "A. Keeper")


def test_comments_go_into_the_word_document_that_a_text_came_from(desk: Workspace, tmp_path: Path) -> None:
    original = tmp_path / "hives.docx"
    original.write_bytes(word_file(paragraph(run("Bees ") + run("hum", "<w:b/>") + run(" all day."))))
    debate_id = desk.documents.debates()[0].id
    report = desk.imports.import_paths([original], debate_id)
    document_id = report.imported[0].id
    desk.notes.add(passage(desk, document_id, "hum all"), "Do they?")
    data = desk.exports.document_file(document_id, "docx")
    imported = docx_file(data)
    assert imported.markdown == "Bees **hum** all day.\n"
    assert words_of(imported) == {"Do they?": "hum all"}


def test_a_text_leaves_as_a_page_with_its_highlights_and_notes(desk: Workspace) -> None:
    words = passage(desk, "essay", "one hive")
    desk.annotations.add("essay", words.start, words.end, "pink")
    desk.notes.add(words, "Why *one*?", ["roofs"])
    desk.notes.add(Reference.document("essay"), "A start.")
    page = desk.exports.document_file("essay", "html")
    assert isinstance(page, str)
    assert "<header>\n<p>A. Keeper · 2026-05 · https://example.org/bees</p>\n</header>" in page
    assert '<mark class="pink">one hive</mark>' in page or '<mark class="note"><mark class="pink">' in page
    assert "<p>Why <em>one</em>?</p>" in page
    assert "#roofs" in page
    assert page.count("<section") == 2


def test_what_is_known_of_a_text_survives_export_and_import(desk: Workspace, tmp_path: Path) -> None:
    essay = desk.documents.document("essay")
    odd = 'Bees: <b>a "plan"</b> & more\\'
    described = replace(
        essay,
        title=odd,
        author="Jane Doe, John Roe",
        date="2021-05",
        stance="supports",
        source="https://example.org/a?b=1&c",
        language="en-GB",
        tags=("open question", "law", "C#"),
    )
    desk.documents.describe(described)
    names = (PersonName("Doe", "Jane"), PersonName("Roe", "John"))
    published = Publication(
        *("article-journal", "", names),
        issued="2021-05",
        container="The Keeper",
        volume="3",
        page="12-14",
        doi="10.1000/x",
        language="en-GB",
    )
    desk.documents.publish({"essay": published})
    written = tmp_path / "essay.md"
    written.write_text(desk.exports.document_markdown("essay"), "utf-8")
    report = desk.imports.import_paths([written], debate_title="Back again")
    assert report.remarks == []
    (item,) = report.imported
    again = desk.documents.document(item.id)
    for name in ("title", "author", "date", "kind", "stance", "source", "language", "tags"):
        assert getattr(again, name) == getattr(described, name), name
    assert desk.documents.publication(again.id) == published
    assert desk.notes.notes(again.debate_id) == []


def test_a_text_comes_back_without_what_its_export_put_around_it(desk: Workspace, tmp_path: Path) -> None:
    annotate(desk)
    marked = passage(desk, "essay", "Neighbours would give an hour a week")
    desk.annotations.add("essay", marked.start, marked.end, "yellow")
    written = tmp_path / "essay.md"
    written.write_text(desk.exports.document_markdown("essay"), "utf-8")
    report = desk.imports.import_paths([written], debate_title="Back again")
    (item,) = report.imported
    assert desk.documents.text(item.id) == desk.documents.text("essay")
    (note,) = desk.notes.notes(desk.documents.document(item.id).debate_id)
    assert note.target == "document"
    assert "(yellow)" in note.markdown
    assert note.markdown.endswith("Who builds them?\n\n#costs #doubt")


def test_a_text_that_only_looks_exported_keeps_its_words(desk: Workspace, tmp_path: Path) -> None:
    body = "# Bees\n\nA. Keeper and others\n\nWords.\n\n---\n\n## Notes\n\n> A quotation\n"
    written = tmp_path / "bees.md"
    written.write_text(f"---\ntitle: Bees\nauthor: A. Keeper\n---\n\n{body}", "utf-8")
    (item,) = desk.imports.import_paths([written], debate_title="Others").imported
    assert desk.documents.markdown(item.id) == body


def test_a_text_of_which_little_is_known_says_little(desk: Workspace) -> None:
    desk.documents.describe(replace(desk.documents.document("reply"), kind="text", source="", author=""))
    assert desk.exports.document_markdown("reply").startswith('---\ntitle: "Not pets"\n---\n\n# Not pets')
