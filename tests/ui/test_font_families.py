"""Only families that can set words are offered."""

import pytest
from PySide6.QtGui import QFontDatabase

from debatedesk.ui.font_families import text_families
from debatedesk.ui.reader.typesetting import SERIFS, first_family

SYSTEM = QFontDatabase.WritingSystem


@pytest.mark.usefixtures("qtbot")
def test_families_of_this_system_that_have_letters_are_listed() -> None:
    assert first_family(SERIFS) in text_families()


@pytest.mark.usefixtures("qtbot")
def test_symbols_and_icons_that_only_say_they_have_letters_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    real = text_families()[0]
    claims = {real: [SYSTEM.Latin], "Signs": [SYSTEM.Symbol], "Nothing": [], real + " Icons": [SYSTEM.Thai]}
    monkeypatch.setattr(QFontDatabase, "families", lambda: list(claims))
    monkeypatch.setattr(QFontDatabase, "writingSystems", claims.__getitem__)
    samples = {SYSTEM.Latin: "Aa", SYSTEM.Thai: "\U000e0100", SYSTEM.Symbol: "x"}
    monkeypatch.setattr(QFontDatabase, "writingSystemSample", samples.__getitem__)
    assert text_families() == [real]
