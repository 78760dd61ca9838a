"""Which text of the library a reference is: by DOI, key, file, or title with author and year."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from functools import reduce
from pathlib import PurePosixPath

from debatedesk.domain.library import Document
from debatedesk.domain.message import message
from debatedesk.domain.publication import PersonName, Publication
from debatedesk.domain.text.folding import fold
from debatedesk.formats.references.entries import ReferenceEntry
from debatedesk.formats.references.identifiers import doi_of

_ARTICLE = re.compile(r"\A\W*(?:the|an?)\s+(?=\S)|,\s+(?:the|an?)\W*\Z", re.IGNORECASE)
"""An article at the beginning of a title, or put behind it."""
_NOT_WORDS = re.compile(r"[\W_]+")
_TAG = re.compile(r"</?(?:i|b|sup|sub|sc|span)(?:\s[^<>]*)?>", re.IGNORECASE)
_SHORTEST_TITLE = 4
"""A title of fewer letters tells a text from no other."""
_SHORTEST_IN_NAME = 10
"""A title of fewer letters is not looked for within the names of files."""
_LONGEST_REST = 8
"""So many letters, as of “et al.”, may be in the name of a file beside author, year and title."""


@dataclass(frozen=True, slots=True)
class KnownText:
    """A text of the library with all that a reference can be known by."""

    document: Document
    publication: Publication
    identifier: str = ""
    file_name: str = ""


@dataclass(frozen=True, slots=True)
class ReferenceMatch:
    """The texts that a reference can be; sure where it is one and nothing speaks against it."""

    texts: tuple[KnownText, ...] = ()
    reason: str = ""
    is_sure: bool = False


class ReferenceMatcher:
    """Finds texts by what references say of them."""

    def __init__(self, known: Iterable[KnownText], debate_id: str = "") -> None:
        """Look among texts; of several that fit alike, those of a debate go before others."""
        self._debate_id = debate_id
        self._by_doi: dict[str, list[KnownText]] = {}
        self._by_name: dict[str, list[KnownText]] = {}
        self._by_file: dict[str, list[KnownText]] = {}
        self._by_title: dict[str, list[KnownText]] = {}
        self._names: list[tuple[str, KnownText]] = []
        for text in known:
            publication = text.publication
            self._put(self._by_doi, doi_of(publication.doi).casefold(), text)
            for name in {text.identifier, publication.key} - {""}:
                self._put(self._by_name, name.casefold(), text)
            self._put(self._by_file, text.file_name.casefold(), text)
            self._names.append((folded(PurePosixPath(text.file_name).stem), text))
            titles = {each for title in (text.document.title, publication.title) for each in _titles(title)}
            for title in titles:
                self._put(self._by_title, title, text)

    @staticmethod
    def _put(index: dict[str, list[KnownText]], key: str, text: KnownText) -> None:
        if key:
            index.setdefault(key, []).append(text)

    def match(self, entry: ReferenceEntry) -> ReferenceMatch:
        """Find the text that a reference is, or those that it may be."""
        said = entry.publication
        names = [PurePosixPath(file.replace("\\", "/")).name.casefold() for file in entry.files]
        certain = (
            (message("its DOI"), self._by_doi.get(said.doi.casefold(), [])),
            (message("its key"), self._by_name.get(said.key.casefold(), []) if said.key else []),
            (message("its file’s name"), [text for name in names for text in self._by_file.get(name, ())]),
        )
        for reason, texts in certain:
            preferred = self._preferred(texts)
            if len(preferred) == 1:
                return ReferenceMatch(tuple(preferred), reason, is_sure=True)
            if preferred:
                return ReferenceMatch(
                    tuple(preferred), message("several texts have {reason}", reason=reason)
                )
        return self._by_words(said)

    def _named(self, said: Publication) -> list[KnownText]:
        """Find texts whose file is called by author or year and title and little else, as managers do."""
        title = next(iter(_titles(said.title)), "")
        marks = {*_families(said.authors or said.editors), _year(said.issued)} - {""}
        if len(title) < _SHORTEST_IN_NAME or not marks:
            return []
        found = []
        for name, text in self._names:
            if title in name and _agreement(said, text.publication) != "differs":
                left = name.replace(title, "", 1)
                rest = reduce(lambda words, mark: words.replace(mark, "", 1), marks, left)
                if rest != left and len(rest) <= _LONGEST_REST:
                    found.append(text)
        return found

    def _by_words(self, said: Publication) -> ReferenceMatch:
        whole, *short = _titles(said.title) or [""]
        texts = self._by_title.get(whole, [])
        same = [text for text in texts if whole in _whole_titles(text)]
        agreeing = [text for text in same or texts if _agreement(said, text.publication) == "agrees"]
        if not same:
            # A reply may be called “On Liberty: A Reply”: with the main title alone, years must agree too.
            agreeing = [text for text in agreeing if _year(said.issued) and _year(text.publication.issued)]
        preferred = self._preferred(agreeing)
        if len(preferred) == 1:
            return ReferenceMatch(tuple(preferred), message("its title, author and year"), is_sure=True)
        if preferred:
            return ReferenceMatch(
                tuple(preferred), message("several texts have its title, author and year")
            )
        named = self._preferred(self._named(said)) if not texts else []
        if len(named) == 1:
            return ReferenceMatch(tuple(named), message("the name of its file"), is_sure=True)
        if same:
            return ReferenceMatch(
                tuple(self._preferred(same)), message("the title is the same, not author and year")
            )
        if texts:
            return ReferenceMatch(tuple(self._preferred(texts)), message("only the main title is the same"))
        others = [
            text
            for title in short
            for text in self._by_title.get(title, ())
            if _agreement(said, text.publication) != "differs"
        ]
        return ReferenceMatch(
            tuple(self._preferred(others)), message("only the main title is the same") if others else ""
        )

    def _preferred(self, texts: Sequence[KnownText]) -> list[KnownText]:
        unique = list({text.document.id: text for text in texts}.values())
        here = [text for text in unique if text.document.debate_id == self._debate_id]
        return here or unique


def without_markup(words: str) -> str:
    """Leave out the few tags that titles in lists of references may have, such as `<i>`."""
    return _TAG.sub("", words)


def folded(words: str) -> str:
    """Give words without case, accents, marks and spaces: what titles and names are compared by."""
    return _NOT_WORDS.sub("", fold(without_markup(words)).text)


def alike(words: str, others: str) -> bool:
    """Tell whether two titles are the same but for case, accents and marks."""
    return folded(words) == folded(others)


def _whole_titles(text: KnownText) -> set[str]:
    titles = (text.document.title, text.publication.title)
    return {whole for title in titles for whole in _titles(title)[:1]}


def _titles(title: str) -> list[str]:
    """Give a title folded, and where it has a subtitle, the main title alone; none too short to tell.

    The article that a title begins with counts for nothing: lists leave it out, or put it behind.
    """
    title = _ARTICLE.sub("", without_markup(title), count=1)
    main = re.split(r"[:.?!–—]\s", title, maxsplit=1)[0]
    found = dict.fromkeys((folded(title), folded(main)))
    return [each for each in found if len(each) >= _SHORTEST_TITLE]


def _agreement(said: Publication, known: Publication) -> str:
    """Tell how author and year are: `agrees`, `differs`, or `unknown` where too little is known."""
    authors = _families(said.authors or said.editors), _families(known.authors or known.editors)
    years = _year(said.issued), _year(known.issued)
    if (all(authors) and not authors[0] & authors[1]) or (all(years) and years[0] != years[1]):
        return "differs"
    return "agrees" if all(authors) or (all(years) and not any(authors)) else "unknown"


def _families(names: Iterable[PersonName]) -> set[str]:
    found = set()
    for name in names:
        words = name.family or name.literal
        found.add(folded(words))
        if not name.family:
            found.add(folded(words.split()[-1] if words.split() else ""))
    return found - {""}


def _year(date: str) -> str:
    match = re.search(r"\d{4}", date)
    return match[0] if match else ""


def filled_in(publication: Publication, other: Publication) -> Publication:
    """Fill in from another publication what is empty in one."""
    missing = {
        each.name: getattr(other, each.name)
        for each in fields(publication)
        if not getattr(publication, each.name) and getattr(other, each.name)
    }
    return replace(publication, **missing)


def without_own_title(publication: Publication, title: str) -> Publication:
    """Leave out a title that is the text's own."""
    own = publication.title == without_markup(publication.title) and alike(publication.title, title)
    return replace(publication, title="") if own else publication
