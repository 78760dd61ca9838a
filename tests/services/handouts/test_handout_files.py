"""Hand-outs as files, compared with the files in `golden/`, and what awkward words do to them."""

import re
import zipfile
from collections import Counter
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.services.handouts.content import Audience, Handout, HandoutOptions
from debatedesk.services.handouts.docx import handout_docx
from debatedesk.services.handouts.html import handout_html
from debatedesk.services.handouts.markdown import handout_markdown
from debatedesk.services.handouts.wording import HandoutLanguage
from debatedesk.services.handouts.writing import handout_format
from debatedesk.services.workspace import Workspace
from tests.services.handouts.debates import bees

GOLDEN = Path(__file__).with_name("golden")
AWKWARD = '<script>alert(1)</script> & *stars* [a](b) "quoted" \x01'
ARABIC = "هل ينبغي لكل شارع أن يكون له خلية"
OUTSIDE = re.compile(r'(?:src|href)="(?!#)|url\(|@import|<script|<link')


def plain(audience: Audience) -> HandoutOptions:
    return HandoutOptions(audience, with_map=False, with_notes_room=audience == "student")


def body(docx: bytes) -> str:
    with zipfile.ZipFile(BytesIO(docx)) as archive:
        return archive.read("word/document.xml").decode()


def awkward(desk: Workspace) -> Handout:
    debate = desk.documents.debates()[0].id
    map_id = desk.maps.create(debate, f"{AWKWARD} {'x' * 10_000}").created[0].id
    first = desk.maps.add_node(map_id, "proposal", f"1. {AWKWARD}", f"# {AWKWARD}\n> - two").created[0].id
    desk.maps.add_node(map_id, "argument", ARABIC, relation="attack", target=first, speaker=AWKWARD)
    return desk.handouts.of_debate(debate, HandoutOptions("teacher", "letter"))


@pytest.mark.parametrize("audience", ["teacher", "student"])
def test_hand_outs_are_written_as_the_golden_files_have_them(desk: Workspace, audience: Audience) -> None:
    handout = desk.handouts.of_map(bees(desk), plain(audience))
    paragraphs = body(handout_docx(handout)).replace("</w:p>", "</w:p>\n")
    page = handout_html(handout)
    for name, written in (
        (f"{audience}.md", handout_markdown(handout)),
        (f"{audience}.html", page[page.index("<body>") :]),
        (f"{audience}.docx.xml", paragraphs + "\n"),
    ):
        assert written == (GOLDEN / name).read_text("utf-8"), f"differs from {GOLDEN / name}"


class _Elements(HTMLParser):
    """Checks that elements are closed as they were opened, and counts their ids."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: Counter[str | None] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids.update(value for name, value in attrs if name == "id")
        if tag != "meta":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_a_page_stands_alone_and_shows_markup_in_words_as_words(desk: Workspace) -> None:
    bees(desk)
    handout = awkward(desk)
    page = handout_html(handout, HandoutLanguage(code="ar", from_right=True))
    assert not OUTSIDE.search(page)
    assert '<html lang="ar" dir="rtl">' in page
    assert "size: letter;" in page
    assert page.count("<svg ") == len(handout.maps) == 2
    elements = _Elements()
    elements.feed(page)
    assert elements.open == []
    assert elements.ids
    assert max(elements.ids.values()) == 1


def test_a_word_document_is_whole_and_opens(desk: Workspace) -> None:
    docx = pytest.importorskip("docx")
    bees(desk)
    drawn: list[str] = []

    def no_picture(svg: str) -> bytes | None:
        drawn.append(svg)
        return None

    written = handout_docx(awkward(desk), picture=no_picture)
    with zipfile.ZipFile(BytesIO(written)) as archive:
        names = set(archive.namelist())
        for name in names:
            if name.endswith((".xml", ".rels", ".svg")):
                ElementTree.fromstring(archive.read(name))
        targets = re.findall(r'Target="([^"]+)"', archive.read("word/_rels/document.xml.rels").decode())
    assert {f"word/{target}" for target in targets} <= names
    document = docx.Document(BytesIO(written))
    assert next(section.page_width.mm for section in document.sections) == pytest.approx(215.9, abs=0.1)
    assert len(drawn) == len(document.inline_shapes) == 2
    words = [paragraph.text.strip() for paragraph in document.paragraphs]
    assert f"6. 1. {AWKWARD[:-1].strip()}" in words
    assert "<w:bidi/>" in body(written)


def test_markup_in_words_is_no_markup_of_a_hand_out_in_markdown(desk: Workspace) -> None:
    written = handout_markdown(awkward(desk))
    assert "<script" not in written.replace("\\<script", "")
    assert "\\# \\<script" in written
    assert "## 1. 1. \\<script" in written


def test_a_chain_of_replies_that_is_too_deep_for_paper_is_written_out_all_the_same(desk: Workspace) -> None:
    debate = desk.documents.debates()[0].id
    map_id = desk.maps.create(debate, "Deep").created[0].id
    above = desk.maps.add_node(map_id, "proposal", "Top").created[0].id
    for number in range(30):
        made = desk.maps.add_node(map_id, "argument", f"Reply {number}", relation="attack", target=above)
        above = made.created[0].id
    handout = desk.handouts.of_map(map_id, HandoutOptions())
    for written in (handout_markdown(handout), handout_html(handout), body(handout_docx(handout))):
        assert all(f"Reply {number}" in written for number in range(30))
    assert handout.maps[0].theses[0].sides[1].points[-1].level == 30


def test_a_format_is_told_by_the_name_of_the_file() -> None:
    told = [handout_format(Path(name)) for name in ("a.MD", "a.htm", "a.docx")]
    assert told == ["markdown", "html", "docx"]
    with pytest.raises(DeskError, match=r"“a.txt” does not tell which format to write"):
        handout_format(Path("a.txt"))
