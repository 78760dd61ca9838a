"""What workers are asked to do, and what they answer: a request and a result for every kind of job.

A request names its lane, and the noun that stands for its work in a sentence. Results that a service gives
as a value of its own are that value.
"""

from dataclasses import dataclass, field
from typing import Any

from debatedesk.domain.message import message
from debatedesk.jobs.request import Request
from debatedesk.services.evidence_records import EvidenceReport
from debatedesk.services.handouts.content import Handout, HandoutOptions
from debatedesk.services.imports.previewed import ChosenText, ImportPreview, TextSource
from debatedesk.services.imports.report import ImportReport
from debatedesk.services.quotations.records import QuotationReport
from debatedesk.services.search_results import Order, Related, SearchResult
from debatedesk.services.sorting.records import Candidates
from debatedesk.services.version_change import VersionChange
from debatedesk.storage.backup_records import BackupContents, WrittenBackup


@dataclass(frozen=True, slots=True)
class Nothing:
    """The result of a job that has none."""


@dataclass(frozen=True, slots=True)
class ImportRequest(Request[ImportReport]):
    """Import files and folders, given by absolute paths, into a debate, or a new one of a title.

    The passwords are tried on files that need one; no message and no log shows them. Texts that are
    outlines may come in as maps.
    """

    name = "import"
    noun = message("import")
    result = ImportReport

    paths: tuple[str, ...]
    debate_id: str | None = None
    debate_title: str | None = None
    passwords: tuple[str, ...] = field(default=(), repr=False)
    outlines_as_maps: bool = False


@dataclass(frozen=True, slots=True)
class PreviewRequest(Request[ImportPreview]):
    """Read the texts of a source, to be looked at before they come in."""

    name = "preview"
    noun = message("reading")
    lane = "search"
    result = ImportPreview

    source: TextSource


@dataclass(frozen=True, slots=True)
class ChosenImportRequest(Request[ImportReport]):
    """Import those texts of a source that were chosen; `digest` is that of what was looked at."""

    name = "chosen import"
    noun = message("import")
    result = ImportReport

    source: TextSource
    chosen: tuple[ChosenText, ...]
    digest: str
    debate_id: str | None = None
    debate_title: str | None = None


@dataclass(frozen=True, slots=True)
class ReplaceRequest(Request[VersionChange]):
    """Put the file at `path` in the place of a text; `password` opens it where it needs one."""

    name = "replace"
    noun = message("replacing")
    result = VersionChange

    document_id: str
    path: str
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ReadAgainRequest(Request[VersionChange]):
    """Read a text from its kept original in another encoding."""

    name = "read again"
    noun = message("reading in another encoding")
    result = VersionChange

    document_id: str
    encoding: str


@dataclass(frozen=True, slots=True)
class ShowVersionRequest(Request[VersionChange]):
    """Show the version of a text that has a number."""

    name = "show version"
    noun = message("change of version")
    result = VersionChange

    document_id: str
    number: int


@dataclass(frozen=True, slots=True)
class SearchRequest(Request[SearchResult]):
    """Search one debate, or all; at most `limit` hits are wanted."""

    name = "search"
    noun = message("search")
    lane = "search"
    result = SearchResult

    query: str
    limit: int
    debate_id: str | None = None
    order: Order = "relevance"


@dataclass(frozen=True, slots=True)
class HitSpans:
    """Where hits are in a text: spans of reading-text offsets, in order."""

    spans: list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class HitSpansRequest(Request[HitSpans]):
    """Find all places in a document that a query hits."""

    name = "hit spans"
    noun = message("search")
    lane = "search"
    result = HitSpans

    query: str
    document_id: str


@dataclass(frozen=True, slots=True)
class RelatedPassages:
    """Passages that speak of the same, best first."""

    passages: list[Related]


@dataclass(frozen=True, slots=True)
class RelatedRequest(Request[RelatedPassages]):
    """Find passages that speak of the same as a text, which itself has the key `without`."""

    name = "related"
    noun = message("search")
    lane = "search"
    result = RelatedPassages

    text: str
    without: str = ""


@dataclass(frozen=True, slots=True)
class FirstPassagesRequest(Request[Candidates]):
    """Find passages that may bear on the proposals of a map, in the texts that are nearest to them.

    The document `also` is read in any case.
    """

    name = "first passages"
    noun = message("search for passages")
    lane = "search"
    result = Candidates

    map_id: str
    also: str = ""


@dataclass(frozen=True, slots=True)
class PassagesRequest(Request[Candidates]):
    """Find the passages that may bear on the proposals of a map, in all texts of its debate."""

    name = "passages"
    noun = message("search for passages")
    lane = "checks"
    result = Candidates

    map_id: str


@dataclass(frozen=True, slots=True)
class QuotationsRequest(Request[QuotationReport]):
    """Check the quotations of one of these: a pasted text, a document, or a map's evidence.

    Where it is not `thorough`, the search for altered words ends after about a second.
    """

    name = "quotations"
    noun = message("check of quotations")
    lane = "checks"
    result = QuotationReport

    text: str = ""
    document_id: str = ""
    map_id: str = ""
    thorough: bool = False


@dataclass(frozen=True, slots=True)
class EvidenceRequest(Request[EvidenceReport]):
    """Report on the evidence of a map."""

    name = "evidence"
    noun = message("report on evidence")
    lane = "checks"
    result = EvidenceReport

    map_id: str


@dataclass(frozen=True, slots=True)
class HandoutRequest(Request[Handout]):
    """Gather a hand-out of a map, or of all maps of a debate."""

    name = "handout"
    noun = message("hand-out")
    lane = "checks"
    result = Handout

    options: HandoutOptions
    map_id: str = ""
    debate_id: str = ""


@dataclass(frozen=True, slots=True)
class IndexRequest(Request[Nothing]):
    """Index what search has not seen yet."""

    name = "index"
    noun = message("indexing")
    result = Nothing


@dataclass(frozen=True, slots=True)
class WrittenSegments:
    """The files of an index's segments that were written, as the index describes them."""

    segments: list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class SegmentsRequest(Request[WrittenSegments]):
    """Write segments of the index for what some keys name, beside another worker."""

    name = "segments"
    noun = message("indexing")
    result = WrittenSegments

    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What is wrong with a library, a sentence each, and what is left of it after a repair."""

    problems: list[str]
    left: list[str]


@dataclass(frozen=True, slots=True)
class IntegrityRequest(Request[CheckReport]):
    """Look whether the library file itself is whole, as after a crash."""

    name = "integrity"
    noun = message("check")
    result = CheckReport


@dataclass(frozen=True, slots=True)
class CheckRequest(Request[CheckReport]):
    """Check the library, and mend what can be mended where `repair` is set."""

    name = "check"
    noun = message("check")
    result = CheckReport

    repair: bool = False


@dataclass(frozen=True, slots=True)
class BackupRequest(Request[WrittenBackup]):
    """Back the library up: to a path, as the backup of a day (ISO 8601), or under a name of its own."""

    name = "backup"
    noun = message("backup")
    result = WrittenBackup

    path: str | None = None
    day: str | None = None


@dataclass(frozen=True, slots=True)
class BackupListing:
    """The backups that there are, the newest first."""

    backups: list[BackupContents]


@dataclass(frozen=True, slots=True)
class BackupListRequest(Request[BackupListing]):
    """Check all backups and tell what they hold."""

    name = "backup list"
    noun = message("check of the backups")
    result = BackupListing


KINDS: tuple[type[Request[Any]], ...] = (
    ImportRequest,
    PreviewRequest,
    ChosenImportRequest,
    ReplaceRequest,
    ReadAgainRequest,
    ShowVersionRequest,
    SearchRequest,
    HitSpansRequest,
    RelatedRequest,
    FirstPassagesRequest,
    PassagesRequest,
    QuotationsRequest,
    EvidenceRequest,
    HandoutRequest,
    IndexRequest,
    SegmentsRequest,
    CheckRequest,
    IntegrityRequest,
    BackupRequest,
    BackupListRequest,
)
"""All kinds of jobs."""
