"""What the library keeps of a note beside its words, made of them: its name, and what its links lead to."""

import json
from collections.abc import Sequence

from debatedesk.domain.library import NoteLink
from debatedesk.domain.note_links import kept_links
from debatedesk.domain.notes import EMPTY_NOTE, first_line
from debatedesk.domain.text.folding import fold

LONGEST_NAME = 200


def note_name(markdown: object) -> str:
    """Write what a note is called so that it can be found in any typography; empty without words."""
    title = first_line(str(markdown or ""))
    return "" if title == EMPTY_NOTE else fold(title[:LONGEST_NAME]).text


def first_links(markdown: object) -> str:
    """Write the links of a note that has not been looked at for any."""
    return packed_links(tuple(kept_links(str(markdown or ""))))


def packed_links(links: Sequence[NoteLink]) -> str:
    """Write links so that those to a thing can be found without reading them."""
    rows = [
        (link.key, link.target.kind, link.target.id, link.target.within)
        if link.target
        else (link.key, "", "", "")
        for link in links
    ]
    return as_json(rows)


def as_json(value: object) -> str:
    """Write a value as short as it can be."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
