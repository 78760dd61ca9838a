"""Links in notes: what is one, what it is called, and that all else stays as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.note_links import (
    LONGEST_MADE,
    WrittenLink,
    context_of,
    link_at,
    link_key,
    link_name,
    links_in,
    typed_name,
    with_links,
    without_links,
    written_link,
)

ADDRESS = "debatedesk://document/abc"
PIECES = st.sampled_from(
    [
        "[[",
        "]]",
        "[",
        "]",
        "|",
        "`",
        "``",
        "\\",
        "\n",
        "```\n",
        "~~~\n",
        " ",
        "hive",
        "é",
        "🐝",
        ADDRESS,
        "(",
        ")",
    ]
)
MARKDOWN = st.lists(PIECES | st.text(max_size=3), max_size=20).map("".join)


def named(markdown: str) -> list[tuple[str, str]]:
    return [(link.words, link.shown) for link in links_in(markdown)]


def test_names_in_double_brackets_are_links() -> None:
    assert named("See [[Cato III]] and [[ Cato IV | the next ]].") == [
        ("Cato III", "Cato III"),
        ("Cato IV", "the next"),
    ]


def test_addresses_of_the_desk_are_links_too() -> None:
    assert named(f"[the essay]({ADDRESS}), {ADDRESS}. And <{ADDRESS}>") == [
        (ADDRESS, "the essay"),
        (ADDRESS, ADDRESS),
        (ADDRESS, ADDRESS),
    ]


@pytest.mark.parametrize(
    "markdown",
    [
        "`[[code]]`",
        "``a ` [[code]]``",
        "```\n[[code]]\n```",
        "~~~ py\n[[1, 2]]\n~~~",
        "\\[[escaped]]",
        "[[]] [[ ]] [[|x]]",
        "[[over\nlines]]",
        "- [ ] a task",
        "[a link](https://example.org)",
        f"[[{'x' * 300}]]",
    ],
)
def test_all_else_is_none(markdown: str) -> None:
    assert named(markdown) == []


def test_a_tick_that_opens_no_code_hides_no_link() -> None:
    assert named("It`s [[Cato]]") == [("Cato", "Cato")]
    assert named("``` [[a]] ```") == []
    assert named("```\n[[a]]\n```\n[[b]]") == [("b", "b")]


def test_case_space_and_quotes_make_no_difference_to_what_is_meant() -> None:
    assert link_key("The  People’s “Plan”") == link_key('the people\'s "plan"')
    assert link_key("Café") == link_key("Cafe\u0301") != link_key("Cafe")


def test_what_is_typed_of_a_name_is_known() -> None:
    assert typed_name("See [[") == ""
    assert typed_name("[[one]] and [[Fed no") == "Fed no"
    for before in ("See", "[[one]]", "[[one|sh", "\\[[x", "`[[x", "[[a [b", "[[" + "x" * 100):
        assert typed_name(before) is None


def test_the_line_around_a_link_is_its_context() -> None:
    markdown = "First line.\nAgainst [[Cato]], see [[Brutus|him]] too.\nLast."
    link = next(links_in(markdown))
    assert context_of(markdown, link) == ("Against ", "Cato", ", see him too.")
    long = f"{'word ' * 40}[[Cato]] {'after ' * 40}"
    before, shown, after = context_of(long, next(links_in(long)))
    assert (before[0], shown, after[-1]) == ("…", "Cato", "…")
    assert max(len(before), len(after)) <= 62


@given(MARKDOWN)
def test_links_are_apart_in_order_and_where_they_say(markdown: str) -> None:
    end = 0
    for link in links_in(markdown):
        assert end <= link.start < link.end <= len(markdown)
        assert link.words in markdown[link.start : link.end]
        assert link_at(markdown, link.end) is not None
        end = link.end
    assert with_links(markdown, lambda link: markdown[link.start : link.end]) == markdown


@given(st.text(max_size=120), st.text(alphabet="ab c", max_size=9), st.text(alphabet="ab c", max_size=9))
def test_every_title_can_be_linked_to(title: str, before: str, after: str) -> None:
    name = link_name(title)
    assert len(name) <= LONGEST_MADE
    assert link_name(name) == name
    markdown = f"{before}{written_link(name)}{after}"
    start = len(before)
    assert list(links_in(markdown)) == [WrittenLink(start, start + len(name) + 4, name, name)]
    assert without_links(markdown) == f"{before}{name}{after}"


def test_hostile_notes_are_read_in_time_linear_in_their_length() -> None:
    for piece in ("[", "[[", "`", "[a](", "[[x|", "\\", "debatedesk:", "``` `"):
        assert list(links_in(f"x{piece * 30_000}\n[[Cato]]"))[-1].words == "Cato"
