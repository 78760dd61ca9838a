from PySide6.QtCore import QMimeData, QPoint, QUrl
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.pane import MapPane
from debatedesk.ui.reader.reader_pane import ReaderPane
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.passage_drag import passage_of
from tests.support import pointer
from tests.support.panels import passage, show
from tests.ui.map.hands import choose_entry, chosen, entries, kept, node, on_card


def dragged(desk: Desk, theme: ThemeHost, qtbot: QtBot, words: Reference) -> QMimeData:
    """Select words in a reader and take what a drag of them carries."""
    reader = ReaderPane(desk, theme)
    show(qtbot, reader, 500, 500)
    reader.main.show_document(words.id)
    reader.main.view.select(words.start, words.end)
    return reader.main.view.createMimeDataFromSelection()


def drop(pane: MapPane, data: QMimeData, at: QPoint) -> bool:
    """Drag data over a point of the map and let go; tells whether the map took it."""
    canvas = pane.canvas.view.viewport()
    return pointer.drag_in(canvas, data, at) and pointer.drop(canvas, data, at)


def test_words_dropped_on_a_card_object_to_it_with_their_place_as_evidence(
    pane: MapPane, street: Desk, theme: ThemeHost, qtbot: QtBot
) -> None:
    words = passage(street, "Stings", "nobody asked them")
    data = dragged(street, theme, qtbot, words)
    assert passage_of(data) == words
    assert drop(pane, data, on_card(pane, node(pane, "The city pays")))
    choose_entry(pane.menus.drop, "As objection")
    assert chosen(pane) == "nobody asked them"
    made = kept(pane).nodes[node(pane, "nobody asked them")]
    assert made.speaker == "Bo Wary"
    assert [(each.document, each.anchor.exact) for each in made.evidence] == [
        (words.id, "nobody asked them")
    ]
    (link,) = kept(pane).relations_from(made.id)
    assert (link.kind, link.target) == ("attack", node(pane, "The city pays"))


def test_words_dropped_on_a_card_can_be_its_evidence(
    pane: MapPane, street: Desk, theme: ThemeHost, qtbot: QtBot
) -> None:
    data = dragged(street, theme, qtbot, passage(street, "A hive", "The city would pay"))
    drop(pane, data, on_card(pane, node(pane, "The city pays")))
    choose_entry(pane.menus.drop, "As its evidence")
    (evidence,) = kept(pane).nodes[node(pane, "The city pays")].evidence
    assert evidence.anchor.exact == "The city would pay"


def test_words_from_elsewhere_dropped_on_the_ground_stand_alone(pane: MapPane) -> None:
    data = QMimeData()
    data.setText("Wasps are not bees")
    assert drop(pane, data, QPoint(1250, 820))
    assert entries(pane.menus.drop)[1:] == ["As proposal", "As claim", "As question"]
    choose_entry(pane.menus.drop, "As claim")
    made = kept(pane).nodes[node(pane, "Wasps are not bees")]
    assert (made.kind, made.evidence) == ("claim", ())


def test_files_are_left_to_the_window(pane: MapPane) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/essay.md")])
    assert not drop(pane, data, QPoint(100, 100))
