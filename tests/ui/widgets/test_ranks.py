from hypothesis import given
from hypothesis import strategies as st

from debatedesk.ui.widgets.ranks import Ranks

LISTS = st.lists(st.lists(st.sampled_from("abcdefgh"), unique=True), max_size=12)


@given(LISTS)
def test_ranks_stand_as_the_list_does_and_tell_what_has_moved(lists: list[list[str]]) -> None:
    ranks = Ranks()
    before: dict[str, float] = {}
    for ids in lists:
        moved = ranks.follow(ids)
        now = {key: ranks.of(key) for key in ids}
        assert sorted(now, key=now.__getitem__) == ids
        assert moved == {key for key in before.keys() | now.keys() if before.get(key) != now.get(key)}
        before = now


def test_what_comes_or_goes_leaves_the_others_where_they_are() -> None:
    ranks = Ranks()
    ranks.follow(["a", "b", "c"])
    assert ranks.follow(["a", "new", "b", "c", "last"]) == {"new", "last"}
    assert ranks.follow(["first", "a", "b", "c", "last"]) == {"first", "new"}
    assert ranks.of("gone") > ranks.of("last")


def test_there_is_always_room_between_two() -> None:
    ranks = Ranks()
    ids = ["a", "b"]
    for number in range(60):
        ids.insert(1, f"{number}")
        ranks.follow(ids)
        assert sorted(ids, key=ranks.of) == ids
