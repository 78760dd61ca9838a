"""How long computed standing of a large map takes, as a process of its own measures it.

`python -m tests.benchmarks.evaluation NODES` makes a map with all kinds of relations and prints the medians
of the processor time in milliseconds: for labels with the reasons of all nodes, for strengths by both
semantics, and for another title, after which no label is worked out again.
"""

import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace

from debatedesk.domain.evaluation.evaluation import Evaluation
from debatedesk.domain.evaluation.strengths import strengths
from debatedesk.domain.maps.edits import replace_node
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation, RelationKind
from tests.benchmarks.marks import tell

SEED = 7
ROUNDS = 15
PROPOSALS = 20
KINDS: tuple[RelationKind, ...] = ("support", "support", "attack", "attack", "attack", "contradiction")
UNDERCUT, LINKED, WEIGHED = 0.1, 0.1, 0.5
"""So many relations are undercut or have two sources, and so many nodes have a weight."""


def tangled(count: int) -> ArgumentMap:
    """Make a map in which each node bears on an earlier one, or on a link."""
    dice = random.Random(SEED)
    nodes: list[Node] = []
    relations: list[Relation] = []
    for number in range(count):
        weight = round(dice.random(), 2) if dice.random() < WEIGHED else None
        is_proposal = number < max(1, count // PROPOSALS)
        kind = "proposal" if is_proposal else "argument"
        nodes.append(Node(f"n{number}", kind, f"Node {number}", weight=weight))  # type: ignore[arg-type]
        if is_proposal:
            continue
        key, target = f"r{number}", f"n{dice.randrange(number)}"
        if relations and dice.random() < UNDERCUT:
            relations.append(Relation(key, "undercut", (f"n{number}",), dice.choice(relations).id))
            continue
        others = (
            {f"n{number}", f"n{dice.randrange(number)}"} - {target} if dice.random() < LINKED else set()
        )
        sources = tuple(sorted(others)) or (f"n{number}",)
        relations.append(Relation(key, dice.choice(KINDS), sources, target))
    return ArgumentMap.of("", "Tangled", nodes, relations)


def median_ms(work: Callable[[], object]) -> float:
    """Tell the median of the processor time of some work."""
    times = []
    for _ in range(ROUNDS):
        start = time.thread_time()
        work()
        times.append((time.thread_time() - start) * 1000)
    return statistics.median(times)


def labels_and_reasons(argument_map: ArgumentMap) -> None:
    """Work out how all nodes stand, and why."""
    evaluation = Evaluation(argument_map)
    assert all(evaluation.reason(key).sentence for key in evaluation.standings)


def main() -> int:
    """Measure one size."""
    whole = tangled(int(sys.argv[1]))
    evaluation = Evaluation(whole)
    counts = list(evaluation.standings.values())
    assert all(label in counts for label in ("in", "out", "undecided"))
    titled = replace_node(whole, replace(whole.nodes["n1"], title="Another"))
    tell(
        labels_ms=median_ms(lambda: labels_and_reasons(whole)),
        strengths_ms=median_ms(lambda: strengths(whole, evaluation.framework)),
        title_ms=median_ms(lambda: Evaluation(titled, evaluation).standings),
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
