"""Documents made to hang, to fill the memory or to end in a fault: PDF, DOCX, ODT, EPUB, RTF, web pages.

`size` scales what grows: 1 is what the attack uses, the short version in the tests takes a hundredth.
"""

import io
import random
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.support.hostile_archives import PARTS, WORDS, containers, packed, parts_of
from tests.support.hostile_pdfs import good_pdf, pdfs


@dataclass(frozen=True)
class HostileDocument:
    """A file's name and how its bytes are made; the name says of what kind it is."""

    what: str
    file: str
    make: Callable[[], bytes]


def hostile_documents(size: float = 1.0) -> Iterator[HostileDocument]:
    """List all documents, in the order of their kinds."""
    for suffix in PARTS:
        for what, make in containers(suffix, size):
            yield HostileDocument(f"{suffix}: {what}", f"hostile{suffix}", make)
    for group, suffix in ((pdfs, ".pdf"), (_rtfs, ".rtf"), (_pages, ".html")):
        for what, make in group(size):
            yield HostileDocument(f"{suffix}: {what}", f"hostile{suffix}", make)
    for suffix, data in good_documents().items():
        for other in (*PARTS, ".pdf", ".rtf", ".html", ".md", ".txt", ".json", ".doc"):
            if other != suffix:
                yield HostileDocument(f"{suffix} named {other}", f"hostile{other}", _constant(data))
        for part in range(1, 20):
            end = len(data) * part // 20
            yield HostileDocument(f"{suffix} cut off at {end}", f"hostile{suffix}", _constant(data[:end]))


def flipped_documents(count: int, seed: int = 1) -> Iterator[HostileDocument]:
    """Alter bytes of good documents of each kind at random: a few anywhere, a stretch, or one in a part.

    In containers the members themselves are altered, and packed again, as often as the file is.
    """
    chance = random.Random(seed)
    good = good_documents()
    for number in range(count):
        suffix = chance.choice(list(good))
        data = good[suffix]
        if suffix in PARTS and chance.random() < 0.5:
            members = dict(_members(data))
            name = chance.choice(list(members))
            members[name] = _altered(members[name], chance)
            data = packed(members.items())
        else:
            data = _altered(data, chance)
        yield HostileDocument(f"{suffix} altered ({number})", f"hostile{suffix}", _constant(data))


def good_documents() -> dict[str, bytes]:
    """Make a good document of each kind, by suffix."""
    return {
        ".pdf": good_pdf(),
        ".docx": packed(parts_of(".docx", f"<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p>" * 3).items()),
        ".odt": packed(parts_of(".odt", f"<text:p>{WORDS}</text:p>" * 3).items()),
        ".epub": packed(parts_of(".epub", f"<p>{WORDS}</p>" * 3).items()),
        ".rtf": (rf"{{\rtf1\ansi{{\fonttbl{{\f0 Times;}}}}\f0 {WORDS}\par {{\b Bold}} words.}}").encode(),
        ".html": f"<html><head><title>Hives</title></head><body><p>{WORDS}</p></body></html>".encode(),
    }


def _constant(data: bytes) -> Callable[[], bytes]:
    return lambda: data


def _members(data: bytes) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            yield name, archive.read(name)


def _altered(data: bytes, chance: random.Random) -> bytes:
    altered = bytearray(data)
    how = chance.randrange(4)
    start = chance.randrange(len(altered))
    if how == 0:
        altered[start] ^= 1 << chance.randrange(8)
    elif how == 1:
        for _ in range(chance.randrange(2, 20)):
            altered[chance.randrange(len(altered))] = chance.randrange(256)
    elif how == 2:
        altered[start : start + chance.randrange(1, 60)] = chance.randbytes(chance.randrange(60))
    else:
        end = start + chance.randrange(1, 200)
        altered[start:start] = altered[start:end] * chance.randrange(1, 40)
    return bytes(altered)


def _rtfs(size: float) -> Iterator[tuple[str, Callable[[], bytes]]]:
    def rtf(body: str) -> Callable[[], bytes]:
        return lambda: f"{{\\rtf1\\ansi {body}}}".encode("latin-1")

    count = int(2_000_000 * size) + 100
    yield "groups without end", rtf("{" * count)
    yield "groups nested deeply", rtf("{" * count + WORDS + "}" * count)
    yield "more ends than groups", rtf("}" * count + WORDS)
    yield "a number without end", rtf("\\u" + "9" * 5_000 + "? \\bin" + "9" * 5_000 + " x")
    yield "bytes that are not there", rtf("\\bin999999999 x")
    yield "characters out of range", rtf("\\u-99999999? \\u1114112? \\u55357? x \\'zz \\'")
    yield "many control words", rtf("\\b\\b0 a" * count)
    yield "a control word without end", rtf("\\" + "a" * count)
    yield "a picture without end", rtf("{\\pict\\pngblip " + "00" * count + "}" + WORDS)
    yield "an odd code page", rtf("\\ansicpg99999 " + WORDS)
    yield "skipped without end", rtf("\\uc999999999\\u8211" + WORDS)
    yield "tables nested deeply", rtf("\\trowd\\intbl " * count + "\\cell\\row")


def _pages(size: float) -> Iterator[tuple[str, Callable[[], bytes]]]:
    def page(body: str) -> Callable[[], bytes]:
        return lambda: f"<html><body>{body}</body></html>".encode()

    count = int(500_000 * size) + 100
    yield "elements nested deeply", page("<div>" * count + WORDS)
    yield "tables nested deeply", page("<table><tr><td>" * (count // 10) + WORDS)
    yield "marks that are never closed", page("<b><i><u>" * (count // 10) + WORDS)
    yield "attributes without end", page(f"<p {'a=b ' * count}>{WORDS}</p>")
    yield "an entity after the other", page("&amp;" * count)
    yield "a comment that never ends", page("<!-- " + "x" * count)
    yield "forms within forms", page("<form><select><option>" * (count // 10) + WORDS)
