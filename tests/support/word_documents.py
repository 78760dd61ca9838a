"""Word documents made by hand, for what python-docx cannot write."""

import io
import zipfile

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": _W,
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "v": "urn:schemas-microsoft-com:vml",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
    }.items()
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_ROOTS = {"commentsExtended": "w15:commentsEx"}


def paragraph(content: str, properties: str = "") -> str:
    """Write a paragraph; `content` is XML, or words that become one run."""
    content = content if content.startswith("<") else run(content)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{content}</w:p>"


def run(words: str, properties: str = "") -> str:
    """Write a run of words."""
    said = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{said}<w:t xml:space="preserve">{words}</w:t></w:r>'


def word_file(body: str, links: str = "", media: dict[str, bytes] | None = None, **parts: str) -> bytes:
    """Pack a document of a body and other parts, such as `styles` and `footnotes`, given by what they hold.

    `links` are further relationships of the document.
    """
    written = io.BytesIO()
    related = "".join(
        f'<Relationship Id="p-{kind}" Type="{_OFFICE}/{kind}" Target="{kind}.xml"/>' for kind in parts
    )
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", f'<Types xmlns="{_PACKAGE}/content-types"></Types>')
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="d" '
            f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        )
        archive.writestr("word/document.xml", f"<w:document {_SPACES}><w:body>{body}</w:body></w:document>")
        archive.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships xmlns="{_PACKAGE}/relationships">{related}{links}</Relationships>',
        )
        for kind, content in parts.items():
            root = _ROOTS.get(kind, f"w:{kind}")
            archive.writestr(f"word/{kind}.xml", f"<{root} {_SPACES}>{content}</{root}>")
        for name, data in (media or {}).items():
            archive.writestr(f"word/{name}", data)
    return written.getvalue()


def link(identifier: str, kind: str, target: str, external: bool = False) -> str:
    """Write a relationship."""
    mode = ' TargetMode="External"' if external else ""
    return f'<Relationship Id="{identifier}" Type="{_OFFICE}/{kind}" Target="{target}"{mode}/>'
