"""Maps read as texts: which node comes from which text, in order, with its quoted passages."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from debatedesk.domain.anchors.model import Resolution
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document
from debatedesk.domain.maps.exposition import (
    NO_TEXT,
    ExpositionLine,
    PassagePosition,
    exposition_of,
)
from debatedesk.domain.maps.model import ArgumentMap, Node
from debatedesk.domain.text.printed import PrintedText
from debatedesk.services.documents import Documents
from debatedesk.services.evidence_records import CitedPassage
from debatedesk.services.exposition_records import Exposition, ExpositionParagraph, ExpositionSection
from debatedesk.services.maps import Maps
from debatedesk.services.reading_order import cited_texts, texts_in_reading_order


@dataclass(frozen=True, slots=True)
class _CitedText:
    """A text that a map cites, None where it is gone, and where passages stand by node and index."""

    document: Document | None
    printed: PrintedText | None
    placed: Mapping[tuple[str, int], Resolution]


class Expositions:
    """Reads the maps of one library as texts."""

    def __init__(self, maps: Maps, documents: Documents) -> None:
        """Read maps, and the texts that they cite."""
        self._maps = maps
        self._documents = documents

    def exposition(self, map_id: str) -> Exposition:
        """Read a map as a text; raises DeskError when there is no such map."""
        return self.of(self._maps.map(map_id))

    def written(self, map_id: str, form: str, say: Callable[[str], str] = str) -> str | bytes:
        """Write a map as a text in a form of files; `say` says messages in the language of the file."""
        from debatedesk.services.exposition_files import exposition_file

        return exposition_file(self.exposition(map_id), form, say)

    def of(self, argument_map: ArgumentMap) -> Exposition:
        """Read a map as a text that is kept under its id; it may hold less than is kept, or be a draft."""
        texts = self._texts(argument_map)
        numbers = {key: number for number, key in enumerate(texts)}
        passages = {
            key: _passages(node, texts) for key, node in argument_map.nodes.items() if node.evidence
        }
        positions = {
            key: min(standing)
            for key, cited in passages.items()
            if (
                standing := [
                    PassagePosition(numbers[each.document], each.start) for each in cited if each.start >= 0
                ]
            )
        }
        order = list(texts)
        by_text: dict[str, list[ExpositionParagraph]] = {}
        for line in exposition_of(argument_map, positions):
            document_id = "" if line.text == NO_TEXT else order[line.text]
            node = argument_map.nodes[line.node]
            paragraph = _paragraph(node, line, passages.get(node.id, ()), texts, document_id)
            by_text.setdefault(document_id, []).append(paragraph)
        sections = tuple(ExpositionSection(key, tuple(each)) for key, each in by_text.items())
        known = {key: text.document for key, text in texts.items() if text.document}
        return Exposition(argument_map.title, sections, known)

    def _texts(self, argument_map: ArgumentMap) -> dict[str, _CitedText]:
        """Read the texts that a map cites, in reading order."""
        cited = cited_texts(argument_map)
        debate_id = self._maps.home(argument_map.id).debate_id if cited else ""
        texts = texts_in_reading_order(self._documents, cited, debate_id)
        return {key: self._text(argument_map.id, key, document) for key, document in texts.items()}

    def _text(self, map_id: str, document_id: str, document: Document | None) -> _CitedText:
        if document is None:
            return _CitedText(None, None, {})
        try:
            printed = self._documents.printed(document_id)
            evidence = self._maps.evidence_in(document_id)
        except DeskError:
            return _CitedText(None, None, {})
        placed = {(each.node_id, each.index): each.resolution for each in evidence if each.map_id == map_id}
        return _CitedText(document, printed, placed)


def _passages(node: Node, texts: Mapping[str, _CitedText]) -> tuple[CitedPassage, ...]:
    passages = []
    for index, evidence in enumerate(node.evidence):
        text = texts[evidence.document]
        resolution = text.placed.get((node.id, index))
        words = evidence.anchor.exact
        if resolution is None:
            passages.append(CitedPassage(evidence.document, words, "orphaned", -1, -1))
            continue
        start, end = resolution.start, resolution.end
        page = text.printed.label_at(start) if text.printed and start >= 0 else ""
        passages.append(CitedPassage(evidence.document, words, resolution.status, start, end, page))
    return tuple(passages)


def _paragraph(
    node: Node,
    line: ExpositionLine,
    passages: Sequence[CitedPassage],
    texts: Mapping[str, _CitedText],
    document_id: str,
) -> ExpositionParagraph:
    title, text = node.title.strip(), node.text.strip()
    quoted = [_plain(passage.text) for passage in passages]
    if text and any(_plain(text) in words for words in quoted):
        text = ""
    if title and not text and any(words.startswith(_plain(title)) for words in quoted):
        title = ""
    heard = {document_id, *(passage.document for passage in passages)} - {""}
    authors = [document.author for key in heard if (document := texts[key].document)]
    speaker = node.speaker.strip()
    if any(speaker in author for author in authors):
        speaker = ""
    return ExpositionParagraph(
        node.id, line.depth, line.lead, title, text, line.remarks, speaker, tuple(passages)
    )


def _plain(words: str) -> str:
    """Give words without what a title of a passage leaves off at its end, and marks of quotation."""
    return " ".join(words.split()).strip("“”\"„«»‘’'").rstrip("….,;: ")
