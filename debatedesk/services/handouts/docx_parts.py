"""The parts of a hand-out as a Word document: pages, styles, pictures of maps, the number of the page."""

from collections.abc import Sequence
from dataclasses import dataclass

from debatedesk.formats.docx.writing.images import ImagePart
from debatedesk.formats.docx.writing.parts import core_properties, root_relationships
from debatedesk.formats.docx.writing.words import W_NAMESPACE, XML_DECLARATION, xml_value
from debatedesk.formats.svg.map_page import PageDrawing
from debatedesk.services.handouts.content import PAPER_MILLIMETRES, Handout, PaperSize
from debatedesk.services.handouts.map_page import PIXELS_A_MILLIMETRE, room

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_PACKAGE_TYPE = "application/vnd.openxmlformats-package"
_SERIF = '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:eastAsia="Georgia" w:cs="Times New Roman"/>'
_SANS = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>'
_TWENTIETHS_A_MILLIMETRE = 1440 / 25.4
_UNITS_A_MILLIMETRE = 36_000
"""Of the units that drawings are measured in."""
_MARGIN = 18.0
"""Millimetres around a page."""
_HALF_POINTS = {"Title": 44, "Heading1": 30, "Heading2": 24, "Heading3": 22, "Heading4": 22}
_BLANK_PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000b4944415478da6360000200"
    "00050001e9fadcd80000000049454e44ae426082"
)
"""A pixel that is not seen, for programs that know no drawings."""


@dataclass(frozen=True, slots=True)
class MapPicture:
    """The picture of a map, as large as its page allows (in millimetres); `png` where it could be drawn."""

    number: int
    page: PageDrawing
    png: bytes | None
    width: float
    height: float

    @staticmethod
    def of(page: PageDrawing, number: int, paper: PaperSize, png: bytes | None) -> "MapPicture":
        """Fit a picture to a page of the paper."""
        across, down = (side / PIXELS_A_MILLIMETRE for side in room(paper, is_wide=page.is_wide))
        scale = min(across / page.width, down / page.height)
        known = ImagePart.of(png, number) if png else None
        return MapPicture(number, page, png if known else None, page.width * scale, page.height * scale)

    def parts(self) -> dict[str, bytes]:
        """Give the files of the picture."""
        if self.png is not None:
            return {f"word/media/map{self.number}.png": self.png}
        return {
            f"word/media/map{self.number}.png": _BLANK_PNG,
            f"word/media/map{self.number}.svg": self.page.svg.encode(),
        }

    def relationships(self) -> str:
        """Say which files the text refers to."""
        kind = f"{_OFFICE}/image"
        listed = (
            f'<Relationship Id="rIdMap{self.number}" Type="{kind}" Target="media/map{self.number}.png"/>'
        )
        if self.png is None:
            listed += (
                f'<Relationship Id="rIdDrawing{self.number}" Type="{kind}" '
                f'Target="media/map{self.number}.svg"/>'
            )
        return listed

    def xml(self, label: str) -> str:
        """Write a run that shows the picture in the line."""
        across, down = (round(side * _UNITS_A_MILLIMETRE) for side in (self.width, self.height))
        name = f'id="{self.number}" name="Map {self.number}"'
        drawing = (
            ""
            if self.png is not None
            else f'<a:extLst><a:ext uri="{_SVG_EXTENSION}"><asvg:svgBlip xmlns:asvg="{_SVG}" '
            f'r:embed="rIdDrawing{self.number}"/></a:ext></a:extLst>'
        )
        return (
            f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0" '
            f'distL="0" distR="0"><wp:extent cx="{across}" cy="{down}"/>'
            f'<wp:docPr {name} descr={xml_value(label)}/><a:graphic xmlns:a="{_DRAWING}/main">'
            f'<a:graphicData uri="{_DRAWING}/picture"><pic:pic xmlns:pic="{_DRAWING}/picture">'
            f"<pic:nvPicPr><pic:cNvPr {name}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
            f'<a:blip r:embed="rIdMap{self.number}">{drawing}</a:blip><a:stretch><a:fillRect/></a:stretch>'
            f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{across}" cy="{down}"/>'
            '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
            "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        )


def section_xml(paper: PaperSize, *, is_wide: bool = False, margin: float = _MARGIN) -> str:
    """Write the paper of a section."""
    width, height = (round(side * _TWENTIETHS_A_MILLIMETRE) for side in PAPER_MILLIMETRES[paper])
    if is_wide:
        size = f'<w:pgSz w:w="{height}" w:h="{width}" w:orient="landscape"/>'
    else:
        size = f'<w:pgSz w:w="{width}" w:h="{height}"/>'
    edge = round(margin * _TWENTIETHS_A_MILLIMETRE)
    sides = " ".join(f'w:{side}="{edge}"' for side in ("top", "right", "bottom", "left"))
    foot = round(edge / 2)
    return (
        f'<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/>{size}'
        f'<w:pgMar {sides} w:header="{foot}" w:footer="{foot}" w:gutter="0"/></w:sectPr>'
    )


def document_parts(
    body: str, pictures: Sequence[MapPicture], handout: Handout, language: str
) -> dict[str, bytes]:
    """Give the files of a document by their names."""
    listed = "".join(picture.relationships() for picture in pictures)
    files: dict[str, str] = {
        "[Content_Types].xml": (
            f'<Types xmlns="{_PACKAGE}/content-types">'
            f'<Default Extension="rels" ContentType="{_PACKAGE_TYPE}.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="png" ContentType="image/png"/>'
            '<Default Extension="svg" ContentType="image/svg+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>'
            f'<Override PartName="/word/styles.xml" ContentType="{_MAIN}.styles+xml"/>'
            f'<Override PartName="/word/footer1.xml" ContentType="{_MAIN}.footer+xml"/>'
            f'<Override PartName="/docProps/core.xml" ContentType="{_PACKAGE_TYPE}.core-properties+xml"/>'
            "</Types>"
        ),
        "word/document.xml": (
            f'<w:document xmlns:w="{W_NAMESPACE}" xmlns:r="{_OFFICE}"><w:body>{body}'
            f"{section_xml(handout.options.paper)}</w:body></w:document>"
        ),
        "word/_rels/document.xml.rels": (
            f'<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="rIdStyles" Type="{_OFFICE}/styles" Target="styles.xml"/>'
            f'<Relationship Id="rIdFooter" Type="{_OFFICE}/footer" Target="footer1.xml"/>{listed}'
            "</Relationships>"
        ),
        "word/styles.xml": _styles(language),
        "word/footer1.xml": (
            f'<w:ftr xmlns:w="{W_NAMESPACE}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>'
            f'{_field("PAGE")}<w:r><w:t xml:space="preserve"> / </w:t></w:r>{_field("NUMPAGES")}'
            "</w:p></w:ftr>"
        ),
    }
    written = {name: (XML_DECLARATION + xml).encode() for name, xml in files.items()}
    written["_rels/.rels"] = root_relationships()
    written["docProps/core.xml"] = core_properties(handout.title, "", "")
    for picture in pictures:
        written |= picture.parts()
    return written


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def _styles(language: str) -> str:
    ruled = '<w:{side} w:val="single" w:sz="4" w:space="0" w:color="8A8A8A"/>'
    borders = "".join(ruled.format(side=side) for side in ("bottom", "between"))
    bar = '<w:pBdr><w:{side} w:val="single" w:sz="18" w:space="8" w:color="8A8A8A"/></w:pBdr>'
    styles = [
        _style("Normal", "Normal", '<w:spacing w:after="80"/>', is_default=True),
        *(
            _style(
                name,
                "Title" if name == "Title" else f"heading {name[-1]}",
                f'<w:keepNext/><w:keepLines/><w:spacing w:before="{0 if name == "Title" else 280}" '
                'w:after="100"/>'
                + ("" if name == "Title" else f'<w:outlineLvl w:val="{int(name[-1]) - 1}"/>'),
                f'<w:b/><w:bCs/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>',
            )
            for name, size in _HALF_POINTS.items()
        ),
        _style(
            "Label",
            "Label",
            '<w:keepNext/><w:spacing w:before="160" w:after="20"/>',
            f'{_SANS}<w:color w:val="4C4C4C"/><w:sz w:val="17"/><w:szCs w:val="17"/>',
        ),
        _style("Blanks", "Blanks", '<w:spacing w:before="120" w:after="240"/>'),
        _style("Claim", "Claim", '<w:keepNext/><w:spacing w:after="40"/>'),
        _style(
            "Quote",
            "Quote",
            f'<w:keepNext/>{bar.format(side="left")}<w:spacing w:after="0"/>',
            '<w:sz w:val="20"/><w:szCs w:val="20"/>',
        ),
        _style(
            "Citation",
            "Citation",
            f'{bar.format(side="left")}<w:spacing w:after="140"/>',
            f'{_SANS}<w:color w:val="4C4C4C"/><w:sz w:val="17"/><w:szCs w:val="17"/>',
        ),
        _style("Source", "Source", '<w:spacing w:after="60"/><w:ind w:left="400" w:hanging="400"/>'),
        _style(
            "RuledLine",
            "Ruled Line",
            f'<w:pBdr>{borders}</w:pBdr><w:spacing w:after="0" w:line="454" w:lineRule="exact"/>',
        ),
        _style(
            "Footer",
            "footer",
            '<w:jc w:val="center"/>',
            f'{_SANS}<w:color w:val="4C4C4C"/><w:sz w:val="17"/><w:szCs w:val="17"/>',
        ),
    ]
    usual = (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{_SERIF}<w:sz w:val="22"/><w:szCs w:val="22"/>'
        f"<w:lang w:val={xml_value(language)}/></w:rPr></w:rPrDefault></w:docDefaults>"
    )
    return f'<w:styles xmlns:w="{W_NAMESPACE}">{usual}{"".join(styles)}</w:styles>'


def _style(identifier: str, name: str, paragraph: str, run: str = "", *, is_default: bool = False) -> str:
    default = ' w:default="1"' if is_default else ""
    based = "" if is_default else '<w:basedOn w:val="Normal"/>'
    runs = f"<w:rPr>{run}</w:rPr>" if run else ""
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{identifier}"><w:name w:val="{name}"/>{based}'
        f"<w:qFormat/><w:pPr>{paragraph}</w:pPr>{runs}</w:style>"
    )
