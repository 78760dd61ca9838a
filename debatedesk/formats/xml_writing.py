"""Words as XML can hold them."""

import re
from xml.sax.saxutils import escape, quoteattr

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_WHITE = {"\n": "&#10;", "\t": "&#9;", "\r": "&#13;"}


def printable(words: str) -> str:
    """Replace the characters that XML has no room for, such as NUL."""
    return _NO_XML.sub("\N{REPLACEMENT CHARACTER}", words)


def attribute(words: str) -> str:
    """Write the value of an attribute in quotation marks, line ends kept."""
    return quoteattr(printable(words), _WHITE)


def content(words: str) -> str:
    """Write the words inside an element."""
    return escape(printable(words), {"\r": "&#13;"})
