"""From a Kialo export to a map: theses are proposals, claims arguments, `-> See` one more relation."""

from collections.abc import Iterator

from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps.model import ArgumentMap, Node, NodeKind, Relation
from debatedesk.domain.maps.relations import NODE_RULES, reply_kind
from debatedesk.domain.message import message
from debatedesk.formats.argdown.naming import FreeNames
from debatedesk.formats.base import ImportedMap, NotCarried, check_size
from debatedesk.formats.kialo.lines import (
    ClaimNumber,
    KialoClaim,
    KialoLines,
    parted,
    written_number,
)
from debatedesk.formats.limits import LONGEST_KIND, shortened

THESIS: NodeKind = "proposal"
CLAIM: NodeKind = "claim"
QUESTION: NodeKind = "question"


def read_kialo(text: str, name: str) -> ImportedMap:
    """Read an export; raises FormatError, which calls the file `name`, where it has no claims."""
    export = parted(text)
    if not export.claims:
        raise FormatError(message("“{name}” has no numbered claims, as exports of Kialo have.", name=name))
    check_size(len(export.claims), len(export.claims), name)
    return _Reading(export).imported()


class _Reading:
    """One reading; a node is called by the number of its claim, as `1.2.3`."""

    def __init__(self, export: KialoLines) -> None:
        self._export = export
        self._not_carried = [
            NotCarried(
                message("words above the claims: “{words}”", words=shortened(words, LONGEST_KIND)),
                message("line {number}", number=line),
            )
            for line, words in export.before
        ]
        self._claims = {claim.number: claim for claim in export.claims}
        self._meant_by: dict[ClaimNumber, str] = {}
        self._relation_ids = FreeNames(map(_id, self._claims))

    def imported(self) -> ImportedMap:
        own = [claim for claim in self._export.claims if not claim.sees]
        asked = {claim.number[:-1] for claim in own if not claim.side and len(claim.number) > 1}
        nodes = [Node(_id(claim.number), self._kind(claim, asked), "", claim.words) for claim in own]
        plain = ArgumentMap.of("", self._export.title, nodes)
        relations = list(self._relations(plain))
        for claim in self._export.claims:
            comment = " ".join(" ".join(claim.comments).split())
            if claim.comments:
                self._leave(message("a comment: “{words}”", words=shortened(comment, LONGEST_KIND)), claim)
        for number, lines in self._export.sources.items():
            if words := " ".join(" ".join(lines).split()):
                what = message("words of a source: “{words}”", words=shortened(words, LONGEST_KIND))
                self._not_carried.append(NotCarried(what, message("source {number}", number=number)))
        return ImportedMap(ArgumentMap.of("", plain.title, nodes, relations), tuple(self._not_carried))

    def _kind(self, claim: KialoClaim, asked: set[ClaimNumber]) -> NodeKind:
        """Tell a thesis, and the question that several answer, from claims."""
        if claim.side:
            return CLAIM
        is_asked = len(claim.number) == 1 and claim.number in asked and claim.words.endswith("?")
        return QUESTION if claim.asks or is_asked else THESIS

    def _relations(self, plain: ArgumentMap) -> Iterator[Relation]:
        for claim in self._export.claims:
            source = self._meant(claim)
            target = self._above(claim)
            if not source:
                self._leave(message("a link to a claim that is not there"), claim)
                continue
            if target is None:
                if claim.side or len(claim.number) > 1:
                    self._leave(message("on what it bears, as no claim stands above it"), claim)
                continue
            target_id = _id(target)
            if source == target_id:
                self._leave(message("a claim that bears on itself"), claim)
                continue
            if not claim.side and NODE_RULES[plain.nodes[target_id].kind].reply is None:
                self._leave(
                    message("its place below another claim, for and against which it is not"), claim
                )
                continue
            kind = reply_kind(plain, target_id, "against" if claim.side == "Con" else "for")
            own = self._relation_ids.take(f"{_id(claim.number)} {claim.side}".strip())
            yield Relation(own, kind, (source,), target_id)

    def _meant(self, claim: KialoClaim) -> str:
        """Name the node of a claim, or of the one that its link leads to, over other links too."""
        passed: list[ClaimNumber] = []
        meant: KialoClaim | None = claim
        while meant is not None and meant.sees and meant.number not in self._meant_by:
            self._meant_by[meant.number] = ""
            passed.append(meant.number)
            meant = self._claims.get(meant.sees)
        node = (
            ""
            if meant is None
            else self._meant_by.get(meant.number, "" if meant.sees else _id(meant.number))
        )
        self._meant_by |= dict.fromkeys(passed, node)
        return node

    def _above(self, claim: KialoClaim) -> ClaimNumber | None:
        """Find the claim that one stands below; where numbers are missing between, the next higher."""
        number = claim.number[:-1]
        while number:
            above = self._claims.get(number)
            if above is not None:
                meant = self._meant(above)
                if number != claim.number[:-1]:
                    self._leave(
                        message(
                            "the claim {number} that it should stand below",
                            number=written_number(claim.number[:-1]),
                        ),
                        claim,
                    )
                return tuple(int(part) for part in meant.split(".")) if meant else None
            number = number[:-1]
        return None

    def _leave(self, what: str, claim: KialoClaim) -> None:
        where = message(
            "claim {number} (line {line})", number=written_number(claim.number), line=claim.line
        )
        self._not_carried.append(NotCarried(what, where))


def _id(number: ClaimNumber) -> str:
    return written_number(number).removesuffix(".")
