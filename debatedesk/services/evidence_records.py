"""What a report on the evidence of a map tells; plain values that travel from the worker to the window."""

from dataclasses import dataclass
from typing import Literal

from debatedesk.domain.anchors.model import AnchorStatus
from debatedesk.domain.maps.model import Fidelity
from debatedesk.quotations.wording import WordingPiece

FindingKind = Literal[
    "altered words",
    "negation",
    "condition",
    "negation left out",
    "paragraph left out",
    "pieces",
    "moved",
    "gone",
    "no text",
]
Whereabouts = Literal["here", "in the trash", "not in the library"]
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
class AlteredQuotation:
    """A passage, word for word beside what a node quotes of it; offsets of the document, or -1."""

    document: str
    start: int
    end: int
    pieces: tuple[WordingPiece, ...]


@dataclass(frozen=True, slots=True)
class ReportedNode:
    """A node, how near it is to its source, and what was found."""

    id: str
    label: str
    fidelity: Fidelity
    passages: tuple[CitedPassage, ...]
    findings: tuple[EvidenceFinding, ...]
    altered: tuple[AlteredQuotation, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportedSource:
    """A text that a map cites; `missing` is what a citation of it lacks."""

    id: str
    title: str
    author: str
    date: str
    missing: tuple[Missing, ...]
    whereabouts: Whereabouts = "here"


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
