"""Runs one attack: `python -m tests.attacks kills`, `corruption` or `hostile`, with options after it.

Each attack is a module of this package with `main(arguments) -> int`, which prints one summary line and
returns 0 where nothing was lost and nothing broke.
"""

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path


def names() -> list[str]:
    """Name the attacks that there are."""
    modules = (path.stem for path in Path(__file__).parent.glob("*.py"))
    return sorted(name for name in modules if not name.startswith(("_", "test_")))


def main(arguments: Sequence[str]) -> int:
    """Run the attack that comes first in `arguments`; 2 where there is none of that name."""
    if not arguments or arguments[0] not in names():
        print(f"usage: python -m tests.attacks NAME [OPTIONS…], NAME one of {', '.join(names())}")
        return 2
    module = import_module(f"tests.attacks.{arguments[0]}")
    status: int = module.main(arguments[1:])
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
