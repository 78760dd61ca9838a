"""The quotations in a text: between quotation marks of every kind, and in blocks set apart."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from debatedesk.domain.text.folding import fold
from debatedesk.domain.text.reading import Block, ReadingText
from debatedesk.domain.text.tokens import split_words

LEAST_WORDS = 3
"""Fewer words between quotation marks are a name or a title, or said with reserve."""
NEAR = 140
"""Code points around a quotation in which its source may be named."""

_CLOSERS = {"“": "”“", "„": "“”", "‟": "”", "«": "»", "»": "«", "‹": "›", "›": "‹", "‘": "’‘", "‚": "‘’"}
_CLOSERS |= {'"': '"', "'": "'", "”": "”", "’": "’"}
_ALL = re.compile(f"[{''.join(_CLOSERS)}]")
_BETWEEN = re.compile(
    r"(?<!\b[A-Z])(?<!\b[MDS][rt])(?<!\bMrs)[.!?…][”’»\")]?\s+(?=[^\W\da-z]|[“„«‘\"])|[“”„«»\"]|;\s"
)
_REMARK = re.compile(r"\s*(?:\([^()]*\)|\[[^][]*\])")
_NUMBER = re.compile(r"\bN(?:o|r|º|°)\.?\s*(?=\d)")
_DEEPEST = 12
_APOSTROPHES = "'’‘"
_CUT_SHORT = re.compile(r"(?:tis|twas|twere|em|til|cause|n|s|\d\ds?)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Known:
    """A text that a quotation may be said to be from."""

    id: str
    title: str
    author: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation in a text: reading-text offsets of its words, without the marks around them.

    `depth` is 1 within another quotation. `attributed` is who or what is named as its source, `documents`
    the texts that this may mean.
    """

    text: str
    start: int
    end: int
    is_block: bool = False
    depth: int = 0
    attributed: str = ""
    documents: frozenset[str] = frozenset()


def find_quotations(reading: ReadingText, known: Sequence[Known] = ()) -> list[Quoted]:
    """List the quotations of a text in its order, with what is named near each of them as its source."""
    found: list[Quoted] = []
    for quoted, group in groupby(reading.blocks, key=lambda block: block.quote_depth > 0):
        blocks = [each for each in group if each.start < each.end and each.kind != "code"]
        if not blocks:
            continue
        if quoted:
            for spoken in _credited(reading.text, blocks):
                start, end = spoken[0].start, spoken[-1].end
                end = start + _without_credit(reading.text[start:end])
                found.append(_stripped(reading.text, start, end))
        found += _marked(reading.text, blocks, 1 if quoted else 0)
    told = [each for each in found if len(split_words(each.text)) >= LEAST_WORDS]
    told.sort(key=lambda each: (each.start, -each.end))
    naming = _Naming(reading, known)
    return [naming.attribute(each) for each in _nested(told)]


def _credited(text: str, blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Part blocks that follow each other after each line that names a source, which is left out."""
    spoken: list[Block] = []
    for block in blocks:
        words = text[block.start : block.end]
        credit = bool(spoken) and _is_credit(words)
        if not credit:
            spoken.append(block)
        if credit or _without_credit(words) < len(words):
            yield spoken
            spoken = []
    if spoken:
        yield spoken


def _is_credit(text: str) -> bool:
    return bool(re.match(r"\s*[—–―-]{1,2}\s*\w", text)) and len(text) < NEAR


def _without_credit(text: str) -> int:
    """Find where a last line that begins with a dash and names a source sets in."""
    match = re.search(r"\n\s*[—–―-]{1,2}\s*\w[^\n]{0,120}$", text)
    return match.start() if match else len(text)


def _stripped(text: str, start: int, end: int) -> Quoted:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    if len(words) > 1 and words[0] in _CLOSERS and words[-1] in _CLOSERS[words[0]]:
        start, words = start + 1, words[1:-1]
    return Quoted(words, start, start + len(words), is_block=True)


def _nested(found: Sequence[Quoted]) -> Iterator[Quoted]:
    """Count how many quotations each stands in; one that only repeats its block is left out."""
    around: list[Quoted] = []
    for each in found:
        around = [other for other in around if each.end <= other.end]
        if around and (around[-1].start, around[-1].end) == (each.start, each.end):
            continue
        yield replace(each, depth=len(around))
        around.append(each)


def _marked(text: str, blocks: Sequence[Block], depth: int) -> Iterator[Quoted]:
    """Yield what stands between quotation marks; it may run over paragraphs that each begin with a mark."""
    carried: tuple[int, str] | None = None
    for block in blocks:
        stack: list[tuple[int, str]] = []
        first = block.start
        if carried is not None and text[first] == carried[1]:
            stack.append(carried)
            first += 1
        elif carried is not None and text[first : first + 1] not in _CLOSERS:
            carried = None
        for match in _ALL.finditer(text, first, block.end):
            place, mark = match.start(), match.group()
            opened = _closed_by(stack, mark)
            if opened is not None and _may_close(text, block, place, mark):
                start = stack[opened][0]
                del stack[opened:]
                words = text[start + 1 : place].replace(f"\n{text[start]}", "\n")
                yield Quoted(words, start + 1, place, depth=depth)
            elif _may_open(text, block, place, mark):
                stack = [*stack[-_DEEPEST:], (place, mark)]
        carried = stack[0] if stack and stack[0][1] not in _APOSTROPHES else None


def _closed_by(stack: Sequence[tuple[int, str]], mark: str) -> int | None:
    """Find the innermost open quotation that a mark can end."""
    for place in range(len(stack) - 1, -1, -1):
        if mark in _CLOSERS[stack[place][1]]:
            return place
    return None


def _around(text: str, block: Block, place: int) -> tuple[str, str]:
    before = text[place - 1] if place > block.start else " "
    after = text[place + 1] if place + 1 < block.end else " "
    return before, after


def _may_open(text: str, block: Block, place: int, mark: str) -> bool:
    before, after = _around(text, block, place)
    if before.isalnum() or after.isspace():
        return False
    if mark in _APOSTROPHES:
        return not _CUT_SHORT.match(text, place + 1) and not (mark == "’" and before.isspace())
    return mark not in "”" or before.isspace()


def _may_close(text: str, block: Block, place: int, mark: str) -> bool:
    """Tell whether a mark ends a quotation rather than being an apostrophe or beginning another."""
    before, after = _around(text, block, place)
    if before.isspace() or (mark in _APOSTROPHES and after.isalnum()):
        return False
    if mark in "“‘" and after.isalnum():
        return False
    if mark in _APOSTROPHES and before in "sS" and after == " " and text[place + 2 : place + 3].islower():
        return not _closes_later(text, block, place, mark)  # else “the dogs’ bowls” would end too early
    return True


def _closes_later(text: str, block: Block, place: int, mark: str) -> bool:
    later = text.find(mark, place + 1, block.end)
    while later >= 0:
        before, after = _around(text, block, later)
        if not after.isalnum() and not before.isspace():
            return True
        later = text.find(mark, later + 1, block.end)
    return False


class _Naming:
    """Finds who is named near a quotation, among the authors and titles that are known."""

    def __init__(self, reading: ReadingText, known: Sequence[Known]) -> None:
        self._reading = reading
        self._by_name: dict[str, set[str]] = {}
        self._shown: dict[str, str] = {}
        self._by_address: dict[str, Known] = {each.source: each for each in known if each.source}
        for each in known:
            author = _REMARK.sub("", each.author).strip()
            names = [each.title, _NUMBER.sub("", each.title), *([author] if author else [])]
            for one in re.split(r",|;| and | und | et ", author):
                names += one.split()[-1:]
            for name in names:
                key = " ".join(split_words(name))
                if len(key) > 2:
                    self._by_name.setdefault(key, set()).add(each.id)
                    self._shown.setdefault(key, name.strip())
        every = sorted(self._by_name, key=len, reverse=True)
        wanted = "|".join(re.escape(each).replace(r"\ ", r"[\W_]+") for each in every)
        self._pattern = re.compile(rf"\b(?:{wanted})\b") if every else None

    def attribute(self, quoted: Quoted) -> Quoted:
        """Say what a quotation is attributed to: a link before a name, what is nearest first."""
        text = self._reading.text
        linked = self._linked(quoted)
        if linked is not None:
            return replace(quoted, attributed=linked.title, documents=frozenset({linked.id}))
        if self._pattern is None:
            return quoted
        first, last = self._paragraph(quoted)
        start, end = max(first, quoted.start - NEAR), min(last, quoted.end + NEAR)
        if not quoted.is_block:
            start, end = self._sentence(start, quoted, end)
        named = [
            (len(before) - at if before_it else at, -len(name), name)
            for before, before_it in ((text[start : quoted.start], True), (text[quoted.end : end], False))
            for at, name in self._names(before)
        ]
        if not named:
            return quoted
        *_, name = min(named)
        return replace(quoted, attributed=self._shown[name], documents=frozenset(self._by_name[name]))

    def _paragraph(self, quoted: Quoted) -> tuple[int, int]:
        """Tell in which stretch a source may be named: in its paragraph, or right around a block."""
        around = [
            each for each in self._reading.blocks if each.start < quoted.end and each.end > quoted.start
        ]
        first, last = around[0].start, around[-1].end
        if quoted.is_block:
            blocks = self._reading.blocks
            before = blocks.index(around[0]) - 1
            after = blocks[blocks.index(around[-1]) + 1 :][:1]
            if before >= 0 and not blocks[before].quote_depth:
                first = blocks[before].start
            if after and _is_credit(self._reading.text[after[0].start : after[0].end]):
                last = after[0].end
        return first, last

    def _sentence(self, start: int, quoted: Quoted, end: int) -> tuple[int, int]:
        """Narrow a stretch around a quotation to its sentence, up to the quotations beside it."""
        text = self._reading.text
        before = list(_BETWEEN.finditer(text, start, max(start, quoted.start - 1)))
        after = _BETWEEN.search(text, quoted.end + 1, end)
        return (before[-1].end() if before else start), (after.start() if after else end)

    def _names(self, text: str) -> Iterator[tuple[int, str]]:
        assert self._pattern is not None
        folded = fold(text)
        for match in self._pattern.finditer(folded.text):
            start, _ = folded.original_span(*match.span())
            if text[start : start + 1].isupper() or not text[start : start + 1].isalpha():
                yield start, " ".join(split_words(match.group()))

    def _linked(self, quoted: Quoted) -> Known | None:
        first, last = self._paragraph(quoted)
        for block in self._reading.blocks:
            if block.start < first or block.end > last:
                continue
            for span in block.spans:
                near = span.end >= quoted.start - NEAR and span.start <= quoted.end + NEAR
                if span.kind == "link" and near and span.target in self._by_address:
                    return self._by_address[span.target]
        return None
