"""Lies on the PYTHONPATH of a program that must not touch the network: each attempt is noted and refused.

Attempts are lines in the file that DEBATEDESK_ATTEMPTS names. Python's own sockets are watched by an audit
hook; those of Qt are looked for by tests/support/offline_window.py itself.
"""

import os
import sys
from pathlib import Path

_LOCAL_ONLY = {
    "socket.connect",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.sendto",
    "urllib.Request",
}


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event not in _LOCAL_ONLY:
        return
    target = arguments[1] if event in ("socket.connect", "socket.sendto") else arguments[0]
    if event in ("socket.connect", "socket.sendto") and not isinstance(target, tuple):
        return  # a socket within the machine, by its path
    with Path(os.environ["DEBATEDESK_ATTEMPTS"]).open("a", encoding="utf-8") as attempts:
        attempts.write(f"{event} {target}\n")
    raise OSError(f"the network was asked for: {event}")


sys.addaudithook(_refuse)
