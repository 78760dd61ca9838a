"""Files made to hang, to fill the memory or to end in a fault, in our own words and with a fixed seed.

`size` scales what grows: 1 is what the attack uses, the short version in the tests takes a hundredth.
"""

import base64
import gzip
import io
import json
import os
import random
import socket
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.support.hostile_documents import HostileDocument, hostile_documents

Make = Callable[[Path], None]
GOOD = "# Street hives\n\nA street that keeps bees learns to talk over its fences.\n"
GOOD_MAP = "===\ntitle: Hives\n===\n\n[Keep]: Keep bees.\n  + <Honey>: Honey.\n  - <Stings>: They sting.\n"
GOOD_JSON = '{"title": "Hives", "nodes": [{"id": "a", "title": "Keep bees"}, {"id": "b"}], "relations": []}'
GOOD_PAGE = "<html><head><title>Hives</title></head><body><h1>Hives</h1><p>Bees hum.</p></body></html>"


@dataclass(frozen=True)
class Case:
    """A hostile thing to put into a folder, under a name that says what it is."""

    name: str
    make: Make


def cases(size: float = 1.0, seed: int = 1) -> Iterator[Case]:
    """List all cases, the same for the same seed."""
    groups = (_things_that_are_no_files, _pictures, _front_matter, _json, _argdown, _pages, _texts)
    for group in groups:
        for name, make in group(size):
            yield Case(name, make)
    for document in hostile_documents(size):
        yield Case(document.what, _made(document))
    for name, file_name, data in _wrong_bytes(random.Random(seed)):
        yield Case(name, _written(file_name, data))


def _written(name: str, content: str | bytes) -> Make:
    data = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    return lambda folder: _write(folder / name, data)


def _made(document: HostileDocument) -> Make:
    return lambda folder: _write(folder / document.file, document.make())


def _written_late(name: str, content: Callable[[], str]) -> Make:
    """Make the content only when it is needed: all of it would be half a gigabyte."""
    return lambda folder: _write(folder / name, content().encode("utf-8", "surrogatepass"))


def _page(body: Callable[[], str]) -> Callable[[], str]:
    return lambda: f"<html><body>{body()}</body></html>"


def _write(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def _things_that_are_no_files(size: float) -> Iterator[tuple[str, Make]]:
    for suffix in (".md", ".txt", ".html", ".argdown", ".json"):
        yield f"a pipe named {suffix}", _pipe(f"pipe{suffix}")
    for device in ("zero", "full", "random", "tty", "null", "stdin"):
        yield f"a link to /dev/{device}", _link(f"/dev/{device}")
    for name in (
        "/proc/kmsg",
        "/proc/self/mem",
        "/proc/self/environ",
        "/proc/self/fd/0",
        "/nowhere/at/all",
    ):
        yield f"a link to {name}", _link(name)
    yield "a link to itself", _link("hostile.md")
    yield "a link to the folder above", _link("..")
    yield "a socket", _socket
    yield "a folder named as a text", lambda folder: (folder / "hostile.md").mkdir()
    yield "folders nested deeply", lambda folder: _deep_folders(folder, int(1_200 * size) + 20)
    yield "a name that is no UTF-8", lambda folder: _write_odd_name(folder)
    yield "a name of odd digits", _written("n1²2③.md", "Words with an odd name.")
    yield "a name that steers", _written("a\x1b[31m\u202eb.md", "Words with a name that steers.")


def _pipe(name: str) -> Make:
    return lambda folder: os.mkfifo(folder / name)


def _link(target: str) -> Make:
    return lambda folder: (folder / "hostile.md").symlink_to(target)


def _socket(folder: Path) -> None:
    with closing(socket.socket(socket.AF_UNIX)) as made, suppress(OSError):
        made.bind(str(folder / "s.md"))


def _deep_folders(folder: Path, depth: int) -> None:
    here = os.open(folder, os.O_RDONLY)
    for _ in range(depth):
        os.mkdir("d", dir_fd=here)
        below = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)


def _write_odd_name(folder: Path) -> None:
    with suppress(OSError):
        Path(os.fsdecode(os.fsencode(folder) + b"/\xff\xfe.md")).write_bytes(b"Words under an odd name.")


def _pictures(size: float) -> Iterator[tuple[str, Make]]:
    def pipe(folder: Path) -> None:
        os.mkfifo(folder / "pipe.png")
        _write(folder / "shown.md", b"Words beside a picture. ![](pipe.png)")

    def zeros(folder: Path) -> None:
        (folder / "zeros.png").symlink_to("/dev/zero")
        _write(folder / "shown.md", b"Words beside a picture. ![](zeros.png)")

    yield "a picture that is a pipe", pipe
    yield "a picture that is a link to zeros", zeros
    names = {
        "long": "a" * 5_000,
        "with a zero": "a%00b",
        "far": "../" * 500 + "etc/passwd",
        "odd": "\\\\x\\y",
    }
    for what, name in names.items():
        yield f"a picture whose name is {what}", _written("shown.md", f"Words. ![]({name}.png)")
    many = "".join(f"![]({number}.png) " for number in range(int(20_000 * size)))
    yield "thousands of pictures that are not there", _written("shown.md", f"Words. {many}")
    uses = "".join(
        f'<g id="g{level}">' + f'<use href="#g{level - 1}"/>' * 10 + "</g>" for level in range(1, 10)
    )
    svg = f'<svg xmlns="http://www.w3.org/2000/svg"><g id="g0"><rect/></g>{uses}<use href="#g9"/></svg>'
    data = base64.b64encode(svg.encode()).decode()
    yield (
        "a picture of nested uses",
        _written("shown.md", f"Good words.\n\n<img src='data:image/svg+xml;base64,{data}'>"),
    )


def _front_matter(size: float) -> Iterator[tuple[str, Make]]:
    long = "9" * 5_000
    lines = {
        "a title that names itself": "title: &a [x, *a]",
        "a mapping that names itself": "title: &a {b: *a}",
        "endless hex digits": f"date: 0x{'f' * 5_000}",
        "endless digits": f"title: {long}\ndate: {long}\nauthor: {long}",
        "endless fractions": f"title: 1.{long}\ndate: 1e{long}",
        "sexagesimal digits": f"title: {':'.join(['59'] * 2_000)}",
        "half a character": 'title: "a\\ud800b"',
        "an escaped pair": 'title: "Hello \\ud83d\\ude00"',
        "a date out of range": "date: 2026-13-45",
        "a time far off": "date: 0001-01-01 00:00:00 +23:59",
        "an object of a program": "title: !!python/object/apply:os.system [true]",
        "an unknown tag": "title: !mine words",
        "binary": "title: !!binary aGVsbG8=",
        "a set": "title: !!set {a, b}",
        "a list as key": "? [a, b]\n: c\ntitle: T",
        "a second document": "title: A\n--- \nb: c",
        "steering signs": 'title: "\\e[2J\\x07\\x9b31m"',
        "a title without end": f"title: {'x' * int(1_900_000 * size)}",
        "an author without end": f"author: {'y ' * int(200_000 * size)}",
        "a kind without end": f"kind: {'z' * int(200_000 * size)}",
        "many keys": "\n".join(f"k{number}: v" for number in range(int(60_000 * size))),
        "a long list": f"tags: [{', '.join(['t'] * int(300_000 * size))}]",
        "deep brackets": f"title: {'[' * 5_000}",
        "deep closed brackets": f"title: {'[' * 900}{']' * 900}",
        "deep dashes": f"title:\n  {'- ' * 5_000}x",
        "deep question marks": f"{'? ' * 3_000}x",
        "deep indentation": "\n".join(" " * depth + "k:" for depth in range(int(1_500 * size) + 80)),
        "an unclosed quote": f'title: "{"x" * int(100_000 * size)}',
        "many anchors": "\n".join(f"a{number}: &a{number} x" for number in range(int(20_000 * size))),
        "merges": "a: &a {x: y}\n<<: [" + ", ".join(["*a"] * int(50_000 * size)) + "]\ntitle: T",
        "a long scalar repeated": f"a: &a {'x' * 90_000}\ntitle: [{', '.join(['*a'] * 5_000)}]",
        "a percent directive": "%YAML 9.9\ntitle: x",
        "tabs": "title:\n\t- x: : y",
        "a bad anchor": "title: *nowhere",
    }
    for levels, width in ((9, 9), (30, 2), (3, 200), (6, 30)):
        lines[f"a bomb of {width} to the power of {levels}"] = "\n".join(
            [f"a0: &a0 [{', '.join(['x'] * width)}]"]
            + [
                f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * width)}]"
                for level in range(1, levels)
            ]
            + [f"title: *a{levels - 1}"]
        )
    for name, text in lines.items():
        yield f"front matter: {name}", _written("odd.md", f"---\n{text}\n---\nWords of a text.\n")
    bomb = lines["a bomb of 9 to the power of 9"].replace("\n", ", ")
    yield "argdown data: a bomb", _written("bomb.argdown", f"[a]: A. {{{bomb}}}\n")
    yield (
        "argdown front matter: a bomb",
        _written("bomb.argdown", f"===\n{lines['a bomb of 9 to the power of 9']}\n===\n[a]: A.\n"),
    )


def _repeated(item: str, size: float) -> Callable[[], str]:
    return lambda: f"[{f'{item},' * int(31e6 * size / len(item))}{item}]"


def _json(size: float) -> Iterator[tuple[str, Make]]:
    def nodes(*items: str, relations: str = "") -> str:
        return f'{{"nodes": [{", ".join(items)}], "relations": [{relations}]}}'

    for what, item in {"of no kind": "{}", "like a post's": '{"in_reply_to_id": []}'}.items():
        yield f"objects without end, {what}", _written_late("hostile.json", _repeated(item, size))

    def evidence(fields: str) -> str:
        return nodes(f'{{"id": "a", "evidence": [{{"document": "d", "exact": "x", {fields}}}]}}')

    count = int(20_000 * size) + 10
    chain = [f'{{"id": "n{number}", "title": "Node {number}"}}' for number in range(count)]
    links = ", ".join(
        f'{{"id": "r{number}", "kind": "support", "sources": ["n{number + 1}"], "target": "n{number}"}}'
        for number in range(count - 1)
    )
    star = ", ".join(
        f'{{"id": "r{number}", "kind": "attack", "sources": ["n{number}"], "target": "n0"}}'
        for number in range(1, count)
    )
    circle = ', {"id": "r", "kind": "support", "sources": ["n0"], "target": "n9"}'
    on_relations = ", ".join(
        f'{{"id": "r{number}", "kind": "undercut", "sources": ["n{number}"], "target": "r{number - 1}"}}'
        for number in range(1, count)
    )
    first = '{"id": "r0", "kind": "attack", "sources": ["n0"], "target": "n1"}, '
    group = json.dumps([f"g{number}" for number in range(int(100_000 * size) + 200)])
    steps = json.dumps([{"premises": ["a"], "rules": [], "conclusion": "a"}] * int(50_000 * size))
    texts = {
        "digits in a weight": lambda: nodes(f'{{"id": "a", "weight": {"9" * 400}}}'),
        "more digits in a weight": lambda: nodes(f'{{"id": "a", "weight": {"9" * 5_000}}}'),
        "a weight beyond all": lambda: nodes('{"id": "a", "weight": 1e999}'),
        "a weight that is no number": lambda: nodes('{"id": "a", "weight": NaN}'),
        "digits in a start": lambda: evidence(f'"start": {"9" * 30}'),
        "digits in an end": lambda: evidence(f'"end": {"9" * 19}'),
        "a start below zero": lambda: evidence('"start": -1'),
        "a start that is no whole number": lambda: evidence('"start": 1.5'),
        "digits as a title": lambda: nodes(f'{{"id": "a", "title": {"9" * 4_301}}}'),
        "digits as an id": lambda: nodes(f'{{"id": {"9" * 5_000}}}'),
        "digits as a key": lambda: f'{{"nodes": [], "{"9" * 5_000}": {"9" * 5_000}}}',
        "half a character": lambda: nodes(
            '{"id": "a\\ud800", "text": "\\udfff", "title": "\\ud83d\\ude00"}'
        ),
        "zeros": lambda: nodes('{"id": "a\\u0000", "text": "x\\u0000y"}'),
        "steering signs": lambda: nodes('{"id": "a\\u001b[2J", "title": "\\u202eb", "kind": "\\u001b"}'),
        "deep arrays": lambda: "[" * int(200_000 * size),
        "deep objects": lambda: '{"nodes":' * int(100_000 * size),
        "deep within a node": lambda: nodes('{"id": "a", "extra": ' + "[" * 900 + "]" * 900 + "}"),
        "a chain": lambda: nodes(*chain, relations=links),
        "a star": lambda: nodes(*chain, relations=star),
        "a circle": lambda: nodes(*chain, relations=links + circle),
        "undercuts of undercuts": lambda: nodes(*chain, relations=first + on_relations),
        "a relation to itself": lambda: nodes(
            '{"id": "a"}', relations='{"id": "r", "kind": "undercut", "sources": ["a"], "target": "r"}'
        ),
        "all titles alike": lambda: nodes(
            *(f'{{"id": "n{number}", "title": "="}}' for number in range(count))
        ),
        "groups nested deeply": lambda: nodes(f'{{"id": "a", "group": {group}}}'),
        "tags without end": lambda: nodes(f'{{"id": "a", "tags": {group}}}'),
        "steps without end": lambda: nodes(f'{{"id": "a", "kind": "argument", "steps": {steps}}}'),
        "a title without end": lambda: (
            f'{{"title": "{"x" * int(200_000 * size)}", "nodes": [{{"id": "a"}}]}}'
        ),
        "a kind without end": lambda: nodes(f'{{"id": "a", "kind": "{"k" * int(200_000 * size)}"}}'),
        "an id without end": lambda: nodes(f'{{"id": "{"i" * int(200_000 * size)}"}}'),
        "a node of a long text": lambda: nodes(
            f'{{"id": "a", "text": "{"words " * int(1_000_000 * size)}"}}'
        ),
        "a node of a long title": lambda: nodes(
            f'{{"id": "a", "title": "{"words " * int(100_000 * size)}"}}'
        ),
        "nodes without end": lambda: nodes(
            *(f'{{"id": "{number}"}}' for number in range(int(600_000 * size)))
        ),
        "empty lists": lambda: f"[{'[],' * int(5_000_000 * size)}[]]",
        "the same id twice": lambda: nodes('{"id": "a"}', '{"id": "a"}'),
        "nodes that are none": lambda: '{"nodes": [7, null, [], "x"]}',
        "nodes of a wrong type": lambda: '{"nodes": {"a": 1}}',
        "null": lambda: "null",
        "a comma too many": lambda: '{"nodes": [{"id": "a"},]}',
        "a name without end": lambda: f'{{"nodes": [], "{"n" * int(1_000_000 * size)}": 1}}',
    }
    for name, text in texts.items():
        yield f"json: {name}", _written_late("hostile.json", text)


def _argdown(size: float) -> Iterator[tuple[str, Make]]:
    count = int(200_000 * size) + 100
    texts = {
        "headings nested deeply": lambda: "\n\n".join(
            f"{'#' * level} h\n\n[n{level}]: x" for level in range(1, 2_000)
        ),
        "a heading without end": lambda: f"# {'h ' * count}\n\n[a]: A.\n",
        "indented without end": lambda: (
            "[a]: A.\n"
            + "".join(f"{' ' * depth}+ <b{depth}>: B.\n" for depth in range(1, int(3_000 * size) + 90))
        ),
        "one paragraph of many lines": lambda: "[a]: A\n" + "more words here\n" * count,
        "an inference without end": lambda: "<a>\n\n(1) P.\n--\n" + "rule\n" * count,
        "premises without end": lambda: (
            "<a>\n\n" + "".join(f"({n}) P{n}.\n" for n in range(1, count // 4)) + "----\n(0) C.\n"
        ),
        "the same title again": lambda: "".join(
            f"[a]: words {number}.\n\n" for number in range(count // 4)
        ),
        "tags without end": lambda: "[a]: A. " + " ".join(f"#t{number}" for number in range(count)) + "\n",
        "untitled arguments": lambda: "".join(
            "<b>\n\n(1) P.\n----\n(2) Q.\n\n" for _ in range(count // 40)
        ),
        "braces": lambda: "[a]: A. " + "{" * count,
        "data without end": lambda: (
            f"[a]: A. {{{', '.join(f'k{number}: v' for number in range(count // 4))}}}\n"
        ),
        "data that is not closed": lambda: "[a]: A. {x: [" + '"' * count,
        "apostrophes in data": lambda: "[a]: A. {x: " + "['' " * (count // 20) + "}\n",
        "deep data": lambda: "[a]: A. {x: " + "[" * 5_000 + "]" * 5_000 + "}\n",
        "deep block data": lambda: "[a]: A. {\n  x: " + "- " * 5_000 + "y\n}\n",
        "digits in an offset": lambda: f"[a]: A. {{evidence: [{{document: d, start: {'9' * 5_000}}}]}}\n",
        "digits in a weight": lambda: f"[a]: A. {{weight: {'9' * 5_000}}}\n",
        "a list as an offset": lambda: "[a]: A. {evidence: [{document: d, start: [1, 2]}]}\n",
        "a title that names itself": lambda: "[a]: A. {title: &a [*a]}\n",
        "an unclosed comment": lambda: "[a]: A. /*" + "x" * count,
        "comments": lambda: "/**/" * count + "\n[a]: A.\n",
        "open brackets": lambda: "[" * count,
        "open angles": lambda: "<" * count,
        "links": lambda: "[a]: " + "[x](y) " * count + "\n",
        "backslashes": lambda: "[a]: " + "\\" * count + "\n",
        "stars": lambda: "[a]: " + "*" * count + "\n",
        "signs alone": lambda: "+\n" * 50,
        "undercuts of undercuts": lambda: (
            "[a]: A.\n  - <b>: B.\n"
            + "".join(f"{'  ' * depth}_ <u{depth}>: U.\n" for depth in range(2, 300))
        ),
        "statements without end": lambda: "".join(
            f"[s{number}]: S.\n\n" for number in range(int(300_000 * size))
        ),
        "short lines without end": lambda: "a\n\n" * int(2_000_000 * size),
    }
    for name, text in texts.items():
        yield f"argdown: {name}", _written_late("hostile.argdown", text)


def _pages(size: float) -> Iterator[tuple[str, Make]]:
    def n(count: int) -> int:
        return int(count * size) + 50

    linked = '<script type="application/ld+json">{}</script>'
    bodies = {
        "divisions nested deeply": lambda: "<div>" * n(100_000) + "Words.",
        "quotations nested deeply": lambda: "<blockquote>" * n(50_000) + "Words.",
        "emphasis nested deeply": lambda: "<b><i>" * n(50_000) + "Words.",
        "lists nested deeply": lambda: "<ul><li>Words" * n(20_000),
        "tables nested deeply": lambda: "<table><tr><td>Words" * n(20_000),
        "attributes without end": lambda: (
            f"<p {' '.join(f'a{number}=b' for number in range(n(100_000)))}>Words.</p>"
        ),
        "classes without end": lambda: (
            f"<p class='{' '.join(f'c{number}' for number in range(n(200_000)))}'>Words.</p>"
        ),
        "list items without end": lambda: "<ul>" + "<li>item" * n(300_000) + "</ul>",
        "breaks without end": lambda: "<p>Words" + "<br>" * n(2_500_000) + "more.</p>",
        "a table of a thousand by a thousand": lambda: (
            "<table>" + ("<tr>" + "<td>w" * n(1_000)) * n(1_000) + "</table>"
        ),
        "a table of one long row": lambda: (
            "<table><tr>" + "<td>w" * n(500_000) + "</tr><tr><td>a<td>b</table>"
        ),
        "words without end": lambda: "<p>" + "words of a page " * n(1_900_000) + "</p>",
        "paragraphs without end": lambda: "<p>Words." * n(1_000_000),
        "links without end": lambda: "<p>" + "<a href='http://a.b/c'>w</a> " * n(200_000),
        "styles that change": lambda: "<p>" + "<b>a</b><i>b</i>" * n(200_000),
        "entities": lambda: "<p>" + "&amp;" * n(2_000_000) + "&#xD800; &#99999999999;",
        "a comment that is not closed": lambda: "<p>Words.</p><!--" + "x" * n(1_000_000),
        "a script without end": lambda: "<script>" + "x" * n(5_000_000) + "</script><p>Words.</p>",
        "code without end": lambda: "<pre>" + "a\tb  \n" * n(1_000_000) + "</pre>",
        "backticks": lambda: "<p><code>" + "`" * n(500_000) + "</code></p>",
        "angle brackets": lambda: "<" * n(2_000_000) + "<p>Words.</p>",
        "headings without end": lambda: "<h1>H</h1>" * n(100_000) + "<p>Words.</p>",
        "a title without end": lambda: f"<title>{'x' * n(200_000)}</title><p>Words.</p>",
        "an address without end": lambda: (
            f"<link rel=canonical href='http://{'x' * n(200_000)}'><p>Words.</p>"
        ),
        "authors without end": lambda: (
            "<meta name=citation_author content=A>" * n(20_000) + "<p>Words.</p>"
        ),
        "articles in articles": lambda: "<article>Words " * n(20_000),
        "parts named as standing beside": lambda: "<div class=sidebar>a" * n(20_000) + "<p>Words.</p>",
        "deep linked data": lambda: linked.format("[" * n(100_000)) + "<p>Words.</p>",
        "deep closed linked data": lambda: (
            linked.format('{"@graph": ' * 900 + "1" + "}" * 900) + "<p>Words.</p>"
        ),
        "half a character in linked data": lambda: (
            linked.format('{"headline": "\\ud800"}') + "<p>Words.</p>"
        ),
        "digits in linked data": lambda: (
            linked.format(f'{{"headline": "H", "datePublished": {"9" * 5_000}}}') + "<p>Words.</p>"
        ),
        "names in lists of lists": lambda: (
            linked.format('{"headline": "H", "author": ' + "[" * 900 + "]" * 900 + "}") + "<p>Words.</p>"
        ),
        "an endless list start": lambda: f"<ol start={'9' * 5_000}><li>Words.</ol>",
        "nothing": lambda: "",
    }
    for name, body in bodies.items():
        yield f"html: {name}", _written_late("hostile.html", _page(body))


def _texts(size: float) -> Iterator[tuple[str, Make]]:
    def n(count: int) -> int:
        return int(count * size) + 50

    plain = {
        "spaces": lambda: " " * n(200_000) + "words",
        "tabs": lambda: "\t" * n(200_000) + "words",
        "no-break spaces": lambda: "\xa0" * n(200_000) + "words",
        "spaces between words": lambda: ("words" + " " * n(20_000)) * 10,
        "newlines": lambda: "words" + "\n" * n(31_000_000) + "words",
        "form feeds": lambda: "a\f" * n(1_000_000),
        "prose": lambda: "A street that keeps bees learns to talk. " * n(700_000),
        "one word": lambda: "w" * n(5_000_000),
        "short lines": lambda: "a\n" * n(2_000_000),
        "short paragraphs": lambda: "ab\n\n" * n(2_000_000),
        "hyphens at line ends": lambda: "bees-\n" * n(500_000),
        "numbers": lambda: "1. a\n" * n(500_000),
        "signs of markup": lambda: "*_[]<|~`#>" * n(500_000),
        "signs over a letter": lambda: "a" + "\u0301" * n(500_000),
        "signs without width": lambda: "a\u200b\u00ad" * n(500_000),
        "emoji": lambda: "👩‍👩‍👧‍👦" * n(200_000),
        "right to left": lambda: "\u202e" * n(500_000) + "words",
        "indented lines": lambda: "    a\nb\n" * n(500_000),
        "zeros": lambda: "words\0" * 20,
    }
    for name, text in plain.items():
        yield f"txt: {name}", _written_late("hostile.txt", text)
    markdown = {
        "markup in one paragraph": lambda: "*a* _b_ `c` [d](e) " * n(250_000),
        "stars": lambda: "*" * n(1_000_000),
        "stars with words": lambda: "*a" * n(500_000),
        "stars and underscores": lambda: "*_" * n(500_000) + "a",
        "emphasis": lambda: "*words* " * n(3_900_000),
        "open brackets": lambda: "[" * n(500_000),
        "open pictures": lambda: "![" * n(250_000),
        "closed brackets": lambda: "[" * n(50_000) + "a" + "]" * n(50_000),
        "brackets and links": lambda: "[a](" * n(100_000),
        "backticks": lambda: "".join("`" * (number % 500 + 1) + " " for number in range(n(20_000))),
        "quotations nested deeply": lambda: ">" * n(100_000) + " words",
        "quotations line by line": lambda: "".join("> " * depth + "a\n" for depth in range(1, 200)),
        "lists nested deeply": lambda: "".join("  " * depth + "- a\n" for depth in range(n(1_000))),
        "dashes": lambda: "- " * n(100_000) + "a",
        "list items": lambda: "- words\n" * n(375_000),
        "short paragraphs": lambda: "ab\n\n" * n(5_000_000),
        "rules": lambda: "***\n" * n(500_000),
        "headings": lambda: "# a\n" * n(200_000),
        "definitions": lambda: "".join(f"[a{number}]: /u\n" for number in range(n(100_000))),
        "one definition used": lambda: "[a]: /u\n\n" + "[a] " * n(500_000),
        "footnotes": lambda: "".join(f"a[^{number}]\n\n[^{number}]: b\n\n" for number in range(n(20_000))),
        "a footnote in itself": lambda: "a[^1]\n\n[^1]: b[^1]\n",
        "a wide table": lambda: (
            "|" + "a|" * n(20_000) + "\n|" + "-|" * n(20_000) + "\n|" + "b|" * n(20_000) + "\n"
        ),
        "a long table": lambda: "|a|b|\n|-|-|\n" + "|c|d|\n" * n(200_000),
        "open angles": lambda: "<" * n(1_000_000),
        "tags": lambda: "<b>" * n(200_000),
        "comments that are not closed": lambda: "<!--" * n(200_000),
        "instructions": lambda: "<?" * n(200_000) + "\n\na <?" + "x" * n(200_000),
        "autolinks": lambda: "<http://a.b/" * n(100_000),
        "entities": lambda: "&amp;&#xD800;&#0;" * n(200_000),
        "backslashes": lambda: "\\" * n(2_000_000),
        "strikes": lambda: "~~a" * n(200_000),
        "superscripts": lambda: "<sup>" * n(100_000) + "a",
        "code blocks": lambda: "```\na\n```\n" * n(200_000),
        "a fence that is not closed": lambda: "`" * 3 + "\n" + "a\n" * n(2_000_000),
        "indented code": lambda: "    a\n" * n(1_000_000),
        "tabs": lambda: "\t" * n(200_000) + "a",
        "spaces": lambda: " " * n(2_000_000) + "a",
        "words": lambda: "words of a text " * n(1_900_000),
        "newlines": lambda: "a" + "\n" * n(31_000_000) + "b",
        "a heading without end": lambda: f"# {'x' * n(200_000)}\n\nWords.",
        "a rule and no front matter": lambda: "---\n" + "a: b\n" * n(300_000),
    }
    for name, text in markdown.items():
        yield f"md: {name}", _written_late("hostile.md", text)


def _wrong_bytes(chance: random.Random) -> Iterator[tuple[str, str, bytes]]:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("zeros", b"\0" * 1_000_000)
    others = {
        "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 64,
        "an archive": archive.getvalue(),
        "a PDF": b"%PDF-1.7\n" + bytes(range(256)) * 64,
        "a program": b"\x7fELF" + bytes(10_000),
        "something compressed": gzip.compress(GOOD.encode() * 100),
        "a database": b"SQLite format 3\0" + bytes(4_080),
        "chance": chance.randbytes(50_000),
        "zeros": bytes(100_000),
        "UTF-7": b"<meta charset=utf-7><p>+2AA- +ADw-script+AD4-\xff",
        "an escape of Python": b"<meta charset=unicode_escape><p>\\ud800\\N{BEE} words \xff",
        "punycode": b"<meta charset=punycode><p>" + b"words-" * 50_000 + b"\xff",
        "UTF-16 cut within a character": "Bees hum. ".encode("utf-16")[:-1],
        "UTF-16 halves": b"\xff\xfe" + b"\x00\xd8" * 5_000,
        "UTF-32": b"\xff\xfe\x00\x00" + b"\xff\xff\xff\x7f" * 100,
        "UTF-8 halves": b"words \xed\xa0\x80\xed\xb0\x80 words",
        "overlong UTF-8": b"words \xc0\xaf\xe0\x80\xaf words" * 100,
        "marks of every order": b"\xef\xbb\xbf\xff\xfe\xfe\xffwords",
    }
    suffixes = (".md", ".txt", ".html", ".argdown", ".json")
    for place, (name, data) in enumerate(others.items()):
        for suffix in (suffixes[place % 5], suffixes[(place + 2) % 5]):
            yield f"{name} named {suffix}", f"hostile{suffix}", data
    good = {".md": GOOD, ".txt": GOOD, ".html": GOOD_PAGE, ".argdown": GOOD_MAP, ".json": GOOD_JSON}
    for suffix, text in good.items():
        data = text.encode()
        for _ in range(4):
            cut = chance.randrange(1, len(data))
            yield f"{suffix} cut at byte {cut}", f"hostile{suffix}", data[:cut]
        for _ in range(4):
            flipped = bytearray(data)
            for _ in range(chance.randrange(1, 6)):
                flipped[chance.randrange(len(flipped))] ^= 1 << chance.randrange(8)
            yield f"{suffix} with bits flipped", f"hostile{suffix}", bytes(flipped)
