"""ZIP files of others: read with care, or refused in one sentence that names the file."""

import io
import struct
import zipfile
from contextlib import suppress

import pytest

from debatedesk.domain.errors import FormatError
from debatedesk.formats.containers import ZipContainer
from debatedesk.formats.limits import LARGEST_MEMBER

WORDS = b"<p>Bees hum in the street.</p>"


def packed(*members: tuple[str | zipfile.ZipInfo, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", compression) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return written.getvalue()


def read_all(data: bytes, member: str | None = None) -> None:
    """Open a container and read a member, or all where none is named."""
    container = ZipContainer(data, "hives.docx")
    for name in container.names if member is None else (member,):
        container.read(name)


def sentence_about(data: bytes, member: str | None = None) -> str:
    """Give the sentence that refuses a container or one of its members."""
    with pytest.raises(FormatError) as raised:
        read_all(data, member)
    sentence = str(raised.value)
    assert "“hives.docx”" in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_members_are_read_by_name_with_slashes_between_folders() -> None:
    container = ZipContainer(packed(("word/", b""), ("word\\a.xml", WORDS), ("./b.xml", b"<b/>")), "x.docx")
    assert container.names == ("word/a.xml", "b.xml")
    assert "b.xml" in container
    assert container.read("word/a.xml") == WORDS
    assert container.xml("b.xml").tag == "b"


@pytest.mark.parametrize(
    "name", ["../../up.xml", "/etc/passwd", "C:\\windows\\a.xml", "a/../../b", "\\\\server\\a", "..\\a"]
)
def test_a_name_that_leads_out_of_the_archive_refuses_the_whole(name: str) -> None:
    assert "leads out of the archive" in sentence_about(packed(("a.xml", WORDS), (name, WORDS)))


def test_a_link_refuses_the_whole() -> None:
    link = zipfile.ZipInfo("a.xml")
    link.create_system = 3
    link.external_attr = 0o120777 << 16
    assert "leads out of the archive" in sentence_about(packed((link, b"/etc/passwd")))


def test_a_member_that_is_there_twice_is_not_guessed_at() -> None:
    with pytest.warns(UserWarning, match="Duplicate"):
        data = packed(("a.xml", WORDS), ("a.xml", b"<other/>"), ("b.xml", WORDS))
    assert "is in it twice" in sentence_about(data, "a.xml")
    assert ZipContainer(data, "hives.docx").read("b.xml") == WORDS


def test_what_unpacks_to_too_much_is_refused_while_it_is_counted() -> None:
    bomb = packed(("a.xml", bytes(LARGEST_MEMBER + 1)))
    assert "unpacks to" in sentence_about(bomb)
    assert "times its size" in sentence_about(packed(("a.xml", bytes(20_000_000))))
    small = ZipContainer(packed(("a.xml", bytes(1_000))), "x")
    with pytest.raises(FormatError, match="unpacks to more"):
        small.read("a.xml", most=999)


def test_a_size_that_the_archive_states_is_not_believed() -> None:
    """Both headers are made to state 10 bytes of 20 million."""
    data = bytearray(packed(("a.xml", bytes(20_000_000))))
    for at, place in ((data.index(b"PK\x03\x04"), 22), (data.index(b"PK\x01\x02"), 24)):
        data[at + place : at + place + 4] = struct.pack("<I", 10)
    assert "damaged" in sentence_about(bytes(data))


def test_many_members_together_are_counted() -> None:
    noise = bytes(range(256)) * 100_000
    data = packed(*((f"{number}.bin", noise) for number in range(11)), compression=zipfile.ZIP_STORED)
    assert "unpacks to more than a text can be" in sentence_about(data)
    container = ZipContainer(data, "hives.docx")
    for _ in range(12):
        container.read("0.bin")


def test_members_that_lie_over_each_other_are_refused() -> None:
    """All entries of the directory point at the same packed bytes, as those of overlapping bombs do."""
    data = bytearray(packed(("a.xml", WORDS * 99), ("b.xml", WORDS * 99)))
    second = data.rindex(b"PK\x01\x02")
    data[second + 42 : second + 46] = struct.pack("<I", 0)
    assert "lie over each other" in sentence_about(bytes(data))


def test_many_members_are_refused_before_they_are_listed() -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for number in range(20_001):
            archive.writestr(zipfile.ZipInfo(f"{number}"), b"")
    assert "more than 20,000 members" in sentence_about(written.getvalue())


def test_an_encrypted_member_is_told() -> None:
    data = bytearray(packed(("a.xml", WORDS), ("b.xml", WORDS)))
    for at, place in ((data.index(b"PK\x03\x04"), 6), (data.index(b"PK\x01\x02"), 8)):
        data[at + place] |= 1
    assert "is encrypted" in sentence_about(bytes(data), "a.xml")
    assert ZipContainer(bytes(data), "hives.docx").read("b.xml") == WORDS


def test_a_member_packed_in_an_unusual_way_is_not_unpacked() -> None:
    assert "packed in a way" in sentence_about(packed(("a.xml", WORDS), compression=zipfile.ZIP_LZMA))


def test_one_that_was_cut_off_anywhere_is_refused() -> None:
    data = packed(("a.xml", WORDS), ("folder/b.xml", WORDS * 5))
    for end in range(0, len(data) - 1, 3):
        assert "damaged" in sentence_about(data[:end])


def test_a_flipped_byte_gives_the_members_or_a_sentence() -> None:
    data = packed(("a.xml", WORDS * 3), ("folder/b.xml", WORDS * 5))
    for at in range(len(data)):
        for bits in (0x01, 0x80, 0xFF):
            flipped = bytearray(data)
            flipped[at] ^= bits
            with suppress(FormatError):
                read_all(bytes(flipped))


def test_an_archive_within_is_a_member_like_others() -> None:
    inner = packed(("../a.xml", bytes(1_000_000)))
    assert ZipContainer(packed(("inner.zip", inner)), "hives.docx").read("inner.zip") == inner
