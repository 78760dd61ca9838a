"""How fast texts are read, in megabytes of words a second; the yardstick is pandoc, where it is installed.

`python -m tests.benchmarks.formats [NAME…]` makes a file of each format in a scratch folder and prints
a row for each: the size of its text, processor seconds, megabytes a second, and those of pandoc.
"""

import argparse
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from debatedesk.formats.registry import read_text
from tests.benchmarks.office_files import open_document, rich_text, word_document
from tests.formats.encoded_texts import PARAGRAPHS
from tests.formats.epub.making import MadeBook

CHARACTERS = 2_000_000
GOAL = "1 MB/s"
ROUNDS = 3
WORDS = [
    "the",
    "mill",
    "stood",
    "above",
    "a",
    "village",
    "where",
    "stream",
    "was",
    "quick",
    "and",
    "everybody",
    "who",
    "had",
    "grain",
    "went",
    "up",
    "there",
    "once",
    "in",
    "week",
    "miller",
    "took",
    "tenth",
    "when",
    "it",
    "became",
    "fifth",
    "people",
    "spoke",
    "of",
    "second",
    "they",
    "began",
    "to",
    "carry",
    "stones",
]


def paragraphs(seed: int = 1) -> list[str]:
    """Make up paragraphs of some 600 characters, always the same."""
    chance = random.Random(seed)
    made, size = [], 0
    while size < CHARACTERS:
        sentences = [" ".join(chance.choices(WORDS, k=chance.randint(6, 24))) for _ in range(7)]
        made.append(" ".join(f"{sentence.capitalize()}." for sentence in sentences))
        size += len(made[-1])
    return made


def wrapped(texts: list[str]) -> str:
    """Wrap paragraphs as plain texts are."""
    import textwrap

    return "\n\n".join(textwrap.fill(text, 72) for text in texts)


def plain(folder: Path) -> Path:
    """Write a plain text."""
    return _written(folder / "plain.txt", wrapped(paragraphs()).encode())


def russian(folder: Path) -> Path:
    """Write a plain text in an old encoding."""
    text = "\n\n".join([PARAGRAPHS["Russian"]] * (CHARACTERS // len(PARAGRAPHS["Russian"])))
    return _written(folder / "koi8-r.txt", text.encode("koi8-r", "replace"))


def markdown(folder: Path) -> Path:
    """Write Markdown with some of everything."""
    texts = [
        f"## Part {number}\n\n{text[:200]}*{text[200:240]}*{text[240:]}\n\n> {text[:90]}\n\n- "
        f"{text[:60]}\n- {text[60:120]}"
        for number, text in enumerate(paragraphs())
    ]
    return _written(folder / "markdown.md", "\n\n".join(texts)[:CHARACTERS].encode())


def notes(folder: Path) -> Path:
    """Write Markdown as Obsidian has it."""
    texts = [
        f"{text[:200]} [[Mill|{text[200:220]}]] =={text[220:260]}== {text[260:]} %%unseen%% ^id-{number}"
        for number, text in enumerate(paragraphs())
    ]
    return _written(folder / "notes.md", f"---\ntags: [mill]\n---\n{chr(10).join(texts)}".encode())


def gutenberg(folder: Path) -> Path:
    """Write a plain text as Project Gutenberg does."""
    texts = paragraphs()
    chapters = [
        f"CHAPTER {number // 40 + 1}\n\n\n" + wrapped(texts[number : number + 40])
        for number in range(0, len(texts), 40)
    ]
    body = "\n\n\n\n".join(chapters)
    header = "The Project Gutenberg eBook of Mills\n\nTitle: Mills\n\n"
    header += "*** START OF THE PROJECT GUTENBERG EBOOK MILLS ***\n\n\n"
    return _written(
        folder / "gutenberg.txt",
        f"{header}{body}\n\n*** END OF THE PROJECT GUTENBERG EBOOK MILLS ***\n".encode(),
    )


def epub(folder: Path) -> Path:
    """Write an EPUB of chapters."""
    texts = paragraphs()
    pages = {
        f"p{number}.xhtml": f"<h1>Chapter {number // 40 + 1}</h1>"
        + "".join(
            f"<p>{text[:200]}<em>{text[200:240]}</em>{text[240:]}</p>"
            for text in texts[number : number + 40]
        )
        for number in range(0, len(texts), 40)
    }
    contents = [(1, f"Chapter {at + 1}", name) for at, name in enumerate(pages)]
    return _written(folder / "book.epub", MadeBook(pages, contents=contents).data())


def office(make: Callable[[list[str]], bytes], name: str) -> Callable[[Path], Path]:
    """Write a file of a word processor."""
    return lambda folder: _written(folder / name, make(paragraphs()))


def page(folder: Path) -> Path:
    """Write a web page: a text between menus and teasers."""
    menu = "".join(
        f"<li><a href='/part/{number}'>Part {number} of the site</a></li>" for number in range(200)
    )
    text = "".join(
        f"<p>{text[:200]}<a href='/{number}'>{text[200:240]}</a>{text[240:]}</p>"
        for number, text in enumerate(paragraphs())
    )
    head = "<title>On mills - The Weekly</title><meta name=author content='A. Miller'>"
    body = f"<ul class=menu>{menu}</ul><article><h1>On mills</h1>{text}</article><ul>{menu}</ul>"
    html = f"<html><head>{head}</head><body>{body}</body></html>"
    return _written(folder / "page.html", html.encode())


FILES: dict[str, tuple[Callable[[Path], Path], str]] = {
    "plain text": (plain, ""),
    "plain text in KOI8-R": (russian, ""),
    "Markdown": (markdown, "markdown"),
    "Markdown of Obsidian": (notes, "markdown"),
    "Project Gutenberg": (gutenberg, ""),
    "EPUB": (epub, "epub"),
    "Word document": (office(word_document, "text.docx"), "docx"),
    "OpenDocument text": (office(open_document, "text.odt"), "odt"),
    "Rich Text Format": (office(rich_text, "text.rtf"), "rtf"),
    "saved web page": (page, "html"),
}
"""What makes the file of a format, and what pandoc calls it (empty where it does not read it)."""


def _written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def ours(path: Path) -> tuple[float, int]:
    """Read a file; gives the fewest processor seconds of some rounds, and the characters of its text."""
    from debatedesk.domain.text.document import read_markdown

    data = path.read_bytes()
    seconds, size = [], 0
    for _ in range(ROUNDS):
        start = time.process_time()
        text = read_text(path, data)
        reading = text.reading or read_markdown(text.markdown)
        seconds.append(time.process_time() - start)
        size = len(reading.text.encode())
    return min(seconds), size


def pandoc(path: Path, kind: str) -> float:
    """Let pandoc read a file; gives processor seconds, 0 where it can't."""
    program = shutil.which("pandoc")
    if not program or not kind:
        return 0.0
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([program, "-f", kind, "-t", "plain", "-o", "-", path], capture_output=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> int:
    """Measure the formats named, or all."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.formats", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="; ".join(FILES))
    wanted = parser.parse_args().names
    print("| Format | MB of text | seconds | MB/s | pandoc MB/s | to reach |\n|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for name, (make, kind) in FILES.items():
            if wanted and not any(each.lower() in name.lower() for each in wanted):
                continue
            path = make(Path(folder))
            seconds, size = ours(path)
            others = pandoc(path, kind)
            theirs = f"{size / 1e6 / others:.2f}" if others else ""
            rate = f"{size / 1e6 / seconds:.2f}"
            print(f"| {name} | {size / 1e6:.2f} | {seconds:.2f} | {rate} | {theirs} | {GOAL} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
