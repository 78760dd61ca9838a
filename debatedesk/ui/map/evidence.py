"""Going from a card to the words that it comes from."""

from collections.abc import Callable

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.model import Evidence, Node
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.naming import short
from debatedesk.ui.translation import quoted, tr


def evidence_entries(desk: Desk, node: Node) -> list[tuple[str, Callable[[], object]]]:
    """Name each piece of evidence and say how to open it."""
    return [(_named(desk, each), _opener(desk, each)) for each in node.evidence]


def _named(desk: Desk, evidence: Evidence) -> str:
    try:
        document = desk.workspace.documents.document(evidence.document)
        source = document.author or document.title
    except DeskError:
        source = tr("a text not in the library")
    return f"{quoted(short(evidence.anchor.exact, 48))}  {short(source, 32)}"


def _opener(desk: Desk, evidence: Evidence) -> Callable[[], object]:
    return lambda: open_evidence(desk, evidence)


def open_evidence(desk: Desk, evidence: Evidence) -> None:
    """Open a text at the words, or say why they can't be shown."""
    resolution = desk.workspace.maps.evidence_place(evidence)
    if resolution.start < 0:
        desk.failed.emit(
            tr(
                "“{short}” can't be shown: {reason}",
                short=short(evidence.anchor.exact, 40),
                reason=resolution.reason,
            )
        )
    else:
        desk.open(Reference.passage(evidence.document, resolution.start, resolution.end))
