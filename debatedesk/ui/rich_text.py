"""Words within Qt's rich text."""

from PySide6.QtGui import Qt


def escape(words: str) -> str:
    """Let words stand in rich text, or in an attribute there, as they are."""
    from html import escape  # its tables of entities are not needed when the window starts

    return escape(words)


def as_they_are(words: str) -> str:
    """Let a tool tip show words as they are.

    Qt takes what looks like HTML for rich text, and reads whatever file or share a picture in it names.
    """
    if not Qt.mightBeRichText(words):
        return words
    lines = escape(words).replace("\n", "<br>")
    return f"<span>{lines}</span>"
