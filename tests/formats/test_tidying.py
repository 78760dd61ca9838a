"""What a text says of itself is kept to one line and to a length, whatever its file says."""

from pathlib import Path

import pytest

from debatedesk.domain.errors import PasswordNeededError
from debatedesk.domain.publication import PersonName, Publication
from debatedesk.formats.base import ImportedAnnotation, ImportedText, ReadingOptions, TextFormat
from debatedesk.formats.limits import LONGEST_SENTENCE, MOST_ANNOTATIONS

BARE = ImportedText("Bees", "", "", "", "", "", "", "Bees.")


class Given(TextFormat):
    """Reads every file as the text that it was given."""

    def __init__(self, text: ImportedText) -> None:
        self.text = text

    def _read(self, path: Path, data: bytes, options: ReadingOptions) -> ImportedText:
        return self.text


class Locked(TextFormat):
    """Opens no file without a password, and says so at length."""

    def _read(self, path: Path, data: bytes, options: ReadingOptions) -> ImportedText:
        raise PasswordNeededError("word " * 1_000)


def read(**brought: object) -> ImportedText:
    text = ImportedText("Bees", "", "", "", "", "", "", "Bees.", **brought)  # type: ignore[arg-type]
    return Given(text).read(Path("bees.x"), b"bees")


def test_names_and_remarks_are_lines_that_steer_nothing() -> None:
    names = (PersonName("Do\x1b[2Je", "Jane\nAnn"),)
    publication = Publication("book", authors=names, container="A\ncontainer", abstract="x" * 100_000)
    text = read(publication=publication, remarks=("A\x07 guess\n" * 1_000,), encoding="koi8-r\0")
    assert text.publication is not None
    assert text.publication.authors == (PersonName("Do [2Je", "Jane Ann"),)
    assert text.publication.container == "A container"
    assert len(text.publication.abstract) == 20_000
    assert text.remarks[0].startswith("A guess A guess")
    assert len(text.remarks[0]) == LONGEST_SENTENCE
    assert text.encoding == "koi8-r"


def test_what_is_marked_in_a_file_is_kept_with_whole_characters() -> None:
    marked = ImportedAnnotation(0, 4, "green", "a\0b \ud83d", "Ann\nLee", "2024", ("one\ntag", ""))
    (kept,) = read(annotations=(marked,)).annotations
    assert (kept.markdown, kept.author, kept.tags) == ("ab \ufffd", "Ann Lee", ("one tag",))


def test_annotations_without_end_are_cut_and_told() -> None:
    text = read(annotations=(ImportedAnnotation(0, 4, "green"),) * (MOST_ANNOTATIONS + 1))
    assert len(text.annotations) == MOST_ANNOTATIONS
    assert text.remarks == ("Of its annotations the first 20,000 were taken.",)


def test_a_long_sentence_about_a_password_still_asks_for_it() -> None:
    with pytest.raises(PasswordNeededError) as refused:
        Locked().read(Path("bees.x"), b"bees")
    assert len(str(refused.value)) == LONGEST_SENTENCE
