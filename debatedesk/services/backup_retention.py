"""Which automatic backups are kept: fewer, the older they are.

All of today; of each of the last two weeks' days, each of the last two months' weeks, each of the last
year's months and each earlier year: the newest, and the one that holds most where that is another. So a
library that was emptied never pushes out what it held before.
"""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import PurePath

from debatedesk.storage.backup_records import BackupContents

_NAME = re.compile(r"automatic-(\d{4}-\d{2}-\d{2})(-\d{6}(-\d+)?)?\.zip")
_DAILY = timedelta(days=14)
_WEEKLY = timedelta(days=61)
_MONTHLY = timedelta(days=366)


def day_of(path: str) -> date | None:
    """Tell the day of an automatic backup by its name; None for another file, or a day that is none."""
    match = _NAME.fullmatch(PurePath(path).name)
    try:
        return date.fromisoformat(match[1]) if match else None
    except ValueError:
        return None


def expendable(backups: Iterable[BackupContents], today: date) -> list[BackupContents]:
    """List the automatic backups that need not be kept; one of a day that is none or to come is."""
    periods: dict[tuple[int, ...], list[BackupContents]] = {}
    dated = [(day, backup) for backup in backups if (day := day_of(backup.path)) and day < today]
    for day, backup in sorted(dated, key=lambda pair: (pair[0], pair[1].made, pair[1].path)):
        periods.setdefault(_period(day, today - day), []).append(backup)
    found = []
    for period in periods.values():
        whole = [backup for backup in period if not backup.damage] or period
        fullest = max(reversed(whole), key=lambda backup: backup.counts.total if backup.counts else 0)
        found += [backup for backup in period if backup not in (whole[-1], fullest)]
    return found


def _period(day: date, age: timedelta) -> tuple[int, ...]:
    """Name the span of time of which one backup is enough; those of one kind never meet another's."""
    if age <= _DAILY:
        return 0, day.toordinal()
    if age <= _WEEKLY:
        year, week, _ = day.isocalendar()
        return 1, year, week
    if age <= _MONTHLY:
        return 2, day.year, day.month
    return 3, day.year
