"""Addresses of things on the desk, as `debatedesk://` links that other programs can hold.

`debatedesk://debate/ID`, `/document/ID`, `/map/ID`, `/note/ID`, `/highlight/ID`, `/node/MAP/ID` and
`/relation/MAP/ID` name a thing; `/passage/ID?start=…&end=…&exact=…&prefix=…&suffix=…` names words of a
document by a TextPositionSelector and a TextQuoteSelector of the W3C's Web Annotation Data Model, so that
they are found again in a newer version.
"""

from typing import get_args
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

from debatedesk.domain.anchors.model import TextAnchor
from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.domain.reference import Reference, ReferenceKind

SCHEME = "debatedesk"
LONGEST_LINK = 8_000
"""Characters of a link; a longer one is none of ours."""
LONGEST_EXACT = 400
"""Characters of the words that a link holds; of more it holds the first, and the offsets tell the rest."""

_WITHIN = ("node", "relation")


def is_link(words: str) -> bool:
    """Tell whether words are meant as a link to something on a desk."""
    return words[: len(SCHEME) + 1].casefold() == f"{SCHEME}:"


def link_to(reference: Reference, anchor: TextAnchor | None = None) -> str:
    """Write the link to a thing; a passage is given with the anchor of its words."""
    parts = [reference.within, reference.id] if reference.kind in _WITHIN else [reference.id]
    path = "/".join(quote(part, safe="") for part in parts)
    link = f"{SCHEME}://{reference.kind}/{path}"
    if anchor is None:
        return link
    words = {"start": str(anchor.start), "end": str(anchor.end), "exact": anchor.exact[:LONGEST_EXACT]}
    return (
        f"{link}?{urlencode(words | {'prefix': anchor.prefix, 'suffix': anchor.suffix}, quote_via=quote)}"
    )


def parse_link(link: str) -> tuple[Reference, TextAnchor | None]:
    """Read a link: what it leads to, and for a passage the anchor of its words.

    The anchor's `exact` may be but the first words of the passage. Raises DeskError for what is no link.
    """
    wrong = DeskError(message("“{link}” is not a link to something in DebateDesk.", link=link[:80]))
    if not is_link(link) or len(link) > LONGEST_LINK:
        raise wrong
    try:
        parts = urlsplit(link.strip())
        names = [unquote(name, errors="strict") for name in parts.path.strip("/").split("/")]
        asked = parse_qs(parts.query, keep_blank_values=True, errors="strict", max_num_fields=20)
    except ValueError:
        raise wrong from None
    kind = next((known for known in get_args(ReferenceKind) if known == parts.netloc.casefold()), None)
    if kind is None or not all(names) or len(names) != (2 if kind in _WITHIN else 1):
        raise wrong
    if kind != "passage":
        return Reference(kind, names[-1], names[0] if kind in _WITHIN else ""), None
    said = {name: values[0] for name, values in asked.items()}
    try:
        start, end = int(said["start"]), int(said["end"])
    except (KeyError, ValueError):
        raise wrong from None
    if not 0 <= start < end or len(said.get("exact", "")) > end - start:
        raise wrong
    anchor = TextAnchor(said.get("exact", ""), said.get("prefix", ""), said.get("suffix", ""), start, end)
    return Reference.passage(names[0], start, end), anchor
