"""What is known of a thing that can be found, beside its text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Description:
    """What is known of a document, note or node; `key` is its type and id as `node/MAP/NODE`."""

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
        """`document`, `note` or `node`."""
        return self.key.partition("/")[0]
