"""EPUBs made to hurt: refused in a sentence, or read."""

from pathlib import Path

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.formats.registry import read_text
from tests.formats.epub.making import MadeBook

MANY = 8_000
HOSTILE = {
    "links to one long paragraph": MadeBook(
        {"p.xhtml": '<p>a <a href="#n">1</a></p>' * MANY + f'<p id="n">1 {"word " * 100_000}</p>'}
    ),
    "notes without number": MadeBook(
        {
            "p.xhtml": "".join(f'<p>a<a id="r{n}" href="#n{n}">{n % 1000}</a></p>' for n in range(MANY))
            + "".join(f'<p id="n{n}"><a href="#r{n}">{n % 1000}</a> b</p>' for n in range(MANY))
        }
    ),
    "contents of one place": MadeBook(
        {"p.xhtml": "<p>words</p>" * MANY}, contents=[(1, f"Chapter {n}", "p.xhtml") for n in range(MANY)]
    ),
    "contents nested deep": MadeBook(
        {"p.xhtml": "<p>words</p>"}, contents=[(n, f"Chapter {n}", "p.xhtml") for n in range(1, 400)]
    ),
    "pages at every word": MadeBook(
        {"p.xhtml": "".join(f'<span id="p{n}"/>w ' for n in range(MANY))},
        printed=[(str(n), f"p.xhtml#p{n}") for n in range(MANY)],
    ),
    "tags never closed": MadeBook({"p.xhtml": "<a <b " * 50_000 + "words"}),
    "quotes never closed": MadeBook({"p.xhtml": "<a x=\"' " * 50_000 + "words"}),
    "elements nested deep": MadeBook({"p.xhtml": "<div>" * 9_000 + "words"}),
    "a spine that names one part again and again": MadeBook(
        {"p.xhtml": "<p>words</p>"},
        package=(
            '<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest>'
            '<item id="p" href="p.xhtml" media-type="application/xhtml+xml"/></manifest><spine>'
            + '<itemref idref="p"/>' * MANY
            + "</spine></package>"
        ),
    ),
    "addresses that lead out": MadeBook(
        {"p.xhtml": '<p>words <img src="../../../etc/passwd.png"/><a href="../../x#y">1</a></p>'},
        contents=[(1, "Out", "../../../etc/passwd")],
    ),
    "entities in a package": MadeBook(
        {"p.xhtml": "<p>words</p>"},
        package='<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><package>&b;</package>',
    ),
    "a part that is an archive": MadeBook({"p.xhtml": "<p>words</p>", "q.xhtml": "<?xml PK\x03\x04"}),
    "a part that is a picture": MadeBook(
        {"p.xhtml": "<p>words</p>", "q.xhtml": "x"},
        files={"OPS/q.xhtml": b"\x89PNG\r\n\x1a\n" + b"\0" * 99},
    ),
    "marks of pages in the words": MadeBook(
        {"p.xhtml": '<p>words \U0010fff0 and <span epub:type="pagebreak" title="2"/>more</p>'}
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_read_or_refused_in_a_sentence(name: str) -> None:
    data = HOSTILE[name].data()
    sentence = ""
    try:
        text = read_text(Path("odd.epub"), data)
    except DeskError as error:
        sentence = str(error)
    assert "\n" not in sentence
    assert sentence.endswith(".") if sentence else text.reading
    assert sentence or not text.embedded
