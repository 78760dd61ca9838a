"""What a report on the evidence of a map tells; plain values that travel from the worker to the window."""

from dataclasses import dataclass
from typing import Literal

from debatedesk.domain.anchors.model import AnchorStatus
from debatedesk.domain.maps.model import Fidelity

FindingKind = Literal[
    "altered words",
    "negation",
    "condition",
    "negation left out",
    "paragraph left out",
    "pieces",
    "moved",
    "gone",
]
Missing = Literal["author", "date", "page"]


@dataclass(frozen=True, slots=True)
class EvidenceFinding:
    """Something that a reader should look at, in a sentence, and where in a document; -1 is nowhere."""

    kind: FindingKind
    sentence: str
    document: str = ""
    start: int = -1
    end: int = -1


@dataclass(frozen=True, slots=True)
class CitedPassage:
    """A passage that a node comes from, as it was marked, and where it stands now."""

    document: str
    text: str
    status: AnchorStatus
    start: int
    end: int
    page: str = ""


@dataclass(frozen=True, slots=True)
class ReportedNode:
    """A node, how near it is to its source, and what was found."""

    id: str
    label: str
    fidelity: Fidelity
    passages: tuple[CitedPassage, ...]
    findings: tuple[EvidenceFinding, ...]


@dataclass(frozen=True, slots=True)
class ReportedSource:
    """A text that a map cites; `missing` is what a citation of it lacks."""

    id: str
    title: str
    author: str
    date: str
    missing: tuple[Missing, ...]


@dataclass(frozen=True, slots=True)
class EvidenceReport:
    """All nodes of a map in reading order, and the texts that they cite in the order of their first use."""

    title: str
    nodes: tuple[ReportedNode, ...]
    sources: tuple[ReportedSource, ...]

    @property
    def without_evidence(self) -> tuple[ReportedNode, ...]:
        """The nodes that come from no passage, unless their reader says that they have no source."""
        return tuple(node for node in self.nodes if not node.passages and node.fidelity != "no source")
