"""Reading maps from a library."""

from debatedesk.domain.maps.model import Relation
from debatedesk.storage.maps import dangling_relations


def test_a_long_chain_of_relations_on_relations_is_followed_once() -> None:
    chain = [Relation("r0", "attack", ("a",), "a")]
    chain += [Relation(f"r{i}", "undercut", ("a",), f"r{i - 1}") for i in range(1, 50_000)]
    assert dangling_relations(["a"], chain) == []
    assert dangling_relations(["a"], chain[1:]) == chain[1:]
    assert dangling_relations(["a"], chain[::-1]) == []
