"""XML of others: parsed without entities and without what lies outside, or refused in one sentence."""

import pytest

from debatedesk.domain.errors import FormatError
from debatedesk.formats.limits import DEEPEST_XML, MOST_XML_ATTRIBUTES, MOST_XML_ELEMENTS
from debatedesk.formats.xml_parsing import parse_xml

LAUGHS = "".join(f'<!ENTITY b{level} "{f"&b{level - 1};" * 10}">' for level in range(1, 10))


def refusal(data: str | bytes) -> str:
    with pytest.raises(FormatError) as raised:
        parse_xml(data.encode() if isinstance(data, str) else data, "hives.xml")
    sentence = str(raised.value)
    assert sentence.startswith("“hives.xml” ")
    assert sentence.endswith(".")
    return sentence


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_it_gives_the_tree_in_the_encoding_that_is_declared(encoding: str) -> None:
    data = f'<?xml version="1.0" encoding="{encoding}"?><a b="c">hé<d/>mm</a>'.encode(encoding)
    root = parse_xml(data, "hives.xml")
    assert (root.tag, root.text, root[0].tail, root.attrib) == ("a", "hé", "mm", {"b": "c"})


@pytest.mark.parametrize(
    "declared",
    [
        f'<!ENTITY b0 "ha">{LAUGHS}',
        f'<!ENTITY b9 "{"x" * 1_000}">',
        '<!ENTITY b9 SYSTEM "file:///etc/passwd">',
        '<!ENTITY % b9 SYSTEM "http://127.0.0.1:9/a.dtd"> %b9;',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused_in_any_encoding(declared: str, encoding: str) -> None:
    data = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE a [{declared}]><a>&b9;</a>'
    assert "declares entities" in refusal(data.encode(encoding))


def test_what_a_document_type_names_outside_is_passed_over() -> None:
    public = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://127.0.0.1:9/xhtml11.dtd">'
    root = parse_xml(f"{public}<p>a&nbsp;b &amp;&eacute;</p>".encode(), "hives.xml")
    assert root.text == "a\xa0b &é"


@pytest.mark.parametrize(
    "data",
    [
        *("", "<a>", "<a></b>", "words", "<a b='c' b='d'/>", "<a>&unknown;</a>", "<a/><b/>", "\0<a/>"),
        '<?xml version="1.0" encoding="utf-77"?><a/>',
        b"<a>\xff\xfe</a>",
        "<!DOCTYPE a SYSTEM 'b'",
    ],
)
def test_what_is_not_well_formed_is_told(data: str | bytes) -> None:
    assert "is damaged" in refusal(data)


def test_depth_and_amounts_are_bounded() -> None:
    deep = parse_xml(("<a>" * DEEPEST_XML + "</a>" * DEEPEST_XML).encode(), "hives.xml")
    assert len(list(deep.iter())) == DEEPEST_XML
    assert "nested more than" in refusal("<a>" * 100_000 + "</a>" * 100_000)
    assert "elements" in refusal(b"<a>" + b"<a/>" * MOST_XML_ELEMENTS + b"</a>")
    assert "attributes" in refusal(b"<a " + b'b="" ' * (MOST_XML_ATTRIBUTES + 1) + b"/>")
