"""Old and new words with their differences marked."""

import re

from hypothesis import given
from hypothesis import strategies as st

from debatedesk.ui.review.comparing import compared, differences
from debatedesk.ui.theme import dark, light

words = st.text(alphabet="ab <&.“é\n", max_size=40)


def plain(html: str) -> str:
    text = re.sub(r"<br>", "\n", html)
    text = re.sub(r"</?span[^>]*>", "", text)
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


@given(words, words)
def test_the_words_stay_as_they_are(before: str, after: str) -> None:
    for theme in (light(), dark()):
        old, new = compared(before, after, theme)
        assert (plain(old), plain(new)) == (before, after)


def test_what_went_and_what_came_is_marked() -> None:
    old, new = compared("keep one hive", "keep two hive, please", light())
    assert re.findall(r"<span[^>]*>(.*?)</span>", old) == ["one"]
    assert re.findall(r"<span[^>]*>(.*?)</span>", new) == ["two", ", please"]


def test_typography_is_no_difference() -> None:
    old, new = compared('the "café"', "the  “cafe\u0301”", light())
    assert "<span" not in old + new


def test_differences_are_said_in_words() -> None:
    assert differences("keep one hive", "keep two hive now") == "“one” became “two”, “now” is new"
    assert differences("keep it all", "keep it") == "“all” is gone"
