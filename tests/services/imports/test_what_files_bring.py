"""All that a file brings beside its words is kept: images, marks, pages, publication, remarks."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from debatedesk.domain.errors import DeskError, PasswordNeededError
from debatedesk.domain.publication import PersonName, Publication
from debatedesk.domain.reference import Reference
from debatedesk.domain.text.document import read_markdown
from debatedesk.domain.text.printed import PrintedPage, PrintedRun, PrintedText
from debatedesk.formats.base import (
    EmbeddedImage,
    ImportedAnnotation,
    ImportedText,
    ReadingOptions,
)
from debatedesk.services.imports.reading import ReadContent
from debatedesk.services.imports.report import ImportReport
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.services.imports.test_imports import PIXEL
from tests.support.libraries import contents, counted_clock, counted_ids

WORDS = "# On bees\n\nEvery street should keep one hive. Bees are no pets.\n\n![A bee](inside/bee.png)\n"
TEXT = read_markdown(WORDS).text
PUBLICATION = Publication(
    "article-journal",
    authors=(PersonName("Doe", "Jane"), PersonName("Roe", "John")),
    issued="2021-05",
    doi="10.1/x",
)


def span(words: str, text: str = TEXT) -> tuple[int, int]:
    return text.index(words), text.index(words) + len(words)


def marked(words: str, colour: str = "green", markdown: str = "", **known: str) -> ImportedAnnotation:
    return ImportedAnnotation(*span(words), colour=colour, markdown=markdown, **known)  # type: ignore[arg-type]


ESSAY = ImportedText(
    "On bees",
    "",
    "",
    "essay",
    "",
    "",
    "en",
    WORDS,
    embedded=(
        EmbeddedImage("inside/bee.png", "bee.png", PIXEL),
        EmbeddedImage("inside/x.exe", "x.exe", b"MZ"),
    ),
    annotations=(
        marked("one hive", author="Ann", created="2024-05-01T10:00:00+02:00"),
        marked("no pets", markdown="Are they *not*?", author="Ann", created="2024-05-02", tags=("doubt",)),  # type: ignore[arg-type]
        ImportedAnnotation(-1, -1, markdown="On the whole.", author="Ben"),
    ),
    printed=PrintedText(
        (PrintedPage("xii", 612, 792, 0), PrintedPage("13", 612, 792, 20)),
        (PrintedRun(0, 7, 0, 0), PrintedRun(20, 9, 1, 5)),
    ),
    publication=PUBLICATION,
    remarks=("Its second column was left out.",),
    encoding="koi8-r",
)


@dataclass
class Reader:
    """Reads files as what a test has put into it; those with a password need it."""

    files: dict[str, ReadContent] = field(default_factory=dict)
    passwords: dict[str, str] = field(default_factory=dict)
    seen: list[ReadingOptions] = field(default_factory=list)

    def __call__(self, path: Path, data: bytes, options: ReadingOptions) -> ReadContent:
        self.seen.append(options)
        password = self.passwords.get(path.name, "")
        if options.password != password:
            raise PasswordNeededError(f"“{path.name}” opens with a password only.")
        return self.files[path.name]


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def desk(tmp_path: Path, reader: Reader) -> Iterator[Workspace]:
    with closing(
        Workspace(
            LibraryPaths.under(tmp_path / "library"),
            clock=counted_clock(),
            new_id=counted_ids(),
            read=reader,
        )
    ) as workspace:
        yield workspace


def bring(
    desk: Workspace,
    reader: Reader,
    folder: Path,
    content: ReadContent,
    name: str = "essay.pdf",
    **how: Sequence[str],
) -> ImportReport:
    reader.files[name] = content
    (folder / name).write_bytes(f"the bytes of {content!r}".encode())
    report = desk.imports.import_paths([folder / name], debate_title="Bees", **how)  # type: ignore[arg-type]
    desk.imports.remember(report)
    return report


def highlighted(desk: Workspace, document_id: str) -> list[tuple[str, str]]:
    return [(each.anchor.exact, each.colour) for each in desk.annotations.highlights(document_id)]


def noted(desk: Workspace, document_id: str) -> list[str]:
    return [note.markdown for note in desk.notes.notes_on(Reference.document(document_id))]


def test_all_that_a_file_brings_is_kept(desk: Workspace, reader: Reader, tmp_path: Path) -> None:
    report = bring(desk, reader, tmp_path, ESSAY)
    (item,) = report.imported
    documents = desk.documents
    essay = documents.document(item.id)
    assert (essay.author, essay.date) == ("Jane Doe, John Roe", "2021-05")
    assert documents.image(item.id, "inside/bee.png") == PIXEL
    assert documents.image(item.id, "inside/x.exe") is None
    assert documents.publication(item.id) == PUBLICATION
    assert documents.printed(item.id) == ESSAY.printed
    assert documents.printed(item.id).label_at(25) == "13"  # type: ignore[union-attr]
    assert documents.remarks(item.id) == ("Its second column was left out.",)
    assert documents.encoding(item.id) == "koi8-r"
    assert [remark.named for remark in report.remarks] == ["“essay.pdf”: Its second column was left out."]


def test_annotations_become_highlights_and_notes_of_their_authors(
    desk: Workspace, reader: Reader, tmp_path: Path
) -> None:
    (item,) = bring(desk, reader, tmp_path, ESSAY).imported
    first, second = desk.annotations.highlights(item.id)
    assert (first.anchor.exact, first.colour, first.provenance.author) == ("one hive", "green", "Ann")
    assert first.provenance.created == "2024-05-01T08:00:00.000000Z"
    assert (second.anchor.exact, second.provenance.created) == ("no pets", "2024-05-02")
    whole, passage = desk.notes.notes_on(Reference.document(item.id))
    assert (whole.markdown, whole.target, whole.provenance.author, whole.created) == (
        *("On the whole.", "document", "Ben"),
        "",
    )
    assert passage.anchor == second.anchor
    assert (passage.markdown, passage.tags) == ("Are they *not*?", ("doubt",))


def test_what_a_file_brought_goes_and_comes_back_with_its_text(
    desk: Workspace, reader: Reader, tmp_path: Path
) -> None:
    (item,) = bring(desk, reader, tmp_path, ESSAY).imported
    before = contents(desk.library)
    desk.undo.undo()
    assert desk.documents.documents() == []
    desk.undo.redo()
    assert contents(desk.library) == before
    desk.trash.put([Reference.document(item.id)])
    again = bring(desk, reader, tmp_path, ESSAY)
    assert [each.id for each in again.imported] == [item.id]
    assert len(highlighted(desk, item.id)) == 2


def test_the_same_file_again_brings_no_mark_twice_nor_one_that_was_deleted(
    desk: Workspace, reader: Reader, tmp_path: Path
) -> None:
    (item,) = bring(desk, reader, tmp_path, ESSAY).imported
    desk.annotations.remove(desk.annotations.highlights(item.id)[0].id)
    desk.notes.write(desk.notes.notes_on(Reference.document(item.id))[0].id, "Other words")
    before = contents(desk.library)
    again = bring(desk, reader, tmp_path, ESSAY)
    assert again.all == []
    assert again.skipped[0].reason == "“essay.pdf” is already in this debate as “On bees”."
    assert contents(desk.library) == before


def test_new_marks_in_the_same_text_come_in_and_are_taken_back_in_one_step(
    desk: Workspace, reader: Reader, tmp_path: Path
) -> None:
    (item,) = bring(desk, reader, tmp_path, ESSAY).imported
    before = contents(desk.library)
    more = (*ESSAY.annotations, marked("Every street", "blue", "Which?"), marked("keep", "no such colour"))
    report = bring(desk, reader, tmp_path, replace(ESSAY, annotations=more))
    (annotated,) = report.annotated
    assert annotated.sentence == (
        "“essay.pdf” is already there as “On bees” and brought 2 new highlights and 1 new note."
    )
    assert report.changes.documents == {item.id}
    assert highlighted(desk, item.id) == [
        ("Every street", "blue"),
        ("keep", "yellow"),
        ("one hive", "green"),
        ("no pets", "green"),
    ]
    after = contents(desk.library)
    desk.undo.undo()
    assert contents(desk.library) == before
    desk.undo.redo()
    assert contents(desk.library) == after
    desk.undo.undo()
    again = bring(desk, reader, tmp_path, replace(ESSAY, annotations=more))
    assert len(again.annotated) == 1


def test_a_mark_that_says_and_shows_nothing_is_none(
    desk: Workspace, reader: Reader, tmp_path: Path
) -> None:
    bring(desk, reader, tmp_path, ESSAY)
    nothing = (marked("keep", ""), ImportedAnnotation(-1, -1, "green"), ImportedAnnotation(3, 3, "green"))
    again = bring(desk, reader, tmp_path, replace(ESSAY, annotations=(*ESSAY.annotations, *nothing)))
    assert again.all == []


def test_two_marks_that_say_the_same_both_come_in(desk: Workspace, reader: Reader, tmp_path: Path) -> None:
    text = replace(ESSAY, markdown="A hive is a hive.\n", printed=None, embedded=())
    twice = (ImportedAnnotation(2, 6, "pink"), ImportedAnnotation(12, 16, "pink"))
    (item,) = bring(desk, reader, tmp_path, replace(text, annotations=twice)).imported
    assert [each.anchor.start for each in desk.annotations.highlights(item.id)] == [2, 12]


def test_a_newer_version_brings_its_pages_and_only_the_marks_that_are_new(
    desk: Workspace, reader: Reader, tmp_path: Path
) -> None:
    (item,) = bring(desk, reader, tmp_path, ESSAY).imported
    pages = desk.documents.printed(item.id)
    markdown = WORDS.replace("one hive", "one good hive")
    text = read_markdown(markdown).text
    newer = replace(
        ESSAY,
        markdown=markdown,
        annotations=(
            ImportedAnnotation(
                *span("no pets", text),
                colour="green",
                markdown="Are they *not*?",
                author="Ann",
                created="2024-05-02",
                tags=("doubt",),
            ),
            ImportedAnnotation(*span("Every", text), colour="blue"),
        ),
        printed=PrintedText((PrintedPage("1", 595, 842, 0),), (PrintedRun(0, 9, 0, 0),)),
        remarks=(),
        encoding="",
    )
    (renewed,) = bring(desk, reader, tmp_path, newer).renewed
    assert renewed.sentence.endswith("It brought 1 new highlight.")
    assert desk.documents.printed(item.id) == newer.printed
    assert (desk.documents.remarks(item.id), desk.documents.encoding(item.id)) == ((), "")
    assert [words for words, _ in highlighted(desk, item.id)] == ["Every", "one hive", "no pets"]
    desk.undo.undo()
    assert desk.documents.printed(item.id) == pages
    assert desk.documents.encoding(item.id) == "koi8-r"
    assert [words for words, _ in highlighted(desk, item.id)] == ["one hive", "no pets"]
    desk.undo.redo()
    assert desk.documents.printed(item.id) == newer.printed
    assert [words for words, _ in highlighted(desk, item.id)] == ["Every", "one hive", "no pets"]


def test_a_newer_version_fills_in_what_nobody_knew_of_its_source(
    desk: Workspace, reader: Reader, tmp_path: Path
) -> None:
    bare = replace(ESSAY, publication=None, author="Jane Doe", annotations=())
    (item,) = bring(desk, reader, tmp_path, bare).imported
    newer = replace(bare, markdown=f"{WORDS}\nAnd honey.\n", publication=PUBLICATION)
    report = bring(desk, reader, tmp_path, newer)
    assert [filled.id for filled in report.filled] == [came.id for came in report.all] == [item.id]
    document = desk.documents.document(item.id)
    assert (document.author, document.date) == ("Jane Doe", "2021-05")
    assert desk.documents.publication(item.id).doi == "10.1/x"
    desk.undo.undo()
    assert desk.documents.document(item.id).date == ""
    assert desk.documents.publication(item.id).doi == ""
    desk.undo.redo()
    assert desk.documents.publication(item.id).doi == "10.1/x"


def test_pages_that_are_not_those_of_the_text_are_left_out_and_told(
    desk: Workspace, reader: Reader, tmp_path: Path
) -> None:
    wrong = PrintedText((PrintedPage("1", 612, 792, 0),), (PrintedRun(0, 10_000, 0, 0),))
    report = bring(desk, reader, tmp_path, replace(ESSAY, printed=wrong))
    assert desk.documents.printed(report.imported[0].id) is None
    assert report.remarks[-1].sentence == "Its pages could not be matched to its text."


def test_pages_go_along_where_the_reading_text_is_derived_anew(
    desk: Workspace, reader: Reader, tmp_path: Path
) -> None:
    (item,) = bring(desk, reader, tmp_path, ESSAY).imported
    desk.library.write("UPDATE texts SET reading_version = 0, text = 'Old words\n' || text")
    desk.library.write(
        "UPDATE texts SET printed = ?", ('[[["xii",612,792,0],["13",612,792,30]],[10,7,0,0,13,9,1,5]]',)
    )
    desk.documents.reading(item.id)
    assert desk.documents.printed(item.id) == ESSAY.printed


def test_a_file_that_needs_a_password_is_told_and_comes_in_with_it(
    desk: Workspace, reader: Reader, tmp_path: Path
) -> None:
    reader.passwords["essay.pdf"] = "open sesame"
    report = bring(desk, reader, tmp_path, ESSAY)
    assert report.all == []
    assert report.needs_password == [str(tmp_path / "essay.pdf")]
    wrong = bring(desk, reader, tmp_path, ESSAY, passwords=["guess"])
    assert wrong.needs_password == [str(tmp_path / "essay.pdf")]
    right = bring(desk, reader, tmp_path, ESSAY, passwords=["guess", "open sesame"])
    assert [item.title for item in right.imported] == ["On bees"]
    assert right.needs_password == []
    held = b"".join(path.read_bytes() for path in desk.paths.data.rglob("*") if path.is_file())
    assert b"sesame" not in held


def post(author: str, words: str, identifier: str, answers: str = "") -> ImportedText:
    return ImportedText(
        f"{author}'s post", author, "", "reaction", "", "", "", words, identifier, answers=answers
    )


THREAD = (
    post("Ann", "Bees are no pets.", "https://example.org/1"),
    post("Ben", "I agree.", "https://example.org/2", "https://example.org/1"),
    post("Cleo", "I agree.", "https://example.org/3", "https://example.org/2"),
)


def test_a_file_of_several_texts_brings_each_and_what_it_answers(
    desk: Workspace, reader: Reader, tmp_path: Path
) -> None:
    report = bring(desk, reader, tmp_path, THREAD, "thread.json")
    ann, ben, cleo = (item.id for item in report.imported)
    assert [desk.documents.document(each).author for each in (ann, ben, cleo)] == ["Ann", "Ben", "Cleo"]
    assert desk.documents.answered(ben) == ann
    assert desk.documents.answered(ann) is None
    assert [desk.documents.answering(each) for each in (ann, ben, cleo)] == [[ben], [cleo], []]
    assert desk.documents.answers(report.debate_id) == {ben: ann, cleo: ben}
    assert desk.documents.original(cleo)[0] == "thread.json"
    desk.trash.put([Reference.document(ann)])
    assert desk.documents.answered(ben) is None


def test_of_a_thread_that_went_on_only_what_is_new_comes_in(
    desk: Workspace, reader: Reader, tmp_path: Path
) -> None:
    bring(desk, reader, tmp_path, THREAD, "thread.json")
    same = bring(desk, reader, tmp_path, THREAD, "thread.json")
    assert (same.all, [item.reason for item in same.skipped]) == (
        [],
        ["“thread.json” is already in this debate, with all of its texts."],
    )
    edited = replace(THREAD[0], markdown="Bees are no pets at all.")
    longer = (edited, *THREAD[1:], post("Dan", "I agree.", "https://example.org/4"))
    more = bring(desk, reader, tmp_path, longer, "thread.json")
    assert [item.title for item in more.imported] == ["Dan's post"]
    assert [item.title for item in more.renewed] == ["Ann's post"]
    assert [item.reason for item in more.skipped] == [
        "“thread.json”: 2 of its 4 texts are already in this debate."
    ]


def test_threads_that_only_number_their_posts_are_told_apart(
    desk: Workspace, reader: Reader, tmp_path: Path
) -> None:
    one = (post("Ann", "Bees are no pets.", "1"), post("Ben", "I agree.", "2", "1"))
    other = (post("Eve", "Cars are no toys.", "1"), post("Ben", "I agree.", "2", "1"))
    first = bring(desk, reader, tmp_path, one, "bees.txt")
    second = bring(desk, reader, tmp_path, other, "cars.txt")
    assert len(first.imported) == len(second.imported) == 2
    assert second.renewed == []
    (ann, ben), (eve, again) = ([item.id for item in report.imported] for report in (first, second))
    assert desk.documents.answers(first.debate_id) == {ben: ann, again: eve}
    longer = (*other, post("Ann", "They are not.", "3", "2"))
    more = bring(desk, reader, tmp_path, longer, "cars.txt")
    assert [item.title for item in more.all] == ["Ann's post"]
    assert desk.documents.answered(more.imported[0].id) == again


def test_a_post_is_known_by_its_address_from_wherever_its_thread_was_saved(
    desk: Workspace, reader: Reader, tmp_path: Path
) -> None:
    posts = [
        replace(post("Ann", f"Post {number}.", str(number)), source=f"https://example.org/{number}")
        for number in (1, 2, 3)
    ]
    bring(desk, reader, tmp_path, tuple(posts[:2]), "one.json")
    report = bring(desk, reader, tmp_path, tuple(posts[1:]), "two.json")
    assert [desk.documents.text(item.id) for item in report.all] == ["Post 3."]


def test_a_text_is_read_again_in_another_encoding_as_a_version_of_it(tmp_path: Path) -> None:
    said = "Каждая улица должна держать один улей. Пчёлы не домашние животные.\n" * 3
    (tmp_path / "bees.txt").write_bytes(said.encode("koi8-r"))
    with closing(Workspace(LibraryPaths.under(tmp_path / "library"))) as desk:
        (item,) = desk.imports.import_paths([tmp_path / "bees.txt"]).imported
        right = desk.documents.text(item.id)
        assert "Каждая улица" in right
        desk.versions.read_again(item.id, "windows-1251")
        assert desk.documents.text(item.id) != right
        assert desk.documents.encoding(item.id).casefold().replace("-", "") in ("windows1251", "cp1251")
        assert [version.number for version in desk.versions.versions(item.id)] == [2, 1]
        with pytest.raises(DeskError, match="reads the same"):
            desk.versions.read_again(item.id, "windows-1251")
        desk.undo.undo()
        assert desk.documents.text(item.id) == right
        assert desk.documents.encoding(item.id).casefold() == "koi8-r"


def test_a_lost_text_is_brought_back_with_its_pages(
    desk: Workspace, reader: Reader, tmp_path: Path
) -> None:
    (item,) = bring(desk, reader, tmp_path, ESSAY).imported
    bring(desk, reader, tmp_path, replace(ESSAY, markdown=WORDS.replace("one hive", "one good hive")))
    text, pages = desk.documents.text(item.id), desk.documents.printed(item.id)
    desk.library.write("DELETE FROM texts")
    assert desk.health.check(repair=True)
    assert desk.documents.text(item.id) == text
    assert desk.documents.printed(item.id) == pages


def test_a_lost_text_of_several_in_a_file_is_brought_back_and_no_other_in_its_place(
    desk: Workspace, reader: Reader, tmp_path: Path
) -> None:
    report = bring(desk, reader, tmp_path, THREAD[:2], "thread.json")
    texts = [desk.documents.text(item.id) for item in report.imported]
    desk.library.write("DELETE FROM texts")
    desk.health.check(repair=True)
    assert [desk.documents.text(item.id) for item in report.imported] == texts
    desk.library.write("DELETE FROM texts")
    reader.files["thread.json"] = tuple(replace(post, markdown="Other words.") for post in THREAD[:2])
    desk.health.check(repair=True)
    with pytest.raises(DeskError, match="missing from the library"):
        desk.documents.text(report.imported[1].id)
