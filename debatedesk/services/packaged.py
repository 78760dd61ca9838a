"""The files that travel with the program: `resources/` and `sample_corpus/`."""

from pathlib import Path

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message

_PACKAGE = Path(__file__).resolve().parent.parent


def packaged_path(name: str) -> Path:
    """Find a file or folder such as `sample_corpus` or `resources/icons`, in a checkout and when installed.

    Raises DeskError when this copy of the program came without it.
    """
    for root in (_PACKAGE / "_data", _PACKAGE.parent):
        if (root / name).exists():
            return root / name
    raise DeskError(
        message("This copy of DebateDesk is incomplete: {name} is missing; install it again.", name=name)
    )
