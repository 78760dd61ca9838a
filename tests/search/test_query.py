"""The query language: what each way of asking means, and that no unfinished query fails."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.search.query import NO_WORDS, WRONG_DATE, WRONG_TYPE, Query, parse
from debatedesk.search.query_tree import (
    And,
    DateSpan,
    Field,
    Near,
    Node,
    Not,
    Or,
    Term,
    TypeFilter,
    terms,
)


def word(*words: str, field: Field = "", prefix: bool = False) -> Term:
    """A term as typed plainly: a single word of a text or title bends."""
    return Term(words, field, prefix, stemmed=len(words) == 1 and field in ("", "title"))


def exactly(word: str) -> Term:
    return Term((word,))


@pytest.mark.parametrize(
    ("typed", "tree"),
    [
        ("army", word("army")),
        ("Army navy", And((word("army"), word("navy")))),
        ("army AND navy", And((word("army"), word("navy")))),
        ("army OR navy", Or((word("army"), word("navy")))),
        ("army or navy", And((word("army"), word("or"), word("navy")))),
        ("army NOT navy", And((word("army"), Not(exactly("navy"))))),
        ("army -navy", And((word("army"), Not(exactly("navy"))))),
        ("NOT NOT army", word("army")),
        ('"army"', exactly("army")),
        ("army near/5 navy", Near(word("army"), word("navy"), 5)),
        ("army NEAR navy", Near(word("army"), word("navy"), 10)),
        ("army near navy", And((word("army"), word("near"), word("navy")))),
        (
            "(army OR navy) near/3 peace",
            Or((Near(word("army"), word("peace"), 3), Near(word("navy"), word("peace"), 3))),
        ),
        ('"the army" near/3 navy', Near(word("the", "army"), word("navy"), 3)),
        ("a near/2 b near/3 c", And((Near(word("a"), word("b"), 2), Near(word("b"), word("c"), 3)))),
        ("militia~", Term(("militia",), fuzzy=2)),
        ("army~1", Term(("army",), fuzzy=1)),
        ("debate:bees", Term(("bees",), "debate")),
        ("constitut*", Term(("constitut",), prefix=True)),
        ('"standing army"', word("standing", "army")),
        ("“standing army”", word("standing", "army")),
        ("„Standing ARMY“", word("standing", "army")),
        ("don’t", word("don", "t")),
        ("self-government", word("self", "government")),
        ("author:Madison", word("madison", field="author")),
        ("AUTHOR: madison", word("madison", field="author")),
        ('author:"james madison"', word("james", "madison", field="author")),
        ("title:fact*", Term(("fact",), "title", True)),
        ("kind:essays", word("essay", field="kind", prefix=True)),
        ("stance:supports", word("support", field="stance", prefix=True)),
        ("tag:doubt", word("doubt", field="tag")),
        ("author:(jay OR publius)", Or((word("jay", field="author"), word("publius", field="author")))),
        ("in:notes", TypeFilter(frozenset({"note"}))),
        ("in:maps", TypeFilter(frozenset({"node"}))),
        ("in:texts", TypeFilter(frozenset({"document"}))),
        ("date:1787", DateSpan("1787", "1787")),
        ("date:1787-11", DateSpan("1787-11", "1787-11")),
        ("date:2026-06..2026-09", DateSpan("2026-06", "2026-09")),
        ("date:2026-09..2026-06", DateSpan("2026-06", "2026-09")),
        ("date:1788..", DateSpan("1788", "")),
        ("date:..1788", DateSpan("", "1788")),
        ("Straße", word("strasse")),
        ("言葉", word("言", "葉")),
        ("10:30", word("10", "30")),
        ("note:this", word("note", "this")),
    ],
)
def test_a_query_is_understood(typed: str, tree: Node) -> None:
    assert parse(typed) == Query(tree)


def test_and_binds_closer_than_or_and_brackets_closer_than_both() -> None:
    a, b, c = word("a"), word("b"), word("c")
    assert parse("a b OR c").tree == Or((And((a, b)), c))
    assert parse("a (b OR c)").tree == And((a, Or((b, c))))
    assert parse("-(b OR c) a").tree == And((Not(Or((exactly("b"), exactly("c")))), a))


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ('army "unclosed phrase', 'army "unclosed phrase"'),
        ("(army OR", "army"),
        ("(army OR navy", "(army OR navy)"),
        ("army OR", "army"),
        ("OR army", "army"),
        ("AND army AND", "army"),
        ("army NOT", "army"),
        ("army -", "army"),
        ("army author:", "army"),
        ("army)", "army"),
        (") army (", "army"),
        ("army) navy", "army navy"),
        ('army ""', "army"),
        ("army ()", "army"),
        ("army *", "army"),
        ("army near/", "army"),
        ("army near/5", "army"),
        ("near/5 army", '"near 5" army'),
        ("army near/5 (", "army"),
        ("army ~", "army"),
    ],
)
def test_what_is_not_finished_is_taken_as_if_it_were(typed: str, same: str) -> None:
    assert parse(typed) == parse(same)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        *(
            (f"liberty {operator}", f"Something must follow {operator}.")
            for operator in ("AND", "OR", "NOT")
        ),
        *(
            (f"{operator} liberty", f"Something must stand before {operator}.")
            for operator in ("AND", "OR")
        ),
        ("liberty AND NOT", "Something must follow NOT."),
        ("liberty AND (NOT)", "Something must follow NOT."),
        ("liberty AND OR press", "Something must follow AND."),
        ("liberty near/5", "Something must follow near/5."),
        ("NEAR liberty", "Something must stand before NEAR."),
        ("liberty near/0 press", "After “near/” comes a number from 1 to 200."),
        ("liberty near/999 press", "After “near/” comes a number from 1 to 200."),
        ("author:cato near/5 press", "Only words and phrases can stand near each other."),
        ("liberty author:", "Type what to look for after “author:”."),
        ('liberty "of the', "A quotation mark is not closed."),
        ("liberty (press", "A bracket is not closed."),
        ("liberty) press", "A bracket is closed that was not opened."),
        ('(a OR "b c") NOT d f near/5 e', ""),
        ("near or far, and not here", ""),
    ],
)
def test_what_is_missing_is_said(typed: str, sentence: str) -> None:
    query = parse(typed)
    assert query.tree is not None
    assert query.unfinished == sentence


def test_brackets_without_end_are_no_trouble() -> None:
    assert parse("(" * 20 + "army").tree == word("army")
    assert parse("(" * 5000 + "army").problem == ""


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", NO_WORDS),
        ("—", NO_WORDS),
        ("OR", NO_WORDS),
        ('"', NO_WORDS),
        ("()", NO_WORDS),
        ("author:", "Type what to look for after “author:”."),
        ("-tag:", "Type what to look for after “tag:”."),
        ("*", "Type the beginning of a word before the star."),
        ("date:yesterday", WRONG_DATE),
        ("army date:1787..x", WRONG_DATE),
        ("in:nowhere", WRONG_TYPE),
    ],
)
def test_what_cannot_be_used_gets_a_sentence(typed: str, problem: str) -> None:
    assert parse(typed) == Query(None, problem)


def test_while_typing_the_last_word_may_be_the_beginning_of_one() -> None:
    assert parse("standing ar", typing=True).tree == And((word("standing"), word("ar", prefix=True)))
    assert parse('"standing ar', typing=True).tree == word("standing", "ar", prefix=True)
    assert parse("author:mad", typing=True).tree == word("mad", field="author", prefix=True)


@pytest.mark.parametrize("finished", ["army ", '"army"', "(army)", "army -state", "army NOT (state"])
def test_a_word_that_is_finished_stays_as_it_is(finished: str) -> None:
    assert parse(finished, typing=True) == parse(finished)


def test_terms_are_those_that_are_looked_for() -> None:
    tree = parse('a -b "c d" OR (e NOT (f OR g)) date:1787').tree
    assert terms(tree) == [word("a"), word("c", "d"), word("e")]


@given(st.text(alphabet='ab*()"“”-: \u0301ß言|~', max_size=30) | st.text(max_size=30), st.booleans())
def test_any_text_is_a_query_or_gets_a_sentence(typed: str, typing: bool) -> None:
    query = parse(typed, typing)
    assert (query.tree is None) == bool(query.problem)


@given(
    st.lists(
        st.sampled_from(
            [
                "a",
                "OR",
                "AND",
                "NOT",
                "-",
                "(",
                ")",
                '"',
                "author:",
                "date:",
                "in:",
                "1787",
                "..",
                "*",
                "notes",
                "near/5",
                "b~",
                "debate:",
            ]
        ),
        max_size=12,
    ),
    st.sampled_from(["", " "]),
)
def test_operators_in_any_order_do_not_fail(parts: list[str], between: str) -> None:
    query = parse(between.join(parts), typing=True)
    assert (query.tree is None) == bool(query.problem)


@pytest.mark.parametrize(
    ("typed", "unknown", "corrected"),
    [
        ("autor:cato", "autor", "author:cato"),
        ("bees Titel:hive", "Titel", "bees title:hive"),
        ("(tags:doubt OR x) -y", "tags", "(tag:doubt OR x) -y"),
        ("kinds:essay autor:x", "kinds", "kind:essay autor:x"),
        ("author:cato", "", ""),
        ("note:this", "", ""),
        ("https://example.org", "", ""),
        ("10:30 at the gate", "", ""),
        ('"autor:cato"', "", ""),
        ("autor: cato", "", ""),
    ],
)
def test_what_is_nearly_a_field_is_named_with_the_nearest(typed: str, unknown: str, corrected: str) -> None:
    query = parse(typed)
    assert (query.unknown, query.corrected(typed)) == (unknown, corrected)
