"""ZIP files that are documents, good ones and such as are made to do harm: DOCX, ODT, EPUB."""

import io
import random
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator

WORDS = "Bees hum in the street, and the street learns to talk over its fences."
PARTS = {
    ".docx": ("word/document.xml", "[Content_Types].xml", "_rels/.rels"),
    ".odt": ("content.xml", "META-INF/manifest.xml"),
    ".epub": ("META-INF/container.xml", "OEBPS/content.opf", "OEBPS/one.xhtml"),
}
"""The members that a reader of each kind of container asks for."""
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"


def packed(members: Iterable[tuple[str, bytes]]) -> bytes:
    """Pack members into a ZIP file, what is called `mimetype` as it is."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            how = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), data, how)
    return written.getvalue()


def _word(body: str, before: str = "") -> dict[str, bytes]:
    types = "http://schemas.openxmlformats.org/package/2006"
    main = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return {
        "[Content_Types].xml": f'<Types xmlns="{types}/content-types">'
        f'<Override PartName="/word/document.xml" ContentType="{kind}"/></Types>'.encode(),
        "_rels/.rels": f'<Relationships xmlns="{types}/relationships"><Relationship Id="r1" Type="{main}"'
        ' Target="word/document.xml"/></Relationships>'.encode(),
        "word/document.xml": f'<?xml version="1.0"?>{before}<w:document xmlns:w="{_W}"><w:body>{body}'
        "</w:body></w:document>".encode(),
    }


def _open_text(body: str, before: str = "") -> dict[str, bytes]:
    spaces = " ".join(
        f'xmlns:{name}="{_ODF}:{name}:1.0"' for name in ("office", "text", "table", "manifest")
    )
    entry = '<manifest:file-entry manifest:full-path="/" manifest:media-type="{}"/>'
    kind = "application/vnd.oasis.opendocument.text"
    return {
        "mimetype": kind.encode(),
        "content.xml": f'<?xml version="1.0"?>{before}<office:document-content {spaces}><office:body>'
        f"<office:text>{body}</office:text></office:body></office:document-content>".encode(),
        "META-INF/manifest.xml": f"<manifest:manifest {spaces}>{entry.format(kind)}"
        "</manifest:manifest>".encode(),
    }


def _book(body: str, before: str = "") -> dict[str, bytes]:
    return {
        "mimetype": b"application/epub+zip",
        "META-INF/container.xml": b'<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:'
        b'container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/'
        b'oebps-package+xml"/></rootfiles></container>',
        "OEBPS/content.opf": f'<?xml version="1.0"?>{before}<package xmlns="http://www.idpf.org/2007/opf"'
        ' version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Hives</dc:title>'
        "</metadata><manifest>"
        '<item id="one" href="one.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="one"/></spine></package>'.encode(),
        "OEBPS/one.xhtml": f'<?xml version="1.0"?>{before}<html xmlns="http://www.w3.org/1999/xhtml"><head>'
        f"<title>Hives</title></head><body><h1>Hives</h1>{body}</body></html>".encode(),
    }


def parts_of(suffix: str, body: str = "", before: str = "") -> dict[str, bytes]:
    make = {".docx": _word, ".odt": _open_text, ".epub": _book}[suffix]
    return make(body, before)


def _nested(suffix: str, depth: int) -> str:
    """Nest what each kind of document nests: tables, sections, quotations."""
    openings = {
        ".docx": ("<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>"),
        ".odt": (
            "<text:section><text:list><text:list-item>",
            "</text:list-item></text:list></text:section>",
        ),
        ".epub": ("<blockquote><ul><li>", "</li></ul></blockquote>"),
    }
    begin, end = openings[suffix]
    inner = {".docx": f"<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p>", ".odt": f"<text:p>{WORDS}</text:p>"}
    return begin * depth + inner.get(suffix, f"<p>{WORDS}</p>") + end * depth


def containers(suffix: str, size: float) -> Iterator[tuple[str, Callable[[], bytes]]]:
    parts = PARTS[suffix]
    main = parts[-1] if suffix == ".epub" else parts[0]
    zeros = int(5_000_000_000 * size)
    yield "a member of zeros", lambda: _bomb(suffix, {main: zeros})
    yield (
        "many members of zeros",
        lambda: _bomb(suffix, {f"media/{number}.png": zeros // 20 for number in range(20)}),
    )
    yield "a member that states to be small", lambda: _lying(suffix, main, int(50_000_000 * size) + 1_000)
    yield "members over each other", lambda: _overlapping(suffix)
    yield (
        "an archive within an archive",
        lambda: packed(
            {
                **parts_of(suffix, WORDS),
                "inner.zip": _nest_of_archives(6),
                main: _nest_of_archives(6),
            }.items()
        ),
    )
    yield (
        "many members",
        lambda: packed(
            [
                *parts_of(suffix).items(),
                *((f"m/{number}", b"x") for number in range(int(60_000 * size) + 10)),
            ]
        ),
    )
    for name in ("../../hostile.txt", "/tmp/hostile.txt", "C:\\hostile.txt", "..\\hostile.txt"):
        yield (
            f"a member named {name}",
            lambda name=name: packed(  # type: ignore[misc]
                {**parts_of(suffix, WORDS), name: b"hostile"}.items()
            ),
        )
    yield "a link", lambda: _with_link(suffix)
    yield "only a member of another kind", lambda: packed({"a.txt": b"x"}.items())
    for part in parts:
        yield (
            f"without {part}",
            lambda part=part: packed(  # type: ignore[misc]
                {name: data for name, data in parts_of(suffix, WORDS).items() if name != part}.items()
            ),
        )
        yield (
            f"with an empty {part}",
            lambda part=part: packed(  # type: ignore[misc]
                {**parts_of(suffix, WORDS), part: b""}.items()
            ),
        )
        yield (
            f"with noise for {part}",
            lambda part=part: packed(  # type: ignore[misc]
                {**parts_of(suffix, WORDS), part: random.Random(1).randbytes(5_000)}.items()
            ),
        )
        yield f"with an encrypted {part}", lambda part=part: _locked(suffix, part)  # type: ignore[misc]
    laughs = "".join(f'<!ENTITY b{level} "{f"&b{level - 1};" * 10}">' for level in range(1, 10))
    for what, declared in {
        "laughing entities": f'<!ENTITY b0 "ha">{laughs}',
        "a long entity": f'<!ENTITY b9 "{"x" * int(1_000_000 * size)}">',
        "an entity from a file": '<!ENTITY b9 SYSTEM "file:///etc/passwd">',
        "an entity from a network": '<!ENTITY b9 SYSTEM "http://127.0.0.1:9/a">',
    }.items():
        body = f"<p>{'&b9;' * 10}</p>" if suffix == ".epub" else "&b9;" * 10
        yield (
            what,
            lambda body=body, declared=declared: packed(  # type: ignore[misc]
                parts_of(suffix, body, f"<!DOCTYPE a [{declared}]>").items()
            ),
        )
    for depth in (50, 120, int(100_000 * size) + 300):
        yield (
            f"nested {depth} deep",
            lambda depth=depth: packed(  # type: ignore[misc]
                parts_of(suffix, _nested(suffix, depth)).items()
            ),
        )
    many = {
        ".docx": "<w:p><w:r><w:t>a</w:t></w:r></w:p>",
        ".odt": "<text:p>a</text:p>",
        ".epub": "<p>a</p>",
    }[suffix]
    yield "many paragraphs", lambda: packed(parts_of(suffix, many * int(500_000 * size)).items())
    runs = {
        ".docx": "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>",
        ".odt": "<text:p><text:span>a</text:span>b</text:p>",
        ".epub": "<p><b>a</b>b</p>",
    }[suffix]
    begin, end = runs.index("<", 1), runs.rindex("</")
    yield (
        "a paragraph of many runs",
        lambda: packed(
            parts_of(suffix, runs[:begin] + runs[begin:end] * int(200_000 * size) + runs[end:]).items()
        ),
    )
    yield (
        "an attribute without end",
        lambda: packed(parts_of(suffix, f'<p a="{"x" * int(30_000_000 * size)}"/>').items()),
    )
    yield (
        "many attributes",
        lambda: packed(parts_of(suffix, _many_attributes(int(500_000 * size))).items()),
    )
    if suffix == ".docx":
        yield (
            "rows and columns without end",
            lambda: packed(
                _word(
                    '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>'
                    "<w:p/></w:tc></w:tr></w:tbl>"
                ).items()
            ),
        )
        yield "an OLE file", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4_096)
    if suffix == ".odt":
        yield (
            "rows and columns without end",
            lambda: packed(
                _open_text(
                    '<table:table><table:table-row table:number-rows-repeated="999999999"><table:table-cell'
                    ' table:number-columns-repeated="999999999"><text:p>a</text:p></table:table-cell>'
                    "</table:table-row></table:table>"
                ).items()
            ),
        )
        yield (
            "spaces without end",
            lambda: packed(_open_text('<text:p>a<text:s text:c="999999999"/>b</text:p>').items()),
        )


def _many_attributes(count: int) -> str:
    return f"<p {' '.join(f'a{number}=&quot;&quot;' for number in range(count))}/>".replace("&quot;", '"')


def _zeros(count: int) -> bytes:
    """Pack zeros without ever having them."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    chunk = bytes(1 << 20)
    parts = [packer.compress(chunk) for _ in range(count >> 20)]
    return b"".join([*parts, packer.compress(bytes(count & 0xFFFFF)), packer.flush()])


def _bomb(suffix: str, sizes: dict[str, int]) -> bytes:
    """Make a container whose members of these names unpack to so many zeros."""
    members = parts_of(suffix, WORDS)
    body = bytearray()
    directory = bytearray()
    ready: dict[int, bytes] = {}
    names = [*(name for name in members if name not in sizes), *sizes]
    for name in names:
        count = sizes.get(name, len(members.get(name, b"")))
        if name in sizes:
            data = ready.setdefault(count, _zeros(count) if count not in ready else b"")
        else:
            packer = zlib.compressobj(9, zlib.DEFLATED, -15)
            data = packer.compress(members[name]) + packer.flush()
        check = zlib.crc32(members[name]) if name not in sizes else 0
        told = min(count, 0xFFFFFFFE)
        head = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 0x21, check, len(data), told, len(name), 0)
        directory += b"PK\x01\x02" + struct.pack("<H", 20) + head
        directory += struct.pack("<HHHII", 0, 0, 0, 0, len(body)) + name.encode()
        body += b"PK\x03\x04" + head + name.encode() + data
    end = struct.pack("<HHHHIIH", 0, 0, len(names), len(names), len(directory), len(body), 0)
    return bytes(body + directory + b"PK\x05\x06" + end)


def _lying(suffix: str, name: str, count: int) -> bytes:
    """State a size of ten bytes for a member of zeros."""
    data = bytearray(_bomb(suffix, {name: count}))
    for mark, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        start = data.rindex(mark)
        data[start + place : start + place + 4] = struct.pack("<I", 10)
    return bytes(data)


def _overlapping(suffix: str) -> bytes:
    data = bytearray(packed(parts_of(suffix, WORDS).items()))
    start = -1
    while (start := data.find(b"PK\x01\x02", start + 1)) >= 0:
        data[start + 42 : start + 46] = bytes(4)
    return bytes(data)


def _locked(suffix: str, part: str) -> bytes:
    data = bytearray(packed(parts_of(suffix, WORDS).items()))
    for mark, flags, length, name in ((b"PK\x03\x04", 6, 26, 30), (b"PK\x01\x02", 8, 28, 46)):
        start = -1
        while (start := data.find(mark, start + 1)) >= 0:
            count = int.from_bytes(data[start + length : start + length + 2], "little")
            if data[start + name : start + name + count] == part.encode():
                data[start + flags] |= 1
    return bytes(data)


def _with_link(suffix: str) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, data in parts_of(suffix, WORDS).items():
            archive.writestr(name, data)
        link = zipfile.ZipInfo("media/link.png")
        link.create_system = 3
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    return written.getvalue()


def _nest_of_archives(depth: int) -> bytes:
    data = bytes(100_000)
    for level in range(depth):
        data = packed({f"{copy}-{level}.zip": data for copy in range(8)}.items())
    return data
