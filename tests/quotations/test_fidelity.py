"""Whether a node quotes its passages is found out; what else it does its reader says."""

import pytest

from debatedesk.domain.maps.model import Node
from debatedesk.quotations.fidelity import (
    NOTHING_FOUND,
    Passage,
    fidelity_of,
    find_fidelity,
    words_of_node,
)

HIVES = (
    "Every street should keep one hive, and every school one more. "
    "Bees do not need a long and cold winter.\n"
    "A second paragraph about honey, which nobody wanted.\n"
    "Bees sting those who hurry, and honey pays for it."
)
WHOLE = Passage("essay", HIVES, 0, len(HIVES))


@pytest.mark.parametrize(
    ("words", "fidelity"),
    [
        (HIVES, "quotation"),
        ("every school one more", "quotation"),
        ("“Every school one more.”", "quotation"),
        ("Every street should keep two hives, and every school one more", "quotation with changes"),
        ("Every street [must] keep one hive", "quotation with changes"),
        ("Every street should keep one hive … Bees sting those who hurry", "quotation with changes"),
        ("Whoever wants wax on a roof asks the town first", ""),
        ("Streets ought to have hives for everyone who wants them", ""),
        ("Hives", ""),
        ("Bees do need a long and cold winter", "quotation with changes"),
        ("", ""),
        ("The essay says: „Every street should keep one hive.“", "quotation"),
        ("« Every street should keep one hive » and “Bees sting those who hurry”", "quotation"),
        ("“Every street should keep two hives”, says the essay", "quotation with changes"),
        ("It is hardly true of us all that “every street should keep one hive”", ""),
        ("“Every street should keep one hive” and “nobody may ever keep any wax”", ""),
        ("> Every street should keep one hive,\n> and *every* school one more.", "quotation"),
        ("Every street should keep one hive (Keeper 2021, p. 3)", "quotation"),
        ("Every street should keep one hive — Ada von Keeper", "quotation"),
        ("Every street should keep one hive — not two", ""),
        ("Every street should keep one hive (not two)", ""),
        ("Each street has to have a hive, and every school one more", ""),
        ("“Each street has to have a hive, and every school one more”", "quotation with changes"),
        ("Every street should keep one hive.\n\nBees sting those who hurry.", "quotation"),
    ],
)
def test_words_are_held_against_the_passage(words: str, fidelity: str) -> None:
    assert find_fidelity(words, [WHOLE]).fidelity == fidelity


def test_a_short_name_quotes_only_a_passage_that_consists_of_it() -> None:
    assert find_fidelity("One hive", [Passage("essay", "One hive, please", 0, 8)]).fidelity == "quotation"
    assert find_fidelity("One hive", [Passage("essay", "One hive, please", 0, 16)]).fidelity == ""


def test_words_that_stand_beside_the_evidence_alone_quote_no_evidence() -> None:
    honey = HIVES.index("A second"), HIVES.index("wanted.") + 7
    passage = Passage("essay", HIVES, *honey)
    assert find_fidelity("every school one more", [passage]) == NOTHING_FOUND


def test_a_passage_that_was_marked_too_short_still_gives_a_quotation() -> None:
    passage = Passage("essay", HIVES, 0, len("Every street should keep one"))
    assert find_fidelity("Every street should keep one hive", [passage]).fidelity == "quotation"


def test_places_are_those_of_the_document() -> None:
    passage = Passage("essay", HIVES, 0, len(HIVES), offset=1000)
    found = find_fidelity("Bees do need a long and cold winter", [passage])
    assert found.verdict is not None
    (match, *_) = found.verdict.matches
    (change,) = match.changes
    assert match.document == "essay"
    assert (match.start, change.source) == (1000 + HIVES.index("Bees do"), "not")
    assert change.start == 1000 + HIVES.index("not need")


def test_pieces_of_two_documents_are_a_quotation_with_changes() -> None:
    one = Passage("a", "Every street should keep one hive.", 0, 34)
    other = Passage("b", "Bees sting those who hurry through the town.", 0, 44)
    found = find_fidelity("Every street should keep one hive … Bees sting those who hurry", [one, other])
    assert found.fidelity == "quotation with changes"
    assert found.verdict is not None
    assert {match.document for match in found.verdict.matches} == {"a", "b"}


def test_what_is_found_out_counts_before_what_a_reader_said() -> None:
    node = Node("n", title="Hives", text="every school one more", fidelity="paraphrase")
    assert words_of_node(node) == "every school one more"
    assert fidelity_of(node, find_fidelity(words_of_node(node), [WHOLE])) == "quotation"
    assert fidelity_of(node, NOTHING_FOUND) == "paraphrase"
    assert fidelity_of(Node("n", title="Hives"), NOTHING_FOUND) == ""
    assert words_of_node(Node("n", title="Hives")) == "Hives"
    assert words_of_node(Node("n", text="Ada: Keep hives", speaker="Ada")) == "Keep hives"


def test_whether_words_that_come_close_are_a_paraphrase_their_reader_decides() -> None:
    close = Node("n", text="“Every street should keep two hives”", fidelity="paraphrase")
    found = find_fidelity(words_of_node(close), [WHOLE])
    assert found.fidelity == "quotation with changes"
    assert fidelity_of(close, found) == "paraphrase"


def test_arabic_without_its_vowel_signs_and_words_without_the_number_of_a_footnote_are_quoted() -> None:
    pointed = "قال إن النَّحلَ لا يحتاجُ إلى شتاءٍ طويل."
    arabic = Passage("essay", pointed, 0, len(pointed))
    assert find_fidelity("النحل لا يحتاج إلى شتاء طويل", [arabic]).fidelity == "quotation"
    noted = "Every street should keep one hive,[3] and every school one more."
    passage = Passage("essay", noted, 0, len(noted))
    assert find_fidelity(noted.replace("[3]", ""), [passage]).fidelity == "quotation"


def test_a_quotation_is_set_beside_its_source() -> None:
    (wording,) = find_fidelity("Every street should keep two hives", [WHOLE], is_quoted=True).wordings
    assert [(piece.kind, piece.words) for piece in wording] == [
        ("same", "Every street should keep "),
        ("left out", "one hive"),
        ("added", "two hives"),
    ]
