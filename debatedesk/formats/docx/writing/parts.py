"""The parts of a Word document beside its text: styles, lists, notes, properties, and what lists them."""

import re
from collections.abc import Mapping, Sequence

from debatedesk.formats.docx.writing.comments import COMMENTS_RELATION, COMMENTS_TYPE
from debatedesk.formats.docx.writing.images import ImagePart
from debatedesk.formats.docx.writing.words import W_NAMESPACE, XML_DECLARATION, xml_value, xml_words

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PARTS = {
    "styles": f"{_MAIN}.styles+xml",
    "numbering": f"{_MAIN}.numbering+xml",
    "footnotes": f"{_MAIN}.footnotes+xml",
}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LEVELS = 9
_INDENT = 720
_BULLETS = "•◦▪"
_SIZES = (32, 28, 26, 24, 24, 24)


def content_types(images: Sequence[ImagePart]) -> bytes:
    """Say the type of every part."""
    kinds = sorted({image.suffix for image in images})
    defaults = "".join(f'<Default Extension="{kind}" ContentType="image/{kind}"/>' for kind in kinds)
    overrides = {
        "/word/document.xml": f"{_MAIN}.document.main+xml",
        **{f"/word/{part}.xml": kind for part, kind in _PARTS.items()},
        "/word/comments.xml": COMMENTS_TYPE,
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    }
    listed = "".join(
        f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in overrides.items()
    )
    return _part(
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{defaults}{listed}</Types>'
    )


def root_relationships() -> bytes:
    """Say which parts are the text and the properties."""
    return _part(
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" '
        'Target="docProps/core.xml"/></Relationships>'
    )


def relationships(links: Mapping[str, str], images: Sequence[ImagePart]) -> bytes:
    """Say what the text refers to; `links` are ids by their addresses."""
    listed = [
        f'<Relationship Id="rId-{part}" Type="{_OFFICE}/{part}" Target="{part}.xml"/>' for part in _PARTS
    ]
    listed.append(f'<Relationship Id="rId-comments" Type="{COMMENTS_RELATION}" Target="comments.xml"/>')
    listed += (
        f'<Relationship Id="{image.identifier}" Type="{_OFFICE}/image" Target="{image.name}"/>'
        for image in images
    )
    listed += (
        f'<Relationship Id="{identifier}" Type="{_OFFICE}/hyperlink" Target={xml_value(address)} '
        'TargetMode="External"/>'
        for address, identifier in links.items()
    )
    return _part(f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(listed)}</Relationships>')


def core_properties(title: str, author: str, date: str) -> bytes:
    """Say title, author and date of the text; the date only where it is a day."""
    day = _DAY.fullmatch(date)
    created = (
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{date}T00:00:00Z</dcterms:created>' if day else ""
    )
    return _part(
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{xml_words(title)}</dc:title><dc:creator>{xml_words(author)}</dc:creator>{created}"
        "</cp:coreProperties>"
    )


def footnotes_part(notes: Sequence[tuple[str, str]]) -> bytes:
    """Write the footnotes: the number and the paragraphs of each."""
    lines = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{mark}/></w:r></w:p></w:footnote>'
        for kind, number, mark in (
            ("separator", -1, "separator"),
            ("continuationSeparator", 0, "continuationSeparator"),
        )
    )
    written = "".join(f'<w:footnote w:id="{number}">{content}</w:footnote>' for number, content in notes)
    return _part(f'<w:footnotes xmlns:w="{W_NAMESPACE}" xmlns:r="{_OFFICE}">{lines}{written}</w:footnotes>')


def numbering_part(starts: Sequence[tuple[int, int]]) -> bytes:
    """Write the lists: 1 has bullets, those from 2 on begin at a level with a number each."""
    levels = range(_LEVELS)
    bullets = "".join(_level(level, "bullet", _BULLETS[level % len(_BULLETS)]) for level in levels)
    numbers = "".join(_level(level, "decimal", f"%{level + 1}.") for level in levels)
    uses = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="{level}">'
        f'<w:startOverride w:val="{start}"/></w:lvlOverride></w:num>'
        for number, (level, start) in enumerate(starts, 2)
    )
    return _part(
        f'<w:numbering xmlns:w="{W_NAMESPACE}"><w:abstractNum w:abstractNumId="0">{bullets}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="1">{numbers}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{uses}</w:numbering>'
    )


def _level(level: int, form: str, text: str) -> str:
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{_INDENT * (level + 1)}" w:hanging="360"/>'
        f"</w:pPr></w:lvl>"
    )


def styles_part() -> bytes:
    """Write the styles that paragraphs and words refer to."""
    styles = [
        _style(
            "Normal",
            "Normal",
            '<w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr>',
            True,
        ),
        _style("Title", "Title", '<w:rPr><w:b/><w:sz w:val="40"/></w:rPr>'),
        _style("Subtitle", "Subtitle", '<w:rPr><w:i/><w:sz w:val="24"/></w:rPr>'),
        *(
            _style(
                f"Heading{level}",
                f"heading {level}",
                f'<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/>'
                f'<w:outlineLvl w:val="{level - 1}"/>'
                f'</w:pPr><w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr>',
            )
            for level, size in enumerate(_SIZES, 1)
        ),
        _style("Quote", "Quote", '<w:pPr><w:ind w:left="720" w:right="720"/></w:pPr>'),
        _style("ListParagraph", "List Paragraph", '<w:pPr><w:spacing w:after="80"/></w:pPr>'),
        _style(
            "SourceCode",
            "Source Code",
            '<w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/></w:rPr>',
        ),
        _style("FootnoteText", "footnote text", '<w:rPr><w:sz w:val="20"/></w:rPr>'),
        '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>'
        '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
        '<w:style w:type="character" w:styleId="VerbatimChar"><w:name w:val="Verbatim Char"/></w:style>',
        '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>'
        + "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        + "</w:tblBorders></w:tblPr></w:style>",
    ]
    return _part(f'<w:styles xmlns:w="{W_NAMESPACE}">{"".join(styles)}</w:styles>')


def _style(identifier: str, name: str, properties: str, is_default: bool = False) -> str:
    default = ' w:default="1"' if is_default else ""
    based = "" if is_default else '<w:basedOn w:val="Normal"/>'
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{identifier}"><w:name w:val="{name}"/>{based}'
        f"<w:qFormat/>{properties}</w:style>"
    )


def _part(xml: str) -> bytes:
    return (XML_DECLARATION + xml).encode()
