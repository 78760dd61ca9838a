"""A message reads as English and remembers what it was made from."""

import copy
import pickle

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import Message, in_turn, listed, message, quoted, signed


def test_a_message_is_an_english_text() -> None:
    said = message("“{title}” has {pages:,} pages.", title="Bees", pages=1204)
    assert said == "“Bees” has 1,204 pages."
    assert said.template == "“{title}” has {pages:,} pages."


def test_one_thing_has_a_sentence_of_its_own() -> None:
    counted = [
        message("{n:,} notes in {where}", "1 note in {where}", n, where="Bees") for n in (0, 1, 1500)
    ]
    assert counted == ["0 notes in Bees", "1 note in Bees", "1,500 notes in Bees"]


def test_without_values_braces_mean_nothing() -> None:
    assert message("{as} it stands") == "{as} it stands"


def test_a_value_is_never_read_as_a_template() -> None:
    assert message("{a} and {b}", a="{b}", b="{a.__class__}") == "{b} and {a.__class__}"


def test_a_name_without_a_value_stays_as_it_is() -> None:
    assert message("{a} and {missing}", a=1) == "1 and {missing}"


def test_an_error_gives_its_message_back() -> None:
    said = message("{file} cannot be read.", file="x.md")
    assert str(DeskError(said)) is said


def test_copies_and_pickles_keep_the_template() -> None:
    said = message("{n} notes", "1 note", 3)
    for kept in (copy.deepcopy(said), pickle.loads(pickle.dumps(said))):
        assert isinstance(kept, Message)
        assert (kept, kept.template, kept.comment, kept.number) == ("3 notes", "{n} notes", "1 note", 3)


def test_a_count_behind_its_sign_keeps_its_number() -> None:
    count = signed("−", 1204)
    assert count == "−1204"
    assert (count.template, count.values) == ("−{count}", {"count": 1204})


def test_words_are_listed_as_in_a_sentence() -> None:
    assert [listed(list("abc")[:count]) for count in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert in_turn(["One.", "", "Two.", "Three."]) == "One. Two. Three."
    assert quoted("Bees") == "“Bees”"
