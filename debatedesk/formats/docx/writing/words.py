"""Words and their looks as runs of Word's XML."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from xml.sax.saxutils import escape, quoteattr

from debatedesk.domain.text.reading import IMAGE_CHARACTER, ReadingText, Span

XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HIGHLIGHTS = {
    "yellow": "yellow",
    "green": "green",
    "blue": "cyan",
    "pink": "magenta",
    "orange": "darkYellow",
}
"""Word's colours for those of the desk; each is read as the same again."""
_LOOKS = {
    "strong": "<w:b/>",
    "emphasis": "<w:i/>",
    "code": (
        '<w:rStyle w:val="VerbatimChar"/>'
        '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>'
    ),
    "strike": "<w:strike/>",
    "superscript": '<w:vertAlign w:val="superscript"/>',
    "subscript": '<w:vertAlign w:val="subscript"/>',
}
_ORDER = ("code", "strong", "emphasis", "strike", "highlight", "superscript", "subscript")
"""The order of properties that Word's schema asks for."""
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def xml_words(words: str) -> str:
    """Escape words for XML, without the characters that no XML may hold."""
    return escape(_NOT_XML.sub("", words))


def xml_value(words: str) -> str:
    """Write an attribute's value with its quotation marks."""
    return quoteattr(_NOT_XML.sub("", words))


def text_xml(words: str) -> str:
    """Write words within a run; a line break is one of Word's."""
    lines = words.split("\n")
    return "<w:br/>".join(
        f'<w:t xml:space="preserve">{xml_words(line)}</w:t>' if line else "" for line in lines
    )


def run_xml(words: str, properties: str = "") -> str:
    """Write a run."""
    said = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f"<w:r>{said}{text_xml(words)}</w:r>" if words else ""


class RunWriter:
    """Writes stretches of a reading text as runs, cut where looks or marks change.

    `marks` are pieces of XML by the offsets that they stand at: those that end something before an offset
    in `ends`, those that begin something in `starts`. `colours` gives the highlight of stretches; `link`
    and `note` write a link's begin and a reference to a footnote, `image` an image.
    """

    def __init__(
        self,
        reading: ReadingText,
        starts: Mapping[int, str],
        ends: Mapping[int, str],
        colours: Sequence[tuple[int, int, str]] = (),
        link: Callable[[str], str] = lambda target: "",
        note: Callable[[str, str], str | None] = lambda target, words: None,
        image: Callable[[Span], str] = lambda span: "",
    ) -> None:
        """Write from one reading text."""
        self._text = reading.text
        self._starts = starts
        self._ends = ends
        self._colours = colours
        self._link = link
        self._note = note
        self._image = image
        self._points = sorted({*starts, *ends, *(at for start, end, _ in colours for at in (start, end))})

    def write(self, start: int, end: int, spans: Iterable[Span]) -> str:
        """Write a stretch; marks at its very ends stand within it."""
        spans = list(spans)
        between = self._points[bisect_left(self._points, start) : bisect_right(self._points, end)]
        cuts = sorted({start, end, *between, *(at for span in spans for at in (span.start, span.end))})
        cuts = [cut for cut in cuts if start <= cut <= end]
        parts = [self._starts.get(start, "")]
        for here, there in pairwise(cuts):
            parts.append(self._piece(here, there, [s for s in spans if s.start <= here and there <= s.end]))
            parts.append(self._ends.get(there, ""))
            if there != end:
                parts.append(self._starts.get(there, ""))
        return "".join(parts)

    def _piece(self, start: int, end: int, spans: Sequence[Span]) -> str:
        words = self._text[start:end]
        looks: dict[str, str] = {span.kind: _LOOKS[span.kind] for span in spans if span.kind in _LOOKS}
        for span in spans:
            if span.kind == "superscript" and span.target:
                reference = self._note(span.target, words)
                if reference is not None:
                    return reference
            if span.kind == "image" and words == IMAGE_CHARACTER:
                return self._image(span)
        colour = next((c for s, e, c in self._colours if s <= start and end <= e), "")
        if colour in HIGHLIGHTS:
            looks["highlight"] = f'<w:highlight w:val="{HIGHLIGHTS[colour]}"/>'
        run = run_xml(words, "".join(looks[name] for name in _ORDER if name in looks))
        address = next((span.target for span in spans if span.kind == "link"), "")
        opened = self._link(address) if address else ""
        return f"{opened}{run}</w:hyperlink>" if opened else run
