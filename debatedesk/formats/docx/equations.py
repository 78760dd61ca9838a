"""Equations of Word's own (OMML) as words in one line."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element as XmlElement

from debatedesk.formats.docx.names import M, W
from debatedesk.formats.html.tree import Element

_DEEPEST = 40
_PROPERTIES = "Pr"


def equation(math: XmlElement) -> list[Element | str]:
    """Write an equation: fractions with a slash, what is raised and lowered as such."""
    return list(_parts(math, 0))


def _parts(math: XmlElement | None, depth: int) -> Iterator[Element | str]:
    if math is None or depth > _DEEPEST:
        return
    for child in math:
        name = child.tag.removeprefix(M)
        if child.tag in (M + "t", W + "t"):
            yield child.text or ""
        elif name == "f":
            yield from _grouped(child.find(M + "num"), depth)
            yield "/"
            yield from _grouped(child.find(M + "den"), depth)
        elif name in ("sSup", "sSub", "sSubSup", "sPre"):
            yield from _parts(child.find(M + "e"), depth + 1)
            for part, tag in (("sub", "sub"), ("sup", "sup")):
                if words := list(_parts(child.find(M + part), depth + 1)):
                    yield Element(tag, {}, words)
        elif name == "rad":
            yield from _parts(child.find(M + "deg"), depth + 1)
            yield "√"
            yield from _grouped(child.find(M + "e"), depth)
        elif name == "d":
            yield from _delimited(child, depth)
        elif name == "nary":
            properties = child.find(M + "naryPr")
            sign = properties.find(M + "chr") if properties is not None else None
            yield sign.get(M + "val", "∫") if sign is not None else "∫"
            yield from _parts(child, depth + 1)
        elif not name.endswith(_PROPERTIES) and child.tag not in (W + "del", W + "rPr"):
            yield from _parts(child, depth + 1)


def _grouped(part: XmlElement | None, depth: int) -> Iterator[Element | str]:
    words = list(_parts(part, depth + 1))
    alone = len(words) == 1 and isinstance(words[0], str) and words[0].isalnum()
    yield from words if alone else ["(", *words, ")"]


def _delimited(element: XmlElement, depth: int) -> Iterator[Element | str]:
    properties = element.find(M + "dPr")

    def sign(name: str, usual: str) -> str:
        said = properties.find(M + name) if properties is not None else None
        return said.get(M + "val", "") if said is not None else usual

    yield sign("begChr", "(")
    for index, part in enumerate(element.findall(M + "e")):
        if index:
            yield sign("sepChr", "|")
        yield from _parts(part, depth + 1)
    yield sign("endChr", ")")
