"""What Readwise and Obsidian take: compared word by word with what should stand there."""

import csv
import io

from debatedesk.domain.anchors.model import describe
from debatedesk.formats.annotations.model import AnnotatedText, SharedAnnotation
from debatedesk.formats.annotations.obsidian import ObsidianFormat
from debatedesk.formats.annotations.readwise import ReadwiseFormat

TEXT = "Lamps burn all night.\n=1+1 is a formula to some.\nMoths *like* them."


def passage(words: str, key: str, colour: str = "", markdown: str = "", **more: str) -> SharedAnnotation:
    start = TEXT.index(words)
    anchor = describe(TEXT, start, start + len(words))
    kind = "highlight" if colour else "note"
    return SharedAnnotation(f"debatedesk://{kind}/{key}", anchor, colour, markdown, **more)  # type: ignore[arg-type]


LAMPS = AnnotatedText(
    'On "lamps": a start',
    "https://example.org/lamps",
    "debatedesk://document/d1",
    "A. Keeper",
    "2026-05",
    annotations=(
        SharedAnnotation("debatedesk://note/n0", None, "", "On the whole: yes.", ("lamps", "2026")),
        passage("Lamps burn", "h1", "green", created="2026-05-04T10:20:30.5Z", page="3"),
        passage("Lamps burn", "n1", markdown="Do they?", author="B. Doubter", page="3"),
        passage("=1+1", "h2", "yellow"),
        passage("some.\nMoths *like*", "h3", "blue"),
    ),
)


def test_readwise_gets_a_row_for_all_that_was_said_of_the_same_words() -> None:
    rows = list(csv.reader(io.StringIO(ReadwiseFormat().write([LAMPS]))))
    assert rows == [
        ["Highlight", "Title", "Author", "URL", "Note", "Location", "Date"],
        [
            "Lamps burn",
            'On "lamps": a start',
            "A. Keeper",
            "https://example.org/lamps",
            "Do they?",
            "3",
            "2026-05-04 10:20:30",
        ],
        ["'=1+1", 'On "lamps": a start', "A. Keeper", "https://example.org/lamps", "", "", ""],
        [
            "some.\nMoths *like*",
            'On "lamps": a start',
            "A. Keeper",
            "https://example.org/lamps",
            "",
            "",
            "",
        ],
    ]


def test_obsidian_gets_properties_quotations_block_ids_and_links_back() -> None:
    assert (
        ObsidianFormat().write([LAMPS])
        == r"""---
title: "On \"lamps\": a start"
author: "A. Keeper"
date: "2026-05"
source: "https://example.org/lamps"
debatedesk: "debatedesk://document/d1"
tags: ["lamps", "tag-2026"]
---

# On "lamps": a start

On the whole: yes.

#lamps #tag-2026

[in DebateDesk](debatedesk://note/n0)

^n0

> Lamps burn
>
> — green · p. 3 · 2026-05-04 · [in DebateDesk](debatedesk://highlight/h1)

^h1

> Lamps burn
>
> — p. 3 · B. Doubter · [in DebateDesk](debatedesk://note/n1)

Do they?

^n1

> \=1+1
>
> — yellow · [in DebateDesk](debatedesk://highlight/h2)

^h2

> some.
> Moths \*like\*
>
> — blue · [in DebateDesk](debatedesk://highlight/h3)

^h3
"""
    )


def test_several_texts_have_headings_and_one_without_annotations_says_so() -> None:
    written = ObsidianFormat().write([LAMPS, AnnotatedText("Dull")])
    assert "---\ntitle" not in written
    assert written.count("\n# ") + written.startswith("# ") == 2
    assert "A. Keeper · 2026-05 · <https://example.org/lamps>" in written
    assert written.endswith("# Dull\n\nThere are no annotations yet.\n")
