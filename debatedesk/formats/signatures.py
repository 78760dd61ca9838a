"""What a file is by its first bytes, whatever its name says."""

import re

_PDF = b"%PDF-"
_RTF = b"{\\rtf"
_ZIP = b"PK\x03\x04"
_BEFORE_PDF = b"\xef\xbb\xbf \t\r\n\0"
_PACKED = (
    (b"mimetypeapplication/epub+zip", ".epub"),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", ".odt"),
)
"""The first member of a ZIP file says what it is, where it says so; its name stands at this offset."""
_NAME_OFFSET = 30
_MEMBERS = ((b"word/document.xml", ".docx"), (b"META-INF/container.xml", ".epub"))
_XML_START = 4_096
_BEFORE_ELEMENT = ((b"<?", b"?>"), (b"<!--", b"-->"), (b"<!", b">"))
"""Declarations and comments, which may stand before the first element of XML."""
_ELEMENT = re.compile(rb"<([A-Za-z][\w.:-]*)[\s/>]")


def first_element(data: bytes) -> str:
    """Name the first element of a file of XML; empty for what is none."""
    start = data[:_XML_START].removeprefix(b"\xef\xbb\xbf").lstrip()
    while opened := next((ends for ends in _BEFORE_ELEMENT if start.startswith(ends[0])), None):
        _, closed, rest = start.partition(opened[1])
        if not closed:
            return ""
        start = rest.lstrip()
    match = _ELEMENT.match(start)
    return match[1].decode() if match else ""


def suffix_by_content(data: bytes) -> str:
    """Give the usual suffix of a document that tells by its content what it is; empty for others."""
    if data[:64].lstrip(_BEFORE_PDF).startswith(_PDF):
        return ".pdf"
    if data.startswith(_RTF):
        return ".rtf"
    if not data.startswith(_ZIP):
        return ""
    for beginning, suffix in _PACKED:
        if data.startswith(beginning, _NAME_OFFSET):
            return suffix
    return next((suffix for member, suffix in _MEMBERS if member in data), "")
