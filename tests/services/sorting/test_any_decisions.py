"""Decisions in any order, with undo, redo and restarts between them: none is lost, none comes back."""

import random
from contextlib import closing
from pathlib import Path

import pytest

from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.sorting.queue import SortingQueue
from debatedesk.services.sorting.records import Candidate
from debatedesk.services.workspace import Workspace
from tests.support.libraries import add_text, contents

THINGS = ("hive", "orchard", "tram", "market", "bridge", "school")
STEPS = 60


def prepare(workspace: Workspace) -> str:
    """Make a debate of six proposals and six replies, in which every sentence may bear on a proposal."""
    debate = workspace.documents.create_debate("City").created[0].id
    essay = [f"Each {one} of the city should have one {other} beside it." for one, other in pairs()]
    add_text(workspace.library, "essay", debate, "\n\n".join(essay))
    for number in range(6):
        lines = [f"No {one} wants any {other} near it. Who would say more?" for one, other in pairs()]
        add_text(workspace.library, f"reply{number}", debate, " ".join(lines), kind="reaction")
    map_id = workspace.maps.create(debate, "City").created[0].id
    text = workspace.documents.text("essay")
    for sentence in essay:
        start = text.index(sentence)
        workspace.maps.add_passage(
            map_id, "proposal", Reference.passage("essay", start, start + len(sentence))
        )
    return map_id


def pairs() -> list[tuple[str, str]]:
    return list(zip(THINGS, THINGS[1:] + THINGS[:1], strict=True))


def queue_of(workspace: Workspace, map_id: str) -> SortingQueue:
    queue = SortingQueue()
    queue.fill(workspace.sorting.candidates(map_id), workspace.sorting.decided(map_id))
    return queue


def decide(workspace: Workspace, map_id: str, candidate: Candidate, chance: random.Random) -> None:
    sorting, passage = workspace.sorting, Reference.passage(*candidate.span)
    proposal = candidate.likely[0].proposal
    match chance.randrange(5):
        case 0:
            sorting.skip(map_id, passage)
        case 1:
            sorting.ask(map_id, passage, proposal)
        case 2:
            sorting.give_evidence(map_id, passage, proposal)
        case _:
            sorting.speak(map_id, passage, chance.choice(("for", "against")), proposal)


@pytest.mark.parametrize("seed", range(3))
def test_no_decision_is_lost_whatever_comes_between(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    paths = LibraryPaths.under(tmp_path / "library")
    with closing(Workspace(paths)) as workspace:
        map_id = prepare(workspace)
        total = queue_of(workspace, map_id).total
    assert total == 36
    decided, undone = 0, 0
    workspace = Workspace(paths)
    steps = 0
    for _ in range(STEPS):
        queue = queue_of(workspace, map_id)
        assert (queue.decided, queue.total) == (decided, total)
        kept = contents(workspace.library)
        match chance.randrange(8):
            case 0:
                workspace.close()
                workspace = Workspace(paths)
                assert contents(workspace.library) == kept
                steps = undone = 0
            case 1 if steps:
                workspace.undo.undo()
                steps, undone, decided = steps - 1, undone + 1, decided - 1
            case 2 if undone:
                workspace.undo.redo()
                steps, undone, decided = steps + 1, undone - 1, decided + 1
            case _ if queue.current:
                current = queue.current
                decide(workspace, map_id, current, chance)
                queue.settle(workspace.sorting.decided(map_id))
                assert queue.current != current
                steps, undone, decided = steps + 1, 0, decided + 1
    workspace.close()
    assert decided > 10
