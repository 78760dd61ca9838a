"""The environment that the tests themselves run in."""

import os
import subprocess
import sys
import time
from pathlib import Path

from tests.support.environment import environment_of_tests

A_DESKTOP = {
    "PATH": "/usr/bin",
    "LD_LIBRARY_PATH": "/opt/lib",
    "HOME": "/home/ada",
    "LANG": "tr_TR.UTF-8",
    "LC_ALL": "tr_TR.UTF-8",
    "TZ": "Pacific/Kiritimati",
    "DISPLAY": ":0",
    "WAYLAND_DISPLAY": "wayland-0",
    "DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/user/1000/bus",
    "XDG_RUNTIME_DIR": "/run/user/1000",
    "XDG_CURRENT_DESKTOP": "KDE",
    "QT_QPA_PLATFORM": "wayland",
    "QT_QPA_PLATFORMTHEME": "gtk3",
    "QT_SCALE_FACTOR": "1.5",
    "QT_STYLE_OVERRIDE": "kvantum",
    "COLUMNS": "40",
    "FORCE_COLOR": "1",
    "PYTHONWARNINGS": "error",
    "DEBATEDESK_CORPORA": "/corpora",
}


def test_nothing_of_a_desktop_reaches_the_tests(tmp_path: Path) -> None:
    seen = environment_of_tests(A_DESKTOP, tmp_path)
    assert seen == environment_of_tests(
        {name: seen[name] for name in ("PATH", "LD_LIBRARY_PATH", "DEBATEDESK_CORPORA")}, tmp_path
    )
    assert (seen["LANG"], seen["LC_MESSAGES"], seen["TZ"]) == ("C.UTF-8", "C.UTF-8", "UTC")
    assert seen["QT_QPA_PLATFORM"].startswith("offscreen:")
    assert (seen["PATH"], seen["DEBATEDESK_CORPORA"]) == ("/usr/bin", "/corpora")


def test_whatever_they_write_is_under_a_home_of_their_own(tmp_path: Path) -> None:
    seen = environment_of_tests({}, tmp_path)
    homes = {name: value for name, value in seen.items() if name == "HOME" or name.startswith("XDG_")}
    assert set(homes) == {
        *("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
    }
    assert all(Path(value).is_relative_to(tmp_path) for value in homes.values())


def test_what_is_given_to_them_on_purpose_does(tmp_path: Path) -> None:
    given = {"DEBATEDESK_TESTS_QT_SCALE_FACTOR": "2", "DEBATEDESK_TESTS_LANG": "ar_EG.UTF-8"}
    seen = environment_of_tests(A_DESKTOP | given, tmp_path)
    assert (seen["QT_SCALE_FACTOR"], seen["LANG"]) == ("2", "ar_EG.UTF-8")
    assert not seen.keys() & given.keys()


def test_this_process_and_those_it_starts_are_in_it() -> None:
    said = subprocess.run(
        [sys.executable, "-c", "import os, time; print(os.environ['HOME'], *time.tzname)"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.split() == [os.environ["HOME"], *time.tzname]
    assert "debatedesk-tests-" in os.environ["HOME"]
