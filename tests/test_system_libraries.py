"""The line that installs what Qt lacks."""

import re
from importlib.util import find_spec

import pytest

from debatedesk.system_libraries import MODULES, missing_libraries, platform_plugin, remedy
from tests.conftest import REPOSITORY


def test_one_line_installs_each_package_once() -> None:
    line = remedy(["libxcb-cursor.so.0", "libglib-2.0.so.0", "libgthread-2.0.so.0"])
    assert line.endswith("apt-get install --yes libglib2.0-0 libxcb-cursor0")
    assert "\n" not in line


def test_a_library_of_no_known_package_is_named() -> None:
    assert remedy(["libodd.so.7"]) == "Qt lacks system libraries: libodd.so.7."
    assert remedy(["libodd.so.7", "libEGL.so.1"]).endswith("libegl1 (and find a package with libodd.so.7)")


def test_the_plugin_is_the_one_that_the_session_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "vnc:size=800x600")
    assert platform_plugin() == "vnc"
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert platform_plugin() == "wayland"
    monkeypatch.delenv("WAYLAND_DISPLAY")
    assert platform_plugin() == "xcb"


@pytest.mark.skipif(find_spec("PySide6") is None, reason="nothing is asked for where Qt is not")
def test_nothing_is_missing_where_qt_runs() -> None:
    assert missing_libraries("offscreen") == []


@pytest.mark.skipif(find_spec("PySide6") is None, reason="nothing is asked for where Qt is not")
def test_every_module_of_qt_that_is_imported_is_looked_at() -> None:
    """QtWidgets brings QtCore and QtGui along."""
    sources = (path.read_text("utf-8") for path in (REPOSITORY / "debatedesk").rglob("*.py"))
    imported = {name for text in sources for name in re.findall(r"from PySide6\.(Qt\w+) import", text)}
    assert imported <= {"QtCore", "QtGui", *MODULES}


def test_what_the_checks_install_is_what_drawing_without_a_screen_needs() -> None:
    listed = re.findall(r"^(lib\S+\.so\.\d+) (\S+)$", (REPOSITORY / ".ci" / "run").read_text("utf-8"), re.M)
    assert listed
    assert all(remedy([library]).endswith(f" {package}") for library, package in listed)
