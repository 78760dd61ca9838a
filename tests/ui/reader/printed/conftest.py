from tests.support.panels import desk, theme
from tests.ui.reader.printed.book import book, pages, pane

__all__ = ["book", "desk", "pages", "pane", "theme"]
