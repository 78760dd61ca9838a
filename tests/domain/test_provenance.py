"""Who made something and who changed it, from which revision."""

from debatedesk.domain.provenance import MOST_PARENTS, UNKNOWN, Provenance, is_mine, revision_of


def test_a_change_keeps_who_made_it_and_remembers_what_it_was_changed_from() -> None:
    made = Provenance("Vesna", "2026-05-01")
    changed = made.changed("Ivo", "2026-05-02", "aa").changed("Mara", "2026-05-03", "bb")
    assert changed == Provenance("Vesna", "2026-05-01", "Mara", "2026-05-03", ("bb", "aa"))


def test_typing_on_begins_at_the_same_revision() -> None:
    changed = UNKNOWN.changed("Ivo", "1", "aa").changed("Ivo", "2", "")
    assert (changed.modified, changed.parents) == ("2", ("aa",))


def test_so_many_revisions_are_remembered() -> None:
    provenance = UNKNOWN
    for number in range(50):
        provenance = provenance.changed("Ivo", "now", str(number))
    assert len(provenance.parents) == MOST_PARENTS
    assert provenance.parents[0] == "49"


def test_mine_is_what_i_made_and_what_i_changed_last() -> None:
    assert is_mine(Provenance("Vesna  Horvat", "1"), "vesna horvat")
    assert is_mine(Provenance("Ivo", "1", "Vesna", "2"), "Vesna")
    assert not is_mine(Provenance("Ivo", "1", "Mara", "2"), "Vesna")
    assert not is_mine(UNKNOWN, "Vesna")


def test_without_a_name_what_was_made_under_no_name_is_mine_but_nothing_unknown() -> None:
    assert is_mine(Provenance("", "1"), "")
    assert is_mine(Provenance("Ivo", "1", "", "2"), "")
    assert not is_mine(Provenance("Ivo", "1"), "")
    assert not is_mine(UNKNOWN, "")


def test_a_revision_says_whether_two_things_say_the_same() -> None:
    assert revision_of("a", ["b"], None, 0.5) == revision_of("a", ("b",), None, 0.5)
    assert len({revision_of("a", "b"), revision_of("ab", ""), revision_of("\udc80"), revision_of("é")}) == 4
