"""Put what a Linux desktop reads of a program, such as menu entry and icons, under a prefix.

It is run with the path of the program, `dist/debatedesk/debatedesk`, and the prefix.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = "debatedesk"
ICON_SIZES = (16, 32, 64, 256)


def add_desktop_files(program: Path, prefix: Path) -> None:
    """Have the program write them with `install-desktop --prefix PREFIX`, where it has that command.

    Where it has not, there are a menu entry and its icons.
    """
    told = subprocess.run([program, "--help"], capture_output=True, text=True, check=True).stdout
    if "install-desktop" in told:
        subprocess.run([program, "install-desktop", "--prefix", prefix], check=True)
        return
    share = prefix / "share"
    entry = ROOT / "scripts" / "packaging" / "linux" / f"{NAME}.desktop"
    copy_file(entry, share / "applications" / entry.name)
    icons = share / "icons" / "hicolor"
    for size in ICON_SIZES:
        copy_file(
            ROOT / "resources" / f"icon-{size}.png", icons / f"{size}x{size}" / "apps" / f"{NAME}.png"
        )
    copy_file(ROOT / "resources" / "icon.svg", icons / "scalable" / "apps" / f"{NAME}.svg")


def copy_file(source: Path, destination: Path) -> None:
    """Copy a file's content into a folder that is made where there is none."""
    destination.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, destination)


if __name__ == "__main__":
    add_desktop_files(Path(sys.argv[1]).absolute(), Path(sys.argv[2]).absolute())
