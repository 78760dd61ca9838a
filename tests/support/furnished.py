"""A library with something in every table, and a look at all that a user may see of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

from debatedesk.domain.maps.model import ArgumentMap, CriticalAnswer, Node, Relation, Step
from debatedesk.domain.publication import PersonName, Publication
from debatedesk.domain.reference import Reference
from debatedesk.domain.text.printed import PrintedPage, PrintedRun, PrintedText
from debatedesk.services.workspace import Workspace
from debatedesk.storage.documents import DocumentStore
from tests.support.libraries import ESSAY, REPLY

PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8cfc000"
    "000301010018dd8db00000000049454e44ae426082"
)
NOTE = "The words of a note that nobody may lose"


def furnish(desk: Workspace, files: Path) -> None:
    """Fill an empty library through its services; `files` is a folder for what is imported."""
    files.mkdir(parents=True, exist_ok=True)
    (files / "bee.png").write_bytes(PICTURE)
    (files / "essay.md").write_text(f"---\nauthor: Vesna\ndate: 2021\n---\n{ESSAY}\n![A bee](bee.png)\n")
    (files / "reply.md").write_text(REPLY)
    desk.imports.import_paths([files / "essay.md", files / "reply.md"], debate_title="Bees")
    (debate,) = desk.documents.debates()
    essay, reply = (each.id for each in desk.documents.documents())
    _annotate(desk, debate.id, essay)
    map_id = _argue(desk, debate.id, essay)
    desk.notes.add(Reference.node(map_id, "n2"), "On a node")
    desk.notes.add(Reference.relation(map_id, "r1"), "On a relation")
    desk.versions.replace(essay, ESSAY.replace("one hive", "two hives").replace("in summer", "in autumn"))
    _tell_sources(desk, essay, reply)
    desk.sorting.skip(map_id, Reference.passage(reply, 0, len("Bees are not pets.")))
    desk.documents.tag([essay, reply], "honey")
    desk.reading_states.note_seen(essay, [(0, 40), (60, 90)])
    desk.reading_states.mark([reply], is_read=True)
    desk.trash.put([Reference.document(reply)])
    desk.trash.restore([Reference.document(reply)])
    desk.state.set_all({"window": {"debate": debate.id}, f"reader.last.{debate.id}": essay})


def _tell_sources(desk: Workspace, essay: str, reply: str) -> None:
    """Say of the texts what files of richer formats say of them."""
    names = (PersonName("Keeper", "Vesna"), PersonName(literal="The Bee Society"))
    desk.documents.publish(
        {essay: Publication("article-journal", authors=names, issued="2021", doi="10.1/x")}
    )
    store = DocumentStore(desk.library)
    text, blocks, version = store.reading(essay)
    pages = PrintedPage("xii", 612.0, 792.0, 0), PrintedPage("1", 612.0, 792.0, 40)
    runs = PrintedRun(0, 30, 0, 0), PrintedRun(40, 30, 1, 5)
    store.keep_reading(essay, text, blocks, version, PrintedText(pages, runs))
    store.note_brought(essay, ["0123456789abcdef"])
    remarks = "UPDATE texts SET remarks = ?, encoding = 'KOI8-R' WHERE document_id = ?"
    desk.library.write(remarks, ('["The encoding is a guess."]', reply))
    desk.library.write("UPDATE documents SET identifier = 'E1' WHERE id = ?", (essay,))
    desk.library.write("UPDATE documents SET answers = 'E1' WHERE id = ?", (reply,))


def _annotate(desk: Workspace, debate_id: str, essay: str) -> None:
    text = desk.documents.text(essay)

    def span(words: str) -> tuple[int, int]:
        return text.index(words), text.index(words) + len(words)

    desk.annotations.add(essay, *span("keep one hive"), "green")
    desk.annotations.add(essay, *span("share the honey in summer"), "pink")
    desk.notes.add(Reference.passage(essay, *span("an hour a week")), NOTE, ["time", "work"])
    desk.notes.add(Reference.document(essay), "On the text")
    desk.notes.add(Reference.debate(debate_id), "On the debate")


def _argue(desk: Workspace, debate_id: str, essay: str) -> str:
    nodes = [
        Node(
            "n1", "proposal", "One hive a street", "Keep it on a roof.", ("city",), ("Plan", "Costs"), 0.5
        ),
        Node("n2", "claim", "It is cheap", speaker="Vesna", colour="teal"),
        Node("n3", "argument", "Boxes last", steps=(Step(("n2",), ("modus ponens",), "n1"),)),
        Node("n4", "claim", "Hives fall ill", refers_to=Reference.node("another map", "x")),
    ]
    relations = [
        Relation("r1", "support", ("n2", "n3"), "n1", "Sign", (CriticalAnswer("other-signs", "n4"),)),
        Relation("r2", "attack", ("n4",), "n1"),
        Relation("r3", "undercut", ("n3",), "r2"),
    ]
    created = desk.maps.add_map(debate_id, ArgumentMap.of("", "Hives", nodes, relations)).created[0].id
    start = desk.documents.text(essay).index("Neighbours would give")
    desk.maps.add_evidence(created, "n2", essay, start, start + 21)
    return created


def looks(desk: Workspace) -> Iterator[tuple[str, Callable[[], object]]]:
    """Give all that a user may look at, each by its name, to be tried on its own."""
    documents, maps, notes = desk.documents, desk.maps, desk.notes
    yield "debates", documents.debates
    yield "documents", documents.documents
    yield "trash", desk.trash.contents
    yield "maps", maps.maps
    yield "notes", notes.notes
    for document in documents.documents():
        key = document.id
        yield "text", lambda key=key: documents.text(key)  # type: ignore[misc]
        yield "markdown", lambda key=key: documents.markdown(key)  # type: ignore[misc]
        yield "reading", lambda key=key: documents.reading(key)  # type: ignore[misc]
        yield "outline", lambda key=key: documents.outline(key)  # type: ignore[misc]
        yield "highlights", lambda key=key: desk.annotations.highlights(key)  # type: ignore[misc]
        yield "placed highlights", lambda key=key: desk.annotations.placed(key)  # type: ignore[misc]
        yield "placed notes", lambda key=key: notes.placed(key)  # type: ignore[misc]
        yield "publication", lambda key=key: documents.publication(key)  # type: ignore[misc]
        yield "printed pages", lambda key=key: documents.printed(key)  # type: ignore[misc]
        yield "remarks", lambda key=key: documents.remarks(key)  # type: ignore[misc]
        yield "encoding", lambda key=key: documents.encoding(key)  # type: ignore[misc]
        yield "brought", lambda key=key: DocumentStore(desk.library).brought(key)  # type: ignore[misc]
        yield "answered text", lambda key=key: documents.answered(key)  # type: ignore[misc]
        yield "evidence", lambda key=key: maps.evidence_in(key)  # type: ignore[misc]
        yield "versions", lambda key=key: desk.versions.versions(key)  # type: ignore[misc]
        yield "review", lambda key=key: desk.review.items(document_id=key, kept=True)  # type: ignore[misc]
        yield "progress", lambda key=key: desk.reading_states.progress(key)  # type: ignore[misc]
        yield "original", lambda key=key: documents.original(key)  # type: ignore[misc]
        yield "picture", lambda key=key: documents.image(key, "bee.png")  # type: ignore[misc]
        yield "export", lambda key=key: desk.exports.document_markdown(key)  # type: ignore[misc]
    for summary in maps.maps():
        for format_name in ("argdown", "json", "svg"):
            yield (
                f"map as {format_name}",
                lambda key=summary.id, to=format_name: desk.exports.map_text(key, to),  # type: ignore[misc]
            )
    for note in notes.notes():
        yield "place of a note", lambda note=note: notes.resolution(note)  # type: ignore[misc]
        yield "quotation", lambda note=note: notes.quotation(note)  # type: ignore[misc]
    for debate in documents.debates():
        yield "publications", lambda key=debate.id: documents.publications(key)  # type: ignore[misc]
        yield "tags", lambda key=debate.id: documents.tags(key)  # type: ignore[misc]
        yield "answers", lambda key=debate.id: documents.answers(key)  # type: ignore[misc]
        yield "export of notes", lambda key=debate.id: desk.exports.notes_markdown(key)  # type: ignore[misc]
    yield "index", desk.searching.catch_up
    yield "search", lambda: desk.searching.search("hive", 20)
    yield "window state", lambda: desk.state.get("window", {})
