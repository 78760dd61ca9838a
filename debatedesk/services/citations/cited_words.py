"""What citing gives: words in the forms that they leave in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CitedWords:
    """A citation, or an entry of a bibliography, in the forms that it leaves in."""

    text: str
    html: str
    markdown: str
