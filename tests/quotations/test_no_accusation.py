"""Sentences that name two people and rightly quote one of them accuse neither, whoever else is named."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.support.essays import FOLDER

SPEAKER, OTHER = "Keeper", "Wary"
QUOTED = "a hive on a roof asks for little room and gives the street a common task"
SENTENCES = [
    *("A told B that “q”.", "A wrote to B: “q.”", "A asked B: “q?”", "B was told by A that “q”."),
    *("B heard A say “q”.", "B reports that A said “q”.", "B, quoting A, says “q”.", "B is told that “q”."),
    *("B repeats A’s words: “q.”", "B mocks A: “q.”", "B agrees with A: “q.”", "B on A: “q.”"),
    *("B replies to A’s “q”.", "B calls A’s claim “q” absurd.", "B rejects “q”.", "B denies that “q”."),
    *("B answers the claim that “q”.", "B disputes A’s view that “q”.", "B attacks “q” (A 12)."),
    *("For all that B says, “q”.", "B would never have written “q”.", "B’s readers say “q”."),
    *("“q,” B reads aloud.", "When B hears “q”, he laughs.", "B laughs at the line “q”."),
    *("B quotes the sentence “q”.", "B cites “q”.", "B borrows “q” from A.", "B objects to “q”."),
    *(
        "B says of A’s “q” that it is a dream.",
        "B tells us that A writes “q”.",
        "B admits that A is right: “q.”",
    ),
    *("“q,” says A; B says nothing.", "“q.” B says nothing.", "B says nothing. “q,” says A."),
    *(
        "A (whom B calls a dreamer) says “q”.",
        "A, B says, once wrote “q”.",
        "B thinks A wrong when she says “q”.",
    ),
    *("B responds to “q” with a shrug.", "B finds the phrase “q” childish.", "B opposes A, who says “q”."),
    *("What would B say to “q”?", "Did B say “q”?", "B could have said “q”.", "B does not say “q”."),
    *("A’s answer to B was “q”.", "To B she answered “q”.", "B’s question was answered by A: “q.”"),
    *(
        "B, as A had said, “q”.",
        "Let B answer: “q”, says A.",
        "B describes A’s “q” as sweet.",
        "B’s A says “q”.",
    ),
    *(
        "B sagt zu As „q“ nichts.",
        "B widerspricht dem Satz „q“.",
        "B bestreitet, dass „q“.",
        "A schrieb B: „q.“",
    ),
    *(
        "B zitiert „q“.",
        "Auf Bs Frage antwortet A: „q.“",
        "B hat nie gesagt: „q.“",
        "B hält nichts von „q“.",
    ),
    *(
        "B wird gesagt: „q.“",
        "B las bei A: „q.“",
        "„q“, las B bei A.",
        "„q“, sagt A zu B.",
        "B nennt „q“ Unsinn.",
    ),
    *(
        "B rejette « q ».",
        "B n’a jamais dit : « q. »",
        "B répond à A, qui dit : « q. »",
        "A dit à B : « q. »",
    ),
    *("B cite « q ».", "B se moque de « q ».", "« q », dit A à B.", "On dit à B que « q »."),
]

MORE = [
    "B reads out: “q.”",
    "B began with “q” and ended in tears.",
    "B opens his attack with “q”.",
    "B concludes from “q” that bees are bad.",
    "B notes A’s phrase “q”.",
    "B observes that in A’s book “q” stands first.",
    "B wrote against “q”.",
    "B tells the story of “q”.",
    "B explains “q” to the class.",
    "“q”, B explains, is nonsense.",
    "“q,” B thinks, is nonsense.",
    "“q” – B calls this nonsense.",
    "B asked what “q” meant.",
    "B recalls how A said “q”.",
    "B recalls A’s “q”.",
    "B points to “q” as proof.",
    "B, after reading “q”, said nothing.",
    "B speaks of “q”.",
    "B believes in “q”.",
    "B argues against “q”.",
    "B continues where “q” ends.",
    "B holds “q” to be false.",
    "B repeats “q”.",
    "B comments on “q”.",
    "B said it was A who wrote “q”.",
    "In B’s essay A is quoted: “q.”",
    "A is quoted by B: “q.”",
    "A is quoted by B as saying “q”.",
    "B claims A said “q”.",
    "B claims that A’s words were “q”.",
    "B asserts, against A’s “q”, that bees sting.",
    "B puts “q” at the head of his essay.",
    "B adds to “q” a remark.",
    "B warns of “q”.",
    "“q”: B could not have put it better.",
    "“q” (A, quoted in B 12).",
    "“q” (qtd. in B 12).",
    "“q” (A 3; but see B 4).",
    "“q” (see B 4).",
    "B (see A: “q”) disagrees.",
    "B zufolge schrieb A: „q.“",
    "Für B ist „q“ Unsinn.",
    "Nach B hat A gesagt: „q.“",
    "B meint, A habe gesagt: „q.“",
    "B erklärt „q“ für falsch.",
    "B antwortet auf „q“ mit Spott.",
    "B fragt, was „q“ heißt.",
    "B schreibt über „q“.",
    "B spricht von „q“.",
    "„q“ – B lacht darüber.",
    "„q“, das sagte A zu B, nicht B zu A.",
    "B beginnt mit „q“.",
    "Selon B, A a dit : « q. »",
    "Pour B, « q » est absurde.",
    "B répond à « q ».",
    "B parle de « q ».",
    "B écrit contre « q ».",
    "B demande ce que « q » veut dire.",
    "B pense que A a tort de dire « q ».",
    "« q » : B n’en croit rien.",
    "« q », B en rit.",
    "B note la phrase « q ».",
    "B says that when A says “q” she is wrong.",
    "B says she wrote “q”.",
    "Says B: A wrote “q”.",
    "A, says B, believes “q”.",
]
"""Sentences in which one person speaks about the words of the other."""


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    made = Workspace(LibraryPaths.under(tmp_path_factory.mktemp("accusation")))
    made.imports.import_paths([Path(FOLDER) / "sources"])
    yield made
    made.close()


@pytest.mark.parametrize("sentence", [*SENTENCES, *MORE])
def test_nobody_is_accused_of_words_that_a_sentence_gives_to_another(
    workspace: Workspace, sentence: str
) -> None:
    pasted = "".join({"A": SPEAKER, "B": OTHER, "q": QUOTED}.get(part, part) for part in _parts(sentence))
    checked = workspace.quoting.check_text(pasted).checked
    assert [row.status for row in checked] == ["exact"]
    assert checked[0].attribution != "in another's text", checked[0].attributed


def _parts(sentence: str) -> list[str]:
    """Part a sentence so that the letters that stand for names and words are by themselves."""
    return re.split(r"(?<![^\W\d_])([AB](?=s?\b(?!l)(?!uf)(?!dmits)|’)|q(?=\W))", sentence)
