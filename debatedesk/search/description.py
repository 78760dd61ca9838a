"""What is known of a thing that can be found, beside its text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Description:
    """What is known of a document, note, node or highlight; `key` is its type and id as `node/MAP/NODE`.

    Title and author of a highlight, whose key is `highlight/DOCUMENT/ID`, are those of its text.
    """

    key: str
    debate: str = ""
    date: str = ""
    title: str = ""
    author: str = ""
    tag: str = ""
    kind: str = ""
    stance: str = ""
    language: str = ""

    @property
    def type(self) -> str:
        """`document`, `note`, `node` or `highlight`."""
        return self.key.partition("/")[0]

    @property
    def is_excerpt(self) -> bool:
        """Tell whether title and author are those of the text that it is a part of."""
        return self.key.startswith("highlight/")
