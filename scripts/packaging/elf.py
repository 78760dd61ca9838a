"""Reading Linux binaries, and taking out of them where the building machine has its libraries."""

import struct
from collections.abc import Iterator

_MAGIC = b"\x7fELF\x02\x01"  # of 64 bits, lowest byte first
_PROGRAM_HEADERS = 0x20
_HEADER_SIZE_AND_COUNT = 0x36
_SECTIONS = 0x28
_SECTION_SIZE_AND_COUNT = 0x3A
_SYMBOLS = 2
_LOADED, _DYNAMIC = 1, 2
_END, _STRINGS, _RPATH, _RUNPATH = 0, 5, 15, 29
_ENTRY = struct.Struct("<qQ")


def search_path(data: bytes) -> str:
    """Read where a binary looks for its libraries; empty where nothing is said, or it is none."""
    if not data.startswith(_MAGIC):
        return ""
    entries = list(_dynamic_entries(data))
    values = {tag: value for _, tag, value in entries}
    start = values.get(_RUNPATH, values.get(_RPATH))
    if start is None or _STRINGS not in values:
        return ""
    begin = _offset_of(data, values[_STRINGS]) + start
    return data[begin : data.index(b"\0", begin)].decode()


def without_search_path(data: bytes) -> bytes:
    """Take out where a binary looks for its libraries: the entries after it move up."""
    changed = bytearray(data)
    entries = list(_dynamic_entries(data)) if data.startswith(_MAGIC) else []
    kept = [(tag, value) for _, tag, value in entries if tag not in (_RPATH, _RUNPATH)]
    kept += [(_END, 0)] * (len(entries) - len(kept))
    for (offset, _, _), entry in zip(entries, kept, strict=True):
        _ENTRY.pack_into(changed, offset, *entry)
    return bytes(changed)


def has_symbols(data: bytes) -> bool:
    """Tell whether a binary has symbols for a debugger, which nothing else needs."""
    if not data.startswith(_MAGIC):
        return False
    (table,) = struct.unpack_from("<Q", data, _SECTIONS)
    size, count = struct.unpack_from("<HH", data, _SECTION_SIZE_AND_COUNT)
    return any(
        struct.unpack_from("<I", data, table + index * size + 4)[0] == _SYMBOLS for index in range(count)
    )


def _segments(data: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Give kind, offset in the file, address and size of each part of a binary."""
    (table,) = struct.unpack_from("<Q", data, _PROGRAM_HEADERS)
    size, count = struct.unpack_from("<HH", data, _HEADER_SIZE_AND_COUNT)
    for index in range(count):
        kind, _, offset, address, _, length = struct.unpack_from("<IIQQQQ", data, table + index * size)
        yield kind, offset, address, length


def _dynamic_entries(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Give the offset in the file, tag and value of each entry for the loader."""
    for kind, start, _, length in _segments(data):
        if kind == _DYNAMIC:
            for offset in range(start, start + length, _ENTRY.size):
                tag, value = _ENTRY.unpack_from(data, offset)
                yield offset, tag, value
                if tag == _END:
                    return


def _offset_of(data: bytes, address: int) -> int:
    for kind, offset, start, length in _segments(data):
        if kind == _LOADED and start <= address < start + length:
            return offset + address - start
    raise ValueError(f"no part of the binary is loaded at {address:#x}")
