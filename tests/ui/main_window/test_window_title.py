"""The title of the window names the text, its debate and the program."""

from debatedesk.domain.reference import Reference
from debatedesk.ui.main_window.main_window import MainWindow
from tests.support.panels import text_of


def test_it_names_what_is_read_and_its_debate(window: MainWindow) -> None:
    assert window.windowTitle() == "A hive for every street — Street bees — DebateDesk"
    honey = text_of(window.desk, "Honey")
    window.desk.open(Reference.document(honey.id))
    assert window.windowTitle() == "Honey for the school — Street bees — DebateDesk"
    window.pane_layout.set_mode("map")
    assert window.windowTitle() == "Should streets keep bees? — Street bees — DebateDesk"
    window.pane_layout.set_mode("both")
    assert window.windowTitle().startswith("Honey")
    documents = window.desk.workspace.documents
    window.desk.do(lambda: documents.rename_debate(window.desk.debate_id, "Bees [*]"))
    assert window.windowTitle() == "Honey for the school — Bees [*][*] — DebateDesk"


def test_without_a_debate_it_is_the_program(window: MainWindow) -> None:
    window.library.delete_debate()
    assert window.windowTitle() == "DebateDesk"
