"""The environment that tests run in: the same on every desktop, whatever that desktop has set.

`DEBATEDESK_TESTS_NAME=value` gives the tests NAME nevertheless: so they are run on purpose in another
language, another time zone or at another scale.
"""

import json
import os
import re
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

GIVEN = "DEBATEDESK_TESTS_"
SCREEN = "screen.json"
_OF_A_DESKTOP = re.compile(
    r"QT_|QML|QSG_|XDG_|LC_|LANG|GTK_|GDK_|GNOME_|KDE_|DBUS_|DISPLAY$|WAYLAND_|XCURSOR_|XMODIFIERS$"
    r"|AT_SPI_|SESSION_MANAGER$|DESKTOP_"
)
_OF_A_TERMINAL = re.compile(r"COLUMNS$|LINES$|NO_COLOR$|FORCE_COLOR$|CLICOLOR|PYTHON_COLORS$")
_OF_PYTHON = re.compile(r"PYTHON(WARNINGS|OPTIMIZE|INSPECT|VERBOSE|UTF8|IOENCODING|STARTUP|NODEBUGRANGES)$")
_FOREIGN = (_OF_A_DESKTOP, _OF_A_TERMINAL, _OF_PYTHON)
_SCREEN_WIDTH, _SCREEN_HEIGHT = 1920, 1080
"""Of the screen that is only in memory, in pixels at scale 1; at any other scale as much has room on it."""


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
    same_everywhere = {
        "LANG": "C.UTF-8",
        "LC_MESSAGES": "C.UTF-8",
        "TZ": "UTC",
        "QT_QPA_PLATFORM": f"offscreen:configfile={home / SCREEN}",
    }
    return kept | same_everywhere | {name: str(path) for name, path in homes.items()} | given


def enter(home: Path) -> None:
    """Let this process, and those that it starts, run in the environment of tests."""
    entered = environment_of_tests(os.environ, home)
    (home / "runtime").mkdir(mode=0o700)
    (home / SCREEN).write_text(json.dumps(_screen(float(entered.get("QT_SCALE_FACTOR", "1")))), "utf-8")
    for name in os.environ.keys() - entered.keys():
        # What was given stays, for the processes among which the tests are divided.
        if not name.startswith(GIVEN):
            del os.environ[name]
    os.environ.update(entered)
    os.umask(0o022)
    if hasattr(time, "tzset"):
        time.tzset()


def _screen(scale: float) -> dict[str, Any]:
    """Describe a screen to Qt's platform `offscreen`, whose own is smaller than any desktop's."""
    size = {"width": round(_SCREEN_WIDTH * scale), "height": round(_SCREEN_HEIGHT * scale)}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    return {"screens": [{"name": "a screen in memory", "x": 0, "y": 0, **size, **dots}]}
