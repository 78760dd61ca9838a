"""The commands that cite: cite and styles."""

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from debatedesk.cli.output import find_by_name, open_library, write_text
from debatedesk.cli.terminal import print_json, print_words, say
from debatedesk.domain.errors import DeskError

_FORMS = {".bib": "bibtex", ".ris": "ris", ".json": "csl-json"}


def reference_form_of(output: Path | None) -> str:
    """Tell from a file's name how references are written to it: BibTeX where there is none."""
    if output is None:
        return "bibtex"
    form = _FORMS.get(output.suffix.lower())
    if form is None:
        raise DeskError(f"“{output}” does not tell which format to write; give it with --to.")
    return form


def export_cited(options: Namespace) -> int:
    """Write a text or the notes of a debate as Markdown, cited in a style, with the references below."""
    if options.to not in (None, "markdown"):
        raise DeskError("With --style, texts and notes are written as Markdown.")
    with open_library(options) as workspace:
        documents = workspace.documents
        if options.what == "notes":
            key = find_by_name(documents.debates(), options.id, "debate")
            citer = workspace.citations.citer(documents.ids(key), options.style)
            text = workspace.exports.notes_markdown(key, citer)
        else:
            key = find_by_name(documents.documents(), options.id, "document")
            text = workspace.exports.document_markdown(key, workspace.citations.citer([key], options.style))
    write_text(text, options.output)
    return 0


def cite_command(options: Namespace) -> int:
    """Print a citation of a document, or of a passage in it, and its entry in a bibliography."""
    with open_library(options) as workspace:
        documents = workspace.documents.documents()
        key = find_by_name(documents, options.id, "document")
        span = _span(options, next(each.characters for each in documents if each.id == key))
        style = options.style or workspace.citations.chosen
        citation = workspace.citations.cite(key, style, span)
        entry = workspace.citations.entry(key, style)
    if options.json:
        forms = {"citation": asdict(citation), "entry": asdict(entry)}
        print_json({"id": key, "style": style} | forms)
    else:
        print_words(citation.text)
        print_words(entry.text)
    return 0


def _span(options: Namespace, characters: int) -> tuple[int, int] | None:
    if options.at is None:
        if options.end is not None:
            raise DeskError("--to needs --at, where the passage begins.")
        return None
    end = options.at + 1 if options.end is None else options.end
    if not options.at < end <= characters:
        raise DeskError(
            f"The text has {characters:,} characters; {options.at} to {end} is no passage of it."
        )
    return options.at, end


def styles_command(options: Namespace) -> int:
    """List the citation styles, or add one."""
    with open_library(options) as workspace:
        if options.add is not None:
            added = workspace.citations.add_style(options.add)
            say(f"“{added.title}” can be used as {added.name}.")
        if options.language is not None:
            workspace.citations.speak(options.language)
        styles = workspace.citations.styles()
    if options.json:
        print_json({"styles": [asdict(style) for style in styles]})
    else:
        for style in styles:
            print_words(f"{style.name}  {style.title}")
    return 0
