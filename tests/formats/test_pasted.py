"""What is copied comes in word for word, as HTML or as plain text, or as the posts of a thread."""

import pytest

from debatedesk.domain.errors import FormatError
from debatedesk.domain.text.document import read_markdown
from debatedesk.formats.pasted import pasted_posts, pasted_text

MENU = "<ul>" + "".join(f"<li><a href='/{number}'>Part {number}</a></li>" for number in range(9)) + "</ul>"
THREAD = "Ada · 3h\nBees wait.\n\nBen · 2h\nNo."


def test_html_is_read_whole_with_its_looks() -> None:
    text = pasted_text(f"<meta charset=utf-8><nav>{MENU}</nav><h2>On bees</h2><p>They <b>wait</b>.", "")
    shown = read_markdown(text.markdown).text
    assert shown.startswith("Part 0\n")
    assert shown.endswith("On bees\nThey wait.")
    assert text.title == "On bees"
    assert "**wait**" in text.markdown


def test_plain_words_are_read_as_they_are() -> None:
    text = pasted_text("", "# Not *markup*\r\n\r\n1. Bees")
    assert read_markdown(text.markdown).text == "# Not *markup*\n1. Bees"
    assert text.title == "# Not *markup* 1. Bees"


def test_html_with_far_fewer_words_gives_way() -> None:
    assert (
        pasted_text("<img src=a.png alt=x>", "Bees wait in the hive").markdown == "Bees wait in the hive\n"
    )


def test_what_a_copied_page_says_of_itself_comes_along() -> None:
    page = "<link rel=canonical href=https://h.example/1><meta name=author content='Ada'><p>Bees wait."
    text = pasted_text(page, "Bees wait.")
    assert (text.source, text.author) == ("https://h.example/1", "Ada")


@pytest.mark.parametrize(("html", "text"), [("", ""), (" \n", "\t"), ("<script>x</script>", "")])
def test_nothing_is_said_to_be_nothing(html: str, text: str) -> None:
    with pytest.raises(FormatError, match="The clipboard holds no text"):
        pasted_text(html, text)


def test_a_thread_is_told_from_other_words() -> None:
    assert [(post.author, post.markdown) for post in pasted_posts(THREAD)] == [
        ("Ada", "Bees wait.\n"),
        ("Ben", "No.\n"),
    ]
    assert pasted_posts("Bees wait.") == ()
