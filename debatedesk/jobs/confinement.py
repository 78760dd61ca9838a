"""What a process that reads files of others may not do: take much memory, write files, reach the network.

Python's own calls are refused by an audit hook on every system; memory is bounded by the kernel where it
does that (Linux), and watched by the process that started this one everywhere.
"""

import os
import sys
from pathlib import Path
from typing import Any

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_SPARE_ADDRESSES = 1_500_000_000
"""Bytes of addresses beyond the memory: code and what is reserved without ever being used."""
_FORBIDDEN = frozenset(
    {
        *("os.chmod", "os.chown", "os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir"),
        *("os.symlink", "os.truncate", "os.utime", "os.system", "os.exec", "os.fork", "os.forkpty"),
        *("os.posix_spawn", "os.spawn", "os.startfile", "os.startfile/2", "os.kill", "pty.spawn"),
        *("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.sendmsg"),
        *("subprocess.Popen", "shutil.rmtree", "shutil.move", "shutil.copyfile", "webbrowser.open"),
        *("winreg.CreateKey", "winreg.SetValue", "winreg.DeleteKey", "ftplib.connect", "urllib.Request"),
    }
)


def confine(memory: int) -> None:
    """Bound this process for good: bytes of memory, no files written, nothing started, no connections."""
    sys.dont_write_bytecode = True
    _bound(memory)
    sys.addaudithook(_refuse)


def _bound(memory: int) -> None:
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    if sys.platform == "linux" and Path("/proc/self/statm").exists():
        resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
        addresses = memory + _SPARE_ADDRESSES
        resource.setrlimit(resource.RLIMIT_AS, (addresses, addresses))


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "open":
        path, _, flags = arguments
        if flags & _WRITING and path != os.devnull:
            raise PermissionError(f"{path!r} would be written by a process that only reads")
    elif event in _FORBIDDEN:
        raise PermissionError(f"{event} in a process that only reads")
