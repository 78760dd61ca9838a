"""EPUBs as pandoc writes and reads them: the same words in the same order."""

from pathlib import Path

import pytest

from debatedesk.domain.text.document import outline
from debatedesk.formats.markdown.front_matter import read_front_matter
from debatedesk.formats.registry import read_text
from tests.formats.epub.making import MadeBook
from tests.support.agreement import agreement, pandoc, words_of_pandoc

LEAST = 0.96
RICH = """\
---
title: The Mill
author: [Ann Keeper, Ben Doubter]
lang: en
---

# Of Water

The mill *stood* above the **village**, where the stream[^1] was quick.

> Everybody who had grain went up there once a week.

1. grain
2. water

   and more water

- stone

## A table

| Year | Share |
|------|-------|
| 1801 | tenth |
| 1812 | fifth |

Term
:   What it means.

# Of Stones

| The wheel goes round
| and the flour is white

    code = "stays"

When it became a fourth, they began to carry stones.[^2] H~2~O and E=mc^2^.

[^1]: The quick one.

[^2]: In two

    paragraphs.
"""


def test_all_constructs_that_pandoc_writes_are_read(tmp_path: Path) -> None:
    (tmp_path / "mill.md").write_text(RICH, "utf-8")
    for kind in ("epub2", "epub3"):
        path = tmp_path / f"{kind}.epub"
        pandoc(tmp_path / "mill.md", "-t", kind, "-o", path)
        text = read_text(path, path.read_bytes())
        assert text.reading
        for words in (
            "stood above the village",
            "and more water",
            "tenth",
            "What it means.",
            'code = "stays"',
        ):
            assert words in text.reading.text
        assert (text.title, text.author) == ("The Mill", "Ann Keeper, Ben Doubter")
        assert [each.text for each in outline(text.reading)][-3:] == ["Of Water", "A table", "Of Stones"]
        assert "[^1]: The quick one." in text.markdown
        assert text.markdown.endswith("[^2]: In two\n\n    paragraphs.\n")


@pytest.mark.parametrize("kind", ["epub2", "epub3"])
def test_a_book_of_real_texts_agrees_with_pandoc(ratification: Path, tmp_path: Path, kind: str) -> None:
    chapters = []
    for path in sorted((ratification / "federalist").glob("*.md"))[:12]:
        front_matter = read_front_matter(path.read_text("utf-8"))
        chapters.append(f"# {front_matter.values['title']}\n\n{front_matter.body}")
    (tmp_path / "papers.md").write_text("\n\n".join(chapters), "utf-8")
    book = tmp_path / "papers.epub"
    pandoc(tmp_path / "papers.md", "-t", kind, "-o", book)
    text = read_text(book, book.read_bytes())
    assert text.reading
    assert agreement(text.reading.text, words_of_pandoc(book, "epub")).share >= LEAST
    assert len(outline(text.reading)) >= len(chapters)


def test_a_book_made_by_hand_agrees_with_pandoc(tmp_path: Path) -> None:
    pages = {
        f"p{number}.xhtml": f"<h1>Chapter {number}</h1>" + "<p>The miller took a tenth of grain.</p>" * 40
        for number in range(1, 6)
    }
    for version in (2, 3):
        contents = [(1, f"Chapter {number}", f"p{number}.xhtml") for number in range(1, 6)]
        path = tmp_path / f"{version}.epub"
        path.write_bytes(MadeBook(pages, version, contents).data())
        text = read_text(path, path.read_bytes())
        assert text.reading
        assert agreement(text.reading.text, words_of_pandoc(path, "epub")).share >= LEAST
