"""A passage that is widened and narrowed."""

from debatedesk.services.sorting.passage import AROUND, ShownPassage

TEXT = "One is here. Two is there; and more. Three!\nA second line has four. And five."


def shown(words: str, text: str = TEXT) -> ShownPassage:
    start = text.index(words)
    return ShownPassage.of("text", text, start, start + len(words))


def test_the_end_moves_by_sentences_and_words_and_stays_where_there_is_nothing_more() -> None:
    passage = shown("Two is there; and more.")
    wider = passage.moved("end", "sentence", 1)
    assert wider.words == "Two is there; and more. Three!"
    assert wider.moved("end", "sentence", 1).words.endswith("A second line has four.")
    assert wider.moved("end", "sentence", -1) == passage
    assert passage.moved("end", "word", -1).words == "Two is there; and"
    assert passage.moved("end", "sentence", -1) == passage
    last = shown("And five.")
    assert last.moved("end", "sentence", 1) == last == last.moved("end", "word", 1)


def test_the_beginning_moves_and_never_beyond_the_end() -> None:
    passage = shown("Two is there; and more.")
    assert passage.moved("start", "sentence", -1).words.startswith("One is here. Two")
    assert passage.moved("start", "word", 1).words == "is there; and more."
    assert passage.moved("start", "sentence", 1) == passage
    one = shown("Three!")
    assert one.moved("start", "word", 1) == one
    assert one.moved("end", "word", -1) == one


def test_other_words_are_selected_without_the_space_around_them() -> None:
    passage = shown("Three!")
    start = TEXT.index(" is here")
    assert passage.selecting(start, start + 9).words == "is here."
    assert passage.selecting(3, 4) == passage


def test_a_long_text_is_shown_around_the_passage_up_to_whole_lines_and_told_where_it_stands() -> None:
    line = "Some words of a line that is repeated 𝄞 over and over. "
    text = "\n".join([line * 5] * 400)
    start = text.index("repeated", len(text) // 2)
    passage = ShownPassage.of("text", text, start, start + 8)
    assert passage.words == "repeated"
    assert AROUND < passage.start < 2 * AROUND
    assert text[passage.offset - 1] == "\n"
    assert passage.text == text[passage.offset : passage.offset + len(passage.text)]
    reference = passage.moved("end", "word", 1).reference
    assert text[reference.start : reference.end] == "repeated 𝄞"


def test_of_a_line_that_never_ends_only_what_is_near_is_shown() -> None:
    text = "so many words " * 100_000
    start = len(text) // 2
    passage = ShownPassage.of("text", text, start, start + 4)
    assert len(passage.text) < 3 * AROUND
    assert text[passage.reference.start : passage.reference.end] == passage.words == text[start : start + 4]
