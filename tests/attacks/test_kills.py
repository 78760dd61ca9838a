"""A short run of the attack that kills programs."""

from pathlib import Path

from tests.attacks.kills import KillRun


def test_nothing_acknowledged_is_lost_by_kills_of_any_command(tmp_path: Path) -> None:
    run = KillRun(tmp_path, seed=7)
    outcome = run.run(10)
    run.end()
    assert outcome.faults == [], str(outcome)
    assert sum(outcome.kills.values()) == 10
