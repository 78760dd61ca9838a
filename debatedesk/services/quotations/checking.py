"""Checking quotations against the texts of the library."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING

from debatedesk.domain.message import message
from debatedesk.services.documents import Documents
from debatedesk.services.maps import Maps
from debatedesk.services.progress import Progress, no_progress
from debatedesk.services.quotations.attributing import Claim, judged
from debatedesk.services.quotations.records import Attribution, Checked, Match, QuotationReport
from debatedesk.services.quotations.sharing import MOST_STEPS, check_all
from debatedesk.services.quotations.texts import LibraryFinder
from debatedesk.services.search import Searching
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.regular_files import read_regular

if TYPE_CHECKING:
    from debatedesk.domain.text.printed import PrintedText
    from debatedesk.domain.text.reading import ReadingText
    from debatedesk.quotations.detect import Known, Quoted
    from debatedesk.quotations.effort import Effort
    from debatedesk.quotations.model import Limits, Verdict
    from debatedesk.services.imports.reading import FileReader

    Verdicts = dict[tuple[str, frozenset[str], frozenset[str]], Verdict]

TOO_MUCH = message(
    "As they are, the words stand in no text; among so many quotations there was no time "
    "to look whether they are altered."
)
LONGEST = 20_000
"""A longer quotation (code points) is a text of its own."""


class Quoting:
    """Checks quotations; the words of all texts are read when the first one comes, and after changes."""

    def __init__(
        self,
        store: DocumentStore,
        documents: Documents,
        maps: Maps,
        searching: Searching,
        read: "FileReader",
    ) -> None:
        """Check against the documents of one library that are not in the trash; `read` reads files."""
        self._read = read
        self._documents = documents
        self._maps = maps
        self._finder = LibraryFinder(store, documents, searching)
        self._judged: Verdicts = {}
        self._known_when_judged: list[Known] = []
        self._printed: dict[str, PrintedText | None] = {}

    def check(
        self, quotation: str, by: str = "", progress: Progress = no_progress, without: Iterable[str] = ()
    ) -> Checked:
        """Check one quotation; `by` names the author or the title that it is said to be from."""
        from debatedesk.quotations.effort import PULSE, Effort
        from debatedesk.quotations.model import Limits
        from debatedesk.quotations.names import texts_named

        self.refresh(progress)
        claim = Claim(by.strip(), texts_named(by, self._known())) if by.strip() else Claim()
        effort = Effort(
            told=lambda steps: progress(steps, steps + PULSE, message("Looking through the texts…"))
        )
        return self._check(quotation, claim, Limits(without=frozenset(without), effort=effort), {})

    def report(
        self,
        text: str = "",
        document_id: str = "",
        map_id: str = "",
        progress: Progress = no_progress,
        *,
        most: float = MOST_STEPS,
    ) -> QuotationReport:
        """Check the evidence of a map, the quotations of a document, or what was pasted.

        `most` is the `Effort` of looking for altered words in a text; what it leaves is *not judged*. A
        check without such a limit goes on from the verdicts of the last one.
        """
        if map_id:
            return self.check_map(map_id, progress)
        if document_id:
            return self.check_document(document_id, progress, most=most)
        return self.check_text(text, progress=progress, most=most)

    def check_text(
        self,
        text: str,
        title: str = "Pasted text",
        progress: Progress = no_progress,
        *,
        most: float = MOST_STEPS,
    ) -> QuotationReport:
        """Check what is pasted: all quotations in it, or all of it where there are none."""
        from debatedesk.domain.text.document import read_markdown

        report = self._report(read_markdown(text), title, progress, most=most)
        if report.checked or not text.strip() or len(text) > LONGEST:
            return report
        return QuotationReport(title, [self.check(text.strip(), progress=progress)])

    def lines(self, path: Path) -> list[str]:
        """Read a file with a quotation on each line; raises DeskError where it can't be read."""
        from debatedesk.formats.decoding import decode

        text = decode(read_regular(path), path.name)
        return text.removesuffix("\n").split("\n") if text else []

    def check_file(
        self, path: Path, progress: Progress = no_progress, *, most: float = inf
    ) -> QuotationReport:
        """Check all quotations in a file; raises DeskError where it can't be read."""
        from debatedesk.domain.text.document import read_markdown
        from debatedesk.formats.registry import largest_read
        from debatedesk.services.imports.reading import read_one_text

        imported = read_one_text(self._read, path, read_regular(path, largest_read(path)))
        title = imported.title or path.name
        return self._report(read_markdown(imported.markdown), title, progress, most=most)

    def check_document(
        self, document_id: str, progress: Progress = no_progress, *, most: float = MOST_STEPS
    ) -> QuotationReport:
        """Check all quotations in a document of the library against the others."""
        from debatedesk.domain.text.document import read_markdown

        document = self._documents.document(document_id)
        reading = read_markdown(self._documents.markdown(document_id))
        return self._report(reading, document.title, progress, document_id, most=most)

    def check_map(self, map_id: str, progress: Progress = no_progress) -> QuotationReport:
        """Check whether the evidence of a map's nodes is in the words of its sources."""
        from debatedesk.quotations.effort import Effort
        from debatedesk.quotations.model import Limits

        self.refresh(progress)
        argument_map = self._maps.map(map_id)
        quoted = [(node, evidence) for node in argument_map.nodes.values() for evidence in node.evidence]
        checked = []
        for done, (node, evidence) in enumerate(quoted):
            tell = partial(progress, done, len(quoted), message("Checking evidence…"))
            tell()
            effort = Effort(told=lambda steps, tell=tell: tell())  # type: ignore[misc]
            limits = Limits(only=frozenset({evidence.document}), effort=effort)
            checked.append(
                self._check(
                    evidence.anchor.exact, Claim(), limits, {}, where=node.label, node=(map_id, node.id)
                )
            )
        return QuotationReport(argument_map.title, checked)

    def refresh(self, progress: Progress = no_progress) -> None:
        """Read the words of all texts where they have changed since."""
        if self._finder.refresh(progress):
            self._judged = {}
            self._printed = {}

    def _known(self) -> "list[Known]":
        from debatedesk.quotations.detect import Known

        documents = self._documents.documents()
        return [Known(each.id, each.title, each.author, each.source) for each in documents]

    def close(self) -> None:
        """Let go of all words."""
        self._finder.close()
        self._judged = {}

    def _report(
        self,
        reading: "ReadingText",
        title: str,
        progress: Progress,
        document_id: str = "",
        *,
        most: float,
    ) -> QuotationReport:
        from debatedesk.quotations.detect import find_quotations
        from debatedesk.quotations.model import Limits

        self.refresh(progress)
        of_library = self._known()
        known = [text for text in of_library if text.id != document_id]
        found = find_quotations(reading, known)
        without = self._same_text(reading.text) | {document_id}
        # With a limit, what is left unjudged must be the same however often a text is checked; and verdicts
        # name texts, which may have other titles by now.
        goes_on = most == inf and of_library == self._known_when_judged
        judged_before = self._judged if goes_on else {}
        self._judged, self._known_when_judged = judged_before, of_library

        def check(quoted: "Quoted", effort: "Effort") -> Checked:
            claim = Claim(quoted.attributed, quoted.documents, quoted.is_certain, quoted.is_unclear)
            limits = Limits(without=without, effort=effort)
            return self._check(
                quoted.text, claim, limits, judged_before, start=quoted.start, end=quoted.end
            )

        return QuotationReport(title, check_all(found, check, progress, most), document_id)

    def _check(
        self,
        quotation: str,
        claim: "Claim",
        limits: "Limits",
        judged_before: "Verdicts",
        *,
        start: int = 0,
        end: int = 0,
        where: str = "",
        node: tuple[str, str] | None = None,
    ) -> Checked:
        from debatedesk.quotations.changes import reason_for
        from debatedesk.quotations.effort import OutOfEffort
        from debatedesk.quotations.model import Verdict

        def verdict_within(within: "Limits") -> Verdict:
            key = quotation, within.only, within.without
            if key not in judged_before:
                judged_before[key] = self._finder.check(quotation, within)
            return judged_before[key]

        attribution: Attribution = ""
        if len(quotation) > LONGEST:
            verdict = Verdict(
                "not found",
                reason=message(
                    "A quotation of more than {longest:,} characters is not checked.", longest=LONGEST
                ),
            )
        else:
            try:
                verdict = verdict_within(limits)
            except OutOfEffort:
                verdict = Verdict("not judged", reason=TOO_MUCH)
        try:
            verdict, attribution = judged(verdict, claim, limits, verdict_within, self._is_quoted_there)
        except OutOfEffort:
            attribution = "not judged"
        reason = verdict.reason
        if not reason and verdict.status == "altered":
            reason = reason_for(verdict.matches[0].changes)
        return Checked(
            quotation,
            verdict.status,
            tuple(map(self._with_page, verdict.matches)),
            verdict.as_marked,
            reason,
            claim.name,
            attribution,
            start,
            end,
            where,
            node,
            verdict.note,
        )

    def _with_page(self, match: Match) -> Match:
        """Say on which page a passage begins, where its text has pages."""
        if match.document not in self._printed:
            self._printed[match.document] = self._documents.printed(match.document)
        printed = self._printed[match.document]
        return match if printed is None else replace(match, page=printed.label_at(match.start))

    def _is_quoted_there(self, match: Match) -> bool:
        """Tell whether a passage stands in its text as a quotation: then its author may be another."""
        from debatedesk.quotations.detect import find_quotations

        reading = self._documents.reading(match.document)
        return any(
            quoted.start <= match.start + 1 and match.end - 1 <= quoted.end
            for quoted in find_quotations(reading)
        )

    def _same_text(self, text: str) -> frozenset[str]:
        """Find the documents that have the very text: what stands in them proves nothing."""
        return frozenset(
            each.id
            for each in self._documents.documents()
            if each.characters == len(text) and self._documents.text(each.id) == text
        )
