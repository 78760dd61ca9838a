"""What the clipboard holds, as texts: HTML or plain words, or a thread of posts that was copied."""

from dataclasses import replace
from pathlib import Path

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.domain.text.document import outline, read_markdown
from debatedesk.domain.text.reading import ReadingText
from debatedesk.formats.base import ImportedText, tidied
from debatedesk.formats.html.body import body_of, element_markdown
from debatedesk.formats.html.description import describe_page
from debatedesk.formats.html.tree import parse_html
from debatedesk.formats.html.visible import visible_copy
from debatedesk.formats.limits import LARGEST_TEXT
from debatedesk.formats.plain_text import plain_to_markdown
from debatedesk.formats.threads.pasted import is_pasted_thread, pasted_thread
from debatedesk.formats.threads.posts import texts_of

NOTHING = message("The clipboard holds no text.")
CLIPBOARD = Path("Clipboard")
"""The name of what is pasted, in place of a file's."""
_TITLE = 70
_MOSTLY = 0.5


def pasted_text(html: str, text: str) -> ImportedText:
    """Read what was copied as one text, every word of it; raises FormatError where there is none.

    `html` and `text` are two forms of the same; HTML goes first, unless it shows far fewer words.
    """
    _check_size(html, text)
    rich = _rich(html) if html.strip() else None
    if rich is not None and _words(rich) >= len(text.split()) * _MOSTLY:
        return tidied(rich)
    if not text.strip():
        raise FormatError(NOTHING)
    markdown = plain_to_markdown(text.replace("\r\n", "\n"))
    reading = read_markdown(markdown)
    return tidied(ImportedText(_title(reading), "", "", "", "", "", "", markdown, reading=reading))


def pasted_posts(text: str) -> tuple[ImportedText, ...]:
    """Read what was copied as the posts of a thread; empty where it is none."""
    text = text.replace("\r\n", "\n")
    if len(text) > LARGEST_TEXT or not is_pasted_thread(text):
        return ()
    return tuple(tidied(post) for post in texts_of(pasted_thread(text), CLIPBOARD.name))


def _rich(html: str) -> ImportedText | None:
    root = parse_html(html)
    page = describe_page(root, html)
    body = element_markdown(visible_copy(body_of(root)), page.source)
    if not body.reading.text.strip():
        return None
    return ImportedText(
        _title(body.reading),
        page.author,
        page.date,
        "",
        "",
        page.source,
        page.language,
        body.markdown,
        reading=body.reading,
        publication=page.publication and replace(page.publication, title=""),
    )


def _words(text: ImportedText) -> int:
    return len(text.reading.text.split()) if text.reading else 0


def _title(reading: ReadingText) -> str:
    """Take the first heading for the title, else the first words."""
    heading = next((" ".join(each.text.split()) for each in outline(reading) if each.text.strip()), "")
    if heading:
        return heading
    title = ""
    for word in reading.text.replace("\N{OBJECT REPLACEMENT CHARACTER}", " ").split():
        if len(title) + len(word) > _TITLE:
            return f"{title}…" if title else f"{word[:_TITLE]}…"
        title = f"{title} {word}".strip()
    return title


def _check_size(html: str, text: str) -> None:
    if len(html) > LARGEST_TEXT or len(text) > LARGEST_TEXT:
        most = LARGEST_TEXT // 1_000_000
        raise FormatError(
            message("The clipboard holds more than {most} MB; import it as a file.", most=most)
        )
