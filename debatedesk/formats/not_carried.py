"""What a map's file says that a map here cannot hold."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NotCarried:
    """Something that was left behind, and where it stands in the file."""

    what: str
    where: str
