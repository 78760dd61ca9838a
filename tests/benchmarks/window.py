"""Our side of the measurements: the real window on a library.

`prepare LIBRARY` leaves it with Federalist No. 10 open; `start LIBRARY` opens it and tells when the text
was painted and what memory that takes; `open LIBRARY` tells how long opening the long text takes; `import
LIBRARY FOLDER` times an import; `rest LIBRARY` watches a window that nobody touches.
"""

import sys
from pathlib import Path

from debatedesk.cli.main import load_window


def main() -> int:
    """Run one measurement."""
    mode, library = sys.argv[1:3]
    load_window()  # as the program does it: before anything else of Qt
    from tests.benchmarks.measurement import Measurement

    measured = Measurement(Path(library))
    if mode == "import":
        measured.import_folder(Path(sys.argv[3]))
        return 0
    modes = {
        "prepare": measured.prepare,
        "start": measured.start,
        "open": measured.open_long,
        "rest": measured.rest,
    }
    measured.run(modes[mode])
    return 0


if __name__ == "__main__":
    sys.exit(main())
