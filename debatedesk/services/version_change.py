"""What changed where another version of a text is shown."""

from dataclasses import dataclass

from debatedesk.services.imports.report import NO_ANNOTATIONS, AddedAnnotations


@dataclass(frozen=True, slots=True)
class VersionChange:
    """Which version was shown before and which is now; `new` tells that it was not known before.

    `added` are the annotations that its file brought. Nothing was changed where the file `needs_password`.
    """

    before: int
    number: int
    new: bool
    added: AddedAnnotations = NO_ANNOTATIONS
    needs_password: bool = False
