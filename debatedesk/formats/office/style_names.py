"""What styles are by the names that word processors give them in many languages."""

import re

_HEADING = re.compile(
    r"(?:heading|überschrift|titre|título|titulo|titolo|encabezado|kop|rubrik|overskrift|nagłówek|nadpis|"
    r"otsikko|заголовок|见出し|見出し|标题|標題|제목|başlık|címsor|titlu)\s*([1-9])"
)
_TITLES = frozenset(
    {"title", "titel", "titre", "título", "titulo", "titolo", "название", "表題", "标题", "標題", "제목"}
    | {"tytuł", "název", "otsikko", "tittel"}
)
_QUOTATION = re.compile(
    r"(?:intense |intensives )?(?:quote|quotations?|block ?text|block ?quot(?:e|ation)s?|zitat|"
    r"citation(?: intense)?|cita(?: destacada)?|citazione(?: intensa)?|citaat|citat|цитата|引用|引文|인용)"
    r"(?: intensa?)?"
)
_CODE = re.compile(
    r"source ?code|code(?: block)?|html preformatted|preformatted(?: text)?|macro ?text|macro"
)


def heading_level(name: str) -> int:
    """Tell the level of the headings that a style of a name (in lower case) makes; 0 for none."""
    match = _HEADING.fullmatch(name)
    return int(match[1]) if match else 0


def is_title(name: str) -> bool:
    """Tell whether a style is that of a text's title."""
    return name in _TITLES


def is_quotation(name: str) -> bool:
    """Tell whether a style is one of block quotations."""
    return bool(_QUOTATION.fullmatch(name))


def is_code(name: str) -> bool:
    """Tell whether a style is one of lines of code."""
    return bool(_CODE.fullmatch(name))
