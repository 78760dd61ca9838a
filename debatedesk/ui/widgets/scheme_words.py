"""Argument schemes by their names in the language of the window."""

from debatedesk.domain.maps.schemes import scheme_called
from debatedesk.ui.translation import tr


def scheme_word(name: str) -> str:
    """Name a scheme; one of somebody's own goes by the name that it was given."""
    return tr(name) if scheme_called(name) else name
