"""Images of a page: those that came with the text are shown, no other is ever fetched."""

import os
from base64 import b64encode
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from debatedesk.domain.text.document import read_markdown
from debatedesk.ui.reader import picture_process
from debatedesk.ui.reader.masthead import Masthead
from debatedesk.ui.reader.page import set_page
from debatedesk.ui.reader.page_images import is_remote
from debatedesk.ui.reader.page_view import PageView
from debatedesk.ui.reader.typesetting import Formats, Typesetting
from debatedesk.ui.theme import ThemeHost
from tests.support.pictures import colour_at, picture_of

LONG_MS = 30_000


def png(colour: str, width: int = 80, height: int = 40) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def drawn(view: PageView, offset: int) -> QColor:
    """Give the colour in the middle of what stands at an offset."""
    point = view.rects_of(offset, offset + 1)[0].center().toPoint()
    return colour_at(picture_of(view.viewport()), point)


def shown(
    markdown: str, files: dict[str, bytes], theme: ThemeHost, qtbot: QtBot
) -> tuple[PageView, list[str]]:
    asked: list[str] = []

    def load(source: str) -> bytes | None:
        asked.append(source)
        return files.get(source)

    view = PageView(theme)
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    view.show_page(set_page(read_markdown(markdown), Formats(Typesetting()), Masthead()), load)
    view.grab()
    return view, asked


def test_an_image_that_came_with_the_text_is_shown(theme: ThemeHost, qtbot: QtBot) -> None:
    view, _ = shown("![A hive](hive.png)", {"hive.png": png("red")}, theme, qtbot)
    assert drawn(view, 0) == QColor("red")
    assert round(view.rects_of(0, 1)[0].width()) == 80


def test_a_wide_image_is_fitted_into_the_column(theme: ThemeHost, qtbot: QtBot) -> None:
    view, _ = shown("![A hive](hive.png)", {"hive.png": png("red", 3000, 300)}, theme, qtbot)
    assert view.rects_of(0, 1)[0].width() <= view.viewport().width()


def test_a_remote_image_is_never_asked_for_and_named_instead(theme: ThemeHost, qtbot: QtBot) -> None:
    sources = ("https://example.org/a.png", "//example.org/b.png", "ftp://example.org/c.png")
    markdown = " ".join(f"![Far]({each})" for each in sources)
    view, asked = shown(markdown, {}, theme, qtbot)
    assert asked == []
    assert view.rects_of(0, 1)[0].width() > 100


def test_an_embedded_image_is_shown(theme: ThemeHost, qtbot: QtBot) -> None:
    address = f"data:image/png;base64,{b64encode(png('blue')).decode()}"
    view, asked = shown(f"![A hive]({address})", {}, theme, qtbot)
    assert drawn(view, 0) == QColor("blue")
    assert asked == []


def test_a_damaged_image_is_named_instead(theme: ThemeHost, qtbot: QtBot) -> None:
    view, _ = shown("![A hive](hive.png)", {"hive.png": b"no image"}, theme, qtbot)
    assert view.rects_of(0, 1)[0].width() > 100


def test_a_damaged_image_adds_nothing_to_standard_error(
    theme: ThemeHost, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    shown("![A hive](hive.png)", {"hive.png": b"no image"}, theme, qtbot)
    assert "libpng" not in capfd.readouterr().err


SQUARE = """<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40">
<rect width="60" height="40" fill="red"/>"""


def test_a_drawing_is_drawn_by_another_process(theme: ThemeHost, qtbot: QtBot) -> None:
    view, _ = shown("![A hive](hive.svg)", {"hive.svg": f"{SQUARE}</svg>".encode()}, theme, qtbot)
    assert round(view.rects_of(0, 1)[0].width()) == 60
    qtbot.waitUntil(lambda: drawn(view, 0) == QColor("red"), timeout=LONG_MS)


def test_a_large_photograph_is_decoded_by_another_process(theme: ThemeHost, qtbot: QtBot) -> None:
    view, _ = shown("![A hive](hive.png)", {"hive.png": png("red", 3000, 2000)}, theme, qtbot)
    qtbot.waitUntil(lambda: drawn(view, 0) == QColor("red"), timeout=LONG_MS)


def laughing(levels: int) -> str:
    """Draw two of what is drawn a level below, at each of so many levels."""
    uses = "".join(
        f'<g id="g{level}"><use href="#g{level - 1}"/><use href="#g{level - 1}"/></g>'
        for level in range(1, levels)
    )
    defined = f'<defs><g id="g0"><rect width="1" height="1"/></g>{uses}</defs>'
    return f'{SQUARE}{defined}<use href="#g{levels - 1}"/></svg>'


@pytest.mark.parametrize("embedded", [True, False])
def test_a_drawing_of_a_billion_shapes_is_named_instead(
    theme: ThemeHost, qtbot: QtBot, embedded: bool
) -> None:
    bomb = laughing(30).encode()
    source = f"data:image/svg+xml;base64,{b64encode(bomb).decode()}" if embedded else "bomb.svg"
    view, _ = shown(f"<img src='{source}' alt='A bomb'>", {"bomb.svg": bomb}, theme, qtbot)
    assert view.rects_of(0, 1)[0].width() > 100


def test_a_drawing_that_takes_long_is_given_up(
    theme: ThemeHost, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture_process, "LONGEST_MS", 1)
    given: list[QImage] = []
    process = picture_process.PictureProcess(f"{SQUARE}</svg>".encode(), QSize(60, 40))
    process.drawn.connect(given.append)
    qtbot.waitUntil(lambda: bool(given), timeout=LONG_MS)
    assert given[0].isNull()


def test_a_drawing_opens_no_file(theme: ThemeHost, qtbot: QtBot, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "blue.png").write_bytes(png("blue", 60, 40))
    for name in ("pipe.png", "blue.png"):
        image = f'<image width="60" height="40" href="{(tmp_path / name).as_uri()}"/>'
        view, _ = shown("![A hive](a.svg)", {"a.svg": f"{SQUARE}{image}</svg>".encode()}, theme, qtbot)
        qtbot.waitUntil(lambda view=view: drawn(view, 0) == QColor("red"), timeout=LONG_MS)  # type: ignore[misc]


def test_a_page_that_closes_while_a_drawing_is_drawn_leaves_nothing_behind(
    theme: ThemeHost, qtbot: QtBot
) -> None:
    view, _ = shown("![A hive](hive.svg)", {"hive.svg": f"{SQUARE}</svg>".encode()}, theme, qtbot)
    view.show_page(None, lambda source: None)


def test_addresses_are_told_from_places_beside_the_text() -> None:
    assert is_remote("https://example.org/a.png")
    assert is_remote("data:image/png;base64,xx")
    assert not is_remote("pictures/a.png")
    assert not is_remote("pictures/a:b.png")
