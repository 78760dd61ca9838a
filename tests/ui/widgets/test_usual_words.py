"""Kinds and stances of texts are shown in the language of the window and kept as they always were."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from debatedesk.domain.library import Document
from debatedesk.ui.library.rows import text_line
from debatedesk.ui.translation import speak
from debatedesk.ui.widgets.text_details_dialog import DetailsDialog
from debatedesk.ui.widgets.wording import kept_word, kind_heading, shown_word, within_sentence

LETTER = Document("n9", "d", "Letter No. 9", "Bo Wary", "2024-06", "reaction", "opposes")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before, locale = set(qapp.findChildren(QTranslator)), QLocale()
    speak(qapp, "de")
    yield
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)


@pytest.mark.usefixtures("german")
def test_the_usual_words_are_shown_in_german_and_kept_in_english() -> None:
    assert [shown_word("kind", kind) for kind in ("reaction", "Rede")] == ["Reaktion", "Rede"]
    assert [kept_word("kind", kind) for kind in ("reaktion ", "Rede")] == ["reaction", "Rede"]
    assert kept_word("stance", shown_word("stance", "opposes")) == "opposes"
    assert shown_word("title", "essay") == "essay"
    assert [kind_heading(kind) for kind in ("reaction", "rede")] == ["Reaktionen", "Rede"]


@pytest.mark.usefixtures("german")
def test_a_row_says_the_stance_in_german_and_is_found_by_both_words() -> None:
    line = text_line(LETTER)
    assert (line.stance, line.chip) == ("opposes", "bestreitet")
    assert line.filtered.fields["kind"] == "reaction Reaktion"


@pytest.mark.usefixtures("german")
def test_details_that_are_not_touched_stay_as_they_are(qtbot: object) -> None:
    dialog = DetailsDialog([LETTER])
    assert dialog.edited() == []
    dialog._fields["kind"].setText("Essay")
    assert dialog.edited() == [replace(LETTER, kind="essay")]
    dialog.deleteLater()


def test_english_makes_plurals_of_a_persons_own_kinds() -> None:
    assert [kind_heading(kind) for kind in ("essay", "speech")] == ["Essays", "Speeches"]


@pytest.mark.usefixtures("german")
def test_german_nouns_stay_large_within_a_sentence() -> None:
    assert within_sentence("Einwände") == "Einwände"


def test_english_words_are_small_within_a_sentence() -> None:
    assert within_sentence("Objections to A") == "objections to A"
