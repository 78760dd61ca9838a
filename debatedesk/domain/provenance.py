"""Who made something and who last changed it, when, and from which revision.

A revision is a hash of what a thing says: it is the same wherever the thing says the same. Stable ids,
authors and earlier revisions are what contributions from several machines can be merged by.
"""

from dataclasses import dataclass, replace

MOST_PARENTS = 12
_DIGITS = 16


@dataclass(frozen=True, slots=True)
class Provenance:
    """Who made a thing and who last changed it; times are ISO 8601 in UTC; what is unknown is empty.

    `parents` are the revisions of the states that it was changed from, the latest first, at most
    `MOST_PARENTS`.
    """

    author: str = ""
    created: str = ""
    editor: str = ""
    modified: str = ""
    parents: tuple[str, ...] = ()

    def changed(self, editor: str, when: str, revision: str) -> "Provenance":
        """Say that it was changed from `revision`; an empty one goes on with the change before."""
        parents = (revision, *self.parents)[:MOST_PARENTS] if revision else self.parents
        return replace(self, editor=editor, modified=when, parents=parents)


UNKNOWN = Provenance()


def is_mine(provenance: Provenance, name: str) -> bool:
    """Tell whether somebody of that name made or last changed a thing.

    Without a name, what was made or changed under no name is mine; of what nothing is known nothing is.
    """
    own = _folded(name)
    made = bool(provenance.created or own) and _folded(provenance.author) == own
    changed = bool(provenance.modified or own) and _folded(provenance.editor) == own
    return made or changed


def revision_of(*content: object) -> str:
    """Make the revision of what a thing says, given as what JSON can write."""
    import hashlib
    import json

    written = json.dumps(content, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(written.encode("ascii")).hexdigest()[:_DIGITS]


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
