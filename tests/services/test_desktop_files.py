"""Menu entry, icons, file type and metadata: valid by the desktop's own tools, and true to the program."""

import shutil
import struct
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Sequence
from configparser import ConfigParser
from pathlib import Path

import pytest

from debatedesk import APPLICATION_ID
from debatedesk.domain.errors import DeskError
from debatedesk.domain.links import SCHEME
from debatedesk.formats.registry import FORMATS
from debatedesk.services.desktop_files import desktop_files
from tests.conftest import REPOSITORY
from tests.support.processes import wait_until

UNUSUAL = ["plain", "two words", "50 %", "a=b", "it's", 'the "desk"', "$HOME `id` \\n", "Straße 路"]


def contents(command: Sequence[str] = ("debatedesk",)) -> dict[str, bytes]:
    return {str(file.path): file.content for file in desktop_files(command)}


def menu_entry(content: bytes) -> dict[str, str]:
    parser = ConfigParser(interpolation=None, delimiters=("=",), strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(content.decode("utf-8"))
    return dict(parser["Desktop Entry"])


ENTRY = f"applications/{APPLICATION_ID}.desktop"
METADATA = f"metainfo/{APPLICATION_ID}.metainfo.xml"
TYPES = f"mime/packages/{APPLICATION_ID}.xml"


def check(*command: str | Path) -> None:
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils reads it")
@pytest.mark.parametrize("folder", UNUSUAL)
def test_the_menu_entry_is_valid_wherever_the_program_lies(tmp_path: Path, folder: str) -> None:
    entry = tmp_path / "entry.desktop"
    entry.write_bytes(contents([f"/opt/{folder}/debatedesk"])[ENTRY])
    check("desktop-file-validate", entry)


@pytest.mark.skipif(shutil.which("gio") is None, reason="gio starts it as a desktop does")
@pytest.mark.parametrize("folder", UNUSUAL)
def test_the_menu_entry_starts_the_program_with_the_files(tmp_path: Path, folder: str) -> None:
    program = tmp_path / folder / "debatedesk"
    program.parent.mkdir()
    program.write_text('#!/bin/sh\nprintf "%s\\n" "$@" >"$0.unfinished"\nmv "$0.unfinished" "$0.started"\n')
    program.chmod(0o755)
    entry = tmp_path / "entry.desktop"
    entry.write_bytes(contents([str(program), "--library", "a $b"])[ENTRY])
    check("gio", "launch", entry, tmp_path / "an essay.md")
    started = program.with_name("debatedesk.started")
    wait_until(started.exists)
    assert started.read_text().splitlines()[:2] == ["--library", "a $b"]
    assert len(started.read_text().splitlines()) == 3


@pytest.mark.parametrize("word", ["/opt/a\nb", "/opt/\udcff"])
def test_what_no_menu_entry_can_hold_gets_a_sentence(word: str) -> None:
    with pytest.raises(DeskError, match="No menu entry can start"):
        desktop_files([word])


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstreamcli reads it")
def test_the_metadata_are_valid(tmp_path: Path) -> None:
    path = tmp_path / Path(METADATA).name
    path.write_bytes(contents()[METADATA])
    check("appstreamcli", "validate", "--no-net", path)


def test_entry_and_metadata_tell_the_same() -> None:
    made = contents()
    entry, metadata = menu_entry(made[ENTRY]), ElementTree.fromstring(made[METADATA])
    assert metadata.findtext("id") == entry["Icon"] == APPLICATION_ID
    assert metadata.findtext("launchable") == Path(ENTRY).name
    assert metadata.findtext("name") == entry["Name"]
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    summaries = {each.get(language, ""): each.text for each in metadata.findall("summary")}
    comments = {key.removeprefix("Comment"): value for key, value in entry.items() if key[:7] == "Comment"}
    assert comments == {f"[{code}]" if code else "": words for code, words in summaries.items()}
    types = [each.text for each in metadata.findall("provides/mediatype")]
    assert [*entry["MimeType"].rstrip(";").split(";")] == types
    assert f"x-scheme-handler/{SCHEME}" in types


def test_every_language_of_the_window_is_one_of_the_menu() -> None:
    entry = menu_entry(contents()[ENTRY])
    for catalogue in (REPOSITORY / "resources" / "translations").glob("*.ts"):
        language = catalogue.stem.rpartition("_")[2]
        for key in ("GenericName", "Comment", "Keywords"):
            assert f"{key}[{language}]" in entry


def test_the_type_of_argdown_has_the_suffixes_of_its_format() -> None:
    (argdown,) = [each for each in FORMATS if each.name == "argdown"]
    root = ElementTree.fromstring(contents()[TYPES])
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    (kind,) = root.findall("m:mime-type", space)
    assert kind.get("type") in menu_entry(contents()[ENTRY])["MimeType"].split(";")
    assert [glob.get("pattern") for glob in kind.findall("m:glob", space)] == [
        f"*{suffix}" for suffix in argdown.suffixes
    ]


def test_icons_have_the_size_of_their_folder() -> None:
    sizes = set()
    for path, content in contents().items():
        if path.endswith(".png"):
            width, height = struct.unpack(">II", content[16:24])
            assert path == f"icons/hicolor/{width}x{height}/apps/{APPLICATION_ID}.png"
            sizes.add(width)
    assert sizes >= {16, 24, 32, 48, 64, 128, 256, 512}
    assert contents()[f"icons/hicolor/scalable/apps/{APPLICATION_ID}.svg"].startswith(b"<svg")
