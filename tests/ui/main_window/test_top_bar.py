"""The bar at the top says in words what the views of the window are."""

from debatedesk.ui.main_window.top_bar import MODES


def test_the_switch_of_views_names_the_text_both_and_the_map() -> None:
    assert [label for _, label, _ in MODES] == ["Text", "Both", "Map"]
