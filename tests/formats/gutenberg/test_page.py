"""Pages of HTML of Project Gutenberg, old and new: books with footnotes and printed pages, no licence."""

from pathlib import Path

import pytest

from debatedesk.domain.text.document import outline, read_markdown
from debatedesk.formats.base import ImportedText
from debatedesk.formats.registry import read_text

BODY = """
<p><span class="pagenum"><a id="Page_iii" name="Page_iii">[Pg iii]</a></span></p>
<h1>The Mill</h1><h2>CHAPTER I. OF WATER</h2>
<p>The stream<a name="FNanchor_1_1" id="FNanchor_1_1"></a><a href="#Footnote_1_1" class="fnanchor">[1]</a>
was quick,
<span class="pagenum"><a id="Page_4" name="Page_4">[Pg 4]</a></span>and the miller took a tenth.</p>
<div class="footnotes"><h3>FOOTNOTES:</h3><div class="footnote">
<p><a name="Footnote_1_1" id="Footnote_1_1"></a>
<a href="#FNanchor_1_1"><span class="label">[1]</span></a> The common one.</p></div></div>
<h2>CHAPTER II. OF STONES</h2><p>They carried them.</p>
"""
OLD = f"""
<html><head><title>The Project Gutenberg eBook of The Mill, by Ann Keeper</title></head><body>
<pre>
The Project Gutenberg EBook of The Mill, by Ann Keeper

Title: The Mill

Author: Ann Keeper

Release Date: March 5, 2004 [EBook #12345]

Language: English

*** START OF THIS PROJECT GUTENBERG EBOOK THE MILL ***

Produced by a volunteer
</pre>{BODY}<hr/>
<pre>
End of the Project Gutenberg EBook of The Mill, by Ann Keeper

*** END OF THIS PROJECT GUTENBERG EBOOK THE MILL ***

Updated editions will replace the previous one.
</pre><p>Section 1. Terms of use.</p></body></html>
"""
NEW = f"""
<html lang="en"><head><title>The Mill | Project Gutenberg</title></head><body>
<section class="pg-boilerplate pgheader" id="pg-header"><h2>The Project Gutenberg eBook of The Mill</h2>
<p><strong>Title</strong>: The Mill</p><p><strong>Author</strong>: Ann Keeper</p>
<p><strong>Release date</strong>: March 5, 2004 [eBook #12345]</p><p><strong>Language</strong>: English</p>
<div>*** START OF THE PROJECT GUTENBERG EBOOK THE MILL ***</div></section>{BODY}
<section class="pg-boilerplate pgfooter" id="pg-footer">
<div>*** END OF THE PROJECT GUTENBERG EBOOK THE MILL ***</div>
<p>Terms of use.</p></section></body></html>
"""


@pytest.mark.parametrize("html", [OLD, NEW], ids=["old", "new"])
def test_a_page_is_read_as_a_book(html: str) -> None:
    text: ImportedText = read_text(Path("pg12345-h.htm"), html.encode("latin-1"))
    assert (text.title, text.author, text.date, text.language) == (
        "The Mill",
        "Ann Keeper",
        "2004-03-05",
        "en",
    )
    assert text.source == "https://www.gutenberg.org/ebooks/12345"
    reading = text.reading
    assert reading == read_markdown(text.markdown)
    assert reading
    assert " ".join(reading.text.split()) == (
        "The Mill CHAPTER I. OF WATER The stream[1] was quick, and the miller took a tenth. "
        "CHAPTER II. OF STONES They carried them. The common one."
    )
    assert [heading.text for heading in outline(reading)] == [
        "The Mill",
        "CHAPTER I. OF WATER",
        "CHAPTER II. OF STONES",
    ]
    assert reading.text.endswith("The common one.")
    for outside in ("Gutenberg", "Terms of use", "volunteer", "FOOTNOTES", "[Pg"):
        assert outside not in text.markdown
    assert text.printed
    assert [page.label for page in text.printed.pages] == ["iii", "4"]
    assert reading.text[text.printed.pages[1].start :].startswith("and the miller")
    assert text.remarks[-1] == "Project Gutenberg’s header and licence are left out."


def test_a_page_that_only_speaks_of_it_is_a_page() -> None:
    text = read_text(
        Path("a.html"), b"<title>T</title><p>On the Project Gutenberg and its EBook of The Mill.</p>"
    )
    assert "Project Gutenberg and its" in text.markdown
