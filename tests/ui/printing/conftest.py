from tests.support.panels import bees, desk, texts, theme

__all__ = ["bees", "desk", "texts", "theme"]
