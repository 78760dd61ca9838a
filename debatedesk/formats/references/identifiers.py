"""Identifiers and page numbers of references, without what managers write around them."""

import re

_DOI = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)?(10\.\d{4,9}/\S+)", re.IGNORECASE)

_DOI_IN_TEXT = re.compile(r"\b10\.\d{4,9}/[^\s\"<>]+[^\s\"<>.,;)\]]")


def doi_of(words: str) -> str:
    """Give a DOI without the address or the word before it; empty where there is none."""
    match = _DOI.search(words)
    return match[1].rstrip(".,;") if match else ""


def doi_in_text(text: str) -> str:
    """Find a DOI in running text, without the marks after it; empty where there is none."""
    match = _DOI_IN_TEXT.search(text)
    return match[0] if match else ""


def pages_of(words: str) -> str:
    """Write pages as CSL does: “12-34, 40”."""
    return re.sub(r"\s*[-‐‑‒–—]+\s*", "-", words.strip())
