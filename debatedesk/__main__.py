"""Run DebateDesk with `python -m debatedesk`, or as the executable made from it."""

import sys

from debatedesk.frozen import give_environment_back, is_frozen, run_module


def main() -> int:
    """Run the command line, or the module that the executable is asked to run as a process of its own."""
    if is_frozen():
        give_environment_back()
        status = run_module(sys.argv[1:])
        if status is not None:
            return status
    from debatedesk.cli.main import main as run_command

    return run_command()


if __name__ == "__main__":
    sys.exit(main())
