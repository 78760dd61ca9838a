"""Marks that measuring processes print, on a clock that all of them share."""

import json
import time
from pathlib import Path

SHORT = "Federalist No. 10"
LONG = "A long text"
"""The titles of the texts that are opened."""


def now() -> int:
    """Tell the time in nanoseconds."""
    return time.clock_gettime_ns(time.CLOCK_MONOTONIC)


def tell(**values: float) -> None:
    """Print one line of JSON for the process that measures."""
    print(json.dumps(values), flush=True)


def memory() -> dict[str, float]:
    """Return this process's memory in MB: resident, and proportional where pages are shared."""
    sizes = {"Rss": 0.0, "Pss": 0.0}
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        name, _, rest = line.partition(":")
        if name in sizes:
            sizes[name] = int(rest.split()[0]) / 1024
    return {"rss": sizes["Rss"], "pss": sizes["Pss"]}
