"""An EPUB as one text: its parts in order, with chapters, footnotes, images and printed pages."""

import re
from collections.abc import Iterator
from pathlib import Path

from debatedesk.domain.errors import FormatError, TooLargeError
from debatedesk.domain.message import message
from debatedesk.domain.text.document import outline
from debatedesk.formats.base import ImportedText, readable_name
from debatedesk.formats.containers import ZipContainer
from debatedesk.formats.epub.images import embedded_images, point_to_members
from debatedesk.formats.epub.metadata import describe_book
from debatedesk.formats.epub.navigation import read_navigation
from debatedesk.formats.epub.package import EpubPackage, PackageItem, read_package
from debatedesk.formats.epub.pages import body_of_page, parse_page, types_of
from debatedesk.formats.epub.tree import HEADINGS, BookPart, BookTree, leaf_blocks
from debatedesk.formats.epub.writing import write_book
from debatedesk.formats.gutenberg.description import LEFT_OUT
from debatedesk.formats.gutenberg.licence import take_licence
from debatedesk.formats.html.tree import Element
from debatedesk.formats.limits import LARGEST_TEXT

_MOST_DAMAGED = 10
_LINKED = 0.7


def read_epub(path: Path, data: bytes) -> ImportedText:
    """Read a book; what is broken is read as far as it goes, and told.

    Raises FormatError where it is no archive, is locked by its seller, or holds no text.
    """
    archive = ZipContainer(data, path.name)
    package = read_package(archive, path.name)
    reader = _BookReader(archive, package, path.name)
    tree = BookTree(list(reader.parts()))
    has_licence = bool(take_licence(tree))
    written = write_book(tree, read_navigation(archive, package))
    reading = written.reading
    if not reading.text.strip():
        raise FormatError(message("“{file}” is an e-book without a text.", file=path.name))
    images, left_out = embedded_images(reading, archive)
    said = describe_book(package.metadata)
    first = next((heading.text for heading in outline(reading) if heading.text), "")
    return ImportedText(
        said.title or first or readable_name(path),
        said.author,
        said.date,
        "",
        "",
        said.source,
        said.language,
        written.markdown,
        reading=reading,
        embedded=images,
        printed=written.printed,
        publication=said.publication,
        remarks=(*reader.remarks(), *_image_remarks(left_out), *((LEFT_OUT,) if has_licence else ())),
    )


def _image_remarks(count: int) -> Iterator[str]:
    if count:
        yield message(
            "{n:,} of its images are damaged or too large and left out.",
            "One of its images is damaged or too large and left out.",
            count,
        )


class _BookReader:
    """Reads the parts of a book and notes what of it could not be read."""

    def __init__(self, archive: ZipContainer, package: EpubPackage, name: str) -> None:
        self._archive = archive
        self._package = package
        self._name = name
        self._missing = 0
        self._read = 0
        self._members = {member.casefold(): member for member in archive.names}

    def parts(self) -> Iterator[BookPart]:
        size = 0
        damaged = 0
        for item in self._package.spine:
            if "nav" in item.properties:
                continue
            member = (
                item.member if item.member in self._archive else self._members.get(item.member.casefold())
            )
            if member is None:
                self._missing += 1
                continue
            try:
                data = self._archive.read(member, LARGEST_TEXT)
                root = parse_page(data, self._name)
            except TooLargeError:
                raise
            except FormatError:
                damaged += 1
                self._missing += 1
                if damaged > _MOST_DAMAGED:
                    raise
                continue
            size += len(data)
            if size > LARGEST_TEXT:
                most = LARGEST_TEXT // 1_000_000
                raise FormatError(
                    message(
                        "“{name}” has more than {most} MB of text; it can't be read.",
                        name=self._name,
                        most=most,
                    )
                )
            part = BookPart(item.member, body_of_page(root))
            self._read += 1
            if not self._is_furniture(item, part):
                point_to_members(part, self._archive)
                yield part

    def remarks(self) -> Iterator[str]:
        if self._missing:
            yield message(
                "{n:,} parts are missing or damaged in the file, and {count:,} were read.",
                "One part is missing or damaged in the file, and {count:,} were read.",
                self._missing,
                count=self._read,
            )

    def _is_furniture(self, item: PackageItem, part: BookPart) -> bool:
        """Tell a cover, and a page that only lists contents."""
        guide = self._package.guide
        kinds = types_of(part.body)
        has_text = bool(part.body.text())
        if not has_text and (item.member == guide.get("cover") or "cover" in kinds or self._read == 1):
            return True
        if item.member == guide.get("cover") and len(part.body.text()) < 100:
            return True
        is_contents = item.member == guide.get("toc") or "toc" in kinds
        return is_contents and _share_linked(part.body) >= _LINKED


def _share_linked(body: Element) -> float:
    whole = len(
        re.sub(r"\s", "", " ".join(leaf.text() for leaf in leaf_blocks(body) if leaf.tag not in HEADINGS))
    )
    linked = sum(len(re.sub(r"\s", "", link.text())) for link in body.elements() if link.tag == "a")
    return linked / whole if whole else 1.0
