"""Markdown of Obsidian and Zotero: what it says beyond Markdown is read, and code is left as it is."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debatedesk.domain.text.document import read_markdown
from debatedesk.formats.base import ImportedText
from debatedesk.formats.markdown.note_markup import to_canonical
from debatedesk.formats.registry import read_text

CASES = Path(__file__).resolve().parents[4] / "shared" / "cases" / "formats"


def read(markdown: str, name: str = "a_note.md") -> ImportedText:
    return read_text(Path(name), markdown.encode())


def shown(markdown: str) -> str:
    return read_markdown(to_canonical(markdown).markdown).text


def highlighted(text: ImportedText) -> list[tuple[str, str]]:
    reading = read_markdown(text.markdown).text
    return [(reading[each.start : each.end], each.colour) for each in text.annotations if each.colour]


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("See [[Mill]].", "See Mill."),
        ("See [[Mill|the mill]].", "See the mill."),
        ("See [[On mills#Water#Rights|rights]].", "See rights."),
        ("See [[On mills#Water]].", "See On mills > Water."),
        ("See [[#Water]] and [[Mill#^q1]].", "See Water and Mill."),
        ("See [[notes/a_b_c and *d*]].", "See notes/a_b_c and *d*."),
        ("| a | b |\n|---|---|\n| [[Mill\\|the mill]] | c |", "a\nb\nthe mill\nc"),
        ("A link [[1]](https://example.org) stays.", "A link [1] stays."),
        ("Escaped \\[[Mill]] stays.", "Escaped [[Mill]] stays."),
        ("Code `[[Mill]] ==x== %%y%%` stays.", "Code [[Mill]] ==x== %%y%% stays."),
        ("```\n[[Mill]] ==x== %%y%% ^id\n```", "[[Mill]] ==x== %%y%% ^id"),
        ("Words:\n\n    [[Mill]] ==x== %%y%%", "Words:\n[[Mill]] ==x== %%y%%"),
        ("> ```\n> [[Mill]]\n> ```\n>\n> [[Mill]]", "[[Mill]]\nMill"),
        ("- item\n\n    with [[Mill]]", "item\nwith Mill"),
        ("$a ==b== c$ and $$x^2 %%y%%$$ stay.", "$a ==b== c$ and $$x^2 %%y%%$$ stay."),
        (
            "An address https://example.org/?a==b==c stays.",
            "An address https://example.org/?a==b==c stays.",
        ),
        ("A ==word== lit.", "A word lit."),
        ("if a==b and c==d", "if a==b and c==d"),
        ("a == b and c == d", "a == b and c == d"),
        ("Heading\n==\n\nwords ==x==", "Heading\nwords x"),
        ("Seen %%unseen%% seen.", "Seen seen."),
        ("Seen.\n\n%%\nunseen\n\n- unseen\n%%\n\nSeen.", "Seen.\nSeen."),
        ("Seen.\n%%\nunseen\n%%\nSeen.", "Seen.\nSeen."),
        ("At 5%% and 6%% a year.", "At 5%% and 6%% a year."),
        ("A %% that nothing closes.", "A %% that nothing closes."),
        ("A claim. ^q1\n\nAnother ^q-2\n\n^table-3", "A claim.\nAnother"),
        ("- item ^i1\n- other", "item\nother"),
        ("Area r ^2\n\nmore", "Area r ^2\nmore"),
        ("> [!quote] A title\n> The words.", "A title\nThe words."),
        ("> [!warning]- **Bold** one\n> The words.", "Bold one\nThe words."),
        ("> [!note]\n> The words.", "Note\nThe words."),
        ("> [!tip] Alone", "Alone"),
        ("> > [!faq]+ Within\n> > The words.", "Within\nThe words."),
        ("![A mill|200](mill.png)", "\ufffc"),
        ("![[mill.png|100x200]] and ![[Other note]]", "\ufffc and Other note"),
        ("Words <span>plain</span> <mark>lit</mark>.", "Words plain lit."),
        (
            "“Words” ([Mill, 1859, p. 5](zotero://select/library/items/A1)) "
            "([pdf](zotero://open-pdf/library/items/B2?page=5&annotation=C3)) so",
            "“Words” (Mill, 1859, p. 5) so",
        ),
    ],
)
def test_what_notes_say_beyond_markdown_is_read_as_they_show_it(written: str, words: str) -> None:
    assert shown(written) == words


@pytest.mark.parametrize(
    ("written", "lit"),
    [
        ("A ==word== and ==two words==.", [("word", "yellow"), ("two words", "yellow")]),
        ("==**Bold** and [[Mill|linked]]== words", [("Bold and linked", "yellow")]),
        ("**==Within== bold**", [("Within", "yellow")]),
        ("==of code `x==y` too==", [("of code x==y too", "yellow")]),
        ("==over\ntwo lines==", [("over two lines", "yellow")]),
        ("==not\n\nover paragraphs==", []),
        ("==- at== the start\n\n==1. and== here", [("- at", "yellow"), ("1. and", "yellow")]),
        ("> [!quote] ==T==\n> a ==b==", [("T", "yellow"), ("b", "yellow")]),
        ('<mark style="background: #BBFABBA6;">green</mark> words', [("green", "green")]),
        (
            '<span style="background-color: #2ea8e580">“b”</span> ([A](zotero://select/x))',
            [("“b”", "blue")],
        ),
        ('<mark class="x">plain</mark>', [("plain", "yellow")]),
        ('<mark class="hltr-green">plain</mark>', [("plain", "green")]),
        ("> [!quote|#2ea8e5] Highlight\n> One\n> two ^id\n\nmore", [("One two", "blue")]),
        ("> [!quote|left] Highlight\n> One", []),
        ("中文==高亮==文字", [("高亮", "yellow")]),
        ("# ==In one==\n\n| a |\n|---|\n| ==cell== |", [("In one", "yellow"), ("cell", "yellow")]),
        ("Same ==word== word, word ==word==", [("word", "yellow"), ("word", "yellow")]),
    ],
)
def test_highlights_come_along(written: str, lit: list[tuple[str, str]]) -> None:
    assert highlighted(read(written)) == lit


def test_highlights_stand_at_their_own_words() -> None:
    text = read("Same word, same ==word==, same word.")
    assert [(each.start, each.end) for each in text.annotations] == [(16, 20)]


def test_comments_are_told() -> None:
    assert read("A %%b%% c %%d%%.").remarks[0].startswith("2 comments are left out")
    assert read("Words.").remarks == ()


def test_front_matter_of_notes_describes_them() -> None:
    text = read(
        '---\naliases: [The mill note]\ntags:\n  - water\n  - "#rights/old"\ncreated: 2024-05-01\n'
        'author:\n  - "[[A. Keeper]]"\n  - "[[people/B|B. Doubter]]"\nsource: "[there](https://example.org/a)"\n'
        "---\nWords.\n\n## Water\n"
    )
    assert (text.title, text.author, text.date) == ("A note", "A. Keeper, B. Doubter", "2024-05-01")
    assert text.source == "https://example.org/a"
    assert text.tags == ("water", "rights/old")
    (note,) = text.annotations
    assert (note.start, note.tags, note.markdown) == (-1, (), "Also called “The mill note”.")


@pytest.mark.parametrize(
    "author",
    [
        "A. Keeper; B. Doubter",
        "[A. Keeper, B. Doubter]",
        "\n- A. Keeper\n- B. Doubter",
        "Keeper, A.; Doubter, B.",
        "\n- name: A. Keeper\n- name: B. Doubter",
        "'[[A. Keeper]]; [[B. Doubter]]'",
    ],
)
def test_authors_are_told_apart(author: str) -> None:
    assert read(f"---\nauthor: {author}\n---\nWords.").author == "A. Keeper, B. Doubter"


def test_front_matter_of_reference_managers_is_a_publication() -> None:
    text = read(
        "---\ntitle: Water\nauthors:\n  - {family: Keeper, given: Ann}\n  - name: The Mill Board\n"
        "year: 1999\n"
        "itemType: journalArticle\npublication: Mills\nvolume: 3\npages: 1-9\nDOI: https://doi.org/10.1234/abc\n"
        "citekey: keeper1999\n---\nWords.\n"
    )
    assert (text.author, text.date) == ("Ann Keeper, The Mill Board", "1999")
    publication = text.publication
    assert publication
    assert (publication.type, publication.container, publication.doi) == (
        "article-journal",
        "Mills",
        "10.1234/abc",
    )
    assert (publication.key, publication.issued, publication.page) == ("keeper1999", "1999", "1-9")
    assert publication.authors[0].family == "Keeper"


@pytest.mark.parametrize(
    ("markdown", "title"),
    [
        ("# The mill\n\nWords.\n\n## Water", "The mill"),
        ("Words.\n\n## Water\n\nWords.", "A note"),
        ("## Water\n\nWords.\n\n## Stone\n\nWords.", "A note"),
        ("## The mill\n\nWords.\n\n### Water", "The mill"),
        ("Words before.\n\n# The mill\n\nWords.", "The mill"),
        ("Words before.\n\n# One\n\n# Two", "A note"),
        ("# Annotations  \n(5/1/2024, 10:00:00 AM)\n\n“Words”", "A note"),
        ("# Annotations (5/1/2024, 10:00:00 AM)\n\n“Words”", "A note"),
        ("# Notes on water\n\nWords", "Notes on water"),
    ],
)
def test_the_title_is_a_heading_of_the_whole_or_the_name(markdown: str, title: str) -> None:
    assert read(markdown).title == title


pieces = st.sampled_from(
    [
        "==",
        "%%",
        "[[",
        "]]",
        "|",
        "`",
        "```\n",
        "\n",
        "\n\n",
        "> ",
        "[!a] ",
        " ^a",
        "$",
        "a b ",
        "word",
        "- ",
        "<mark>",
        "</mark>",
        "![[x.png]]",
        "    ",
        "*",
        "(",
        ")",
        "](",
        "https://a.b/",
        "<!--",
        "-->",
        "\\",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(pieces, max_size=30).map("".join))
def test_no_note_is_refused_and_highlights_lie_within_it(markdown: str) -> None:
    written = to_canonical(markdown)
    reading = read_markdown(written.markdown)
    text = read(f"words\n\n{markdown}")
    end = len(read_markdown(text.markdown).text)
    assert all(0 <= each.start < each.end <= end for each in text.annotations)
    assert not any(0x10FFF0 <= ord(letter) <= 0x10FFFD for letter in reading.text)


@pytest.mark.parametrize(
    "odd", ["==x ", "%% ", "[[", "<mark>", "<!--", "`", "$$ ", "![", "> [!", "    x\n", " ^", "== "]
)
def test_odd_markup_takes_no_long_time(odd: str) -> None:
    to_canonical(odd * (300_000 // len(odd)))


@pytest.mark.skipif(not CASES.is_dir(), reason="the cases are kept beside the project")
def test_the_cases_are_read_right() -> None:
    def case(name: str) -> ImportedText:
        return read_text(CASES / name, (CASES / name).read_bytes())

    assert case("frontmatter_colon.md").title == "On Liberty: A Reply"
    assert case("obsidian_untitled.md").title == "Obsidian untitled"
    note = case("obsidian_note.md")
    assert note.author == "Harry Frankfurt"
    assert highlighted(note) == [("not morally responsible", "yellow")]
    words = read_markdown(note.markdown).text
    assert words.startswith("Frankfurt 1969\nA person is not")
    assert "See PAP and" in words
    for hidden in ("%%", "private", "^q1", "[[", "=="):
        assert hidden not in words
