"""Texts that were exported from here: what the export put around their words is taken off again.

Below the front matter stand the title and a line of author, date and source; highlights and notes stand
below the text. None of that are words of its author.
"""

import re
from collections.abc import Mapping

from debatedesk.domain.text.document import read_markdown

_HEAD = re.compile(r"#[ ]([^\n]+)\n\n([^\n]+)(?:\n\n|\n?\Z)")
_BELOW = re.compile(r"(?:\n\n|\A)---\n\n(?=## Highlights\n\n> |## Notes\n\n(?:> |\*On the whole text\*))")


def without_additions(body: str, fields: Mapping[str, str]) -> tuple[str, str]:
    """Give the words of a text that was exported from here, and the highlights and notes below it.

    `fields` are what its front matter says. Any other body is given as it is, with nothing below.
    """
    head = _HEAD.match(body)
    details = [fields[name] for name in ("author", "date", "source") if fields[name]]
    if not head or not details or _shown(f"# {head[1]}") != _one_line(fields["title"]):
        return body, ""
    if _shown(head[2]) != " · ".join(map(_one_line, details)):
        return body, ""
    words, *below = _BELOW.split(body[head.end() :], maxsplit=1)
    return f"# {head[1]}\n\n{words.strip()}\n", below[0].strip() if below else ""


def _shown(markdown: str) -> str:
    return _one_line(read_markdown(markdown).text)


def _one_line(words: str) -> str:
    return " ".join(words.split())
