"""A reader on a debate of two essays and a reaction, with a map whose nodes come from their words."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from debatedesk.domain.anchors.model import describe
from debatedesk.domain.maps.model import ArgumentMap, Evidence, Node, Relation
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.reader.reader_pane import ReaderPane
from debatedesk.ui.reader.scroll_position import ScrollPosition
from debatedesk.ui.theme import ThemeHost
from tests.support.panels import passage, show

PROPOSAL = "Every street should keep one hive."
SECOND_PROPOSAL = "The city would pay for the boxes."
OBJECTION = "One neighbour in fifty is in danger from a single sting."
SUPPORT = "Our school would gladly take the honey."

_FILLER = "\n\n".join(
    f"Paragraph {number} speaks of roofs, of boxes and of the hours that neighbours give, and it is long "
    "enough to take more than one line of the page."
    for number in range(1, 31)
)

ESSAY = f"""---
title: A hive for every street
author: Ada Keeper
date: 2024-05-03
kind: essay
source: https://example.org/hive
---
# A hive for every street

{PROPOSAL} A hive on a roof asks for little room.[^1] See [the costs](#what-it-would-cost), or
[a handbook](https://example.org/handbook).

{_FILLER}

## What it would cost

{SECOND_PROPOSAL} Neighbours would give an hour a week: “naïve”, some say.

| Street | Hives |
|---|---|
| Linden Street | 3 |
| Quay | 12 |

![A hive](hive.png)

![A far hive](https://example.org/far.png)

{_FILLER}

### The end

So much for costs.

[^1]: A square metre is enough.
"""

REACTION = f"""---
title: Stings are no small thing
author: Bo Wary
date: 2024-06
kind: reaction
stance: opposes
---
{_FILLER}

{OBJECTION} Nobody asked them. 🐝 They count as well.
"""

OTHER = f"""---
title: Honey for the school
author: Cléo Baker
kind: reaction
stance: supports
---
{SUPPORT} And the lessons with it.
"""


def evidence(desk: Desk, title: str, words: str) -> tuple[Evidence, ...]:
    """Quote words of a text as a node's evidence."""
    place = passage(desk, title, words)
    return (Evidence(place.id, describe(desk.workspace.documents.text(place.id), place.start, place.end)),)


def node(desk: Desk, node_id: str) -> Reference:
    """Point at a node of the only map."""
    return Reference.node(desk.workspace.maps.maps()[0].id, node_id)


@pytest.fixture
def street(desk: Desk, tmp_path: Path) -> Desk:
    """Import the debate and its map, and open it."""
    folder = tmp_path / "street"
    folder.mkdir()
    for name, text in (("essay.md", ESSAY), ("stings.md", REACTION), ("honey.md", OTHER)):
        (folder / name).write_text(text, "utf-8")
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(str(folder / "hive.png"))
    report = desk.workspace.imports.import_paths([folder])
    nodes = [
        Node("p", "proposal", "One hive a street", evidence=evidence(desk, "A hive", PROPOSAL)),
        Node("q", "proposal", "The city pays", evidence=evidence(desk, "A hive", SECOND_PROPOSAL)),
        Node(
            "o",
            "claim",
            "Stings are a danger",
            speaker="Bo Wary",
            evidence=evidence(desk, "Sti", OBJECTION),
        ),
        Node("s", "claim", "The school takes part", evidence=evidence(desk, "Honey", SUPPORT)),
    ]
    relations = [Relation("r", "attack", ("o",), "p"), Relation("t", "support", ("s",), "p")]
    desk.workspace.maps.add_map(report.debate_id, ArgumentMap.of("", "Bees?", nodes, relations))
    desk.open(Reference.debate(report.debate_id))
    return desk


@pytest.fixture
def pane(street: Desk, theme: ThemeHost, qtbot: QtBot) -> ReaderPane:
    """Show the reader, open at the essay, with the focus in the text."""
    made = ReaderPane(street, theme)
    show(qtbot, made, 800, 600)
    street.open(Reference.debate(street.debate_id))
    made.main.view.setFocus()
    qtbot.waitUntil(lambda: made.main.view.was_painted)
    return made


def selected_node(street: Desk) -> Reference | None:
    """Give what is selected on the desk."""
    return street.selection


def shown(pane: ReaderPane) -> str:
    """Give the title of the text that is used, or nothing."""
    return pane.document.title if pane.document else ""


def words_selected(pane: ReaderPane) -> str:
    """Read what is selected in the sheet that is used."""
    span, page = pane.current.view.selected_span(), pane.current.view.page
    return page.reading.text[span.start : span.end] if span and page else ""


def select(pane: ReaderPane, words: str) -> None:
    """Select words of the text that is read, without the mouse."""
    view = pane.current.view
    assert view.page is not None
    start = view.page.reading.text.index(words)
    view.go_to(view.scroll_keeper.before(start))
    view.select(start, start + len(words))


def top_words(pane: ReaderPane) -> str:
    """Read the words at the top of the page."""
    view = pane.current.view
    assert view.page is not None
    start = view.visible_offsets()[0]
    return view.page.reading.text[start : start + 40]


def scroll_to(pane: ReaderPane, words: str) -> ScrollPosition:
    """Scroll so that words stand near the top, as with the wheel."""
    view = pane.current.view
    assert view.page is not None
    view.document().size()
    top = view.rect_of(view.page.reading.text.index(words)).top()
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + round(top) - 37)
    return view.scroll_position()
