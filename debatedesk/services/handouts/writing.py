"""Hand-outs as the data of files."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal, get_args

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.services.handouts.content import Handout
from debatedesk.services.handouts.wording import ENGLISH, HandoutLanguage

HandoutFormat = Literal["markdown", "html", "docx", "pdf"]
HANDOUT_FORMATS: tuple[HandoutFormat, ...] = get_args(HandoutFormat)
BINARY_FORMATS: tuple[HandoutFormat, ...] = ("docx", "pdf")
SUFFIXES: Mapping[str, HandoutFormat] = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".docx": "docx",
    ".pdf": "pdf",
}


def handout_format(output: Path | None) -> HandoutFormat:
    """Tell the format of a file by its name, Markdown without one; raises DeskError for an unknown one."""
    if output is None:
        return "markdown"
    found = SUFFIXES.get(output.suffix.lower())
    if found is None:
        raise DeskError(
            message(
                "“{output}” does not tell which format to write; give it with --to.", output=output.name
            )
        )
    return found


def handout_data(
    handout: Handout,
    format_name: Literal["markdown", "html", "docx"],
    language: HandoutLanguage = ENGLISH,
    picture: Callable[[str], bytes | None] = lambda svg: None,
) -> str | bytes:
    """Write a hand-out; `picture` draws an SVG as a PNG for Word, which else gets the SVG.

    A PDF is made by the window's library, from the same content.
    """
    match format_name:
        case "markdown":
            from debatedesk.services.handouts.markdown import handout_markdown

            return handout_markdown(handout, language)
        case "html":
            from debatedesk.services.handouts.html import handout_html

            return handout_html(handout, language)
        case "docx":
            from debatedesk.services.handouts.docx import handout_docx

            return handout_docx(handout, language, picture)
