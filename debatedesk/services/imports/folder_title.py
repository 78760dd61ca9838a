"""The title of the debate that a folder becomes."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from debatedesk.domain.errors import DeskError
from debatedesk.services.imports.files import natural_key
from debatedesk.storage.regular_files import open_regular, readable

_MOST_FILES = 50
_HEAD = 4_096
_TEXT_SUFFIXES = frozenset({".md", ".markdown", ".txt", ".argdown", ".ad"})


def folder_title(folder: Path) -> str:
    """Make a title of a folder's name, spelled as a title within it: “the-ai-debate” is “The AI debate”.

    A title counts that begins with the words of the name; without one, only the first letter is made large.
    Empty for a folder without a name.
    """
    name = " ".join(re.split(r"[-_\s]+", readable(folder.absolute()).name)).strip()
    words = r"\s+".join(map(re.escape, name.split()))
    titled = re.compile(rf"^(?:title:|=*#*)\s*[\"'“]?({words})\b", re.IGNORECASE | re.MULTILINE)
    for head in _heads(folder) if " " in name else ():
        title = titled.search(head)
        if title and not title[1].isupper():
            name = " ".join(title[1].split())
            break
    return name[:1].upper() + name[1:]


def _heads(folder: Path) -> Iterator[str]:
    """Read the beginnings of a folder's texts; one that can't be read has none."""
    try:
        paths = [Path(each.path) for each in os.scandir(folder) if each.is_file()]
    except OSError:
        return
    texts = [each for each in sorted(paths, key=natural_key) if each.suffix.lower() in _TEXT_SUFFIXES]
    for path in texts[:_MOST_FILES]:
        try:
            with open_regular(path) as file:
                yield file.read(_HEAD).decode("utf-8", "replace")
        except (DeskError, OSError):
            continue
