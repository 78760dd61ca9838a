"""Anchors carried to a new version: what is kept, altered, moved and gone, and never a lookalike."""

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from debatedesk.domain.anchors.migrate import AnchorMigration, migrate
from debatedesk.domain.anchors.model import Resolution, TextAnchor, describe
from debatedesk.domain.anchors.resolve import resolve
from debatedesk.domain.text.folding import fold

SENTENCES = (
    "The ferry was late again on market day.",
    "Nobody on the pier was much surprised.",
    "A gull took the bread of a boy, who laughed.",
    "The captain blamed the tide, as captains do.",
    "By noon the fish had gone soft in its crates.",
    "Two women mended a net and said nothing.",
    "The bell rang, and the rope came down.",
    "Every crate went ashore before the rain.",
)
TEXT = " ".join(SENTENCES)

WORDS = ("oven", "the", "a", "list", "bread", "old", "went", "cold", "baker", "hour", "and", "kept")
sentences = st.lists(st.sampled_from(WORDS), min_size=5, max_size=9).map(
    lambda words: f"{' '.join(words)}."
)
several = st.lists(sentences, min_size=2, max_size=10, unique=True)
messy = st.one_of(st.text(max_size=60), st.text(alphabet="ab. \n-\u00ad\u0301é“", max_size=60))


def anchor_of(words: str, text: str = TEXT) -> TextAnchor:
    start = text.index(words)
    return describe(text, start, start + len(words))


def carried(words: str, new: str, old: str = TEXT) -> tuple[str, str]:
    """Carry the words of the old text and give status and words in the new one."""
    resolution = migrate(anchor_of(words, old), old, new)
    return resolution.status, new[resolution.start : resolution.end] if resolution.start >= 0 else ""


def span_in(text: str, data: st.DataObject) -> TextAnchor:
    start = data.draw(st.integers(0, max(0, len(text) - 1)))
    anchor = describe(text, start, data.draw(st.integers(min(start + 1, len(text)), len(text))))
    assume(fold(anchor.exact).text.strip())
    return anchor


@given(messy, st.data())
def test_in_an_unchanged_text_every_anchor_keeps_its_place(text: str, data: st.DataObject) -> None:
    anchor = span_in(text, data)
    assert migrate(anchor, text, text) == Resolution("anchored", anchor.start, anchor.end, 1.0, "")


@given(messy, messy, st.data())
@example("a b", "b a", None)
def test_what_is_anchored_has_the_same_words_and_what_is_not_says_why(
    old: str, new: str, data: st.DataObject | None
) -> None:
    anchor = span_in(old, data) if data else describe(old, 0, len(old))
    resolution = migrate(anchor, old, new)
    if resolution.status == "orphaned":
        assert (resolution.start, resolution.end, resolution.score) == (-1, -1, 0.0)
    else:
        assert 0 <= resolution.start < resolution.end <= len(new)
        assert 0.0 <= resolution.score <= 1.0
    if resolution.status == "anchored":
        found = fold(new[resolution.start : resolution.end]).text.strip()
        assert fold(anchor.exact).text.strip() in found
    else:
        assert resolution.reason.endswith(".")


@given(several, several, st.data())
def test_what_is_kept_comes_back_to_where_it_was(
    first: list[str], second: list[str], data: st.DataObject
) -> None:
    old = " ".join(first)
    new = " ".join(data.draw(st.permutations(first[: len(first) // 2] + second)))
    anchor = span_in(old, data)
    assume(anchor.exact == anchor.exact.strip())  # white space at the end of a text has nothing to keep it
    there = migrate(anchor, old, new)
    assume(there.status == "anchored")
    back = migrate(describe(new, there.start, there.end), new, old)
    assert (back.start, back.end) == (anchor.start, anchor.end)
    assert back.status != "orphaned"


@settings(max_examples=200)
@given(several, st.data())
def test_a_sentence_that_was_taken_out_is_an_orphan_whatever_remains(
    all_sentences: list[str], data: st.DataObject
) -> None:
    gone = data.draw(st.integers(0, len(all_sentences) - 1))
    old = " ".join(all_sentences)
    start = sum(len(each) + 1 for each in all_sentences[:gone])
    anchor = describe(old, start, start + len(all_sentences[gone]))
    kept = [each for place, each in enumerate(all_sentences) if place != gone]
    assert migrate(anchor, old, " ".join(kept)).status == "orphaned"


@given(several, st.data())
def test_a_word_altered_in_a_sentence_leaves_all_others_anchored(
    all_sentences: list[str], data: st.DataObject
) -> None:
    changed = data.draw(st.integers(0, len(all_sentences) - 1))
    words = all_sentences[changed].split(" ")
    words[data.draw(st.integers(0, len(words) - 2))] = "kiln"
    altered = [*all_sentences[:changed], " ".join(words), *all_sentences[changed + 1 :]]
    old, new = " ".join(all_sentences), " ".join(altered)
    migration = AnchorMigration(old, new)
    start = new_start = 0
    for before, after in zip(all_sentences, altered, strict=True):
        resolution = migration.migrate(describe(old, start, start + len(before)))
        assert (resolution.start, resolution.end) == (new_start, new_start + len(after))
        assert resolution.status == ("anchored" if before == after else "needs_review")
        start, new_start = start + len(before) + 1, new_start + len(after) + 1


def test_words_that_only_shift_stay_anchored() -> None:
    new = f"A line above.\n{TEXT} A line below."
    for words in (*SENTENCES, "gull", "much surprised. A gull"):
        assert carried(words, new) == ("anchored", words)


def test_a_deleted_sentence_is_an_orphan_though_its_twin_begins_alike() -> None:
    twin = "The captain blamed the tide, as he always did."
    old = TEXT.replace(SENTENCES[3], f"{SENTENCES[3]} {twin}")
    assert carried(SENTENCES[3], old.replace(f"{SENTENCES[3]} ", ""), old) == ("orphaned", "")
    assert carried(twin, old.replace(f"{SENTENCES[3]} ", ""), old) == ("anchored", twin)
    assert carried(twin, old.replace(f" {twin}", ""), old) == ("orphaned", "")


def test_a_deleted_sentence_is_an_orphan_though_an_exact_copy_remains() -> None:
    old = f"{TEXT} {SENTENCES[2]} The end."
    start = old.rindex(SENTENCES[2])
    anchor = describe(old, start, start + len(SENTENCES[2]))
    new = f"{TEXT} The end."
    assert migrate(anchor, old, new).status == "orphaned"
    assert carried(SENTENCES[2], new, old) == ("anchored", SENTENCES[2])


def test_a_sentence_edited_in_place_stays_there_though_a_copy_stands_elsewhere() -> None:
    edited = "The captain cursed the tide, as captains will."
    old = f"{TEXT} {SENTENCES[3]}"
    new = f"{TEXT.replace(SENTENCES[3], edited)} {SENTENCES[3]}"
    assert carried(SENTENCES[3], new, old) == ("needs_review", edited)


def test_a_sentence_that_stands_once_elsewhere_is_offered_there_before_changed_words_in_its_place() -> None:
    edited = "The captain cursed the tide, as captains will."
    new = f"{TEXT.replace(SENTENCES[3], edited)} {SENTENCES[3]}"
    resolution = migrate(anchor_of(SENTENCES[3]), TEXT, new)
    assert (resolution.status, resolution.start) == ("needs_review", new.rindex(SENTENCES[3]))
    assert resolution.reason == "The passage was moved to another place."


@pytest.mark.parametrize(
    ("words", "now"),
    [
        ("x ≠ y in all cases", "x = y in all cases"),
        ("er wurde gehen müssen", "er würde gehen müssen"),
        ("il a tue le temps", "il a tué le temps"),
        ("no more than 10⁶ of them", "no more than 106 of them"),
        ("it costs −5 $ a day", "it costs 5 $ a day"),
        ("they write C++ by day", "they write C# by day"),
    ],
)
def test_words_that_fold_alike_but_are_not_the_same_need_review(words: str, now: str) -> None:
    old = f"We note that {words}, of this kind."
    resolution = migrate(anchor_of(words, old), old, old.replace(words, now))
    assert (resolution.status, resolution.reason) == ("needs_review", "The words have changed.")
    longer = f"A new beginning. {old}".replace(words, now)
    assert resolve(anchor_of(words, old), longer).status == "needs_review"


def test_an_altered_sentence_is_told_from_the_one_after_it_that_went() -> None:
    new = TEXT.replace(f"{SENTENCES[3]} {SENTENCES[4]}", "The captain blamed the moon, as captains will.")
    altered = carried(SENTENCES[3], new)
    assert altered == ("needs_review", "The captain blamed the moon, as captains will.")
    assert carried(SENTENCES[4], new) == ("orphaned", "")


def test_an_altered_sentence_is_told_from_the_one_before_it_that_went() -> None:
    new = TEXT.replace(f"{SENTENCES[3]} {SENTENCES[4]}", "By noon the fish had gone stale in its boxes.")
    assert carried(SENTENCES[3], new) == ("orphaned", "")
    altered = carried(SENTENCES[4], new)
    assert altered == ("needs_review", "By noon the fish had gone stale in its boxes.")


def test_an_altered_passage_says_so_and_how_alike_it_is() -> None:
    new = TEXT.replace("a boy, who laughed", "a girl, who cried")
    resolution = migrate(anchor_of(SENTENCES[2]), TEXT, new)
    assert (resolution.status, resolution.reason) == ("needs_review", "The words have changed.")
    assert 0.6 < resolution.score < 1.0
    assert new[resolution.start : resolution.end] == "A gull took the bread of a girl, who cried."


def test_a_passage_that_moved_needs_review_where_it_went() -> None:
    new = " ".join([*SENTENCES[1:5], SENTENCES[0], *SENTENCES[5:]])
    resolution = migrate(anchor_of("late again on market day"), TEXT, new)
    assert resolution.status == "needs_review"
    assert resolution.reason == "The passage was moved to another place."
    assert new[resolution.start : resolution.end] == "late again on market day"


def test_two_or_three_words_that_moved_alone_need_review_where_they_went() -> None:
    old, new = f"Tar and rope\n{TEXT}", f"{TEXT}\nTar and rope"
    resolution = migrate(anchor_of("Tar and rope", old), old, new)
    assert (resolution.status, resolution.reason) == (
        "needs_review",
        "The passage was moved to another place.",
    )
    assert new[resolution.start : resolution.end] == "Tar and rope"
    assert carried("and rope", new, old) == ("needs_review", "and rope")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (f"Tar and rope\n{TEXT}", f"{TEXT}\nTar and rope\nTar and rope"),
        (f"Tar and rope\n{TEXT}\nTar and rope", f"{TEXT}\nTar and rope"),
        (f"Tar and rope\n{TEXT}", f"{TEXT}\nNectar and rope"),
        (f"Tar and rope\n{TEXT}", f"{TEXT}\nTar and ropes"),
        (f"Tar and rope\n{TEXT}", f"{TEXT}\nTar, and rope"),
    ],
)
def test_a_few_words_that_went_are_not_found_in_lookalikes_or_in_one_of_several(old: str, new: str) -> None:
    assert carried("Tar and rope", new, old) == ("orphaned", "")


def test_a_passage_altered_amid_a_chapter_that_was_rewritten_is_found_there() -> None:
    chapters = [
        " ".join(f"{word}{number} lies here." for number in range(400)) for word in ("salt", "coal")
    ]
    altered = "Evry crates weent ashoar befour teh rains."
    old, new = (
        " ".join([TEXT, chapter[:3_000], sentence, chapter[3_000:], "The end."])
        for chapter, sentence in zip(chapters, (SENTENCES[7], altered), strict=True)
    )
    old, new = old.replace(SENTENCES[7], "", 1), new.replace(SENTENCES[7], "", 1)
    assert carried(SENTENCES[7], new, old) == ("needs_review", altered)
    assert carried("salt399 lies here", new, old)[0] != "anchored"


def test_words_put_into_a_passage_belong_to_it() -> None:
    new = TEXT.replace("mended a net", "mended, by lamplight, a net")
    assert carried("mended a net", new) == ("needs_review", "mended, by lamplight, a net")
    assert carried("Two women", new) == ("anchored", "Two women")


def test_words_put_beside_a_passage_do_not() -> None:
    new = TEXT.replace("Two women", "That day two old women")
    assert carried("women mended a net", new) == ("anchored", "women mended a net")


@pytest.mark.parametrize(
    ("words", "now"),
    [
        ("The captain blamed the tide", "The captain “blamed”\u00a0the  tide"),
        ("fish had gone soft", "ﬁsh had\ngone so\u00adft"),
        ("rope came down", "ro\u200bpe came down"),
    ],
)
def test_typography_and_white_space_keep_an_anchor(words: str, now: str) -> None:
    old = TEXT.replace("captain blamed", 'captain "blamed"') if "“" in now else TEXT
    words = words.replace("captain blamed", 'captain "blamed"') if "“" in now else words
    new = old.replace(words, now)
    assert migrate(anchor_of(words, old), old, new).reason == "The words are set in other characters."
    assert carried(words, new, old) == ("anchored", now)


def test_one_word_replaced_by_another_needs_review() -> None:
    assert carried("captain", TEXT.replace("captain blamed", "skipper blamed")) == (
        "needs_review",
        "skipper",
    )


def test_a_passage_rewritten_beyond_likeness_is_an_orphan() -> None:
    new = TEXT.replace(SENTENCES[5], "Dogs slept under every cart along the harbour wall.")
    resolution = migrate(anchor_of(SENTENCES[5]), TEXT, new)
    assert resolution.status == "orphaned"
    assert resolution.reason == "The words were taken out of the text, and others stand there."


def test_which_of_the_same_words_in_a_row_went_is_not_guessed_at() -> None:
    old = "Row, row, row, row, said the song."
    resolution = migrate(describe(old, 5, 8), old, "Row, row, row, said the song.")
    assert resolution.status == "needs_review"
    assert "several times in a row" in resolution.reason


def test_an_empty_anchor_and_an_emptied_text_have_no_place() -> None:
    assert migrate(describe(TEXT, 3, 3), TEXT, TEXT).status == "orphaned"
    assert migrate(describe("a\u00ad b", 1, 2), "a\u00ad b", "a\u00ad b").status == "orphaned"
    assert migrate(anchor_of(SENTENCES[0]), TEXT, "").status == "orphaned"


def test_an_anchor_that_is_not_where_it_says_is_looked_for_first() -> None:
    lost = TextAnchor(SENTENCES[4], "as captains do. ", " Two women", 0, len(SENTENCES[4]))
    assert migrate(lost, TEXT, f"Above. {TEXT}").start == TEXT.index(SENTENCES[4]) + 7
    assert migrate(TextAnchor("no such words at all", "", "", 0, 20), TEXT, TEXT).status == "orphaned"


def test_texts_without_spaces_are_compared_by_letters() -> None:
    old = "船は今日も遅れた。桟橋では誰も驚かなかった。"
    assert carried("遅れた", "船は昨日も遅れた。桟橋では誰も驚かなかった。", old) == ("anchored", "遅れた")


def test_the_share_that_was_kept_tells_versions_from_other_texts() -> None:
    assert AnchorMigration(TEXT, f"Above. {TEXT}").kept_share == 1.0
    assert AnchorMigration(TEXT, "Cows graze. Nothing here is about boats or ports").kept_share < 0.2
    assert AnchorMigration("", TEXT).kept_share == 0.0
