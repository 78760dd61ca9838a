"""The hash by which the same text is known again."""

import hashlib


def hash_of(markdown: str) -> str:
    """Give the hash of a text by its Markdown."""
    return hashlib.sha256(markdown.encode("utf-8", "surrogatepass")).hexdigest()
