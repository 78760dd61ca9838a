"""What tells a thing that can be linked to from its namesakes, in a few words."""

from debatedesk.domain.maps.model import NODE_KINDS
from debatedesk.domain.maps.relation_style import KIND_WORDS
from debatedesk.storage.titles import Titled
from debatedesk.ui.translation import tr


def detail_of(titled: Titled, debate: str = "") -> str:
    """Say what a thing is, whose it is or where it stands, and in which `debate` where that is another."""
    detail = _own_detail(titled)
    return tr("{detail} · in “{debate}”", detail=detail, debate=debate) if debate else detail


def _own_detail(titled: Titled) -> str:
    match titled.reference.kind:
        case "document" | "passage":
            return tr("Text · {details}", details=titled.detail) if titled.detail else tr("Text")
        case "map":
            return tr("Map")
        case "node":
            return tr("{kind} on “{map}”", kind=_kind_of_node(titled.kind), map=titled.detail)
        case "note":
            return tr("Note of {date}", date=titled.detail) if titled.detail else tr("Note")
        case "relation":
            return tr("Link of a map")
        case "highlight":
            return tr("Highlight")
        case _:
            return tr("Debate")


def _kind_of_node(kind: str) -> str:
    return tr(KIND_WORDS[kind]) if kind in NODE_KINDS else kind
