"""Notes of a page become footnotes, whatever made them; links that only look like it stay."""

from pathlib import Path

import pytest

from debatedesk.formats.base import ImportedText
from debatedesk.formats.registry import read_text

PROSE = (
    "Whoever keeps bees learns to wait, because a hive answers no question that is put to it in haste, and "
    "what it answers in spring it takes back in autumn"
)


def read(html: str) -> ImportedText:
    return read_text(Path("page.html"), html.encode())


@pytest.mark.parametrize(
    "notes",
    [
        # MediaWiki
        "<p>{prose}<sup id=cite_ref-a><a href='#cite_note-a'>[1]</a></sup>.</p><h2>References</h2>"
        "<ol class=references><li id=cite_note-a>"
        "<span class=mw-cite-backlink><a href='#cite_ref-a'>^</a></span> "
        "<span class=reference-text><cite class='citation book'>Miller 1810</cite></span></li></ol>",
        # Markdown
        "<p>{prose}<sup id=fnref:1><a href='#fn:1' rel=footnote>1</a></sup>.</p>"
        "<div class=footnotes><hr><ol><li id=fn:1>"
        "<p>Miller 1810 <a href='#fnref:1'>↩</a></p></li></ol></div>",
        # Word, saved as a page
        "<p>{prose}<a href='#_ftn1' name=_ftnref1><sup>[1]</sup></a>.</p><div><div id=ftn1><p>"
        "<a href='#_ftnref1' name=_ftn1>[1]</a> Miller 1810</p></div></div>",
    ],
)
def test_a_note_is_a_footnote(notes: str) -> None:
    text = read(f"<article>{notes.format(prose=PROSE)}</article>")
    assert text.markdown.rstrip() == f"{PROSE}[^1].\n\n[^1]: Miller 1810"


def test_one_note_may_be_referred_to_twice_and_others_stay_in_order() -> None:
    reference = "<sup><a href='#n{0}'>{0}</a></sup>"
    notes = "".join(f"<li id=n{number}>Note {number} <a href='#r'>↑</a></li>" for number in (1, 2))
    two, one = reference.format(2), reference.format(1)
    text = read(f"<article><p>{PROSE}{two}, {PROSE}{one}{two}</p><ol class=notes>{notes}</ol></article>")
    assert text.markdown.split("\n\n")[1:] == ["[^1]: Note 2", "[^2]: Note 1\n"]
    assert text.markdown.count("[^1]") == 3


def test_a_table_of_contents_and_other_links_within_the_page_are_no_notes() -> None:
    contents = "<p><a href='#a'>[1]</a> <a href='#b'>2</a></p>"
    text = read(
        f"<article>{contents}<h2 id=a>First</h2><p>{PROSE}</p><h2 id=b>Second</h2><p>{PROSE}</p></article>"
    )
    assert "[^" not in text.markdown
    assert "[1] 2" in text.markdown.replace("\\", "")


def test_thousands_of_notes_take_little_time() -> None:
    marks = "".join(f"<sup><a href='#n{number}'>{number}</a></sup>" for number in range(3_000))
    notes = "".join(f"<li id=n{number}>Note <a href='#r'>↑</a></li>" for number in range(3_000))
    text = read(f"<article><p>{PROSE}{marks}</p><h2>Notes</h2><ol>{notes}</ol></article>")
    assert text.markdown.count("\n[^") == 3_000
    assert "## Notes" not in text.markdown
