"""Words with their looks as elements of a tree."""

from debatedesk.formats.html.tree import Element

LOOKS = ("strong", "em", "s", "sup", "sub", "code")
"""The tags that say how words look, outermost first."""


def with_looks(words: "Element | str", looks: frozenset[str]) -> "Element | str":
    """Put words into the elements of their looks."""
    for tag in reversed(LOOKS):
        if tag in looks:
            words = Element(tag, {}, [words])
    return words
