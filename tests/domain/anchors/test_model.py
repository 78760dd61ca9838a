"""Anchors: the words of a passage, its place, and some of what stands around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.anchors.model import TextAnchor, describe

TEXT = "Every village once had a common oven, and every household knew its hour. The baker kept the list."


@given(st.text(min_size=1), st.integers(0, 50))
def test_a_span_outside_the_text_has_no_anchor(text: str, beyond: int) -> None:
    for start, end in [(-1, 0), (0, len(text) + 1 + beyond), (1, 0)]:
        with pytest.raises(ValueError, match="lies outside"):
            describe(text, start, end)


def test_an_anchor_has_32_characters_of_context() -> None:
    start = TEXT.index("every household")
    anchor = describe(TEXT, start, start + len("every household"))
    assert anchor.prefix == "illage once had a common oven, and "[-32:]
    assert anchor.suffix == " knew its hour. The baker kept the list."[:32]
    assert describe(TEXT, 0, len(TEXT)) == TextAnchor(TEXT, "", "", 0, len(TEXT))
