"""What is presented of a map: its steps as its passages are read, and these in whole sentences."""

from debatedesk.domain.reference import Reference
from debatedesk.domain.text.document import read_markdown
from debatedesk.services.presenting import surroundings
from debatedesk.services.workspace import Workspace


def proposal(desk: Workspace, map_id: str, words: str) -> str:
    start = desk.documents.text("essay").index(words)
    passage = Reference.passage("essay", start, start + len(words))
    return desk.maps.add_passage(map_id, "proposal", passage).created[0].id


def test_proposals_come_in_the_order_of_their_passages_and_stand_beside_them(
    desk: Workspace, map_id: str
) -> None:
    text = desk.documents.text("essay")
    sentences = [line for line in text.split("\n") if line.endswith(".")]
    last = proposal(desk, map_id, sentences[-1])
    without = desk.maps.add_node(map_id, "proposal", "From nowhere").created[0].id
    first = proposal(desk, map_id, sentences[0][:20])
    assert [step.node for step in desk.presenting.steps(map_id)] == [first, last, without]
    (passage,) = desk.presenting.passages(map_id, [first])
    assert passage.words == sentences[0][:20]
    assert passage.document == desk.documents.document("essay")
    assert passage.text in text
    assert passage.text.startswith(passage.words) or passage.start > 0
    assert passage.text.rstrip().endswith(".")
    assert desk.presenting.passages(map_id, [without, "gone"]) == []


def test_words_of_a_text_that_is_gone_are_shown_as_they_were_marked(desk: Workspace, map_id: str) -> None:
    node = proposal(desk, map_id, desk.documents.text("essay")[:12])
    desk.trash.put([Reference.document("essay")])
    desk.trash.erase([Reference.document("essay")])
    (passage,) = desk.presenting.passages(map_id, [node])
    assert (passage.document, bool(passage.words)) == (None, True)
    assert passage.remark == "Its text is not in the library."


def test_whole_sentences_surround_a_passage_and_no_heading() -> None:
    reading = read_markdown("# Title\n\nOne here. Two there, and on. Three.\n\nFour.\n\n## Next\n\nFive.\n")
    start = reading.text.index("there")
    end = start + len("there")

    def around(characters: int) -> str:
        first, last = surroundings(reading, start, end, characters)
        return reading.text[first:last]

    assert around(0) == "Two there, and on."
    assert around(15) == "One here. Two there, and on."
    assert around(17) == "One here. Two there, and on. Three."
    assert around(900) == "One here. Two there, and on. Three.\nFour."
