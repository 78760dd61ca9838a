"""Run DebateDesk with `python -m debatedesk`."""

import sys

from debatedesk.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
