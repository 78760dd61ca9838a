from tests.support.panels import bees, desk, texts, theme
from tests.ui.reader.street import pane, street

__all__ = ["bees", "desk", "pane", "street", "texts", "theme"]
