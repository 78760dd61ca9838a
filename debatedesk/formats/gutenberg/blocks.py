"""The blocks of a plain text and what they are: headings by the kinds of their lines, lists of contents."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

_ROMAN = r"[IVXLCDM]{1,8}"
_ORDINAL = (
    "one two three four five six seven eight nine ten eleven twelve first second third fourth fifth sixth "
    "seventh eighth ninth tenth eleventh twelfth last erste[rs]? zweite[rs]? dritte[rs]? vierte[rs]? "
    "fünfte[rs]? sechste[rs]? siebente[rs]? achte[rs]? neunte[rs]? zehnte[rs]? premi[eè]re? deuxi[eè]me "
    "troisi[eè]me quatri[eè]me cinqui[eè]me "
    "primer[ao]? segund[ao] tercer[ao]? cuart[ao] prim[oa] second[oa] terz[oa]"
).replace(" ", "|")
_NUMBER = rf"(?:No\.?\s*)?(?:{_ROMAN}|\d{{1,4}}|(?:the\s+)?(?i:{_ORDINAL}))"
_PART_WORDS = (
    "book|part|volume|vol|epoch|buch|teil|theil|band|livre|partie|tome|libro|parte|tomo|livro|boek|deel|"
    "osa|bok|del"
)
_CHAPTER_WORDS = (
    "chapter|chap|letter|essay|lecture|discourse|sermon|meditation|dialogue|canto|act|stave|fable|tale|story|"
    "kapitel|brief|aufzug|akt|chapitre|lettre|acte|cap[ií]tulo|carta|acto|ato|capitolo|lettera|atto|hoofdstuk|"
    "luku|kapitola|fejezet|rozdzia[lł]|глава|federalist"
)
_SECTION_WORDS = "section|sect|scene|abschnitt|szene|scène|escena|scena|article|§"
_STANDING_ALONE = frozenset(
    [
        "preface",
        "introduction",
        "introductory",
        "conclusion",
        "appendix",
        "dedication",
        "prologue",
        "epilogue",
        "foreword",
        "postscript",
        "advertisement",
        "afterword",
        "notes",
        "footnotes",
        "endnotes",
        "index",
        "bibliography",
        "glossary",
        "vorwort",
        "einleitung",
        "nachwort",
        "vorrede",
        "anhang",
        "préface",
        "avant-propos",
        "prefacio",
        "prólogo",
        "prefazione",
        "introduzione",
        "prefácio",
    ]
)
_CONTENTS = frozenset(
    {
        "contents",
        "table of contents",
        "the contents",
        "list of illustrations",
        "illustrations",
        "inhalt",
        "inhaltsverzeichnis",
        "table des matières",
        "índice",
        "indice",
        "inhoud",
        "sisällys",
    }
)
_KINDS = {
    kind: re.compile(
        rf"(?:the\s+)?(?:(?:{words})\.?\s+{_NUMBER}|(?i:{_ORDINAL})\s+(?:{words}))(?P<mark>\s*[.:,;\-–—]*)(?P<rest>\s.*|$)",
        re.IGNORECASE,
    )
    for kind, words in (("part", _PART_WORDS), ("chapter", _CHAPTER_WORDS), ("section", _SECTION_WORDS))
}
_NUMERAL = re.compile(rf"(?:{_ROMAN}|\d{{1,3}}|[A-Z])\.?$|§\s*\d{{1,4}}\.?$")
_LEVELS = ("part", "chapter", "numeral", "section")
_PAGE = re.compile(r"\S(?: {2,}|[ .]{3,})(?:\d{1,4}|[ivxlc]+)$")
_LONGEST_HEADING = 160
_MOST_LINES = 4
_SHORTEST_PROSE = 200
_LONGEST_BARE = 40
_LONGEST_TITLE = 80
_FEWEST_ALIKE = 3
_MOSTLY = 0.8
_FAR = 3
"""So many blank lines stand above a chapter, and below a list of contents."""


@dataclass(slots=True)
class BookBlock:
    """Lines without a blank one between them, `gap` blank lines below the block before.

    `kind` is empty for prose and verse, else `title`, `part`, `chapter`, `numeral`, `section`, `contents`.
    """

    lines: list[str]
    gap: int
    kind: str = ""
    level: int = 0

    @property
    def words(self) -> str:
        """Its words in one line."""
        return " ".join(" ".join(self.lines).split())

    @property
    def is_short(self) -> bool:
        """Tell whether it could be a heading by its size."""
        return len(self.lines) <= _MOST_LINES and len(self.words) <= _LONGEST_HEADING

    @property
    def is_prose(self) -> bool:
        """Tell whether it is as long as a paragraph."""
        return len(self.words) > _SHORTEST_PROSE


def split_blocks(text: str) -> list[BookBlock]:
    """Split a text at its blank lines."""
    blocks: list[BookBlock] = []
    gap = _FAR
    lines: list[str] = []
    for line in [*text.split("\n"), ""]:
        if line.strip():
            lines.append(line.rstrip())
            continue
        if lines:
            blocks.append(BookBlock(lines, gap))
            lines, gap = [], 0
        gap += 1
    return blocks


def find_headings(blocks: Sequence[BookBlock], titles: Sequence[str]) -> list[BookBlock]:
    """Give the blocks with their kinds and levels; what continues a heading is joined to it."""
    _mark_kinds(blocks, titles)
    _mark_numerals(blocks)
    _mark_contents(blocks)
    _unmark_lists(blocks)
    joined = list(_with_subtitles(blocks))
    kinds = {block.kind for block in joined}
    top = 2 if "title" in kinds else 1
    levels = {"title": 1}
    for kind in _LEVELS:
        if kind in kinds:
            levels[kind] = top
            top += 1
    for block in joined:
        block.level = min(6, levels.get(block.kind, 0))
    return joined


def _mark_kinds(blocks: Sequence[BookBlock], titles: Sequence[str]) -> None:
    title_letters = {_letters(part) for title in titles for part in (title, title.split(":")[0])} - {""}
    has_begun = has_prose = is_bare = False
    for block, following in zip(blocks, [*blocks[1:], None], strict=True):
        numbered, rest = _numbered(block)
        if not has_prose and block.is_short and _letters(block.words) in title_letters:
            block.kind = "title"
        elif numbered or (is_bare and block.gap <= _FAR and not block.is_prose):
            block.kind = numbered
        else:
            block.kind = _kind_of(block, following, has_begun)
        is_bare = bool(numbered and not rest) or block.kind == "numeral"
        has_prose = has_prose or block.is_prose
        has_begun = has_begun or has_prose or block.kind in ("part", "chapter")


def _numbered(block: BookBlock) -> tuple[str, str]:
    """Tell the kind of a heading such as “CHAPTER I. Of words”, and what stands after its number."""
    words = block.words.strip("_=* ")
    for kind, pattern in _KINDS.items() if block.is_short else ():
        match = pattern.match(words)
        if match and _is_heading_line(block, match):
            return kind, match["rest"].strip()
    return "", ""


def _letters(words: str) -> str:
    return "".join(letter for letter in words.casefold() if letter.isalnum())


def _kind_of(block: BookBlock, following: BookBlock | None, has_begun: bool) -> str:
    if not block.is_short:
        return ""
    words = block.words.strip("_=* ")
    bare = words.rstrip(".:").casefold()
    if bare in _CONTENTS:
        return "contents"
    if bare in _STANDING_ALONE and (block.gap >= 2 or words.isupper()):
        return "chapter"
    if following is None or block.gap < 2:
        return ""
    if _NUMERAL.match(words):
        return "numeral" if following.is_prose else ""
    is_far = block.gap >= _FAR and following.gap < _FAR and (has_begun or following.is_prose)
    is_capital = words.isupper() and sum(letter.isalpha() for letter in words) > 2
    return "chapter" if is_far and is_capital and len(block.lines) <= 3 else ""


def _is_heading_line(block: BookBlock, match: re.Match[str]) -> bool:
    """Tell “CHAPTER I. Of words” from a sentence that begins alike."""
    rest = match["rest"].strip()
    if not rest:
        return block.gap >= 2 or match.string.isupper() or match.string[:1].isupper()
    if block.gap < 2 and not match.string.isupper():
        return False
    is_parted = bool(match["mark"].strip()) or "\n" in "\n".join(block.lines)
    return (is_parted or rest.isupper() or rest[:1] in "(“\"'_") and not rest[:1].islower()


def _mark_numerals(blocks: Sequence[BookBlock]) -> None:
    """Take all numbers and letters that stand alone for headings where several surely are."""
    gaps = [block.gap for block in blocks if block.kind == "numeral"]
    for block in blocks if len(gaps) >= _FEWEST_ALIKE else ():
        if not block.kind and block.gap >= min(gaps) and _NUMERAL.match(block.words.strip("_=* ")):
            block.kind = "numeral"


def _mark_contents(blocks: Sequence[BookBlock]) -> None:
    """Take what follows the word “Contents” for its list, up to a wide gap or to its first entry again.

    Lines that end with the numbers of pages are such a list as well, with what stands right above them.
    """
    for above, block in pairwise(blocks):
        if len(block.lines) > 1 and sum(map(bool, map(_PAGE.search, block.lines))) > len(block.lines) * 0.6:
            block.kind = "list"
            above.kind = "list" if above.kind in _LEVELS else above.kind
    index = 0
    while index < len(blocks):
        if blocks[index].kind != "contents":
            index += 1
            continue
        first = ""
        index += 1
        while index < len(blocks):
            block = blocks[index]
            entry = _letters(block.lines[0])[:24]
            if first and (
                block.gap >= _FAR or (entry == first and block.is_short) or block.kind == "contents"
            ):
                break
            first = first or entry
            block.kind = "list"
            index += 1


def _unmark_lists(blocks: Sequence[BookBlock]) -> None:
    """Take three headings of a kind with nothing between them for a list of what is to come."""
    run: list[BookBlock] = []
    for block in [*blocks, BookBlock([], 0)]:
        if run and block.kind == run[0].kind and block.gap <= 1:
            run.append(block)
            continue
        if len(run) >= 3:
            for listed in run:
                listed.kind = "list"
        run = [block] if block.kind in _LEVELS else []


def _with_subtitles(blocks: Sequence[BookBlock]) -> Iterator[BookBlock]:
    """Join to “CHAPTER I” what stands below it as its title, if capitals or the other chapters tell."""
    below = {
        id(block): after
        for block, after in pairwise(blocks)
        if block.kind in _LEVELS and len(block.words) < _LONGEST_BARE and not after.kind and after.is_short
    }
    alike = [after for after in below.values() if _could_be_title(after)]
    bare = sum(1 for block in blocks if block.kind in _LEVELS and len(block.words) < _LONGEST_BARE)
    all_have_titles = len(alike) >= max(_FEWEST_ALIKE, bare * _MOSTLY)
    joined: set[int] = set()
    for block in blocks:
        after = below.get(id(block))
        if after is not None and (_is_subtitle(after) or (all_have_titles and _could_be_title(after))):
            block.lines += after.lines
            joined.add(id(after))
        if id(block) not in joined:
            yield block


def _could_be_title(block: BookBlock) -> bool:
    return len(block.words) <= _LONGEST_TITLE and block.words[:1] not in "\"'“‘«-—"


def _is_subtitle(block: BookBlock) -> bool:
    words = block.words.strip("_ ")
    if block.gap > _FAR or len(block.lines) > 3:
        return False
    is_centred = all(line.startswith("        ") for line in block.lines)
    return words.isupper() or (is_centred and words[-1:] not in '.,;!?”"')
