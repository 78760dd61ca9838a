"""Anchoring the nodes of a map that comes in: by the words that they quote of the debate's texts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from debatedesk.domain.anchors.model import describe
from debatedesk.domain.anchors.resolve import resolve
from debatedesk.domain.maps.model import ArgumentMap, Evidence, Node
from debatedesk.domain.message import message
from debatedesk.domain.text.document import read_markdown
from debatedesk.domain.text.folded import Folded
from debatedesk.domain.text.folding import fold
from debatedesk.formats.limits import LONGEST_KIND, shortened
from debatedesk.quotations.detect import find_quotations
from debatedesk.storage.documents import DocumentStore

LEAST_WORDS = 5
"""So many words of a node that stand in a text once are no chance."""
MOST_CHARACTERS = 20_000_000
"""In the texts of a debate through which nodes are looked for that name none."""
_MOST_LISTED = 10
_MARKS = '"“”„«»‹›「『'


@dataclass(frozen=True, slots=True)
class AnchoredMap:
    """A map whose evidence has been looked for, and in sentences what of it was not found.

    `found` counts the passages in texts that its file did not cite for the node.
    """

    argument_map: ArgumentMap
    sentences: tuple[str, ...]
    found: int = 0


@dataclass(frozen=True, slots=True)
class _DebateText:
    """A text of the debate, folded, with the place up to which nodes in their order have come."""

    id: str
    text: str
    folded: Folded


class MapAnchoring:
    """Looks for the words of maps in the texts of one debate, each of which is folded once."""

    def __init__(self, store: DocumentStore, debate_id: str) -> None:
        """Look in the texts that a debate has now."""
        self._store = store
        self._documents = store.documents(debate_id)
        self._texts: dict[str, _DebateText] = {}
        self._reached: dict[str, int] = {}

    def anchored(
        self, path: Path, argument_map: ArgumentMap, quoted: Mapping[str, tuple[str, ...]]
    ) -> AnchoredMap:
        """Anchor the nodes of the map of a file: its evidence, the words that it `quoted`, and quotations.

        Evidence that stands where it says stays as it is. Words that stand several times are anchored only
        in a text that is called as the file is, after those of the node before.
        """
        missed: list[str] = []
        self._reached = {}
        nodes = {
            key: self._node(path, node, quoted.get(key, ()), missed)
            for key, node in argument_map.nodes.items()
        }
        if nodes == argument_map.nodes:
            return AnchoredMap(argument_map, _listed(missed))
        found = sum(_found(argument_map.nodes[key], node) for key, node in nodes.items())
        return AnchoredMap(replace(argument_map, nodes=nodes), _listed(missed), found)

    def _node(self, path: Path, node: Node, quoted: Sequence[str], missed: list[str]) -> Node:
        evidence = [self._evidence(node, each, missed) for each in node.evidence]
        for words in quoted:
            found = self._beside(path, words) or self._anywhere(words)
            if found:
                evidence.append(found)
            else:
                missed.append(_missed(node, words, message("they are in no text of the debate")))
        if not evidence and self._is_searchable:
            evidence = [found for words in _own_words(node) if (found := self._anywhere(words))]
        kept = tuple(dict.fromkeys(evidence))
        return node if kept == node.evidence else replace(node, evidence=kept)

    def _evidence(self, node: Node, evidence: Evidence, missed: list[str]) -> Evidence:
        """Let evidence stand where its words are; what can't be found stays as the file has it."""
        anchor = evidence.anchor
        if not anchor.exact.strip():
            return evidence
        if all(document.id != evidence.document for document in self._documents):
            found = self._anywhere(anchor.exact)
            if found is None:
                why = message("the debate has no text “{document}”", document=evidence.document)
                missed.append(_missed(node, anchor.exact, why))
                return evidence
            return replace(found, role=evidence.role)
        text = self._text(evidence.document)
        if text.text[anchor.start : anchor.end] == anchor.exact:
            return evidence
        resolution = resolve(anchor, text.text, lambda: text.folded)
        if resolution.status == "anchored":
            return replace(evidence, anchor=describe(text.text, resolution.start, resolution.end))
        missed.append(_missed(node, anchor.exact, resolution.reason.rstrip(".")))
        return evidence

    def _beside(self, path: Path, words: str) -> Evidence | None:
        """Find words in a text that came in a file of the same name, from where the last were found on."""
        for document in self._documents:
            if not self._is_called(document.id, document.title, path):
                continue
            text = self._text(document.id)
            wanted = fold(words).text.strip()
            reached = self._reached.get(document.id, 0)
            start = next(_places(wanted, text.folded.text, reached), -1)
            if start < 0:
                start = next(_places(wanted, text.folded.text, 0), -1)
            if start >= 0:
                self._reached[document.id] = start + len(wanted)
                return _passage(text, start, start + len(wanted))
        return None

    def _is_called(self, document_id: str, title: str, path: Path) -> bool:
        stems = {Path(name).stem.casefold() for _, name in self._store.originals(document_id)}
        return path.stem.casefold() in {*stems, title.casefold()}

    def _anywhere(self, words: str) -> Evidence | None:
        """Find words that stand in the texts of the debate once."""
        wanted = fold(words).text.strip(" .,;:")
        if not wanted or not self._is_searchable:
            return None
        found: list[tuple[_DebateText, int]] = []
        for document in self._documents:
            text = self._text(document.id)
            for start in _places(wanted, text.folded.text, 0):
                found.append((text, start))
                if len(found) > 1:
                    return None
        return _passage(found[0][0], found[0][1], found[0][1] + len(wanted)) if found else None

    @property
    def _is_searchable(self) -> bool:
        return sum(document.characters for document in self._documents) <= MOST_CHARACTERS

    def _text(self, document_id: str) -> _DebateText:
        if document_id not in self._texts:
            text = self._store.text(document_id)
            self._texts[document_id] = _DebateText(document_id, text, fold(text))
        return self._texts[document_id]


def _found(before: Node, after: Node) -> int:
    """Count the passages of a node in texts that it did not cite."""
    cited = {each.document for each in before.evidence}
    return sum(each.document not in cited for each in after.evidence)


def _places(wanted: str, text: str, start: int) -> Iterator[int]:
    """List where folded words stand in a folded text from an offset on, as whole words."""
    place = text.find(wanted, start) if wanted else -1
    while place >= 0:
        end = place + len(wanted)
        cuts_before = place > 0 and text[place - 1].isalnum() and wanted[0].isalnum()
        cuts_after = end < len(text) and text[end].isalnum() and wanted[-1].isalnum()
        if not cuts_before and not cuts_after:
            yield place
        place = text.find(wanted, place + 1)


def _passage(text: _DebateText, start: int, end: int) -> Evidence:
    return Evidence(text.id, describe(text.text, *text.folded.original_span(start, end)))


def _own_words(node: Node) -> Iterator[str]:
    """List what a node itself may quote: the quotations in its text, else the whole text."""
    text = node.text or node.title
    quotations: list[str] = []
    if any(mark in text for mark in _MARKS):
        quotations = [quoted.text for quoted in find_quotations(read_markdown(text)) if not quoted.depth]
    for words in quotations or [text]:
        if len(words.split()) >= LEAST_WORDS:
            yield words


def _missed(node: Node, words: str, why: str) -> str:
    shown = shortened(" ".join(words.split()), LONGEST_KIND)
    label = shortened(" ".join(node.label.split()), LONGEST_KIND) or node.id
    return message(
        "The words “{words}” of “{card}” could not be anchored: {why}.", words=shown, card=label, why=why
    )


def _listed(missed: Sequence[str]) -> tuple[str, ...]:
    """List the first, and say how many more there are."""
    more = len(missed) - _MOST_LISTED
    if more <= 0:
        return tuple(missed)
    rest = message(
        "{n:,} more passages could not be anchored.", "1 more passage could not be anchored.", more
    )
    return (*missed[:_MOST_LISTED], rest)
