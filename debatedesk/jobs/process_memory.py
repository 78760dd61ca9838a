"""How much memory another process takes, as each system tells it."""

import subprocess
import sys
from pathlib import Path


def memory_of(process: "subprocess.Popen[bytes]") -> int:
    """Tell the bytes of memory that a child process takes now; 0 where that is unknown or it has ended."""
    try:
        if sys.platform == "win32":
            return _on_windows(process)
        if sys.platform == "darwin":
            return _on_macos(process.pid)
        resident = Path("/proc", str(process.pid), "statm").read_text("ascii").split()[1]
        return int(resident) * _page_size()
    except (OSError, ValueError, IndexError, AttributeError):
        return 0


def _page_size() -> int:
    import resource

    return resource.getpagesize()


def _on_macos(pid: int) -> int:
    """Ask libproc: `rusage_info_v0` holds the physical footprint as its tenth number, after a UUID."""
    import ctypes

    numbers = (ctypes.c_uint64 * 32)()
    library = ctypes.CDLL("/usr/lib/libproc.dylib")
    if library.proc_pid_rusage(pid, 0, ctypes.byref(numbers)) != 0:
        return 0
    return int(numbers[9])


def _on_windows(process: "subprocess.Popen[bytes]") -> int:
    """Ask for PROCESS_MEMORY_COUNTERS; the last of its fields is the page file's use, all that is taken."""
    import ctypes

    class Counters(ctypes.Structure):
        _fields_ = (
            ("cb", ctypes.c_ulong),
            ("PageFaultCount", ctypes.c_ulong),
            ("PeakWorkingSetSize", ctypes.c_size_t),
            ("WorkingSetSize", ctypes.c_size_t),
            ("QuotaPeakPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPeakNonPagedPoolUsage", ctypes.c_size_t),
            ("QuotaNonPagedPoolUsage", ctypes.c_size_t),
            ("PagefileUsage", ctypes.c_size_t),
            ("PeakPagefileUsage", ctypes.c_size_t),
        )

    counters = Counters()
    counters.cb = ctypes.sizeof(Counters)
    kernel: ctypes.CDLL = vars(ctypes)["windll"].kernel32
    handle = ctypes.c_void_p(int(vars(process)["_handle"]))
    if not kernel.K32GetProcessMemoryInfo(handle, ctypes.byref(counters), counters.cb):
        return 0
    return int(max(counters.PagefileUsage, counters.WorkingSetSize))
