"""The environment that tests run in: the same on every desktop, whatever that desktop has set.

`DEBATEDESK_TESTS_NAME=value` gives the tests NAME nevertheless: so they are run on purpose in another
language, another time zone or at another scale.
"""

import os
import re
import time
from collections.abc import Mapping
from pathlib import Path

GIVEN = "DEBATEDESK_TESTS_"
_OF_A_DESKTOP = re.compile(
    r"QT_|QML|QSG_|XDG_|LC_|LANG|GTK_|GDK_|GNOME_|KDE_|DBUS_|DISPLAY$|WAYLAND_|XCURSOR_|XMODIFIERS$"
    r"|AT_SPI_|SESSION_MANAGER$|DESKTOP_"
)
_OF_A_TERMINAL = re.compile(r"COLUMNS$|LINES$|NO_COLOR$|FORCE_COLOR$|CLICOLOR|PYTHON_COLORS$")
_OF_PYTHON = re.compile(r"PYTHON(WARNINGS|OPTIMIZE|INSPECT|VERBOSE|UTF8|IOENCODING|STARTUP|NODEBUGRANGES)$")
_FOREIGN = (_OF_A_DESKTOP, _OF_A_TERMINAL, _OF_PYTHON)
_SAME_EVERYWHERE = {"LANG": "C.UTF-8", "TZ": "UTC", "QT_QPA_PLATFORM": "offscreen"}


def environment_of_tests(inherited: Mapping[str, str], home: Path) -> dict[str, str]:
    """Keep of an environment what tests may know of, and give them a home of their own to write in."""
    kept = {
        name: value
        for name, value in inherited.items()
        if not any(pattern.match(name) for pattern in _FOREIGN) and not name.startswith(GIVEN)
    }
    homes = {
        "HOME": home,
        "XDG_RUNTIME_DIR": home / "runtime",
        "HYPOTHESIS_STORAGE_DIRECTORY": home / "hypothesis",
    }
    homes |= {f"XDG_{name}_HOME": home / name.lower() for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    given = {name.removeprefix(GIVEN): value for name, value in inherited.items() if name.startswith(GIVEN)}
    return kept | _SAME_EVERYWHERE | {name: str(path) for name, path in homes.items()} | given


def enter(home: Path) -> None:
    """Let this process, and those that it starts, run in the environment of tests."""
    (home / "runtime").mkdir(mode=0o700)
    entered = environment_of_tests(os.environ, home)
    for name in os.environ.keys() - entered.keys():
        # What was given stays, for the processes among which the tests are divided.
        if not name.startswith(GIVEN):
            del os.environ[name]
    os.environ.update(entered)
    os.umask(0o022)
    if hasattr(time, "tzset"):
        time.tzset()
