"""Documents that are ZIP files (DOCX, ODT, EPUB): their members read with care, in memory alone.

What a ZIP file states of itself is not believed: sizes are counted while a member is unpacked, and nothing
is ever written under a member's name. Archives inside are members like others; nobody opens them.
"""

import io
import re
import stat
import struct
import zipfile
import zlib
from functools import cached_property
from typing import TYPE_CHECKING

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.base import one_line
from debatedesk.formats.limits import (
    LARGEST_MEMBER,
    LARGEST_UNPACKED,
    LONGEST_KIND,
    MOST_MEMBERS,
    MOST_UNPACKED_RATIO,
    UNPACKED_WITHOUT_RATIO,
    shortened,
)
from debatedesk.formats.xml_parsing import parse_xml

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_ENTRY = b"PK\x01\x02"
_HEADER_BYTES = 30
_ENCRYPTED = 0x1 | 0x40
_UNIX = 3
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_DRIVE = re.compile(r"[A-Za-z]:")
_CHUNK = 1 << 16
_DAMAGES = (
    zipfile.BadZipFile,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    IndexError,
    struct.error,
    zlib.error,
)


class ZipContainer:
    """The members of a ZIP file, by name.

    Names have `/` between folders; folders are not listed. All that raises is a FormatError of one sentence
    that names the file. The whole is refused where it is cut off, has too many members, members that lie
    over each other, are links, or have names that lead out of it (absolute, with `..` or a drive); a member
    is refused when it is asked for where it is encrypted, damaged, there twice or too large.
    """

    def __init__(self, data: bytes, name: str) -> None:
        """Read the directory of a file's bytes; the file is called `name` in sentences."""
        self._name = name
        self._unpacked: dict[str, int] = {}
        if data.count(_ENTRY) > MOST_MEMBERS:
            raise FormatError(
                message(
                    "“{name}” has more than {most_members:,} members; it is not read.",
                    name=name,
                    most_members=MOST_MEMBERS,
                )
            )
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except _DAMAGES as error:
            raise FormatError(
                message(
                    "“{name}” is damaged or was not copied as a whole: its archive can't be opened.",
                    name=name,
                )
            ) from error
        self._twice: set[str] = set()
        self._members: dict[str, zipfile.ZipInfo] = {}
        for member in self._archive.infolist():
            self._list(member)
        self._check_overlaps(len(data))

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names of all members, in the order of the archive."""
        return tuple(self._members)

    def __contains__(self, member: str) -> bool:
        return member in self._members

    def read(self, member: str, most: int = LARGEST_MEMBER) -> bytes:
        """Unpack a member of at most `most` bytes."""
        entry = self._members.get(member)
        shown = shortened(one_line(member), LONGEST_KIND)
        if entry is None:
            raise FormatError(
                message("“{name}” is damaged: “{shown}” is missing in it.", name=self._name, shown=shown)
            )
        if member in self._twice:
            raise FormatError(
                message("“{name}” is damaged: “{shown}” is in it twice.", name=self._name, shown=shown)
            )
        if entry.flag_bits & _ENCRYPTED:
            raise FormatError(message("“{name}” is encrypted; it can't be read here.", name=self._name))
        if entry.compress_type not in _PACKED:
            raise FormatError(
                message(
                    "“{name}” is packed in a way that documents are not; it is not read.", name=self._name
                )
            )
        try:
            data = self._unpack(entry, most)
        except _DAMAGES as error:
            raise FormatError(
                message(
                    "“{name}” is damaged: “{shown}” in it can't be unpacked.", name=self._name, shown=shown
                )
            ) from error
        self._unpacked[member] = len(data)
        return data

    def xml(self, member: str) -> "Element":
        """Unpack a member and parse it as XML, as `parse_xml` does."""
        return parse_xml(self.read(member), self._name)

    def _list(self, entry: zipfile.ZipInfo) -> None:
        name = entry.orig_filename.replace("\\", "/").removeprefix("./")
        parts = name.split("/")
        is_link = entry.create_system == _UNIX and stat.S_ISLNK(entry.external_attr >> 16)
        if is_link or name.startswith("/") or ".." in parts or _DRIVE.match(name) or "\0" in name:
            shown = shortened(one_line(name), LONGEST_KIND)
            raise FormatError(
                message(
                    "“{name}” is not read: “{shown}” in it leads out of the archive.",
                    name=self._name,
                    shown=shown,
                )
            )
        if not parts[-1]:
            return
        if name in self._members:
            self._twice.add(name)
        self._members[name] = entry

    def _check_overlaps(self, size: int) -> None:
        entries = sorted(self._archive.infolist(), key=lambda entry: entry.header_offset)
        ends = [entry.header_offset for entry in entries[1:]] + [size]
        for entry, end in zip(entries, ends, strict=True):
            if entry.header_offset + _HEADER_BYTES + entry.compress_size > end:
                raise FormatError(
                    message(
                        "“{name}” is damaged: members of its archive lie over each other.", name=self._name
                    )
                )

    def _unpack(self, entry: zipfile.ZipInfo, most: int) -> bytes:
        before = sum(size for member, size in self._unpacked.items() if self._members[member] is not entry)
        parts: list[bytes] = []
        size = 0
        with self._archive.open(entry) as file:
            while part := file.read(_CHUNK):
                size += len(part)
                if size > most or before + size > LARGEST_UNPACKED:
                    raise FormatError(
                        message(
                            "“{name}” unpacks to more than a text can be; it is not read.", name=self._name
                        )
                    )
                if size > UNPACKED_WITHOUT_RATIO and size > MOST_UNPACKED_RATIO * entry.compress_size:
                    raise FormatError(
                        message(
                            "“{name}” unpacks to {most_unpacked_ratio} times its size; it is not read.",
                            name=self._name,
                            most_unpacked_ratio=MOST_UNPACKED_RATIO,
                        )
                    )
                parts.append(part)
        return b"".join(parts)
