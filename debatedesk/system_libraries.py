"""Which system libraries Qt lacks on this machine, and the line that installs them.

Without them PySide6 fails to import, or Qt ends the process with a dump when the first window is made.
"""

import importlib.util
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

MODULES = ("QtWidgets", "QtSvg", "QtNetwork", "QtPrintSupport")
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Debian's package of each library that Qt asks for."""


def missing_libraries(plugin: str) -> list[str]:
    """Name the shared libraries that Qt's modules and its platform `plugin` ask for and that are absent.

    Only Linux is looked at; elsewhere, or where nothing can be found out, the list is empty.
    """
    spec = importlib.util.find_spec("PySide6")
    if not sys.platform.startswith("linux") or spec is None or spec.origin is None:
        return []
    home = Path(spec.origin).parent
    objects = [path for name in MODULES for path in home.glob(f"{name}.*.so")]
    objects += home.glob(f"Qt/plugins/platforms/libq{plugin}.so")
    missing: set[str] = set()
    for path in objects:
        missing |= _not_found(path)
    return sorted(missing)


def _not_found(path: Path) -> set[str]:
    try:
        answer = subprocess.run(["ldd", path], capture_output=True, text=True, timeout=30, check=False)
    except (OSError, subprocess.SubprocessError):
        return set()
    return {line.split()[0] for line in answer.stdout.splitlines() if line.endswith("not found")}


def remedy(missing: Iterable[str]) -> str:
    """Say in one line how the `missing` libraries are installed on Debian and Ubuntu."""
    names = sorted(missing)
    packages = " ".join(sorted({PACKAGES[name] for name in names if name in PACKAGES}))
    unknown = ", ".join(name for name in names if name not in PACKAGES)
    sudo = "" if hasattr(os, "geteuid") and os.geteuid() == 0 else "sudo "
    if not packages:
        return f"Qt lacks system libraries: {unknown}."
    beside = f" (and find a package with {unknown})" if unknown else ""
    return f"Qt lacks system libraries; on Debian or Ubuntu: {sudo}apt-get install --yes {packages}{beside}"


def platform_plugin() -> str:
    """Name the Qt platform plugin that a window would use here."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if chosen:
        return chosen
    return "wayland" if os.environ.get("WAYLAND_DISPLAY") else "xcb"


def main() -> int:
    """Check for a window here, or with the argument `offscreen` for drawing without a screen."""
    missing = missing_libraries(sys.argv[1] if len(sys.argv) > 1 else platform_plugin())
    if missing:
        print(remedy(missing), file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
