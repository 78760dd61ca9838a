"""The families of this system that can set words."""

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

_NO_LETTERS = {QFontDatabase.WritingSystem.Any, QFontDatabase.WritingSystem.Symbol}


def text_families() -> list[str]:
    """List the families that have the letters of a writing system: no icons, emoji or symbols alone."""
    return [family for family in QFontDatabase.families() if _sets_text(family)]


def _sets_text(family: str) -> bool:
    if QFontDatabase.isPrivateFamily(family):
        return False
    systems = set(QFontDatabase.writingSystems(family)) - _NO_LETTERS
    # Fonts of icons may say that they have letters: look for some.
    metrics = QFontMetrics(QFont(family))
    samples = (QFontDatabase.writingSystemSample(system).replace(" ", "") for system in systems)
    return any(sample and all(metrics.inFontUcs4(ord(letter)) for letter in sample) for sample in samples)
