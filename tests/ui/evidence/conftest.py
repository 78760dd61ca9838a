from tests.support.panels import bees, desk, texts, theme
from tests.support.windows import window

__all__ = ["bees", "desk", "texts", "theme", "window"]
