"""Words within Qt's rich text."""


def escape(words: str) -> str:
    """Let words stand in rich text, or in an attribute there, as they are."""
    from html import escape  # its tables of entities are not needed when the window starts

    return escape(words)
