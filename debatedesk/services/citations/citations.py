"""Citing documents: styles, citations of passages, bibliographies, lists of references."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document
from debatedesk.domain.message import message
from debatedesk.domain.publication import Publication
from debatedesk.domain.text.folding import fold
from debatedesk.formats.markdown.escaping import escape_words
from debatedesk.services.citations.cited_words import CitedWords
from debatedesk.services.citations.items import completed, with_keys
from debatedesk.services.documents import Documents
from debatedesk.services.packaged import packaged_path
from debatedesk.services.settings import Settings

if TYPE_CHECKING:
    from debatedesk.services.citations.csl.pieces import FormattedRun
    from debatedesk.services.citations.csl.processor import Cite, Processor
    from debatedesk.services.citations.csl.style import Style

LANGUAGES = {
    "en-US": "English (United States)",
    "en-GB": "English (United Kingdom)",
    "de-DE": "German",
    "fr-FR": "French",
}
"""The languages whose words citations can have."""
SHIPPED = {
    "apa": "APA (7th edition)",
    "mla": "MLA (9th edition)",
    "chicago-notes": "Chicago (17th edition, notes and bibliography)",
    "chicago-author-date": "Chicago (17th edition, author-date)",
}
"""The styles that come with the program: their names and titles."""
USUAL_STYLE = "apa"
_LARGEST_STYLE = 2_000_000
_CHOSEN, _LANGUAGE = "citation_style", "citation_language"
_UNSAFE = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class StyleName:
    """A citation style by the name that commands call it, and by its title; `is_own` was added by file."""

    name: str
    title: str
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class PassageLocator:
    """The place in a text that a citation names: pages, or paragraphs where it has none."""

    words: str = ""
    label: str = "page"


class Citations:
    """Cites the documents of one library."""

    def __init__(self, documents: Documents, settings: Settings, own_styles: Path) -> None:
        """Cite in the shipped styles and in those kept in the folder `own_styles`."""
        self._documents = documents
        self._settings = settings
        self._own = own_styles
        self._styles: dict[tuple[str, str], Style] = {}

    # Styles

    def styles(self) -> list[StyleName]:
        """List the styles: those shipped, then those added by the order of their titles."""
        shipped = [StyleName(name, title) for name, title in SHIPPED.items()]
        own = [StyleName(name, title, True) for name, title in self._own_titles.items()]
        return [*shipped, *sorted(own, key=lambda style: style.title.casefold())]

    @cached_property
    def _own_titles(self) -> dict[str, str]:
        titles = {}
        try:
            files = sorted(self._own.glob("*.csl"))
        except OSError:
            return {}
        for file in files:
            try:
                titles[file.stem] = self._read(file.stem).title
            except DeskError:
                continue
        return titles

    @property
    def chosen(self) -> str:
        """The name of the style that is used where none is named."""
        name = self._settings.get(_CHOSEN, USUAL_STYLE)
        return name if name in SHIPPED or name in self._own_titles else USUAL_STYLE

    def choose(self, name: str) -> None:
        """Use a style from now on; raises DeskError for an unknown one."""
        self._style(name)
        self._settings.set(_CHOSEN, name)

    def title_of(self, name: str) -> str:
        """Give the title of a style."""
        return next((style.title for style in self.styles() if style.name == name), name)

    def is_note(self, name: str) -> bool:
        """Tell whether a style cites in notes rather than in the text."""
        return self._style(name).is_note

    def add_style(self, path: Path) -> StyleName:
        """Keep a style's file (.csl) among one's own; raises DeskError where it is none."""
        from debatedesk.services.citations.csl.processor import Cite, Processor
        from debatedesk.services.citations.csl.style import Style
        from debatedesk.storage.private import make_private_folder
        from debatedesk.storage.regular_files import read_regular
        from debatedesk.storage.whole_files import write_whole

        data = read_regular(path, _LARGEST_STYLE)
        style = Style(data, path.name, self.language)
        Processor(style, [{"id": "sample", "title": "Sample"}]).citation([Cite("sample")])
        name = _UNSAFE.sub("-", path.stem.casefold()).strip("-") or "style"
        if name in SHIPPED:
            name += "-own"
        try:
            make_private_folder(self._own)
            write_whole(self._own / f"{name}.csl", data)
        except OSError as error:
            raise DeskError(
                message(
                    "The style “{file}” cannot be kept: {part}.",
                    file=path.name,
                    part=error.strerror or error,
                )
            ) from error
        self._forget()
        return StyleName(name, style.title, True)

    def remove_style(self, name: str) -> None:
        """Take away a style that was added; raises DeskError where it was not."""
        if name not in self._own_titles:
            raise DeskError(message("“{name}” is not a style that was added.", name=name))
        try:
            (self._own / f"{name}.csl").unlink(missing_ok=True)
        except OSError as error:
            raise DeskError(
                message(
                    "The style “{name}” cannot be removed: {part}.", name=name, part=error.strerror or error
                )
            ) from error
        self._forget()

    @property
    def language(self) -> str:
        """The language of citations, such as `de-DE`; empty for that of each style."""
        return str(self._settings.get(_LANGUAGE, ""))

    def speak(self, language: str) -> None:
        """Write citations in a language from now on: one of LANGUAGES, or empty for that of each style."""
        if language and language not in LANGUAGES:
            raise DeskError(
                message(
                    "Citations can be written in {list}, not in “{language}”.",
                    list=", ".join(LANGUAGES),
                    language=language,
                )
            )
        self._settings.set(_LANGUAGE, language)

    def _forget(self) -> None:
        self.__dict__.pop("_own_titles", None)
        self._styles.clear()

    def _style(self, name: str) -> "Style":
        kept = self._styles.get((name, self.language))
        if kept is None:
            if name not in SHIPPED and name not in self._own_titles:
                known = ", ".join(style.name for style in self.styles())
                raise DeskError(
                    message(
                        "There is no citation style “{name}”; use one of {known}.", name=name, known=known
                    )
                )
            kept = self._styles[name, self.language] = self._read(name)
        return kept

    def _read(self, name: str) -> "Style":
        from debatedesk.services.citations.csl.style import Style
        from debatedesk.storage.regular_files import read_regular

        path = (
            packaged_path(f"resources/styles/{name}.csl") if name in SHIPPED else self._own / f"{name}.csl"
        )
        return Style(read_regular(path, _LARGEST_STYLE), path.name, self.language)

    # Citations

    def publication(self, document_id: str) -> Publication:
        """Tell what a document is cited as, completed by what else is known of it."""
        return completed(self._documents.document(document_id), self._documents.publication(document_id))

    def locator(self, document_id: str, start: int, end: int) -> PassageLocator:
        """Name the printed pages of a passage (reading-text offsets), else its paragraphs."""
        last = max(start, end - 1)
        printed = self._documents.printed(document_id)
        if printed is not None:
            pages = (printed.label_at(start), printed.label_at(last))
            return PassageLocator(pages[0] if pages[0] == pages[1] else "-".join(pages))
        numbers = self._paragraphs(document_id, start, last)
        if not numbers:
            return PassageLocator()
        words = str(numbers[0]) if numbers[0] == numbers[-1] else f"{numbers[0]}-{numbers[-1]}"
        return PassageLocator(words, "paragraph")

    def _paragraphs(self, document_id: str, start: int, last: int) -> list[int]:
        """List the numbers, from 1, of the paragraphs that a passage touches; headings are none."""
        number, touched = 0, []
        for block in self._documents.reading(document_id).blocks:
            if block.kind != "paragraph" or block.name:
                continue
            number += 1
            if block.start > last:
                break
            if block.end >= start:
                touched.append(number)
        return touched

    def cite(self, document_id: str, style: str = "", span: tuple[int, int] | None = None) -> CitedWords:
        """Write a citation of a document, or of a passage in it, in a style, else in the chosen one."""
        from debatedesk.services.citations.csl.processor import Cite

        locator = self.locator(document_id, *span) if span else PassageLocator()
        cite = Cite(document_id, locator.words, locator.label)
        return _words(self._processor_near(document_id, style or self.chosen).citation([cite]))

    def entry(self, document_id: str, style: str = "") -> CitedWords:
        """Write the entry of a document in a bibliography."""
        return _words(self._processor_near(document_id, style or self.chosen).entry(document_id))

    def preview(
        self, document: Document, publication: Publication, style: str = ""
    ) -> tuple[CitedWords, CitedWords]:
        """Write entry and citation of a document as they would be with another publication."""
        from debatedesk.formats.references.csl_json import csl_of_publication
        from debatedesk.services.citations.csl.processor import Cite, Processor

        item = csl_of_publication(replace(completed(document, publication), key=document.id))
        processor = Processor(self._style(style or self.chosen), [item])
        return _words(processor.entry(document.id)), _words(processor.citation([Cite(document.id)]))

    def citer(self, document_ids: Collection[str], style: str = "") -> "PassageCiter":
        """Give what cites passages of some texts one after the other; notes that come again are short."""
        processor = self._processor(self._publications(document_ids), style or self.chosen)
        return PassageCiter(processor, self.locator)

    # Bibliographies and lists of references

    def bibliography(self, document_ids: Sequence[str], style: str = "") -> list[CitedWords]:
        """Write the entries of documents in the order of the style."""
        processor = self._processor(self._publications(document_ids), style or self.chosen)
        entries = processor.bibliography()
        if not entries:
            return [_words(processor.entry(document_id)) for document_id in document_ids]
        return [_words(runs) for _, runs in entries]

    def references(self, document_ids: Sequence[str], format_name: str) -> str:
        """Write documents as a list of references: bibtex, ris or csl-json; raises DeskError for others."""
        from debatedesk.formats.references.registry import reference_writer

        writer = reference_writer(format_name)
        documents = self._documents.described(document_ids)
        stored = self._publications(document_ids)
        whole = [completed(documents[key], stored[key]) for key in document_ids if key in documents]
        return writer.write(with_keys(whole))

    def written(self, document_ids: Sequence[str], form: str) -> str:
        """Write documents as a list of references, or as a bibliography (Markdown) in a style."""
        from debatedesk.formats.references.registry import reference_writer_names

        if form in reference_writer_names():
            return self.references(document_ids, form)
        return "\n\n".join(entry.markdown for entry in self.bibliography(document_ids, form)) + "\n"

    def _publications(self, document_ids: Collection[str]) -> dict[str, Publication]:
        return {document_id: self._documents.publication(document_id) for document_id in document_ids}

    def _processor(self, publications: Mapping[str, Publication], style: str) -> "Processor":
        from debatedesk.formats.references.csl_json import csl_of_publication
        from debatedesk.services.citations.csl.processor import Processor

        documents = self._documents.described(publications)
        items = [
            csl_of_publication(replace(completed(documents[key], publication), key=key))
            for key, publication in publications.items()
            if key in documents
        ]
        return Processor(self._style(style), items)

    def _processor_near(self, document_id: str, style: str) -> "Processor":
        """Cite a document among those of its debate that it could be taken for, the author's others."""
        document = self._documents.document(document_id)
        publications = self._documents.publications(document.debate_id)
        own = publications.get(document_id) or self._documents.publication(document_id)
        wanted = _first_name(own, document.title)
        titles = {each.id: each.title for each in self._documents.documents(document.debate_id)}
        near = {
            key: publication
            for key, publication in publications.items()
            if _first_name(publication, titles.get(key, "")) == wanted
        }
        return self._processor({**near, document_id: own}, style)


class PassageCiter:
    """Cites passages one after the other and knows which texts it has cited."""

    def __init__(self, processor: "Processor", locate: Callable[[str, int, int], PassageLocator]) -> None:
        """Cite through a processor; `locate` names the place of a passage."""
        self._processor = processor
        self._locate = locate
        self._cited: list[Cite] = []

    def knows(self, document_id: str) -> bool:
        """Tell whether a text is among those that it cites."""
        return self._processor.knows(document_id)

    def cite(self, document_id: str, span: tuple[int, int] | None = None) -> CitedWords:
        """Write the citation of a text, or of a passage in it (reading-text offsets)."""
        from debatedesk.services.citations.csl.processor import Cite

        locator = self._locate(document_id, *span) if span else PassageLocator()
        now = Cite(document_id, locator.words, locator.label)
        position = _position(now, self._cited)
        self._cited.append(now)
        return _words(self._processor.citation([now], [position]))

    def references(self) -> list[CitedWords]:
        """Write the entries of the texts that were cited, in the style's order."""
        ids = {cite.id for cite in self._cited}
        return [_words(runs) for key, runs in self._processor.bibliography() if key in ids]


def _first_name(publication: Publication, title: str) -> str:
    person = next(iter(publication.authors or publication.editors), None)
    return fold(person.family or person.literal if person else title).text


def _position(now: "Cite", cited: "Sequence[Cite]") -> str:
    """Tell how a citation stands to those before it, in CSL's words."""
    if all(each.id != now.id for each in cited):
        return "first"
    if cited[-1].id != now.id:
        return "subsequent"
    if cited[-1].locator == now.locator:
        return "ibid"
    return "ibid-with-locator" if now.locator else "subsequent"


def _words(runs: "Sequence[FormattedRun]") -> CitedWords:
    from debatedesk.services.citations.csl.pieces import runs_html, runs_text

    return CitedWords(runs_text(runs), runs_html(runs), "".join(_markdown(run) for run in runs))


def _markdown(run: "FormattedRun") -> str:
    words = escape_words(run.text)
    marks = ("**" if "bold" in run.looks else "") + ("*" if "italic" in run.looks else "")
    bare = words.strip()
    if not marks or not bare:
        return words
    before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    return f"{before}{marks}{bare}{marks[::-1]}{after}"
