"""Make the executable with its folder for the system that this runs on: dist/debatedesk.

    python scripts/packaging/freeze.py [--output dist]

It takes the libraries of the Python that runs it. PyInstaller is installed beside them where it is missing.
Exit status 69: it, or a tool of the system, is not to be had here.
"""

import argparse
import importlib.util
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOT_TO_BE_HAD = 69
_TOOLS = ("ldd", "objdump")


def main() -> int:
    """Make it, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=ROOT / "dist")
    options = parser.parse_args()
    missing = [tool for tool in _TOOLS if sys.platform.startswith("linux") and not shutil.which(tool)]
    if missing:
        print(f"These tools are missing here: {', '.join(missing)}.", file=sys.stderr)
        return NOT_TO_BE_HAD
    if importlib.util.find_spec("PyInstaller") is None and not _install():
        print("PyInstaller is not installed here, and could not be.", file=sys.stderr)
        return NOT_TO_BE_HAD
    places = ["--distpath", options.output, "--workpath", ROOT / "build" / "frozen"]
    spec = ROOT / "scripts" / "packaging" / "debatedesk.spec"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places, spec]
    return subprocess.run(command, check=False).returncode


def _install() -> bool:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = project["optional-dependencies"]["packaging"]
    quiet = ["--quiet", "--disable-pip-version-check"]
    installed = subprocess.run([sys.executable, "-m", "pip", "install", *quiet, *wanted], check=False)
    return installed.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
