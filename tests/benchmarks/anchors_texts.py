"""Texts with thousands of highlights, made up as those to search in are, and a newer version of them."""

import random
from contextlib import closing
from pathlib import Path

from debatedesk.domain.anchors.model import describe
from debatedesk.domain.library import HIGHLIGHT_COLOURS, Highlight
from debatedesk.domain.provenance import Provenance
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.storage.annotations import AnnotationStore
from tests.benchmarks.marks import LONG
from tests.benchmarks.search_texts import SEED, prose

CHARACTERS = 1_000_000
LENGTH = 60
"""Characters of a highlight."""
TEASER = "A short text"
_SCRIPTS = (
    "Käse, Größe und Straße — façade, naïve, œuvre. ",
    "Паром опять опоздал, и никто не удивился. ",
    "Τὸ πλοῖο ἄργησε πάλι σήμερα. ",
    "船は今日も遅れた。桟橋では誰も驚かなかった。",
    "تأخرت العبارة مرة أخرى اليوم. ",
    "The ﬁsh had gone so\u00adft in its “crates” … İstanbul, Ⅷ.\n",
)


def english() -> list[str]:
    """Give the sentences of the long text, some of them with the end of a paragraph."""
    return prose(CHARACTERS, SEED)


def mixed() -> str:
    """Give as long a text in many scripts, with typography."""
    dice = random.Random(SEED)
    parts = dice.choices(_SCRIPTS, k=CHARACTERS // 25)
    return "".join(parts)[:CHARACTERS]


def revised(sentences: list[str]) -> list[str]:
    """Give a newer version: of a hundred sentences two are altered, one gone, one new, some moved."""
    dice = random.Random(SEED + 1)
    new = iter(prose(CHARACTERS // 20, SEED + 2))
    done: list[str] = []
    carried = ""
    for sentence in sentences:
        chance = dice.random()
        if chance < 0.02:
            words = sentence.split(" ")
            words[dice.randrange(len(words) - 1)] = "altered"
            done.append(" ".join(words))
        elif chance < 0.03:
            continue
        elif chance < 0.035 and not carried:
            carried = sentence
        else:
            done.append(sentence)
            if chance > 0.99:
                done.append(next(new))
            elif carried and chance > 0.97:
                done.append(carried)
                carried = ""
    return done


def highlighted(library: Path, text: Path, highlights: int) -> str:
    """Make a library of a short text and the long one with so many highlights; return the latter's id."""
    short = text.with_name("short.md")
    short.write_text(f"---\ntitle: {TEASER}\n---\n" + "".join(english()[:40]), "utf-8")
    with closing(Workspace(LibraryPaths.under(library))) as workspace:
        debate = workspace.imports.import_paths([short]).debate_id
        document = workspace.imports.import_paths([text], debate).imported[0].id
        reading = workspace.documents.text(document)
        store = AnnotationStore(workspace.library)
        with workspace.library.transaction():
            for number in range(highlights):
                start = len(reading) * number // highlights
                colour = HIGHLIGHT_COLOURS[number % len(HIGHLIGHT_COLOURS)]
                anchor = describe(reading, start, min(start + LENGTH, len(reading)))
                store.add_highlight(
                    Highlight(f"h{number}", document, colour, anchor, Provenance(created="2026"))
                )
        workspace.searching.catch_up()
    return document


def write_long(path: Path, sentences: list[str]) -> None:
    """Write the sentences as the long text."""
    path.write_text(f"---\ntitle: {LONG}\n---\n" + "".join(sentences), "utf-8")
